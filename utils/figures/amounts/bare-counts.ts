import { NOT_NOUNS } from '../lexicon/masks';
import type { UnitClass } from '../lexicon/units';
import { type Extent, readExtent } from '../numbers/extents';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import { isPair, wordPairs } from '../words/word-pairs';
import type { Measure } from './measure';
import { isInsideCode, isLabelled } from './not-amounts';
import { isCountable } from './unit-reading';

type Noun = { readonly unit: Measure['unit']; readonly unitType: UnitClass };

/** Verbs between what was counted and its bare number: "nâng số sản phẩm *lên* 791". */
const COUNTED_BY: ReadonlySet<string> = new Set('lên là đạt còn xuống tới đến thành hơn gần'.split(' '));
/** "số cán bộ coi thi dự kiến *khoảng* 3.700": before a number that is plainly a count. */
const ROUGHLY: ReadonlySet<string> = new Set(['khoảng', 'gần', 'hơn', 'trên', 'ước']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set(['', ',', ';', '.', ')', '(']);
/** Words at the head of a clause before its noun: "*trong đó* hồ sơ trực tuyến 8.236", "*gọi* công dân nhập ngũ 28/28". */
const LEADS: ReadonlySet<string> = new Set(
  'trong đó có riêng tổng số lượng gọi và còn là cả toàn các về với - + *'.split(' '),
);
/** Words of a clause that make a number in it no count of its noun: labels, years, ranks. */
const LABELS: ReadonlySet<string> = new Set(
  'thứ khóa lớp quyết nghị điều khoản mức lúc ngày tháng năm giờ điện số'.split(' '),
);

/** First token of the clause that ends before `at`; a colon right before the number is stepped over. */
const clauseStart = (tokens: readonly Token[], at: number): number => {
  let from = wordOf(tokens, at - 1) === ':' ? at - 1 : at;
  while (from > 0 && at - from < 14 && (tokens[from - 1]?.kind === 'word' || isOfTime(tokens, from - 1))) from -= 1;
  return from;
};

/** "Số vụ tai nạn *9 tháng* là 148", "hồ sơ giải quyết trong *tháng 9*: 3.412": a number that only says when. */
const isOfTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  // "số thuê bao *5G* đạt 86.000"
  (isGeneration(tokens, at) ||
    TIMES.has(wordOf(tokens, at - 1)) ||
    TIMES.has(wordOf(tokens, at + 1)) ||
    (wordOf(tokens, at - 1) === 'từ' && leadsToEnd(tokens, at + 1)));

const isGeneration = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.glued === true && wordOf(tokens, at + 1) === 'g';

/** "từ 412.000 *cuối năm 2024* lên 427.500": behind the number a change began from, and its time, stands what it came to. */
const leadsToEnd = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at < from + LONGEST_TIME && (OF_OUTSET.has(wordOf(tokens, at)) || TIMES.has(wordOf(tokens, at - 1)))) at += 1;
  return CHANGED_TO.has(wordOf(tokens, at));
};
const OF_OUTSET: ReadonlySet<string> = new Set(['cuối', 'đầu', 'năm', 'tháng', 'quý', 'hồi', 'của', 'vào']);
const LONGEST_TIME = 6;
const CHANGED_TO: ReadonlySet<string> = new Set(['lên', 'xuống', 'còn']);
const TIMES: ReadonlySet<string> = new Set(['tháng', 'quý', 'năm', 'tuần', 'ngày']);

const countedNoun = (tokens: readonly Token[], at: number): Noun | null => {
  const known = phraseAt(UNIT_TABLE, tokens, at);
  // "Lượt xem: 1.284": how often the page was looked at
  if (known?.phrase === 'lượt xem') return null;
  // "Đường dây nóng: 112": a telephone
  if (wordOf(tokens, at + 2) === 'nóng' && known?.phrase === 'đường dây') return null;
  // "phường Sông Cầu: 02": a name, not what is counted
  if (known !== null && tokens[at + known.length]?.capital && !tokens[at]?.capital) return null;
  return known?.value.type === 'count' ? { unit: known.value.unit, unitType: known.value.type } : null;
};

