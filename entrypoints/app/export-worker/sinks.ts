/** Where the bytes of an export go. After `abort` nothing of them is left. */
export type Sink = {
  readonly write: (chunk: Uint8Array<ArrayBuffer>) => Promise<void> | void;
  /** The Blob that was gathered; null where the bytes lie on the disk already. */
  readonly close: () => Promise<Blob | null>;
  readonly abort: () => Promise<void>;
};

/** Written on at this size, so that few writings carry a large file. */
const GATHER_BYTES = 4 << 20;

type Passed = Uint8Array<ArrayBuffer>;

/**
 * Gathers chunks in one array that is passed on whenever it is full, and used again. A browser keeps every array it was
 * given to write until it collects everything: given the chunks themselves it kept a large part of the file.
 */
const gatherInto = (pass: (bytes: Passed) => Promise<void> | void) => {
  const held = new Uint8Array(GATHER_BYTES);
  let size = 0;
  const flush = async (): Promise<void> => {
    if (size > 0) await pass(held.subarray(0, size));
    size = 0;
  };
  const write = async (chunk: Uint8Array): Promise<void> => {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + GATHER_BYTES - size);
      held.set(part, size);
      size += part.length;
      at += part.length;
      if (size === GATHER_BYTES) await flush();
    }
  };
  return { write, flush };
};

/**
 * Gathers a Blob, for browsers that write no files by themselves. It is read from a stream: Firefox holds the parts a
 * Blob is put together from in memory, but what it reads from a stream it lays into a file of its own
 * (dom/file/MutableBlobStorage).
 */
export const blobSink = (mime: string): Sink => {
  const { readable, writable } = new TransformStream<Passed, Passed>();
  const blob = new Response(readable, { headers: { 'content-type': mime } }).blob();
  blob.catch(() => undefined); // its failure is said where it is asked for, by `write` or `close`
  const writer = writable.getWriter();
  const gathered = gatherInto((bytes) => writer.write(bytes.slice()));
  return {
    write: gathered.write,
    close: async () => {
      await gathered.flush();
      await writer.close();
      return blob;
    },
    abort: () => writer.abort(),
  };
};

/** Writes to the disk. The browser writes beside the file and puts it in place at the end, so it is whole or as before. */
export const fileSink = async (file: FileSystemFileHandle): Promise<Sink> => {
  const stream = await file.createWritable();
  const gathered = gatherInto((bytes) => stream.write(bytes));
  return {
    write: gathered.write,
    close: async () => {
      await gathered.flush();
      await stream.close();
      return null;
    },
    abort: () => stream.abort(),
  };
};
