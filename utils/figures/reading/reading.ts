import type { Period, Quantity, ReadingReason, Span } from '@/utils/model';
import { isCapitalAt, isLetterAt, wordTable } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import type { IndicatorReading } from '../indicator/ellipsis';
import { isEstimate } from '../indicator/left-edge';
import type { LeftSide } from '../indicator/left-side';
import { withoutLooseEnds } from '../indicator/loose-ends';
import { COMPARATORS_AFTER } from '../lexicon/comparators';
import { COUNTRIES } from '../lexicon/countries';
import { NOMINAL_BEFORE } from '../lexicon/indicator-words';
import { PROVINCES } from '../lexicon/place-words';
import { type Line, type Range, textOf, wordAt } from '../line/line';
import type { PeriodReading } from '../period/period-scope';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { phraseAt, phraseTable } from '../words/phrases';
import type { KindReading } from './kinds';
import { REASON_RULES, type ReasonRule } from './reasons';

/** A reading before the article's own place and the links are known. */
export type Draft = {
  readonly span: Span;
  readonly kind: 'figure' | 'target';
  readonly quantity: Quantity;
  readonly confidence: number;
  readonly why: readonly ReadingReason[];
  /** Text of its sentence, to know a lead printed twice. */
  readonly sentence: string;
  readonly line: number;
  readonly indicatorRule: IndicatorReading['rule'] | 'indicator-column';
};

const AFTER = phraseTable(COMPARATORS_AFTER);

type Compared = {
  readonly comparator: Quantity['comparator'];
  readonly change: Quantity['change'];
  readonly cue: string | null;
};

/** "trở lên" right after the amount, or later in the clause when "từ" stands before it. */
export const comparatorAfter = (line: Line, end: number, hasFrom: boolean): Quantity['comparator'] | null => {
  const direct = phraseAt(AFTER, line.tokens, end);
  if (direct !== null) return direct.value;
  if (!hasFrom) return behindPlan(line, end);
  for (let at = end; at < line.tokens.length && at < end + 24; at += 1) {
    // "từ 95% vụ, việc trở lên"
    const listed = wordAt(line, at) === ',' && at < end + 4 && wordAt(line, at + 2) === 'trở';
    if (line.tokens[at]?.kind === 'sign' && ',;.:'.includes(wordAt(line, at)) && !listed) return null;
    const later = phraseAt(AFTER, line.tokens, at);
    if (later !== null) return later.value;
  }
  return null;
};

/** "đạt 95% *kế hoạch* trở lên", "105% *dự toán Trung ương giao* trở lên": behind the plan a share is of. */
const behindPlan = (line: Line, end: number): Quantity['comparator'] | null => {
  if (!PLAN_NOUNS.has(wordAt(line, end))) return null;
  for (let at = end + 1; at < end + LONGEST_PLAN && line.tokens[at]?.kind === 'word'; at += 1) {
    const later = phraseAt(AFTER, line.tokens, at);
    if (later !== null) return later.value;
  }
  return null;
};
/** First syllables of "kế hoạch", "dự toán", "chỉ tiêu", "nghị quyết". */
const PLAN_NOUNS: ReadonlySet<string> = new Set(['kế', 'dự', 'chỉ', 'nghị']);
const LONGEST_PLAN = 9;

const verbChange = (side: LeftSide, line: Line): 'increase' | 'decrease' | 'exceed' | null => {
  if (side.link === 'increase' || side.link === 'decrease' || side.link === 'exceed') return side.link;
  if (side.link !== null) return null;
  // "vượt chỉ tiêu nghị quyết đại hội 2,65%", "giảm tỷ lệ hộ nghèo 2%": the verb opens the clause
  const mark = line.tokens[side.phrase.from]?.kind === 'sign' ? 1 : 0;
  const first = wordAt(line, side.phrase.from + mark);
  const opener = CHANGE_OPENERS[first];
  if (opener !== undefined && side.phrase.to - side.phrase.from > 1) return opener;
  return yardstickChange(line, side.phrase) ?? yearlyChange(line, side.phrase);
};

const CHANGE_OPENERS = wordTable<'increase' | 'decrease' | 'exceed'>({
  tăng: 'increase',
  giảm: 'decrease',
  vượt: 'exceed',
});

/** "cao hơn bình quân chung của tỉnh 22,1 điểm phần trăm". */
const yardstickChange = (line: Line, { from, to }: Range): 'increase' | 'decrease' | null => {
  for (let at = from; at + 1 < to; at += 1) {
    if (wordAt(line, at + 1) !== 'hơn') continue;
    if (['cao', 'nhiều', 'lớn'].includes(wordAt(line, at))) return 'increase';
    if (['thấp', 'ít', 'kém'].includes(wordAt(line, at))) return 'decrease';
  }
  return null;
};

