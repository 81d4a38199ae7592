import { DURATION_UNITS } from '../lexicon/period-words';
import { type Token, wordOf } from '../words/tokens';
import { type Numeral, readNumeral, scale } from './numerals';

/** One number, a fraction ("16/16") or a range ("10-12"), before its unit. */
export type Extent = {
  readonly numeral: Numeral;
  readonly max: number | null;
  readonly of: number | null;
  readonly end: number;
};

/** Whether the token joins the ends of a range: "10-12", "5 đến 7". */
export const isRangeJoin = (tokens: readonly Token[], at: number): boolean =>
  ['-', 'đến', 'tới'].includes(wordOf(tokens, at));

/** "*6-* 80% xã đạt chuẩn": the mark of a list item, whose dash touches the number before it and no other. */
export const isListMark = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  wordOf(tokens, 1) === '-' &&
  tokens[1]?.glued === true &&
  tokens[2]?.glued !== true &&
  /^\d{1,2}$/.test(wordOf(tokens, 0));

/** "16/16", "10-12", "từ 5 đến 7", "6,5 - 7 triệu": one number, or two that make one reading. Null for scores and dates. */
export const readExtent = (tokens: readonly Token[], at: number): Extent | null => {
  const numeral = readNumeral(tokens, at);
  if (numeral === null) return null;
  const next = numeral.end;
  if (wordOf(tokens, next) === '/' && tokens[next + 1]?.kind === 'number') {
    const whole = readNumeral(tokens, next + 1);
    if (whole === null || wordOf(tokens, whole.end) === '/') return null;
    // "57,3/68 tỷ đồng": one magnitude for both
    const factor = numeral.magnitude === null && whole.magnitude !== null ? magnitudeOf(tokens, whole) : 1;
    const part = { ...numeral, value: scale(numeral.value, factor), magnitude: numeral.magnitude ?? whole.magnitude };
    return { numeral: part, max: null, of: whole.value, end: whole.end };
  }
  const share = readShareOf(tokens, at, numeral);
  if (share !== null) return share;
  const second = isRangeJoin(tokens, next) && !isListMark(tokens, at) ? endOfRange(tokens, next + 1, numeral) : null;
  if (second === null || second.digits !== numeral.digits) return { numeral, max: null, of: null, end: next };
  return joinRange(tokens, numeral, second);
};

/** "từ hai đến *ba* công trình", "ba đến *năm* hộ": there "năm" is no year. */
const endOfRange = (tokens: readonly Token[], at: number, low: Numeral): Numeral | null => {
  const five = wordOf(tokens, at) === 'năm' && !low.digits && low.magnitude === null && tokens[at + 1]?.kind === 'word';
  return five ? { ...low, first: at, end: at + 1, value: 5 } : readNumeral(tokens, at);
};

/** Before a number that is a part: "có *29 trên 30* gói thầu", but "thôn 3 trên 45 hộ". */
const PART_LEADS: ReadonlySet<string> = new Set('có còn đã với được là mới hiện tới xong thành , ('.split(' '));

/** "29 trên 30 gói thầu", "6 trong 9 cầu", "18 trên tổng số 21 xã": a part and its whole, spelled out. */
const readShareOf = (tokens: readonly Token[], at: number, part: Numeral): Extent | null => {
  if (!['trên', 'trong'].includes(wordOf(tokens, part.end)) || !part.digits || part.magnitude !== null) return null;
  const sum = wordOf(tokens, part.end + 1) === 'tổng' && wordOf(tokens, part.end + 2) === 'số' ? 2 : 0;
  const whole = tokens[part.end + 1 + sum]?.kind === 'number' ? readNumeral(tokens, part.end + 1 + sum) : null;
  const plain = whole?.digits === true && whole.magnitude === null && whole.value >= part.value;
  if (
    whole === null ||
    !plain ||
    tokens[whole.end]?.kind !== 'word' ||
    DURATION_UNITS.has(wordOf(tokens, whole.end)) ||
    !(at === 0 || PART_LEADS.has(wordOf(tokens, at - 1)))
  )
    return null;
  return { numeral: part, max: null, of: whole.value, end: whole.end };
};

const joinRange = (tokens: readonly Token[], low: Numeral, high: Numeral): Extent | null => {
  const dash = wordOf(tokens, low.end) === '-';
  const factor =
    high.magnitude !== null && low.magnitude === null ? magnitudeOf(tokens, high) : shortenedBy(tokens, low, high);
  const value = scale(low.value, factor);
  const fitting = value < high.value ? value : low.value;
  if (fitting >= high.value) return dash ? null : { numeral: low, max: null, of: null, end: low.end };
  return { numeral: { ...low, value: fitting, magnitude: high.magnitude }, max: high.value, of: null, end: high.end };
};

/** "giá *25-27.000* đồng/kg": the thousands are written once, behind the second number. */
const shortenedBy = (tokens: readonly Token[], low: Numeral, high: Numeral): number => {
  if (low.magnitude !== null || high.magnitude !== null || low.value * THOUSAND >= high.value) return 1;
  return SHORT.test(wordOf(tokens, low.first)) && THOUSANDS.test(wordOf(tokens, high.first)) ? THOUSAND : 1;
};
const THOUSAND = 1000;
const SHORT = /^\d{1,3}$/;
const THOUSANDS = /^\d{1,3}\.000$/;

/** What the magnitude words of a number multiply its digits by: 1e9 of "4.985 tỷ". */
export const magnitudeOf = (tokens: readonly Token[], numeral: Numeral): number => {
  const bare = readNumeral(tokens.slice(numeral.first, numeral.first + 1), 0);
  return bare === null || bare.value === 0 ? 1 : numeral.value / bare.value;
};
