import { isCounting } from '../amounts/inherited-units';
import { HOLLOW_INDICATORS } from '../lexicon/indicator-words';
import { type Line, wordAt } from '../line/line';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { inTurnAt, membersInTurn } from './in-turn';
import type { Draft } from './reading';

/** Amounts of one sentence that read each other: `at` is the index in the line's amounts. */
type Pair = { readonly own: Draft; readonly next: Draft; readonly at: number };

const inOneSentence = (line: Line, at: number): boolean => {
  const [own, next] = [line.measures[at], line.measures[at + 1]];
  return own !== undefined && next !== undefined && line.sentenceAt[own.first] === line.sentenceAt[next.first];
};

const withIndicator = (draft: Draft, indicator: string): Draft => ({
  span: draft.span,
  kind: draft.kind,
  quantity: { ...draft.quantity, indicator },
  confidence: draft.confidence,
  why: draft.why.map((reason) =>
    reason.rule.startsWith('indicator-') ? { rule: 'indicator-inherited', cue: indicator } : reason,
  ),
  sentence: draft.sentence,
  line: draft.line,
  indicatorRule: 'indicator-inherited',
});

const HOLLOW = namedPhrases(HOLLOW_INDICATORS);

/** "từ mức 61,3% đầu giai đoạn, tỷ lệ hộ nghèo còn 34,9%": what is measured is named with the amount that follows. */
const fromNext = (line: Line, { own, next, at }: Pair): string | null => {
  if (own.quantity.unit !== next.quantity.unit || !isOneOf(HOLLOW, own.quantity.indicator)) return null;
  return inOneSentence(line, at) && !isOneOf(HOLLOW, next.quantity.indicator) ? next.quantity.indicator : null;
};

/** Where a predicate begins that has something to say. */
const PREDICATE = / (?:bị|được|chưa|không còn|phải) (?=.)/u;
/** "41 trường và 13 trạm y tế *tốc mái*": what is suffered, needed or done, said of bare counts told together. */
const STATE =
  / (?:bị|được|chưa|không còn|phải|cần|dùng|sử dụng|thiếu|thường xuyên|tốc mái|hư hỏng|hư hại|sập|đổ|gãy|ngập|chìm|sạt lở|cuốn trôi|mất|chế biến|sống)(?= |$)/u;
/** And what is only said of all of them when nothing subordinates the last ("8 lớp *với* 240 em tham gia"). */
const DOING = / (?:đang|có|vi phạm|tham gia|đạt|hoạt động|nợ|vay|đăng ký|nộp) (?=.)/u;
const SHARE_PREDICATE = / (?:đạt|có|dùng|sử dụng|tham gia|được|hoàn thành) (?=.)/u;

/** Two at most. */
const hasFewSyllables = (words: string): boolean => words.indexOf(' ', words.indexOf(' ') + 1) < 0;

/** Between two siblings stands nothing but a comma or "và", apart from their own words. */
const areJoined = (line: Line, at: number): boolean => {
  const [own, next] = [line.measures[at], line.measures[at + 1]];
  if (own === undefined || next === undefined || next.first - own.end > 10 || !inOneSentence(line, at)) return false;
  if (line.segmentAt[own.first] !== line.segmentAt[next.first]) return false;
  return [',', 'và'].includes(wordAt(line, next.first - 1));
};

/** "183 con gia súc và 6.240 con gia cầm bị chết": the predicate of the last sibling is said of all of them. */
const sharedPredicate = (line: Line, { own, next, at }: Pair): string | null => {
  const [first, second] = [line.measures[at], line.measures[at + 1]];
  if (first === undefined || second === undefined) return null;
  const bare = own.indicatorRule === 'indicator-unit' && isCounting(first) && isCounting(second);
  const alike = (first.unitType === second.unitType && first.unit === second.unit) || bare;
  const counted = own.indicatorRule === 'indicator-right' || own.indicatorRule === 'indicator-unit';
  // "3 người chết, 12 người bị thương": of one noun each has its own
  const share = own.quantity.unit === '%' && hasFewSyllables(own.quantity.indicator);
  // "23 bản *với* 1.870 hộ bị cô lập", "500 hộ/1.500 khẩu bị cô lập", "5 tàu và 41 ngư dân bị bắt giữ"
  const kinds = share || first.unitType === 'measure' || own.quantity.unit === 'head' || bare;
  const listed = areJoined(line, at);
  const joined = listed || (bare && second.first === first.end + 1 && ['với', '/'].includes(wordAt(line, first.end)));
  if (!alike || !kinds || !counted || (own.quantity.unit === '%' && !share) || !joined) return null;
  const words = next.quantity.indicator;
  const state = bare ? (STATE.exec(words) ?? (listed ? DOING.exec(words) : null)) : null;
  const begins = state?.index ?? (share ? SHARE_PREDICATE : PREDICATE).exec(words)?.index;
  const said = begins === undefined ? undefined : next.quantity.indicator.slice(begins);
  return said === undefined || PREDICATE.test(` ${own.quantity.indicator} `)
    ? null
    : `${own.quantity.indicator}${said}`;
};

