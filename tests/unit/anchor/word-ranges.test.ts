import { describe, expect, test } from 'vitest';
import { describeSpan } from '@/utils/anchor';
import { readFrame } from '@/utils/anchor/frame';
import { misspeltRanges } from '@/utils/anchor/misspelt-quote';
import { isSelfEvident, sameWordRanges, spanOfRange } from '@/utils/anchor/quote-places';
import { findRewordings } from '@/utils/anchor/reworded-quote';
import { indexWords } from '@/utils/anchor/word-index';

/** A quote looked for in a text that need not be its own. */
const search = (text: string, quote: string) => {
  const index = indexWords(text);
  const anchor = describeSpan(quote, { start: 0, end: quote.length });
  const frame = readFrame(index, anchor);
  const words = ({ first, last }: { readonly first: number; readonly last: number }) =>
    text.slice(index.starts[first], index.ends[last]);
  return { index, anchor, frame, quote: frame.quote, words };
};

describe('the very words of a quote', () => {
  const found = (text: string, quote: string): readonly string[] => {
    const { index, quote: words, words: read } = search(text, quote);
    return sameWordRanges(index, words).map((range) => `${range.first}: ${read(range)}`);
  };

  test.each([
    ['đạt 16 xã', '16 xã', ['1: 16 xã'], 'at the end'],
    ['16 xã đạt', '16 xã', ['0: 16 xã'], 'at the beginning'],
    ['16 xã, 16 xã và 16 thôn', '16 xã', ['0: 16 xã', '2: 16 xã'], 'twice'],
    ['xã 16', '16 xã', [], 'in another order'],
    ['trồng 5 ha quế', 'quế 5 ha', [], 'the rarest word stands too early for the others'],
    ['ha ha quế ha', 'ha quế', ['1: ha quế'], 'found by its rarest word, wherever that stands in it'],
    ['quế ha ha ha', 'quế ha', ['0: quế ha'], 'the rarest is its first'],
    ['16 xã', '16 thôn', [], 'a word nobody knows'],
    ['16 xã', 'toàn 16 xã', [], 'an unknown word in front'],
    ['16 xã', '16 xã nghèo', [], 'cut off by the end'],
  ])('%s: %s', (text, quote, expected) => {
    expect(found(text, quote)).toEqual(expected);
  });
});

