import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Act } from '@/utils/marks';
import type { Mark, MarkKind, Span } from '@/utils/model';
import {
  filterMarks,
  firstChanged,
  isDecided,
  neighbour,
  nextUndecided,
  type ReviewFilter,
  tally,
} from './review-model';
import type { EditAct } from './use-mark-form';

/** The way out of a review: every act leaves at once, nothing is kept here that the store has. */
export type ReviewPort = {
  readonly act: (act: Act) => void;
  /** Makes a mark of a selection; answers with its id at once, the mark itself comes with the next marks. */
  readonly add: (span: Span, kind: MarkKind) => string;
  readonly undo: () => void;
  readonly redo: () => void;
};

export type ReviewInput = {
  readonly clippingId: string;
  /** The mark to open at; without it the first one to decide. */
  readonly firstMarkId?: string | null;
  readonly text: string;
  /** In the order of review. */
  readonly marks: readonly Mark[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Not kept yet: Enter keeps the article first. */
  readonly draft: boolean;
  readonly port: ReviewPort;
};

export type Review = ReturnType<typeof useReview>;

/** State of one reader's walk through the marks of a clipping: which tab, which mark, what is open on it. */
export const useReview = ({
  clippingId,
  firstMarkId = null,
  text,
  marks,
  canUndo,
  canRedo,
  draft,
  port,
}: ReviewInput) => {
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const wished = useRef(firstMarkId);
  const [open, setOpen] = useState<'nothing' | 'editor' | 'why'>('nothing');
  const settled = useRef(new Set<string>());
  const shown = useMemo(() => filterMarks(marks, filter), [marks, filter]);
  const current = shown.find((mark) => mark.id === currentId) ?? null;

  const select = (id: string | null, then: typeof open = 'nothing') => {
    setCurrentId(id);
    setOpen(then);
  };
  // An undo may also change what the tab hides: it is shown again under "all".
  const reveal = (mark: Mark) => {
    if (!shown.includes(mark)) setFilter('all');
    select(mark.id);
  };
  const { expectJump } = useArrivals({ clippingId, marks, settled: settled.current, reveal });
  useFirstSelection(shown, currentId, (id) => {
    const wish = shown.find((mark) => mark.id === wished.current);
    wished.current = null;
    select(wish?.id ?? id);
  });

  const decide = (act: Act & { readonly markIds: readonly string[] }) => {
    for (const id of act.markIds) settled.current.add(id);
    const next = nextUndecided(shown, currentId, settled.current);
    port.act(act);
    select(next?.id ?? currentId);
  };
  const onCurrent = (run: (mark: Mark) => void) => () => current && run(current);

  return {
    text,
    marks,
    shown,
    filter,
    current,
    open,
    canUndo,
    canRedo,
    draft,
    ...tally(marks),
    setFilter: (chosen: ReviewFilter) => {
      setFilter(chosen);
      select(nextUndecided(filterMarks(marks, chosen), null, settled.current)?.id ?? null);
    },
    select: (id: string) => select(id),
    move: (by: 1 | -1) => select(neighbour(shown, currentId, by)?.id ?? null),
    toggle: (what: 'editor' | 'why') => setOpen((now) => (now === what || !current ? 'nothing' : what)),
    close: () => setOpen('nothing'),
    confirm: onCurrent((mark) => {
      if (isDecided(mark)) select(nextUndecided(shown, mark.id, settled.current)?.id ?? mark.id);
      else decide({ type: 'confirm', markIds: [mark.id] });
    }),
    reject: onCurrent((mark) => decide({ type: mark.status === 'added' ? 'remove' : 'reject', markIds: [mark.id] })),
    reset: onCurrent((mark) => {
      settled.current.delete(mark.id);
      port.act({ type: 'reset', markIds: [mark.id] });
    }),
    switchKind: (kind: 'figure' | 'target') =>
      onCurrent((mark) => mark.quantity && decide({ type: 'switch-kind', markIds: [mark.id], kind }))(),
    confirmAll: () => {
      const markIds = shown.filter((mark) => !isDecided(mark)).map((mark) => mark.id);
      if (markIds.length > 0) decide({ type: 'confirm', markIds });
    },
    edit: (act: EditAct) => {
      settled.current.add(act.markId);
      port.act(act);
      select(nextUndecided(shown, act.markId, settled.current)?.id ?? act.markId);
    },
    add: (span: Span, kind: MarkKind) => {
      const id = port.add(span, kind);
      if (filter !== 'all' && filter !== kind) setFilter('all');
      select(id, kind === 'note' ? 'editor' : 'nothing');
    },
    reattach: (span: Span) => onCurrent((mark) => port.act({ type: 'reattach', markId: mark.id, span }))(),
    undo: () => {
      // What was decided a moment ago can be undone before the store has said so.
      if (canUndo || settled.current.size > 0) expectJump();
      port.undo();
    },
    redo: () => {
      if (canRedo) expectJump();
      port.redo();
    },
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
