import type { Period } from '@/utils/model';
import { type Day, daysUntil, yearOf } from './calendar';
import {
  FIGURE_CUES,
  HEADING_CUES,
  NO_CUES,
  PLAN_NOUNS,
  REACHED_BEFORE,
  TARGET_CUES,
  WEAK_FIGURE_CUES,
  WEAK_TARGET_CUES,
} from './lexicon/kind-cues';
import { type Line, startsMeasure, temporalOf, wordAt } from './line';
import { type PhraseMatch, phraseAt, phraseBefore, phraseTable } from './phrases';
import { headingRank, PLAIN_RANK } from './sections';
import type { Temporal } from './temporals';

export type Kind = 'figure' | 'target';

/**
 * A word that says whether the amounts after it are planned or reported, up to the token `until`; Infinity where it also
 * speaks for the sentences after its own. A weak one reports nothing inside a plan and announces nothing beyond its sentence.
 */
export type Cue = {
  readonly at: number;
  readonly until: number;
  readonly kind: Kind;
  readonly words: string;
  readonly weak: boolean;
};

type FoundCue = Omit<Cue, 'until'>;

type Meaning = { readonly kind: Kind; readonly weak: boolean; readonly list?: boolean } | null;

const meaning = (kind: Kind, weak: boolean) => (phrase: string) => [phrase, { kind, weak }] as const;

const CUES = phraseTable<Meaning>([
  ...NO_CUES.map((phrase) => [phrase, null] as const),
  ...TARGET_CUES.map(meaning('target', false)),
  ...WEAK_TARGET_CUES.map(meaning('target', true)),
  ...FIGURE_CUES.map(meaning('figure', false)),
  ...WEAK_FIGURE_CUES.map(meaning('figure', true)),
]);
const HEADINGS = phraseTable(HEADING_CUES);

/** "Điều 3. Một số nhiệm vụ trọng tâm", "1. Kết quả thực hiện": what a numbered heading announces. */
export const headingKind = (line: Line): Kind | null => {
  if (headingRank(line) === PLAIN_RANK) return null;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const cue = phraseAt(HEADINGS, line.tokens, at);
    if (cue !== null) return cue.value;
  }
  return null;
};

/** The longest match wins, so that the national target programmes are no plan of the sentence. */
export const PLANS = phraseTable<boolean>([
  ...PLAN_NOUNS.map((phrase) => [phrase, true] as const),
  ['mục tiêu quốc gia', false],
]);

/** "đạt và vượt chỉ tiêu", "24/27 chỉ tiêu": the noun of a plan spoken of as reached sets nothing. */
const isReached = (line: Line, at: number, words: string): boolean =>
  /chỉ tiêu|mục tiêu|kế hoạch|dự toán/.test(words) &&
  (REACHED_BEFORE.has(wordAt(line, at - 1)) ||
    COMPARED_WITH_PLAN.has(wordAt(line, at - 1)) ||
    line.measureEndsAt[at] === 1 ||
    line.tokens[at - 1]?.kind === 'number');

/** "so với ước thực hiện năm 2025", "so với mục tiêu": what is compared with says nothing of the amounts after it. */
const isYardstick = (line: Line, at: number): boolean =>
  wordAt(line, at - 1) === 'so' || (wordAt(line, at - 1) === 'với' && wordAt(line, at - 2) === 'so');

/** "mới đạt 40%", but "100% khu công nghiệp *mới đạt* tiêu chí sinh thái": there "mới" is said of the noun. */
const leadsToAmount = (line: Line, from: number): boolean => {
  for (let at = from; at < from + 6 && !',;:.'.includes(wordAt(line, at) || '.'); at += 1)
    if (startsMeasure(line, at) !== null) return true;
  return false;
};

/** "gấp 1,65 lần hiện nay", "so với hiện nay": what the plan is compared with. */
const isYardstickNow = (line: Line, at: number, words: string): boolean =>
  words.startsWith('hiện') && ['lần', 'với'].includes(wordAt(line, at - 1));

