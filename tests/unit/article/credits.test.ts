import { describe, expect, test } from 'vitest';
import { splitCaption } from '../../../utils/article/lines/credits';
import { splitAgency } from '../../../utils/article/words/leads';
import { captionCases } from './credits.cases';

describe('splitCaption', () => {
  test.each(captionCases)('$printed ($why)', ({ printed, caption, credit }) => {
    expect(splitCaption(printed)).toEqual({ caption, credit });
  });
});

describe('splitAgency', () => {
  test.each([
    ['(CTO) - Sáng nay, thành phố họp.', 'Sáng nay, thành phố họp.', 'CTO'],
    ['(GLO)- Sáng nay, tỉnh họp.', 'Sáng nay, tỉnh họp.', 'GLO'],
    ['(Dân trí) - Giá vàng giảm.', 'Giá vàng giảm.', 'Dân trí'],
    ['TPO - Mưa lớn trên diện rộng.', 'Mưa lớn trên diện rộng.', 'TPO'],
    ['VOV.VN - Mưa lớn trên diện rộng.', 'Mưa lớn trên diện rộng.', 'VOV.VN'],
    ['Mưa lớn - lũ dâng nhanh.', 'Mưa lớn - lũ dâng nhanh.', null],
  ])('%s', (printed, lead, agency) => {
    expect(splitAgency(printed)).toEqual({ lead, agency });
  });
});
