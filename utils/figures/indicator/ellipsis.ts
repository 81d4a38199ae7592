import type { Quantity, ReadingReason } from '@/utils/model';
import type { Measure } from '../amounts/measure';
import { COUNTRIES } from '../lexicon/countries';
import {
  BARE_HEADS,
  EXTREME_WORDS,
  GENERIC_OPENERS,
  PREDICATE_STARTS,
  PREDICATE_VERBS,
} from '../lexicon/indicator-words';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { isPair, wordPairs } from '../words/word-pairs';
import { isEmpty, isHead, isMeasurement, spelled } from './heads';
import { isOfficialName } from './official-names';
import { isPartOfBefore } from './right-side';
import { isBare, sharedHeadOf, topicOfBare } from './topics';

/** What was measured, and how we know. */
export type IndicatorReading = {
  readonly words: string;
  readonly rule:
    | 'indicator-left'
    | 'indicator-right'
    | 'indicator-both'
    | 'indicator-inherited'
    | 'indicator-head'
    | 'indicator-unit';
};

/** "Tỷ lệ hộ nghèo", "tỉ lệ che phủ": a rate with its topic. */
export const isRate = (words: string): boolean => {
  const head = words.slice(0, 6).toLowerCase();
  return head === 'tỷ lệ ' || head === 'tỉ lệ ';
};

/** Amounts looked back over: a paragraph of prose has fewer, a megabyte on one line has not. */
const TOLD_REACH = 24;

/** What was last told as a level that `fits`, or undefined. Asked of few amounts, so that nothing has to be kept for it. */
export const lastTold = (
  { told }: Pick<PreviousReading, 'told'>,
  fits: (quantity: Quantity) => boolean,
): string | undefined => {
  const end = Math.max(0, told.length - TOLD_REACH);
  for (let index = told.length - 1; index >= end; index -= 1) {
    const { quantity } = told[index]!; // index is below the length
    if (quantity.change === 'level' && fits(quantity)) return quantity.indicator;
  }
  return undefined;
};

/** The amount before this one in the same list or sentence, whose indicator an elliptic clause goes on with. */
export type PreviousReading = {
  readonly words: string;
  readonly measure: Measure;
  readonly rule: IndicatorReading['rule'] | 'indicator-column';
  readonly change: Quantity['change'];
  /** Indicators of this sentence by the first syllable of what they counted: "vụ" → "vụ tai nạn giao thông". */
  readonly byNoun: ReadonlyMap<string, string>;
  /** Indicators of this sentence's levels by their unit: "dư nợ 128 tỷ với 1.936 hộ, tăng 14 tỷ" goes on with the first. */
  readonly byUnit: ReadonlyMap<string, string>;
  /** What was read in the line so far, in any of its sentences. */
  readonly told: readonly { readonly quantity: Quantity; readonly why: readonly ReadingReason[] }[];
  /** Stands in brackets, or is an amount of the sentence itself. */
  readonly aside?: boolean;
  /** The share that "trong đó" divides, while its list lasts. */
  readonly whole: string | null;
};

const nounOf = (measure: Measure): Range => ({ from: measure.unitFirst, to: measure.unitEnd });

/** Whether things are counted, by their noun or by a classifier, rather than measured. */
export const isCount = (measure: Measure): boolean => measure.unitType === 'count' || measure.unitType === 'classifier';

/** Counted noun with what follows it: "điểm sạt lở", "đảng viên mới". For measures only what follows. */
export const rightWords = (line: Line, measure: Measure, right: Range): string => {
  const noun = isCount(measure) ? wordsOf(line, nounOf(measure)) : '';
  const words = wordsOf(line, right);
  const said = words.startsWith('trên địa bàn ') ? words.replace(EVERYWHERE, '') : words;
  // "24 huy chương vàng, 31 *bạc*": the rank stands for that of the first
  const ranked = measure.unitInherited && noun.includes(' ') && MEDALS.has(said.split(' ', 1)[0] ?? '');
  return join(ranked ? noun.slice(0, noun.lastIndexOf(' ')) : noun, said);
};
/** "trạm y tế *trên địa bàn đã* nối mạng": where the article is anyway. */
const EVERYWHERE = /^trên địa bàn (?:(?:toàn )?(?:tỉnh|xã|huyện|phường|thành phố) )?(?:đã |đang |đều )(?=\p{L})/u;
export const MEDALS: ReadonlySet<string> = new Set(['vàng', 'bạc', 'đồng']);

