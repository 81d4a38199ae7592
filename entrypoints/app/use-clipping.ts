import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import { keepOrder, type Review, type ReviewPort, useReview } from '@/components/marks';
import { type CommandReason, send } from '@/utils/commands';
import { type Act, orderMarks, rereadQuantity } from '@/utils/marks';
import type { Failure, Mark, MarkKind, Result, Span } from '@/utils/model';
import { newId } from '@/utils/platform';
import type { ReadClipping, StoreReason } from '@/utils/store';
import { askPersistence } from './ask-persistence';
import { fieldDrafts } from './field-drafts';
import { useSettings } from './mount';
import { store } from './store';
import { useHints } from './use-hints';
import { useLostPlaces } from './use-lost-places';
import { useRecentIndicators } from './use-recent-indicators';

/** What a page knows of one clipping: `undefined` until the store has answered. */
export type OpenClipping = {
  readonly reading: Result<ReadClipping, StoreReason> | undefined;
  readonly review: Review;
};

export type ClippingInput = {
  readonly clippingId: string;
  /** The mark to open at; without it the first one to decide. */
  readonly firstMarkId?: string | null;
  readonly onFailure: (failure: Failure<CommandReason>) => void;
};

const NO_MARKS: readonly Mark[] = [];

/** Follows a clipping in the store and sends what the reader decides to the background, which alone writes. */
export const useClipping = ({ clippingId, firstMarkId = null, onFailure }: ClippingInput): OpenClipping => {
  const reading = useSubscription<Result<ReadClipping, StoreReason>>(
    (onValue) => store.watchClipping(clippingId, onValue),
    clippingId,
  );
  const opened = reading?.ok ? reading.value : null;
  const isKept = opened?.clipping.state === 'kept';
  useEffect(() => {
    if (isKept) void askPersistence();
  }, [isKept]);
  const marks = useOrderedMarks(clippingId, opened?.marks ?? NO_MARKS);
  const review = useReview({
    clippingId,
    firstMarkId,
    text: opened?.body.text ?? '',
    marks,
    canUndo: opened?.canUndo ?? false,
    canRedo: opened?.canRedo ?? false,
    draft: opened?.clipping.state === 'draft',
    port: createPort(clippingId, opened, onFailure),
    indicators: useRecentIndicators(opened?.clipping.site),
    hintsOf: useHints(opened !== null, opened?.body.text ?? '', marks),
    placesOf: useLostPlaces(opened),
  });
  return { reading, review };
};

/**
 * The marks in the order the reader chose. By certainty, the order is made once, when the clipping is opened: a decision
 * makes a mark certain, and it must not run away from under the reader's eyes for that.
 */
const useOrderedMarks = (clippingId: string, marks: readonly Mark[]): readonly Mark[] => {
  const { order } = useSettings();
  const kept = useRef<{ readonly clippingId: string; readonly ids: readonly string[] } | null>(null);
  return useMemo(() => {
    const ordered = orderMarks(marks, order);
    if (order === 'reading' || marks.length === 0) {
      kept.current = null;
      return ordered;
    }
    const ids = kept.current?.clippingId === clippingId ? kept.current.ids : [];
    const stable = keepOrder(ordered, ids);
    // Ids of marks that are gone stay: an undo brings them back to their place.
    const known = new Set(ids);
    kept.current = {
      clippingId,
      ids:
        ids.length === 0
          ? stable.map(({ id }) => id)
          : [...ids, ...stable.map(({ id }) => id).filter((id) => !known.has(id))],
    };
    return stable;
  }, [clippingId, marks, order]);
};

/** One idempotent message an act: its id is made here, so that a repeated message is still one act. */
const createPort = (
  clippingId: string,
  opened: ReadClipping | null,
  onFailure: (failure: Failure<CommandReason>) => void,
): ReviewPort => {
  const report = (answer: Result<unknown, CommandReason>) => {
    if (!answer.ok) onFailure(answer);
  };
  const act = (what: Act) =>
    void send('act', { clippingId, actId: newId(), act: what }).then((answer) => {
      // What was typed is kept until it is known to be stored.
      if (answer.ok && what.type === 'edit') fieldDrafts.forget(what.markId);
      report(answer);
    });
  return {
    act,
    undo: () => void send('undo', { clippingId, actId: newId() }).then(report),
    redo: () => void send('redo', { clippingId, actId: newId() }).then(report),
    add: (span, kind) => {
      const markId = newId();
      if (opened) void readMark(opened, span, kind).then((read) => act({ type: 'add', markId, ...read }));
      return markId;
    },
    reattach: (mark, span) => {
      if (!opened) return;
      void readMark(opened, span, mark.kind).then((read) =>
        act({
          type: 'reattach',
          markId: mark.id,
          span: read.span,
          quantity: rereadQuantity(mark.quantity, read.quantity),
        }),
      );
    },
  };
};

/** The rules of reading are loaded with the first selection, not with the page: most reviews need none. */
const readMark = async ({ clipping, body, marks }: ReadClipping, span: Span, kind: MarkKind) => {
  const { readSelection, withLastChoices } = await import('./read-selection');
  const read = readSelection({ ...clipping, ...body }, span, kind);
  return { span: read.span, kind, quantity: withLastChoices(read.quantity, marks), person: read.person };
};
