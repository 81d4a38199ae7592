import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { fail, type Result, succeed } from '@/utils/model';

export type SourceReason =
  | 'missing'
  | 'not-file'
  | 'empty-file'
  | 'too-large'
  | 'not-text'
  | 'not-utf8'
  | 'damaged-gzip';

export type Source =
  | { readonly kind: 'html' | 'text'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array };

/** The largest page read, after decompression: a saved page beyond this is a dump, and parsing it takes minutes. */
export const MAX_SOURCE_BYTES = 25_000_000;

/** The control characters a text file may hold; any other NUL-like byte in the first kilobytes means "binary". */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Reads a file and decides by its name and its first bytes what it is. Never throws for a bad file. */
export const readSource = async (path: string): Promise<Result<Source, SourceReason>> => {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return fail('empty-file');
  if (isPdf(bytes.value)) return succeed({ kind: 'pdf', bytes: bytes.value });
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  if (BINARY.test(text.value.slice(0, 4096))) return fail('not-text');
  if (text.value.trim() === '') return fail('empty-file');
  return succeed({ kind: /\.html?(\.gz)?$/i.test(path) ? 'html' : 'text', text: text.value });
};

const readBytes = async (path: string): Promise<Result<Uint8Array, SourceReason>> => {
  try {
    const info = await stat(path);
    if (!info.isFile()) return fail('not-file');
    if (info.size > MAX_SOURCE_BYTES) return fail('too-large', `${info.size} bytes`);
    const bytes = await readFile(path);
    return path.endsWith('.gz') ? gunzip(bytes) : succeed(bytes);
  } catch (error) {
    // Every failure of stat and readFile (no such file, no permission) means the same to the caller.
    return fail('missing', error instanceof Error ? error.message : String(error));
  }
};

const gunzip = (bytes: Uint8Array): Result<Uint8Array, SourceReason> => {
  try {
    // The limit is what stops a zip bomb.
    return succeed(gunzipSync(bytes, { maxOutputLength: MAX_SOURCE_BYTES }));
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    return tooLarge ? fail('too-large') : fail('damaged-gzip', error instanceof Error ? error.message : String(error));
  }
};

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

const DECLARED_CHARSET = /<meta[^<>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i;

/** UTF-8, strictly; a page that declares another encoding in its head is read in that one. */
const decodeText = (bytes: Uint8Array): Result<string, SourceReason> => {
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const charset = DECLARED_CHARSET.exec(head)?.[1] ?? bomCharset(bytes);
    if (BINARY.test(head) && !bomCharset(bytes)) return fail('not-text');
    return charset && !/^utf-?8$/i.test(charset) ? decodeAs(bytes, charset) : fail('not-utf8');
  }
};

const bomCharset = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
};

const decodeAs = (bytes: Uint8Array, charset: string): Result<string, SourceReason> => {
  try {
    return succeed(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch (error) {
    return fail('not-utf8', error instanceof Error ? error.message : String(error));
  }
};

/** SHA-256 in lower-case hex, the same as the extension's. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
