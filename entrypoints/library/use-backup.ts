import { useEffect, useRef, useState } from 'preact/hooks';
import { isBackupDue, type KnownState, openBackupMemory } from '@/utils/backup';
import { newId, now, readSettings, saveBlob, writeSettings } from '@/utils/platform';
import { runJob } from '../app/export-worker/run-job';
import { store } from '../app/store';
import { chooseFolder, folderAccess } from './backup-folder';

/** How the backup stands, for the line that shows it. */
export type BackupStanding = {
  /** null before the first. */
  readonly lastAt: string | null;
  readonly folder: string | null;
  /** The browser wants to be asked again before it writes into the folder. */
  readonly needsLeave: boolean;
  readonly busy: boolean;
  readonly failed: string | null;
  /** Clippings the file just written is without, because they cannot be read. */
  readonly leftOut: number;
};

/** How often an open library looks whether a backup is due. */
const LOOK_EVERY_MS = 60_000;

const START: BackupStanding = { lastAt: null, folder: null, needsLeave: false, busy: false, failed: null, leftOut: 0 };

const isDue = async (state: KnownState | null): Promise<boolean> => {
  const [acts, kept] = await Promise.all([store.countActs(), store.countKept()]);
  return acts.ok && kept.ok && isBackupDue(state, { now: now(), acts: acts.value, clippings: kept.value });
};

/** Keeps a backup outside of the browser: by itself when due and a folder was chosen, and at one click. */
export const useBackup = () => {
  const [standing, setStanding] = useState<BackupStanding>(START);
  const memory = useRef(openBackupMemory());
  const busy = useRef(false);
  const patch = (change: Partial<BackupStanding>) => setStanding((held) => ({ ...held, ...change }));

  const refresh = async () => {
    const [state, folder] = await Promise.all([memory.current.readState(), memory.current.readFolder()]);
    const needsLeave = folder !== null && (await folderAccess(folder, 'look')) !== 'granted';
    patch({ lastAt: state?.writtenAt ?? null, folder: folder?.name ?? null, needsLeave });
    return { state, folder: needsLeave ? null : folder, needsLeave };
  };
  const write = async (folder: FileSystemDirectoryHandle | null) => {
    if (busy.current) return;
    busy.current = true;
    patch({ busy: true, failed: null });
    // Two open libraries must not write the same file of the chain.
    const written = await navigator.locks.request('trich-bao-backup', () =>
      runJob<'backup'>({ type: 'backup', folder, now: now(), chain: newId() }),
    );
    busy.current = false;
    if (written.ok && written.value.blob) saveBlob(written.value.blob, written.value.name);
    if (written.ok) patch({ busy: false, failed: null, leftOut: written.value.leftOut });
    else patch({ busy: false, failed: written.detail ?? written.reason });
    await refresh();
  };
  const byItself = async () => {
    const { state, folder, needsLeave } = await refresh();
    // Without a folder a file lands in the downloads: unasked only where the reader agreed to that.
    const mayWrite = folder !== null || (!needsLeave && (await readSettings()).backupToDownloads);
    if (mayWrite && (await isDue(state))) await write(folder);
  };
  useEffect(() => {
    void byItself();
    const timer = setInterval(() => void byItself(), LOOK_EVERY_MS);
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
