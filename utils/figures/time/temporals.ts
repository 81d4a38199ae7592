import type { Period } from '@/utils/model';
import { wordTable } from '@/utils/text';
import { COMPARED_WITH, FROM_WORDS, UNTIL_WORDS } from '../lexicon/period-words';
import { type Day, yearOf } from '../numbers/calendar';
import { phraseBefore, phraseSet, withEnds } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import { COMPARED_FILLERS, comparedFrom, isDocumentDate, isOfStandard, isYearOfPrices } from './compared-times';
import type { TimeCore } from './time-core';
import { canOpenTime, readTimeCore } from './time-forms';

const UNTIL = withEnds(phraseSet(UNTIL_WORDS));
const FROM = withEnds(phraseSet(FROM_WORDS));
const COMPARED = withEnds(phraseSet(COMPARED_WITH));

/**
 * A stretch of tokens that says when. `period` is null for a plain duration ("45 ngày") and for what only the context
 * can tell (`sense`): "nhiệm kỳ" (the term spoken of), "5 năm" (usually that term).
 */
export type Temporal = {
  readonly first: number;
  readonly end: number;
  readonly period: Period | null;
  readonly sense: NonNullable<TimeCore['sense']>;
  /** A congress term or planning period ("nhiệm kỳ 2025 - 2030"). */
  readonly term: boolean;
  readonly role: 'at' | 'until' | 'from' | 'compared';
  /** No year was named: that of the publication was taken. */
  readonly implied: boolean;
};

const FOUR_DIGITS = /^\d{4}$/;
/** Before two years that are one: "năm *học* 2024 - 2025", "*vụ* 2024 - 2025". */
const NAMED_YEARS = wordTable<true>({ học: true, vụ: true, xuân: true, đông: true, mùa: true, khóa: true });

/** "từ *năm 2022 đến năm 2025*": both ends are said; but "từ năm học 2024 - 2025" begins with one. */
const isStretch = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) {
    if (['đến', 'tới'].includes(wordOf(tokens, at))) return true;
    // "từ năm 2015 *-* 2020", but "từ năm học 2024 - 2025"
    const years = FOUR_DIGITS.test(wordOf(tokens, at - 1)) && FOUR_DIGITS.test(wordOf(tokens, at + 1));
    if (['-', '–'].includes(wordOf(tokens, at)) && years && NAMED_YEARS[wordOf(tokens, at - 2)] !== true) return true;
    // "từ 01/01 *-* 30/9/2025"
    // "từ ngày 27 *-* 29/3"
    if (wordOf(tokens, at) === '-' && (wordOf(tokens, at - 2) === '/' || wordOf(tokens, at + 2) === '/')) return true;
  }
  return false;
};

