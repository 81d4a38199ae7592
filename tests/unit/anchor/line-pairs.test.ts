import { describe, expect, test } from 'vitest';
import { pairLines } from '@/utils/anchor/pair-lines';
import { cutLines } from '@/utils/anchor/text-units';

/** "0=1" is the same line elsewhere in order, "0>1" moved, "0~1" edited; lines are given in one string, "|" between them. */
const paired = (before: string, after: string): string => {
  const [old, now] = [before, after].map((lines) => cutLines(lines.replaceAll('|', '\n'))) as [
    ReturnType<typeof cutLines>,
    ReturnType<typeof cutLines>,
  ]; // `as`: two of two
  const { same, moved, edited } = pairLines(old, now);
  return [
    ...[...same].flatMap((to, from) => (to < 0 ? [] : [`${from}=${to}`])),
    ...[...moved].map(([from, to]) => `${from}>${to}`),
    ...[...edited].map(([from, to]) => `${from}~${to}`),
  ].join(' ');
};

describe('lines of two versions', () => {
  test.each([
    ['một|hai|ba', 'một|hai|ba', '0=0 1=1 2=2', 'nothing changed'],
    ['một|hai|ba', 'ba|một|hai', '0=1 1=2 2>0', 'the last came first'],
    ['một|hai|ba', 'hai|ba|một', '1=0 2=1 0>2', 'the first went last'],
    ['x|a|a|b|c|d', 'b|c|d|a|a', '3=0 4=1 5=2 1>3 2>4', 'two alike moved, each to one of its own'],
    ['a|a|b|c|d', 'b|c|d|a', '2=0 3=1 4=2 0>3', 'of two alike one is gone'],
    ['x||b|c|d', 'b|c|d||y', '2=0 3=1 4=2', 'an empty line is nobody'],
    ['một|xã đạt 10 phần trăm|ba', 'một|xã đạt 12 phần trăm|ba', '0=0 2=2 1~1', 'a number in it was changed'],
    ['một|xã đạt 10|ba', 'một|tỉnh tăng nhanh|ba', '0=0 2=2', 'another line at its place'],
    ['a b c d|z', 'a b x y|z', '1=1 0~0', 'half of the words are enough'],
    ['a b c d|z', 'a x y w|z', '1=1', 'a quarter is not'],
    ['a a b b|z', 'a c c c|z', '1=1', 'a word that comes twice counts once for one'],
    ['a b c d|a b c e|z', 'a b c e f|z', '2=1 1~0', 'the likest of two, not the first'],
    ['a b c d|p q r s|z', 'p q r x|a b c y|z', '2=2 0~1 1~0', 'each to the one it is like'],
    ['a b c d|z', 'a b c e|a b c f|z', '1=2 0~0', 'of two as like the first, once'],
    ['đầu|a b c d|q', 'a b c x|đầu|q', '0=1 2=2', 'a line before the equal one does not cross it'],
    ['a b c d|đầu|m n o p', 'a b c x|đầu|m n o x', '1=1 0~0 2~2', 'before and after what stayed'],
    ['a b c d', 'a b c x', '0~0', 'a text of one line'],
    ['a b c d|q', 'q|a b c x', '1=0', 'not over an equal one'],
    ['n|m|a b c d|z', 'm|n|a b c x|z', '1=0 3=3 0>1 2~2', 'a line that moved away is not also an edited one'],
  ])('%s → %s', (before, after, expected) => {
    expect(paired(before, after)).toBe(expected);
  });

  test('in a large gap a line is compared with the one at its place alone', () => {
    const block = (size: number, word: string) => Array.from({ length: size }, (_none, nth) => `xã ${nth} ${word}`);
    const swapped = (size: number) => {
      const lines = block(size, 'cũ');
      const now = block(size, 'nay');
      return paired(`đầu|${lines.join('|')}|cuối`, `đầu|${[now[1], now[0], ...now.slice(2)].join('|')}|cuối`);
    };
    expect(swapped(100).split(' ')).toEqual(expect.arrayContaining(['1~2', '2~1', '3~3']));
    expect(swapped(101)).not.toMatch(/ (?:1~2|2~1) /);
    expect(swapped(101)).toContain(' 3~3 ');
  });
});
