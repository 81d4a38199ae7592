import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineSplitter } from '@/utils/import/line-splitter';

/** The lines of a text that comes in pieces, and what was answered to each piece. */
const split = (pieces: readonly string[], maxUnits = 100) => {
  const lines: string[] = [];
  const splitter = createLineSplitter(maxUnits, (line) => lines.push(line));
  const answers = pieces.map((piece) => splitter.push(piece));
  splitter.finish();
  return { lines, answers };
};

type Case = [pieces: readonly string[], lines: readonly string[], why: string];

describe('text in pieces is cut into lines', () => {
  test.each<Case>([
    [[], [], 'nothing'],
    [[''], [], 'an empty piece'],
    [['một\nhai'], ['một', 'hai'], 'the last line needs no end'],
    [['một\n'], ['một'], 'nor does an end begin a line'],
    [['một\r\nhai\r\n'], ['một', 'hai'], 'ends of Windows'],
    [['mộ', 't\r', '\nh', 'ai'], ['một', 'hai'], 'cut anywhere'],
    [['\n\n'], ['', ''], 'empty lines are lines'],
    [['mộ\rt\n'], ['mộ\rt'], 'a carriage return inside is a letter'],
    [['một\r'], ['một'], 'a cut end of Windows'],
  ])('%j gives %j: %s', (pieces, expected) => {
    expect(split(pieces).lines).toEqual(expected);
  });

  test('wherever it is cut, the lines are the same', () => {
    const text = 'Tiêu đề\r\n\n76,5 tỷ đồng\nhết\r\n';
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [...places.sort((a, b) => a - b), text.length];
        const pieces = ends.map((end, nth) => text.slice(ends[nth - 1] ?? 0, end));
        expect(split(pieces).lines).toEqual(['Tiêu đề', '', '76,5 tỷ đồng', 'hết']);
      }),
      { seed: 1 },
    );
  });

  test('a line of the longest length is taken, one longer ends it all', () => {
    expect(split(['12345\n', '67890\n'], 5)).toEqual({ lines: ['12345', '67890'], answers: [true, true] });
    expect(split(['123', '45\n', 'x\n'], 5)).toEqual({ lines: ['12345', 'x'], answers: [true, true, true] });
    expect(split(['a\n123456\nb\n', 'c\n'], 5)).toEqual({ lines: ['a'], answers: [false, false] });
    expect(split(['123', '456'], 5)).toEqual({ lines: [], answers: [true, false] });
    expect(split(['123456'], 5).lines).toEqual([]); // nor is its rest handed on at the end
  });
});