/** Words before the core that turn it into an end, a beginning or a comparison; they become part of the expression. */
const withRole = (tokens: readonly Token[], first: number, core: TimeCore): Temporal => {
  let start = first;
  let role: Temporal['role'] = 'at';
  let sense = core.sense ?? 'dated';
  const edge = wordOf(tokens, start - 1);
  if (sense === 'term' && (edge === 'đầu' || edge === 'cuối' || edge === 'hết')) {
    sense = edge === 'đầu' ? 'term-start' : 'term-end';
    start -= 1;
  }
  // "đầu nhiệm kỳ 2020 - 2025" with its years: one end of the term
  const named = core.term === true && core.period !== null && (edge === 'đầu' || edge === 'cuối');
  if (named) start -= 1;
  const end = edge === 'đầu' ? (core.period?.from ?? null) : (core.period?.to ?? null);
  const period = named ? { from: end, to: end } : core.period;
  // "tỷ lệ hộ nghèo cuối năm 2024 còn 4%": a point of that year
  if (!named && sense === 'dated' && (edge === 'cuối' || edge === 'đầu') && start === first) start -= 1;
  // "*Cách đây* 10 năm"
  if (wordOf(tokens, start - 1) === 'đây' && wordOf(tokens, start - 2) === 'cách') start -= 2;
  // "*cả* năm": the word before belongs to it
  if (sense === 'that-year') start -= 1;
  const until = sense === 'duration' ? null : phraseBefore(UNTIL, tokens, start);
  // "sau Tết" says when, not from when on; "sau 3 năm triển khai" is those years
  const counted = wordOf(tokens, start - 1) === 'sau' && wordOf(tokens, core.end - 1) === 'năm';
  const from =
    sense === 'duration' || until !== null || counted || wordOf(tokens, first) === 'tết'
      ? null
      : phraseBefore(FROM, tokens, start);
  if (until !== null) [role, start] = ['until', start - until.length];
  else if (from !== null) [role, start] = [isStretch(tokens, first, core.end) ? 'at' : 'from', start - from.length];
  let compared = start;
  while (compared > 0 && COMPARED_FILLERS.has(wordOf(tokens, compared - 1))) compared -= 1;
  if (isDocumentDate(tokens, start) || (core.term === true && isOfStandard(tokens, start))) role = 'compared';
  const comparison = phraseBefore(COMPARED, tokens, compared);
  const now = sense === 'now' || sense === 'present';
  // "gấp đôi năm ngoái", "gấp ba lần năm 2020"
  const multiple = wordOf(tokens, start - 1) === 'lần' ? 3 : 2;
  if (wordOf(tokens, start - multiple) === 'gấp') role = 'compared';
  if (now && ['lần', 'với'].includes(wordOf(tokens, start - 1))) role = 'compared';
  if (comparison !== null && !now) [role, start] = ['compared', compared - comparison.length];
  else if (role === 'at' && core.period !== null) {
    const yardstick = comparedFrom(tokens, start);
    if (yardstick !== null) [role, start] = ['compared', yardstick];
  }
  return {
    first: start,
    end: core.end,
    period,
    sense,
    term: core.term === true && !named,
    role,
    implied: core.implied === true,
  };
};

/** Field by field, so that all expressions have one shape: every rule reads them, and copies (`...`) differ in shape. */
const changed = (temporal: Temporal, change: Partial<Temporal>): Temporal => ({
  first: change.first ?? temporal.first,
  end: change.end ?? temporal.end,
  period: change.period ?? temporal.period,
  sense: change.sense ?? temporal.sense,
  term: temporal.term,
  role: change.role ?? temporal.role,
  implied: temporal.implied,
});

const openEnds = (temporal: Temporal): Temporal => {
  if (temporal.period === null || temporal.role === 'at' || temporal.role === 'compared') return temporal;
  const { from, to } = temporal.period;
  return changed(temporal, { period: temporal.role === 'until' ? { from: null, to } : { from, to: null } });
};

/** "*Từ nay* đến hết năm": a stretch that begins on the day of publication. */
const startNow = (tokens: readonly Token[], temporal: Temporal, reference: Day | null): Temporal => {
  const { first, period, role } = temporal;
  const now = role === 'until' && wordOf(tokens, first) === 'từ' && wordOf(tokens, first + 1) === 'nay';
  if (!now || period === null || reference === null) return temporal;
  return changed(temporal, { period: { from: String(reference.year), to: period.to } });
};

/** Whether a year stands among the words of an expression. */
const namesYear = (tokens: readonly Token[], { first, end }: Temporal): boolean => {
  for (let at = first; at < end; at += 1) if (/(?:^|\.)(?:19|20)\d\d$/.test(wordOf(tokens, at))) return true;
  return false;
};

/** "từ *tháng 3* đến tháng 9/2024", "từ 15/11 đến 14/4/2026": a beginning without its year has that of the end, or the one before. */
const inYearOf = (from: string | null, to: string | null): string | null => {
  const year = yearOf(to);
  if (from === null || to === null || year === null || from.length < 5) return from;
  return from.slice(4) <= to.slice(4) ? `${year}${from.slice(4)}` : `${year - 1}${from.slice(4)}`;
};