/** "*vượt* mục tiêu đề ra 1%": the verb of a plan noun spoken of as reached sets nothing either. */
const isSetAndReached = (line: Line, at: number, words: string): boolean => {
  if (words !== 'đề ra' && words !== 'đặt ra') return false;
  const noun = phraseBefore(PLANS, line.tokens, at);
  return noun?.value === true && COMPARED_WITH_PLAN.has(wordAt(line, at - noun.length - 1));
};
const COMPARED_WITH_PLAN: ReadonlySet<string> = new Set(['hơn', 'vượt', 'xa', 'với']);

/** "100% hộ đã có điện, 80% …": a cue said of the noun just counted, no sign between, says nothing of later amounts. */
const isSaidOfNoun = (line: Line, at: number): boolean => {
  for (let step = at; step > at - 8 && step > 0; step -= 1) {
    if (line.measureEndsAt[step] === 1) return true;
    if (line.tokens[step - 1]?.kind === 'sign') return false;
  }
  return false;
};

/** Whether a word of reporting counts: a weak one does not reach into a plan spoken of before it in its clause. */
const reports = (line: Line, at: number, weak: boolean, last: FoundCue | undefined): boolean => {
  if (last?.kind !== 'target' || line.sentenceAt[last.at] !== line.sentenceAt[at]) return true;
  const sameSegment = line.segmentAt[last.at] === line.segmentAt[at];
  return !((weak && sameSegment) || isSaidOfNoun(line, at));
};

/** Where the brackets around a token close, or -1. */
const closingBracket = (line: Line, at: number): number => {
  let open = at - 1;
  while (open > at - 12 && open >= 0 && wordAt(line, open) !== '(' && wordAt(line, open) !== ')') open -= 1;
  if (wordAt(line, open) !== '(') return -1;
  for (let close = at + 1; close < at + 40 && close < line.tokens.length; close += 1)
    if (wordAt(line, close) === ')') return close;
  return -1;
};

/**
 * "64% có chứng chỉ (*hiện* 27%), độ che phủ 52%": a cue in brackets stays in them. "cà phê 386 ha, hết nhiệm kỳ *sẽ* là
 * 600 ha; đàn trâu 7.850 con": a plan told in passing after a report ends with its segment, and the next sentence reports.
 */
const reach = (line: Line, cue: FoundCue): number => {
  const close = closingBracket(line, cue.at);
  if (close >= 0) return close;
  if (cue.kind === 'figure') return Number.POSITIVE_INFINITY;
  const sentence = line.sentences[line.sentenceAt[cue.at] ?? 0];
  const first = line.measures[sentence?.firstMeasure ?? -1];
  const reported = first !== undefined && first.first < cue.at;
  if (!reported) return cue.weak ? (sentence?.end ?? 0) : Number.POSITIVE_INFINITY;
  if (ANNOUNCERS.has(cue.words)) return sentence?.end ?? 0;
  return Math.min(endOfSegment(line, cue.at), sentence?.end ?? 0);
};

/** The token after the next semicolon: segments are counted from left to right. */
const endOfSegment = (line: Line, at: number): number => {
  const segment = line.segmentAt[at] ?? 0;
  let [low, high] = [at, line.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.segmentAt[middle] ?? 0) > segment) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Plans that go on to the end of their sentence also after a report. */
const ANNOUNCERS: ReadonlySet<string> = new Set([
  'phấn đấu',
  'mục tiêu',
  'đặt mục tiêu',
  'quyết tâm',
  'chỉ tiêu',
  'yêu cầu',
]);

/** Cue words of the line, left to right. Years decide too: a future one announces, a past one reports. */
export const findCues = (line: Line, reference: Day | null, term: Period | null): readonly Cue[] => {
  const times = reference === null ? [] : periodCues(line, { reference, term });
  const cues: FoundCue[] = [];
  let time = 0;
  const passTimes = (end: number): void => {
    for (let cue = times[time]; cue !== undefined && cue.at < end; cue = times[time]) {
      cues.push(cue);
      time += 1;
    }
  };
  for (let at = 0; at < line.tokens.length; at += 1) {
    const match = announcedPlan(line, at) ?? phraseAt(CUES, line.tokens, at);
    if (match === null) continue;
    passTimes(at);
    const cue = cueAt(line, at, match, cues[cues.length - 1]);
    if (cue !== null) cues.push(cue);
    at += match.length - 1;
  }
  passTimes(line.tokens.length);
  return cues.map((cue) => ({ ...cue, until: reach(line, cue) }));
};