/** Words with a space between them, empty ones left out, and none before a comma or semicolon. */
export const join = (...pieces: readonly string[]): string => {
  let joined = '';
  for (const piece of pieces) if (piece !== '') joined = joined === '' ? piece : `${joined} ${piece}`;
  return joined.includes(' ,') || joined.includes(' ;') ? joined.replace(/ (?=[,;])/g, '') : joined;
};

/** First syllables of an indicator up to its predicate: "đảng viên" of "đảng viên hoàn thành tốt nhiệm vụ". */
const populationOf = (words: string): string => {
  const syllables = words.split(' ');
  const cut = syllables.findIndex((syllable) => PREDICATE_STARTS.has(syllable.toLowerCase()));
  return cut >= 0 ? syllables.slice(0, cut).join(' ') : words;
};

/** "Thưởng Tết cao nhất 468 triệu, *thấp nhất* 1,2 triệu, *bình quân* 9,4 triệu": ends of one distribution. */
const EXTREMES: ReadonlySet<string> = new Set(EXTREME_WORDS);
const withoutExtreme = (words: string): string => {
  const tail = EXTREME_WORDS.find((extreme) => words.toLowerCase().endsWith(` ${extreme}`));
  return tail === undefined ? words : words.slice(0, -tail.length).trim();
};

/**
 * The words of an extreme as those of the average beside it: "thưởng Tết cao nhất", "bình quân" → "thưởng Tết bình
 * quân". Words that end in no extreme come back as they are.
 */
export const asAverage = (words: string, average: string): string => {
  const topic = withoutExtreme(words);
  return topic === words ? words : join(topic, average);
};

/** "suy dinh dưỡng *thể* nhẹ cân 7%, *thể* thấp còi 12%": what stands before the word both share, or null. */
const beforeParallel = (words: string, first: string): string | null => {
  const at = words.toLowerCase().indexOf(` ${first} `);
  if (at <= 0 || GENERIC_OPENERS.has(first)) return null;
  const head = words.slice(0, at);
  // "làm mới, *sửa chữa* đường": the last of several verbs
  return head.endsWith(',') || head.split(' ').length > LONGEST_SHARED ? null : head;
};
/** Longest words that two amounts share, in syllables: "mức giá bán lẻ tối đa đối với" xăng. */
const LONGEST_SHARED = 8;

const SIZE_HEADS: ReadonlySet<string> = new Set(['quy mô', 'công suất', 'tổng diện tích']);

type Clean = {
  readonly left: Range;
  readonly right: Range;
  /** What stands before the colon of the sentence. */
  readonly label: string;
};

/** "Cây lúa: *diện tích* 412 ha", "đảng viên: *hoàn thành tốt* 78%": a dimension or a predicate alone. */
const needsTopic = (line: Line, left: Range, right: Range): boolean =>
  BARE_HEADS.has(spelled(line, left))
    ? isEmpty(right)
    : PREDICATE_STARTS.has(wordAt(line, left.from)) && !isHead(line, left) && left.to - left.from <= 6;

const withLabel = (own: string, label: string, first: string): string =>
  PREDICATE_STARTS.has(first) ? join(label, own) : join(own, label);

const TOTALS: ReadonlySet<string> = new Set(['tổng số', 'số']);

/** The noun of a count in the words it was told with before in its unit, else alone. */
const ofTotal = (line: Line, measure: Measure, previous: PreviousReading | null): string => {
  const noun = wordsOf(line, nounOf(measure));
  const told = previous === null ? undefined : lastTold(previous, ({ unit }) => unit === measure.unit);
  const at = told === undefined || noun === '' ? -1 : told.toLowerCase().indexOf(noun.toLowerCase());
  return told === undefined || at < 0 ? noun : told.slice(at).replace(/ mới$/u, '');
};