describe('a quote with one word spelled otherwise', () => {
  const found = (text: string, quote: string): readonly string[] => {
    const { index, quote: words, words: read } = search(text, quote);
    return misspeltRanges(index, words).map(read);
  };

  test.each([
    ['giá 8.200 đồng một cân', '8.200 đòng một', [], 'only the diacritics differ: these are the very words'],
    ['giá 8.200 đồngg một cân', '8.200 đồng một', ['8.200 đồngg một'], 'a letter too many'],
    ['giá 8.200 đồn một cân', '8.200 đồng một', [], 'what is left has three letters and is another word'],
    ['trồng nghiên cây', 'trồng nghiêng cây', ['trồng nghiên cây'], 'a letter too few at the end'],
    ['trồng ghiêng cây', 'trồng nghiêng cây', ['trồng ghiêng cây'], 'a letter too few at the beginning'],
    ['trồng nghuêng cây', 'trồng nghiêng cây', ['trồng nghuêng cây'], 'another letter'],
    ['trồng ngihêng cây', 'trồng nghiêng cây', ['trồng ngihêng cây'], 'two letters changed places'],
    ['trồng nghiênga cây', 'trồng nghiêng cây', ['trồng nghiênga cây'], 'one more at the end'],
    ['trồng nghiiêng cây', 'trồng nghiêng cây', ['trồng nghiiêng cây'], 'one more in the middle'],
    ['trồng nghêng cây', 'trồng nghiêng cây', ['trồng nghêng cây'], 'one too few in the middle'],
    ['trồng nguuêng cây', 'trồng nghiêng cây', [], 'two other letters'],
    ['trồng nghiêngab cây', 'trồng nghiêng cây', [], 'two letters too many'],
    ['trồng ngihênga cây', 'trồng nghiêng cây', [], 'changed places, and one more'],
    ['trồng nghiê cây', 'trồng nghiêng cây', [], 'two letters too few'],
    ['dài 5 mét vuông', 'dài 5 mít vuông', [], 'in a short word one letter makes another word'],
    ['giống ngiêng câyy', 'giống nghiêng cây', [], 'two words, one letter each'],
    ['đạt 1200 đồng', 'đạt 1300 đồng', [], 'a number is never misspelt'],
    ['đạt mươi đồng', 'đạt mười đồng', [], 'nor a number in words'],
    ['khoảng nghìn đồng', 'khoảng nghìm đồng', [], 'nor where the text has a magnitude'],
    ['khoảng nghìm đồng', 'khoảng nghìn đồng', [], 'nor where the quote has one'],
    ['cây nghiêng', 'trồng cây nghiêgn', [], 'begins before the text'],
    ['cây nghiêng', 'nghiêng câyyy gì', [], 'ends behind it'],
    ['trồng cây', 'nuôi lợn', [], 'no word of it is there'],
    ['cây này cây nghiêng', 'cây nghiêgn', ['cây nghiêng'], 'one of two places'],
    ['và và và giống nghiêng và', 'và giống nghiêgn và', ['và giống nghiêng và'], 'by the rarest word that is there'],
    [
      'và và và giống nghiêng và cây khác cao hơn',
      'và giống nghiêgn và',
      ['và giống nghiêng và'],
      'and not what stands behind it',
    ],
    [
      'giống ngiêng cây, giống cây khác thì nghiêng',
      'giống nghiêng cây',
      ['giống ngiêng cây'],
      'spelled rightly elsewhere, and nowhere else',
    ],
    ['giống nghiêng và và và', 'giống nghiêgn và và', ['giống nghiêng và và'], 'at the very beginning'],
    ['lá và giống nghiêng', 'và giống nghiêgn', ['và giống nghiêng'], 'at the very end'],
  ])('%s: %s (%j)', (text, quote, expected) => {
    expect(found(text, quote)).toEqual(expected);
  });
});

describe('a quote that was reworded', () => {
  const found = (text: string, quote: string): readonly string[] => {
    const { index, quote: words, words: read } = search(text, quote);
    return findRewordings(index, words).map(
      ({ range, share, keepsNumbers }) => `${read(range)} ${share.toFixed(2)}${keepsNumbers ? '' : ' other numbers'}`,
    );
  };

  test.each([
    ['xã trồng thêm 215 ha quế', 'trồng mới 215 ha quế', ['trồng thêm 215 ha quế 0.80'], 'one word of five'],
    ['trồng 215 ha quế', 'trồng 215 ha quế', ['trồng 215 ha quế 1.00'], 'four words, all of them'],
    ['trồng 215 ha chè', 'trồng 215 ha quế', ['trồng 215 ha 0.75'], 'three of four are just enough'],
    ['trồng 215 sào chè', 'trồng 215 ha quế', [], 'two of four are not'],
    ['215 ha chè', '215 ha quế', [], 'three words are little more than the number'],
    ['215 ha quế', '215 ha quế', [], 'also where all of them are there: the very words are looked for elsewhere'],
    ['xã trồng thêm quế 215', 'xã trồng mới quế 215', ['xã trồng thêm quế 215 0.80'], 'a number at the very end'],
    [
      'năm 2020 trồng 215 ha quế ở các xã',
      'năm 2020 trồng 215 ha quế ở 3 xã',
      ['năm 2020 trồng 215 ha quế ở các xã 0.89 other numbers'],
      'the last number is gone',
    ],
    [
      'trồng thêm 215 ha quế, đến nay cả xã đã thu hoạch xong, sau đó trồng thêm 215 ha quế',
      'trồng mới 215 ha quế',
      ['trồng thêm 215 ha quế 0.80', 'trồng thêm 215 ha quế 0.80'],
      'at two places',
    ],
    ['trồng mới 315 ha quế', 'trồng mới 215 ha quế', ['trồng mới 315 ha quế 0.80 other numbers'], 'another number'],
    [
      'trồng mới 215 triệu ha quế',
      'trồng mới 215 ha quế',
      ['trồng mới 215 triệu ha quế 1.00 other numbers'],
      'a magnitude came in',
    ],
    [
      'trồng mới 215 và 3 ha quế',
      'trồng mới 215 ha quế',
      ['trồng mới 215 và 3 ha quế 1.00 other numbers'],
      'another number came in',
    ],
    [
      'trồng mới 215 ha quế 3 ha chè',
      'trồng mới 215 ha quế',
      ['trồng mới 215 ha quế 1.00'],
      'a number behind it is not of it',
    ],
    ['3 xã trồng thêm 215 ha quế', 'trồng mới 215 ha quế', ['trồng thêm 215 ha quế 0.80'], 'nor one before it'],
    ['hai ba xã đạt', 'ba hai xã đạt', ['hai ba xã đạt 0.75 other numbers'], 'numbers in words changed places'],
    ['quế ha 215 mới trồng', 'trồng mới 215 ha quế', [], 'in the opposite order'],
    ['', 'trồng mới 215 ha quế', [], 'an empty text'],
  ])('%s: %s', (text, quote, expected) => {
    expect(found(text, quote)).toEqual(expected);
  });

  test('is found by rare words that stand at its end', () => {
    const text = `${'đạt và có lãi '.repeat(40)}vì thế và có được lãi nên trồng thêm cây quế`;
    expect(found(text, 'vì và và có được có lãi lãi và nên trồng thêm cây quế')).toEqual([]);
    expect(found(text, 'vì thế và có được nhiều lãi nên trồng thêm cây quế')).toEqual([
      'vì thế và có được lãi nên trồng thêm cây quế 0.92',
    ]);
  });

  test('is found among many of its common words by its rare ones', () => {
    const text = `${'đạt và có lãi '.repeat(40)}xã trồng thêm cây quế và có lãi`;
    expect(found(text, 'xã trồng mới cây quế và có lãi')).toEqual(['xã trồng thêm cây quế và có lãi 0.88']);
  });
});

