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

/** What a backup has to write: everything at first, then what changed. */
export const planBackup = (stamps: readonly ClippingStamp[], known: KnownState | null): BackupPlan => {
  const present = new Set(stamps.map(({ id }) => id));
  if (!known || known.seq >= LONGEST_CHAIN) {
    return { kind: 'full', changed: stamps.map(({ id }) => id), removed: [] };
  }
  return {
    kind: 'changes',
    changed: stamps.filter(({ id, stamp }) => known.stamps[id] !== stamp).map(({ id }) => id),
    removed: Object.keys(known.stamps).filter((id) => !present.has(id)),
  };
};

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
