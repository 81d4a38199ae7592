import type { Quantity } from '@/utils/model';
import { comparisonIn } from './comparisons';
import { COMPARATOR_SIGNS, COMPARATORS_BEFORE, COMPARED } from './lexicon/comparators';
import {
  AUXILIARIES,
  COMPOUND_TAILS,
  LINK_VERBS,
  type LinkType,
  NOMINAL_BEFORE,
  PREPOSITIONS,
} from './lexicon/indicator-words';
import { type Line, type Range, startsMeasure, temporalOf, wordAt } from './line';
import { phraseBefore, phraseSet, phraseTable, withEnds } from './phrases';

/** What stands left of an amount in its clause, taken apart. */
export type LeftSide = {
  /** What is left as a candidate for the indicator, may be empty. */
  readonly phrase: Range;
  readonly link: LinkType | null;
  readonly linkWords: string | null;
  /** "với", "cho", "tại" right before the amount. */
  readonly preposition: string | null;
  readonly comparator: Quantity['comparator'] | null;
  readonly comparatorWords: string | null;
  /** "từ" before the amount: with "trở lên" later it means "at least". */
  readonly hasFrom: boolean;
  /** "ước" somewhere between the indicator and the amount. */
  readonly estimated: boolean;
  readonly boundary: 'start' | 'comma' | 'semicolon' | 'colon' | 'bracket' | 'measure';
};

export const LINKS = withEnds(phraseTable(LINK_VERBS));
const AUX = withEnds(phraseSet(AUXILIARIES));
const COMPARATORS = withEnds(phraseTable(COMPARATORS_BEFORE));

const BOUNDARY_SIGNS: ReadonlyMap<string, LeftSide['boundary']> = new Map(
  Object.entries({
    ',': 'comma',
    ';': 'semicolon',
    ':': 'colon',
    '(': 'bracket',
    '[': 'bracket',
    '.': 'start',
    '!': 'start',
    '?': 'start',
    '…': 'start',
    '|': 'start',
    '*': 'start',
    '•': 'start',
    '–': 'start',
  } as const),
);

/** Nearest boundary left of `at`; brackets that close before the amount are stepped over whole. */
const findBoundary = (line: Line, at: number, stop: number): { from: number; boundary: LeftSide['boundary'] } => {
  let index = at - 1;
  while (index >= stop) {
    const temporal = temporalOf(line, index);
    if (temporal !== null) {
      index = temporal.first - 1;
      continue;
    }
    const token = line.tokens[index];
    if (token?.word === ')') {
      const open = openingBracket(line, index, stop);
      if (open === 0) return { from: index + 1, boundary: 'start' }; // "(4) Thu ngân sách": a list mark
      if (open !== null) {
        index = open - 1;
        continue;
      }
      return { from: index + 1, boundary: 'comma' };
    }
    const boundary = token?.kind === 'sign' && !isBetweenNumbers(line, index) ? boundaryOf(line, index) : undefined;
    if (boundary !== undefined) return { from: index + 1, boundary };
    if (line.sentenceAt[index] !== line.sentenceAt[at]) return { from: index + 1, boundary: 'start' };
    index -= 1;
  }
  return { from: stop, boundary: stop === 0 ? 'start' : 'measure' };
};

/** "sức khỏe loại 1, 2, 3": a comma inside a label. */
const isBetweenNumbers = (line: Line, at: number): boolean =>
  wordAt(line, at) === ',' &&
  line.tokens[at - 1]?.kind === 'number' &&
  line.tokens[at + 1]?.kind === 'number' &&
  temporalOf(line, at - 1) === null &&
  startsMeasure(line, at + 1) === null;

/** "+" opens a list item, but not in "km 12+300". */
const boundaryOf = (line: Line, index: number): LeftSide['boundary'] | undefined =>
  wordAt(line, index) === '+' && !line.tokens[index]?.glued
    ? 'start'
    : wordAt(line, index) === '.' && line.tokens[index]?.glued && SHORTENED.has(wordAt(line, index - 1))
      ? undefined
      : BOUNDARY_SIGNS.get(wordAt(line, index));
/** "TP. Cần Thơ": the point of an abbreviation ends no sentence. */
const SHORTENED: ReadonlySet<string> = new Set(['tp', 'tx', 'tt', 'ts', 'ths', 'pgs', 'gs', 'bs']);

const openingBracket = (line: Line, close: number, stop: number): number | null => {
  for (let index = close - 1; index >= stop && index > close - 30; index -= 1)
    if (wordAt(line, index) === '(') return index;
  return null;
};

type Strip = {
  end: number;
  link: LinkType | null;
  linkWords: string | null;
  preposition: string | null;
  comparator: Quantity['comparator'] | null;
  comparatorWords: string | null;
  hasFrom: boolean;
  estimated: boolean;
};

/** Compounds of "độ": there it approximates nothing. */
const DEGREES: ReadonlySet<string> = new Set('mật tốc trình cường nhiệt chế tiến mức vận thời tần'.split(' '));

