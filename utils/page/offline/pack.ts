/** Text as gzip and back, by the browser's own streams: copies are mostly markup, a fifth of its size when packed. */

/** More than the longest markup with as many pictures as a copy takes; a file of somebody else may unpack to anything. */
const MOST_BYTES = 64 * 1024 * 1024;

const through = (bytes: BlobPart, stream: GenericTransformStream): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream().pipeThrough(stream);

/** UTF-8, packed by gzip. */
export const packText = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(through(text, new CompressionStream('gzip'))).arrayBuffer());

/** Rejects for bytes that are no gzip, or unpack to more than 64 MB. */
export const unpackText = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const reader = through(bytes, new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('unpacks to too much');
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
};