/** "đặt mục tiêu *giảm* tỷ lệ hộ nghèo *bình quân* 4 - 5%/năm": a rate that is changed by so much each year. */
const yearlyChange = (line: Line, { from, to }: Range): 'increase' | 'decrease' | null => {
  if (wordAt(line, to - 1) !== 'quân' && wordAt(line, to + 1) !== 'quân') return null;
  for (let at = to - 2; at >= from && at > to - YEARLY_WORDS; at -= 1) {
    const noun = wordAt(line, at - 1) !== 'tiêu' && NOMINAL_BEFORE.has(wordAt(line, at - 1));
    if (wordAt(line, at + 1) !== 'tỷ' || noun) continue;
    if (wordAt(line, at) === 'giảm') return 'decrease';
    if (wordAt(line, at) === 'tăng' || wordAt(line, at) === 'nâng') return 'increase';
  }
  return null;
};
/** Words of the name of a rate, and some to spare. */
const YEARLY_WORDS = 18;

/** "không mở rộng quá 1.500 ha", "không để vượt quá 5%": a limit above. */
const isDenied = (line: Line, first: number): boolean => {
  if (wordAt(line, first - 1) !== 'quá') return false;
  for (let at = first - 2; at >= 0 && at > first - 10; at -= 1) {
    if (line.tokens[at]?.kind === 'sign') return false;
    if (wordAt(line, at) === 'không') return true;
  }
  return false;
};

const changeInside = (line: Line, { from, to }: Range): 'increase' | 'decrease' | null => {
  for (let at = from; at < to; at += 1) {
    const noun = ['mức', 'tốc', 'độ', 'suy', 'đà'].includes(wordAt(line, at - 1)) || wordAt(line, at + 1) === 'trưởng';
    if (noun) continue;
    if (wordAt(line, at) === 'giảm') return 'decrease';
    if (wordAt(line, at) === 'tăng') return 'increase';
  }
  return null;
};

/** "*ước* 46.000 tấn", "thành phố *ước* đón 1,95 triệu lượt khách". */
const isEstimated = (line: Line, { phrase: { from, to } }: LeftSide): boolean => {
  if (wordAt(line, from) === 'ước') return true;
  for (let at = from + 1; at < to; at += 1) if (isEstimate(line, at)) return true;
  return false;
};

/** Comparator and change of an amount from the words around it. */
export const readComparison = (line: Line, measure: Measure, side: LeftSide): Compared => {
  const change = verbChange(side, line);
  const after = comparatorAfter(line, measure.end, side.hasFrom);
  // "vượt 150 tỷ đồng" is a level above it; "vượt báo động III 0,18 m", "vượt 286 đơn vị so với kế hoạch" are by how much
  const mark = !['share', 'ratio'].includes(measure.unitType) && wordAt(line, measure.end) !== 'so';
  const exceeds = side.link === 'exceed' && mark && measure.of === null;
  const limited = side.comparator === '>' && isDenied(line, measure.first);
  const comparator =
    after ??
    (limited ? '<=' : side.comparator) ??
    (exceeds ? '>' : null) ??
    (side.estimated || isEstimated(line, side) ? '~' : '=');
  const cue = after !== null ? 'trở lên' : (side.comparatorWords ?? side.linkWords);
  // "tăng từ 5 đến 7%", "tăng từ 9,6% trở lên" are changes; "tăng từ 31,5 lên 54 triệu" gives two levels
  const within = measure.valueMax !== null || after !== null;
  // "kéo giảm tai nạn giao thông từ 5 đến 10%": the verb stands before what it changes
  if (within && side.link === null && side.hasFrom) {
    const inside = changeInside(line, side.phrase);
    if (inside !== null) return { comparator, change: inside, cue };
  }
  const range = within && side.linkWords !== null;
  if (range && side.linkWords === 'tăng từ') return { comparator, change: 'increase', cue };
  if (range && side.linkWords === 'giảm từ') return { comparator, change: 'decrease', cue };
  // "không để tỷ lệ tăng huyết áp *vượt quá* 30%": the most there may be
  const level = exceeds || measure.of !== null || (side.comparatorWords === 'quá' && comparator === '<=');
  if (change === 'exceed') return { comparator, change: level ? 'level' : 'increase', cue };
  return { comparator, change: change ?? 'level', cue };
};

/** How sure the reading is: every field read from its own cue keeps 1, each guess costs. */
export const confidenceOf = (measure: Measure, why: readonly ReadingReason[]): number => {
  let cost = measure.value < 10 && measure.of === null ? 5 : 0;
  for (const { rule } of why) cost += COSTS.get(rule) ?? 0;
  return Math.max(10, 100 - cost) / 100;
};

/** In hundredths. */
const COSTS: ReadonlyMap<string, number> = new Map([
  ['unit-guessed', 25],
  ['unit-inherited', 20],
  ['number-foreign', 15],
  ['indicator-unit', 25],
  ['indicator-inherited', 10],
  ['indicator-both', 5],
  ['kind-default', 5],
  ['period-from-publication', 10],
  ['period-unknown', 10],
  ['period-inherited', 5],
]);

