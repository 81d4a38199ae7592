import type { WriteOptions } from '@/utils/export';

/** Options every test may start from: accepted marks with text, at a fixed time. */
export const OPTIONS: WriteOptions = {
  suggestions: false,
  text: true,
  exportedAt: '2025-10-03T07:30:00+07:00',
  generator: 'Trích Báo 0.1.0',
};

/** Pieces of text or of its bytes as one text. */
export const textOf = async (
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  return text;
};

export const bytesOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk);
  return Buffer.concat(held);
};
