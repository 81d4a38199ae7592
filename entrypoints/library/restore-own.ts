import type { OwnBackup, OwnReason } from '@/utils/backup';
import type { Result } from '@/utils/model';
import { withOwn } from '../app/own-backup';
import { store } from '../app/store';
import { partsOf } from './own-parts';
import { type Taken, takeFiles } from './take-files';

/**
 * Brings a backup back that lies inside the browser, as an import of its files: joined with what is here, and to be taken
 * back. The loss it makes good is then no loss any more. Of a torn chain what stands before the tear comes back, which is
 * said (`isCutOff`). `onPart` is told how much is done, from 0 to 1; given up, nothing has changed.
 */
export const restoreOwn = (
  backup: OwnBackup,
  onPart: (part: number) => void,
  signal: AbortSignal,
): Promise<Result<Taken, OwnReason>> =>
  withOwn(backup, async (chains) => {
    const parts = (await Promise.all(chains.map((chain) => partsOf(chain, backup.writtenAt)))).flat();
    const total = Math.max(
      1,
      parts.reduce((sum, { count }) => sum + count, 0),
    );
    const taken = await takeFiles(
      parts.map((part) => ({ kind: 'backup' as const, ...part })),
      (done) => onPart(done / total),
      signal,
    );
    const isCutOff = taken.isCutOff || chains.some((chain) => chain.isCutOff);
    if (taken.failures.length === 0 && !isCutOff) await store.takeNote();
    return { ...taken, isCutOff };
  });
