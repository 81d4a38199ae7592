import { backupFileName, type Library, type OwnBackup, type OwnReason } from '@/utils/backup';
import type { Result } from '@/utils/model';
import { newId, saveBlob } from '@/utils/platform';
import { withOwn } from '../app/own-backup';
import { partsOf } from './own-parts';
import { readLibraries } from './restore';

async function* oneByOne(library: Library): AsyncGenerator<Library[number]> {
  yield* library;
}

/**
 * Saves a backup that lies inside the browser as one file of a backup, which any Trích Báo brings back: for a library that
 * does not open any more, and takes the extension with it. The database is not asked for anything.
 */
export const saveOwn = async ({ heads, writtenAt }: OwnBackup): Promise<Result<void, OwnReason>> => {
  const saved = await withOwn({ heads }, async (chains) => {
    const parts = (await Promise.all(chains.map((chain) => partsOf(chain, writtenAt)))).flat();
    const read = await readLibraries(parts);
    if (!read.ok) return read;
    const { libraries, removals, indicators } = read.value;
    const { backupText, mergeLibraries, packBackupText } = await import('./joining');
    const library = libraries.reduce<Library>((held, other) => mergeLibraries(held, other), []);
    const manifest = { kind: 'full' as const, chain: newId(), seq: 0, count: library.length, removed: [] };
    const text = backupText({ ...manifest, writtenAt, removals, indicators }, oneByOne(library));
    saveBlob(await new Response(packBackupText(text)).blob(), backupFileName({ writtenAt, seq: 0 }));
    return { ok: true as const, value: undefined };
  });
  return saved.ok ? saved.value : saved;
};
