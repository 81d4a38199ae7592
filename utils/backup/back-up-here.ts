import { fail, type Result, succeed } from '@/utils/model';
import type { Store } from '@/utils/store';
import { aroundDamage, sure } from './around-damage';
import { backupText, packBackup } from './backup-file';
import { openBackupMemory } from './memory';
import {
  addToOwnChain,
  keepOwnState,
  listOwnChains,
  type OwnHead,
  type OwnState,
  readOwnFiles,
  readOwnState,
  removeHeadless,
  removeOwnChain,
  sealOwnChain,
} from './own-chain';
import { isBehind, isOwnChainFull, isOwnDue, type OwnBackup, ownBackups, ownPieces, spentOwnChains } from './own-plan';
import { planBackup } from './plan';
import { joinRemovals } from './removals';

/** `no-space`: the disk is full; `no-place`: the browser gives us no files of our own; `broken`: the library cannot be read. */
export type OwnReason = 'no-space' | 'no-place' | 'broken';

type Keeping = {
  readonly now: string;
  readonly isAtRest: boolean;
  /** When the library was last seen to have lost something, null where it has not. */
  readonly lostAt: string | null;
  /** Id of a chain that may have to be begun. */
  readonly newChain: string;
};

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

const beginChain = ({ now, newChain }: Keeping): OwnState => ({
  stamps: {},
  head: {
    ...{ chain: newChain, seq: -1, beganAt: now, writtenAt: now, changes: 0, kept: 0, clippings: 0 },
    ...{ bytes: 0, wholeBytes: 0, isWhole: false, sealedAt: null },
  },
});

/** The chain to go on with; another where there is none, where what it knew is lost, and where it is full. */
const chainToWrite = async (head: OwnHead | undefined, keeping: Keeping): Promise<OwnState> => {
  if (!head || isOwnChainFull(head, keeping.now)) return beginChain(keeping);
  return (await readOwnState(head.chain)) ?? beginChain(keeping);
};

/** What one file has beside its clippings. */
const readAside = async (store: Store) => {
  const removals = joinRemovals(await openBackupMemory().readRemovals(), sure(await store.readRemovals()));
  const indicators = sure(await store.listIndicators()).map((row) => ({ ...row, aliases: [...row.aliases] }));
  return { removals: [...removals], indicators };
};

/** A file is small: the writer of exports, which spares memory, would be loaded by the background for nothing. */
async function* encoded(text: AsyncGenerator<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const piece of text) yield encoder.encode(piece);
}

type Piece = {
  readonly ids: readonly string[];
  readonly removed: readonly string[];
  readonly stamps: Readonly<Record<string, string>>;
  readonly now: string;
};

/** Writes one file and notes what is in it now. Clippings that cannot be read are left out, and tried again by the next. */
const writePiece = async (store: Store, state: OwnState, { ids, removed, stamps, now }: Piece): Promise<OwnState> => {
  const { chain } = state.head;
  const seq = state.head.seq + 1;
  const kind = seq === 0 ? ('full' as const) : ('changes' as const);
  const manifest = { kind, chain, seq, writtenAt: now, removed: [...removed], ...(await readAside(store)) };
  const head = { ...state.head, seq, writtenAt: now };
  const written = await aroundDamage(store, ids, (readable) => {
    const text = backupText({ ...manifest, count: readable.ids.length }, store.readGroups(readable.ids));
    return addToOwnChain({ ...state, head }, packBackup(encoded(text)));
  });
  const gone = new Set(removed);
  const before = Object.entries(state.stamps).filter(([id]) => !gone.has(id));
  const added = written.ids.map((id) => [id, stamps[id] ?? '']);
  return { ...written.value, stamps: Object.fromEntries([...before, ...added]) };
};

/** Writes what changed, a file after the other; the chain is whole when all of them are. Answers how many clippings. */
const writeChanges = async (store: Store, begun: OwnState, { now }: Keeping): Promise<number> => {
  // Asked before anything is read: what changes meanwhile is in the next file again.
  const { changes } = sure(await store.readHoldings(null));
  const kept = sure(await store.countKept());
  const all = sure(await store.readStamps());
  const stamps = Object.fromEntries(all.map(({ id, stamp }) => [id, stamp]));
  const { changed, removed } = planBackup(all, { ...begun.head, stamps: begun.stamps, acts: 0, seq: 0 });
  let state = begun;
  if (changed.length + removed.length > 0 || state.head.seq < 0) {
    for (const [nth, ids] of ownPieces(changed).entries()) {
      state = await writePiece(store, state, { ids, removed: nth === 0 ? removed : [], stamps, now });
      await keepOwnState(state);
    }
  }
  const known = { changes, kept, clippings: Object.keys(state.stamps).length, writtenAt: now };
  await keepOwnState({ ...state, head: { ...state.head, ...known, isWhole: true } });
  return changed.length;
};

/** Chains that are gone on with, after those were put aside that were begun before a loss. */
const sealLost = async (changes: number, { lostAt, now }: Pick<Keeping, 'lostAt' | 'now'>) => {
  const running = (await listOwnChains()).filter(({ sealedAt }) => sealedAt === null);
  const isBeforeLoss = ({ beganAt }: OwnHead) => lostAt !== null && Date.parse(beganAt) <= Date.parse(lostAt);
  if (!running.some((head) => isBeforeLoss(head) || isBehind(head, { changes }))) return running;
  for (const head of running) await sealOwnChain(head, now);
  return [];
};

/**
 * Keeps a backup inside the browser without anybody having asked for it: writes what changed where that is due, and puts
 * aside what was written before a loss, so that nothing of an empty library ever takes the place of a full one. What a
 * whole newer chain holds goes. Answers how many clippings were written, null where there was nothing to do. Nobody else
 * may write or read here meanwhile.
 */
export const keepOwnBackup = (store: Store, keeping: Keeping): Promise<Result<number | null, OwnReason>> =>
  inPlace(async () => {
    const held = sure(await store.readHoldings(null));
    const [head] = await sealLost(held.changes, keeping);
    const isDue = isOwnDue(head ?? null, { ...held, ...keeping });
    if (isDue) await removeHeadless();
    const count = isDue ? await writeChanges(store, await chainToWrite(head, keeping), keeping) : null;
    for (const { chain } of spentOwnChains(await listOwnChains(), keeping.now)) await removeOwnChain(chain);
    return count;
  });

/**
 * Looks at the start whether the library is the one that was last written, or another or an older one: a second witness
 * beside the canary. Puts aside what was written before a loss. Answers what the library had, null where it still has it.
 */
export const putAsideLost = (
  store: Store,
  when: Pick<Keeping, 'lostAt' | 'now'>,
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

/** Lends the files of a backup to a work. Nobody may write here meanwhile. */
export const withOwnFiles = <T>(
  backup: OwnBackup,
  work: (files: readonly File[]) => Promise<T>,
): Promise<Result<T, OwnReason>> =>
  inPlace(async () => {
    const files: File[] = [];
    for (const head of backup.heads) files.push(...(await readOwnFiles(head)));
    return work(files);
  });
