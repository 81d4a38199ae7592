import type { Quantity } from '@/utils/model';
import { COMPARATOR_SIGNS, COMPARATORS_BEFORE, COMPARED } from '../lexicon/comparators';
import {
  AUXILIARIES,
  COMPOUND_TAILS,
  LINK_VERBS,
  type LinkType,
  NOMINAL_BEFORE,
  PREPOSITIONS,
} from '../lexicon/indicator-words';
import { type Line, startsMeasure, temporalOf, wordAt } from '../line/line';
import { phraseBefore, phraseSet, phraseTable, withEnds } from '../words/phrases';
import { openingBracket } from './clause-boundary';
import { comparedAt } from './comparisons';

export const LINKS = withEnds(phraseTable(LINK_VERBS));
const AUX = withEnds(phraseSet(AUXILIARIES));
const COMPARATORS = withEnds(phraseTable(COMPARATORS_BEFORE));

/** What was taken off the end of a left side so far; `end` is where what is left of it ends. */
export type Strip = {
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
const DEGREES: ReadonlySet<string> = new Set('mật tốc trình cường nhiệt chế tiến mức vận thời tần biên'.split(' '));

/** What reaches a highest value by itself; a limit is set for what is given or paid. */
const MEASURED_HIGH: ReadonlySet<string> = new Set(['giá', 'độ', 'điểm', 'lượng', 'nước', 'bán', 'mua', 'đỉnh']);

/** Compounds of "non". */
const YOUNG: ReadonlySet<string> = new Set(
  'mầm núi nước lá sinh lúa cành đẻ sườn măng đọt chồi ngô bắp dừa mai cau trái quả búp đậu thông cọng'.split(' '),
);

/** Numbers in words that nobody rounds. */
const FEW = 10;
const isFewSpelled = (line: Line, at: number): boolean => {
  const few = line.tokens[at]?.kind === 'word' ? startsMeasure(line, at) : null;
  return few !== null && few.value <= FEW && few.unitType === 'count';
};

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
  if (match.length === 1 && wordAt(line, strip.end - 1) === 'hơn' && comparedAt(line, strip.end - 2) !== undefined)
    return false;
  const { phrase } = match;
  // "mật độ 28.600 người/km2", "mầm non 71.450 cháu", "sườn non 180.000 đồng/kg"
  // "tre măng Bát *độ* trên 3.500 ha": the end of a name
  if (phrase === 'độ' && (line.tokens[strip.end - 1]?.capital || line.tokens[strip.end - 2]?.capital)) return false;
  if (phrase === 'độ' && DEGREES.has(wordAt(line, strip.end - 2))) return false;
  if (phrase === 'non' && YOUNG.has(wordAt(line, strip.end - 2))) return false;
  // "9 ngư dân *trên* hai tàu cá": on, not more than
  if (phrase === 'trên' && isFewSpelled(line, strip.end)) return false;
  // "mức *giá* cao nhất là 144.500 đồng": the highest there was, no limit
  if (phrase === 'cao nhất là' && MEASURED_HIGH.has(wordAt(line, strip.end - 4))) return false;
  // "quản lý nhiều nhất *với* 13 tổ": the most of all, no limit
  if (phrase === 'nhiều nhất' && strip.preposition !== null) return false;
  if (phrase.startsWith('ước')) strip.estimated = true;
  if (strip.comparator === null) {
    strip.comparator = match.value;
    strip.comparatorWords = phrase;
  }
  strip.end -= match.length;
  return true;
};

/** A change verb that is part of a noun ("tốc độ tăng", "mức giảm") ties nothing. */
const isNominal = (line: Line, at: number): boolean =>
  // "mức *cắt* giảm bình quân"
  (wordAt(line, at - 1) === 'cắt' && NOMINAL_BEFORE.has(wordAt(line, at - 2))) ||
  (NOMINAL_BEFORE.has(wordAt(line, at - 1)) && (wordAt(line, at - 1) !== 'tiêu' || wordAt(line, at - 2) !== 'tự'));

/** "các loại dầu *có mức* giảm từ 684 đến 858 đồng": a change told as a noun names nothing more. */
const beforeLevel = (line: Line, from: number, first: number, phrase: string): number => {
  if ((phrase !== 'giảm từ' && phrase !== 'tăng từ') || wordAt(line, first - 1) !== 'mức') return first;
  const led = ['có', 'với'].includes(wordAt(line, first - 2)) ? first - 2 : first;
  return led > from ? led : first;
};

/** "*rút* hơn 200 triệu đồng": what is taken out, where "rút 5 ngày" shortens. */
const isMoneyAhead = (line: Line, at: number): boolean =>
  (startsMeasure(line, at) ?? startsMeasure(line, at + 1))?.unitType === 'money';

