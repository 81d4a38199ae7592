import { fail, type Result, succeed } from '@/utils/model';
import type { Store } from '@/utils/store';
import { aroundDamage, sure } from './around-damage';
import { backupText, packBackupText } from './backup-file';
import { openBackupMemory } from './memory';
import {
  addToOwnChain,
  keepOwnHead,
  listOwnChains,
  noteOwnFile,
  type OwnBrought,
  type OwnFiles,
  type OwnHead,
  type OwnState,
  readOwnFiles,
  readOwnState,
  removeHeadless,
  removeOwnChain,
  sealOwnChain,
  takeIn,
} from './own-chain';
import { isBehind, isOwnChainFull, isOwnDue, type OwnBackup, ownBackups, ownPieces, spentOwnChains } from './own-plan';
import { planChanges } from './plan';
import { joinRemovals } from './removals';

/** `no-space`: the disk is full; `no-place`: the browser gives us no files of our own; `broken`: the library cannot be read. */
export type OwnReason = 'no-space' | 'no-place' | 'broken';

/** When and how the backup inside the browser is written. */
export type OwnKeeping = {
  readonly now: string;
  readonly isAtRest: boolean;
  /** When the library was last seen to have lost something, null where it has not. */
  readonly lostAt: string | null;
  /** Id of a chain that may have to be begun. */
  readonly newChain: string;
};

/** Called back between some clippings and the next: who comes first is let pass before it answers. */
export type GiveWay = () => Promise<void>;

const failureOf = (error: unknown): Result<never, OwnReason> => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return fail('no-space', String(error));
  return fail(name === 'SecurityError' ? 'no-place' : 'broken', String(error));
};

/** What a work in the browser's file system throws is the reason it failed. */
const inPlace = async <T>(work: () => Promise<T>): Promise<Result<T, OwnReason>> => {
  try {
    return succeed(await work());
  } catch (error) {
    return failureOf(error);
  }
};

const beginChain = ({ now, newChain }: OwnKeeping): OwnState => ({
  stamps: new Map(),
  head: {
    ...{ chain: newChain, seq: -1, beganAt: now, writtenAt: now, changes: 0, kept: 0, clippings: 0 },
    ...{ bytes: 0, wholeBytes: 0, isWhole: false, sealedAt: null },
  },
});

/** The chain to go on with; another where there is none, where what it knew is lost, and where it is full. */
const chainToWrite = async (head: OwnHead | undefined, keeping: OwnKeeping): Promise<OwnState> => {
  if (!head || isOwnChainFull(head, keeping.now)) return beginChain(keeping);
  return (await readOwnState(head)) ?? beginChain(keeping);
};

/** What one file has beside its clippings. */
const readAside = async (store: Store) => {
  const removals = joinRemovals(await openBackupMemory().readRemovals(), sure(await store.readRemovals()));
  const indicators = sure(await store.listIndicators()).map((row) => ({ ...row, aliases: [...row.aliases] }));
  return { removals: [...removals], indicators };
};

/** Clippings written before others are let pass: about a tenth of a second. */
const WRITTEN_TOGETHER = 100;

async function* givingWay<T>(each: AsyncIterable<T>, giveWay: GiveWay): AsyncGenerator<T> {
  let nth = 0;
  for await (const one of each) {
    nth += 1;
    if (nth % WRITTEN_TOGETHER === 0) await giveWay();
    yield one;
  }
}

type Piece = {
  readonly ids: readonly string[];
  readonly removed: readonly string[];
  readonly stamps: ReadonlyMap<string, string>;
  readonly now: string;
};

type Place = { readonly head: OwnHead; readonly giveWay: GiveWay };

/** Writes one file; answers what is in it. Clippings that cannot be read are left out, and tried again by the next. */
const writePiece = async (
  store: Store,
  { head: before, giveWay }: Place,
  { ids, removed, stamps, now }: Piece,
): Promise<OwnBrought> => {
  const head = { ...before, seq: before.seq + 1, writtenAt: now };
  const { chain, seq } = head;
  const kind = seq === 0 ? ('full' as const) : ('changes' as const);
  const manifest = { kind, chain, seq, writtenAt: now, removed: [...removed], ...(await readAside(store)) };
  const written = await aroundDamage(store, ids, (readable) => {
    const groups = givingWay(store.readGroups(readable.ids), giveWay);
    const text = backupText({ ...manifest, count: readable.ids.length }, groups);
    return addToOwnChain(head, packBackupText(text));
  });
  const added = written.ids.map((id) => [id, stamps.get(id) ?? ''] as const);
  return { head: written.value, stamps: Object.fromEntries(added), removed: [...removed] };
};