const EXTENTS: ReadonlySet<string> = new Set(['dài', 'rộng', 'cao', 'sâu']);

/** A dimension that stands alone with its topic, or null where the left side is none. */
const ofBare = (line: Line, measure: Measure, left: Range, previous: PreviousReading | null): string | null => {
  const head = spelled(line, left);
  if (head === '') return null;
  // "tỷ lệ tham gia xuống 83,4%. Tỉnh hỗ trợ thêm 20% mức đóng, đưa *tỷ lệ* lên 90%"
  const alone = previous !== null && head === 'tỷ lệ' && !isCount(previous.measure);
  const rate = alone ? lastTold(previous, ({ unit, indicator }) => unit === '%' && isRate(indicator)) : undefined;
  if (rate !== undefined) return rate;
  // "hoàn thành thêm 2 tiêu chí nông thôn mới, đưa *tổng số* lên 11/19 tiêu chí": of what is counted
  if (isCount(measure) && TOTALS.has(head)) return join(wordsOf(line, left), ofTotal(line, measure, previous));
  // "tổng mức đầu tư 2.350 tỷ, quy mô 372 lớp": the size of what was counted, not of the sum
  const sized = previous !== null && SIZE_HEADS.has(head) && !isCount(previous.measure);
  if (!isBare(head) || sized) return null;
  const topic = topicOfBare(line, { measure, from: left.from, head }, previous?.told ?? []);
  // "cầu Nậm Mu *dài*": an adjective stands behind what it is said of
  return EXTENTS.has(head) ? join(topic, wordsOf(line, left)) : join(wordsOf(line, left), topic);
};

/** "lao động qua đào tạo 76%, *có* bằng cấp, chứng chỉ 34%": what those told of have, with nobody named before it. */
const isHaving = (line: Line, { from }: Range): boolean =>
  wordAt(line, from - 1) === 'có' && (line.tokens[from - 2]?.kind === 'sign' || wordAt(line, from - 2) === 'riêng');

/** "đảng viên hoàn thành xuất sắc 14,6%, *hoàn thành tốt* 78%": a predicate with those it is said of, or null. */
const ofPopulation = (line: Line, measure: Measure, left: Range, previous: PreviousReading): string | null => {
  const own = wordsOf(line, left);
  const first = wordAt(line, left.from);
  const shares = measure.unitType === 'share' && previous.measure.unitType === 'share';
  if (shares && isHaving(line, left) && !previous.words.includes(own)) return join(previous.words, 'có', own);
  if (first === 'bị' && isCount(measure)) return join(wordsOf(line, nounOf(measure)), own);
  const ownNoun = measure.unitType === 'count' && measure.unit.startsWith('count:');
  const divisible = measure.unitType === 'share' || isCount(measure);
  const elided = PREDICATE_STARTS.has(first) && divisible && !ownNoun && measure.unit === previous.measure.unit;
  return elided && !isHead(line, left) ? join(populationOf(previous.words), own) : null;
};

/** First syllables of those who borrow and of what is lent for. */
const BORROWING: ReadonlySet<string> = new Set(
  'hộ cận thoát mới người học sinh việc giải nước nhà xuất doanh sản tiêu phát vùng nông trồng chăn'.split(' '),
);

