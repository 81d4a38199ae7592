import * as z from 'zod/mini';

const headSchema = z.object({
  chain: z.string(),
  /** The last file of the chain; files are numbered from 0. */
  seq: z.int(),
  beganAt: z.string(),
  writtenAt: z.string(),
  /** Changes the library had ever seen when the last file was begun (`Holdings.changes`). */
  changes: z.int(),
  /** Clippings at that time: kept ones, for the reader to know it by, and those in any state. */
  kept: z.int(),
  clippings: z.int(),
  /** Of all files of the chain, and of those that made it whole. */
  bytes: z.int(),
  wholeBytes: z.int(),
  /** Whether everything was in it once; since then each file brings what changed. */
  isWhole: z.boolean(),
  /** When it was put aside, because the library had lost something; nothing is written to it any more. */
  sealedAt: z.nullable(z.string()),
});

/** What is known of a chain of files without reading them. */
export type OwnHead = Readonly<z.infer<typeof headSchema>>;

const stateSchema = z.object({ head: headSchema, stamps: z.record(z.string(), z.string()) });

/** The same with the stamp of every clipping in it, from which the next file is planned. */
export type OwnState = { readonly head: OwnHead; readonly stamps: Readonly<Record<string, string>> };

type Folder = FileSystemDirectoryHandle;

/**
 * The folder of the backups that are kept without asking: the browser's own file system for us, which lies in other files
 * than the database. It goes with the extension.
 */
const FOLDER = 'own-backup';
const HEAD = 'head.json';
const STATE = 'state.json';

/** "007.jsonl.gz" */
const nameOf = (seq: number): string => `${String(seq).padStart(3, '0')}.jsonl.gz`;

const openFolder = async (): Promise<Folder> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

/** A file of a chain, or null where it is not there or cannot be read as what it should be. */
const readJson = async <T>(
  folder: Folder,
  name: string,
  parse: (value: unknown) => T | undefined,
): Promise<T | null> => {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return parse(JSON.parse(await file.text())) ?? null;
  } catch {
    // Neither a missing file nor a damaged one is anything to build on, and a chain without its head is left as it lies.
    return null;
  }
};

/** The head of a chain, which stands in its state as well. */
const readHead = async (folder: Folder): Promise<OwnHead | null> =>
  (await readJson(folder, HEAD, (value) => headSchema.safeParse(value).data)) ??
  (await readJson(folder, STATE, (value) => stateSchema.safeParse(value).data?.head));

/** Writes a file whole or leaves it as it was; answers its bytes. */
const writeFile = async (
  folder: Folder,
  name: string,
  content: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<number> => {
  const handle = await folder.getFileHandle(name, { create: true });
  await content.pipeTo(await handle.createWritable());
  return (await handle.getFile()).size;
};

const writeJson = (folder: Folder, name: string, value: unknown): Promise<number> =>
  // `as`: the stream of a blob is of plain buffers.
  writeFile(folder, name, new Blob([JSON.stringify(value)]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>);

const namesIn = async (folder: Folder): Promise<readonly string[]> => {
  const names: string[] = [];
  // `as`: every browser we run in has it, the types of this version do not.
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
};

/** Every chain there is, the latest written first. Throws where the browser has no such place. */
export const listOwnChains = async (): Promise<readonly OwnHead[]> => {
  const folder = await openFolder();
  const heads: OwnHead[] = [];
  for (const name of await namesIn(folder)) {
    const head = await readHead(await folder.getDirectoryHandle(name));
    if (head) heads.push(head);
  }
  return heads.toSorted((one, other) => Date.parse(other.writtenAt) - Date.parse(one.writtenAt));
};

/** Takes away what was begun and never got a head, because the background was stopped or the disk was full. */
export const removeHeadless = async (): Promise<void> => {
  const folder = await openFolder();
  for (const name of await namesIn(folder)) {
    if (!(await readHead(await folder.getDirectoryHandle(name)))) await folder.removeEntry(name, { recursive: true });
  }
};

/** What the last file of a chain knew; null where that is lost, and the chain cannot be gone on with. */
export const readOwnState = async (chain: string): Promise<OwnState | null> =>
  readJson(await (await openFolder()).getDirectoryHandle(chain), STATE, (value) => stateSchema.safeParse(value).data);

/** Writes the next file of a chain, then what it knew: killed in between, the file is written again under the same name. */
export const addToOwnChain = async (
  state: OwnState,
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<OwnState> => {
  const { chain, seq, bytes } = state.head;
  const folder = await (await openFolder()).getDirectoryHandle(chain, { create: true });
  const written = bytes + (await writeFile(folder, nameOf(seq), packed));
  const { isWhole, wholeBytes } = state.head;
  return { ...state, head: { ...state.head, bytes: written, wholeBytes: isWhole ? wholeBytes : written } };
};

/** Notes where a chain stands: the state first, which is what the next file is planned from. */
export const keepOwnState = async ({ head, stamps }: OwnState): Promise<void> => {
  const folder = await (await openFolder()).getDirectoryHandle(head.chain, { create: true });
  await writeJson(folder, STATE, { head, stamps });
  await writeJson(folder, HEAD, head);
};

/** Puts a chain aside: nothing is written to it any more, and it stays until later ones were put aside. */
export const sealOwnChain = async (head: OwnHead, sealedAt: string): Promise<void> => {
  const folder = await (await openFolder()).getDirectoryHandle(head.chain);
  await writeJson(folder, HEAD, { ...head, sealedAt });
};

/** Takes a chain away with all its files. */
export const removeOwnChain = async (chain: string): Promise<void> =>
  (await openFolder()).removeEntry(chain, { recursive: true });

/** The files of a chain up to the last that is whole, in their order. Throws where one of them is missing. */
export const readOwnFiles = async ({ chain, seq }: OwnHead): Promise<readonly File[]> => {
  const folder = await (await openFolder()).getDirectoryHandle(chain);
  const numbers = Array.from({ length: seq + 1 }, (_, nth) => nth);
  return Promise.all(numbers.map(async (nth) => (await folder.getFileHandle(nameOf(nth))).getFile()));
};
