import { useMemo, useRef, useState } from 'preact/hooks';

/** Which rows of a list are ticked: one by one, a range with Shift, or all. */
export const useRowSelection = (ids: readonly string[]) => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  // What a search or another window took away is no longer selected. Mostly nothing is, of very many.
  const selected = useMemo(() => {
    if (ticked.size === 0) return ticked;
    const shownIds = new Set(ids);
    return new Set([...ticked].filter((id) => shownIds.has(id)));
  }, [ticked, ids]);

  const toggle = (id: string, range: boolean) => {
    const from = range && last.current !== null ? ids.indexOf(last.current) : -1;
    const to = ids.indexOf(id);
    const next = new Set(selected);
    const on = !selected.has(id);
    const touched = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    for (const one of touched) on ? next.add(one) : next.delete(one);
    last.current = id;
    setTicked(next);
  };
  return {
    selected,
    toggle,
    selectAll: () => setTicked(new Set(ids)),
    clear: () => setTicked(new Set()),
  };
};

export type RowSelection = ReturnType<typeof useRowSelection>;
