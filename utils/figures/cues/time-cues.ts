import type { Period } from '@/utils/model';
import { type Line, textOf, wordAt } from '../line/line';
import { type Day, daysUntil, yearOf } from '../numbers/calendar';
import type { Temporal } from '../time/temporals';
import type { FoundCue, Kind } from './cue';

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
  // "*Từ năm 2026*, mức đóng tăng lên …"
  if (role === 'from' && end === null && (yearOf(begin) ?? 0) > reference.year) return true;
  return begin?.includes('-') === true && daysUntil(reference, begin) > 0;
};

const ESTIMATES: ReadonlySet<string> = new Set(['ước', 'cả', 'tính', 'riêng']);

const TOLD: ReadonlySet<string> = new Set(['biết', 'hay', 'thấy']);

const opensClause = (line: Line, at: number): boolean => {
  const before = line.tokens[at - 1];
  // "Ước cả năm 2025, GRDP tăng 9,5%"
  if (ESTIMATES.has(wordAt(line, at - 1))) return opensClause(line, at - 1);
  const entered = ['sang', 'vào'].includes(wordAt(line, at - 1)) && wordAt(line, at - 2) === 'bước';
  // "ông Sơn *cho biết* năm 2026, tỉnh đưa …": what is told begins a clause
  const told = TOLD.has(wordAt(line, at - 1)) && wordAt(line, at - 2) === 'cho';
  return (
    before === undefined ||
    told ||
    (before.kind === 'sign' && before.word !== '(') ||
    (before.word === 'trong' && opensWithin(line, at - 1)) ||
    entered
  );
};

/** "*Trong quý I*, tỉnh thu 980 tỷ đồng", but "100% cấp ủy xây dựng chương trình *trong quý I*": said of the verb before it. */
const opensWithin = (line: Line, at: number): boolean => {
  const before = line.tokens[at - 1];
  return before === undefined || before.kind === 'sign' || !endsClauseBehind(line, at);
};

