import { useMemo, useRef, useState } from 'preact/hooks';
import { type IdList, idsAmong, idsBetween, placeOfId, spellIds } from '@/utils/search';

const NONE: readonly string[] = [];

/** Which rows of a list are ticked: one by one, a range with Shift, or all. */
export const useRowSelection = (ids: IdList) => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  // What a search or another window took away is no longer selected. Mostly nothing is, of very many.
  const inOrder = useMemo(() => (ticked.size === 0 ? NONE : idsAmong(ids, ticked)), [ticked, ids]);
  const selected = useMemo((): ReadonlySet<string> => new Set(inOrder), [inOrder]);

  const toggle = (id: string, range: boolean) => {
    const from = range && last.current !== null ? placeOfId(ids, last.current) : -1;
    const to = from < 0 ? -1 : placeOfId(ids, id);
    const next = new Set(selected);
    const on = !selected.has(id);
    const touched = from < 0 ? [id] : idsBetween(ids, Math.min(from, to), Math.max(from, to) + 1);
    for (const one of touched) on ? next.add(one) : next.delete(one);
    last.current = id;
    setTicked(next);
  };
  return {
    selected,
    /** The same in the order of the list. */
    inOrder,
    toggle,
    selectAll: () => setTicked(new Set(spellIds(ids))),
    clear: () => setTicked(new Set()),
  };
};

export type RowSelection = ReturnType<typeof useRowSelection>;
