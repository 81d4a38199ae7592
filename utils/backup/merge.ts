import { carryMarks, countMarks } from '@/utils/marks';
import { groupBy, type Mark } from '@/utils/model';
import type { ClippingGroup } from '@/utils/store';
import { canonical, greatest } from './canonical';

/** A library as whole clippings, one for each article (`identity`). */
export type Library = readonly ClippingGroup[];

type Row = ClippingGroup['clipping'];
type Version = ClippingGroup['versions'][number];
type Body = ClippingGroup['bodies'][number];
type MarkRow = ClippingGroup['marks'][number];
type Step = ClippingGroup['history'][number];

const instant = (iso: string): string => new Date(iso).toISOString();

/** The greatest of each group of things that are one; in the order of their keys. */
const oneOfEach = <T>(
  values: readonly T[],
  sameAs: (value: T) => string,
  rank: (value: T) => readonly string[],
): readonly T[] =>
  [...groupBy(values, sameAs)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, same]) => greatest(same, rank) ?? []);

/**
 * Two people who clip one article get the same suggestions under different ids. A suggestion is known by what it reads
 * and where: kind, words and what stands around them; a mark made by hand by its id.
 */
const markKey = ({ id, suggestion, anchor }: Mark): string =>
  suggestion
    ? `s ${suggestion.kind} ${anchor.prefix.slice(-12)}[${anchor.quote}]${anchor.suffix.slice(0, 12)}`
    : `m ${id}`;

/** A mark somebody decided on stands above one nobody touched, however late that one was read; then the later one. */
const markRank = ({ createdAt, updatedAt }: Mark): readonly string[] => [
  updatedAt === createdAt ? '0' : '1',
  instant(updatedAt),
];

/** What of a step or mark is the same in every library: whose clipping it hangs on, and where, is not. */
const withoutPlace = ({ clippingId: _clippingId, ...mark }: MarkRow): Mark => mark;

/** Keys of marks that were removed, with when: deletions travel. */
const removedAt = (history: readonly Step[]): ReadonlyMap<string, string> => {
  const removed = new Map<string, string>();
  for (const { type, undone, before, at } of history) {
    if (type !== 'remove' || undone) continue;
    for (const key of before.map(markKey)) if ((removed.get(key) ?? '') < instant(at)) removed.set(key, instant(at));
  }
  return removed;
};

/** Whether the version that is shown is there, and the text of each: a clipping without them can be joined with nothing. */
export const isWhole = ({ clipping: { versionId }, versions, bodies }: ClippingGroup): boolean => {
  const told = new Set(bodies.map((body) => body.versionId));
  return versions.some(({ id }) => id === versionId) && versions.every(({ id }) => told.has(id));
};

const textOf = ({ clipping, bodies }: ClippingGroup): string =>
  bodies.find(({ versionId }) => versionId === clipping.versionId)?.text ?? '';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const readAt = ({ clippedAt, id }: Version): string => `${instant(clippedAt)} ${id}`;

/** Texts of all versions, one for each content; numbered by when they were read last. */
const mergeVersions = (groups: readonly ClippingGroup[], clippingId: string) => {
  const bodies = new Map<string, Body>(groups.flatMap(({ bodies: own }) => own.map((body) => [body.versionId, body])));
  const versions = oneOfEach(
    groups.flatMap(({ versions: own }) => own.map((version) => ({ ...version, clippingId, number: 0 }))),
    ({ contentHash }) => contentHash,
    (version) => [readAt(version)],
  )
    .toSorted((one, other) => compare(readAt(one), readAt(other)))
    .map((version, index) => ({ ...version, number: index + 1 }));
  return { versions, bodies: versions.flatMap(({ id }) => bodies.get(id) ?? []) };
};

/** Marks of all, on the text that is shown. */
const mergeMarks = (groups: readonly ClippingGroup[], shown: string, history: readonly Step[]): readonly Mark[] => {
  const carried = groups.flatMap((group): readonly Mark[] => {
    const own = textOf(group);
    const marks = group.marks.map(withoutPlace);
    return own === shown ? marks : carryMarks(marks, own, shown).marks;
  });
  const gone = removedAt(history);
  const left = carried.filter((mark) => (gone.get(markKey(mark)) ?? '') < instant(mark.updatedAt));
  const once = oneOfEach(left, ({ id }) => id, markRank);
  return oneOfEach(once, markKey, markRank).toSorted((one, other) => compare(one.id, other.id));
};