export type Parts = {
  readonly compared: Compared;
  readonly indicator: IndicatorReading;
  readonly kind: KindReading;
  readonly period: PeriodReading;
  readonly base: Quantity['base'];
  readonly per: Quantity['per'];
};

/** Reasons without words of the text: one for each rule serves all readings. */
const WORDLESS: ReadonlyMap<ReasonRule, ReadingReason> = new Map(
  REASON_RULES.map((rule) => [rule, { rule, cue: null }]),
);

const reason = (rule: ReasonRule, cue: string | null): ReadingReason =>
  (cue === null ? WORDLESS.get(rule) : undefined) ?? { rule, cue };

/** The steps that led to a reading, in the order of its fields. */
export const reasonsOf = (line: Line, measure: Measure, parts: Parts): readonly ReadingReason[] => {
  const unit = textOf(line, measure.unitFirst, measure.unitEnd);
  const unitRule = measure.unitInherited ? 'unit-inherited' : measure.unitGuessed ? 'unit-guessed' : 'unit-word';
  const { comparator, change, cue } = parts.compared;
  const first = reason(unitRule, measure.unitEnd > measure.unitFirst ? unit : null);
  const last = [
    reason(parts.indicator.rule, parts.indicator.words),
    reason(parts.kind.rule, parts.kind.cue),
    reason(parts.period.rule, parts.period.cue),
  ] as const;
  const plain = comparator === '=' && change === 'level' && parts.base === null && !measure.foreign;
  // As long as it is: an array that grew keeps room for a dozen more, in every reading of a text.
  if (plain) return [first, ...last];
  const why = [first];
  if (measure.foreign) why.push(reason('number-foreign', line.tokens[measure.first]?.word ?? null));
  if (comparator !== '=') why.push(reason('comparator-word', cue));
  if (change !== 'level') why.push(reason('change-verb', cue));
  if (parts.base !== null) why.push(reason('base-phrase', parts.base));
  return [...why, ...last];
};

/** "thu nhập bình quân *của xã*", "sản lượng *của tỉnh Sơn La*": whose it is stands in the place, not in the name of what is measured. */
const OWN_PLACE =
  / của (?:toàn )?(?:xã|phường|tỉnh|huyện|thành phố|thị trấn|thị xã|địa phương|đặc khu)(?: này| ta| mình| tôi)?(?: \p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,4})?$/u;
/** "xuất khẩu *của Cà Mau*", "giá tiêu *tại Đắk Lắk*", "giá cà phê *tại tỉnh Lâm Đồng*". */
const OWN_PROVINCE = new RegExp(` (?:của|tại|ở) (?:tỉnh |thành phố )?(?:${PROVINCES.join('|')})$`, 'u');
const PLACED = / (?:của|tại|ở) /;
const withoutPlace = (words: string): string =>
  PLACED.test(words) ? words.replace(OWN_PLACE, '').replace(OWN_PROVINCE, '') : words;

/** Halves of brackets and quotation marks that were cut in two: "tội *“*Lừa đảo chiếm đoạt tài sản". */
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
];
const HALVES = /[()“”]/;
const withoutHalves = (words: string): string => {
  if (!HALVES.test(words)) return words;
  let whole = words;
  for (const [open, close] of PAIRS) {
    if (whole.includes(open) === whole.includes(close)) continue;
    whole = whole.replace(open, '').replace(close, '').trim();
  }
  return whole;
};

const LANDS = namedPhrases(COUNTRIES);

/** Lower-case first letter unless the word is a name or an abbreviation ("Tổng thu" → "tổng thu", "GRDP" stays). */
export const tidyIndicator = (words: string): string => {
  const small = words.charAt(0).toLowerCase();
  if (words.startsWith(small)) return words;
  return isOrdinaryOpener(words) && !isOneOf(LANDS, words) ? small + words.slice(1) : words;
};

/** A first word of letters with one capital, in front, and no name behind it. */
const isOrdinaryOpener = (words: string): boolean => {
  const space = words.indexOf(' ');
  const end = space < 0 ? words.length : space;
  if (!isCapitalAt(words, 0) || isCapitalAt(words, end + 1)) return false;
  // "*Khám,* cấp thuốc"
  const last = words[end - 1] === ',' ? end - 1 : end;
  for (let at = 1; at < last; at += 1) if (!isLetterAt(words, at) || isCapitalAt(words, at)) return false;
  return true;
};

/** The quantity that parts make, without a place and without an entry of the codebook: both are looked up by others. */
export const quantityOf = (measure: Measure, parts: Parts): Quantity => ({
  indicator: tidyIndicator(withoutLooseEnds(withoutHalves(withoutPlace(parts.indicator.words)))),
  indicatorId: null,
  value: measure.value,
  valueMax: measure.valueMax,
  of: measure.of,
  unit: measure.unit,
  per: parts.per,
  comparator: parts.compared.comparator,
  change: parts.compared.change,
  base: parts.base,
  period: parts.period.period satisfies Period,
  place: null,
});
