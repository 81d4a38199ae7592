import { foldVietnamese } from '@/utils/text';
import { matchesWord, type QueryWord, type SearchQuery } from './query';
import { type TextWord, wordsOf } from './words';

/** Whether the index alone cannot answer a query. */
export const needsText = (query: SearchQuery): boolean =>
  query.some((clause) => clause.type === 'phrase' && clause.words.length > 1);

/** Whether the words of a phrase stand in a text one after the other. */
export const hasPhrase = (words: readonly TextWord[], phrase: readonly QueryWord[]): boolean =>
  words.some((_, from) => standsAt(words, from, phrase));

const standsAt = (words: readonly TextWord[], from: number, phrase: readonly QueryWord[]): boolean =>
  phrase.every((asked, at) => {
    const word = words[from + at];
    return word !== undefined && matchesWord(asked, word, true);
  });

/** Words whose letters are the same in every spelling of a syllable ("tỉ" is indexed as "tỷ"; numbers have points). */
const STEADY = /^[a-hj-xz]+$/;
/** What may stand between two words of a phrase, UTF-16 units; where there is more, the whole text is read. */
const BETWEEN = 16;

/**
 * The words around the places of a text where a phrase can stand: around a word of it that has one spelling without
 * marks. Null where no word has, or where folding moves letters.
 */
const wordsAround = (text: string, phrase: readonly QueryWord[]): readonly (readonly TextWord[])[] | null => {
  const steady = phrase.map(({ folded }) => (folded.length === 1 && STEADY.test(folded[0] ?? '') ? folded[0] : ''));
  const longest = steady.reduce<string>((best, word = '') => (word.length > best.length ? word : best), '');
  const folded = foldVietnamese(text);
  if (longest === '' || folded.length !== text.length) return null;
  const reach = phrase.reduce((sum, word) => sum + (word.folded[0]?.length ?? 0) + BETWEEN, 0);
  const places: (readonly TextWord[])[] = [];
  for (let at = folded.indexOf(longest); at >= 0; at = folded.indexOf(longest, at + reach)) {
    const from = Math.max(0, at - reach);
    // To where a phrase ends that begins before the next look. Words at the ends may be cut: none of them is part of it.
    const to = Math.min(text.length, at + 2 * reach);
    places.push(wordsOf(text.slice(from, to)).slice(from > 0 ? 1 : 0, to < text.length ? -1 : undefined));
  }
  return places;
};

/** A gap that is longer than what was looked at could hide a phrase. */
const LONG_GAP = new RegExp(`[^\\p{L}\\p{M}\\p{N}]{${BETWEEN},}`, 'u');

/** As `hasPhrase` over all words of a text, many times as fast. */
const findsPhrase = (text: string, phrase: readonly QueryWord[]): boolean => {
  const places = LONG_GAP.test(text) ? null : wordsAround(text, phrase);
  return (places ?? [wordsOf(text)]).some((words) => hasPhrase(words, phrase));
};

/** Whether a text keeps what a query says of the order of words; everything else the index has answered. */
export const keepsPhrases = (text: string, query: SearchQuery): boolean =>
  query.every((clause) => clause.type !== 'phrase' || findsPhrase(text, clause.words) !== clause.isNegated);
