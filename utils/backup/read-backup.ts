import { IMPORT_LIMITS, parsePlainJson } from '@/utils/import';
import { fail, type Result, succeed } from '@/utils/model';
import type { ClippingGroup } from '@/utils/store';
import { type BackupManifest, manifestSchema, throughGzip } from './backup-file';

type BackupFile = { readonly manifest: BackupManifest; readonly groups: readonly ClippingGroup[] };

/** Why a backup cannot be read: as for imports; `gap`: a file of the chain is missing. */
type BackupReason = 'not-ours' | 'newer-version' | 'damaged' | 'too-large' | 'unsafe' | 'gap';

/** Unpacked text beyond this is no backup of ours: 100,000 long clippings are a quarter of it. */
const MOST_UNITS = 4 * 1024 ** 3;
const LONGEST_LINE = 64 * 1024 * 1024;
/** Unpacked units for one packed byte. Ids and texts of a library pack five to twenty times, a bomb a thousand times. */
const MOST_FOR_ONE = 400;
/** Below this the ratio says nothing. */
const RATIO_FROM = 1024 * 1024;

async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  let packed = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, onward) => {
      packed += piece.length;
      onward.enqueue(piece);
    },
  });
  const reader = throughGzip(stream.pipeThrough(counted), 'unpack')
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  // A clipping with an offline copy is one line of many pieces: these are joined once, when its end has come.
  let held: string[] = [];
  let heldUnits = 0;
  let units = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    units += piece.value.length;
    if (units > RATIO_FROM && units > packed * MOST_FOR_ONE) throw new RangeError('unpacks to too much');
    const [end = '', ...rest] = piece.value.split('\n');
    held.push(end);
    heldUnits += end.length;
    const last = rest.pop();
    if (last !== undefined) {
      yield held.join('');
      yield* rest;
      held = [last];
      heldUnits = last.length;
    }
    if (units > MOST_UNITS || heldUnits > LONGEST_LINE) throw new RangeError('unpacks to too much');
  }
  if (heldUnits > 0) throw new SyntaxError('cut off');
}

const isGroup = (value: unknown): value is ClippingGroup =>
  typeof value === 'object' &&
  value !== null &&
  ['versions', 'bodies', 'marks', 'history'].every((name) => Array.isArray((value as Record<string, unknown>)[name])) &&
  typeof (value as Partial<ClippingGroup>).clipping?.id === 'string'; // rows themselves are checked by the store

/** Reads one file of a backup whole; a file that is cut off, or holds another number of clippings, is refused. */
export const readBackupFile = async (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Result<BackupFile, BackupReason>> => {
  let manifest: BackupManifest | null = null;
  const groups: ClippingGroup[] = [];
  try {
    for await (const line of linesOf(stream)) {
      const parsedLine = parsePlainJson(line, IMPORT_LIMITS.depth);
      if (!parsedLine.ok) return parsedLine;
      const { value } = parsedLine;
      if (manifest === null) {
        const parsed = manifestSchema.safeParse(value);
        if (!parsed.success) return fail(/"trich-bao-backup\/(?!1")/.test(line) ? 'newer-version' : 'not-ours');
        manifest = parsed.data;
      } else if (isGroup(value)) groups.push(value);
      else return fail('damaged', `clipping ${groups.length + 1}`);
    }
  } catch (error) {
    // The streams throw what they cannot read.
    return fail(error instanceof RangeError ? 'too-large' : 'damaged', String(error));
  }
  if (!manifest) return fail('not-ours');
  return groups.length === manifest.count ? succeed({ manifest, groups }) : fail('damaged', 'clippings are missing');
};

/** What a file says of itself, its first line; null for a file that is none of ours or cannot be read that far. */
export const readBackupManifest = async (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<BackupManifest | null> => {
  try {
    for await (const line of linesOf(stream)) return manifestSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    // Why it cannot be read is said by whoever reads it whole.
  }
  return null;
};

/**
 * The library a chain of files holds: the newest whole backup and all changes after it, in whatever order they were
 * given. Refuses (`gap`) when one between them is missing. Files of several chains are several libraries.
 */
export const joinChains = (
  files: readonly BackupFile[],
): Result<readonly (readonly ClippingGroup[])[], BackupReason> => {
  const libraries: (readonly ClippingGroup[])[] = [];
  for (const chain of new Set(files.map(({ manifest }) => manifest.chain))) {
    const own = files.filter(({ manifest }) => manifest.chain === chain);
    const bySeq = new Map(own.map((file) => [file.manifest.seq, file]));
    const last = Math.max(...bySeq.keys());
    const groups = new Map<string, ClippingGroup>();
    for (let seq = 0; seq <= last; seq += 1) {
      const file = bySeq.get(seq);
      if (!file) return fail('gap', `file ${seq} of ${last}`);
      for (const group of file.groups) groups.set(group.clipping.id, group);
      for (const id of file.manifest.removed) groups.delete(id);
    }
    libraries.push([...groups.values()]);
  }
  return succeed(libraries);
};
