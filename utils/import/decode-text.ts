import { fail, type Result, succeed } from '@/utils/model';
import type { ImportReason } from './reasons';

const CHARSET = /<meta[^<>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i;

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // an encoding nobody knows, or bytes that are not in it
  }
};

/**
 * The text of a whole file: UTF-8, UTF-16 behind its mark ("Unicode text" of Excel), or what a saved page declares.
 * Anything else is refused (`damaged`) and not guessed: a wrong encoding spoils every accent without a sign.
 */
export const decodeFile = (bytes: Uint8Array): Result<string, ImportReason> => {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const text = decodeAs(bytes, marked);
  if (text !== null) return succeed(text);
  const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];
  const page = declared && !/^utf-?8$/i.test(declared) ? decodeAs(bytes, declared) : null;
  return page === null ? fail('damaged', 'not UTF-8') : succeed(page);
};
