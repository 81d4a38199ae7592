import { describe, expect, test } from 'vitest';
import { describeSpan } from '@/utils/anchor';
import {
  type ContextScore,
  fitOf,
  isSamePlace,
  mayBeSamePlace,
  neighbourhood,
  rankOf,
  scoreContext,
} from '@/utils/anchor/context-score';
import { readFrame } from '@/utils/anchor/frame';
import { judgeRange, sameWordRanges } from '@/utils/anchor/quote-places';
import { indexWords } from '@/utils/anchor/word-index';

/** Everything remembered is there: ten words of the own sentence, ten beside it. */
const aScore = (patch: Partial<ContextScore> = {}): ContextScore => ({
  ownMatched: 10,
  ownTotal: 10,
  allMatched: 20,
  allTotal: 20,
  weakerSide: 1,
  namesKept: true,
  ...patch,
});

describe('whether a place is the remembered one', () => {
  test.each([
    [{}, true, 'everything is there'],
    [{ namesKept: false }, false, 'a name is another one: "Xã Minh Hòa", "Xã Minh Tân"'],
    [{ ownMatched: 7, weakerSide: 0.5 }, true, 'just enough of the sentence, and of the weaker side'],
    [{ ownMatched: 6.9 }, false, 'less than seven tenths of the sentence'],
    [{ weakerSide: 0.49 }, false, 'one side is quite different'],
    [{ ownTotal: 2, ownMatched: 1.4, allMatched: 0 }, true, 'two words of the sentence decide by themselves'],
    [{ ownTotal: 2, ownMatched: 2, weakerSide: 0.4 }, false, 'and by their sides'],
    [{ ownTotal: 1, ownMatched: 0, allMatched: 14, weakerSide: 0 }, true, 'one word cannot: the neighbours do'],
    [{ ownTotal: 1, ownMatched: 1, allMatched: 13.9 }, false, 'and the neighbours are others'],
    [
      { ownTotal: 0, ownMatched: 0, allTotal: 0, allMatched: 0 },
      true,
      'nothing is remembered, so nothing speaks against it',
    ],
  ])('%j: %s (%s)', (patch, expected, _why) => {
    expect(isSamePlace(aScore(patch))).toBe(expected);
  });

  test('a place that fits better has the higher rank, and two is all of it', () => {
    expect(rankOf(aScore())).toBe(2);
    expect(rankOf(aScore({ ownMatched: 5 }))).toBe(1.5);
    expect(rankOf(aScore({ allMatched: 5 }))).toBe(1.25);
    expect([fitOf(aScore({ ownMatched: 5 })), neighbourhood(aScore({ allMatched: 5 }))]).toEqual([0.5, 0.25]);
  });
});

/** What stands around `[…]` in `before`, compared with what stands around the only such words of `after`. */
const compare = (before: string, after: string) => {
  const start = before.indexOf('[');
  const text = before.replace(/[[\]]/g, '');
  const anchor = describeSpan(text, { start, end: before.indexOf(']') - 1 });
  const index = indexWords(after);
  const frame = readFrame(index, anchor);
  const [range, ...others] = sameWordRanges(index, frame.quote);
  if (!range || others.length > 0) throw new Error(`"${anchor.quote}" is there ${others.length} times more`);
  return {
    score: scoreContext(index, frame, range),
    judged: judgeRange(index, frame, { range, anchor }),
    mayBe: mayBeSamePlace(index, frame, range),
  };
};

