import { forEachTermOf } from './find';
import { matchesWord, type QueryWord, type SearchQuery } from './query';
import { type Segment, termNumber } from './segment';
import type { TextWord } from './words';

/** Words in a row that are asked for, or that must not be there. */
export type Phrase = Extract<SearchQuery[number], { readonly type: 'phrase' }>;

/** What of a query `findDocuments` cannot answer. */
export const phrasesOf = (query: SearchQuery): readonly Phrase[] =>
  query.flatMap((clause) => (clause.type === 'phrase' && clause.words.length > 1 ? [clause] : []));

/** Whether the words of a phrase stand in a text one after the other. */
export const hasPhrase = (words: readonly TextWord[], phrase: readonly QueryWord[]): boolean =>
  words.some((_, from) => standsAt(words, from, phrase));

/** Whether they do so from a word on. */
export const standsAt = (words: readonly TextWord[], from: number, phrase: readonly QueryWord[]): boolean =>
  phrase.every((asked, at) => {
    const word = words[from + at];
    return word !== undefined && matchesWord(asked, word, true);
  });

/**
 * Whether the words of a phrase follow each other in the sequence of a document of the segment. What stands between them
 * (a comma, the end of a line) does not count, as in `hasPhrase`.
 */
export const phraseMatcher = (segment: Segment, { words: asked }: Phrase): ((words: Uint32Array) => boolean) => {
  const wanted = asked.map((word) => {
    const numbers = new Set<number>();
    forEachTermOf(segment, { word, isWhole: true }, (term) => numbers.add(termNumber(segment, term)));
    return numbers;
  });
  // The first word is looked for at every place of every text.
  const isFirst = new Uint8Array(1 + Math.max(0, ...(wanted[0] ?? [])));
  for (const number of wanted[0] ?? []) isFirst[number] = 1;
  const follows = (words: Uint32Array, from: number): boolean =>
    wanted.every((numbers, at) => at === 0 || numbers.has(words[from + at] ?? -1));
  return (words) => {
    const last = words.length - asked.length;
    for (let from = 0; from <= last; from += 1) {
      if (isFirst[words[from] ?? 0] === 1 && follows(words, from)) return true;
    }
    return false;
  };
};
