import { type ByteWriter, createByteWriter, lendWritten, takeWritten, writeText } from './byte-writer';
import type { ExportItem, ItemSource } from './item';

/** Chunks of this size reach 86-90 % of bare TextEncoder; a row a chunk only 24-35 %. */
const CHUNK_BYTES = 320 * 1024;

/** Text in pieces of any size, made on demand. */
export type TextSource = AsyncIterable<string> | Iterable<string>;

/** `lent`: each chunk is the caller's only until the next is asked for, and all of them lie in one buffer. */
const givingOf = (lent: boolean) => (lent ? lendWritten : takeWritten);

/**
 * Encodes text to UTF-8 in chunks of about 320 KiB, so that the heap stays flat however long the export is.
 * A surrogate pair must not be cut between two pieces; the writers here yield whole lines.
 */
export async function* encodeText(pieces: TextSource, lent = false): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const out = createByteWriter();
  const give = givingOf(lent);
  for await (const piece of pieces) {
    writeText(out, piece);
    if (out.size >= CHUNK_BYTES) yield give(out);
  }
  if (out.size > 0) yield give(out);
}

type ItemWriting = {
  /** What stands before the first item. */
  readonly head: string;
  readonly writeItem: (item: ExportItem, out: ByteWriter) => void;
  readonly lent?: boolean | undefined;
};

/** As `encodeText`, for what is written straight into bytes: the head, then one item after another. */
export async function* encodeItems(
  items: ItemSource,
  { head, writeItem, lent = false }: ItemWriting,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const out = createByteWriter();
  const give = givingOf(lent);
  writeText(out, head);
  for await (const item of items) {
    writeItem(item, out);
    if (out.size >= CHUNK_BYTES) yield give(out);
  }
  if (out.size > 0) yield give(out);
}
