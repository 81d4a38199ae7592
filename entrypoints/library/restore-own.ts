import { backupFileName, type OwnBackup, type OwnReason } from '@/utils/backup';
import type { Result } from '@/utils/model';
import { withOwn } from '../app/own-backup';
import { store } from '../app/store';
import { backupPart } from './restore';
import { type Taken, takeFiles } from './take-files';

/** A file under the name it would have in a folder of the reader, which is how the history tells of it. */
const named = (file: File, seq: number, writtenAt: string): File =>
  new File([file], backupFileName({ writtenAt, seq }));

/**
 * Brings a backup back that lies inside the browser, as an import of its files: joined with what is here, and to be taken
 * back. The loss it makes good is then no loss any more.
 */
export const restoreOwn = (backup: OwnBackup): Promise<Result<Taken, OwnReason>> =>
  withOwn(backup, async (files) => {
    const parts = await Promise.all(files.map((file, seq) => backupPart(named(file, seq, backup.writtenAt))));
    const taken = await takeFiles(
      parts.map((part) => ({ kind: 'backup' as const, ...part })),
      () => undefined,
    );
    if (taken.failures.length === 0) await store.takeNote();
    return taken;
  });