/** "trên địa bàn", "trên 1 ha": on, not more than; "cao hơn 5": a comparison. */
const stripComparator = (line: Line, from: number, strip: Strip): boolean => {
  const last = line.tokens[strip.end - 1];
  const sign = last?.kind === 'sign' ? COMPARATOR_SIGNS[last.word] : undefined;
  if (sign !== undefined && strip.end - 1 >= from) {
    strip.comparator ??= sign;
    strip.comparatorWords ??= wordAt(line, strip.end - 1);
    strip.end -= wordAt(line, strip.end - 2) === '=' ? 2 : 1;
    return true;
  }
  const match = phraseBefore(COMPARATORS, line.tokens, strip.end);
  if (match === null || strip.end - match.length < from) return false;
  if (
    match.length === 1 &&
    wordAt(line, strip.end - 1) === 'hơn' &&
    COMPARED[wordAt(line, strip.end - 2)] !== undefined
  )
    return false;
  const { phrase } = match;
  // "mật độ 28.600 người/km2"
  if (phrase === 'độ' && DEGREES.has(wordAt(line, strip.end - 2))) return false;
  if (phrase.startsWith('ước')) strip.estimated = true;
  if (strip.comparator === null) {
    strip.comparator = match.value;
    strip.comparatorWords = phrase;
  }
  strip.end -= match.length;
  return true;
};

/** A change verb that is part of a noun ("tốc độ tăng", "mức giảm") ties nothing. */
const isNominal = (line: Line, at: number): boolean => NOMINAL_BEFORE.has(wordAt(line, at - 1));

const stripLink = (line: Line, from: number, strip: Strip): boolean => {
  const match = phraseBefore(LINKS, line.tokens, strip.end);
  if (match === null || strip.end - match.length < from || strip.link !== null) return false;
  const first = strip.end - match.length;
  if (match.length === 1 && COMPOUND_TAILS[wordAt(line, first)]?.has(wordAt(line, first - 1))) return false;
  if (match.value !== 'state' && match.value !== 'have' && isNominal(line, first)) return false;
  strip.link = match.value;
  strip.linkWords = match.phrase;
  strip.end = first;
  if (strip.linkWords.startsWith('ước') || strip.linkWords.startsWith('dự kiến'))
    strip.estimated = strip.linkWords.startsWith('ước');
  if (strip.linkWords.endsWith('từ')) strip.hasFrom = true;
  return true;
};

const stripAuxiliary = (line: Line, from: number, strip: Strip): boolean => {
  const match = phraseBefore(AUX, line.tokens, strip.end);
  if (match === null || strip.end - match.length < from) return false;
  const { phrase } = match;
  if (COMPOUND_TAILS[phrase]?.has(wordAt(line, strip.end - match.length - 1))) return false;
  if (phrase === 'từ' || phrase.endsWith(' từ')) strip.hasFrom = true;
  if (phrase === 'ước') strip.estimated = true;
  strip.end -= match.length;
  return true;
};

const stripOnce = (line: Line, from: number, strip: Strip): boolean => {
  const temporal = temporalOf(line, strip.end - 1);
  if (temporal !== null && temporal.first >= from) {
    strip.end = temporal.first;
    return true;
  }
  const closed = wordAt(line, strip.end - 1) === ')' ? openingBracket(line, strip.end - 1, from) : null;
  if (closed !== null) {
    strip.end = closed;
    return true;
  }
  if (strip.link === null && stripComparator(line, from, strip)) return true;
  if (stripLink(line, from, strip) || stripAuxiliary(line, from, strip)) return true;
  const word = wordAt(line, strip.end - 1);
  if (strip.link === null && strip.preposition === null && PREPOSITIONS.has(word) && strip.end > from) {
    strip.preposition = word;
    strip.end -= 1;
    return true;
  }
  return false;
};

/** Takes apart what stands between the clause boundary and the amount that begins at token `first`. */
export const readLeftSide = (line: Line, first: number, stop: number): LeftSide => {
  const { from, boundary } = findBoundary(line, first, stop);
  const strip: Strip = {
    end: first,
    link: null,
    linkWords: null,
    preposition: null,
    comparator: null,
    comparatorWords: null,
    hasFrom: false,
    estimated: false,
  };
  while (strip.end > from && stripOnce(line, from, strip));
  if (boundary === 'colon' && strip.end <= from) return beforeColon(line, strip, stop);
  const comparison = strip.link === null ? comparisonIn(line, { from, to: strip.end }) : null;
  if (comparison !== null) {
    strip.link = comparison.change;
    strip.linkWords = 'hơn';
    strip.end = comparison.at;
  }
  return sideOf(strip, { from, to: Math.max(from, strip.end) }, boundary);
};

/** Field by field: copying what is left of an object takes an engine microseconds, writing a new one nanoseconds. */
const sideOf = (strip: Strip, phrase: Range, boundary: LeftSide['boundary']): LeftSide => ({
  phrase,
  link: strip.link,
  linkWords: strip.linkWords,
  preposition: strip.preposition,
  comparator: strip.comparator,
  comparatorWords: strip.comparatorWords,
  hasFrom: strip.hasFrom,
  estimated: strip.estimated,
  boundary,
});

/** "(4) Thu ngân sách trên địa bàn: 3.150 tỷ đồng": the colon ties the amount to what stands before it. */
const beforeColon = (line: Line, strip: Strip, stop: number): LeftSide => {
  const colon = strip.end - 1;
  const { from, boundary } = findBoundary(line, colon, Math.min(stop, colon));
  strip.link ??= 'state';
  strip.linkWords ??= ':';
  return sideOf(strip, { from, to: colon }, boundary);
};
