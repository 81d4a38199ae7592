import fc from 'fast-check';
import { test } from 'vitest';
import type { ClippingState, MarkStatus } from '@/utils/model';
import { openStore, type Store } from '@/utils/store';
import { aClip, expectValue, freshName } from './clips';

/** What a reader would remember of the store, in the simplest form that can be wrong. */
type Remembered = {
  state: ClippingState;
  statuses: readonly MarkStatus[];
  done: (readonly MarkStatus[])[];
  undone: (readonly MarkStatus[])[];
};
type Model = Map<number, Remembered>;
type Real = { readonly contexts: readonly [Store, Store]; acts: number };

const MINUTES = 60;
const at = (acts: number) =>
  `2025-10-02T${String(9 + Math.floor(acts / MINUTES)).padStart(2, '0')}:${String(acts % MINUTES).padStart(2, '0')}:00+07:00`;
const MARKS = aClip().marks.length;
const isLive = (one: Remembered | undefined): one is Remembered => one !== undefined && one.state !== 'trashed';

type Kind = 'clip' | 'keep' | 'trash' | 'restore' | 'confirm' | 'reject' | 'undo' | 'redo';

/** What each command does to the memory; each is possible at any moment, and then does nothing where it makes no sense. */
const REMEMBER: Readonly<Record<Kind, (model: Model, id: number, nth: number) => void>> = {
  clip: (model, id) => {
    const known = model.get(id);
    if (known?.state === 'trashed') known.state = 'draft';
    if (known === undefined) {
      model.set(id, { state: 'draft', statuses: Array(MARKS).fill('suggested'), done: [], undone: [] });
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
};

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

/** Each clip of a page has a version id of its own; only a message sent twice repeats it. */
const clipOf = (id: number, actId: string) => ({
  ...aClip({ nth: id, article: { identity: `site/${id}` } }),
  versionId: `version-${actId}`,
});

const carryOut = (store: Store, command: Command, now: string, actId: string): Promise<unknown> => {
  const { kind, id, nth } = command;
  const clippingId = `clipping-${id}`;
  const markIds = [`mark-${id}-${nth + 1}`];
  if (kind === 'clip') return store.saveClip(clipOf(id, actId));
  if (kind === 'keep') return store.keep(clippingId, now);
  if (kind === 'trash' || kind === 'restore') return store[kind]([clippingId], now);
  if (kind === 'undo' || kind === 'redo') return store[kind](clippingId, { now, actId });
  return store.act(clippingId, { actId, act: { type: kind, markIds }, now });
};

class Command implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly kind: Kind,
    readonly id: number,
    readonly nth: number,
    readonly delivery: { readonly context: 0 | 1; readonly twice: boolean },
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    real.acts += 1;
    const send = () => carryOut(real.contexts[this.delivery.context], this, at(real.acts), `act-${real.acts}`);
    await send();
    if (this.delivery.twice) await send();
    REMEMBER[this.kind](model, this.id, this.nth);
    await compare(model, real.contexts[1]);
  }

  toString(): string {
    return `${this.kind}(${this.id}, ${this.nth}) in ${this.delivery.context}${this.delivery.twice ? ' twice' : ''}`;
  }
}

const compare = async (model: Model, store: Store): Promise<void> => {
  const { drafts, kept, trashed } = expectValue(await store.stats());
  const count = (state: ClippingState) => [...model.values()].filter((one) => one.state === state).length;
  if (drafts !== count('draft') || kept !== count('kept') || trashed !== count('trashed')) {
    throw new Error(`The store counts ${drafts}, ${kept} and ${trashed} of ${JSON.stringify([...model.values()])}.`);
  }
  for (const [id, { state, statuses, done, undone }] of model) {
    const read = expectValue(await store.readClipping(`clipping-${id}`));
    const real = {
      state: read.clipping.state,
      statuses: read.marks.map((mark) => mark.status),
      canUndo: read.canUndo,
      canRedo: read.canRedo,
      accepted: read.clipping.counts.accepted,
    };
    const accepted = statuses.filter((status) => status === 'confirmed').length;
    const expected = { state, statuses, canUndo: done.length > 0, canRedo: undone.length > 0, accepted };
    if (JSON.stringify(real) !== JSON.stringify(expected)) {
      throw new Error(`The store says ${JSON.stringify(real)}, not ${JSON.stringify(expected)}.`);
    }
  }
};

const command = fc
  .record({
    kind: fc.constantFrom<Kind>(
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
    ),
    id: fc.integer({ min: 1, max: 2 }),
    nth: fc.integer({ min: 0, max: 2 }),
    context: fc.constantFrom<0 | 1>(0, 1),
    twice: fc.boolean(),
  })
  .map(({ kind, id, nth, context, twice }) => new Command(kind, id, nth, { context, twice }));

/** Sequences of commands; the long run is for a machine that has the night. */
const RUNS = Number(process.env.MODEL_RUNS ?? (process.env.FUZZ === 'long' ? 10_000 : 40));

test(
  'any sequence of commands from two contexts, some sent twice, leaves what a reader would remember',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands([command], { maxCommands: 25 }), async (commands) => {
        const name = freshName();
        const real: Real = { contexts: [openStore({ name }), openStore({ name })], acts: 0 };
        await fc.asyncModelRun(() => ({ model: new Map(), real }), commands);
        for (const store of real.contexts) store.close();
      }),
      { numRuns: RUNS, seed: 2025 },
    );
  },
  120_000 + RUNS * 500,
);