/** "xuất khẩu và nhập khẩu tăng lần lượt 12% và 18%": each amount belongs to its own member of the list before them. */
const inTurn = (line: Line, drafts: readonly Draft[]): readonly Draft[] => {
  const done = [...drafts];
  for (let at = 0; at < done.length; at += 1) {
    const first = line.measures[at];
    const inOrder = first !== undefined && inTurnAt(line, first.first) >= 0;
    if (first === undefined || !(inOrder || isPair(line, at))) continue;
    let last = at;
    while (areJoined(line, last) && line.measures[last + 1]?.unit === first.unit) last += 1;
    const members =
      namedIn(done[at], last - at + 1) ??
      (inOrder ? listedBefore(line, { at, last }) : null) ??
      toldBefore(line, done, { at, last });
    if (members !== null) last = at + members.length - 1;
    if (last === at) continue;
    if (members === null) continue;
    for (const [step, member] of members.entries()) {
      const draft = done[at + step];
      const change = done[at]?.quantity.change ?? 'level';
      if (draft !== undefined)
        done[at + step] = withIndicator({ ...draft, quantity: { ...draft.quantity, change } }, member);
    }
    at = last;
  }
  return done;
};

/** Members of a list before "lần lượt": of as many amounts as are joined, also when each has a unit of its own. */
const listedBefore = (
  line: Line,
  { at, last }: { readonly at: number; readonly last: number },
): readonly string[] | null => {
  const { first } = line.measures[at]!; // the caller walks the amounts of the line
  let end = last;
  while (areJoined(line, end)) end += 1;
  for (const until of [end, last]) {
    const members = until > at ? membersInTurn(line, first, until - at + 1) : null;
    if (members !== null) return members;
  }
  return null;
};

/** "thu nội địa và thu hải quan": the members of an indicator that was read whole; null when it has not as many. */
const namedIn = (draft: Draft | undefined, count: number): readonly string[] | null => {
  const named = draft?.quantity.indicator.split(/, | và /u) ?? [];
  return count > 1 && named.length === count ? named : null;
};

/** "158 vụ, làm chết 71 người, bị thương 124 người, giảm lần lượt 24%, 19% và 31%": as many amounts before them. */
const toldBefore = (
  line: Line,
  drafts: readonly Draft[],
  { at, last }: { readonly at: number; readonly last: number },
): readonly string[] | null => {
  const count = last - at + 1;
  const from = at - count;
  if (from < 0 || line.sentenceAt[line.measures[from]?.first ?? 0] !== line.sentenceAt[line.measures[at]?.first ?? 0])
    return null;
  const before = drafts.slice(from, at).map(({ quantity }) => quantity);
  return before.every(({ change }) => change === 'level') ? before.map(({ indicator }) => indicator) : null;
};

/** "742 hộ nghèo và 1.015 hộ cận nghèo; nay còn *318 và 690 hộ*": two numbers for the two counts before them. */
const isPair = (line: Line, at: number): boolean => {
  if (at === 0) return false;
  const [before, first, second] = [line.measures[at - 1], line.measures[at], line.measures[at + 1]];
  if (first === undefined || second === undefined || before === undefined) return false;
  const paired = first.unitInherited && second.first === first.end + 1 && wordAt(line, first.end) === 'và';
  return paired && at > 1 && before.unit === first.unit && line.measures[at - 2]?.unit === first.unit;
};

/**
 * What the amounts of a line leave to those before them, read from the last to the first: an indicator named only with
 * the second of two values, and a predicate said once of several counts.
 */
export const readSiblings = (line: Line, drafts: readonly Draft[]): readonly Draft[] => {
  if (drafts.length < 2) return drafts;
  const done = [...inTurn(line, drafts)];
  for (let at = done.length - 2; at >= 0; at -= 1) {
    const [own, next] = [done[at], done[at + 1]];
    if (own === undefined || next === undefined) continue;
    const indicator = fromNext(line, { own, next, at }) ?? sharedPredicate(line, { own, next, at });
    if (indicator !== null) done[at] = withIndicator(own, indicator);
  }
  return done;
};
