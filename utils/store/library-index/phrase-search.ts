import type { Phrase } from '@/utils/search';
import type { Database } from '../records/database';
import { type FoundInRow, findPhrase } from './find-phrases';
import type { Layer } from './layers';

/** For each layer, the documents of each phrase. */
export type PhraseBits = readonly (readonly FoundInRow[])[];

/** What words in a row are looked for in. `turn` ends when nobody who asked later is waiting. */
type PhraseSearch = {
  readonly database: Database;
  readonly layers: readonly Layer[];
  readonly turn: () => Promise<void>;
};

/** Layer after layer: the sequences of a large library together would fill the memory. */
const findIn = async ({ database, layers, turn }: PhraseSearch, phrases: readonly Phrase[]): Promise<PhraseBits> => {
  const found: (readonly FoundInRow[])[] = [];
  for (const layer of layers) {
    await turn();
    found.push(await Promise.all(phrases.map((phrase) => findPhrase(database, layer, phrase))));
  }
  return found;
};

type Search = { readonly key: string; readonly over: readonly Layer[]; readonly found: Promise<PhraseBits> };

/**
 * Looks for words in a row. What was found of the last ones is kept: the first rows of a list, its order and its counts are
 * three questions.
 */
export const createPhraseSearch = (database: Database) => {
  let last: Search | null = null;
  return (phrases: readonly Phrase[], over: readonly Layer[]): Promise<PhraseBits> => {
    const key = JSON.stringify(phrases);
    if (last?.key === key && last.over === over) return last.found;
    const turn = async (): Promise<void> => {
      // What was asked for last is what the reader waits for: a search that was given up goes on after it.
      let awaited: Search | null = own;
      while (last !== null && last !== awaited && last !== own) {
        awaited = last;
        await awaited.found.catch(() => {});
      }
    };
    const found = Promise.resolve().then(() => findIn({ database, layers: over, turn }, phrases));
    const own: Search = { key, over, found };
    last = own;
    // What failed is tried again.
    found.catch(() => {
      if (last === own) last = null;
    });
    return found;
  };
};
