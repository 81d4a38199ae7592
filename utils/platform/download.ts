/** A file the user asked for. */
export type OutgoingFile = {
  readonly name: string;
  readonly mime: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** Chunks are folded into the Blob at this size, so that the page's heap stays flat (Blobs lie on disk). */
const FOLD_AT_BYTES = 4 << 20;

/**
 * Saves a file through the browser's own download, from a page of ours.
 * Stops between chunks when the signal is aborted and then saves nothing; the answer says whether a file was saved.
 */
export const downloadFile = async (file: OutgoingFile, signal?: AbortSignal): Promise<boolean> => {
  const blob = await collectBlob(file, signal);
  if (!blob) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file.name;
  link.click();
  // The download has taken its reference by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
  return true;
};

const collectBlob = async (file: OutgoingFile, signal?: AbortSignal): Promise<Blob | null> => {
  let blob = new Blob([], { type: file.mime });
  let pending: BlobPart[] = [];
  let pendingBytes = 0;
  for await (const chunk of file.chunks) {
    if (signal?.aborted) return null;
    // `as`: our writers never use shared memory, which is all that BlobPart excludes.
    pending.push(chunk as Uint8Array<ArrayBuffer>);
    pendingBytes += chunk.byteLength;
    if (pendingBytes >= FOLD_AT_BYTES) {
      blob = new Blob([blob, ...pending], { type: file.mime });
      pending = [];
      pendingBytes = 0;
    }
  }
  return signal?.aborted ? null : new Blob([blob, ...pending], { type: file.mime });
};
