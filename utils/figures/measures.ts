import type { Quantity, Unit } from '@/utils/model';
import { isYear } from './calendar';
import { MONEY_MAGNITUDES } from './lexicon/magnitudes';
import { LABEL_BEFORE, NAME_OPENERS, NOT_NOUNS, NOT_UNITS, SLOGAN_AFTER, WEAK_LABELS } from './lexicon/masks';
import { GLUED_UNITS, PER_WORDS, UNIT_PHRASES, type UnitClass } from './lexicon/units';
import { canOpenNumeral, type Numeral, readNumeral, scale } from './numerals';
import { phraseAt, phraseBefore, phraseSet, phraseTable } from './phrases';
import type { Token } from './tokens';

/** A number with its unit: token indexes `[first, end)`, the unit words at `[unitFirst, unitEnd)`. */
export type Measure = {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly of: number | null;
  readonly unit: Unit;
  readonly unitType: UnitClass;
  readonly unitFirst: number;
  readonly unitEnd: number;
  readonly per: Quantity['per'];
  readonly foreign: boolean;
  /** The unit was left out and taken from the quantity before it: "Mường Lạn 212 nhà, Tô Mường 96". */
  readonly unitInherited: boolean;
  /** The unit is not in the lexicon: the noun after the number was taken. */
  readonly unitGuessed: boolean;
};

type UnitReading = Pick<Measure, 'unit' | 'unitType' | 'unitFirst' | 'unitEnd'> & { readonly guessed: boolean };

const UNIT_TABLE = phraseTable(UNIT_PHRASES);
const PERS = phraseTable(PER_WORDS);
const LABELS = phraseSet(LABEL_BEFORE);
const NAMES = phraseSet(NAME_OPENERS);

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
const PLAIN_CODE = /^count:/;

/** The unit words at `at`, or the noun there when the lexicon has none. */
const readUnit = (tokens: readonly Token[], at: number, numeral: Numeral): UnitReading | null => {
  const token = tokens[at];
  if (token === undefined) return withoutUnit(at, numeral);
  if (token.word === '%') return unitReading('%', 'share', at, at + 1);
  if (token.word === '$') return unitReading('USD', 'money', at, at + 1);
  if (token.word === 'điểm' && wordAt(tokens, at + 1) === '%')
    return unitReading('percentage_point', 'share', at, at + 2);
  if (numeral.magnitude === 'tr' && token.word === '.' && wordAt(tokens, at + 1) === 'đ')
    return unitReading('VND', 'money', at, at + 2);
  const glued = token.glued && token.kind === 'word' && numeral.end === at;
  if (glued && numeral.magnitude === null && !GLUED_UNITS.has(token.word)) return null;
  const known = glued && token.word === 'g' ? null : phraseAt(UNIT_TABLE, tokens, at);
  if (known !== null) {
    if (numeral.magnitude === null && token.word === 'đ' && !glued) return null;
    return unitReading(known.value.unit, known.value.type, at, at + known.length);
  }
  return withoutUnit(at, numeral) ?? guessUnit(tokens, at, numeral);
};

const unitReading = (unit: Unit, unitType: UnitClass, unitFirst: number, unitEnd: number): UnitReading => ({
  unit,
  unitType,
  unitFirst,
  unitEnd,
  guessed: false,
});

/** "1.200 tỷ trở lên", "54 triệu/người/năm": the magnitude itself says money. */
const withoutUnit = (at: number, numeral: Numeral): UnitReading | null =>
  numeral.magnitude !== null && MONEY_MAGNITUDES.has(numeral.magnitude) ? unitReading('VND', 'money', at, at) : null;

/** "146 mắt camera" would be `count:mắt`: a lower-case noun right after a whole number is what is counted. */
const guessUnit = (tokens: readonly Token[], at: number, numeral: Numeral): UnitReading | null => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.glued || NOT_NOUNS.has(token.word) || NOT_UNITS.has(token.word)) return null;
  const properName = token.capital && tokens[at + 1]?.capital === true;
  if (properName || /\d/.test(token.word) || /^[a-z]$/.test(token.word)) return null;
  if (!numeral.digits || (numeral.magnitude === null && !isCountable(tokens[numeral.first]?.word ?? ''))) return null;
  return { ...unitReading(`count:${token.word}`, 'count', at, at + 1), guessed: true };
};

/** Whole numbers that are not a year: decimals are never counts. */
const isCountable = (written: string): boolean =>
  /^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(written) && !(written.length === 4 && isYear(Number(written)));

