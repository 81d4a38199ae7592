import { useEffect, useRef, useState } from 'preact/hooks';
import { openBackupMemory } from '@/utils/backup';
import { writeSettings } from '@/utils/platform';
import { backUpNow, backUpWhenDue } from '../app/back-up';
import { chooseFolder, folderAccess } from '../app/backup-folder';
import { runJob } from '../app/export-worker/run-job';
import { keepOwnElsewhere, readOwn } from '../app/own-backup';
import { store } from '../app/store';

/** How the backup stands, for the line that shows it. */
export type BackupStanding = {
  /** null before the first. */
  readonly lastAt: string | null;
  readonly folder: string | null;
  /** When the backup inside the browser was last written. */
  readonly ownAt: string | null;
  /** The browser wants to be asked again before it writes into the folder. */
  readonly needsLeave: boolean;
  readonly busy: boolean;
  readonly failed: string | null;
  /** Clippings the file just written is without, because they cannot be read. */
  readonly leftOut: number;
};

/** How often an open library looks whether a backup is due. */
const LOOK_EVERY_MS = 60_000;

const START: BackupStanding = {
  ...{ lastAt: null, ownAt: null, folder: null },
  ...{ needsLeave: false, busy: false, failed: null, leftOut: 0 },
};

/** Keeps a backup outside of the browser: by itself when due and a folder was chosen, and at one click. */
export const useBackup = () => {
  const [standing, setStanding] = useState<BackupStanding>(START);
  const memory = useRef(openBackupMemory());
  const busy = useRef(false);
  const patch = (change: Partial<BackupStanding>) => setStanding((held) => ({ ...held, ...change }));

  const refresh = async () => {
    const [state, folder, [own]] = await Promise.all([
      memory.current.readState(),
      memory.current.readFolder(),
      readOwn(),
    ]);
    const needsLeave = folder !== null && (await folderAccess(folder, 'look')) !== 'granted';
    const ownAt = own?.writtenAt ?? null;
    patch({ lastAt: state?.writtenAt ?? null, ownAt, folder: folder?.name ?? null, needsLeave });
  };
  const start = () => {
    busy.current = true;
    patch({ busy: true, failed: null });
  };
  /** Shows how a backup went; null is one that was not due, which nobody saw begin. */
  const show = async (written: Awaited<ReturnType<typeof backUpWhenDue>>) => {
    if (written) busy.current = false;
    if (written?.ok) patch({ busy: false, failed: null, leftOut: written.value.leftOut });
    else if (written) patch({ busy: false, failed: written.detail ?? written.reason });
    await refresh();
  };
  const write = async (folder: FileSystemDirectoryHandle | null) => {
    if (busy.current) return;
    start();
    await show(await backUpNow(folder));
  };
  const byItself = async () => {
    if (!busy.current) await show(await backUpWhenDue(start));
  };
  // The page itself writes imports, of which the background knows nothing.
  const keepOwn = () =>
    keepOwnElsewhere(store, async (keeping) => {
      const kept = await runJob<'keep-own'>({ type: 'keep-own', keeping });
      return kept.ok ? kept.value : kept;
    });
  useEffect(() => {
    void refresh().then(byItself);
    const timer = setInterval(() => void keepOwn().then(byItself), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return {
    standing,
    backUp: async () => {
      const folder = await memory.current.readFolder();
      await write(folder && (await folderAccess(folder, 'ask')) === 'granted' ? folder : null);
    },
    agree: async (backupToDownloads: boolean) => {
      await writeSettings({ backupToDownloads });
      if (backupToDownloads) await byItself();
    },
    choose: async () => {
      const folder = await chooseFolder();
      if (!folder) return;
      await memory.current.writeFolder(folder);
      await write(folder);
    },
  };
};