/** "thống nhất chỉ tiêu: sản lượng 45.000 tấn; …", "với 12 chỉ tiêu, gồm: …": a plan noun that opens a list. */
const announcedPlan = (line: Line, at: number): PhraseMatch<Meaning> | null => {
  const noun = phraseAt(PLANS, line.tokens, at);
  if (noun?.value !== true) return null;
  let end = at + noun.length;
  // "mục tiêu giai đoạn 2026 - 2030:", "chỉ tiêu chủ yếu như sau:"
  while (end < at + 8 && (LIST_ANNOUNCERS.has(wordAt(line, end)) || temporalOf(line, end) !== null)) end += 1;
  return wordAt(line, end) === ':' ? { ...noun, value: LIST_OF_PLANS } : null;
};
const LIST_OF_PLANS: Meaning = { kind: 'target', weak: false, list: true };
const LIST_ANNOUNCERS: ReadonlySet<string> = new Set('chủ yếu cụ thể chính cơ bản như sau là gồm'.split(' '));

/** "104% dự toán *tỉnh giao*, tăng 5%": who assigned the plan just named announces nothing. */
const isAssignedPlan = (line: Line, at: number, words: string): boolean => {
  if (!words.endsWith(' giao') || words.startsWith('được')) return false;
  for (let step = at; step > at - 5 && line.tokens[step - 1]?.kind === 'word'; step -= 1)
    if (phraseBefore(PLANS, line.tokens, step) !== null) return true;
  return false;
};

const cueAt = (line: Line, at: number, match: PhraseMatch<Meaning>, last: FoundCue | undefined): FoundCue | null => {
  const { value } = match;
  if (value === null || isYardstick(line, at)) return null;
  const words = match.phrase;
  const none =
    value.kind === 'target'
      ? isAssignedPlan(line, at, words) ||
        (words.startsWith('đề ') && isSaidOfNoun(line, at)) ||
        (value.list !== true && isReached(line, at, words)) ||
        isSetAndReached(line, at, words)
      : (words.startsWith('mới') && !leadsToAmount(line, at + match.length)) ||
        isYardstickNow(line, at, words) ||
        !reports(line, at, value.weak, last);
  return none ? null : { at, words, kind: value.kind, weak: value.weak };
};

/** Whether the time spoken of lies ahead of the day of writing: its end for a deadline, its beginning for a stretch. */
export const isAhead = ({ period, role }: Temporal, reference: Day): boolean => {
  const end = period?.to ?? null;
  const begin = period?.from ?? null;
  // "năm học 2026 - 2027" in summer
  const school = begin === String(reference.year) && end === String(reference.year + 1);
  if (school && role === 'at' && reference.month < 9) return true;
  if (end !== null && (yearOf(end) ?? 0) > reference.year)
    return role !== 'at' || (yearOf(begin) ?? 9999) > reference.year;
  if (role === 'until' && end?.includes('-'))
    return daysUntil(reference, end) > (end.endsWith('31') || end.endsWith('30') ? 15 : 0);
  return begin?.includes('-') === true && daysUntil(reference, begin) > 0;
};

const opensClause = (line: Line, at: number): boolean => {
  const before = line.tokens[at - 1];
  const entered = ['sang', 'vào'].includes(wordAt(line, at - 1)) && wordAt(line, at - 2) === 'bước';
  return before === undefined || (before.kind === 'sign' && before.word !== '(') || before.word === 'trong' || entered;
};

/** At the head of a sentence or of one of its segments, where no "Đại hội lần thứ I, nhiệm kỳ …" stands before. */
const opensSegment = (line: Line, at: number): boolean =>
  opensClause(line, at) && wordAt(line, at - 1) !== ',' && wordAt(line, at - 1) !== '-';

