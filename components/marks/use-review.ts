import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Act, MarkHint } from '@/utils/marks';
import type { Mark, MarkKind, Span } from '@/utils/model';
import { type BoundaryMove, moveBoundary } from './mark-boundary';
import {
  filterMarks,
  findAlike,
  firstChanged,
  isDecided,
  neighbour,
  nextUndecided,
  type ReviewFilter,
  tally,
  undecidedOfParagraph,
} from './review-model';
import type { EditAct } from './use-mark-form';

/** The way out of a review: every act leaves at once, nothing is kept here that the store has. */
export type ReviewPort = {
  readonly act: (act: Act) => void;
  /** Makes a mark of a selection; answers with its id at once, the mark itself comes with the next marks. */
  readonly add: (span: Span, kind: MarkKind) => string;
  /** Puts a mark whose words were lost on other ones, and reads their number. */
  readonly reattach: (mark: Mark, span: Span) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** The indicators a reader uses most, at most nine, each in a place of its own as long as the review is open. */
export type RecentIndicators = {
  readonly slots: readonly string[];
  /** Remembers that an indicator was used; `chosen`: written or picked by the reader, so that it gets a place at once. */
  readonly note: (words: string, chosen: boolean) => void;
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
  readonly indicators: RecentIndicators;
  /** What looks odd about a mark's reading; nothing until it is known. */
  readonly hintsOf: (mark: Mark) => readonly MarkHint[];
  /** Where a mark that was lost from the text may belong, the likeliest first; nothing until it is known. */
  readonly placesOf: (mark: Mark) => readonly Span[];
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
  indicators,
  hintsOf,
  placesOf,
}: ReviewInput) => {
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const wished = useRef(firstMarkId);
  const [open, setOpen] = useState<'nothing' | 'editor' | 'why' | 'indicators'>('nothing');
  // The mark decided last, by itself: what says the same may follow it.
  const [modelId, setModelId] = useState<string | null>(null);
  const settled = useRef(new Set<string>());
  const shown = useMemo(() => filterMarks(marks, filter), [marks, filter]);
  const current = shown.find((mark) => mark.id === currentId) ?? null;
  const places = useMemo(() => (current && !current.anchored ? placesOf(current) : []), [current, placesOf]);

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
    setModelId(act.markIds.length === 1 ? (act.markIds[0] ?? null) : null);
    port.act(act);
    // A decision about other marks leaves the reader where they are still to decide.
    if (current && !isDecided(current) && !settled.current.has(current.id)) return;
    select(nextUndecided(shown, currentId, settled.current)?.id ?? currentId);
  };
  const onCurrent = (run: (mark: Mark) => void) => () => current && run(current);
  const confirmSome = (some: readonly Mark[]) => {
    const markIds = some.filter((mark) => !isDecided(mark)).map((mark) => mark.id);
    if (markIds.length > 0) decide({ type: 'confirm', markIds });
  };
  const move = useBoundaries(text, port);
  const noteUse = ({ quantity }: Mark) => quantity && indicators.note(quantity.indicator, false);
  const alike =
    findAlike(marks, modelId, settled.current) ??
    (current && isDecided(current) ? findAlike(marks, current.id, settled.current) : null);

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
    alike,
    indicators: indicators.slots,
    hintsOf,
    /** Where the current mark may belong, if it was lost. */
    places,
    ...tally(marks),
    setFilter: (chosen: ReviewFilter) => {
      setFilter(chosen);
      select(nextUndecided(filterMarks(marks, chosen), null, settled.current)?.id ?? null);
    },
    select: (id: string) => select(id),
    move: (by: 1 | -1) => select(neighbour(shown, currentId, by)?.id ?? null),
    toggle: (what: 'editor' | 'why' | 'indicators') => setOpen((now) => (now === what || !current ? 'nothing' : what)),
    close: () => setOpen('nothing'),
    confirm: onCurrent((mark) => {
      if (isDecided(mark)) select(nextUndecided(shown, mark.id, settled.current)?.id ?? mark.id);
      else {
        noteUse(mark);
        decide({ type: 'confirm', markIds: [mark.id] });
      }
    }),
    reject: onCurrent((mark) => decide({ type: mark.status === 'added' ? 'remove' : 'reject', markIds: [mark.id] })),
    reset: onCurrent((mark) => {
      settled.current.delete(mark.id);
      setModelId(null);
      port.act({ type: 'reset', markIds: [mark.id] });
    }),
    switchKind: (kind: 'figure' | 'target') =>
      onCurrent((mark) => mark.quantity && decide({ type: 'switch-kind', markIds: [mark.id], kind }))(),
    confirmAll: () => confirmSome(shown),
    confirmParagraph: onCurrent((mark) => confirmSome(undecidedOfParagraph(text, shown, mark))),
    /** Decides what says the same as the mark decided last; does nothing where nothing does. */
    decideAlike: () => {
      if (alike) decide({ type: 'decide-alike', likeId: alike.model.id, markIds: alike.followers.map(({ id }) => id) });
    },
    /** Gives the current mark one of the recent indicators, and accepts it with that. */
    assignIndicator: (slot: number) =>
      onCurrent((mark) => {
        const indicator = indicators.slots[slot];
        if (indicator === undefined || !mark.quantity) return;
        indicators.note(indicator, true);
        const patch = { indicator, indicatorId: null, unit: mark.quantity.unit };
        decide({ type: 'edit-field', markIds: [mark.id], patch });
      })(),
    edit: (act: EditAct) => {
      settled.current.add(act.markId);
      setModelId(act.markId);
      if (act.quantity) indicators.note(act.quantity.indicator, true);
      port.act(act);
      select(nextUndecided(shown, act.markId, settled.current)?.id ?? act.markId);
    },
    add: (span: Span, kind: MarkKind) => {
      const id = port.add(span, kind);
      if (filter !== 'all' && filter !== kind) setFilter('all');
      select(id, kind === 'note' ? 'editor' : 'nothing');
    },
    /** Moves one end of the current mark by a word. */
    moveBoundary: (by: BoundaryMove) => onCurrent((mark) => mark.anchored && move(mark, by))(),
    reattach: (span: Span) => onCurrent((mark) => port.reattach(mark, span))(),
    /** Puts the current mark, if it was lost, where it most likely belongs. */
    reattachBest: onCurrent((mark) => {
      const [best] = places;
      if (best) port.reattach(mark, best);
    }),
    undo: () => {
      setModelId(null);
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

/** Moves ends of marks. Keys come faster than the store answers: each builds on what the last one asked for. */
const useBoundaries = (text: string, port: ReviewPort) => {
  // Where the mark is shown, then where each key has sent it since.
  const way = useRef<{ readonly markId: string; readonly spans: readonly Span[] }>({ markId: '', spans: [] });
  return (mark: Mark, by: BoundaryMove): void => {
    const { start, end } = mark.anchor;
    const { markId, spans } = way.current;
    const at = markId === mark.id ? spans.findIndex((span) => span.start === start && span.end === end) : -1;
    const ahead = at === -1 ? [{ start, end }] : spans.slice(at);
    const from = ahead.at(-1) ?? mark.anchor;
    const anchor = { ...mark.anchor, ...from, quote: text.slice(from.start, from.end) };
    const span = moveBoundary(text, { ...mark, anchor }, by);
    if (!span) return;
    way.current = { markId: mark.id, spans: [...ahead, span] };
    port.act({ type: 'reattach', markId: mark.id, span });
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
