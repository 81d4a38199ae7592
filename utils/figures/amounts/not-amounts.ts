import { LABEL_BEFORE, NAME_OPENERS, SLOGAN_AFTER, WEAK_LABELS } from '../lexicon/masks';
import type { Extent } from '../numbers/extents';
import type { Numeral } from '../numbers/numerals';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt, phraseBefore, phraseSet, withEnds } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import { wordClass } from '../words/word-classes';
import { isPair, wordPairs } from '../words/word-pairs';
import type { UnitReading } from './unit-reading';

const LABELS = withEnds(phraseSet(LABEL_BEFORE));
const NAMES = withEnds(phraseSet(NAME_OPENERS));
const PLAIN_CODE = /^count:/;

/** Part of a document number or a name: "57-NQ/TW", "42/KH-UBND", "Covid-19", "A/H5". */
export const isInsideCode = (tokens: readonly Token[], at: number, end: number): boolean => {
  const after = tokens[end];
  const code = after?.glued && (after.word === '-' || after.word === '/');
  if (code && tokens[end + 1]?.glued && tokens[end + 1]?.capital && tokens[end + 1]?.kind === 'word') return true;
  const before = at > 0 && tokens[at]?.glued ? tokens[at - 1] : undefined;
  if (before === undefined) return false;
  // "13.218 hộ/46.507 người": two counts of one event
  if (before.word === '/' && tokens[at - 2]?.kind === 'word' && after?.kind === 'word' && !after.glued) return false;
  if (before.word === '/' || before.word === '.' || before.word === ':' || before.word === '@') return true;
  // "Km62+400"
  if (before.word === '+' && before.glued && tokens[at - 2]?.kind === 'number') return true;
  // "500.000đ-1 triệu đồng": đồng behind the first of two prices
  const price = wordOf(tokens, at - 2) === 'đ' && tokens[at - 3]?.kind === 'number';
  return before.word === '-' && before.glued && tokens[at - 2]?.kind === 'word' && !price;
};

/** "số 28", "quốc lộ 279", "lần thứ 5": a label, unless a real unit follows a weak one ("mức 67,8%"). */
export const isLabelled = (tokens: readonly Token[], at: number, unit: UnitReading | null): boolean => {
  if (unit?.guessed !== false && isNumberOfUnit(tokens, at)) return true;
  if (isRankedAmong(tokens, at)) return true;
  // "Quyết định số *715 ngày* 14/5/2025": the number of a document and its day
  if (unit?.unit === 'count:ngày' && tokens[unit.unitEnd]?.kind === 'number') return true;
  const label = phraseBefore(LABELS, tokens, at);
  // "độ tuổi 18 đến *27* đăng ký": the end of a span of ages
  if (['đến', '-'].includes(wordOf(tokens, at - 1)) && wordOf(tokens, at - 3) === 'tuổi') return true;
  if (label === null || unit?.unitType === 'share' || unit?.unitType === 'money') return false;
  const { phrase } = label;
  // "kỳ thi tuyển sinh *lớp 10* công lập": the grade, no days of work
  if (phrase === 'lớp' && unit?.unit === 'count:công') return true;
  // "diện tích điều 152.000 ha": cashew, no article of a law
  if (phrase === 'điều' && unit?.unitType === 'measure' && !tokens[at - 1]?.capital) return false;
  // "hoàn tất *hạ tầng* 3 khu công nghiệp": no storey
  if (phrase === 'tầng' && wordOf(tokens, at - 2) === 'hạ') return false;
  if (phrase === 'số' && SUM_BEFORE.has(wordOf(tokens, at - 2))) return false;
  const named = unit !== null && tokens[unit.unitFirst]?.capital === true;
  const real = unit !== null && !unit.guessed && !named && (unit.unitType !== 'classifier' || phrase !== 'số');
  return !(WEAK_LABELS.has(phrase) && real);
};

