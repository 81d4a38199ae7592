import { isBackupDue, openBackupMemory } from '@/utils/backup';
import type { Result } from '@/utils/model';
import { alone, newId, now, readSettings, saveBlob } from '@/utils/platform';
import { folderAccess } from './backup-folder';
import type { BackupWritten } from './export-worker/jobs';
import { type ExportReason, runJob } from './export-worker/run-job';
import { store } from './store';

type Folder = FileSystemDirectoryHandle | null;

/** Two open pages must not write the same file of the chain. */
const LOCK = 'trich-bao-backup';

const write = async (folder: Folder): Promise<Result<BackupWritten, ExportReason>> => {
  const written = await runJob<'backup'>({ type: 'backup', folder, now: now(), chain: newId() });
  if (written.ok && written.value.blob) saveBlob(written.value.blob, written.value.name);
  return written;
};

/** Writes what changed since the last backup, or everything, into the folder; without one, into the downloads. */
export const backUpNow = (folder: Folder): Promise<Result<BackupWritten, ExportReason>> =>
  alone(LOCK, () => write(folder));

const isDue = async (): Promise<boolean> => {
  const [known, acts, kept] = await Promise.all([openBackupMemory().readState(), store.countActs(), store.countKept()]);
  return acts.ok && kept.ok && isBackupDue(known, { now: now(), acts: acts.value, clippings: kept.value });
};

/** Where a backup may go unasked: the folder, the downloads (null) where the reader agreed to that, or nowhere. */
const unaskedPlace = async (): Promise<{ readonly folder: Folder } | null> => {
  const folder = await openBackupMemory().readFolder();
  if (folder) return (await folderAccess(folder, 'look')) === 'granted' ? { folder } : null;
  return (await readSettings()).backupToDownloads ? { folder: null } : null;
};

/**
 * Writes a backup where one is due and may be written unasked; null where there was nothing to do. Whoever waited for
 * another page to write looks again, and then finds nothing due.
 */
export const backUpWhenDue = async (
  onStart: () => void = () => {},
): Promise<Result<BackupWritten, ExportReason> | null> => {
  const place = await unaskedPlace();
  if (!place || !(await isDue())) return null;
  return alone(LOCK, async () => {
    if (!(await isDue())) return null;
    onStart();
    return write(place.folder);
  });
};