/** The noun a clause opens with ("hồ sơ trực tuyến", "gọi công dân nhập ngũ"), or that stands after "số" in it. */
const nounOfClause = (tokens: readonly Token[], from: number, at: number): Noun | null => {
  let head = from;
  while (head < at && LEADS.has(wordOf(tokens, head))) head += 1;
  const opening = countedNoun(tokens, head);
  if (opening !== null) return opening;
  for (let step = at - 2; step >= from; step -= 1) {
    const noun = wordOf(tokens, step) === 'số' ? countedNoun(tokens, step + 1) : null;
    if (noun !== null) return noun;
  }
  return null;
};

/** Large enough to be no label: grouped, of three digits, or a part of a whole. */
const isPlainlyCount = (written: string, { numeral, of }: Extent): boolean =>
  of !== null ? numeral.value <= of : written.includes('.') || written.length >= 3;

/** "trong đó huy chương quốc tế 38": a part of what was counted, however small. */
const isPartOfList = (tokens: readonly Token[], from: number): boolean =>
  wordOf(tokens, from) === 'trong' && wordOf(tokens, from + 1) === 'đó';

const isSureCount = (tokens: readonly Token[], at: number, extent: Extent): boolean => {
  const before = wordOf(tokens, at - 1);
  if (before === ':') return true;
  if (LABELS.has(before)) return false;
  return (
    COUNTED_BY.has(before) ||
    ((before === 'mới' || ROUGHLY.has(before) || !NOT_NOUNS.has(before)) && isPlainlyCount(wordOf(tokens, at), extent))
  );
};

const measureOf = (extent: Extent, first: number, noun: Noun): Measure => ({
  first,
  end: extent.end,
  value: extent.numeral.value,
  valueMax: null,
  of: extent.of,
  unit: noun.unit,
  unitType: noun.unitType,
  unitFirst: extent.end,
  unitEnd: extent.end,
  per: null,
  foreign: extent.numeral.foreign,
  unitInherited: true,
  unitGuessed: false,
});

/** "thiếu 4.216 giáo viên, căng nhất là Tin học (612), Tiếng Anh (540)": alone in brackets, after a count. */
const readInBrackets = (tokens: readonly Token[], at: number, before: Measure | undefined): Noun | null => {
  const alone = wordOf(tokens, at - 1) === '(' && wordOf(tokens, at + 1) === ')' && tokens[at - 2]?.kind === 'word';
  if (!alone || before === undefined || wordOf(tokens, at).length < 2 || at - before.end > 24) return null;
  for (let step = before.end; step < at; step += 1) if (wordOf(tokens, step) === '.') return null;
  return before.unitType === 'count' ? before : null;
};

/** "tăng lên 1.960 *hiện nay*": a time behind the number ends its clause as well. */
const NOW = wordPairs(['hiện nay', 'năm nay', 'như hiện']);

/** What a party or a court does to a person: the number behind it counts them, "khiển trách 97, cảnh cáo 44, khai trừ 6". */
const PENALTIES = wordPairs([
  'khiển trách',
  'cảnh cáo',
  'cách chức',
  'giáng chức',
  'khai trừ',
  'thôi việc',
  'chung thân',
  'tử hình',
  'án treo',
]);

const readPenalty = (tokens: readonly Token[], at: number, before: Measure | undefined): Noun | null => {
  if (!isPair(PENALTIES, wordOf(tokens, at - 2), wordOf(tokens, at - 1))) return null;
  const known = before?.unitType === 'count' && before.unit !== 'organization' && at - before.end < 40;
  return known ? before : { unit: 'person', unitType: 'count' };
};

