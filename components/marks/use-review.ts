import { useMemo } from 'preact/hooks';
import type { MarkKind, Span } from '@/utils/model';
import type { BoundaryMove } from './mark-boundary';
import type { ReviewInput } from './review-input';
import { tally } from './review-model';
import { useBoundaries } from './use-boundaries';
import { useDecisions } from './use-decisions';
import { useWalk } from './use-walk';

export type Review = ReturnType<typeof useReview>;

/** One reader's review of a clipping: the walk through its marks, and what is decided on the way. */
export const useReview = (input: ReviewInput) => {
  const { text, marks, canUndo, canRedo, port, placesOf } = input;
  const walk = useWalk({ clippingId: input.clippingId, firstMarkId: input.firstMarkId ?? null, marks });
  const { current, settled } = walk;
  const { alike, forgetModel, acts } = useDecisions({ ...input, walk });
  const places = useMemo(() => (current && !current.anchored ? placesOf(current) : []), [current, placesOf]);
  const move = useBoundaries(text, ({ id }, span) => port.act({ type: 'reattach', markId: id, span }));
  return {
    text,
    marks,
    shown: walk.shown,
    filter: walk.filter,
    current,
    open: walk.open,
    canUndo,
    canRedo,
    draft: input.draft,
    alike,
    indicators: input.indicators.slots,
    hintsOf: input.hintsOf,
    /** Where the current mark may belong, if it was lost. */
    places,
    ...tally(marks),
    ...acts,
    setFilter: walk.setFilter,
    select: (id: string) => walk.select(id),
    move: walk.move,
    toggle: walk.toggle,
    close: walk.close,
    add: (span: Span, kind: MarkKind) => {
      const id = port.add(span, kind);
      walk.makeRoomFor(kind);
      walk.select(id, kind === 'note' ? 'editor' : 'nothing');
    },
    /** Moves one end of the current mark by a word. */
    moveBoundary: (by: BoundaryMove) => {
      if (current?.anchored) move(current, by);
    },
    reattach: (span: Span) => {
      if (current) port.reattach(current, span);
    },
    /** Puts the current mark, if it was lost, where it most likely belongs. */
    reattachBest: () => {
      const [best] = places;
      if (current && best) port.reattach(current, best);
    },
    undo: () => {
      forgetModel();
      // What was decided a moment ago can be undone before the store has said so.
      if (canUndo || settled.size > 0) walk.expectJump();
      port.undo();
    },
    redo: () => {
      if (canRedo) walk.expectJump();
      port.redo();
    },
  };
};
