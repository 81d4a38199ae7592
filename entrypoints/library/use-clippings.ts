import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import { type Clipping, type Result, succeed } from '@/utils/model';
import { countIds, type IdList, idsBetween, type Snippet, withoutIds } from '@/utils/search';
import type { ClippingPage, ListQuery, StoreReason } from '@/utils/store';
import { peekFirstRead, takeFirstRead } from './first-read';
import { store } from './query-worker';
import { useFirstScreens } from './use-first-screens';
import { useSettled } from './use-settled';

/** Rows of the first screen: shown before the order of all is known. */
const FIRST_ROWS = 60;
/** Rows are read in blocks, so that a little scrolling asks for nothing new. */
const BLOCK = 60;
/** Rows kept in memory. */
const KEPT_ROWS = 3_000;

/** A list of any length: all ids in their order, and the rows that are in sight. */
export type ClippingList = {
  readonly total: number;
  /** Ids of damaged records, as far as rows were read: they have no row. */
  readonly broken: readonly string[];
  /** The rows are still those of the question before. */
  readonly isPending: boolean;
  /** Until the order of all has been read, those of the first screen. */
  readonly ids: IdList;
  /** Undefined while the row is being read. */
  readonly rowAt: (row: number) => Clipping | undefined;
  readonly onView: (from: number, to: number) => void;
  /** The place of the text that answers the search, for rows in sight; undefined where there is none. */
  readonly snippetAt: (row: number) => Snippet | undefined;
};

/** An answer of the store, and what was asked for it. */
type Answered<T> = { readonly key: string | null; readonly answer: Result<T, StoreReason> | null };

type Asked<T> = {
  readonly query: () => Promise<Result<T, StoreReason>>;
  /** What is asked; null asks for nothing. */
  readonly key: string | null;
  /** Answers of another scope are never shown: kept clippings are not in the trash. */
  readonly scope: string;
};

/** Follows a query; until a new one has answered the old answer stays, so that nothing flickers while one types. */
const useAnswer = <T>({ query, key, scope }: Asked<T>): Answered<T> => {
  const arrived = useSubscription<Result<T, StoreReason>>(
    key === null ? null : (onValue) => store.watch(query, (answer) => onValue(answer.ok ? answer.value : answer)),
    key ?? '',
  );
  const held = useRef<Answered<T> & { readonly scope: string }>({ scope, key, answer: null });
  if (arrived || held.current.scope !== scope) held.current = { scope, key, answer: arrived ?? null };
  return held.current;
};

const NONE: readonly string[] = [];

type ReadRows = Pick<ClippingPage, 'items' | 'broken'>;

const NO_IDS: ReadonlySet<string> = new Set();

/** The damaged records among the rows of a scope read so far: such a record would be a row that is being read for ever. */
const useDamaged = (scope: string) => {
  const [held, setHeld] = useState({ scope, ids: NO_IDS });
  const noteRows = (read: Result<ReadRows, StoreReason> | null): void => {
    if (!read?.ok) return;
    const { items, broken } = read.value;
    setHeld((before) => {
      const known = before.scope === scope ? before.ids : NO_IDS;
      const mended = items.some(({ id }) => known.has(id));
      if (before.scope === scope && !mended && broken.every((id) => known.has(id))) return before;
      const ids = new Set([...known, ...broken]);
      for (const { id } of items) ids.delete(id);
      return { scope, ids };
    });
  };
  return { damaged: held.scope === scope ? held.ids : NO_IDS, noteRows };
};

/** What is shown of a list before its order is known, and what was asked for it. */
type Beginning = Answered<ClippingPage>;

/** The beginning of a list: its rows as they are read; until then what is written down of it, else the list before. */
const useBeginning = (list: ListQuery, key: string): Beginning & { readonly isPainted: boolean } => {
  const { state: scope } = list;
  // Without words the best answers are the newest clippings.
  const sort = list.sort === 'relevance' ? 'newest' : (list.sort ?? 'newest');
  const isPlain = !list.query && !list.filters?.length;
  // Of the list a page begins with it may be there before the first drawing.
  const [early] = useState(() => ({ key, screen: isPlain ? peekFirstRead({ state: scope, sort }) : null }));
  const begun = useAnswer({ query: () => takeFirstRead({ state: scope, sort }), key: isPlain ? key : null, scope });
  const isBegun = begun.key === key && begun.answer !== null;
  const answered = isBegun && begun.answer?.ok ? begun.answer.value : null;
  const read = isBegun || early.key !== key ? answered : early.screen;
  const [isListed, setListed] = useState(false);
  const isPainted = useSettled(isListed || read !== null);
  // What is written down of a page's first list has the page for itself: the rows are read when it is on the screen.
  const isDue = !isPlain || isPainted || (begun.answer !== null && read === null);
  const shown = useAnswer({
    query: () => store.listClippings({ ...list, limit: FIRST_ROWS }),
    key: isDue ? key : null,
    scope,
  });
  const isAnswered = shown.answer !== null;
  useEffect(() => setListed(isAnswered), [isAnswered]);
  const screens = useFirstScreens(scope, isPainted);
  const isRead = shown.key === key && shown.answer !== null;
  const written = isPlain && !isRead ? (screens.get(sort) ?? read) : null;
  const answer = useMemo(() => (written ? succeed(written) : null), [written]);
  return answer ? { key, answer, isPainted } : { ...shown, isPainted };
};