/** "phường Bảo Lộc *1* xảy ra 22 vụ": communes that share a name since July 2025 have numbers. */
const isNumberOfUnit = (tokens: readonly Token[], at: number): boolean => {
  if (!/^[1-9]$/.test(wordOf(tokens, at)) || !tokens[at - 1]?.capital) return false;
  let step = at - 1;
  while (step > at - 5 && tokens[step]?.capital && !NUMBERED_UNITS.has(wordOf(tokens, step))) step -= 1;
  return NUMBERED_UNITS.has(wordOf(tokens, step));
};
/** "xếp thứ 5 trên *63 tỉnh, thành phố*", "đứng thứ 2 trong tổng số 34 tỉnh": among how many somebody is ranked. */
const isRankedAmong = (tokens: readonly Token[], at: number): boolean => {
  let step = at - 1;
  while (step > at - 5 && AMONG.has(wordOf(tokens, step))) step -= 1;
  return step < at - 1 && tokens[step]?.kind === 'number' && RANKS.has(wordOf(tokens, step - 1));
};
const AMONG: ReadonlySet<string> = new Set(['trên', 'trong', 'tổng', 'số', 'cả', '/']);
const RANKS: ReadonlySet<string> = new Set(['thứ', 'hạng']);
const NUMBERED_UNITS: ReadonlySet<string> = new Set(['phường', 'xã']);

/** "dân số 14.860 người", "tổng số 120 hộ": here "số" is no label. */
const SUM_BEFORE: ReadonlySet<string> = new Set('dân tổng hệ chỉ con doanh lãi điểm quân sĩ nhân'.split(' '));

/** "“4 tại chỗ”", "3 rõ": a small bare number before a slogan word or right inside quotation marks. */
export const isSlogan = (tokens: readonly Token[], extent: Extent, at: number): boolean => {
  const small = extent.numeral.value <= 20 && extent.numeral.magnitude === null && extent.of === null;
  if (!small || tokens[extent.end]?.glued) return false;
  if (SLOGAN_AFTER.has(wordOf(tokens, extent.end)) && phraseAt(UNIT_TABLE, tokens, extent.end) === null) return true;
  return isOpenQuote(tokens, at - 1) && isCloseQuoteSoon(tokens, extent.end);
};

const QUOTES = '"“”‘’\'';
const isOpenQuote = (tokens: readonly Token[], at: number): boolean => {
  const word = wordOf(tokens, at);
  return word !== '' && QUOTES.includes(word);
};
const isCloseQuoteSoon = (tokens: readonly Token[], at: number): boolean => {
  for (let step = at; step < at + 5; step += 1) if (isOpenQuote(tokens, step)) return true;
  return false;
};

/** "Đề án “Trồng 1 tỷ cây xanh”": a number in a quoted name. */
export const isInName = (tokens: readonly Token[], at: number): boolean => {
  if (isOfTroops(tokens, at)) return true;
  for (let step = at - 1; step >= 0 && step > at - 8; step -= 1) {
    if (tokens[step]?.kind !== 'sign') continue;
    return isOpenQuote(tokens, step) && phraseBefore(NAMES, tokens, step) !== null;
  }
  const name = wordOf(tokens, at - 1) === 'trồng' ? phraseBefore(NAMES, tokens, at - 1) : null;
  // "xã có *kế hoạch trồng* 500 ha rừng": what is planned
  return name !== null && (name.phrase !== 'kế hoạch' || tokens[at - 1 - name.length]?.capital === true);
};

/** "Nhà máy điện gió Biển Tây *3* đưa ra": a short number behind a name of several words, before no known unit, belongs to the name. */
export const endsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.capital === true && tokens[at - 2]?.capital === true && /^[1-9]$/.test(wordOf(tokens, at));

/** Words between the rank of a unit of troops and its number: "Lữ đoàn *Công binh* 519". */
const LONGEST_ARM = 4;
const TROOPS = wordPairs(
  'lữ đoàn,trung đoàn,sư đoàn,tiểu đoàn,đại đội,trung đội,binh đoàn,quân đoàn,hải đội,hải đoàn,phi đội,binh chủng'.split(
    ',',
  ),
);

/** Their second syllables: asked of the words before every number. */
const TROOP_NOUNS = wordClass([...TROOPS.values()].flatMap((nouns) => [...nouns]));

/** "Trung đoàn 82 huy động 120 chiến sĩ", "Lữ đoàn Công binh 519": the number of a unit of troops. */
const isOfTroops = (tokens: readonly Token[], at: number): boolean => {
  for (let step = at - 2; step >= 0 && step >= at - 2 - LONGEST_ARM; step -= 1) {
    if (tokens[step + 1]?.kind !== 'word') return false;
    const ranked = ((tokens[step + 1]?.classes ?? 0) & TROOP_NOUNS) !== 0;
    if (ranked && isPair(TROOPS, wordOf(tokens, step), wordOf(tokens, step + 1))) return true;
  }
  return false;
};

