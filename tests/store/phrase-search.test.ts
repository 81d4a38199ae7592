import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { buildSegment } from '@/tests/build';
import { allBits, membersOf, parseQuery, phrasesOf, type SearchDocument, sizeOf } from '@/utils/search';
import type { Layer } from '@/utils/store/library-index/layers';
import { createPhraseSearch } from '@/utils/store/library-index/phrase-search';
import { declareDatabase } from '@/utils/store/records/database';

/** Dozens of pieces in each of two layers. */
const DOCUMENTS = 1_100;
const LAYERS = 2;

/** Every third has the words in a row, every other one in another order; one has a row that nobody else has. */
const textOf = (nth: number): string =>
  nth === 700 ? 'thác bạc hộ nghèo' : nth % 3 === 0 ? 'giảm hộ nghèo' : 'nghèo hộ, thác';

const layerOf = (part: number): Layer => {
  const documents = Array.from(
    { length: DOCUMENTS },
    (_, nth): SearchDocument => ({
      id: `clipping-${part}-${nth}`,
      text: textOf(nth),
      facets: [],
      times: { clippedAt: nth, updatedAt: nth },
    }),
  );
  const { segment, sequences } = buildSegment(documents);
  return {
    id: null,
    upTo: part,
    segment,
    sequences,
    columns: null,
    titles: null,
    live: allBits(sizeOf(segment)),
  };
};

const layers = Array.from({ length: LAYERS }, (_, part) => layerOf(part));
const search = createPhraseSearch(declareDatabase('phrase-search'));
const find = async (typed: string): Promise<readonly (readonly number[])[]> => {
  const found = await search(phrasesOf(parseQuery(typed)), layers);
  return found.map((inLayer) => inLayer.flatMap(({ bits }) => [...membersOf(bits)]));
};
const numbers = (isFound: (nth: number) => boolean): readonly number[] =>
  Array.from({ length: DOCUMENTS }, (_, nth) => nth).filter(isFound);

test.each([
  ['that many texts have', '"hộ nghèo"', (nth: number) => nth % 3 === 0 || nth === 700],
  ['that few have', '"thác bạc"', (nth: number) => nth === 700],
  ['whose words stand in many texts, and never so', '"nghèo thác"', () => false],
])('words in a row %s', async (_, typed, isFound) => {
  const expected = numbers(isFound);
  expect(await find(typed)).toEqual([expected, expected]);
});
