import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordLists } from '@/utils/search/word-lists';

test('a word has one list wherever it stands, and no other word has it, also when there are very many', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 60 }), fc.nat(), (some, seed) => {
      const many = Array.from({ length: 3_000 }, (_, at) => ((seed + at) * 7_919).toString(36));
      const listAt = createWordLists((word) => ({ word }));
      const made = new Map<string, object>();
      const wrong = [...some, ...many, ...some, ...many].filter((word) => {
        const list = listAt(`<${word}>`, 1, word.length + 1);
        const isOther = list.word !== word || (made.get(word) ?? list) !== list;
        made.set(word, list);
        return isOther;
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