/** "điểm trung bình các môn đạt 6,31", "chỉ số HDI là 0,742": a decimal that is the value of an index. */
const readIndex = (tokens: readonly Token[], at: number, extent: Extent): Measure | null => {
  if (!/^\d{1,3},\d{1,3}$/.test(wordOf(tokens, at)) || !COUNTED_BY.has(wordOf(tokens, at - 1)) || extent.of !== null)
    return null;
  for (let step = at - 2; step >= 0 && step > at - 14; step -= 1) {
    const word = wordOf(tokens, step);
    if (tokens[step]?.kind === 'sign' && word !== '/' && word !== '(' && word !== ')') return null;
    const index = word === 'điểm' || (word === 'số' && ['chỉ', 'hệ'].includes(wordOf(tokens, step - 1)));
    const ratio = word === '/' && tokens[step + 1]?.kind === 'word';
    if (index || ratio)
      return {
        ...measureOf(extent, at, { unit: ratio ? 'times' : 'count:điểm', unitType: 'measure' }),
        unitInherited: false,
      };
  }
  return null;
};

/** Its words before the noun: "*tổng số* người chết 61", "*trong đó số* hộ nghèo 214". */
const numberedNoun = (tokens: readonly Token[], from: number, at: number): Noun | null => {
  let head = from;
  while (head < at && LEADS.has(wordOf(tokens, head))) head += 1;
  const known = wordOf(tokens, head - 1) === 'số' ? phraseAt(UNIT_TABLE, tokens, head) : null;
  const counted = known?.value.type === 'count' || known?.value.unit === 'person';
  return known !== null && counted && head + known.length < at ? { unit: known.value.unit, unitType: 'count' } : null;
};

/**
 * "số người chết 61", "số hồ sơ nộp vào là 812": a number at the end of a clause that opens with how many of a noun, and says more
 * of it than its name ("số nhà 61" is an address). Asked before the unit of the amount before is taken over.
 */
export const readNumberedCount = (tokens: readonly Token[], at: number): Measure | null => {
  const from = clauseStart(tokens, at);
  if (from === at || LABELS.has(wordOf(tokens, at - 1)) || !isCountable(wordOf(tokens, at))) return null;
  const noun = numberedNoun(tokens, from, at);
  const extent = noun === null ? null : readExtent(tokens, at);
  if (noun === null || extent === null || !extent.numeral.digits || extent.max !== null) return null;
  // "số thủ tục tăng từ *118 lên* 446"
  const began = wordOf(tokens, at - 1) === 'từ' && leadsToEnd(tokens, extent.end);
  if (extent.numeral.magnitude !== null || !(began || CLAUSE_ENDS.has(wordOf(tokens, extent.end)))) return null;
  const named = isInsideCode(tokens, at, extent.end) || isLabelled(tokens, at, null);
  return named ? null : measureOf(extent, at, noun);
};

/**
 * A number without its noun at the end of a clause counts what the clause opens with: "hồ sơ trực tuyến 8.236", "nâng
 * tổng số sản phẩm lên 791", "Người chết: 02", "công dân nhập ngũ 28/28". Null for years, labels and small numbers that
 * only follow a noun ("Chi bộ 3").
 */
export const readBareCount = (tokens: readonly Token[], at: number, before: Measure | undefined): Measure | null => {
  const extent = readExtent(tokens, at);
  if (extent === null || !extent.numeral.digits || extent.numeral.magnitude !== null || extent.max !== null)
    return null;
  if (
    !CLAUSE_ENDS.has(wordOf(tokens, extent.end)) &&
    !isPair(NOW, wordOf(tokens, extent.end), wordOf(tokens, extent.end + 1))
  )
    return null;
  const index = readIndex(tokens, at, extent);
  if (index !== null) return index;
  if (!isCountable(wordOf(tokens, at))) return null;
  if (isInsideCode(tokens, at, extent.end)) return null;
  const bracketed = readInBrackets(tokens, at, before);
  if (bracketed !== null) return measureOf(extent, at, bracketed);
  const punished = readPenalty(tokens, at, before);
  if (punished !== null) return measureOf(extent, at, punished);
  const from = clauseStart(tokens, at);
  if (from === at || !(isSureCount(tokens, at, extent) || isPartOfList(tokens, from)) || isLabelled(tokens, at, null))
    return null;
  // "gọi khám: 386 người; có mặt khám sức khỏe: 379/386"
  const whole = extent.of !== null && before?.unitType === 'count' && before.end >= from - 2 ? before : null;
  const noun = nounOfClause(tokens, from, at) ?? whole;
  return noun === null ? null : measureOf(extent, at, noun);
};
