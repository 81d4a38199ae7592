import { describeSpan } from '@/utils/anchor';
import { fail, type Mark, type Quantity, quantitySchema, type Result, type Span, succeed } from '@/utils/model';
import type { Act, ActReason, Change } from './act';
import { decideLike } from './alike';
import { acceptedStatus, fitReading, isQuantityKind, sameValue } from './readings';

/** The text and marks of a clipping: all an act needs to know. */
export type MarkState = { readonly text: string; readonly marks: readonly Mark[] };

type Edit = Extract<Act, { type: 'edit' }>;
type Outcome = Result<Change, ActReason>;

const accept = (mark: Mark): Mark => ({ ...mark, status: acceptedStatus(mark) });

const reset = (mark: Mark): Mark => {
  if (mark.suggestion === null) return { ...mark, status: 'added' };
  const { kind, quantity, person } = mark.suggestion;
  return { ...mark, status: 'suggested', kind, quantity, person };
};

const edit = (mark: Mark, { kind = mark.kind, ...fields }: Edit): Mark => {
  const { quantity = mark.quantity, person = mark.person, note = mark.note, tags = mark.tags } = fields;
  const edited: Mark = { ...mark, kind, ...fitReading(kind, { quantity, person }), note, tags: [...tags] };
  const touchesReading = kind !== mark.kind || fields.quantity !== undefined || fields.person !== undefined;
  // A remark on a rejected mark says why it was rejected; it does not take the rejection back.
  return mark.status === 'rejected' && !touchesReading ? edited : accept(edited);
};

/** Replaces marks by what `transform` makes of them; null removes. Marks it leaves as they are do not count as changed. */
const transformMarks = (marks: readonly Mark[], transform: (mark: Mark) => Mark | null, now: string): Change => {
  const pairs = marks.map((mark) => [mark, transform(mark)] as const).filter(([old, made]) => !sameValue(old, made));
  return {
    before: pairs.map(([old]) => old),
    after: pairs.flatMap(([, made]) => (made === null ? [] : [{ ...made, updatedAt: now }])),
  };
};

const isQuantity = (quantity: Quantity | null | undefined): boolean =>
  quantity == null || quantitySchema.safeParse(quantity).success;

const isSpanOf = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