/** "/người/năm", "/ năm", "một năm": what the amount is divided by, and where that ends. */
const readPer = (tokens: readonly Token[], at: number): { readonly pers: readonly string[]; readonly end: number } => {
  const pers: string[] = [];
  let end = at;
  while (wordAt(tokens, end) === '/' && (tokens[end + 1]?.kind === 'word' || tokens[end + 2]?.word === 'dân')) {
    // "12,8 bác sĩ/vạn dân", "268 ca/100.000 dân"
    if (tokens[end + 2]?.word === 'dân' && phraseAt(PERS, tokens, end + 1) === null) {
      end += 3;
      continue;
    }
    const known = phraseAt(PERS, tokens, end + 1);
    if (known?.value) pers.push(known.value);
    end += 1 + (known?.length ?? phraseAt(UNIT_TABLE, tokens, end + 1)?.length ?? 1);
  }
  if (end > at) return { pers, end };
  const spelled = ['một', 'mỗi'].includes(wordAt(tokens, at)) ? phraseAt(PERS, tokens, at + 1) : null;
  const closed = wordAt(tokens, at) === 'một' || tokens[at + 1 + (spelled?.length ?? 0)]?.kind !== 'word';
  if (spelled?.value && closed && wordAt(tokens, at + 1) !== 'người')
    return { pers: [spelled.value], end: at + 1 + spelled.length };
  return { pers, end };
};

/** "1.000 con lợn đen/ năm": up to three words between the unit and its "/năm". */
const readDistantPer = (tokens: readonly Token[], at: number): 'year' | null => {
  for (let step = at; step < at + 5; step += 1) {
    const token = tokens[step];
    if (token?.word === '/' && wordAt(tokens, step + 1) === 'năm') return 'year';
    if (token?.kind !== 'word') return null;
  }
  return null;
};

export const joinPers = (pers: readonly string[]): Quantity['per'] => {
  const has = (per: string): boolean => pers.includes(per);
  if (has('person') && has('year')) return 'person_year';
  if (has('ha') && has('year')) return 'ha_year';
  if (has('month')) return 'month';
  if (has('person')) return 'person';
  if (has('ha')) return 'ha';
  return has('year') ? 'year' : null;
};

export type Extent = {
  readonly numeral: Numeral;
  readonly max: number | null;
  readonly of: number | null;
  readonly end: number;
};

const isRangeJoin = (tokens: readonly Token[], at: number): boolean => ['-', 'đến', 'tới'].includes(wordAt(tokens, at));

/** "16/16", "10-12", "từ 5 đến 7", "6,5 - 7 triệu": one number, or two that make one reading. Null for scores and dates. */
export const readExtent = (tokens: readonly Token[], at: number): Extent | null => {
  const numeral = readNumeral(tokens, at);
  if (numeral === null) return null;
  const next = numeral.end;
  if (wordAt(tokens, next) === '/' && tokens[next + 1]?.kind === 'number') {
    const whole = readNumeral(tokens, next + 1);
    if (whole === null || wordAt(tokens, whole.end) === '/') return null;
    return { numeral, max: null, of: whole.value, end: whole.end };
  }
  const second = isRangeJoin(tokens, next) ? readNumeral(tokens, next + 1) : null;
  if (second === null || !second.digits) return { numeral, max: null, of: null, end: next };
  return joinRange(tokens, numeral, second);
};

const joinRange = (tokens: readonly Token[], low: Numeral, high: Numeral): Extent | null => {
  const dash = wordAt(tokens, low.end) === '-';
  const factor = high.magnitude !== null && low.magnitude === null ? magnitudeOf(tokens, high) : 1;
  const value = scale(low.value, factor);
  const fitting = value < high.value ? value : low.value;
  if (fitting >= high.value) return dash ? null : { numeral: low, max: null, of: null, end: low.end };
  return { numeral: { ...low, value: fitting, magnitude: high.magnitude }, max: high.value, of: null, end: high.end };
};

const magnitudeOf = (tokens: readonly Token[], numeral: Numeral): number => {
  const bare = readNumeral(tokens.slice(numeral.first, numeral.first + 1), 0);
  return bare === null || bare.value === 0 ? 1 : numeral.value / bare.value;
};

