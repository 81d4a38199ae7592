import { useState } from 'preact/hooks';
import type { MarkFields, ReviewInput } from '@/components/marks';
import { ReviewPanel, useReview } from '@/components/marks';
import { type Act, applyAct } from '@/utils/marks';
import type { Mark } from '@/utils/model';
import { aBody, aMark, anAnchor, anArticle, aPersonMark, aQuantity } from '../../build';

export const TEXT = anArticle().text;

/** Two quantities of one line, a target and a person of `anArticle()`. */
export const MARKS: readonly Mark[] = [
  aMark({ id: 'poverty', quantity: aQuantity(), suggestion: { why: [{ rule: 'unit-word', cue: '%' }] } }),
  aMark({
    id: 'income',
    kind: 'target',
    anchor: anAnchor('66 triệu đồng/người/năm'),
    quantity: aQuantity({ indicator: 'thu nhập bình quân', value: 66e6, unit: 'VND', per: 'person_year' }),
  }),
  aPersonMark({ id: 'person' }),
];

type HarnessProps = {
  readonly marks?: readonly Mark[];
  readonly draft?: boolean;
  readonly shortcuts?: boolean;
  readonly sent?: Act[];
  readonly drafts?: Map<string, MarkFields>;
  readonly withText?: boolean;
  readonly slots?: readonly string[];
  readonly noted?: string[];
  readonly hintsOf?: ReviewInput['hintsOf'];
  readonly placesOf?: ReviewInput['placesOf'];
};

/** A review over marks held in memory: acts are the real ones, only the store is away. */
export const ReviewHarness = (props: HarnessProps) => {
  const { sent = [], drafts = new Map(), draft = false, shortcuts = true, withText = true } = props;
  const [history, setHistory] = useState<readonly (readonly Mark[])[]>([props.marks ?? MARKS]);
  const [undone, setUndone] = useState<readonly (readonly Mark[])[]>([]);
  const marks = history.at(-1) ?? [];
  const act = (what: Act) => {
    sent.push(what);
    const change = applyAct(
      { text: TEXT, marks },
      what,
      `2025-10-03T00:00:${String(sent.length).padStart(2, '0')}+07:00`,
    );
    if (!change.ok) throw new Error(change.reason);
    const after = new Map(change.value.after.map((mark) => [mark.id, mark]));
    const kept = marks.filter((mark) => after.has(mark.id) || !change.value.before.some(({ id }) => id === mark.id));
    const added = change.value.after.filter((mark) => !marks.some(({ id }) => id === mark.id));
    setHistory([...history, [...kept.map((mark) => after.get(mark.id) ?? mark), ...added]]);
    setUndone([]);
  };
  const review = useReview({
    clippingId: 'clipping-1',
    text: TEXT,
    marks,
    canUndo: history.length > 1,
    canRedo: undone.length > 0,
    draft,
    indicators: { slots: props.slots ?? [], note: (words) => props.noted?.push(words) },
    hintsOf: props.hintsOf ?? (() => []),
    placesOf: props.placesOf ?? (() => []),
    port: {
      act,
      add: (span, kind) => {
        const markId = `added-${sent.length}`;
        act({ type: 'add', markId, span, kind });
        return markId;
      },
      reattach: ({ id }, span) => act({ type: 'reattach', markId: id, span }),
      undo: () => {
        setUndone([marks, ...undone]);
        setHistory(history.slice(0, -1));
      },
      redo: () => {
        const [next, ...rest] = undone;
        if (next) setHistory([...history, next]);
        setUndone(rest);
      },
    },
  });
  return (
    <ReviewPanel
      review={review}
      drafts={{
        read: (id) => drafts.get(id) ?? null,
        write: (id, fields) => drafts.set(id, fields),
        forget: (id) => drafts.delete(id),
      }}
      blocks={withText ? aBody().blocks : undefined}
      shortcuts={shortcuts}
    />
  );
};
