import { NOT_NOUNS } from '../lexicon/masks';
import { readNumeral } from '../numbers/numerals';
import { type Token, wordOf } from '../words/tokens';
import type { Measure } from './measure';
import { isInsideCode, isLabelled } from './not-amounts';
import { isCountable } from './unit-reading';

/** Words that may stand between an amount and the brackets with its parts: "263 nhà bị tốc mái (Hải Lăng 147, …". */
const WORDS_BEFORE_PARTS = 4;

/**
 * A member of a list follows: after a comma, or a name within brackets or after a semicolon ("(Na Rì: 02; Phú Bình 3)").
 * Brackets some words behind the amount hold its parts only when there are several.
 */
const isListed = (
  tokens: readonly Token[],
  end: number,
  member: { named: Token; several: boolean; bare: boolean },
): boolean => {
  if (wordOf(tokens, end) === ',') return true;
  // "THCS 703 *và* THPT 252": the last of a list of bare numbers
  if (member.bare && wordOf(tokens, end) === 'và') return true;
  if (!member.named.capital) return false;
  if (['(', ';'].some((sign) => wordOf(tokens, end) === sign || wordOf(tokens, end + 1) === sign)) return true;
  let at = end;
  while (at < end + WORDS_BEFORE_PARTS && tokens[at]?.kind === 'word') at += 1;
  return member.several && wordOf(tokens, at) === '(';
};

/** "phường Tô Mường 96": a bare whole number at the end of a list member takes the unit of the member before it. */
export const inheritUnit = (tokens: readonly Token[], at: number, before: Measure | undefined): Measure | null => {
  const numeral = readNumeral(tokens, at);
  if (numeral === null || before === undefined || !numeral.digits || !isCountable(wordOf(tokens, at))) return null;
  const next = wordOf(tokens, numeral.end);
  // "trước hạn 2.900 (85%)": its share in brackets
  const shared = next === '(' && wordOf(tokens, numeral.end + 2) === '%';
  const ends = shared || next === '' || [',', ';', ')', '.', 'và'].includes(next);
  // "huyện Ba Tơ có 61 ca, thị xã Đức Phổ *có* 27": the verb of the member before, said again
  const led = wordOf(tokens, at - 1) === ':' || (wordOf(tokens, at - 1) === 'có' && tokens[at - 2]?.capital === true);
  const named = led ? tokens[at - 2] : tokens[at - 1];
  // Once a member has gone without its unit, the words of the next are only a name: "cao đẳng 6.140, trung *cấp* 11.450"
  const goesOn = before.unitInherited && before.unitFirst === before.unitEnd;
  if (
    !ends ||
    named?.kind !== 'word' ||
    (!goesOn && NOT_NOUNS.has(named.word) && !named.capital) ||
    at - before.end > 10
  )
    return null;
  // no label is grouped in thousands
  const label = !wordOf(tokens, at).includes('.') && isLabelled(tokens, at, null);
  if (label || isInsideCode(tokens, at, numeral.end)) return null;
  if (
    !['count', 'classifier', 'measure'].includes(before.unitType) ||
    !isListed(tokens, before.end, { named, several: [',', ';'].includes(next), bare: goesOn })
  )
    return null;
  const here = { first: at, end: numeral.end, unitFirst: numeral.end, unitEnd: numeral.end };
  return { ...before, ...here, value: numeral.value, valueMax: null, of: null, unitInherited: true };
};

/** Whether things are counted, by their noun or by a classifier, rather than measured. */
export const isCounting = ({ unitType }: Pick<Measure, 'unitType'>): boolean =>
  unitType === 'count' || unitType === 'classifier';

/** "22 thanh niên (20 nghĩa vụ quân sự, 2 nghĩa vụ công an)": the parts in brackets are counted as their whole. */
export const asPart = (tokens: readonly Token[], measure: Measure, before: Measure | undefined): Measure => {
  const inside = wordOf(tokens, measure.first - 1) === '(' || before?.unitInherited === true;
  if (!measure.unitGuessed || before === undefined || !inside || !isCounting(before)) return measure;
  const touching = before.end === measure.first - 1 || before.unitInherited;
  if (!touching || measure.first - before.end > 6 || before.unit.startsWith('count:')) return measure;
  return { ...measure, unit: before.unit, end: measure.unitFirst, unitEnd: measure.unitFirst, unitInherited: true };
};

/** Tokens between two members of a list of sums. */
const CURRENCY_REACH = 12;

/** "xuất khẩu 142 triệu USD, trong đó gỗ dán 88 triệu, dăm 31 triệu": a sum that names no money is in that of the one before. */
export const inCurrency = (tokens: readonly Token[], measure: Measure, before: Measure | undefined): Measure => {
  const bare = measure.unitType === 'money' && measure.unitFirst === measure.unitEnd;
  if (!bare || before?.unit !== 'USD' || measure.first - before.end > CURRENCY_REACH) return measure;
  for (let at = before.end; at < measure.first; at += 1) if (wordOf(tokens, at) === '.') return measure;
  return { ...measure, unit: 'USD' };
};

/** Words of a yardstick whose bare value stands in brackets: "113,6 (*cùng kỳ* 114,3)". */
const YARDSTICKS: ReadonlySet<string> = new Set(['kỳ', 'hoạch', 'tiêu', 'trước', 'ngoái', 'toán', 'kh', 'đầu']);

/** "tỷ số giới tính 113,6 (cùng kỳ 114,3)": the value compared with, alone in brackets, is in the unit of the amount before. */
export const inheritFromCompared = (
  tokens: readonly Token[],
  at: number,
  before: Measure | undefined,
): Measure | null => {
  if (before === undefined || wordOf(tokens, before.end) !== '(' || at - before.end > 5) return null;
  const numeral = YARDSTICKS.has(wordOf(tokens, at - 1)) ? readNumeral(tokens, at) : null;
  if (numeral === null || !numeral.digits || wordOf(tokens, numeral.end) !== ')') return null;
  const here = { first: at, end: numeral.end, unitFirst: numeral.end, unitEnd: numeral.end };
  return { ...before, ...here, value: numeral.value, valueMax: null, of: null, unitInherited: true };
};

/** Words between a sum and the parts it is told to have: "52.870 người, bằng 75,5% kế hoạch, *trong đó* cao đẳng 6.140". */
const WHOLE_REACH = 16;

/** The count whose parts follow: a share told between it and "trong đó", "gồm" is no part of the list. */
export const wholeOfList = (tokens: readonly Token[], at: number, found: readonly Measure[]): Measure | undefined => {
  const before = found[found.length - 1];
  const count = found[found.length - 2];
  if (before?.unitType !== 'share' || count === undefined || !isCounting(count)) return before;
  if (at - count.end > WHOLE_REACH) return before;
  for (let step = before.end; step < at; step += 1) {
    if (wordOf(tokens, step) === '.' || wordOf(tokens, step) === ';') return before;
    const opens =
      wordOf(tokens, step) === 'gồm' || (wordOf(tokens, step) === 'đó' && wordOf(tokens, step - 1) === 'trong');
    if (opens)
      return {
        ...count,
        end: before.end + (wordOf(tokens, before.end) === ',' ? 0 : commaAfter(tokens, before.end, step)),
      };
  }
  return before;
};

const commaAfter = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (wordOf(tokens, at) === ',') return at - from;
  return 0;
};
