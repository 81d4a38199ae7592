import { describeSpan, locateAnchor } from '@/utils/anchor';
import { type Act, applyAct, applyChange, type Change, invertChange, isEmptyChange } from '@/utils/marks';
import { fail, type Mark } from '@/utils/model';
import {
  asKept,
  dropUndone,
  findStep,
  loadBody,
  loadLive,
  loadMarks,
  saveClippingRow,
} from '../records/clipping-tables';
import type { Connection } from '../records/connection';
import type { Database } from '../records/database';
import { DERIVED_TABLES, refreshDerived } from '../records/derived';
import { saveMarks } from '../records/mark-sets';
import { findRedoable, findUndoable } from '../records/open-steps';
import { Refusal, unwrap } from '../records/reasons';
import { type ClippingPatch, type ClippingRow, EDITABLE, type EditableField, type HistoryRow } from '../records/rows';
import { noteActivity } from './activity';

/** An act on the marks of a clipping; `actId` is made by whoever asks, and the same one twice is one act. */
export type ActRequest = {
  readonly actId: string;
  readonly act: Act;
  readonly now: string;
  /** The act on many clippings this is a part of, and how many rows it says it changes. */
  readonly batch?: Batch;
};
export type Batch = { readonly id: string; readonly name: string; readonly rows: number };
export type UndoRequest = {
  readonly now: string;
  /** As for acts; without it a repeated message would undo twice. */
  readonly actId?: string;
  /** The step the reader was offered to take back; without it the newest, whatever it is. */
  readonly stepId?: string;
};
/** The step of the history an act became; null for an act that changed nothing. */
export type Step = { readonly seq: number | null };

const TABLES = [...DERIVED_TABLES, 'bodies', 'history', 'activity'] as const;

type NewStep = Pick<
  HistoryRow,
  'id' | 'at' | 'type' | 'before' | 'after' | 'clippingBefore' | 'clippingAfter' | 'claimed' | 'batch'
>;

/** Adds a step to the history; steps undone before it can no longer be redone. */
export const addStep = async (database: Database, row: ClippingRow, step: NewStep): Promise<number> => {
  await dropUndone(database, row.id);
  const last = await findStep(database, row.id, () => true);
  const seq = (last?.seq ?? 0) + 1;
  await database.history.add({
    ...step,
    clippingId: row.id,
    seq,
    version: row.version,
    undone: false,
    dropped: false,
    toggledBy: null,
  });
  return seq;
};

const textFor = async (database: Database, row: ClippingRow, act: Act): Promise<string> => {
  // Only acts that make an anchor need the text: the others are spared reading the body.
  if (act.type !== 'add' && act.type !== 'reattach') return '';
  return (await loadBody(database, row.versionId)).text;
};

/**
 * Carries out an act on the marks of a clipping: marks, history and counts in one transaction. Keeps a draft. An act
 * on a clipping in the trash is refused (`conflict`).
 */
export const actOnMarks = (
  { database, write }: Connection,
  clippingId: string,
  { actId, act, now, batch }: ActRequest,
) =>
  write(TABLES, async (): Promise<Step> => {
    const done = await database.history.get(actId);
    if (done !== undefined) return { seq: done.seq };
    const row = await loadLive(database, clippingId);
    const marks = await loadMarks(database, clippingId);
    const change = unwrap(applyAct({ text: await textFor(database, row, act), marks }, act, now));
    const changed = applyChange(marks, change);
    // Any decision keeps a draft.
    await saveClippingRow(database, asKept(row, now), changed);
    // An empty change can still keep a draft, whose figures then appear.
    if (!isEmptyChange(change)) await saveMarks(database, clippingId, changed);
    await refreshDerived(database, [clippingId]);
    if (isEmptyChange(change)) return { seq: null };
    if (batch) await noteActivity(database, { ...batchNote(batch), at: now, type: 'bulk-act' });
    const step = { id: actId, at: now, type: act.type, ...change, clippingBefore: null, clippingAfter: null };
    if (batch) return { seq: await addStep(database, row, { ...step, batch: batch.id }) };
    return { seq: await addStep(database, row, step) };
  });

const batchNote = ({ id, name, rows: count }: Batch) => ({ id, name, count });

/** A mark of an older text, looked for in the text of today. */
const reanchor = (mark: Mark, now: Mark | undefined, text: string): Mark => {
  if (now !== undefined) return { ...mark, anchor: now.anchor, anchored: now.anchored };
  const located = locateAnchor(text, mark.anchor);
  return located.ok
    ? { ...mark, anchor: describeSpan(text, located.value.span), anchored: true }
    : { ...mark, anchored: false };
};

/** The change of a step as it can be made today: the text may have got a newer version since. */
const changeToday = async (database: Database, row: ClippingRow, step: HistoryRow): Promise<Change> => {
  const change: Change = { before: step.before, after: step.after };
  if (step.version === row.version || change.after.length + change.before.length === 0) return change;
  const { text } = await loadBody(database, row.versionId);
  const marks = new Map((await loadMarks(database, row.id)).map((mark) => [mark.id, mark]));
  const today = (mark: Mark) => reanchor(mark, marks.get(mark.id), text);
  return { before: change.before.map(today), after: change.after.map(today) };
};

/** Undoes a done step of a clipping, or does an undone one again, inside a transaction. */
export const toggleStep = async (database: Database, step: HistoryRow, { now, actId }: UndoRequest): Promise<void> => {
  const row = await loadLive(database, step.clippingId);
  const forward = await changeToday(database, row, step);
  const change = step.undone ? forward : invertChange(forward);
  const fields: ClippingPatch | null = step.undone ? step.clippingAfter : step.clippingBefore;
  const isOwned = (field: EditableField) => (step.claimed?.includes(field) ? step.undone : row.edited.includes(field));
  const marks = applyChange(await loadMarks(database, row.id), change);
  await saveMarks(database, row.id, marks);
  await saveClippingRow(database, { ...asKept(row, now), ...fields, edited: EDITABLE.filter(isOwned) }, marks);
  await refreshDerived(database, [row.id]);
  await database.history.update(step.id, { undone: !step.undone, toggledBy: actId ?? null });
};

type FindStep = (database: Database, clippingId: string) => Promise<HistoryRow | undefined>;

const toggleFound = (
  { database, write }: Connection,
  clippingId: string,
  { find, request }: { find: FindStep; request: UndoRequest },
) =>
  write(TABLES, async (): Promise<Step> => {
    const done = request.actId === undefined ? undefined : await database.history.get({ toggledBy: request.actId });
    if (done !== undefined) return { seq: done.seq };
    const step = await find(database, clippingId);
    if (step === undefined) throw new Refusal(fail('missing', 'nothing to undo or redo'));
    const { stepId = step.id } = request;
    if (step.id !== stepId) throw new Refusal(fail('conflict', 'another step is the newest by now'));
    await toggleStep(database, step, request);
    return { seq: step.seq };
  });

/**
 * Takes back the newest step of a clipping's history; refuses `missing` when there is none, and `conflict` when it is not
 * the one that was offered.
 */
export const undoStep = (connection: Connection, clippingId: string, request: UndoRequest) =>
  toggleFound(connection, clippingId, { find: findUndoable, request });

/** Makes the step undone last again; refuses `missing` when there is none. */
export const redoStep = (connection: Connection, clippingId: string, request: UndoRequest) =>
  toggleFound(connection, clippingId, { find: findRedoable, request });
