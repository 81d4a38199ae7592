import { isLetterAt } from '@/utils/text';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { COLONS } from '../line/signs';
import { isPair, wordPairs } from '../words/word-pairs';
import { isOffice } from './actors';
import { type IndicatorReading, join } from './ellipsis';
import { isEmpty, spelled, trimLead } from './heads';
import type { Clause } from './indicator-clause';
import { withSmallOpener } from './small-opener';

/** Longest label before a colon, in tokens. */
const LONGEST_LABEL = 12;

/**
 * "+ Thu ngân sách trên địa bàn: chỉ tiêu 14,5 tỷ đồng, thực hiện 16,8 tỷ", "Cây lúa: diện tích 412 ha", "Đối với đảng
 * viên: hoàn thành tốt 78%": what stands before the colon of the sentence and heads all that follows; "" when nothing short does.
 */
export const labelBefore = (line: Line, at: number): string => {
  if ((line.classes & COLONS) === 0) return '';
  const sentence = line.sentences[line.sentenceAt[at] ?? 0];
  if (sentence === undefined) return '';
  let colon = at - 1;
  while (colon > sentence.first && wordAt(line, colon) !== ':' && at - colon < 60) colon -= 1;
  if (wordAt(line, colon) !== ':' || line.segmentAt[colon] === undefined) return '';
  let from = colon;
  while (from > sentence.first && wordAt(line, from - 1) !== ';' && wordAt(line, from - 1) !== '.') from -= 1;
  if (colon - from > LONGEST_LABEL || (line.measures[sentence.firstMeasure]?.first ?? at) < colon) return '';
  const label = trimLead(line, { from: afterMark(line, from), to: colon });
  // "a) Đến năm 2026: …": a list mark names nothing
  if (wordAt(line, label.to - 1) === ')' && label.to - label.from <= 2) return '';
  if (
    isEmpty(label) ||
    isOffice(line, label.from) ||
    LABEL_STOPS.has(wordAt(line, label.from)) ||
    isClause(line, label)
  )
    return '';
  const words = wordsOf(line, label);
  if (!hasTwoLetters(words)) return '';
  const named = line.tokens[label.from + 1]?.capital === true || label.to - label.from === 1;
  return named ? words : withSmallOpener(words);
};

const hasTwoLetters = (words: string): boolean => {
  for (let at = 1; at < words.length; at += 1) if (isLetterAt(words, at - 1) && isLetterAt(words, at)) return true;
  return false;
};

/** "*c)* Xây dựng: …": behind the mark of a list. */
const afterMark = (line: Line, from: number): number =>
  wordAt(line, from + 1) === ')' && wordAt(line, from).length <= 2 ? from + 2 : from;

/** "Tai nạn giảm sâu: …", "Nghị quyết xác định: …": what happened or who says so, no topic of what follows. */
const isClause = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(line, at);
    if (CLAUSE_VERBS.has(word) || (at + 1 < to && isPair(CLAUSE_PAIRS, word, wordAt(line, at + 1)))) return true;
  }
  return false;
};
const CLAUSE_VERBS: ReadonlySet<string> = new Set(['tăng', 'giảm', 'nêu']);
const CLAUSE_PAIRS = wordPairs(['xác định', 'đề ra', 'đặt ra', 'thống nhất', 'quyết nghị', 'thông qua']);

/** Openers of a phrase before a colon that introduces speech or a list, and names no topic. */
const LABEL_STOPS: ReadonlySet<string> = new Set(
  'ông bà anh chị đồng theo kết cụ phát phấn mục như sau gồm một các'.split(' '),
);

/** What is asked or paid, as a label says it: "*Lệ phí*: lý thuyết 60.000 đồng". */
const TARIFFS =
  /^(?:mức )?(?:lệ phí|phí|học phí|giá vé|cước|phụ cấp|tiền thưởng|giải thưởng|mức thưởng|mức hỗ trợ|mức phạt|lương)(?: |$)/iu;
/** Words that say by themselves that money is meant. */
const SAYS_MONEY = /(?:^| )(?:phí|giá|tiền|lương|cước|thưởng|phạt|vốn|thu nhập|kinh phí)(?: |$)/iu;

/** Money below the label of a tariff with that label, where its own words do not say what it is. Any other reading comes back as it is. */
export const withTariff = ({ line, measure }: Clause, reading: IndicatorReading): IndicatorReading => {
  const label = measure.unitType === 'money' ? labelBefore(line, measure.first) : '';
  if (label === '' || SAYS_MONEY.test(reading.words)) return reading;
  return TARIFFS.test(label) && !reading.words.toLowerCase().includes(label.toLowerCase())
    ? { words: join(label, reading.words), rule: 'indicator-head' }
    : reading;
};

/** "chỉ tiêu 14,5 tỷ, thực hiện 16,8 tỷ", "KH 42 triệu, TH 43 triệu": says whether plan or result, not what of. */
const ROLE_WORDS: ReadonlySet<string> = new Set([
  'kh',
  'th',
  'kế hoạch',
  'chỉ tiêu',
  'thực hiện',
  'kết quả',
  'ước',
  'dự toán',
  'ước th',
  'nghị quyết',
  'kế hoạch năm',
  'kế hoạch cả năm',
  'chỉ tiêu năm',
  'chỉ tiêu cả năm',
  'mục tiêu',
  'mục tiêu năm',
]);
const ROLE_OPENERS: ReadonlySet<string> = new Set([...ROLE_WORDS].map((words) => words.split(' ')[0] ?? ''));
/** Whether the words are one of those; by the first word before the words are spelled for it. */
export const isRole = (line: Line, range: Range): boolean =>
  ROLE_OPENERS.has(wordAt(line, range.from)) && ROLE_WORDS.has(spelled(line, range));
