import { describe, expect, test } from 'vitest';
import { describeSpan, locateAnchor } from '@/utils/anchor';
import type { Span } from '@/utils/model';

/** An item of a list of one mould: it shares more with its neighbours than an anchor remembers. */
const item = (commune: string, share: string): string =>
  `Xã ${commune}: có đường trục thôn được cứng hóa đạt ${share} tổng chiều dài theo kế hoạch đã giao.`;
const MIDDLE = 'Đoạn giữa không có con số nào.\n'.repeat(8);

/** Where `quote` stands, the nth time. */
const spanOf = (text: string, quote: string, nth = 0): Span => {
  let start = text.indexOf(quote);
  for (let seen = 0; seen < nth; seen += 1) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
};

type Look = { readonly nth?: number; readonly near?: number; readonly taken?: Span };

/** What becomes of the mark on `quote` of the text before; `taken` is a part of the new text known to be else. */
const locate = (before: string, quote: string, after: string, { nth = 0, near, taken }: Look = {}) => {
  const isFree = (span: Span) => taken === undefined || span.end <= taken.start || span.start >= taken.end;
  const options = near === undefined ? { isFree } : { isFree, near };
  const located = locateAnchor(after, describeSpan(before, spanOf(before, quote, nth)), options);
  return located.ok ? located.value.span.start : `${located.reason}: ${located.detail ?? ''}`.replace(/: $/, '');
};

describe('a mark in a list whose items are alike', () => {
  const two = `${item('Nậm Khao', '95,5%')}\n${MIDDLE}${item('Nà Lầu', '95,5%')}`;
  const second = spanOf(two, '95,5%', 1).start;

  test('stays on its own item', () => {
    expect(locate(two, '95,5%', two)).toBe(spanOf(two, '95,5%').start);
    expect(locate(two, '95,5%', two, { nth: 1 })).toBe(second);
  });

  test('does not go to the neighbour that says the same when its own number is corrected', () => {
    const corrected = two.replace('95,5%', '97%');
    expect(locate(two, '95,5%', corrected)).toBe('changed-number: 97%');
    const longer = two.replace('95,5%', '95,55%');
    expect(locate(two, '95,5%', longer)).toBe('changed-number: 95,55%');
  });

  test('nor with words of the mark before the number', () => {
    const about = two.replaceAll('95,5%', 'trên 95,5%');
    const corrected = about.replace('trên 95,5%', 'trên 97%');
    expect(locate(about, 'trên 95,5%', corrected)).toBe('changed-number: trên 97%');
  });

  test('stays when the neighbour’s number is corrected', () => {
    const corrected = `${item('Nậm Khao', '95,5%')}\n${MIDDLE}${item('Nà Lầu', '97%')}`;
    expect(locate(two, '95,5%', corrected)).toBe(spanOf(two, '95,5%').start);
    expect(locate(two, '95,5%', corrected, { nth: 1 })).toBe('changed-number: 97%');
  });

  test('a neighbour in another unit is no rival', () => {
    const other = `${item('Nậm Khao', '97 km')}\n${MIDDLE}${item('Nà Lầu', '95,5%')}`;
    expect(locate(two, '95,5%', other, { nth: 1 })).toBe(spanOf(other, '95,5%').start);
  });

  test('goes with its item when all of the list moves', () => {
    const moved = `${'Tin mới cập nhật.\n'.repeat(2)}${two}`;
    expect(locate(two, '95,5%', moved)).toBe(spanOf(moved, '95,5%').start);
    expect(locate(two, '95,5%', moved, { nth: 1 })).toBe(spanOf(moved, '95,5%', 1).start);
  });

  test('halfway between two it is nowhere, unless one is expected or the other is taken', () => {
    const apart = `${'x'.repeat(300)}\n${item('Nậm Khao', '95,5%')}\n${MIDDLE}${item('Nà Lầu', '95,5%')}`;
    const [first, last] = [spanOf(apart, '95,5%'), spanOf(apart, '95,5%', 1)];
    const between = Math.round((first.start + last.start) / 2);
    expect(locate(two, '95,5%', apart, { near: between })).toBe('ambiguous');
    expect(locate(two, '95,5%', apart, { near: last.start - 10 })).toBe(last.start);
    expect(locate(two, '95,5%', apart, { near: between, taken: first })).toBe(last.start);
    expect(locate(two, '95,5%', apart, { near: between, taken: last })).toBe(first.start);
  });

  test('a corrected number that is known to be else is no rival', () => {
    const corrected = two.replace('95,5%', '97,5%');
    const taken = spanOf(corrected, '97,5%');
    expect(locate(two, '95,5%', corrected, { taken })).toBe(spanOf(corrected, '95,5%').start);
  });
});

describe('a mark with next to no text around it', () => {
  test('at the beginning of a text it is found there, and at its end', () => {
    expect(locate('95% số hộ dân', '95%', '95% số hộ dân')).toBe(0);
    expect(locate('Đạt 95%', '95%', 'Đạt 95%')).toBe(4);
  });

  test('the whole of a text is not the beginning of a longer one', () => {
    expect(locate('95%', '95%', '95%')).toBe(0);
    expect(locate('95%', '95%', 'Đạt 195% kế hoạch')).toMatch(/^(?:not-found|changed-number)/);
  });
});

describe('what an anchor remembers', () => {
  const remembered = (before: string, quote: string, after: string) => {
    const { prefix, suffix } = describeSpan(before + quote + after, {
      start: before.length,
      end: before.length + quote.length,
    });
    return { prefix, suffix };
  };

  test('thirty-two units on each side, or up to the ends of the text', () => {
    expect(remembered('a'.repeat(40), '95%', 'b'.repeat(40))).toEqual({
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
    expect(remembered('a'.repeat(31), '95%', 'b'.repeat(31))).toEqual({
      prefix: 'a'.repeat(31),
      suffix: 'b'.repeat(31),
    });
    expect(remembered('', '95%', '')).toEqual({ prefix: '', suffix: '' });
  });

  test('never half of a character', () => {
    // The pair begins at the 33rd unit before, and ends at the 33rd behind: half of it would be within.
    expect(remembered(`🏔️${'a'.repeat(31)}`.replace('\ufe0f', ''), '95%', `${'b'.repeat(31)}🏔`)).toEqual({
      prefix: 'a'.repeat(31),
      suffix: 'b'.repeat(31),
    });
    expect(remembered(`🏔${'a'.repeat(30)}`, '95%', `${'b'.repeat(30)}🏔`)).toEqual({
      prefix: `🏔${'a'.repeat(30)}`,
      suffix: `${'b'.repeat(30)}🏔`,
    });
  });
});
