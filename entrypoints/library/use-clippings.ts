import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { Clipping, Result } from '@/utils/model';
import type { Snippet } from '@/utils/search';
import type { ListQuery, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** Rows of the first screen: shown before the order of all is known. */
const FIRST_ROWS = 60;
/** Rows are read in blocks, so that a little scrolling asks for nothing new. */
const BLOCK = 60;
/** Rows kept in memory. */
const KEPT_ROWS = 3_000;

type FirstPage = { readonly total: number; readonly items: readonly Clipping[]; readonly broken: readonly string[] };

/** A list of any length: all ids in their order, and the rows that are in sight. */
export type ClippingList = {
  readonly total: number;
  /** Ids of damaged records of the first screen. */
  readonly broken: readonly string[];
  /** Until the order of all has been read, those of the first screen. */
  readonly ids: readonly string[];
  /** Undefined while the row is being read. */
  readonly rowAt: (row: number) => Clipping | undefined;
  readonly onView: (from: number, to: number) => void;
  /** The place of the text that answers the search, for rows in sight; undefined where there is none. */
  readonly snippetAt: (row: number) => Snippet | undefined;
};

/** Follows a query; until a new one has answered the old answer stays, so that nothing flickers while one types. */
const useAnswer = <T>(
  query: () => Promise<Result<T, StoreReason>>,
  key: string | null,
): Result<T, StoreReason> | null => {
  const arrived = useSubscription<Result<T, StoreReason>>(
    key === null ? null : (onValue) => store.watch(query, (answer) => onValue(answer.ok ? answer.value : answer)),
    key ?? '',
  );
  const held = useRef<{ readonly key: string | null; readonly answer: Result<T, StoreReason> | null }>({
    key,
    answer: null,
  });
  if (arrived) held.current = { key, answer: arrived };
  return key === null ? null : held.current.answer;
};

const NONE: readonly string[] = [];

/** The list of clippings, live: the first screen at once, then the order of all and the rows scrolled to. */
export const useClippings = (list: ListQuery): Result<ClippingList, StoreReason> | null => {
  const key = JSON.stringify(list);
  const first = useAnswer<FirstPage>(() => store.listClippings({ ...list, limit: FIRST_ROWS }), key);
  const isMore = first?.ok === true && first.value.total > first.value.items.length;
  const order = useAnswer(() => store.orderClippings(list), isMore ? key : null);
  const [view, setView] = useState({ from: 0, to: BLOCK });
  const firstIds = useMemo(() => (first?.ok ? first.value.items.map(({ id }) => id) : NONE), [first]);
  const ids = isMore && order?.ok ? order.value : firstIds;
  const wanted = view.from < FIRST_ROWS && view.to <= FIRST_ROWS ? NONE : ids.slice(view.from, view.to);
  const rows = useAnswer(() => store.readRows(wanted), wanted.length > 0 ? wanted.join() : null);
  const known = useRef(new Map<string, Clipping>());
  if (known.current.size > KEPT_ROWS) known.current.clear();
  if (rows?.ok) for (const row of rows.value) known.current.set(row.id, row);
  if (first?.ok) for (const row of first.value.items) known.current.set(row.id, row);
  const onView = useCallback((from: number, to: number) => {
    setView((before) => {
      const next = { from: Math.floor(from / BLOCK) * BLOCK, to: Math.ceil(to / BLOCK) * BLOCK };
      return next.from === before.from && next.to === before.to ? before : next;
    });
  }, []);
  const query = list.query ?? '';
  const inSight = query === '' ? NONE : ids.slice(view.from, view.to);
  const snippets = useAnswer(
    () => store.readSnippets(inSight, query),
    inSight.length > 0 ? `${query}\n${inSight.join()}` : null,
  );
  const snippetAt = (row: number) => (snippets?.ok ? snippets.value.get(ids[row] ?? '') : undefined);
  if (!first?.ok) return first;
  const rowAt = (row: number) => known.current.get(ids[row] ?? '');
  const { total, broken } = first.value;
  return { ok: true, value: { total, broken, ids, rowAt, onView, snippetAt } };
};

/** How many clippings are kept, whatever is searched for; 0 until known. */
export const useKeptCount = (): number => {
  const stats = useSubscription<Awaited<ReturnType<typeof store.stats>>>(
    (onValue) => store.watch(store.stats, (answer) => onValue(answer.ok ? answer.value : answer)),
    'stats',
  );
  return stats?.ok ? stats.value.kept : 0;
};