/** Part of a document number or a name: "57-NQ/TW", "42/KH-UBND", "Covid-19", "A/H5". */
const isInsideCode = (tokens: readonly Token[], at: number, end: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[end]];
  const code = after?.glued && (after.word === '-' || after.word === '/');
  if (code && tokens[end + 1]?.glued && tokens[end + 1]?.capital && tokens[end + 1]?.kind === 'word') return true;
  if (before === undefined || !tokens[at]?.glued) return false;
  if (before.word === '/' || before.word === '.' || before.word === ':' || before.word === '@') return true;
  return before.word === '-' && before.glued && tokens[at - 2]?.kind === 'word';
};

/** "số 28", "quốc lộ 279", "lần thứ 5": a label, unless a real unit follows a weak one ("mức 67,8%"). */
const isLabelled = (tokens: readonly Token[], at: number, unit: UnitReading | null): boolean => {
  const label = phraseBefore(LABELS, tokens, at);
  if (label === null || unit?.unitType === 'share' || unit?.unitType === 'money') return false;
  const phrase = tokens
    .slice(at - label.length, at)
    .map((token) => token.word)
    .join(' ');
  if (phrase === 'số' && SUM_BEFORE.has(wordAt(tokens, at - 2))) return false;
  const named = unit !== null && tokens[unit.unitFirst]?.capital === true;
  const real = unit !== null && !unit.guessed && !named && (unit.unitType !== 'classifier' || phrase !== 'số');
  return !(WEAK_LABELS.has(phrase) && real);
};

/** "dân số 14.860 người", "tổng số 120 hộ": here "số" is no label. */
const SUM_BEFORE: ReadonlySet<string> = new Set('dân tổng hệ chỉ con doanh lãi điểm quân sĩ nhân'.split(' '));

/** "“4 tại chỗ”", "3 rõ": a small bare number before a slogan word or right inside quotation marks. */
const isSlogan = (tokens: readonly Token[], extent: Extent, at: number): boolean => {
  const small = extent.numeral.value <= 20 && extent.numeral.magnitude === null && extent.of === null;
  if (!small || tokens[extent.end]?.glued) return false;
  if (SLOGAN_AFTER.has(wordAt(tokens, extent.end)) && phraseAt(UNIT_TABLE, tokens, extent.end) === null) return true;
  return isOpenQuote(tokens, at - 1) && isCloseQuoteSoon(tokens, extent.end);
};

const QUOTES = '"“”‘’\'';
const isOpenQuote = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  return word !== '' && QUOTES.includes(word);
};
const isCloseQuoteSoon = (tokens: readonly Token[], at: number): boolean => {
  for (let step = at; step < at + 5; step += 1) if (isOpenQuote(tokens, step)) return true;
  return false;
};

/** "Đề án “Trồng 1 tỷ cây xanh”": a number in a quoted name. */
const isInName = (tokens: readonly Token[], at: number): boolean => {
  for (let step = at - 1; step >= 0 && step > at - 8; step -= 1) {
    if (tokens[step]?.kind !== 'sign') continue;
    return isOpenQuote(tokens, step) && phraseBefore(NAMES, tokens, step) !== null;
  }
  const plan = wordAt(tokens, at - 1);
  return plan === 'trồng' && phraseBefore(NAMES, tokens, at - 1) !== null;
};

/** "9,2/10 điểm", "đỗ với 29,75 điểm": marks are no figures, the points of an index ("chỉ số DTI") are. */
const isScore = (tokens: readonly Token[], { numeral, of }: Extent, unit: UnitReading): boolean => {
  if (unit.unit !== 'count:điểm' || (of === null && Number.isInteger(numeral.value))) return false;
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - 20; at -= 1) {
    if (['số', 'hạng', 'index', 'pci', 'dti', 'par', 'papi', 'sipas', 'tăng', 'giảm'].includes(wordAt(tokens, at)))
      return false;
  }
  return true;
};

/** "dạy 2 buổi/ngày", "3 ca/ngày": how often, not how much. */
const isRhythm = (tokens: readonly Token[], { numeral, of }: Extent, unit: UnitReading): boolean =>
  numeral.value <= 4 &&
  of === null &&
  wordAt(tokens, unit.unitEnd) === '/' &&
  ['ngày', 'tuần'].includes(wordAt(tokens, unit.unitEnd + 1));

/** Number words count only before a noun with a code of its own: "hai người", never "hai mặt", "một số". */
const isSpelledAmount = (numeral: Numeral, unit: UnitReading): boolean => {
  if (numeral.digits) return true;
  if (unit.guessed || numeral.value === 1) return false;
  return numeral.value > 10 || (!PLAIN_CODE.test(unit.unit) && unit.unitType !== 'ratio');
};

