import { Unzip, UnzipInflate } from 'fflate';
import { type Failure, fail, type Result, succeed } from '@/utils/model';
import type { ImportReason } from './reasons';

export type ZipLimits = {
  readonly files: number;
  /** Unpacked bytes of everything that is unpacked. */
  readonly bytes: number;
  /** Unpacked bytes for one packed byte; text packs 4 to 20 times, a bomb a thousand times. */
  readonly ratio: number;
};

export const ZIP_LIMITS: ZipLimits = { files: 70_000, bytes: 1024 * 1024 * 1024, ratio: 200 };

/** Below this size the ratio says nothing: a page of blanks packs well too. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** A path that stays inside the archive and means one thing on every system. */
const isPlainPath = (path: string): boolean =>
  !/^[\\/]|^[a-z]:|[\u0000-\u001f]/i.test(path) && !path.split(/[\\/]/).includes('..');

/**
 * Unpacks one file of an archive that arrives in pieces, and looks at nothing else of it. Refuses paths that lead out
 * of the archive, more files or bytes than the limits, and bombs, before they are unpacked.
 */
export const readZipEntry = async (
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  wanted: string,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<Result<readonly Uint8Array[], ImportReason>> => {
  const unpacked: Uint8Array[] = [];
  let found = false;
  let complete = false;
  let packedBytes = 0;
  let unpackedBytes = 0;
  let files = 0;
  let refused: Failure<ImportReason> | null = null;

  const unzip = new Unzip((file) => {
    files += 1;
    if (!isPlainPath(file.name)) refused ??= fail('unsafe', file.name.slice(0, 100));
    if (files > limits.files) refused ??= fail('too-large', `over ${limits.files} files`);
    if (refused || file.name !== wanted || found) return;
    found = true;
    file.ondata = (error, bytes, final) => {
      if (error) refused ??= fail('damaged', error.message);
      unpackedBytes += bytes?.length ?? 0;
      const bomb = unpackedBytes > RATIO_FROM_BYTES && unpackedBytes > packedBytes * limits.ratio;
      if (bomb || unpackedBytes > limits.bytes) refused ??= fail('too-large', 'unpacks to too much');
      if (!refused) unpacked.push(bytes);
      complete ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);

  for await (const piece of source) {
    // Small pieces, so that a bomb is noticed before a whole one is unpacked.
    for (let at = 0; at < piece.length && !refused; at += 16_384) {
      const part = piece.subarray(at, at + 16_384);
      packedBytes += part.length;
      try {
        unzip.push(part, false);
      } catch (error) {
        refused ??= fail('damaged', error instanceof Error ? error.message : undefined);
      }
    }
    if (refused) return refused;
  }
  if (!found) return fail('not-ours', `no ${wanted}`);
  return complete ? succeed(unpacked) : fail('damaged', 'the archive is cut off');
};