describe('what stands around a place', () => {
  test.each([
    ['xã trồng được [215 ha] quế', 'xã trồng được 215 ha quế', { ownMatched: 4, ownTotal: 4, weakerSide: 1 }],
    ['xã trồng được [215 ha] quế', 'được trồng xã 215 ha quế', { ownMatched: 2, weakerSide: 1 / 3 }],
    ['xã trồng được [215 ha] quế', '215 ha', { ownMatched: 0, ownTotal: 4, weakerSide: 0 }],
    ['Trồng rừng. Đã đạt [215 ha] quế', 'Đã đạt 215 ha quế. Trồng rừng', { ownMatched: 3, allMatched: 3, allTotal: 5 }],
    ['Đã đạt [215 ha]. Trồng rừng', 'Đã đạt 215 ha. Trồng rừng', { ownTotal: 2, allTotal: 4, allMatched: 4 }],
    // A word of the sentence that stands in the next one now is not of it any more.
    ['nay trồng [215 ha] quế tốt', 'nay trồng 215 ha. Quế tốt', { ownMatched: 2, ownTotal: 4, weakerSide: 0 }],
    ['nay trồng [215 ha] quế tốt', 'Nay trồng. Xong 215 ha quế tốt', { ownMatched: 2, ownTotal: 4, weakerSide: 0 }],
    // Words that came between push nothing out of sight, unless they are many.
    ['xã trồng [215 ha]', 'xã a b c d trồng 215 ha', { ownMatched: 2 }],
    ['xã trồng [215 ha]', 'xã a b c d e f trồng 215 ha', { ownMatched: 1 }],
    // One word beside it is no side: it can be neither kept nor lost.
    ['trồng [215 ha] quế tốt', 'nuôi 215 ha quế tốt', { ownMatched: 2, weakerSide: 2 / 2 }],
    ['tại Minh Hòa có [16 hộ]', 'tại Minh Tân có 16 hộ', { namesKept: false }],
    ['tại Minh Hòa có [16 hộ]', 'tại vùng Minh Hòa có 16 hộ', { namesKept: true }],
  ] as const)('%s, then %s', (before, after, expected) => {
    expect(compare(before, after).score).toMatchObject(expected);
  });

  test('words of the quote before its number are evidence for it', () => {
    const before = 'Cuối kỳ của xã [thu nhập bình quân đạt 66 triệu] một người';
    const after = 'Cuối năm ở huyện thu nhập bình quân đạt 66 triệu một người';
    expect(compare(before, after).judged.fit).toBeCloseTo(8 / 11);
    expect(compare('xã có [đường tốt] nay', 'làng có đường tốt nay').judged.fit).toBeCloseTo(2 / 3);
  });
});

describe('the short cut before the comparison', () => {
  test.each([
    ['xã nay đã trồng được [215 ha]', 'xã nay đã trồng được 215 ha', true],
    ['xã nay đã trồng được [215 ha]', 'được trồng đã nay xã 215 ha', true],
    ['xã nay đã trồng được thêm chừng một vùng [215 ha]', 'nay đã trồng được thêm chừng một 215 ha', true],
    ['xã nay đã trồng được [215 ha]', 'làng kia đã trồng được 215 ha', false],
    ['xã nay đã trồng được [215 ha]', 'xã nay đã trồng được. Còn 215 ha', false],
    ['[215 ha] nay đã trồng được', '215 ha nay đã trồng được', true],
    ['[215 ha] nay đã trồng được', '215 ha. Nay đã trồng được', false],
    ['được [215 ha] này', 'được 215 ha này', true],
    ['được [215 ha]', 'được 215 ha', false],
    ['Trồng rừng. Đạt được [215 ha]', 'Kia. Đạt được 215 ha', true],
  ])('%s, then %s: %s', (before, after, expected) => {
    expect(compare(before, after).mayBe).toBe(expected);
  });

  test('leaves out nothing that the comparison takes', () => {
    const before = 'xã nay đã trồng được [215 ha] quế và hồi';
    const words = ['xã', 'nay', 'đã', 'trồng', 'được', '215 ha', 'quế', 'và', 'hồi'];
    for (let left = 0; left < 2 ** words.length; left += 1) {
      const after = words.filter((word, at) => word === '215 ha' || left & (1 << at)).join(' ');
      const { score, mayBe } = compare(before, after);
      if (isSamePlace(score)) expect(mayBe, after).toBe(true);
    }
  });
});

describe('what an anchor remembers', () => {
  const wordsAround = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    const frame = readFrame(indexWords(text), describeSpan(text, { start, end: start + quote.length }));
    return {
      left: frame.left.words.map(({ key }) => key),
      quote: frame.quote.map(({ key }) => key),
      right: frame.right.words.map(({ key }) => key),
    };
  };

  test('a word that was cut off by the length of the context says nothing', () => {
    const text = 'Toàn xã đã trồng mới thêm được khoảng 215 ha quế hữu cơ trên đất đồi thấp ven sông';
    expect(wordsAround(text, '215 ha')).toEqual({
      left: ['khoang', 'duoc', 'them', 'moi', 'trong', 'da'],
      quote: ['215', 'ha'],
      right: ['que', 'huu', 'co', 'tren', 'dat', 'doi', 'thap'],
    });
  });

  test('the first and last words of a short text are whole', () => {
    expect(wordsAround('Trồng 215 ha quế', '215 ha')).toEqual({
      left: ['trong'],
      quote: ['215', 'ha'],
      right: ['que'],
    });
  });

  test('a percent sign beside the marked number is beside it', () => {
    expect(wordsAround('giảm 15% nay', '15')).toEqual({ left: ['giam'], quote: ['15'], right: ['%', 'nay'] });
    expect(wordsAround('giảm 15% nay', '%')).toEqual({ left: ['15', 'giam'], quote: ['%'], right: ['nay'] });
  });
});
