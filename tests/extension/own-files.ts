/** The browser's own file system for an extension, in memory: as much of it as the backup uses. */
type Entry = { readonly kind: 'file'; bytes: Uint8Array<ArrayBuffer> } | Folder;
type Folder = { readonly kind: 'directory'; readonly entries: Map<string, Entry> };

const notFound = (name: string) => new DOMException(name, 'NotFoundError');

/**
 * A place with room for so many bytes more; nothing of a file is there before it is closed. After `life.steps` changes of
 * what lies there the browser is dead: nothing is changed any more, and who waits waits for ever.
 */
export const ownFiles = () => {
  const root: Folder = { kind: 'directory', entries: new Map() };
  const room = { left: Number.POSITIVE_INFINITY };
  const life = { steps: Number.POSITIVE_INFINITY, died: () => {} };
  /** To be asked before each change. */
  const live = async (): Promise<void> => {
    if (life.steps > 0) {
      life.steps -= 1;
      return;
    }
    life.died();
    await new Promise(() => {});
  };
  const fileHandle = (file: Extract<Entry, { kind: 'file' }>, name: string) => ({
    kind: 'file',
    getFile: async () => new File([file.bytes], name),
    createWritable: async () => {
      const held: Uint8Array<ArrayBuffer>[] = [];
      return new WritableStream<Uint8Array<ArrayBuffer>>({
        write: (piece) => {
          room.left -= piece.length;
          if (room.left < 0) throw new DOMException('full', 'QuotaExceededError');
          held.push(piece.slice());
        },
        close: async () => {
          await live();
          file.bytes = new Uint8Array(await new Blob(held).arrayBuffer());
        },
      });
    },
  });
  const folderHandle = (folder: Folder) => ({
    kind: 'directory',
    keys: async function* () {
      yield* folder.entries.keys();
    },
    getDirectoryHandle: async (name: string, { create = false } = {}) => {
      if (create && !folder.entries.has(name)) {
        await live();
        folder.entries.set(name, { kind: 'directory', entries: new Map() });
      }
      const entry = folder.entries.get(name);
      if (entry?.kind !== 'directory') throw notFound(name);
      return folderHandle(entry);
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (create && !folder.entries.has(name)) {
        await live();
        folder.entries.set(name, { kind: 'file', bytes: new Uint8Array() });
      }
      const entry = folder.entries.get(name);
      if (entry?.kind !== 'file') throw notFound(name);
      return fileHandle(entry, name);
    },
    removeEntry: async (name: string) => {
      const entry = folder.entries.get(name);
      // A folder goes file by file, as in the browser.
      for (const inner of entry?.kind === 'directory' ? [...entry.entries.keys()].toSorted() : []) {
        await live();
        if (entry?.kind === 'directory') entry.entries.delete(inner);
      }
      await live();
      folder.entries.delete(name);
    },
  });
  /** The names of all files, by their paths. */
  const paths = (folder: Folder = root, before = ''): readonly string[] =>
    [...folder.entries].flatMap(([name, entry]) =>
      entry.kind === 'file' ? [before + name] : paths(entry, `${before}${name}/`),
    );
  return { room, life, paths, getDirectory: async () => folderHandle(root) };
};