/**
 * A term: "Giai đoạn 2026 - 2030, mỗi năm kết nạp 30 đảng viên". One that lies ahead announces where it opens a clause, one
 * that has just begun or is over speaks for what follows at the head of a sentence only.
 */
const kindOfTerm = (line: Line, { first, period }: Temporal, reference: Day): Kind | null => {
  const [from, to] = [yearOf(period?.from ?? null) ?? 0, yearOf(period?.to ?? null) ?? 0];
  if (from > reference.year) return opensClause(line, first) ? 'target' : null;
  if (!opensSegment(line, first)) return null;
  if (from >= reference.year - 1 && to >= reference.year + 3) return 'target';
  return to <= reference.year ? 'figure' : null;
};

/** "Đến cuối nhiệm kỳ, 95% dân số …": ahead while the term spoken of lasts. */
const isTermEndAhead = ({ sense }: Temporal, { reference, term }: Now): boolean =>
  sense === 'term-end' && term !== null && (yearOf(term.to) ?? 0) > reference.year;

/** The whole current year at the head of a clause: a report late in the year, a plan in its first months. */
const kindOfThisYear = (line: Line, { first, period, role }: Temporal, reference: Day): Kind | null => {
  const year = String(reference.year);
  if (role !== 'at' || period?.from !== year || period.to !== year || !opensClause(line, first)) return null;
  return reference.month <= 4 ? 'target' : reference.month >= 7 ? 'figure' : null;
};

/** A part of this year that is over, at the head of a clause: "9 tháng, sản lượng đạt 45 nghìn tấn". */
const isOver = (line: Line, { first, period, role }: Temporal, reference: Day): boolean =>
  role === 'at' &&
  (period?.to?.length ?? 0) > 4 &&
  period?.from !== period?.to &&
  opensClause(line, first) &&
  daysUntil(reference, period?.to ?? '') <= 0;

/** The day of publication, and the term spoken of. */
type Now = { readonly reference: Day; readonly term: Period | null };

/** What a time says of the amounts after it, and whether it only hints. */
const kindOfTime = (
  line: Line,
  temporal: Temporal,
  now: Now,
): { readonly kind: Kind | null; readonly weak: boolean } => {
  const { reference } = now;
  if (isTermEndAhead(temporal, now)) return { kind: 'target', weak: false };
  const to = yearOf(temporal.period?.to ?? null);
  if (to === null || temporal.role === 'compared') return { kind: null, weak: false };
  if (temporal.term && temporal.role === 'at') return { kind: kindOfTerm(line, temporal, reference), weak: false };
  // "chuẩn bị cho năm học 2026 - 2027": the year itself need not be a plan
  const begins = yearOf(temporal.period?.from ?? null) === reference.year && reference.month < 9;
  const school = begins && to === reference.year + 1;
  if (school && temporal.role === 'at')
    return { kind: opensClause(line, temporal.first) ? 'target' : null, weak: false };
  if (isAhead(temporal, reference)) return { kind: 'target', weak: false };
  const past = to < reference.year && temporal.role === 'at';
  if (past || isOver(line, temporal, reference)) return { kind: 'figure', weak: false };
  return { kind: kindOfThisYear(line, temporal, reference), weak: true };
};

const periodCues = (line: Line, now: Now): readonly FoundCue[] => {
  const cues: FoundCue[] = [];
  let { term } = now;
  for (const temporal of line.temporals) {
    if (temporal.term && temporal.period !== null) term = temporal.period;
    // "* Tuyển quân năm 2026: xã sơ tuyển 214 công dân": the subject of a brief
    const label =
      wordAt(line, temporal.end) === ':' && temporal.end + 1 < line.tokens.length && line.type === 'heading';
    const { kind, weak } = label ? { kind: null, weak: false } : kindOfTime(line, temporal, { ...now, term });
    const words = line.text.slice(line.tokens[temporal.first]?.start, line.tokens[temporal.end - 1]?.end);
    if (kind !== null) cues.push({ at: temporal.first, kind, words, weak });
  }
  return cues;
};
