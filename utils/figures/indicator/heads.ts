import { ACTIONS, INDICATOR_HEADS, LEADING_WORDS, NOT_INDICATOR_HEADS, SECTOR_HEADS } from '../lexicon/indicator-words';
import { type Line, type Range, temporalOf, wordAt } from '../line/line';
import { isListMark } from '../numbers/extents';
import { type PhraseMatch, phraseAt, phraseSet, phraseTable } from '../words/phrases';
import { afterRemark } from './remarks';

export const ACTION_VERBS = phraseSet(ACTIONS);
/** Nouns of a measurement; false for what only begins like one. Asked through `headAt`. */
const HEADS = phraseTable<boolean>([
  ...INDICATOR_HEADS.map((phrase) => [phrase, true] as const),
  ...NOT_INDICATOR_HEADS.map((phrase) => [phrase, false] as const),
]);

const SECTORS = phraseSet(SECTOR_HEADS);

export const LEADING = phraseSet(LEADING_WORDS);

/** Whether a stretch holds no token. */
export const isEmpty = (range: Range): boolean => range.to <= range.from;

/** The noun of a measurement that begins at token `at`. */
export const headAt = (line: Line, at: number): PhraseMatch<boolean> | null => {
  const head = phraseAt(HEADS, line.tokens, at);
  return head?.value === true ? head : null;
};

/** Whether a stretch opens with the noun of a measurement ("tỷ lệ hộ nghèo …"). */
export const isMeasurement = (line: Line, range: Range): boolean => headAt(line, range.from) !== null;

/** Opens with the noun of a measurement or of a sector. */
export const isHead = (line: Line, range: Range): boolean =>
  isMeasurement(line, range) || phraseAt(SECTORS, line.tokens, range.from) !== null;

/** Whether a token is a sign that says nothing of what is measured: any but "%" and "/". */
export const isNoise = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  return token?.kind === 'sign' && !'%/'.includes(token.word);
};

/** Tokens in brackets that open a stretch. */
const LONGEST_ASIDE = 30;

/** "*mở phiên sơ thẩm* xét xử 12 bị cáo": the session in which it is done. */
const afterSession = (line: Line, { from, to }: Range): number => {
  if (wordAt(line, from) !== 'mở' || wordAt(line, from + 1) !== 'phiên') return from;
  for (let at = from + 2; at < to && at < from + 6; at += 1)
    if (wordAt(line, at) === 'xét' && wordAt(line, at + 1) === 'xử') return at;
  return from;
};

/** "Sau 9 ngày *tranh tài*, giải quy tụ 46 đội": what lasted so long, up to the comma; or `from`. */
const afterLasting = (line: Line, { from, to }: Range): number => {
  const before = temporalOf(line, from - 1);
  const after = before !== null && (wordAt(line, before.first) === 'sau' || wordAt(line, before.first - 1) === 'sau');
  if (!after || before.sense !== 'duration') return from;
  for (let at = from; at < to && at <= from + 3; at += 1) if (wordAt(line, at) === ',') return at + 1;
  return from;
};

/** Where time, a connective, a remark or a sign that opens the stretch ends, or `range.from` when nothing of the kind does. */
const afterLead = (line: Line, range: Range): number => {
  const { from } = range;
  const temporal = temporalOf(line, from);
  if (temporal !== null) return temporal.end;
  const led = Math.max(afterSession(line, range), afterLasting(line, range));
  if (led > from && led < range.to) return led;
  const remark = afterRemark(line, range);
  if (remark !== null && remark < range.to) return remark;
  const lead = phraseAt(LEADING, line.tokens, from);
  // "*thấp nhất* là 24 độ C": with the verb that ties the amount it is no lead
  const tied = lead !== null && from + lead.length > range.to && wordAt(line, range.to) === 'là';
  // "đã *có mặt* ở 12 tỉnh": a verb of two syllables
  const present =
    lead !== null && wordAt(line, from + lead.length - 1) === 'có' && wordAt(line, from + lead.length) === 'mặt';
  if (present) return from + lead.length - 1;
  if (lead !== null && !tied && !isHeadWord(line, from, lead.length) && !isVerbWord(line, from, lead.length))
    return from + lead.length;
  // "*3-* GRDP bình quân đầu người": the mark of an item
  if (isListMark(line.tokens, from)) return from + 2;
  if (!isNoise(line, from)) return from;
  // "bà Nguyễn Thị H. *(58 tuổi, trú phường Vinh Lộc)* trình báo bị mất"
  if (wordAt(line, from) === '(')
    for (let at = from + 1; at < range.to && at < from + LONGEST_ASIDE; at += 1)
      if (wordAt(line, at) === ')') return at + 1;
  return from + 1;
};

/** Drops time, connectives, signs and remarks from the left end; gives up before nothing is left. */
export const trimLead = (line: Line, range: Range): Range => {
  let from = range.from;
  while (from < range.to) {
    const next = afterLead(line, { from, to: range.to });
    if (next <= from) break;
    from = next;
  }
  return { from: Math.min(from, range.to), to: range.to };
};

/** "tăng trưởng", "bình quân đầu người": a leading word that opens an indicator stays. */
const isHeadWord = (line: Line, at: number, length: number): boolean => {
  const head = headAt(line, at);
  return head !== null && head.length > length;
};

/** "*nâng* cấp 2.860 km đường": a leading word that opens a longer verb stays too. */
const isVerbWord = (line: Line, at: number, length: number): boolean => {
  const action = phraseAt(ACTION_VERBS, line.tokens, at);
  return action !== null && action.length > length && at + action.length > at + length;
};

/** Words of the longest phrase that a whole stretch is compared with ("thu nhập bình quân"), and some to spare. */
const LONGEST_NAMED = 6;

/** The words of a short stretch in their one spelling, for looking it up; "" for one longer than any phrase of the tables. */
export const spelled = (line: Line, { from, to }: Range): string => {
  if (to - from > LONGEST_NAMED || to <= from) return '';
  let words = wordAt(line, from);
  for (let at = from + 1; at < to; at += 1) words += ` ${wordAt(line, at)}`;
  return words;
};