/** A short member of a list with the head that its list shares, or null. */
const ofList = (line: Line, measure: Measure, left: Range, previous: PreviousReading): string | null => {
  const own = wordsOf(line, left);
  // "công nghiệp, xây dựng": short, whatever its commas
  const size = isOfficialName(line, left) ? 1 : left.to - left.from;
  const share = measure.unitType === 'share';
  if (previous.whole !== null && share && size <= 3 && !isMeasurement(line, left))
    return join(`${previous.whole}:`, own);
  if (measure.unit !== previous.measure.unit || isMeasurement(line, left)) return null;
  const near = line.segmentAt[previous.measure.first] === line.segmentAt[measure.first];
  const parallel =
    !isCount(measure) && near && size <= 5 ? beforeParallel(previous.words, wordAt(line, left.from)) : null;
  if (parallel !== null) return join(parallel, own);
  // "cho vay hộ nghèo 120 tỷ, *cận nghèo* 95 tỷ, *giải quyết việc làm* 210 tỷ": whom it is lent to, or what for
  const lent = measure.unitType === 'money' && previous.words.toLowerCase().startsWith('cho vay ');
  if (lent && size <= 6 && BORROWING.has(wordAt(line, left.from))) return join('cho vay', own);
  const shared = size <= 4 ? sharedHeadOf(previous.words) : null;
  if (shared === null) return null;
  // "thấp hơn các nước trong khu vực (Thái Lan 0,36%, Lào 0,22%)": the same rate elsewhere
  return share && COUNTRIES.has(own.toLowerCase()) ? previous.words : join(shared, own);
};

/** Elliptic left sides take what they leave out from their sentence and from the amount before them. */
export const completeLeft = (
  line: Line,
  measure: Measure,
  { left, right, label }: Clean,
  previous: PreviousReading | null,
): string => {
  const own = wordsOf(line, left);
  // "a) Trồng trọt: …; riêng ngô xuân 810 ha, *năng suất* 44 tạ/ha": of what was told last behind the label
  const nearer = label !== '' && previous !== null && BARE_HEADS.has(spelled(line, left)) && isEmpty(right);
  const near = nearer ? ofBare(line, measure, left, previous) : null;
  if (near !== null && near !== own) return near;
  if (label !== '' && needsTopic(line, left, right) && !previous?.words.includes(label))
    return withLabel(own, label, wordAt(line, left.from));
  const bare = isEmpty(right) ? ofBare(line, measure, left, previous) : null;
  if (bare !== null || previous === null) return bare ?? own;
  if (EXTREMES.has(spelled(line, left))) return join(withoutExtreme(previous.words), own);
  return ofPopulation(line, measure, left, previous) ?? ofList(line, measure, left, previous) ?? own;
};

/** "tạo việc cho 65 *xã viên*, 90% là phụ nữ": those counted before, of whom a part is told. */
const membersOf = (line: Line, { words, measure }: PreviousReading): string => {
  const population = populationOf(words);
  const noun = isCount(measure) ? wordsOf(line, nounOf(measure)) : '';
  // "quản lý *hộ kinh doanh*": of the verb before the noun nothing is told
  const at = population.toLowerCase().indexOf(noun.toLowerCase());
  return at < 0 ? noun : population.slice(at);
};

/** What a part of those counted does, said without naming them. */
const DONE_BY_PARTS = wordPairs([
  'phát huy',
  'hoạt động',
  'vận hành',
  'duy trì',
  'sinh hoạt',
  'thoát nghèo',
  'tốt nghiệp',
  'trúng tuyển',
  'làm ăn',
  'đi vào',
  'đi làm',
]);

/**
 * Elliptic right sides take those they tell of from the amount before: "65 xã viên, 90% là phụ nữ" → "xã viên là phụ
 * nữ".
 */
export const completeRight = (line: Line, measure: Measure, right: Range, previous: PreviousReading | null): string => {
  const own = rightWords(line, measure, right);
  const first = wordAt(line, right.from);
  // "1.512 mô hình; 92% *phát huy* hiệu quả"
  const told = previous !== null && isCount(previous.measure) && measure.unitType === 'share';
  const acts = told && isPair(DONE_BY_PARTS, first, wordAt(line, right.from + 1));
  const predicate = acts || PREDICATE_STARTS.has(first) || PREDICATE_VERBS.has(first);
  const alike = previous?.measure.unit === measure.unit || ['được', 'đang', 'đã', 'bị', 'cho'].includes(first);
  const elliptic = !isCount(measure) && previous !== null && predicate && (alike || measure.unitType === 'share');
  if (previous !== null && isPartOfBefore(line, measure.end) && !isCount(measure))
    return join(membersOf(line, previous), wordsOf(line, right));
  return elliptic ? join(membersOf(line, previous), own) : own;
};
