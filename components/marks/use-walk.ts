import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mark } from '@/utils/model';
import { filterMarks, firstChanged, neighbour, nextUndecided, type ReviewFilter } from './review-model';

/** What is open on the current mark. */
export type OpenPart = 'nothing' | 'editor' | 'why' | 'indicators';

type WalkInput = {
  readonly clippingId: string;
  /** The mark to open at; null for the first one to decide. */
  readonly firstMarkId: string | null;
  /** In the order of review. */
  readonly marks: readonly Mark[];
};

export type Walk = ReturnType<typeof useWalk>;

/** Where a reader is among the marks of a clipping: which tab, which mark, what is open on it. */
export const useWalk = ({ clippingId, firstMarkId, marks }: WalkInput) => {
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenPart>('nothing');
  const wished = useRef(firstMarkId);
  const settled = useRef(new Set<string>()).current;
  const shown = useMemo(() => filterMarks(marks, filter), [marks, filter]);
  const current = shown.find((mark) => mark.id === currentId) ?? null;

  const select = (id: string | null, then: OpenPart = 'nothing') => {
    setCurrentId(id);
    setOpen(then);
  };
  // An undo may also change what the tab hides: it is shown again under "all".
  const reveal = (mark: Mark) => {
    if (!shown.includes(mark)) setFilter('all');
    select(mark.id);
  };
  const { expectJump } = useArrivals({ clippingId, marks, settled, reveal });
  useFirstSelection(shown, currentId, (id) => {
    const wish = shown.find((mark) => mark.id === wished.current);
    wished.current = null;
    select(wish?.id ?? id);
  });
  return {
    filter,
    shown,
    current,
    open,
    /** Marks decided here: the store may not have said so yet. */
    settled,
    select,
    expectJump,
    setFilter: (chosen: ReviewFilter) => {
      setFilter(chosen);
      select(nextUndecided(filterMarks(marks, chosen), null, settled)?.id ?? null);
    },
    /** Shows all kinds where the present tab would hide `kind`. */
    makeRoomFor: (kind: Mark['kind']) => {
      if (filter !== 'all' && filter !== kind) setFilter('all');
    },
    /** To the next mark to decide after this one; stays where there is none. */
    goOn: (fromId: string | null = currentId) => select(nextUndecided(shown, fromId, settled)?.id ?? fromId),
    move: (by: 1 | -1) => select(neighbour(shown, currentId, by)?.id ?? null),
    toggle: (what: Exclude<OpenPart, 'nothing'>) => setOpen((now) => (now === what || !current ? 'nothing' : what)),
    close: () => setOpen('nothing'),
  };
};

type ArrivalsInput = {
  readonly clippingId: string;
  readonly marks: readonly Mark[];
  readonly settled: Set<string>;
  readonly reveal: (mark: Mark) => void;
};

/** What happens when the store sends new marks: after an undo or redo the selection goes to what changed. */
const useArrivals = ({ clippingId, marks, settled, reveal }: ArrivalsInput) => {
  const jump = useRef(false);
  const before = useRef({ clippingId, marks });
  useEffect(() => {
    const previous = before.current;
    before.current = { clippingId, marks };
    if (previous.clippingId !== clippingId) settled.clear();
    if (previous.clippingId !== clippingId || previous.marks === marks) return;
    const changed = firstChanged(previous.marks, marks);
    if (!jump.current || !changed) return;
    jump.current = false;
    settled.clear();
    reveal(changed);
  }, [clippingId, marks]);
  return {
    expectJump: () => {
      jump.current = true;
    },
  };
};

/** A review opens on the first mark to decide; a mark that is gone hands over to the one after. */
const useFirstSelection = (
  shown: readonly Mark[],
  currentId: string | null,
  select: (id: string | null) => void,
): void => {
  const known = currentId !== null && shown.some((mark) => mark.id === currentId);
  const awaited = useRef<string | null>(null);
  // Before the first paint, so that a key pressed at first sight finds its mark.
  useLayoutEffect(() => {
    if (known) {
      awaited.current = currentId;
      return;
    }
    // A mark just added is on its way: it was never seen, so it is waited for.
    if (currentId !== null && awaited.current !== currentId) return;
    const first = nextUndecided(shown, null, new Set()) ?? shown[0];
    if (first) select(first.id);
  }, [known, currentId, shown]);
};