/** Behind the expression of time that "trong" leads to the clause ends. */
const endsClauseBehind = (line: Line, at: number): boolean => {
  const temporal = line.temporals[line.temporalAt[at + 1] ?? -1];
  const next = line.tokens[temporal?.end ?? at + 1];
  return next === undefined || next.kind === 'sign';
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
const kindOfThisYear = (line: Line, { first, period, role, sense }: Temporal, reference: Day): Kind | null => {
  const year = String(reference.year);
  // "Trong năm, Đảng bộ kết nạp …" in January may well be the year before
  if (sense === 'that-year' && reference.month <= 4) return null;
  if (role !== 'at' || period?.from !== year || period.to !== year || !opensClause(line, first)) return null;
  // "Tết vừa rồi" is over, whatever year it is of, and "vụ này" is under way
  if (SEASONS.has(wordAt(line, first))) return null;
  return reference.month <= 4 ? 'target' : reference.month >= 7 ? 'figure' : null;
};

const SEASONS: ReadonlySet<string> = new Set(['tết', 'vụ', 'mùa']);

/** Days before the end of a stretch of months from which on reports on it are printed. */
const REPORTS_BEFORE = 15;

/** A part of this year that is over, at the head of a clause: "9 tháng, sản lượng đạt 45 nghìn tấn". */
const isOver = (line: Line, { first, period, role }: Temporal, reference: Day): boolean => {
  const { from, to } = period ?? { from: null, to: null };
  if (role !== 'at' || from === null || to === null || to.length <= 4 || from === to || !opensClause(line, first))
    return false;
  // "11 tháng năm 2025", printed on the 18th of November; a single month is told of when it is over
  const months = Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return daysUntil(reference, to) <= (from.slice(0, 4) === to.slice(0, 4) && months > 0 ? REPORTS_BEFORE : 0);
};

/** "Theo kế hoạch gieo 38.500 ha; *đến ngày 8/12* mới làm đất được 21.300 ha": a day that has come at the head of a clause. */
const isReached = (line: Line, { first, period, role }: Temporal, reference: Day): boolean =>
  role === 'until' &&
  (period?.to?.length ?? 0) > 7 &&
  opensClause(line, first) &&
  daysUntil(reference, period?.to ?? '') <= 0;

/** "*Tháng 12* sẽ thông cầu. Xã còn 318 hộ thiếu nước": a month ahead holds for its own sentence. */
const isPartOfYear = ({ period, role }: Temporal): boolean =>
  role === 'at' && (period?.from?.length ?? 0) > 4 && (period?.to?.length ?? 0) > 4;

/** The day of publication, and the term spoken of. */
type Now = { readonly reference: Day; readonly term: Period | null };

/** "*Năm học 2025 - 2026* toàn tỉnh *có* 473 trường", written on the eve of it: what the year opens with. */
const tellsState = (line: Line, { end }: Temporal, { month }: Day): boolean => {
  if (month < SCHOOL_EVE) return false;
  for (let at = end; at < end + 6 && line.tokens[at]?.kind !== 'number'; at += 1)
    if (wordAt(line, at) === 'sẽ') return false;
    else if (wordAt(line, at) === 'có') return true;
  return false;
};
/** Schools know from July on what they begin with. */
const SCHOOL_EVE = 7;

/** What a time says of the amounts after it, and whether it only hints. */
const kindOfTime = (
  line: Line,
  temporal: Temporal,
  now: Now,
): { readonly kind: Kind | null; readonly weak: boolean } => {
  const { reference } = now;
  if (isTermEndAhead(temporal, now)) return { kind: 'target', weak: false };
  const to = yearOf(temporal.period?.to ?? null);
  // "Từ ngày 1/1/2026, mức đóng tăng lên …": what comes into force
  if (to === null && temporal.role === 'from' && opensClause(line, temporal.first) && isAhead(temporal, reference))
    return { kind: 'target', weak: true };
  if (to === null || temporal.role === 'compared') return { kind: null, weak: false };
  if (temporal.term && temporal.role === 'at') return { kind: kindOfTerm(line, temporal, reference), weak: false };
  // "chuẩn bị cho năm học 2026 - 2027": the year itself need not be a plan
  const begins = yearOf(temporal.period?.from ?? null) === reference.year && reference.month < 9;
  const school = begins && to === reference.year + 1;
  if (school && temporal.role === 'at')
    return {
      kind: opensClause(line, temporal.first) && !tellsState(line, temporal, reference) ? 'target' : null,
      weak: false,
    };
  if (isAhead(temporal, reference)) return { kind: 'target', weak: isPartOfYear(temporal) };
  const past = to < reference.year && temporal.role === 'at';
  if (past || isOver(line, temporal, reference)) return { kind: 'figure', weak: false };
  if (isReached(line, temporal, reference)) return { kind: 'figure', weak: true };
  return { kind: kindOfThisYear(line, temporal, reference), weak: temporal.first > 0 || reference.month > 4 };
};

/**
 * What the times of a line say of its amounts: those ahead make targets, those gone by figures. `now` holds the day of
 * publication and the term the article is about.
 */
export const periodCues = (line: Line, now: Now): readonly FoundCue[] => {
  const cues: FoundCue[] = [];
  let { term } = now;
  for (const temporal of line.temporals) {
    if (temporal.term && temporal.period !== null) term = temporal.period;
    // "* Tuyển quân năm 2026: xã sơ tuyển 214 công dân": the subject of a brief
    const label =
      wordAt(line, temporal.end) === ':' && temporal.end + 1 < line.tokens.length && line.type === 'heading';
    // "còn 7 vụ *chuyển sang* năm 2027"
    const moved = wordAt(line, temporal.first - 1) === 'sang' && wordAt(line, temporal.first - 2) === 'chuyển';
    const { kind, weak } = label || moved ? { kind: null, weak: false } : kindOfTime(line, temporal, { ...now, term });
    const words = textOf(line, temporal.first, temporal.end);
    if (kind !== null) cues.push({ at: temporal.first, kind, words, weak });
  }
  return cues;
};
