import { useEffect } from 'preact/hooks';
import type { OwnBackup } from '@/utils/backup';
import { isLinkedTo } from '../app/own-backup-link';

/** Brings back the backup that a link to the library names, once. */
export const useLinkedRestore = (linked: string | null, onRestore: (backup: OwnBackup) => void): void => {
  useEffect(() => {
    if (linked === null) return;
    void import('../app/own-backup').then(async ({ readOwn }) => {
      const backup = (await readOwn()).find((one) => isLinkedTo(one, linked));
      if (backup) onRestore(backup);
    });
  }, [linked]);
};
