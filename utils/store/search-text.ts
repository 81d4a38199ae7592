import { foldVietnamese, normaliseText, syllableSpelling } from '@/utils/text';

/** A word that was asked for. */
type QueryWord = {
  /** The word without marks, in each way the papers write it. */
  readonly folded: readonly string[];
  /** The word as spelled, when it has marks and therefore must match with them; else null. */
  readonly spelled: string | null;
};

/** Words that must all occur. */
export type Query = readonly QueryWord[];

/** A text ready for asking. `folded` has the offsets of `text`; small, for folded Vietnamese is one byte a character. */
export type Searchable = { readonly folded: string; readonly text: () => string };

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** "tỷ lệ" is also written "tỉ lệ"; without marks the two are different letters. */
const TWO_SPELLINGS: readonly string[] = ['ty', 'ti'];

/**
 * The words of a query. Typed without marks a word matches all spellings ("duong": đường, dương); with marks only its
 * own ("đường"), wherever the tone mark is put ("thuỷ" = "thủy", "tỉ" = "tỷ").
 */
export const parseQuery = (typed: string): Query =>
  normaliseText(typed)
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => {
      const folded = foldVietnamese(word);
      return {
        folded: TWO_SPELLINGS.includes(folded) ? TWO_SPELLINGS : [folded],
        spelled: folded === word ? null : syllableSpelling(word),
      };
    });

/** The folded form of a text, to be kept: making it is most of the work of a search. */
export const foldForSearch = (text: string): string => foldVietnamese(text);

/** Offsets at which `part` begins a word. */
function* wordStarts(folded: string, part: string): Generator<number> {
  for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
    if (at === 0 || !WORD_CHARACTER.test(folded.charAt(at - 1))) yield at;
  }
}

const isSpelledAt = (text: string, at: number, spelled: string): boolean =>
  syllableSpelling(text.slice(at, at + spelled.length).toLowerCase()) === spelled;

const occurs = ({ folded: variants, spelled }: QueryWord, { folded, text }: Searchable): boolean => {
  for (const variant of variants) {
    for (const at of wordStarts(folded, variant)) {
      if (spelled === null || isSpelledAt(text(), at, spelled)) return true;
    }
  }
  return false;
};

/** The words of a query that begin no word of a text. `text` is asked for only where the folded form cannot answer. */
export const missingWords = (query: Query, searchable: Searchable): Query =>
  query.filter((word) => !occurs(word, searchable));

/** The query with its marks left aside: what the folded form of a text can answer alone. */
export const withoutMarks = (query: Query): Query => query.map(({ folded }) => ({ folded, spelled: null }));
