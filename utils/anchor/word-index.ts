import { foldVietnamese } from '@/utils/text';

/** One word of a text, for comparing. */
export type Word = {
  /** Folded (no diacritics, lower case), two spellings of one magnitude made one. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence (or line) the word stands in, rising from 0. */
  readonly sentence: number;
  readonly traits: number;
};

export const NUMBER = 1;
/** Begins with a capital and does not begin a sentence: part of a name, mostly. */
export const NAME = 2;
/** Belongs to the number before it, or is a number in words: another one makes another number ("76,5 tỷ", "76,5 triệu"). */
export const NUMERAL = 4;

/** Numbers and magnitudes in words, with the key they are compared by: "tỉ" is "tỷ", "ngàn" is "nghìn". */
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ...'% ‰ trăm nghìn vạn triệu tỷ một hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi linh lẻ chục rưỡi nửa'
    .split(' ')
    .map((word): [string, string] => [word, word]),
  ['ngàn', 'nghìn'],
  ['tỉ', 'tỷ'],
]);

const MAGNITUDES: ReadonlySet<string> = new Set('% ‰ trăm nghìn vạn triệu tỷ'.split(' '));

/** Whether a word, by its key, says of the number before it how large it is: "76,5 tỷ". "năm" may as well be a year. */
export const isMagnitude = (key: string): boolean => MAGNITUDES.has(key);

/** A number with its groups and decimals; a word, which may end in digits ("km2"); a percent sign. */
const WORD = /[%‰]|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu;
const STARTS_AS_NUMBER = /^\p{N}/u;
const SENTENCE_ENDS = new Set(['.', '!', '?', '…']);

/** True where the gap between two words holds a line feed, or a sentence's end and something after it. */
const breaksSentence = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '\n' || (SENTENCE_ENDS.has(char) && at + 1 < to)) return true;
  }
  return false;
};

const traitsOf = (word: string, beginsSentence: boolean): number => {
  if (STARTS_AS_NUMBER.test(word)) return NUMBER;
  const lower = word.toLowerCase();
  const isCapital = !word.startsWith(lower.charAt(0));
  return (NUMERALS.has(lower) ? NUMERAL : 0) | (isCapital && !beginsSentence ? NAME : 0);
};

/** Folds `text` once if that keeps the offsets (letters like "İ" do not), else word by word. */
const createFolder = (text: string): ((start: number, end: number) => string) => {
  const folded = foldVietnamese(text);
  if (folded.length === text.length) return (start, end) => folded.slice(start, end);
  return (start, end) => foldVietnamese(text.slice(start, end));
};

/** Calls back with each word of `text` in order. Punctuation and the kind of space between words do not count. */
export const visitWords = (text: string, visit: (word: Word) => void): void => {
  const foldRange = createFolder(text);
  let sentence = 0;
  let lastEnd = 0;
  let isFirst = true;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const broken = breaksSentence(text, lastEnd, start);
    if (broken) sentence += 1;
    const traits = traitsOf(match[0], broken || isFirst);
    const key = (traits & NUMERAL && NUMERALS.get(match[0].toLowerCase())) || foldRange(start, end);
    visit({ key, start, end, sentence, traits });
    lastEnd = end;
    isFirst = false;
  }
};

/** A text cut to words: column by column, each distinct word known by a small integer. */
export type WordIndex = {
  readonly text: string;
  readonly count: number;
  /** Id of each word's key. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentences: Int32Array;
  readonly traits: Uint8Array;
  /** Positions of the numbers that have a word among the nearest `NEIGHBOURS` on that side. */
  readonly numbersBeside: (side: 'left' | 'right', id: number) => readonly number[];
  /** Where a word occurs, by position. */
  readonly placesOf: (id: number) => readonly number[];
  /** The key of the word at a position. */
  readonly keyAt: (at: number) => string;
  /** Id of a key, or -1 where the text has no such word. */
  readonly idOf: (key: string) => number;
};

/** Words next to a number that are looked at before its whole context is compared. */
export const NEIGHBOURS = 3;

type Beside = ReadonlyMap<number, readonly number[]>;

/** For each word the numbers it stands beside: before them with `step` -1, behind them with 1. */
const numbersByNeighbour = (numbers: readonly number[], ids: Int32Array, step: 1 | -1): Beside => {
  const beside = new Map<number, number[]>();
  for (const number of numbers) {
    for (let distance = 1; distance <= NEIGHBOURS; distance += 1) {
      const id = ids[number + step * distance];
      if (id === undefined) break;
      const known = beside.get(id);
      if (known === undefined) beside.set(id, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  }
  return beside;
};

/** Cuts `text` (NFC) to words. Linear in its length. */
export const indexWords = (text: string): WordIndex => {
  const known = new Map<string, number>();
  const places: number[][] = [];
  const words: Word[] = [];
  const order: number[] = [];
  const numbers: number[] = [];
  visitWords(text, (word) => {
    const id = known.get(word.key) ?? known.size;
    if (id === known.size) {
      known.set(word.key, id);
      places.push([]);
    }
    places[id]?.push(words.length);
    if (word.traits & NUMBER) numbers.push(words.length);
    order.push(id);
    words.push(word);
  });
  const ids = Int32Array.from(order);
  let left: Beside | null = null;
  let right: Beside | null = null;
  return {
    text,
    count: words.length,
    ids,
    starts: Int32Array.from(words, (word) => word.start),
    ends: Int32Array.from(words, (word) => word.end),
    sentences: Int32Array.from(words, (word) => word.sentence),
    traits: Uint8Array.from(words, (word) => word.traits),
    numbersBeside: (side, id) => {
      left ??= numbersByNeighbour(numbers, ids, -1);
      right ??= numbersByNeighbour(numbers, ids, 1);
      return (side === 'left' ? left : right).get(id) ?? [];
    },
    placesOf: (id) => places[id] ?? [],
    keyAt: (at) => words[at]?.key ?? '',
    idOf: (key) => known.get(key) ?? -1,
  };
};
