import type { Result } from '@/utils/model';
import {
  type Canary,
  holdCanary,
  type LibraryLoss,
  now,
  onceASession,
  readCanary,
  writeCanary,
} from '@/utils/platform';
import type { Holdings, Step, StepRef, Store } from '@/utils/store';
import { createTidier, type OnPause } from './tidy-library';

/** A pause after a write before the library is looked at, so that ten keys in a row make one look. */
const LOOK_AFTER_MS = 1_000;
/** How often a database that did not open is looked at again. */
const LOOKS_AGAIN = 3;

const HOUR_MS = 3_600_000;
/** Longer than a weekend: a clock that went on further than this between two looks, or went back, has jumped. */
const JUMP_MS = 7 * 24 * HOUR_MS;
/** A clock is believed when it went on without a jump for so long. */
const STEADY_MS = 24 * HOUR_MS;

const hasJumped = (before: string, moment: string): boolean => {
  const gone = Date.parse(moment) - Date.parse(before);
  return gone < -HOUR_MS || gone > JUMP_MS;
};

/**
 * A loss that was noticed by a clock that went ahead, told by that of now. What was begun before a loss is put aside by its
 * time: with one that is still to come, all that is ever written would be, again and again.
 */
const inThePast = (loss: LibraryLoss | null, moment: string): LibraryLoss | null =>
  loss !== null && Date.parse(loss.noticedAt) > Date.parse(moment) ? { ...loss, noticedAt: moment } : loss;

/** The canary after a look: what is missing is noted once and stays until the reader has taken note of it. */
const renewCanary = (
  canary: Canary | null,
  { held, lastStep, moment }: { readonly held: Holdings; readonly lastStep: StepRef | null; readonly moment: string },
): Canary => {
  const isLost = canary !== null && (held.clippings < canary.clippings || !held.hasStep);
  const before = canary?.loss ?? canary;
  const loss = isLost
    ? {
        noticedAt: moment,
        expected: canary.loss?.expected ?? canary.clippings,
        found: held.clippings,
        changes: before?.changes,
      }
    : inThePast(canary?.loss ?? null, moment);
  return {
    clippings: held.clippings,
    changes: held.changes,
    lastStep: lastStep ?? (isLost ? null : (canary?.lastStep ?? null)),
    at: moment,
    steadySince: canary === null || hasJumped(canary.at, moment) ? moment : canary.steadySince,
    loss,
  };
};

/** Whether the clock can be believed when it says that something is old enough to be removed for good. */
const isClockSteady = (canary: Canary | null, moment: string): boolean =>
  canary !== null && !hasJumped(canary.at, moment) && Date.parse(moment) - Date.parse(canary.steadySince) >= STEADY_MS;

/** Looks at the library and writes down what it holds. */
const createLooker = (store: Store) => {
  let lastStep: StepRef | null = null;
  let isLookDue = false;
  /**
   * The last step of here, while it is there: a backup that was joined in another window may have put other steps in its
   * place. What the canary itself expects is asked for apart, so that no loss hides behind this.
   */
  const knownStep = async (): Promise<StepRef | null> => {
    const found = lastStep === null ? null : await store.readHoldings(lastStep);
    if (found?.ok && !found.value.hasStep) lastStep = null;
    return lastStep;
  };
  const lookNow = async (looksLeft = LOOKS_AGAIN): Promise<void> => {
    const canary = await readCanary();
    const held = await store.readHoldings(canary?.lastStep ?? null);
    if (held.ok)
      return writeCanary(renewCanary(canary, { held: held.value, lastStep: await knownStep(), moment: now() }));
    // A database that does not open says so itself; but Chromium may put an empty one in its place at the next opening.
    if (looksLeft > 0) setTimeout(() => void holdCanary(() => lookNow(looksLeft - 1)), LOOK_AFTER_MS);
  };
  const look = () => holdCanary(() => lookNow());
  return {
    look,
    lookClosely: () =>
      onceASession('counted', async () => {
        const verified = await store.verifyTally();
        if (verified.ok && verified.value) await look();
        return verified.ok;
      }),
    lookSoon: (step: StepRef | null) => {
      lastStep = step ?? lastStep;
      if (isLookDue) return;
      isLookDue = true;
      setTimeout(() => {
        isLookDue = false;
        void holdCanary(() => lookNow());
      }, LOOK_AFTER_MS);
    },
    /**
     * Takes clippings away for good. The canary says less before they go, so that it never says too much: not when the
     * browser is killed in between, and not to another window that looks at the same time.
     */
    takeAway: <T>(count: number, work: () => Promise<T>): Promise<T> =>
      holdCanary(async () => {
        lastStep = null;
        const canary = await readCanary();
        if (canary) await writeCanary({ ...canary, clippings: Math.max(0, canary.clippings - count), lastStep: null });
        const done = await work();
        await lookNow();
        return done;
      }),
    noteLoss: ({ clippings, changes, noticedAt }: Expected) =>
      holdCanary(async () => {
        const canary = await readCanary();
        if (!canary || canary.loss) return;
        const loss = { noticedAt, expected: clippings, found: canary.clippings, changes };
        await writeCanary({ ...canary, loss });
      }),
    takeNote: () =>
      holdCanary(async () => {
        const canary = await readCanary();
        if (canary) await writeCanary({ ...canary, loss: null });
      }),
  };
};

