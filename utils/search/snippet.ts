import { hasPhrase, standsAt } from './phrases';
import { matchesWord, type SearchQuery, type ShownClause, shownClauses } from './query';
import { type TextWord, wordsOf } from './words';

/** A piece of a text and what of it was asked for, as `[start, end)` in the piece. */
export type Snippet = { readonly text: string; readonly hits: readonly (readonly [number, number])[] };

/** UTF-16 units: two lines of a list. */
const LENGTH = 160;
/** What is shown before the first hit, so that it is seen in its sentence; beside an open article a row has forty letters. */
const LEAD = 20;

/** Whether a short text has all the words of a query, for lists that need no index. Filters are left aside. */
export const keepsWords = (text: string, query: SearchQuery): boolean => {
  const words = wordsOf(text);
  return query.every((clause) => {
    if (clause.type === 'filter' || clause.type === 'any') return true;
    const occurs =
      clause.type === 'phrase' ? hasPhrase(words, clause.words) : words.some((word) => matchesWord(clause.word, word));
    return occurs !== clause.isNegated;
  });
};

/** A word of a text that was asked for, and by which clause of the query. */
type Hit = Pick<TextWord, 'start' | 'end'> & { readonly asked: number };

/** The words of a text that answer a clause; those of a phrase only where all of it stands. */
const wordsThatAnswer = (words: readonly TextWord[], clause: ShownClause): readonly TextWord[] => {
  if (clause.type === 'word') return words.filter((word) => matchesWord(clause.word, word));
  const { length } = clause.words;
  return words.flatMap((_, from) => (standsAt(words, from, clause.words) ? words.slice(from, from + length) : []));
};

/** In the order of the text, each word once. */
const findHits = (words: readonly TextWord[], query: SearchQuery): readonly Hit[] => {
  const hits = new Map<number, Hit>();
  for (const [asked, clause] of shownClauses(query).entries()) {
    for (const { start, end } of wordsThatAnswer(words, clause)) {
      if (!hits.has(start)) hits.set(start, { start, end, asked });
    }
  }
  return [...hits.values()].sort((one, other) => one.start - other.start);
};

/** The start of the stretch of `LENGTH` that answers the most of what was asked for. */
const bestStart = (hits: readonly Hit[]): number => {
  let best = 0;
  let most = 0;
  for (const [at, { start }] of hits.entries()) {
    const inside = new Set<number>();
    for (const hit of hits.slice(at, at + 40)) {
      if (hit.start < start + LENGTH - LEAD) inside.add(hit.asked);
    }
    if (inside.size > most) {
      best = start;
      most = inside.size;
    }
  }
  return best;
};

/**
 * The place of a text that answers a query best, in one line, cut between words. Null where no word of it occurs: the
 * query was answered by title, tags or filters.
 */
export const snippetOf = (text: string, query: SearchQuery): Snippet | null => {
  if (shownClauses(query).length === 0) return null;
  const words = wordsOf(text);
  const hits = findHits(words, query);
  if (hits.length === 0) return null;
  const first = bestStart(hits);
  const from = words.find(({ start }) => start >= first - LEAD)?.start ?? 0;
  const to = words.findLast(({ end }) => end <= from + LENGTH)?.end ?? from + LENGTH;
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  return {
    text: `${before}${text.slice(from, to).replace(/\s/g, ' ')}${after}`,
    hits: hits
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => [start - from + before.length, end - from + before.length] as const),
  };
};
