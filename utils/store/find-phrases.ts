import { keepsPhrases, type SearchQuery } from '@/utils/search';
import { decodeText } from './body-bytes';
import type { Database } from './database';
import type { ClippingRow } from './rows';
import { searchedText } from './search-document';

/** Texts read at once. */
const CHUNK = 200;

type Read = { readonly row: ClippingRow; readonly text: string };

const readTexts = async ({ clippings, bodies }: Database, ids: readonly string[]): Promise<readonly Read[]> => {
  const rows = (await clippings.bulkGet([...ids])).filter((row) => row !== undefined);
  const stored = await bodies.bulkGet(rows.map(({ versionId }) => versionId));
  return rows.map((row, at) => ({ row, text: decodeText(stored[at]) ?? '' }));
};

/**
 * Of what the index found, what has its words in the order asked for: that only the texts can say. Marks, of which there
 * are many and in whose words a phrase seldom stands, are read only where the text alone does not decide.
 */
export const findPhrases = async (
  database: Database,
  ids: readonly string[],
  query: SearchQuery,
): Promise<readonly string[]> => {
  const phrases = query.filter((clause) => clause.type === 'phrase');
  const isWanted = phrases.every(({ isNegated }) => !isNegated);
  const isUnwanted = phrases.every(({ isNegated }) => isNegated);
  const keeps = async ({ row, text }: Read): Promise<boolean> => {
    const isKept = keepsPhrases(searchedText(row, text, []), query);
    // More words can only add a phrase.
    if (isKept ? isWanted : isUnwanted) return isKept;
    const marks = await database.marks.where('clippingId').equals(row.id).toArray();
    return keepsPhrases(searchedText(row, text, marks), query);
  };
  const found: string[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const read = await readTexts(database, ids.slice(at, at + CHUNK));
    const kept = await Promise.all(read.map(keeps));
    found.push(...read.filter((_, nth) => kept[nth]).map(({ row }) => row.id));
  }
  return found;
};
