import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordLists } from '@/utils/search/word-lists';
import { forEachWord } from '@/utils/search/words';

const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  forEachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
};

test('a word has one list wherever it stands, and no other word has it, also when there are very many', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.nat(), (some, seed) => {
      const many = Array.from({ length: 3_000 }, (_, at) => ((seed + at) * 7_919).toString(36)).join(' ');
      const forEachList = createWordLists((word) => ({ word }));
      const made = new Map<string, object>();
      for (const text of [...some, many, ...some, many]) {
        const met: string[] = [];
        forEachList(text, (list) => {
          met.push(list.word);
          expect(made.get(list.word) ?? list).toBe(list);
          made.set(list.word, list);
        });
        expect(met).toEqual(wordsOf(text));
      }
    }),
    { numRuns: 20 },
  );
});

test('words are cut as everywhere: numbers whole, a point at the end is none of it', () => {
  const met: string[] = [];
  createWordLists((word) => word)('hộ nghèo 4,49%. 1.200 xã, 76,', (word) => met.push(word));
  expect(met).toEqual(['hộ', 'nghèo', '4,49', '1.200', 'xã', '76']);
});
