/** Where the bytes of an export go. After `abort` nothing of them is left. */
export type Sink = {
  readonly write: (chunk: Uint8Array<ArrayBuffer>) => Promise<void> | void;
  /** The Blob that was gathered; null where the bytes lie on the disk already. */
  readonly close: () => Promise<Blob | null>;
  readonly abort: () => Promise<void>;
};

/** Parts are folded into the Blob at this size: browsers keep Blobs on the disk, so the heap stays flat. */
const FOLD_AT_BYTES = 4 << 20;

/** Gathers a Blob, for browsers that write no files by themselves. */
export const blobSink = (mime: string): Sink => {
  let blob = new Blob([], { type: mime });
  let held: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const fold = () => {
    blob = new Blob([blob, ...held], { type: mime });
    held = [];
    bytes = 0;
  };
  return {
    write: (chunk) => {
      held.push(chunk);
      bytes += chunk.length;
      if (bytes >= FOLD_AT_BYTES) fold();
    },
    close: async () => {
      fold();
      return blob;
    },
    abort: async () => {
      held = [];
      blob = new Blob();
    },
  };
};

/** Writes to the disk. The browser writes beside the file and puts it in place at the end, so it is whole or as before. */
export const fileSink = async (file: FileSystemFileHandle): Promise<Sink> => {
  const stream = await file.createWritable();
  return {
    write: (chunk) => stream.write(chunk),
    close: async () => {
      await stream.close();
      return null;
    },
    abort: () => stream.abort(),
  };
};
