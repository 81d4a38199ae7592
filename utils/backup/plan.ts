import type { ClippingStamp } from '@/utils/store';

/** What the last backup knew: the stamp of every clipping, and where in its chain of files it stands. */
export type KnownState = {
  /** Made with the first backup; files of another chain are another library. */
  readonly chain: string;
  readonly seq: number;
  readonly writtenAt: string;
  readonly stamps: Readonly<Record<string, string>>;
  /** Steps of all histories at that time. */
  readonly acts: number;
  /** The file that was written, and whether into the folder. Absent in what was remembered before this was. */
  readonly file?: { readonly name: string; readonly inFolder: boolean };
};

export type BackupPlan = {
  readonly kind: 'full' | 'changes';
  readonly changed: readonly string[];
  /** Clippings that are gone for good since. */
  readonly removed: readonly string[];
};

/** After so many files of changes a whole backup begins a new chain, so that restoring needs few files. */
const LONGEST_CHAIN = 50;

/** What changed since clippings had these stamps. */
export const planChanges = (
  stamps: readonly ClippingStamp[],
  known: ReadonlyMap<string, string>,
): Pick<BackupPlan, 'changed' | 'removed'> => {
  const present = new Set(stamps.map(({ id }) => id));
  return {
    changed: stamps.filter(({ id, stamp }) => known.get(id) !== stamp).map(({ id }) => id),
    removed: [...known.keys()].filter((id) => !present.has(id)),
  };
};

/** What a backup has to write: everything at first, then what changed. */
export const planBackup = (stamps: readonly ClippingStamp[], known: KnownState | null): BackupPlan =>
  !known || known.seq >= LONGEST_CHAIN
    ? { kind: 'full', changed: stamps.map(({ id }) => id), removed: [] }
    : { kind: 'changes', ...planChanges(stamps, new Map(Object.entries(known.stamps))) };

const DAY_MS = 24 * 3_600_000;
const ACTS_BETWEEN_BACKUPS = 50;

/** Whether a backup is due: a day, or fifty acts, after the last one; the first as soon as there is anything. */
export const isBackupDue = (
  known: Pick<KnownState, 'writtenAt' | 'acts'> | null,
  { now, acts, clippings }: { readonly now: string; readonly acts: number; readonly clippings: number },
): boolean => {
  if (!known) return clippings > 0;
  return acts - known.acts >= ACTS_BETWEEN_BACKUPS || Date.parse(now) - Date.parse(known.writtenAt) >= DAY_MS;
};
