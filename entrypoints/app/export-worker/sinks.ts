/** Where the bytes of an export go. After `abort` nothing of them is left. */
export type Sink = {
  readonly write: (chunk: Uint8Array<ArrayBuffer>) => Promise<void> | void;
  /** The Blob that was gathered; null where the bytes lie on the disk already. */
  readonly close: () => Promise<Blob | null>;
  readonly abort: () => Promise<void>;
};

/** Written on at this size: browsers keep Blobs on the disk, so the heap stays flat. */
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

/** Gathers a Blob, for browsers that write no files by themselves. */
export const blobSink = (mime: string): Sink => {
  let blob = new Blob([], { type: mime });
  const gathered = gatherInto((bytes) => {
    blob = new Blob([blob, bytes], { type: mime });
  });
  return {
    write: gathered.write,
    close: async () => {
      await gathered.flush();
      return blob;
    },
    abort: async () => {
      blob = new Blob();
    },
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