/** "9,2/10 điểm", "đỗ với 29,75 điểm": marks are no figures, the points of an index ("chỉ số DTI") are. */
export const isScore = (tokens: readonly Token[], { numeral, of }: Extent, unit: UnitReading): boolean => {
  if (unit.unit !== 'count:điểm' || (of === null && Number.isInteger(numeral.value))) return false;
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - 20; at -= 1) {
    if (['số', 'hạng', 'index', 'pci', 'dti', 'par', 'papi', 'sipas', 'tăng', 'giảm'].includes(wordOf(tokens, at)))
      return false;
  }
  return true;
};

/** "165.000 đồng/chục *(12 trái)*": how many a dozen has where it is sold. */
export const isDozen = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens, at - 1) === '(' && wordOf(tokens, at - 2) === 'chục' && wordOf(tokens, at - 3) === '/';

/** "dạy 2 buổi/ngày", "3 ca/ngày": how often, not how much. */
export const isRhythm = (tokens: readonly Token[], extent: Extent, unit: UnitReading): boolean =>
  isPerDay(tokens, extent, unit) || isHowOften(tokens, extent, unit) || isCountedBack(tokens, unit);

/** "so với 4 *kỳ trước*", "tăng 5 *phiên liên tiếp*": how far back, not how much. */
const isCountedBack = (tokens: readonly Token[], { unitFirst, unitEnd }: UnitReading): boolean =>
  unitEnd === unitFirst + 1 &&
  TURNS.has(wordOf(tokens, unitFirst)) &&
  (wordOf(tokens, unitEnd) === 'trước' || isPair(IN_A_ROW, wordOf(tokens, unitEnd), wordOf(tokens, unitEnd + 1)));
const TURNS: ReadonlySet<string> = new Set(['kỳ', 'phiên', 'lần']);
const IN_A_ROW = wordPairs(['liên tiếp', 'gần đây', 'gần nhất', 'vừa qua']);

/** "mỗi quý ít nhất 01 lần", "mỗi tháng 2 buổi": a number of times within a time. */
const isHowOften = (tokens: readonly Token[], { numeral, of }: Extent, unit: UnitReading): boolean => {
  if (of !== null || numeral.value > 10 || !['lần', 'buổi'].includes(wordOf(tokens, unit.unitFirst))) return false;
  // "hồ sơ mỗi ngày *tăng gấp* 3 lần"
  if (['gấp', 'tăng', 'giảm'].includes(wordOf(tokens, numeral.first - 1))) return false;
  if (isAtLeastOnce(tokens, numeral.first, unit)) return true;
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - 6; at -= 1)
    if (['mỗi', 'hằng', 'hàng'].includes(wordOf(tokens, at))) return TIMES.has(wordOf(tokens, at + 1));
  return false;
};

/** "được khám sức khỏe ít nhất 1 lần/năm": how often something is to happen, not by how much it grows. */
const isAtLeastOnce = (tokens: readonly Token[], at: number, unit: UnitReading): boolean => {
  const least = ['nhất', 'thiểu'].includes(wordOf(tokens, at - 1));
  const perTime = wordOf(tokens, unit.unitEnd) === '/' && TIMES.has(wordOf(tokens, unit.unitEnd + 1));
  if (!least && !perTime) return false;
  for (let step = at - 1; step >= 0 && step > at - 5; step -= 1)
    if (['tăng', 'giảm', 'gấp', 'bằng', 'cao', 'hơn'].includes(wordOf(tokens, step))) return false;
  return true;
};

const TIMES: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm', 'vụ', 'kỳ']);

const isPerDay = (tokens: readonly Token[], { numeral, of }: Extent, unit: UnitReading): boolean =>
  numeral.value <= 4 &&
  of === null &&
  wordOf(tokens, unit.unitEnd) === '/' &&
  ['ngày', 'tuần'].includes(wordOf(tokens, unit.unitEnd + 1));

/** Number words count only before a noun with a code of its own: "hai người", never "hai mặt", "một số". */
export const isSpelledAmount = (numeral: Numeral, unit: UnitReading): boolean => {
  if (numeral.digits) return true;
  if (unit.guessed || numeral.value === 1) return false;
  const compound = unit.unitEnd - unit.unitFirst >= 2 && unit.unitType === 'count';
  return numeral.value > 10 || compound || (!PLAIN_CODE.test(unit.unit) && unit.unitType !== 'ratio');
};