/** "từ năm 2021 đến nay", "từ 1/7 đến hết 31/10/2025": two expressions, one period. */
const joinEnds = (
  tokens: readonly Token[],
  temporals: readonly Temporal[],
  reference: Day | null,
): readonly Temporal[] => {
  if (temporals.length < 2) return temporals;
  const joined: Temporal[] = [];
  for (const next of temporals) {
    const last = joined[joined.length - 1];
    const touching = last !== undefined && last.end === next.first && last.role === 'from' && last.period !== null;
    if (touching && next.sense === 'now') {
      const to = reference === null ? null : String(reference.year);
      const period = { from: last.period?.from ?? null, to };
      joined[joined.length - 1] = changed(last, { end: next.end, role: 'at', period });
    } else if (touching && next.role === 'until' && next.period !== null) {
      const named = namesYear(tokens, last) || !namesYear(tokens, next);
      const from = named ? (last.period?.from ?? null) : inYearOf(last.period?.from ?? null, next.period.to);
      const period = { from, to: next.period.to };
      joined[joined.length - 1] = changed(last, { end: next.end, role: 'at', period });
    } else joined.push(next);
  }
  return joined;
};

/** "quý I/2026 hoàn thành …; quý II phủ sóng …; cả năm thu …": the year named before in the sentence goes on. */
const withNamedYear = (
  tokens: readonly Token[],
  core: TimeCore,
  { at, previous }: { readonly at: number; readonly previous: Temporal | undefined },
): TimeCore => {
  const period = previous?.role === 'compared' ? null : (previous?.period ?? null);
  const year = yearOf(period?.from ?? null);
  if (core.period === null || year === null || year !== yearOf(period?.to ?? null)) return core;
  // "Năm 2026, …, giải ngân 95% trước 31/12"
  const later = core.yearless === true && year > (yearOf(core.period.to) ?? year);
  if (core.implied !== true && !later) return core;
  for (let step = previous?.end ?? at; step < at; step += 1) if (wordOf(tokens, step) === '.') return core;
  const inYear = (iso: string | null): string | null => (iso === null ? null : `${year}${iso.slice(4)}`);
  return { ...core, period: { from: inYear(core.period.from), to: inYear(core.period.to) }, implied: false };
};

/** "10 tháng (từ ngày 15/12/2024 đến 14/10/2025)": the days in brackets say which months are meant. */
const withBrackets = (tokens: readonly Token[], temporals: readonly Temporal[]): readonly Temporal[] => {
  if (!temporals.some(({ first }) => wordOf(tokens, first - 1) === '(')) return temporals;
  const merged: Temporal[] = [];
  for (const next of temporals) {
    const last = merged[merged.length - 1];
    const opened = last !== undefined && last.end + 1 === next.first && wordOf(tokens, last.end) === '(';
    const closed = opened && wordOf(tokens, next.end) === ')' && next.sense === 'dated' && next.role !== 'compared';
    if (closed && last.role !== 'compared' && next.period !== null) {
      const period = {
        from: next.period.from ?? last.period?.from ?? null,
        to: next.period.to ?? last.period?.to ?? null,
      };
      merged[merged.length - 1] = changed(last, { end: next.end + 1, period, sense: 'dated' });
    } else merged.push(next);
  }
  return merged;
};

/**
 * Every expression of time among the tokens, left to right, without overlap. `reference` (the day of publication)
 * completes what the press leaves out: "ngày 24/8", "9 tháng đầu năm", "năm ngoái".
 */
export const findTemporals = (tokens: readonly Token[], reference: Day | null): readonly Temporal[] => {
  const found: Temporal[] = [];
  let at = 0;
  while (at < tokens.length) {
    const core = !canOpenTime(tokens[at]) || isYearOfPrices(tokens, at) ? null : readTimeCore(tokens, at, reference);
    if (core === null) {
      at += 1;
      continue;
    }
    const previous = found[found.length - 1];
    const temporal = withRole(tokens, at, withNamedYear(tokens, core, { at, previous }));
    const first = previous === undefined ? temporal.first : Math.max(temporal.first, previous.end);
    found.push(
      startNow(tokens, openEnds(first === temporal.first ? temporal : changed(temporal, { first })), reference),
    );
    at = core.end;
  }
  return withBrackets(tokens, joinEnds(tokens, found, reference));
};
