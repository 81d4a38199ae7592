import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchSequences } from '@/utils/anchor/match-sequences';

const partners = (a: string, b: string): readonly number[] => [...matchSequences([...a], [...b])];

/** The length of a longest common subsequence, by the table of the textbook. */
const longest = (a: readonly string[], b: readonly string[]): number => {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      (best[row] ?? [])[column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  return at(0, 0);
};

describe('elements of two sequences', () => {
  test.each([
    ['abc', 'abc', [0, 1, 2], 'equal'],
    ['abc', 'xaybzc', [1, 3, 5], 'others in between'],
    ['abc', 'c', [-1, -1, 0], 'only the end is left'],
    ['', 'abc', [], 'nothing before'],
    ['aaa', 'a', [0, -1, -1], 'a common beginning is taken first, and never twice'],
    ['ab', 'ba', [-1, 0], 'partners never cross'],
    ['axb', 'ayb', [0, -1, 2], 'one in the middle was replaced'],
  ])('%s and %s', (a, b, expected) => {
    expect(partners(a, b)).toEqual(expected);
  });

  test('as many as can be have partners, equal and in order', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = [...matchSequences(a, b)];
        expect(found).toHaveLength(a.length);
        const pairs = found.flatMap((to, from) => (to < 0 ? [] : [{ from, to }]));
        for (const { from, to } of pairs) expect(a[from]).toBe(b[to]);
        expect(pairs.every(({ to }, nth) => nth === 0 || to > (pairs[nth - 1]?.to ?? 0))).toBe(true);
        expect(pairs).toHaveLength(longest(a, b));
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  test('far apart, they keep the common beginning and end alone', () => {
    const many = (sign: string) => Array.from({ length: 700 }, (_none, nth) => `${sign}${nth}`);
    const [before, after] = [
      ['x', ...many('a'), 'm', 'y'],
      ['x', 'm', ...many('b'), 'y'],
    ];
    const found = matchSequences(before, after);
    expect([...found].filter((to) => to >= 0)).toEqual([0, 702]);
    expect(found.at(-1)).toBe(702);
  });
});
