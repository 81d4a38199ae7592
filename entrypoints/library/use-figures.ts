import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { Result } from '@/utils/model';
import type { Figure, FigureQuery, ReadClipping, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** Rows that are shown before the order of all is known: several screens. */
const FIRST_ROWS = 500;
/** Rows are read in blocks, so that a little scrolling asks for nothing new. */
const BLOCK = 100;
/** Rows kept in memory. */
const KEPT_ROWS = 5_000;

type Keys = Result<readonly number[], StoreReason>;

const useKeys = (query: FigureQuery | null): Keys | undefined =>
  useSubscription<Keys>(
    query &&
      ((onValue) =>
        store.watch(
          () => store.findFigures(query),
          (answer) => onValue(answer.ok ? answer.value : answer),
        )),
    JSON.stringify(query),
  );

/** The order of the figures, live: the first screens at once, all of them as soon as they are read. */
export const useFigureKeys = (query: FigureQuery): Keys | undefined => {
  const first = useKeys({ ...query, limit: FIRST_ROWS });
  // The whole order is only read when there is more than the first rows.
  const isMore = first?.ok === true && first.value.length === FIRST_ROWS;
  const all = useKeys(isMore ? query : null);
  const arrived = isMore && all ? all : first;
  // Until a new order has arrived the old one stays, so that nothing flickers.
  const held = useRef(arrived);
  if (arrived) held.current = arrived;
  return held.current;
};

const NO_KEYS: readonly number[] = [];

/** The rows in sight, live; those scrolled past are remembered. */
export const useFigureRows = (keys: readonly number[] = NO_KEYS) => {
  const [view, setView] = useState({ from: 0, to: BLOCK });
  const known = useRef(new Map<number, Figure>());
  const wanted = keys.slice(view.from, view.to);
  const rows = useSubscription<Result<readonly Figure[], StoreReason>>(
    (onValue) =>
      store.watch(
        () => store.readFigures(wanted),
        (answer) => onValue(answer.ok ? answer.value : answer),
      ),
    wanted.join(),
  );
  if (known.current.size > KEPT_ROWS) known.current.clear();
  if (rows?.ok) for (const row of rows.value) known.current.set(row.seq, row);
  const onView = useCallback((from: number, to: number) => {
    setView((before) => {
      const next = { from: Math.floor(from / BLOCK) * BLOCK, to: Math.ceil(to / BLOCK) * BLOCK };
      return next.from === before.from && next.to === before.to ? before : next;
    });
  }, []);
  return { rowAt: (row: number): Figure | undefined => known.current.get(keys[row] ?? -1), onView };
};

/** A clipping read once for the sentence beside the grid; null until it is there. */
export const useOpenClipping = (clippingId: string | null, markId: string | null): ReadClipping | null => {
  const [read, setRead] = useState<ReadClipping | null>(null);
  useEffect(() => {
    if (clippingId === null) return;
    let gone = false;
    void store.readClipping(clippingId).then((answer) => {
      if (!gone && answer.ok) setRead(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [clippingId, markId]);
  return read?.clipping.id === clippingId ? read : null;
};
