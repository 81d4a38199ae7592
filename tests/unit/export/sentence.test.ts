import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceFinder } from '@/utils/export/sentence';
import { splitSentences } from '@/utils/text';

/** What the finder says, told the slow way: all sentences of the lines of a span that it touches. */
const around = (text: string, start: number, end: number): readonly [number, number] => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, end - 1));
  const sentences = splitSentences(text, from, next === -1 ? text.length : next);
  const touched = sentences.filter((sentence) => sentence.end > start && sentence.start < Math.max(end, start + 1));
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last && first.start < end ? [first.start, last.end] : [start, end];
};

const piece = fc.constantFrom(
  'Thu đạt 76,5 tỷ đồng',
  '. ',
  '. Đ',
  '…',
  ' ',
  '  ',
  '\n',
  'TP. Cần Thơ',
  '1.200',
  '”',
  '! ',
);
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

test('spans in any order, one after the other, are in the sentences that all of their lines have', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 })), { minLength: 1, maxLength: 12 }),
      (said, asked) => {
        const find = sentenceFinder(said);
        for (const [at, length] of asked) {
          const start = at % said.length;
          const end = Math.min(said.length, start + length);
          const found = find({ start, end });
          expect([found.start, found.end]).toEqual(around(said, start, end));
        }
      },
    ),
    { numRuns: 500 },
  );
});