const mergeHistory = (groups: readonly ClippingGroup[], clippingId: string): readonly Step[] =>
  oneOfEach(
    groups.flatMap(({ history }) => history.map((step) => ({ ...step, clippingId, seq: 0 }))),
    ({ id }) => id,
    ({ undone, dropped }) => [String(dropped), String(undone)],
  )
    .toSorted((one, other) => compare(`${instant(one.at)} ${one.id}`, `${instant(other.at)} ${other.id}`))
    .map((step, index) => ({ ...step, seq: index + 1 }));

/** What the reader says of a clipping: one thing, because it was decided together. */
const wordsOf = ({ title, byline, publishedAt, section, tags, note, collection, edited, ...row }: Row) => {
  const { state, trashedAt, updatedAt } = row;
  return { title, byline, publishedAt, section, tags, note, collection, edited, state, trashedAt, updatedAt };
};
type Words = ReturnType<typeof wordsOf>;

/**
 * The later words stand above; of two at one instant the state says nothing, because a deletion told by somebody else
 * changes the state and not the instant: whether it was told before or after the merge must not decide about the title.
 */
const wordsRank = ({ state: _state, trashedAt: _trashedAt, ...words }: Words): readonly string[] => [
  instant(words.updatedAt),
  canonical(words),
];

/** What the page said when it was read; ids, numbers and counts are made anew. */
const pageOf = (row: Row): Row => ({ ...row, ...NEUTRAL, id: '', versionId: '', version: 0, counts: countMarks([]) });
const NEUTRAL = {
  title: '',
  byline: null,
  publishedAt: null,
  section: null,
  tags: [],
  note: null,
  collection: null,
  edited: [],
  state: 'kept',
  trashedAt: null,
  updatedAt: '',
} as const satisfies Partial<Row>;

const sure = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('A clipping without a version was to be merged.');
  return value;
};

const stateless = (group: ClippingGroup): string =>
  canonical({ ...group, clipping: { ...group.clipping, state: null, trashedAt: null }, offlineCopy: null });

/** The copy of the page that was made last; a file of before says nothing of copies, and takes none away. */
const mergeCopies = (groups: readonly ClippingGroup[]): Pick<ClippingGroup, 'offlineCopy'> => {
  const told = groups.flatMap(({ offlineCopy }) => (offlineCopy === undefined ? [] : [offlineCopy]));
  if (told.length === 0) return {};
  const kept = told.filter((copy) => copy !== null);
  return { offlineCopy: greatest(kept, ({ savedAt }) => [savedAt]) ?? null };
};

/** One article of several libraries as one clipping. */
const mergeGroups = (groups: readonly ClippingGroup[]): ClippingGroup => {
  const [first, ...others] = groups;
  const rows = groups.map(({ clipping }) => clipping);
  // Words and state are of whoever changed the clipping last; what the page said is of whoever read it last.
  const words = sure(greatest(rows.map(wordsOf), wordsRank));
  // One and the same, or one of them only told of a deletion: nothing in it is made anew.
  if (first && others.every((group) => stateless(group) === stateless(first)))
    return { ...first, clipping: { ...first.clipping, ...words }, ...mergeCopies(groups) };
  const id = sure(rows.map((row) => row.id).sort()[0]);
  const { versions, bodies } = mergeVersions(groups, id);
  const latest = sure(versions.at(-1));
  const page = sure(
    greatest(rows.map(pageOf), ({ contentHash, clippedAt }) => [
      String(contentHash === latest.contentHash),
      instant(clippedAt),
    ]),
  );
  const history = mergeHistory(groups, id);
  const shown = sure(bodies.find(({ versionId }) => versionId === latest.id)).text;
  const marks = mergeMarks(groups, shown, history);
  const made = { id, versionId: latest.id, version: latest.number, counts: countMarks(marks) };
  return {
    clipping: { ...page, ...words, ...made },
    versions,
    bodies,
    marks: marks.map((mark): MarkRow => ({ ...mark, clippingId: id })),
    history,
    ...mergeCopies(groups),
  };
};

/**
 * Two people's libraries as one, the same whoever begins, in whatever order many are joined, and however often
 * (commutative, associative, idempotent). Each article once; the later words win; every decision on a mark stands above
 * an untouched suggestion; a mark that was removed, and a clipping put in the trash, stay so unless changed later. All of
 * them must be whole (`isWhole`).
 */
export const mergeLibraries = (one: Library, other: Library): Library =>
  [...groupBy([...one, ...other], ({ clipping }) => clipping.identity)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, groups]) => mergeGroups(groups));
