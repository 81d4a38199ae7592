import type { Period } from '@/utils/model';
import type { Cue, Kind } from '../cues/cue';
import { announcesPlans, headingKind, reviewsPlans } from '../cues/heading-cues';
import { endNumbered, enterSection, headingRank, opensSection, PLAIN_RANK, type Section } from '../cues/sections';
import { isAhead } from '../cues/time-cues';
import { type Line, wordAt } from '../line/line';
import { type Day, yearOf } from '../numbers/calendar';
import { type PeriodMemory, reviewedPeriod, titlePeriod, yearLookedBackOn } from '../period/carried-period';
import type { KindReading } from './kinds';

/** What earlier lines leave for later ones. */
export type Memory = {
  /** Kind of the section: set by headings and by the line that opens a list. */
  section: Kind;
  /** Headings in force, the deepest last. */
  outline: readonly Section[];
  /** Kind that a line ending in ":" gives to the list below it. */
  list: Kind | null;
  term: PeriodMemory['term'];
  /** Time of a report named inside an earlier sentence of this line: "Tổng thu 11 tháng ước đạt …". */
  spoken: PeriodMemory['carried'];
  carried: { figure: PeriodMemory['carried']; target: PeriodMemory['carried'] };
  /** Year ahead that the title names plans for ("…, triển khai nhiệm vụ năm 2026"): used for plans where no line says when. */
  ahead: PeriodMemory['carried'];
  /** School year told within a report on another time: it dates what is said of schools. */
  school: PeriodMemory['school'];
  /** The time reported before a paragraph looked back ("Năm ngoái, …"): it holds again behind that paragraph. */
  before: PeriodMemory['carried'] | undefined;
  /** What a numbered heading announces that says nothing itself: the title may be that of a plan. */
  untold: Kind;
  /** Time of the title: used where no line says when. */
  titled: PeriodMemory['titled'];
  /** With how many plans the paragraph before ended. */
  planned: number;
  /** Lines read so far: the first ones open the article. */
  lines: number;
};

/** What is known before the first line: figures, of no time. */
export const freshMemory = (): Memory => ({
  section: 'figure',
  outline: [],
  list: null,
  term: null,
  spoken: null,
  ahead: null,
  school: null,
  before: undefined,
  untold: 'figure',
  carried: { figure: null, target: null },
  titled: null,
  planned: 0,
  lines: 0,
});

export type Step = {
  readonly memory: Memory;
  readonly reference: Day | null;
  readonly cues: readonly Cue[];
  /** The sentence that last said when plans are due, -1 before one did. */
  datedAt: number;
};

/** What earlier lines say of the time: a plan beside its result ("mới đạt 93,6% (chỉ tiêu 95%)") has the time of the result. */
export const memoryFor = (
  { term, spoken, school, carried, titled, ahead, section, outline }: Memory,
  { kind, rule }: KindReading,
  reference: Day | null,
): PeriodMemory => {
  // The title of a congress names the coming term; below a heading of results a plan is that of the results.
  const reports = section === 'figure' && outline.length > 0 && carried.figure !== null;
  const beside = kind === 'target' && rule === 'kind-plan-noun' && (carried.target === null || reports);
  const reported = kind === 'figure' || beside ? spoken : null;
  const own = kind === 'figure' || beside ? titled : (ahead ?? notPast(titled, reference));
  return {
    term,
    carried: reported ?? carried[beside ? 'figure' : kind],
    titled: own,
    school: kind === 'figure' ? school : null,
  };
};

/** The year an article reports on, once it is over, is the time of no plan. */
const notPast = (period: Period | null, reference: Day | null): Period | null =>
  reference !== null && (yearOf(period?.to ?? null) ?? reference.year) < reference.year ? null : period;

/** Hopes in the heading of a feature: what stands below it still reports. */
const AIMS: ReadonlySet<string> = new Set([
  'hướng tới',
  'hướng đến',
  'kỳ vọng',
  'tầm nhìn',
  'quyết tâm',
  'yêu cầu',
  'đề xuất',
  'sẽ',
  'tới đây',
  'dự báo',
]);
const isFeatureTitle = (line: Line): boolean => line.type === 'heading' && headingRank(line) === PLAIN_RANK;

/** "4. Chỉ tiêu cả năm", then "Giữ nguyên các mức sau:": a line that only opens a list ends no numbered section. */
const isLeadIn = (line: Line, { outline }: Memory): boolean =>
  wordAt(line, line.tokens.length - 1) === ':' &&
  headingRank(line) === PLAIN_RANK &&
  (outline[outline.length - 1]?.rank ?? 0) > PLAIN_RANK;

/** A heading or an interviewer's question begins a section; its last cue says whether plans or results follow. */
export const updateSection = (line: Line, cues: readonly Cue[], memory: Memory): void => {
  const heading = opensSection(line);
  if (heading) {
    const hoped = ({ words }: Cue): boolean => isFeatureTitle(line) && AIMS.has(words);
    const target = cues.some((cue) => cue.kind === 'target' && !hoped(cue)) && !reviewsPlans(line);
    const own = target ? 'target' : cues.length > 0 ? 'figure' : headingKind(line);
    if (!(own === null && isLeadIn(line, memory)))
      memory.outline = enterSection(memory.outline, headingRank(line), { own, untold: memory.untold, line });
    memory.section = memory.outline[memory.outline.length - 1]?.kind ?? 'figure';
  }
  const left = heading ? null : endNumbered(memory.outline, line);
  if (left !== null) {
    memory.outline = left;
    memory.section = left[left.length - 1]?.kind ?? 'figure';
    memory.list = null;
  }
  const opensList = wordAt(line, line.tokens.length - 1) === ':';
  if (opensList || heading)
    memory.list = opensList
      ? (cues[cues.length - 1]?.kind ?? (announcesPlans(line) ? 'target' : undefined) ?? memory.list ?? memory.section)
      : null;
  else if (line.type !== 'list-item' && line.type !== 'table-row') memory.list = null;
};

/** Titles of documents that set what is to be done. */
const PLAN_DOCUMENTS: ReadonlySet<string> = new Set(['nghị quyết', 'kế hoạch', 'đề án', 'chương trình', 'phương án']);

/** Lines that open an article: title, date, lead. */
const OPENING_LINES = 4;

/** The stretch of years that the opening sums up dates what nothing else does. */
export const readOpening = (line: Line, memory: Memory, reference: Day | null): void => {
  memory.lines += 1;
  if (memory.lines > OPENING_LINES) return;
  memory.titled ??= reviewedPeriod(line, reference) ?? yearLookedBackOn(line, reference);
};

/** Late in a year, "…, nhiệm vụ *năm 2026*": the whole year after that of publication. */
const comingYear = (line: Line, reference: Day | null): Period | null => {
  const year = reference === null ? '' : String(reference.year + 1);
  const found = line.temporals.find(
    ({ period, role, sense }) => role === 'at' && sense === 'dated' && period?.from === year && period.to === year,
  );
  return found?.period ?? null;
};

/** What a title leaves: its time, and for the document of a plan that what it says nothing else of is planned. */
export const readTitle = (line: Line, memory: Memory, reference: Day | null): void => {
  memory.titled = titlePeriod(line, reference) ?? memory.titled;
  memory.ahead = comingYear(line, reference);
  if (!PLAN_DOCUMENTS.has(`${wordAt(line, 0)} ${wordAt(line, 1)}`)) return;
  memory.untold = 'target';
  const ahead = line.temporals.find((temporal) => reference !== null && isAhead(temporal, reference));
  memory.carried.target = ahead?.period ?? null;
};