/** Writes what changed, a file after the other; the chain is whole when all of them are. Answers how many clippings. */
const writeChanges = async (
  store: Store,
  begun: OwnState,
  { now, giveWay }: Pick<OwnKeeping, 'now'> & { readonly giveWay: GiveWay },
): Promise<number> => {
  // Asked before anything is read: what changes meanwhile is in the next file again.
  const { changes } = sure(await store.readHoldings(null));
  const kept = sure(await store.countKept());
  const all = sure(await store.readStamps(giveWay));
  const stamps = new Map(all.map(({ id, stamp }) => [id, stamp]));
  const { changed, removed } = planChanges(all, begun.stamps);
  const known = new Map(begun.stamps);
  let { head } = begun;
  if (changed.length + removed.length > 0 || head.seq < 0) {
    for (const [nth, ids] of ownPieces(changed).entries()) {
      const piece = { ids, removed: nth === 0 ? removed : [], stamps, now };
      const brought = await writePiece(store, { head, giveWay }, piece);
      takeIn(known, brought);
      await noteOwnFile(brought, known);
      head = brought.head;
    }
  }
  await keepOwnHead({ ...head, changes, kept, clippings: known.size, writtenAt: now, isWhole: true });
  return changed.length;
};

/** Chains that are gone on with, after those were put aside that were begun before a loss. */
const sealLost = async (changes: number, { lostAt, now }: Pick<OwnKeeping, 'lostAt' | 'now'>) => {
  const running = (await listOwnChains()).filter(({ sealedAt }) => sealedAt === null);
  // What says that it was begun in the time to come was begun by another clock: perhaps before the loss.
  const isBeforeLoss = ({ beganAt }: OwnHead) =>
    lostAt !== null && (Date.parse(beganAt) <= Date.parse(lostAt) || Date.parse(beganAt) > Date.parse(now));
  if (!running.some((head) => isBeforeLoss(head) || isBehind(head, { changes }))) return running;
  for (const head of running) await sealOwnChain(head, now);
  return [];
};

/**
 * Keeps a backup inside the browser without anybody having asked for it: writes what changed where that is due, and puts
 * aside what was written before a loss, so that nothing of an empty library ever takes the place of a full one. What a
 * whole newer chain holds goes. Answers how many clippings were written, null where there was nothing to do. Nobody else
 * may write or read here meanwhile. `giveWay` is called back again and again while it goes through much.
 */
export const keepOwnBackup = (
  store: Store,
  keeping: OwnKeeping,
  giveWay: GiveWay = async () => undefined,
): Promise<Result<number | null, OwnReason>> =>
  inPlace(async () => {
    const held = sure(await store.readHoldings(null));
    const [head] = await sealLost(held.changes, keeping);
    const isDue = isOwnDue(head ?? null, { ...held, ...keeping });
    if (isDue) await removeHeadless();
    const count = isDue ? await writeChanges(store, await chainToWrite(head, keeping), { ...keeping, giveWay }) : null;
    for (const { chain } of spentOwnChains(await listOwnChains(), keeping.now)) await removeOwnChain(chain);
    return count;
  });

/** Whether anything is to be written: quick, so that what writes is started only then. */
export const isOwnBackupDue = (
  store: Store,
  keeping: Pick<OwnKeeping, 'now' | 'isAtRest' | 'lostAt'>,
): Promise<Result<boolean, OwnReason>> =>
  inPlace(async () => {
    const held = sure(await store.readHoldings(null));
    const [head] = await sealLost(held.changes, keeping);
    return isOwnDue(head ?? null, { ...held, ...keeping });
  });

/**
 * Looks at the start whether the library is the one that was last written, or another or an older one: a second witness
 * beside the canary. Puts aside what was written before a loss. Answers what the library had, null where it still has it.
 */
export const putAsideLost = (
  store: Store,
  when: Pick<OwnKeeping, 'lostAt' | 'now'>,
): Promise<Result<OwnBackup | null, OwnReason>> =>
  inPlace(async () => {
    const { changes } = sure(await store.readHoldings(null));
    const running = ownBackups(await listOwnChains()).find(({ sealedAt }) => sealedAt === null);
    await sealLost(changes, when);
    return running && isBehind(running, { changes }) ? running : null;
  });

/** The backups there are, the one that is written to first; none where the browser gives us no place. */
export const readOwnBackups = async (): Promise<readonly OwnBackup[]> => {
  const listed = await inPlace(listOwnChains);
  return listed.ok ? ownBackups(listed.value) : [];
};

/** Lends the files of a backup to a work, those of each of its chains apart. Nobody may write here meanwhile. */
export const withOwnFiles = <T>(
  backup: Pick<OwnBackup, 'heads'>,
  work: (chains: readonly OwnFiles[]) => Promise<T>,
): Promise<Result<T, OwnReason>> =>
  inPlace(async () => {
    const chains: OwnFiles[] = [];
    for (const head of backup.heads) chains.push(await readOwnFiles(head));
    return work(chains);
  });
