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
    ['BTO-Sáng nay, tỉnh họp.', 'Sáng nay, tỉnh họp.', 'BTO'],
    ['NDĐT- Sáng nay, tỉnh họp.', 'Sáng nay, tỉnh họp.', 'NDĐT'],
    ['QTO -Sáng nay, tỉnh họp.', 'Sáng nay, tỉnh họp.', 'QTO'],
    ['baomuongsang.vn - Sáng nay, tỉnh họp.', 'Sáng nay, tỉnh họp.', 'baomuongsang.vn'],
    ['(Muongsang.dcs.vn): Sáng nay, tỉnh họp.', 'Sáng nay, tỉnh họp.', 'Muongsang.dcs.vn'],
    ['UBND-HĐND xã họp.', 'UBND-HĐND xã họp.', null],
    ['COVID-19 lui dần.', 'COVID-19 lui dần.', null],
    ['Mưa lớn - lũ dâng nhanh.', 'Mưa lớn - lũ dâng nhanh.', null],
  ])('%s', (printed, lead, agency) => {
    expect(splitAgency(printed)).toEqual({ lead, agency });
  });
});
