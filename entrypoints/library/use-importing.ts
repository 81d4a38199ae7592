import { useEffect, useState } from 'preact/hooks';
import type { OwnBackup } from '@/utils/backup';
import { isLinkedTo } from '../app/own-backup-link';
import type { Incoming } from './ImportArea';
import { useFileDrop } from './use-file-drop';

/** What is to come into the library: files that are chosen or dropped, and backups that are brought back. */
export const useImporting = (linked: string | null, onLinkFollowed: () => void) => {
  const [importing, setImporting] = useState<Incoming | null>(null);
  useFileDrop((files) => setImporting({ files }));
  const restore = (backup: OwnBackup) => setImporting({ backup });
  useEffect(() => {
    if (linked === null) return;
    void import('../app/own-backup').then(async ({ readOwn }) => {
      const backup = (await readOwn()).find((one) => isLinkedTo(one, linked)) ?? null;
      onLinkFollowed(); // the address brings nothing back a second time
      setImporting({ backup });
    });
  }, [linked]);
  return { importing, openImport: () => setImporting({ files: [] }), restore };
};
