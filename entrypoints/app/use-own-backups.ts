import { useEffect, useState } from 'preact/hooks';
import type { OwnBackup } from '@/utils/backup';

/** The backups inside the browser, the one that is written to first; as they were when it was drawn. */
export const useOwnBackups = (): readonly OwnBackup[] => {
  const [backups, setBackups] = useState<readonly OwnBackup[]>([]);
  useEffect(() => {
    // Pages that show it start without this code.
    void import('./own-backup').then(async ({ readOwn }) => setBackups(await readOwn()));
  }, []);
  return backups;
};
