import * as z from 'zod/mini';
import { unitSchema } from '@/utils/model';
import type { ClippingGroup } from '@/utils/store';

/** Name and major version of the backup format; a reader refuses a higher one. */
const BACKUP_SCHEMA = 'trich-bao-backup/1';

const indicatorSchema = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  unit: z.nullable(unitSchema),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  mergedInto: z.nullable(z.string()),
  updatedAt: z.string(),
});

/** What a file of a backup says of itself, in its first line. */
export const manifestSchema = z.object({
  schema: z.literal(BACKUP_SCHEMA),
  kind: z.enum(['full', 'changes']),
  chain: z.string(),
  seq: z.int().check(z.nonnegative()),
  writtenAt: z.string(),
  count: z.int().check(z.nonnegative()),
  removed: z.array(z.string()),
  /** Articles deleted for good; absent in files of before, as are the indicators. */
  removals: z.optional(z.array(z.object({ identity: z.string(), at: z.string() }))),
  /** The reader's own entries of the codebook, all of them in every file: they are few. */
  indicators: z.optional(z.array(indicatorSchema)),
});
export type BackupManifest = Readonly<z.infer<typeof manifestSchema>>;

/** The text of a backup: a line that says what it is, then one clipping with all that belongs to it a line. */
export async function* backupText(
  manifest: Omit<BackupManifest, 'schema'>,
  groups: AsyncIterable<ClippingGroup>,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ schema: BACKUP_SCHEMA, ...manifest })}\n`;
  for await (const group of groups) yield `${JSON.stringify(group)}\n`;
}

/** Packs or unpacks a stream with the browser's own gzip. */
export const throughGzip = (
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  how: 'pack' | 'unpack',
): ReadableStream<Uint8Array<ArrayBuffer>> =>
  source.pipeThrough(how === 'pack' ? new CompressionStream('gzip') : new DecompressionStream('gzip'));

/** Not every browser we run in has `ReadableStream.from`. */
const streamOf = (chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: async (control) => {
      const next = await chunks.next();
      if (next.done) control.close();
      else control.enqueue(next.value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });

/** A file of a backup, packed while its bytes are read (`backupText`, encoded). */
export const packBackup = (bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  throughGzip(streamOf(bytes), 'pack');

async function* encoded(text: AsyncGenerator<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const piece of text) yield encoder.encode(piece);
}

/**
 * The same from its text. For what is small or seldom: the writer of exports spares memory, and would be loaded by the
 * background for nothing.
 */
export const packBackupText = (text: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  packBackup(encoded(text));

/** "trich-bao-sao-luu-20251122-081134-003.jsonl.gz": sorted by name they are in order. */
export const backupFileName = ({ writtenAt, seq }: Pick<BackupManifest, 'writtenAt' | 'seq'>): string =>
  `trich-bao-sao-luu-${writtenAt.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${String(seq).padStart(3, '0')}.jsonl.gz`;
