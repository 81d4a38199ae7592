import fc from 'fast-check';
import { test } from 'vitest';
import type { ClippingState } from '@/utils/model';
import { openStore, type Store } from '@/utils/store';
import { aClip, expectValue, freshName } from './clips';
import { KINDS, type Kind, type Model, memoryOf } from './remembered';

/** Three windows of one library. */
type Real = { readonly name: string; readonly windows: Store[]; acts: number };

const windowOf = ({ windows }: Real, nth: number): Store => {
  const found = windows[nth];
  if (!found) throw new Error(`no window ${nth}`);
  return found;
};

const WINDOWS = 3;
/** Within so many turns the longest command is done. */
const MAX_TURNS = 40;
const MINUTES = 60;
const at = (acts: number) =>
  `2025-10-02T${String(9 + Math.floor(acts / MINUTES)).padStart(2, '0')}:${String(acts % MINUTES).padStart(2, '0')}:00+07:00`;
const REMEMBER = memoryOf(aClip().marks.length);
/**
 * How a command comes to one of the windows: once; twice, because its answer was lost; or cut, because the window was closed
 * over it, as a background is stopped, so many turns of the machine later, and then sent to the window that is opened instead.
 */
type Delivery = { readonly context: number; readonly sent: 'once' | 'twice' | 'cut'; readonly turns: number };

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
    readonly delivery: Delivery,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    const { context, sent, turns } = this.delivery;
    real.acts += 1;
    const send = () => carryOut(windowOf(real, context), this, at(real.acts), `act-${real.acts}`);
    const first = send();
    if (sent === 'cut') {
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate); // `fake-indexeddb` goes on by these
      windowOf(real, context).close();
      real.windows[context] = openStore({ name: real.name });
    }
    await first;
    if (sent !== 'once') await send();
    REMEMBER[this.kind](model, this.id, this.nth);
    await compare(model, windowOf(real, 1));
  }

  toString(): string {
    return `${this.kind}(${this.id}, ${this.nth}) in ${this.delivery.context}, ${this.delivery.sent}${this.delivery.sent === 'cut' ? ` after ${this.delivery.turns}` : ''}`;
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
    kind: fc.constantFrom(...KINDS),
    id: fc.integer({ min: 1, max: 2 }),
    nth: fc.integer({ min: 0, max: 2 }),
    context: fc.integer({ min: 0, max: WINDOWS - 1 }),
    sent: fc.constantFrom<Delivery['sent']>('once', 'twice', 'cut'),
    turns: fc.integer({ min: 0, max: MAX_TURNS }),
  })
  .map(({ kind, id, nth, ...delivery }) => new Command(kind, id, nth, delivery));

/** By itself the generator makes ten commands at the most, whatever its limit: one sequence of ten is a long one. */
const sequence = fc.oneof(
  { weight: 9, arbitrary: fc.commands([command], { maxCommands: 60 }) },
  { weight: 1, arbitrary: fc.commands([command], { maxCommands: 60, size: 'max' }) },
);

/** Sequences of commands; the long run is for a machine that has the night. */
const RUNS = Number(process.env.MODEL_RUNS ?? (process.env.FUZZ === 'long' ? 10_000 : 40));
const SETTINGS = { numRuns: RUNS, seed: Number(process.env.MODEL_SEED ?? 2025) };

test(
  'any sequence of commands from three windows, some sent twice or cut off, leaves what a reader would remember',
  async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (commands) => {
        const name = freshName();
        const windows = Array.from({ length: WINDOWS }, () => openStore({ name }));
        const real: Real = { name, windows, acts: 0 };
        await fc.asyncModelRun(() => ({ model: new Map(), real }), commands);
        for (const store of windows) store.close();
      }),
      SETTINGS,
    );
  },
  120_000 + RUNS * 500,
);
