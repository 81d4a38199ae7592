import { HEAD_BYTES, type IncomingFile } from '@/utils/import';

/** A file of the reader as a reader of files takes it: nothing of it is held before it is asked for. */
export const incomingFile = async (file: File): Promise<IncomingFile> => ({
  name: file.name,
  size: file.size,
  head: new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()),
  chunks: () => chunksOf(file),
});

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
}