/**
 * Reads the amount that begins at token `at`, or null when the number there is no amount: part of a code, a label, a
 * slogan, a name, or followed by nothing that can be counted.
 */
export const readMeasure = (tokens: readonly Token[], at: number): Measure | null => {
  const extent = readExtent(tokens, at);
  if (extent === null || isInsideCode(tokens, at, extent.end)) return null;
  const numeral = { ...extent.numeral, end: extent.end };
  const unit = readUnit(tokens, extent.end, numeral);
  if (isLabelled(tokens, at, unit) || isInName(tokens, at) || isSlogan(tokens, extent, at)) return null;
  if (
    unit === null ||
    !isSpelledAmount(extent.numeral, unit) ||
    isScore(tokens, extent, unit) ||
    isRhythm(tokens, extent, unit)
  )
    return null;
  const { pers, end } = readPer(tokens, unit.unitEnd);
  const distant = pers.length === 0 && unit.unitType !== 'share' ? readDistantPer(tokens, unit.unitEnd) : null;
  return {
    first: at,
    end,
    value: extent.numeral.value,
    valueMax: extent.max,
    of: extent.of,
    unit: unit.unit,
    unitType: unit.unitType,
    unitFirst: unit.unitFirst,
    unitEnd: unit.unitEnd,
    per: distant ?? joinPers(pers),
    foreign: extent.numeral.foreign,
    unitInherited: false,
    unitGuessed: unit.guessed,
  };
};

/** "phường Tô Mường 96": a bare whole number at the end of a list member takes the unit of the member before it. */
const inheritUnit = (tokens: readonly Token[], at: number, before: Measure | undefined): Measure | null => {
  const numeral = readNumeral(tokens, at);
  if (numeral === null || before === undefined || !numeral.digits || !isCountable(wordAt(tokens, at))) return null;
  const next = wordAt(tokens, numeral.end);
  const ends = next === '' || [',', ';', ')', '.', 'và'].includes(next);
  const previous = tokens[at - 1];
  if (!ends || previous?.kind !== 'word' || NOT_NOUNS.has(previous.word) || at - before.end > 10) return null;
  if (isLabelled(tokens, at, null) || isInsideCode(tokens, at, numeral.end)) return null;
  if (!['count', 'classifier', 'measure'].includes(before.unitType) || wordAt(tokens, before.end) !== ',') return null;
  const here = { first: at, end: numeral.end, unitFirst: numeral.end, unitEnd: numeral.end };
  return { ...before, ...here, value: numeral.value, valueMax: null, of: null, unitInherited: true };
};

/** "từ 18.000 đồng đến 25.000 đồng/kg": two amounts of one unit joined by "đến" are one range. */
const joinMeasures = (tokens: readonly Token[], low: Measure | undefined, high: Measure): Measure | null => {
  if (low === undefined || low.valueMax !== null || low.of !== null || low.unit !== high.unit) return null;
  const joined = high.first === low.end + 1 && isRangeJoin(tokens, low.end);
  if (!joined || low.value >= high.value || high.valueMax !== null) return null;
  return { ...high, first: low.first, value: low.value, valueMax: high.value };
};

/** Every amount of a line, left to right. `masked` says which tokens are spoken for (dates, terms). */
export const findMeasures = (tokens: readonly Token[], masked: (at: number) => number | null): readonly Measure[] => {
  const found: Measure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const skip = masked(at);
    if (skip !== null) {
      at = skip;
      continue;
    }
    if (!canOpenNumeral(tokens[at])) {
      at += 1;
      continue;
    }
    const measure = readMeasure(tokens, at) ?? inheritUnit(tokens, at, found[found.length - 1]);
    if (measure === null) {
      at = afterRejected(tokens, at);
      continue;
    }
    const range = joinMeasures(tokens, found[found.length - 1], measure);
    if (range !== null) found[found.length - 1] = range;
    else found.push(measure);
    at = measure.end;
  }
  return found;
};

/** A rejected "3 - 1" or "1/2/3" is skipped whole, so that its second half is not read alone. */
const afterRejected = (tokens: readonly Token[], at: number): number => {
  let end = at + 1;
  if (tokens[at]?.kind !== 'number') return end;
  while (['-', '/'].includes(wordAt(tokens, end)) && tokens[end + 1]?.kind === 'number') end += 2;
  return end;
};
