import { foldVietnamese, normaliseText, searchSpelling, syllableSpelling } from '@/utils/text';

/** A word that was asked for. */
type QueryWord = {
  readonly folded: string;
  /** The word as spelled, when it has marks and therefore must match with them; else null. */
  readonly spelled: string | null;
};

export type Query = readonly QueryWord[];

const BETWEEN_WORDS = /[^\p{L}\p{N}%]+/u;

const wordsOf = (text: string): string[] =>
  searchSpelling(normaliseText(text))
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');

/**
 * The words of a query. Typed without marks a word matches all spellings ("duong": đường, dương); with marks only its
 * own ("đường"), wherever the tone mark is put ("thuỷ" = "thủy", "tỉ" = "tỷ").
 */
export const parseQuery = (typed: string): Query =>
  wordsOf(typed).map((word) => {
    const folded = foldVietnamese(word);
    return { folded, spelled: folded === word ? null : syllableSpelling(word) };
  });

/** Written either way, and folded to different letters: both are put in the text that is searched. */
const TWO_SPELLINGS = /(?<!\p{L})t[ỉỷ](?!\p{L})/giu;

/** A text ready for asking: folded words between single spaces. Small: folded Vietnamese is one byte a character. */
export const foldForSearch = (text: string): string =>
  ` ${foldVietnamese(text.replace(TWO_SPELLINGS, 'tỷ tỉ')).split(BETWEEN_WORDS).join(' ')} `;

/** A text ready for asking with marks. */
const spellForSearch = (text: string): string => ` ${wordsOf(text).map(syllableSpelling).join(' ')} `;

/** Whether every word of the query begins a word of the text, marks left aside. */
export const fitsFolded = (query: Query, folded: string): boolean =>
  query.every((word) => folded.includes(` ${word.folded}`));

/** Whether the query asks for words as they are spelled, so that the folded text cannot answer it. */
export const asksForMarks = (query: Query): boolean => query.some((word) => word.spelled !== null);

/** Whether every word that was typed with marks begins a word of the text spelled so. */
export const fitsSpelled = (query: Query, text: string): boolean => {
  const spelled = spellForSearch(text);
  return query.every((word) => word.spelled === null || spelled.includes(` ${word.spelled}`));
};
