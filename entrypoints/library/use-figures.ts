import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { Result } from '@/utils/model';
import type { Figure, FigureQuery, GroupQuery, MarkRef, ReadClipping, StoreReason } from '@/utils/store';
import { store } from './query-worker';

/** Rows are read in blocks, so that a little scrolling asks for nothing new. */
const BLOCK = 100;
/** Rows kept in memory. */
const KEPT_ROWS = 5_000;

type Keys = Result<Uint32Array, StoreReason>;

/** What the store answers to a query, live; nothing is asked where there is none. */
const useAnswer = <Query extends FigureQuery>(query: Query | null, ask: (query: Query) => Promise<Keys>) =>
  useSubscription<Keys>(
    query &&
      ((onValue) =>
        store.watch(
          () => ask(query),
          (answer) => onValue(answer.ok ? answer.value : answer),
        )),
    JSON.stringify(query),
  );

/** The order of the figures, live. */
export const useFigureKeys = (query: FigureQuery): Keys | undefined => {
  const arrived = useAnswer(query, store.findFigures);
  // Until a new order has arrived the old one stays, so that nothing flickers.
  const held = useRef(arrived);
  if (arrived) held.current = arrived;
  return held.current;
};

/** How many rows each group has, live; null while rows stand in none, and until they are counted. */
export const useGroupSizes = (query: GroupQuery | null): Uint32Array | null => {
  const sizes = useAnswer(query, store.countFigureGroups);
  return sizes?.ok ? sizes.value : null;
};

/** The marked words of some figures, by mark; read only where a list shows them. */
const useQuotes = (figures: readonly MarkRef[]): ReadonlyMap<string, string> => {
  const [quotes, setQuotes] = useState<ReadonlyMap<string, string>>(NO_QUOTES);
  useEffect(() => {
    if (figures.length === 0) return;
    let gone = false;
    void store.readQuotes(figures).then((answer) => {
      if (!gone && answer.ok) setQuotes(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [figures.map(({ markId }) => markId).join()]);
  return quotes;
};

const NO_QUOTES: ReadonlyMap<string, string> = new Map();
const NO_KEYS = new Uint32Array();
const NONE: readonly Figure[] = [];

/** The rows in sight; those scrolled past are remembered. `withQuotes`: with their marked words. */
export const useFigureRows = (keys: Uint32Array = NO_KEYS, withQuotes = false) => {
  const [view, setView] = useState({ from: 0, to: BLOCK });
  const known = useRef(new Map<number, Figure>());
  const wanted = keys.slice(view.from, view.to);
  const rows = useSubscription<Result<readonly Figure[], StoreReason>>((onValue) => {
    void store.readFigures(wanted).then(onValue);
    // Rows of a number never change: a changed row has another number, and the order says so.
    return () => {};
  }, wanted.join());
  if (known.current.size > KEPT_ROWS) known.current.clear();
  if (rows?.ok) for (const row of rows.value) known.current.set(row.seq, row);
  const quotes = useQuotes(withQuotes && rows?.ok ? rows.value : NONE);
  const onView = useCallback((from: number, to: number) => {
    setView((before) => {
      const next = { from: Math.floor(from / BLOCK) * BLOCK, to: Math.ceil(to / BLOCK) * BLOCK };
      return next.from === before.from && next.to === before.to ? before : next;
    });
  }, []);
  const rowAt = (row: number): (Figure & { readonly quote?: string }) | undefined => {
    const figure = known.current.get(keys[row] ?? -1);
    return figure && { ...figure, quote: quotes.get(figure.markId) };
  };
  return { rowAt, onView };
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