/** What another witness than the canary knows that the library had. */
type Expected = { readonly clippings: number; readonly changes: number; readonly noticedAt: string };

/** A store that writes down outside of its database how much it holds, and so notices when some of it is gone. */
export type GuardedStore = Store & {
  /** Looks now, at what is written down of the library. */
  readonly look: () => Promise<void>;
  /**
   * Counts all clippings, once in a session of the browser and without keeping anybody waiting, and looks again if what
   * was written down is not true.
   */
  readonly lookClosely: () => Promise<void>;
  /**
   * The start of the background: keeps the browser from writing on where a killed one broke off, once in a session and
   * before anything else, and looks.
   */
  readonly begin: () => Promise<void>;
  /**
   * Writes down what the list begins with in each order, where that is not done: short, and what spares a reader the first
   * reading of sixty rows from the disk.
   */
  readonly keepBeginnings: () => Promise<void>;
  /** What can wait: puts what was written into the stored index, and writes down what the library page begins with. */
  readonly tidyUp: () => Promise<void>;
  /** Notes a loss that another witness noticed, unless one is noted already. For after a look. */
  readonly noteLoss: (expected: Expected) => Promise<void>;
  /** The reader has been told of a loss. */
  readonly takeNote: () => Promise<void>;
};

/**
 * The same store whose every change is followed by a look at what there is: soon, and without keeping the change
 * waiting. Nothing is purged while the clock is not to be trusted, and before something is taken away the canary says
 * less. `onPause` is called back with the store whenever what can wait has been done.
 */
export const guardStore = (store: Store, onPause?: OnPause): GuardedStore => {
  const looker = createLooker(store);
  const tidier = createTidier(store, onPause);
  /** After a write that was done. The step an act became is the last one known. */
  const noting = async <T extends Result<unknown, string>>(answered: Promise<T>, clippingId?: string): Promise<T> => {
    const answer = await answered;
    if (!answer.ok) return answer;
    // `as`: whoever names a clipping is an act on it, and answers with its step.
    const seq = clippingId === undefined ? null : (answer.value as Step).seq;
    looker.lookSoon(clippingId === undefined || seq === null ? null : { clippingId, seq });
    tidier.soon();
    return answer;
  };
  return {
    ...store,
    look: looker.look,
    lookClosely: looker.lookClosely,
    begin: async () => {
      await onceASession('log', async () => (await store.beginNewLog()).ok);
      await looker.look();
    },
    keepBeginnings: tidier.keepBeginnings,
    tidyUp: tidier.now,
    noteLoss: looker.noteLoss,
    takeNote: looker.takeNote,
    saveClip: (request) => noting(store.saveClip(request)),
    clipSameText: (seen) => noting(store.clipSameText(seen)),
    editMany: (ids, request) => noting(store.editMany(ids, request)),
    undoMany: (stepIds, request) => noting(store.undoMany(stepIds, request)),
    act: (clippingId, request) => noting(store.act(clippingId, request), clippingId),
    undo: (clippingId, request) => noting(store.undo(clippingId, request), clippingId),
    redo: (clippingId, request) => noting(store.redo(clippingId, request), clippingId),
    editClipping: (id, patch, request) => noting(store.editClipping(id, patch, request), id),
    importItems: (items, note) => noting(store.importItems(items, note)),
    noteSaved: (note, part) => noting(store.noteSaved(note, part)),
    undoImport: async (batch) => {
      const added = await store.countImported(batch);
      return added.ok ? looker.takeAway(added.value, () => store.undoImport(batch)) : added;
    },
    replaceGroups: (change) => looker.takeAway(change.remove.length, () => store.replaceGroups(change)),
    purge: async (moment) => {
      if (!isClockSteady(await readCanary(), moment)) return { ok: true, value: 0 };
      const expired = await store.findExpired(moment);
      if (!expired.ok) return expired;
      if (expired.value.length === 0) return { ok: true, value: 0 };
      return looker.takeAway(expired.value.length, () => store.purge(moment));
    },
  };
};
