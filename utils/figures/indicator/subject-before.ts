import type { Measure } from '../amounts/measure';
import { type Line, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { phraseAt } from '../words/phrases';
import { isOffice } from './actors';
import { isCount } from './ellipsis';
import { isEmpty, isMeasurement, trimLead } from './heads';
import { cleanLeft } from './left-edge';
import type { LeftSide } from './left-side';
import { LINKS } from './left-strip';
import { beforePredicate } from './predicates';
import { withSmallOpener } from './small-opener';
import { isSubjectOnly } from './subject-only';

/** "Riêng cho vay hộ nghèo tăng nhanh nhất, 19,4%": the amount stands alone behind the clause it belongs to. */
export const beforeApposition = (line: Line, measure: Measure, side: LeftSide): string | null => {
  // "lượng khách tăng mạnh, *từ* 210.000 lượt lên 485.000 lượt"
  const from1 = wordAt(line, measure.first - 1) === 'từ' && measure.valueMax === null ? 1 : 0;
  const comma = measure.first - 1 - from1;
  if (side.link !== null || wordAt(line, comma) !== ',' || (isCount(measure) && from1 === 0)) return null;
  let from = comma;
  while (from > 0 && comma - from < 20 && line.tokens[from - 1]?.kind !== 'sign') from -= 1;
  let end = from + 1;
  while (end < comma && phraseAt(LINKS, line.tokens, end) === null) {
    if (startsMeasure(line, end) !== null || line.measureEndsAt[end] === 1) return null;
    end += 1;
  }
  for (let at = end; at < comma; at += 1) if (startsMeasure(line, at) !== null) return null;
  let to = end;
  while (to > from && STILL.has(wordAt(line, to - 1))) to -= 1;
  const subject = cleanLeft(line, { from, to });
  return end < comma && !isEmpty(subject) ? wordsOf(line, subject) : null;
};

/** Adverbs before the verb that was stepped back to: "giá cà phê *tiếp tục* giảm, xuống mức …". */
const STILL: ReadonlySet<string> = new Set(['tiếp', 'tục', 'vẫn', 'cũng', 'đều', 'đang', 'đã', 'lại']);

/** "Tỷ lệ dân số tham gia BHXH còn thấp, mới đạt 3,1%": no amount before, so the sentence's own subject is measured. */
export const sentenceSubject = (line: Line, before: number): string | null => {
  const sentence = line.sentences[line.sentenceAt[before] ?? 0];
  if (sentence === undefined || before - sentence.first > 40 || before <= sentence.first) return null;
  const start = trimLead(line, { from: sentence.first, to: before });
  // "*Khách Hàn Quốc* tiếp tục dẫn đầu, đạt 1,2 triệu lượt"
  const guests = wordAt(line, start.from) === 'khách' || wordAt(line, start.from + 1) === 'khách';
  if (!(guests || isMeasurement(line, start))) return null;
  let end = start.from + 1;
  while (end < before && !endsSubject(line, end, guests)) end += 1;
  end = beforePredicate(line, start.from, end);
  while (end > start.from + 1 && STILL.has(wordAt(line, end - 1))) end -= 1;
  const words = wordsOf(line, { from: start.from, to: end });
  return guests ? withSmallOpener(words) : words;
};

const endsSubject = (line: Line, at: number, guests: boolean): boolean =>
  phraseAt(LINKS, line.tokens, at) !== null || wordAt(line, at) === ',' || (guests && LEADING_ON.has(wordAt(line, at)));
/** Words by which a sentence about visitors goes on: "khách Hàn Quốc *tiếp tục* dẫn đầu". */
const LEADING_ON: ReadonlySet<string> = new Set(['tiếp', 'vẫn', 'cũng', 'đã', 'đang', 'là', 'đứng', 'dẫn', 'phục']);

/** Longest clause before the comma, in tokens. */
const LONGEST_CLAUSE = 24;

/**
 * "*Tiến độ giải ngân vốn đầu tư công* đạt thấp, đến ngày 15/9 mới đạt 812 tỷ đồng": the subject of the clause that opens the
 * sentence, which says by a verb how it goes and tells no amount; null where it names who acts, or nothing.
 */
export const beforeManner = (line: Line, { unitType, first }: Measure, side: LeftSide): string | null => {
  const sentence = line.sentences[line.sentenceAt[first] ?? 0];
  const comma = side.phrase.from - 1;
  if (side.boundary !== 'comma' || side.link !== 'state' || sentence === undefined || unitType === 'count') return null;
  if (comma - sentence.first > LONGEST_CLAUSE) return null;
  const whole = trimLead(line, { from: sentence.first, to: comma });
  let end = whole.from + 1;
  while (end < comma && !(HOW.has(wordAt(line, end + 1)) && phraseAt(LINKS, line.tokens, end) !== null)) {
    if (line.tokens[end]?.kind === 'sign' || temporalOf(line, end) !== null) return null;
    end += 1;
  }
  if (end >= comma) return null;
  for (let at = whole.from; at < comma; at += 1) if (startsMeasure(line, at) !== null) return null;
  while (end > whole.from + 1 && STILL.has(wordAt(line, end - 1))) end -= 1;
  const subject = cleanLeft(line, { from: whole.from, to: end });
  const acts = isEmpty(subject) || isSubjectOnly(line, subject) || isOffice(line, subject.from);
  return acts ? null : wordsOf(line, subject);
};
/** First syllables of how something goes, behind its verb: "đạt khá", "tăng mạnh", "còn thấp". */
const HOW: ReadonlySet<string> = new Set(
  'khá thấp cao tốt mạnh chậm nhanh nhẹ đều ổn rất tương kết tích vượt đáng sâu ít nhiều lớn'.split(' '),
);
