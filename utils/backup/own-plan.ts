import type { OwnHead } from './own-chain';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Changes may take this much more room than the whole they belong to, where that is small. */
const ROOM_FOR_CHANGES = 256 * 1024;
const MOST_FILES = 400;
/** What was deleted for good lies in the files of a chain until another takes its place. */
const LONGEST_CHAIN_MS = 30 * DAY_MS;

/**
 * Whether everything is to be written anew: when the changes take as much room as the whole, so that all of it never takes
 * more than three times the packed library; and after a month, because of what was deleted since.
 */
export const isOwnChainFull = ({ isWhole, bytes, wholeBytes, seq, beganAt }: OwnHead, now: string): boolean =>
  isWhole &&
  (bytes - wholeBytes > Math.max(wholeBytes, ROOM_FOR_CHANGES) ||
    seq >= MOST_FILES ||
    Date.parse(now) - Date.parse(beganAt) > LONGEST_CHAIN_MS);

/** Changes after which the next file is written also while the reader goes on. */
const CHANGES_BETWEEN = 10;
/** After so long any change is written, also while the reader goes on. */
const LONGEST_WAIT_MS = 10 * MINUTE_MS;
/**
 * Between two files, for each clipping: finding what changed goes through all of them, so that in a library of a hundred
 * thousand it is done every ten minutes at most.
 */
const PAUSE_FOR_EACH_MS = 6;

export type OwnMoment = {
  readonly now: string;
  /** Changes the library has ever seen, and clippings in it (`Holdings`). */
  readonly changes: number;
  readonly clippings: number;
  /** Nothing was written for a while, and the background may be stopped any moment. */
  readonly isAtRest: boolean;
};

/**
 * Whether the next file is due: the first at once, then after ten changes, or ten minutes, or when the reader rests; where
 * nothing changes, when all is to be written anew.
 */
export const isOwnDue = (head: OwnHead | null, { now, changes, clippings, isAtRest }: OwnMoment): boolean => {
  if (!head) return clippings > 0;
  if (!head.isWhole) return true;
  if (head.changes === changes) return isOwnChainFull(head, now);
  const since = Date.parse(now) - Date.parse(head.writtenAt);
  if (since < 0) return true; // the clock went back
  if (since < clippings * PAUSE_FOR_EACH_MS) return false;
  return isAtRest || since >= LONGEST_WAIT_MS || changes - head.changes >= CHANGES_BETWEEN;
};

/** Clippings in one file at least, and files a library is written in at most. */
const FEWEST_IN_ONE = 200;
const MOST_AT_ONCE = 50;

/**
 * What goes into one file each: the background may be stopped at any time, and what is in a file that is whole need not be
 * written again. Always one piece, which may be empty. Few enough that the chain has room for what changes afterwards.
 */
export const ownPieces = (ids: readonly string[]): readonly (readonly string[])[] => {
  const size = Math.max(FEWEST_IN_ONE, Math.ceil(ids.length / MOST_AT_ONCE));
  const count = Math.max(1, Math.ceil(ids.length / size));
  return Array.from({ length: count }, (_, nth) => ids.slice(nth * size, (nth + 1) * size));
};

/** Whether the database is another, or an older one, than the chain was written from: it counts its changes upwards only. */
export const isBehind = (head: Pick<OwnHead, 'changes'>, { changes }: Pick<OwnMoment, 'changes'>): boolean =>
  changes < head.changes;

/** A backup that can be brought back: one chain, or two where the newer one was not whole when both were put aside. */
export type OwnBackup = {
  readonly heads: readonly OwnHead[];
  readonly writtenAt: string;
  readonly kept: number;
  readonly clippings: number;
  readonly bytes: number;
  readonly changes: number;
  /** Whether everything was in it once; not so while the first is being written. */
  readonly isWhole: boolean;
  readonly sealedAt: string | null;
};

/** The backups among chains: what is being written, and what was put aside at one time; the latest first, the one written to before all. */
export const ownBackups = (heads: readonly OwnHead[]): readonly OwnBackup[] => {
  const seals = [...new Set(heads.map(({ sealedAt }) => sealedAt))];
  const backups = seals.map((sealedAt) => {
    const together = heads.filter((head) => head.sealedAt === sealedAt);
    const times = together.map(({ writtenAt }) => writtenAt);
    return {
      heads: together,
      writtenAt: times.reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b)),
      kept: Math.max(...together.map(({ kept }) => kept)),
      clippings: Math.max(...together.map(({ clippings }) => clippings)),
      bytes: together.reduce((sum, { bytes }) => sum + bytes, 0),
      changes: Math.max(...together.map(({ changes }) => changes)),
      isWhole: together.some(({ isWhole }) => isWhole),
      sealedAt,
    };
  });
  const rank = ({ sealedAt }: OwnBackup): number =>
    sealedAt === null ? Number.POSITIVE_INFINITY : Date.parse(sealedAt);
  return backups.toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1));
};

/** Backups that were put aside and are kept. */
const MOST_SEALED = 2;
const LONGEST_SEALED_MS = 90 * DAY_MS;

/**
 * Chains that may go: those that a whole newer one has taken the place of; of those put aside, what is older than three
 * months, and beyond two the one with the least in it.
 */
export const spentOwnChains = (heads: readonly OwnHead[], now: string): readonly OwnHead[] => {
  const running = heads.filter(({ sealedAt }) => sealedAt === null);
  const whole = running.find(({ isWhole }) => isWhole);
  const replaced = whole ? running.filter((head) => Date.parse(head.beganAt) < Date.parse(whole.beganAt)) : [];
  const sealed = ownBackups(heads.filter(({ sealedAt }) => sealedAt !== null));
  const isOld = ({ sealedAt }: OwnBackup) => Date.parse(now) - Date.parse(sealedAt ?? now) > LONGEST_SEALED_MS;
  const young = sealed.filter((backup) => !isOld(backup));
  const most = young.toSorted((one, other) => other.kept - one.kept).slice(0, MOST_SEALED);
  const gone = sealed.filter((backup) => !most.includes(backup));
  return [...replaced, ...gone.flatMap((backup) => backup.heads)];
};

/**
 * The backup that has what a loss took: the one put aside for it, or what is being written where that was not done yet; null
 * where nothing that was kept is in it.
 */
export const backupForLoss = (backups: readonly OwnBackup[], noticedAt: string): OwnBackup | null => {
  const aside = backups.find(({ sealedAt }) => sealedAt !== null && Date.parse(sealedAt) >= Date.parse(noticedAt));
  if (aside) return aside.kept > 0 ? aside : null;
  const running = backups.find(({ sealedAt }) => sealedAt === null);
  const isOlder = running?.heads.some(({ beganAt }) => Date.parse(beganAt) <= Date.parse(noticedAt));
  return running && running.kept > 0 && isOlder ? running : null;
};