describe('what a quote says by itself', () => {
  test.each([
    ['16 xã', false],
    ['Lò Văn Nghị', true],
    ['ông Lò Văn', true],
    ['ông lò Văn', false],
    ['Nghị', false],
    ['xã trồng nhiều cây', false],
    ['xã trồng nhiều cây quế', true],
    ['xã trồng 215 ha cây quế', false],
    ['xã đã trồng 215 ha cây quế', false],
    ['toàn xã đã trồng 215 ha cây quế', true],
    ['Lò Văn 12', false],
  ])('%s', (quote, expected) => {
    expect(isSelfEvident(search(quote, quote).quote)).toBe(expected);
  });
});

describe('the characters of a place', () => {
  const span = (text: string, quote: string): readonly string[] => {
    const { index, anchor, frame } = search(text, quote);
    return sameWordRanges(index, frame.quote).map((range) => {
      const { start, end } = spanOfRange(index, frame, { range, anchor });
      return text.slice(start, end);
    });
  };

  test.each([
    ['nói: “quế tốt” thật', '“quế tốt”', ['“quế tốt”'], 'its quotation marks are there too'],
    ['nói: quế tốt thật', '“quế tốt”', ['quế tốt'], 'they are gone'],
    ['nói: “quế tốt thật', '“quế tốt”', ['“quế tốt'], 'one is left'],
    ['nói: quế tốt” thật', '“quế tốt”', ['quế tốt”'], 'the other is left'],
    ['nói: “quế tốt” thật', 'quế tốt', ['quế tốt'], 'they were never of it'],
    ['quế tốt', 'quế tốt', ['quế tốt'], 'all of the text'],
  ])('%s: %s', (text, quote, expected) => {
    expect(span(text, quote)).toEqual(expected);
  });

  test('a quote that begins and ends within words does so again', () => {
    const before = 'thật nghiêng ngả';
    const after = 'đứng nghiêng ngả';
    const index = indexWords(after);
    const anchor = describeSpan(before, { start: 7, end: 15 });
    const frame = readFrame(index, anchor);
    const [range] = sameWordRanges(index, frame.quote);
    if (!range) throw new Error('no range');
    const { start, end } = spanOfRange(index, frame, { range, anchor });
    expect([anchor.quote, after.slice(start, end)]).toEqual(['hiêng ng', 'hiêng ng']);
  });
});
