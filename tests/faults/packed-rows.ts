import { inflateRawSync } from 'node:zlib';
import { PACK_DICTIONARY_1 } from '@/utils/store/packing/pack-dictionary';

/**
 * A packed record read without the code that packs: plain JSON, or 1, the length in four bytes, and raw deflate with the
 * dictionary. `base64` is how it crosses from the page. Null where it is none of these.
 */
export const readPacked = (base64: string): unknown => {
  const bytes = Buffer.from(base64, 'base64');
  try {
    if (bytes[0] !== 1) return JSON.parse(bytes.toString());
    const json = inflateRawSync(bytes.subarray(5), { dictionary: PACK_DICTIONARY_1 });
    return json.length === bytes.readUInt32LE(1) ? JSON.parse(json.toString()) : null;
  } catch {
    return null;
  }
};