const addMark = (state: MarkState, act: Extract<Act, { type: 'add' }>, now: string): Outcome => {
  if (state.marks.some((mark) => mark.id === act.markId)) return fail('duplicate-mark', act.markId);
  if (!isSpanOf(state.text, act.span)) return fail('invalid-span');
  if (!isQuantity(act.quantity)) return fail('invalid-quantity');
  const mark: Mark = {
    id: act.markId,
    kind: act.kind,
    status: 'added',
    anchor: describeSpan(state.text, act.span),
    ...fitReading(act.kind, { quantity: act.quantity ?? null, person: act.person ?? null }),
    note: act.note ?? null,
    tags: [],
    links: [],
    suggestion: null,
    anchored: true,
    createdAt: now,
    updatedAt: now,
  };
  return succeed({ before: [], after: [mark] });
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the machine suggests at words that are now the reader's mark of the same family: it is said twice. */
const isSuperseded = (suggestion: Mark, mark: Mark, span: Span): boolean =>
  suggestion.id !== mark.id &&
  suggestion.status === 'suggested' &&
  suggestion.anchored &&
  overlaps(suggestion.anchor, span) &&
  (suggestion.kind === mark.kind || (isQuantityKind(suggestion.kind) && isQuantityKind(mark.kind)));

const reattach = (state: MarkState, act: Extract<Act, { type: 'reattach' }>, now: string): Outcome => {
  if (!isSpanOf(state.text, act.span)) return fail('invalid-span');
  if (!isQuantity(act.quantity)) return fail('invalid-quantity');
  const attach = (mark: Mark): Mark => {
    const attached = { ...mark, anchor: describeSpan(state.text, act.span), anchored: true };
    if (act.quantity === undefined || !isQuantityKind(mark.kind)) return attached;
    return accept({ ...attached, quantity: act.quantity });
  };
  const own = state.marks.filter((mark) => mark.id === act.markId);
  const superseded = state.marks.filter((other) => own.some((mark) => isSuperseded(other, mark, act.span)));
  return succeed(transformMarks([...own, ...superseded], (mark) => (own.includes(mark) ? attach(mark) : null), now));
};

const editFields = (marks: readonly Mark[], patch: Partial<Quantity>, now: string): Outcome => {
  const readable = marks.filter((mark) => mark.quantity !== null);
  if (readable.length === 0) return fail('not-a-quantity');
  const patched = (mark: Mark): Mark =>
    mark.quantity === null ? mark : accept({ ...mark, quantity: { ...mark.quantity, ...patch } });
  if (!readable.every((mark) => isQuantity(patched(mark).quantity))) return fail('invalid-quantity');
  return succeed(transformMarks(readable, patched, now));
};

const nameIndicator = (mark: Mark, indicatorId: string | null): Mark => {
  const { quantity, suggestion } = mark;
  if (quantity === null) return mark;
  const own = suggestion?.quantity;
  // The machine's reading learns it too where it has the same words: to confirm it later is then no correction.
  const learns = suggestion && own && own.indicator === quantity.indicator;
  return {
    ...mark,
    quantity: { ...quantity, indicatorId },
    suggestion: learns ? { ...suggestion, quantity: { ...own, indicatorId } } : suggestion,
  };
};

const switchKind = (marks: readonly Mark[], kind: 'figure' | 'target', now: string): Outcome => {
  const quantities = marks.filter((mark) => isQuantityKind(mark.kind));
  if (quantities.length === 0) return fail('not-a-quantity');
  return succeed(transformMarks(quantities, (mark) => accept({ ...mark, kind }), now));
};

const decideAlike = (state: MarkState, act: Extract<Act, { type: 'decide-alike' }>, now: string): Outcome => {
  const model = state.marks.find((mark) => mark.id === act.likeId);
  if (model === undefined) return fail('unknown-mark', act.likeId);
  const followers = state.marks.filter((mark) => act.markIds.includes(mark.id));
  const change = transformMarks(followers, (mark) => decideLike(model, mark), now);
  return change.after.every((mark) => isQuantity(mark.quantity)) ? succeed(change) : fail('invalid-quantity');
};

/** What an act that is about marks already there does to those of them that are there. */
const changeMarks = (state: MarkState, act: Exclude<Act, { type: 'add' }>, now: string): Outcome => {
  const ids = new Set('markIds' in act ? act.markIds : [act.markId]);
  const marks = state.marks.filter((mark) => ids.has(mark.id));
  if (marks.length === 0) return fail('unknown-mark', [...ids].join(', '));
  switch (act.type) {
    case 'confirm':
      return succeed(transformMarks(marks, accept, now));
    case 'reject':
      return succeed(transformMarks(marks, (mark) => ({ ...mark, status: 'rejected' }), now));
    case 'reset':
      return succeed(transformMarks(marks, reset, now));
    case 'remove':
      return succeed(transformMarks(marks, () => null, now));
    case 'switch-kind':
      return switchKind(marks, act.kind, now);
    case 'edit':
      if (!isQuantity(act.quantity)) return fail('invalid-quantity');
      return succeed(transformMarks(marks, (mark) => edit(mark, act), now));
    case 'edit-field':
      return editFields(marks, act.patch, now);
    case 'name-indicator':
      return succeed(transformMarks(marks, (mark) => nameIndicator(mark, act.indicatorId), now));
    case 'decide-alike':
      return decideAlike(state, act, now);
    case 'reattach':
      return reattach(state, act, now);
  }
};

/**
 * What an act does to the marks of a clipping; nothing is changed in place. An act on several marks is one change, made
 * for those that are (still) there. An act that changes nothing succeeds with an empty change.
 *
 * `now` (ISO 8601) is the time of the act and becomes `updatedAt` of the marks it changes.
 */
export const applyAct = (state: MarkState, act: Act, now: string): Outcome =>
  act.type === 'add' ? addMark(state, act, now) : changeMarks(state, act, now);
