import { useEffect, useState } from 'preact/hooks';
import type { OwnBackup } from '@/utils/backup';

/**
 * The backups inside the browser, the one that is written to first: at once as far as they are noted, and as they are when
 * nobody writes to them any more. null while not even the first is known.
 */
export const useOwnBackups = (): readonly OwnBackup[] | null => {
  const [backups, setBackups] = useState<readonly OwnBackup[] | null>(null);
  useEffect(() => {
    // Pages that show it start without this code.
    void import('./own-backup').then(async ({ readOwn, seeOwn }) => {
      setBackups(await seeOwn());
      setBackups(await readOwn());
    });
  }, []);
  return backups;
};
