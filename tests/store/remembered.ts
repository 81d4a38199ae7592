import type { ClippingState, MarkStatus } from '@/utils/model';

/** What a reader would remember of the store, in the simplest form that can be wrong. */
type Remembered = {
  state: ClippingState;
  statuses: readonly MarkStatus[];
  done: (readonly MarkStatus[])[];
  undone: (readonly MarkStatus[])[];
};
export type Model = Map<number, Remembered>;

const isLive = (one: Remembered | undefined): one is Remembered => one !== undefined && one.state !== 'trashed';

export type Kind = 'clip' | 'keep' | 'trash' | 'restore' | 'confirm' | 'reject' | 'undo' | 'redo';

/**
 * What each command does to the memory of articles with that many marks; each is possible at any moment, and then does nothing
 * where it makes no sense. `nth` is the mark it is about.
 */
export const memoryOf = (marks: number): Readonly<Record<Kind, (model: Model, id: number, nth: number) => void>> => ({
  clip: (model, id) => {
    const known = model.get(id);
    if (known?.state === 'trashed') known.state = 'draft';
    if (known === undefined) {
      model.set(id, { state: 'draft', statuses: Array(marks).fill('suggested'), done: [], undone: [] });
    }
  },
  keep: (model, id) => {
    const known = model.get(id);
    if (known !== undefined) known.state = 'kept';
  },
  trash: (model, id) => {
    const known = model.get(id);
    if (known !== undefined) known.state = 'trashed';
  },
  restore: (model, id) => {
    const known = model.get(id);
    if (known?.state === 'trashed') known.state = 'kept';
  },
  confirm: (model, id, nth) => decide(model.get(id), nth, 'confirmed'),
  reject: (model, id, nth) => decide(model.get(id), nth, 'rejected'),
  undo: (model, id) => toggle(model.get(id), 'done', 'undone'),
  redo: (model, id) => toggle(model.get(id), 'undone', 'done'),
});

const decide = (known: Remembered | undefined, nth: number, status: MarkStatus): void => {
  if (!isLive(known)) return;
  known.state = 'kept';
  if (known.statuses[nth] === status) return;
  known.done.push(known.statuses);
  known.undone = [];
  known.statuses = known.statuses.with(nth, status);
};

const toggle = (known: Remembered | undefined, from: 'done' | 'undone', to: 'done' | 'undone'): void => {
  if (!isLive(known)) return;
  const statuses = known[from].pop();
  if (statuses === undefined) return;
  known[to].push(known.statuses);
  known.statuses = statuses;
  known.state = 'kept';
};

/** Kinds of commands, those that lead somewhere more often. */
export const KINDS: readonly Kind[] = [
  'clip',
  'clip',
  'keep',
  'trash',
  'restore',
  'confirm',
  'confirm',
  'reject',
  'undo',
  'undo',
  'redo',
];
