import {
  backupForLoss,
  isOwnBackupDue,
  keepOwnBackup,
  type OwnBackup,
  type OwnFiles,
  type OwnKeeping,
  type OwnReason,
  putAsideLost,
  readOwnBackups,
  withOwnFiles,
} from '@/utils/backup';
import type { GuardedStore } from '@/utils/commands';
import type { Result } from '@/utils/model';
import { alone, type LibraryLoss, newId, noteBackupTrouble, now, readCanary } from '@/utils/platform';
import type { Store } from '@/utils/store';
import { letReaderPass } from './let-reader-pass';

/** Background and pages write and read the backup inside the browser one after the other. */
const LOCK = 'trich-bao-own-backup';

const lossNoticedAt = async (): Promise<string | null> => (await readCanary())?.loss?.noticedAt ?? null;

type Kept = Result<unknown, string>;

const keepBy = async (keep: (keeping: OwnKeeping) => Promise<Kept>, isAtRest: boolean): Promise<void> => {
  const kept = await alone(LOCK, async () =>
    keep({ now: now(), newChain: newId(), isAtRest, lostAt: await lossNoticedAt() }),
  );
  await noteBackupTrouble(kept.ok ? null : kept.reason);
};

/** Writes the backup inside the browser where it is due, and notes for the settings whether that could be done. */
export const keepOwn = (store: Store, isAtRest: boolean): Promise<void> =>
  keepBy((keeping) => keepOwnBackup(store, keeping, letReaderPass), isAtRest);

/**
 * The same for a page whose reader has paused: `write` writes it, in a worker, because to find what changed takes a second
 * or two in a large library.
 */
export const keepOwnElsewhere = (store: Store, write: (keeping: OwnKeeping) => Promise<Kept>): Promise<void> =>
  keepBy(async (keeping) => {
    const due = await isOwnBackupDue(store, keeping);
    return due.ok && due.value ? write(keeping) : due;
  }, true);

/** At the start: what the backup inside the browser has and the library has not any more is a loss, whatever else is forgotten. */
export const noticeLost = async (store: GuardedStore): Promise<void> => {
  const noticedAt = now();
  const had = await alone(LOCK, async () => putAsideLost(store, { now: noticedAt, lostAt: await lossNoticedAt() }));
  if (had.ok && had.value) await store.noteLoss({ ...had.value, noticedAt });
};

/**
 * The reader has taken note of a loss. What was written before it is put aside first: gone on with, the backup would lose
 * what the library has lost.
 */
export const takeNoteOfLoss = async (store: GuardedStore): Promise<void> => {
  await alone(LOCK, async () => putAsideLost(store, { now: now(), lostAt: await lossNoticedAt() }));
  await store.takeNote();
};

/** The same as far as they are noted, without waiting for who writes: a first one of a large library takes minutes. */
export const seeOwn = (): Promise<readonly OwnBackup[]> => readOwnBackups();

/** The backups inside the browser, the one that is written to first; once nobody writes there. */
export const readOwn = (): Promise<readonly OwnBackup[]> => alone(LOCK, readOwnBackups);

/** Lends the files of one of them to a work; nothing is written there meanwhile. */
export const withOwn = <T>(
  backup: Pick<OwnBackup, 'heads'>,
  work: (chains: readonly OwnFiles[]) => Promise<T>,
): Promise<Result<T, OwnReason>> => alone(LOCK, () => withOwnFiles(backup, work));

/** The one among them that has what a loss took; null where none has. */
export const readOwnFor = async ({ noticedAt }: LibraryLoss): Promise<OwnBackup | null> =>
  backupForLoss(await readOwn(), noticedAt);