/** The list of clippings, live: the first screen at once, then the order of all and the rows scrolled to. */
export const useClippings = (list: ListQuery): Result<ClippingList, StoreReason> | null => {
  const key = JSON.stringify(list);
  const scope = list.state;
  const shown = useBeginning(list, key);
  const first = shown.answer;
  const isMore = first?.ok === true && first.value.total > first.value.items.length + first.value.broken.length;
  // The order of all takes the index, and the worker that holds it: they come after the rows that are waited for.
  const isOrderDue = isMore && shown.key === key && shown.isPainted;
  const order = useAnswer({ query: () => store.orderPacked(list), key: isOrderDue ? key : null, scope });
  const [view, setView] = useState({ from: 0, to: BLOCK });
  const firstIds = useMemo(() => (first?.ok ? first.value.items.map(({ id }) => id) : NONE), [first]);
  // The order of another search is no order of this one.
  const all = isMore && order.key === shown.key && order.answer?.ok ? order.answer.value : null;
  const ordered = all ?? firstIds;
  const { damaged, noteRows } = useDamaged(scope);
  const ids = useMemo(() => withoutIds(ordered, damaged), [ordered, damaged]);
  const wanted = view.from < FIRST_ROWS && view.to <= FIRST_ROWS ? NONE : idsBetween(ids, view.from, view.to);
  const rows = useAnswer({
    query: () => store.readRows(wanted),
    key: wanted.length > 0 ? wanted.join() : null,
    scope,
  });
  const known = useRef(new Map<string, Clipping>());
  if (known.current.size > KEPT_ROWS) known.current.clear();
  if (rows.answer?.ok) for (const row of rows.answer.value.items) known.current.set(row.id, row);
  if (first?.ok) for (const row of first.value.items) known.current.set(row.id, row);
  useEffect(() => noteRows(rows.answer), [rows.answer]);
  useEffect(() => noteRows(first), [first]);
  const onView = useCallback((from: number, to: number) => {
    setView((before) => {
      const next = { from: Math.floor(from / BLOCK) * BLOCK, to: Math.ceil(to / BLOCK) * BLOCK };
      return next.from === before.from && next.to === before.to ? before : next;
    });
  }, []);
  const query = list.query ?? '';
  // Rows of the search before are no answer to this one.
  const inSight = query === '' || shown.key !== key ? NONE : idsBetween(ids, view.from, view.to);
  const asked = inSight.length > 0 ? `${query}\n${inSight.join()}` : null;
  const snippets = useAnswer({ query: () => store.readSnippets(inSight, query), key: asked, scope });
  const found = snippets.key === asked && snippets.answer?.ok ? snippets.answer.value : null;
  const idOf = (row: number): string => idsBetween(ids, row, row + 1)[0] ?? '';
  const snippetAt = (row: number) => found?.get(idOf(row));
  if (!first?.ok) return first;
  const rowAt = (row: number) => known.current.get(idOf(row));
  const total = all ? countIds(all) : first.value.total;
  return {
    ok: true,
    value: { total, isPending: shown.key !== key, broken: [...damaged], ids, rowAt, onView, snippetAt },
  };
};

/** How many clippings are kept, whatever is searched for; 0 until known. */
export const useKeptCount = (): number => {
  const kept = useSubscription<Awaited<ReturnType<typeof store.countKept>>>(
    (onValue) => store.watch(store.countKept, (answer) => onValue(answer.ok ? answer.value : answer)),
    'kept',
  );
  return kept?.ok ? kept.value : 0;
};

/** How many kept clippings a search finds, whatever facets narrow the list behind it; null until known, and without a search. */
export const useFoundCount = (query: string): number | null => {
  const found = useSubscription<Awaited<ReturnType<typeof store.countFacets>>>(
    query === ''
      ? null
      : (onValue) =>
          store.watch(
            () => store.countFacets({ state: 'kept', query }, []),
            (answer) => onValue(answer.ok ? answer.value : answer),
          ),
    query,
  );
  return found?.ok ? found.value.total : null;
};
