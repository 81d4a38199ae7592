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

const stampsSchema = z.record(z.string(), z.string());

/** What one file brought: the stamps of the clippings in it, and those that are gone since. */
const broughtSchema = z.object({ head: headSchema, stamps: stampsSchema, removed: z.array(z.string()) });
export type OwnBrought = Readonly<z.infer<typeof broughtSchema>>;

const stateSchema = z.object({ head: headSchema, stamps: stampsSchema });

/** A head with the stamp of every clipping in its chain, from which the next file is planned. */
export type OwnState = { readonly head: OwnHead; readonly stamps: ReadonlyMap<string, string> };

type Folder = FileSystemDirectoryHandle;

/**
 * The folder of the backups that are kept without asking: the browser's own file system for us, which lies in other files
 * than the database. It goes with the extension.
 */
const FOLDER = 'own-backup';
const HEAD = 'head.json';
/** The stamps of all, up to a file of the chain. */
const STATE = 'state.json';
/**
 * Files after which the stamps of all are written down together: those of a hundred thousand clippings are eight megabytes,
 * so that beside each file lie only its own.
 */
const FILES_BETWEEN_STATES = 32;

const PACKED = '.jsonl.gz';

/** "007.jsonl.gz" */
const nameOf = (seq: number): string => `${String(seq).padStart(3, '0')}${PACKED}`;
const BROUGHT = '.brought.json';
/** "007.brought.json" */
const broughtOf = (seq: number): string => `${String(seq).padStart(3, '0')}${BROUGHT}`;

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

const namesIn = async (folder: Folder): Promise<readonly string[]> => {
  const names: string[] = [];
  // `as`: every browser we run in has it, the types of this version do not.
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
};

const readBrought = (folder: Folder, name: string): Promise<OwnBrought | null> =>
  readJson(folder, name, (value) => broughtSchema.safeParse(value).data);

/** The head of a chain, which stands beside each of its files as well, as it was then. */
const readHead = async (folder: Folder): Promise<OwnHead | null> => {
  const head = await readJson(folder, HEAD, (value) => headSchema.safeParse(value).data);
  if (head) return head;
  const last = (await namesIn(folder)).filter((name) => name.endsWith(BROUGHT)).toSorted();
  for (const name of last.toReversed()) {
    const brought = await readBrought(folder, name);
    if (brought) return brought.head;
  }
  return null;
};

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

/** The head of a chain by its name; null where it was removed since, by somebody who writes while we only look. */
const headOf = async (folder: Folder, name: string): Promise<OwnHead | null> => {
  try {
    return await readHead(await folder.getDirectoryHandle(name));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
};

/** Every chain there is, the latest written first. Throws where the browser has no such place. */
export const listOwnChains = async (): Promise<readonly OwnHead[]> => {
  const folder = await openFolder();
  const heads: OwnHead[] = [];
  for (const name of await namesIn(folder)) {
    const head = await headOf(folder, name);
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

/** What all files of a chain after the first so many brought; null where one of them is lost. */
const readBroughtAfter = async (folder: Folder, after: number, last: number): Promise<readonly OwnBrought[] | null> => {
  const numbers = Array.from({ length: last - after }, (_, nth) => after + 1 + nth);
  const read = await Promise.all(numbers.map((seq) => readBrought(folder, broughtOf(seq))));
  const whole = read.filter((brought) => brought !== null);
  return whole.length === read.length ? whole : null;
};

/** What the last file of a chain knew; null where that is lost, and the chain cannot be gone on with. */
export const readOwnState = async (head: OwnHead): Promise<OwnState | null> => {
  const folder = await (await openFolder()).getDirectoryHandle(head.chain);
  const noted = await readJson(folder, STATE, (value) => stateSchema.safeParse(value).data);
  const together = noted && noted.head.seq <= head.seq ? noted : null;
  const since = await readBroughtAfter(folder, together?.head.seq ?? -1, head.seq);
  if (!since) return null;
  const stamps = new Map(Object.entries(together?.stamps ?? {}));
  for (const brought of since) takeIn(stamps, brought);
  return { head, stamps };
};

/** Brings stamps up to what a file brought. */
export const takeIn = (stamps: Map<string, string>, { removed, stamps: brought }: Omit<OwnBrought, 'head'>): void => {
  for (const id of removed) stamps.delete(id);
  for (const [id, stamp] of Object.entries(brought)) stamps.set(id, stamp);
};

/** Writes the next file of a chain: killed before it is noted (`noteOwnFile`), it is written again under the same name. */
export const addToOwnChain = async (
  head: OwnHead,
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<OwnHead> => {
  const { chain, seq, bytes, isWhole, wholeBytes } = head;
  const folder = await (await openFolder()).getDirectoryHandle(chain, { create: true });
  const written = bytes + (await writeFile(folder, nameOf(seq), packed));
  return { ...head, bytes: written, wholeBytes: isWhole ? wholeBytes : written };
};

/** Notes where a chain stands. */
export const keepOwnHead = async (head: OwnHead): Promise<void> => {
  const folder = await (await openFolder()).getDirectoryHandle(head.chain, { create: true });
  await writeJson(folder, HEAD, head);
};

/**
 * Notes what a file brought that was written: first that, which the next file is planned from, then the head. `stamps` are
 * those of all, which are written down seldom.
 */
export const noteOwnFile = async (brought: OwnBrought, stamps: ReadonlyMap<string, string>): Promise<void> => {
  const { head } = brought;
  const folder = await (await openFolder()).getDirectoryHandle(head.chain, { create: true });
  await writeJson(folder, broughtOf(head.seq), brought);
  await writeJson(folder, HEAD, head);
  if ((head.seq + 1) % FILES_BETWEEN_STATES > 0) return;
  await writeJson(folder, STATE, { head, stamps: Object.fromEntries(stamps) });
};

/** Puts a chain aside: nothing is written to it any more, and it stays until later ones were put aside. */
export const sealOwnChain = (head: OwnHead, sealedAt: string): Promise<void> => keepOwnHead({ ...head, sealedAt });

/**
 * Takes a chain away with all its files: what says that it is there before the rest, because a browser that is killed
 * in between has taken away some of the files only.
 */
export const removeOwnChain = async (chain: string): Promise<void> => {
  const folder = await openFolder();
  const files = await folder.getDirectoryHandle(chain);
  const noted = (await namesIn(files)).filter((name) => !name.endsWith(PACKED));
  const last = noted.includes(HEAD) ? [HEAD] : [];
  for (const name of [...noted.filter((one) => one !== HEAD), ...last]) await files.removeEntry(name);
  await folder.removeEntry(chain, { recursive: true });
};

/** What of a chain can still be brought back: its files in their order, up to the first that is not there. */
export type OwnFiles = { readonly chain: string; readonly files: readonly File[]; readonly isCutOff: boolean };

/** The files of a chain up to the last that is whole, or up to the first that the browser has lost. */
export const readOwnFiles = async ({ chain, seq }: OwnHead): Promise<OwnFiles> => {
  const folder = await (await openFolder()).getDirectoryHandle(chain);
  const there = new Set(await namesIn(folder));
  const files: File[] = [];
  for (let nth = 0; nth <= seq && there.has(nameOf(nth)); nth += 1)
    files.push(await (await folder.getFileHandle(nameOf(nth))).getFile());
  return { chain, files, isCutOff: files.length <= seq };
};
