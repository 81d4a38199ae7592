import { toBase64 } from '@/utils/text';
import { PICTURE_TYPE } from './kept-markup';

/** Limits of one copy: a photo report of a hundred pictures is kept by its first ones. */
const MOST_PICTURES = 60;
const MOST_BYTES = 4_000_000;
const MOST_BYTES_TOGETHER = 24_000_000;
/** For each picture, in milliseconds; nearly all are in the browser's cache already. */
const PATIENCE_MS = 8_000;

export type KeptPictures = {
  /** By address: the picture as `data:`. */
  readonly kept: ReadonlyMap<string, string>;
  /** Addresses of those that could not be kept. */
  readonly missing: readonly string[];
};

/**
 * One picture, asked for by the page itself: from its own site always, from other sites where these allow it (CORS).
 * Null where it may not be read, is too large or is no plain picture.
 */
const fetchPicture = async (address: string): Promise<{ readonly type: string; readonly bytes: Uint8Array } | null> => {
  try {
    const response = await fetch(address, { cache: 'force-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!response.ok || !PICTURE_TYPE.test(type)) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > 0 && bytes.length <= MOST_BYTES ? { type, bytes } : null;
  } catch {
    return null; // refused by the other site, gone, or too slow: the copy says which pictures it lacks
  }
};

/** Fetches the pictures of an article, in their order, up to the limits of one copy. */
export const keepPictures = async (addresses: readonly string[]): Promise<KeptPictures> => {
  const kept = new Map<string, string>();
  const missing: string[] = [];
  let total = 0;
  for (const address of new Set(addresses.filter((one) => /^https?:/.test(one)))) {
    const isFull = kept.size >= MOST_PICTURES || total >= MOST_BYTES_TOGETHER;
    const picture = isFull ? null : await fetchPicture(address);
    if (picture) {
      total += picture.bytes.length;
      kept.set(address, `data:${picture.type};base64,${toBase64(picture.bytes)}`);
    } else missing.push(address);
  }
  return { kept, missing };
};
