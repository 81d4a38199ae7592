import { describe, expect, it } from 'vitest';
import { hintsOf, suggestMarks } from '@/utils/marks';

const marksOf = (text: string) => {
  let made = 0;
  const article = { text, title: '', publishedAt: '2025-10-05', blocks: [], place: null, byline: null, images: [] };
  return suggestMarks({ article, now: '2025-10-05T00:00:00+07:00', newId: () => String(++made) });
};

/** The hints of a text, as "quote: code expected". */
const hintsIn = (text: string): readonly string[] => {
  const marks = marksOf(text);
  const hints = hintsOf(text, marks);
  return marks.flatMap((mark) =>
    (hints.get(mark.id) ?? []).map(({ code, expected }) => `${mark.anchor.quote}: ${code} ${expected ?? ''}`.trim()),
  );
};

describe('hints of the marks of an article', () => {
  it('tells a whole that its parts do not make', () => {
    expect(hintsIn('Tin xã\nXã có 120 hộ, gồm 70 hộ nghèo và 40 hộ cận nghèo.')).toEqual(['120 hộ: sum-of-parts 110']);
  });
  it('is silent when the parts make the whole', () => {
    expect(hintsIn('Tin xã\nXã có 110 hộ, gồm 70 hộ nghèo và 40 hộ cận nghèo.')).toEqual([]);
  });
  it('lets "trong đó" leave parts out', () => {
    expect(hintsIn('Tin xã\nXã có 120 hộ, trong đó 70 hộ nghèo và 40 hộ cận nghèo.')).toEqual([]);
  });
  it('tells when the parts "trong đó" names are more than the whole', () => {
    expect(hintsIn('Tin xã\nXã có 100 hộ, trong đó 70 hộ nghèo và 40 hộ cận nghèo.')).toEqual([
      '100 hộ: sum-of-parts 110',
    ]);
  });
  it('adds nothing over the end of a sentence', () => {
    expect(hintsIn('Tin xã\nXã có 100 hộ. Trong đó, 70 hộ nghèo. Có 40 hộ cận nghèo.')).toEqual([]);
  });
  it('does not add what has another unit', () => {
    expect(hintsIn('Tin xã\nXã có 100 hộ, gồm 420 người và 95 người cao tuổi.')).toEqual([]);
  });
  it.each([
    ['Xã có 1.000 hộ, gồm 600 hộ nghèo và 396 hộ cận nghèo.', [], 'rounded in print'],
    ['Xã có 1.000 hộ, gồm 600 hộ nghèo và 394 hộ cận nghèo.', ['1.000 hộ: sum-of-parts 994'], 'more than rounding'],
    ['Xã có khoảng 1.000 hộ, gồm 600 hộ nghèo và 360 hộ cận nghèo.', [], '"about" is rounded more'],
    ['Xã có 1.000 hộ, trong đó 600 hộ nghèo, 404 hộ cận nghèo.', [], 'more by what is rounded'],
    ['Xã có 120 hộ, gồm 70 hộ nghèo.', [], 'one part is no list'],
    ['Tỷ lệ hộ nghèo là 12%, gồm 5% và 6% ở hai thôn.', [], 'shares are not added'],
    ['Xã có 120 hộ, chia ra 70 hộ nghèo, 40 hộ cận nghèo.', ['120 hộ: sum-of-parts 110'], 'another promise of all'],
    ['Xã có 120 hộ, 70 hộ nghèo và 40 hộ cận nghèo.', [], 'nothing says that these are parts'],
    [
      'Xã có 120 hộ, gồm 70 hộ nghèo và 40 hộ cận nghèo; có 9 hộ mới.',
      ['120 hộ: sum-of-parts 110'],
      'up to the list’s end',
    ],
  ])('%s %j: %s', (sentence, expected) => {
    expect(hintsIn(`Tin xã\n${sentence}`)).toEqual(expected);
  });
  it('passes on what a value alone tells', () => {
    expect(hintsIn('Tin xã\nThu nhập bình quân đầu người đạt 54 tỷ đồng/năm.')).toEqual([
      '54 tỷ đồng/năm: magnitude-slip 54000000',
    ]);
  });
  it('says nothing of rejected marks', () => {
    const text = 'Tin xã\nXã có 120 hộ, gồm 70 hộ nghèo và 40 hộ cận nghèo.';
    const marks = marksOf(text).map((mark) => ({ ...mark, status: 'rejected' as const }));
    expect(hintsOf(text, marks).size).toBe(0);
  });
});