const stripLink = (line: Line, from: number, strip: Strip): boolean => {
  const match = phraseBefore(LINKS, line.tokens, strip.end);
  if (match === null || strip.end - match.length < from || strip.link !== null) return false;
  const first = strip.end - match.length;
  if (match.length === 1 && COMPOUND_TAILS[wordAt(line, first)]?.has(wordAt(line, first - 1))) return false;
  if (match.phrase === 'rút' && isMoneyAhead(line, strip.end)) return false;
  if (match.value !== 'state' && match.value !== 'have' && isNominal(line, first)) return false;
  // "Năm tới chúng tôi đặt ba chỉ tiêu: *tăng trưởng* 10,5%, …": a noun at the head of a list
  if (match.phrase === 'tăng trưởng' && first === from && wordAt(line, from - 1) === ':') return false;
  strip.link = match.value;
  strip.linkWords = match.phrase;
  // "quanh mức 31.500 đồng/kg", "dao động quanh 40 độ C"
  if (match.phrase.includes('quanh') && AROUND.test(match.phrase)) strip.comparator ??= '~';
  strip.end = beforeLevel(line, from, first, match.phrase);
  if (strip.linkWords.startsWith('ước') || strip.linkWords.startsWith('dự kiến'))
    strip.estimated = strip.linkWords.startsWith('ước');
  if (strip.linkWords.endsWith('từ')) strip.hasFrom = true;
  return true;
};

const AROUND = /(?:^| )quanh(?: \p{L}+)?$/u;

const YEARLY: ReadonlySet<string> = new Set(['hàng năm', 'hằng năm']);

const stripAuxiliary = (line: Line, from: number, strip: Strip): boolean => {
  const match = phraseBefore(AUX, line.tokens, strip.end);
  if (match === null || strip.end - match.length < from) return false;
  const { phrase } = match;
  if (COMPOUND_TAILS[phrase]?.has(wordAt(line, strip.end - match.length - 1))) return false;
  // "diện tích cây *hàng năm*": crops of one year
  if (YEARLY.has(phrase) && wordAt(line, strip.end - 3) === 'cây') return false;
  // "vốn cấp mới và *tăng thêm* đạt 1,3 tỷ USD": a kind of capital
  if (phrase === 'thêm' && strip.link !== null && wordAt(line, strip.end - 2) === 'tăng') return false;
  if (phrase === 'từ' || phrase.endsWith(' từ')) strip.hasFrom = true;
  if (phrase.startsWith('ước') || phrase === 'dự ước') strip.estimated = true;
  strip.end -= match.length;
  return true;
};

/** "*ít nhất* có 300 căn nhà tốc mái": the least before the verb. */
const isLeast = (line: Line, { link, end }: Strip): boolean =>
  link === 'have' &&
  ((wordAt(line, end - 2) === 'ít' && wordAt(line, end - 1) === 'nhất') ||
    (wordAt(line, end - 2) === 'tối' && wordAt(line, end - 1) === 'thiểu'));

/** Takes one expression of time, verb, comparator or word without content off the end; false when nothing more goes. */
export const stripOnce = (line: Line, from: number, strip: Strip): boolean => {
  const temporal = temporalOf(line, strip.end - 1);
  if (temporal !== null && temporal.first >= from) {
    // "*cao hơn cùng kỳ năm ngoái* 3,2 m": the verb belongs to the time it is compared with
    const change = wordAt(line, temporal.first + 1) === 'hơn' ? COMPARED[wordAt(line, temporal.first)] : undefined;
    if (change !== undefined && strip.link === null) {
      strip.link = change;
      strip.linkWords = 'hơn';
    }
    strip.end = temporal.first;
    return true;
  }
  const closed = wordAt(line, strip.end - 1) === ')' ? openingBracket(line, strip.end - 1, from) : null;
  if (closed !== null) {
    strip.end = closed;
    return true;
  }
  if ((strip.link === null || isLeast(line, strip)) && stripComparator(line, from, strip)) return true;
  if (stripLink(line, from, strip) || stripAuxiliary(line, from, strip)) return true;
  const word = wordAt(line, strip.end - 1);
  // "gia đình chị Lý *là một trong* 640 hộ"
  if (word === 'trong' && wordAt(line, strip.end - 2) === 'một' && strip.end - 2 >= from) {
    strip.end -= wordAt(line, strip.end - 3) === 'là' && strip.end - 3 >= from ? 3 : 2;
    return true;
  }
  if (strip.link === null && strip.preposition === null && PREPOSITIONS.has(word) && strip.end > from) {
    // "kiểm tra *đối với* 17 tổ chức đảng"
    const towards = word === 'với' && wordAt(line, strip.end - 2) === 'đối' && strip.end - 1 > from;
    strip.preposition = towards ? 'đối với' : word;
    strip.end -= towards ? 2 : 1;
    return true;
  }
  return false;
};
