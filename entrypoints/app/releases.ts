/**
 * Frozen releases of the dataset: the very bytes that went out, kept in the private folder of the extension, so that a
 * release can be handed out again in two years although the library has moved on.
 */
const FOLDER = 'releases';

const folder = async ({ create }: { readonly create: boolean }): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create });

/** null before the first release: looking makes no folder. */
const knownFolder = async (): Promise<FileSystemDirectoryHandle | null> => {
  try {
    return await folder({ create: false });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
};

// The iteration of folders is not in the DOM library of TypeScript.
type Listed = { keys(): AsyncIterable<string> };

/** "1.0" → "trich-bao-1.0.zip"; characters no file system takes are left out. */
export const releaseName = (version: string): string => `trich-bao-${version.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.zip`;

/** File names of the releases there are. A file that is still empty was being written when the browser closed. */
export const listReleases = async (): Promise<readonly string[]> => {
  const releases = await knownFolder();
  if (!releases) return [];
  const names: string[] = [];
  for await (const name of (releases as unknown as Listed).keys()) {
    if (name.endsWith('.zip') && (await readRelease(name)).size > 0) names.push(name);
  }
  return names.sort();
};

/** The bytes of a release, as they were. */
export const readRelease = async (name: string): Promise<File> =>
  (await (await folder({ create: false })).getFileHandle(name)).getFile();

/** A new file for a release to be written to. */
export const createRelease = async (name: string): Promise<FileSystemFileHandle> =>
  (await folder({ create: true })).getFileHandle(name, { create: true });
