import { foldVietnamese, normaliseText } from '@/utils/text';
import { FILTERS, type Filter, type FilterField } from './filters';
import { type TextWord, wordsOf } from './words';

/** A word that was asked for. It is found where a word of the text begins with it. */
export type QueryWord = {
  /** Without marks, in each way the papers write it. */
  readonly folded: readonly string[];
  /** With its marks, when it has any and must therefore match with them; else null. */
  readonly spelled: string | null;
};

export type Clause = { readonly isNegated: boolean } & (
  | { readonly type: 'word'; readonly word: QueryWord }
  /** Words that must follow each other, each whole. */
  | { readonly type: 'phrase'; readonly words: readonly QueryWord[] }
  | { readonly type: 'filter'; readonly filter: Filter }
  /** Any of several values will do. */
  | { readonly type: 'any'; readonly filters: readonly Filter[] }
);

/** Clauses that must all hold. */
export type SearchQuery = readonly Clause[];

/** "tỷ lệ" is also written "tỉ lệ"; without marks the two are different letters. */
const TWO_SPELLINGS: readonly string[] = ['ty', 'ti'];

const queryWord = ({ folded, spelled }: Pick<TextWord, 'folded' | 'spelled'>): QueryWord => ({
  folded: TWO_SPELLINGS.includes(folded) ? TWO_SPELLINGS : [folded],
  spelled: folded === spelled ? null : spelled,
});

const QUOTES = /[“”„«»]/g;
/** A dash before a word takes it out, unless it stands between two words ("Lào Cai - Yên Bái"). */
const MINUS = /^[-−–](?=[^\s-])/u;
const QUOTED = /^"([^"]*)"?/;
const PLAIN = /^[^\s"]+/u;

type Cursor = { rest: string };

const take = (cursor: Cursor, pattern: RegExp): RegExpExecArray | null => {
  const match = pattern.exec(cursor.rest);
  if (match) cursor.rest = cursor.rest.slice(match[0].length);
  return match;
};

/** "báo:", "địa bàn:" at the cursor: typed with or without marks, in Vietnamese or English. */
const takeField = (cursor: Cursor): FilterField | null => {
  const colon = cursor.rest.indexOf(':');
  if (colon <= 0 || colon > 24) return null;
  const name = foldVietnamese(cursor.rest.slice(0, colon));
  const field = FILTERS.find(({ names }) => names.includes(name));
  if (!field) return null;
  cursor.rest = cursor.rest.slice(colon + 1).trimStart();
  return field;
};

/** The value after a field: in quotes, or one of the field's own words ("chỉ tiêu"), or up to the next space. */
const takeValue = (cursor: Cursor, { choices }: FilterField): string => {
  const quoted = take(cursor, QUOTED);
  if (quoted) return quoted[1] ?? '';
  const folded = foldVietnamese(cursor.rest);
  const choice = choices?.find(
    (words) => folded.startsWith(words) && !/^[\p{L}\p{N}]/u.test(folded.slice(words.length)),
  );
  if (choice !== undefined) {
    const value = cursor.rest.slice(0, choice.length);
    cursor.rest = cursor.rest.slice(choice.length);
    return value;
  }
  return take(cursor, PLAIN)?.[0] ?? '';
};

const filterClause = (cursor: Cursor, isNegated: boolean): readonly Clause[] | null => {
  const field = takeField(cursor);
  if (!field) return null;
  const filter = field.read(takeValue(cursor, field));
  // A field whose value is still being typed, or cannot be read, asks for nothing.
  return filter === null ? [] : [{ type: 'filter', filter, isNegated }];
};

const wordClauses = (typed: string, isNegated: boolean): readonly Clause[] =>
  wordsOf(typed).map((word) => ({ type: 'word', word: queryWord(word), isNegated }));

const phraseClause = (typed: string, isNegated: boolean): readonly Clause[] => {
  const words = wordsOf(typed).map(queryWord);
  return words.length === 0 ? [] : [{ type: 'phrase', words, isNegated }];
};

/** Longest query that is read; the rest is dropped. */
const MAX_LENGTH = 500;

/**
 * Reads what is typed into the search field. Words must all occur, from their beginning; typed without marks a word
 * matches all spellings ("duong": đường, dương), with marks only its own, wherever the tone mark is put ("thuỷ" = "thủy",
 * "tỉ" = "tỷ"). `"…"` asks for words in that order, `-word` for what does not have it, and `báo:`, `từ:`, `đến:`,
 * `địa bàn:`, `loại:`, `nhãn:`, `chỉ số:`, `người:`, `chuyên đề:`, `duyệt:` for properties; see `FILTERS`.
 *
 * @example parseQuery('"hộ nghèo" báo:baolaocai.vn từ:2025-07 -kế hoạch')
 */
export const parseQuery = (typed: string): SearchQuery => {
  const cursor: Cursor = { rest: normaliseText(typed).replace(QUOTES, '"').slice(0, MAX_LENGTH).trimStart() };
  const clauses: Clause[] = [];
  while (cursor.rest !== '') {
    const before = cursor.rest;
    const isNegated = take(cursor, MINUS) !== null;
    const filter = filterClause(cursor, isNegated);
    if (filter) clauses.push(...filter);
    else {
      const phrase = take(cursor, QUOTED);
      if (phrase) clauses.push(...phraseClause(phrase[1] ?? '', isNegated));
      else clauses.push(...wordClauses(take(cursor, PLAIN)?.[0] ?? '', isNegated));
    }
    // Whatever could not be read is stepped over: a query never fails.
    if (cursor.rest === before) cursor.rest = before.slice(1);
    cursor.rest = cursor.rest.trimStart();
  }
  return clauses;
};

/**
 * "foo:bar", and the last word of "địa bàn:". An address ("https://…") and a time ("7:30") are no fields. Whether a letter
 * stands here is asked first: before every sign of a text the look behind takes three times as long.
 */
const FIELD_LIKE = /(?=\p{L})(?<![\p{L}\p{N}:])(\p{L}{1,24}):(?=[^\s/])/gu;

/** What is typed like a field but is none ("foo" of "foo:bar"), for saying so where nothing is found; null where all are. */
export const unknownField = (typed: string): string | null => {
  const open = normaliseText(typed)
    .replace(QUOTES, '"')
    .slice(0, MAX_LENGTH)
    .replace(/"[^"]*"/g, '""');
  for (const [, name = ''] of open.matchAll(FIELD_LIKE)) {
    const folded = foldVietnamese(name);
    if (!FILTERS.some(({ names }) => names.some((one) => one === folded || one.endsWith(` ${folded}`)))) return name;
  }
  return null;
};

/** Whether a word of a text answers a word of a query; `isWhole`: to its end, not only from its beginning. */
export const matchesWord = (
  asked: QueryWord,
  { folded, spelled }: Pick<TextWord, 'folded' | 'spelled'>,
  isWhole = false,
): boolean => {
  const fits = (text: string, part: string) => (isWhole ? text === part : text.startsWith(part));
  if (asked.spelled !== null) return fits(spelled, asked.spelled);
  return asked.folded.some((part) => fits(folded, part));
};

/** A clause that says what stands in a text. */
export type ShownClause = Extract<Clause, { readonly type: 'word' | 'phrase' }>;

/** What a query looks for in a text, for showing where it stands. What is left out is nowhere. */
export const shownClauses = (query: SearchQuery): readonly ShownClause[] =>
  query.flatMap((clause) =>
    !clause.isNegated && (clause.type === 'word' || clause.type === 'phrase') ? [clause] : [],
  );
