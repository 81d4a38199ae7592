// Chromium's own, and not in the standard library of TypeScript.
type FolderPicker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
type Permitted = {
  queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
};

const picker = (): FolderPicker | undefined =>
  (globalThis as { showDirectoryPicker?: FolderPicker }).showDirectoryPicker;

/** Whether the reader can choose a folder of the computer; else backups go where downloads go. */
export const canChooseFolder = (): boolean => picker() !== undefined;

/** Asks for a folder; null where the dialog is closed. Only within a click. */
export const chooseFolder = async (): Promise<FileSystemDirectoryHandle | null> => {
  try {
    return (await picker()?.({ id: 'trich-bao-backup', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
};

/** Whether we may write there: `look` never opens a question, `ask` may, within a click. */
export const folderAccess = async (
  folder: FileSystemDirectoryHandle,
  how: 'look' | 'ask',
): Promise<PermissionState> => {
  const permitted = folder as Permitted;
  const wanted = { mode: 'readwrite' } as const;
  const seen = (await permitted.queryPermission?.(wanted)) ?? 'granted'; // a folder without permissions is our own
  return seen === 'prompt' && how === 'ask' ? ((await permitted.requestPermission?.(wanted)) ?? seen) : seen;
};
