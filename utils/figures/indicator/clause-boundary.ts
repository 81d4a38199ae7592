import { type Line, startsMeasure, temporalOf, wordAt } from '../line/line';

/** What ends the clause left of an amount. */
export type Boundary = 'start' | 'comma' | 'semicolon' | 'colon' | 'bracket' | 'measure';

const BOUNDARY_SIGNS: ReadonlyMap<string, Boundary> = new Map(
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
export const findBoundary = (line: Line, at: number, stop: number): { from: number; boundary: Boundary } => {
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
      // "bà Nguyễn Thị H. *(58 tuổi, trú phường Vinh Lộc)* trình báo": the point of a name ended a sentence before the bracket
      if (open !== null && line.sentenceAt[open - 1] !== line.sentenceAt[at])
        return { from: index + 1, boundary: 'start' };
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
const boundaryOf = (line: Line, index: number): Boundary | undefined =>
  wordAt(line, index) === '+' && !line.tokens[index]?.glued
    ? 'start'
    : wordAt(line, index) === '.' && line.tokens[index]?.glued && isShortened(line, index - 1)
      ? undefined
      : BOUNDARY_SIGNS.get(wordAt(line, index));
/** "ông *V.V.*P 45 triệu đồng": the initials of a name that is kept back; the next one follows at once. */
const isShortened = (line: Line, at: number): boolean =>
  SHORTENED.has(wordAt(line, at)) ||
  (wordAt(line, at).length === 1 && line.tokens[at]?.capital === true && line.tokens[at + 2]?.glued === true);

/** "TP. Cần Thơ": the point of an abbreviation ends no sentence. */
const SHORTENED: ReadonlySet<string> = new Set(['tp', 'tx', 'tt', 'ts', 'ths', 'pgs', 'gs', 'bs', 'q', 'h', 'p', 'x']);

/** The token that opens the bracket closed at `close`; null where none does after `stop` and within 30 tokens. */
export const openingBracket = (line: Line, close: number, stop: number): number | null => {
  for (let index = close - 1; index >= stop && index > close - 30; index -= 1)
    if (wordAt(line, index) === '(') return index;
  return null;
};
