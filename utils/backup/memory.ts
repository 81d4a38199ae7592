import type { KnownState } from './plan';
import type { Removal } from './removals';

/** What a browser remembers of its backups: the folder the reader chose, and what the last one knew. */
export type BackupMemory = {
  readonly readFolder: () => Promise<FileSystemDirectoryHandle | null>;
  readonly writeFolder: (folder: FileSystemDirectoryHandle | null) => Promise<void>;
  readonly readState: () => Promise<KnownState | null>;
  readonly writeState: (state: KnownState) => Promise<void>;
  /** Every deletion this library was told of, and its own as of the last backup: they are told on. */
  readonly readRemovals: () => Promise<readonly Removal[]>;
  readonly writeRemovals: (removals: readonly Removal[]) => Promise<void>;
};

/** A database of its own: a folder handle can be kept nowhere else, and the library's tables are none of its business. */
const NAME = 'trich-bao-backup';
const TABLE = 'memory';

const finish = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return finish(request);
};

const withTable = async <T>(mode: IDBTransactionMode, use: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await open();
  try {
    return await finish(use(database.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    database.close();
  }
};

// `as` in both: only the writers below put values under these keys.
const read = async <T>(key: string): Promise<T | null> =>
  ((await withTable('readonly', (table) => table.get(key))) as T | undefined) ?? null;
const write = async (key: string, value: unknown): Promise<void> => {
  await withTable('readwrite', (table) => table.put(value, key));
};

/** The memory of this browser profile, shared by pages and workers. */
export const openBackupMemory = (): BackupMemory => ({
  readFolder: () => read<FileSystemDirectoryHandle>('folder'),
  writeFolder: (folder) => write('folder', folder),
  readState: () => read<KnownState>('state'),
  writeState: (state) => write('state', state),
  readRemovals: async () => (await read<readonly Removal[]>('removals')) ?? [],
  writeRemovals: (removals) => write('removals', removals),
});
