import {
  aroundDamage,
  type BackupMemory,
  type BackupPlan,
  backupFileName,
  backupText,
  joinRemovals,
  type KnownState,
  openBackupMemory,
  packBackup,
  planBackup,
  sure,
} from '@/utils/backup';
import { encodeText } from '@/utils/export';
import type { Store } from '@/utils/store';
import type { BackupWritten, ExportJob } from './jobs';
import { blobSink, fileSink } from './sinks';

const positionAfter = (kind: BackupPlan['kind'], known: KnownState | null, chain: string) =>
  kind === 'changes' && known ? { chain: known.chain, seq: known.seq + 1 } : { chain, seq: 0 };

type Folder = FileSystemDirectoryHandle | null;

/** Writes one packed file whole, into the folder or a Blob; nothing is left of it where that fails. */
const writePacked = async (name: string, folder: Folder, text: AsyncGenerator<string>): Promise<Blob | null> => {
  const packed = packBackup(encodeText(text));
  const sink = folder
    ? await fileSink(await folder.getFileHandle(name, { create: true }))
    : blobSink('application/gzip');
  try {
    const reader = packed.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) await sink.write(piece.value);
    return await sink.close();
  } catch (error) {
    await sink.abort();
    await folder?.removeEntry(name).catch(() => undefined); // what was created empty for it, where it is still there
    throw error;
  }
};

/**
 * What the last backup knew, where its file lies at the place the next one goes to. A chain that lies in two places can be
 * restored from neither, so another folder, one that was emptied, and the downloads after a folder begin with everything.
 */
const knownAt = async (memory: BackupMemory, folder: Folder): Promise<KnownState | null> => {
  const known = await memory.readState();
  if (!known?.file || known.file.inFolder !== (folder !== null)) return null;
  const isThere = await folder?.getFileHandle(known.file.name).then(
    () => true,
    () => false,
  );
  return isThere === false ? null : known;
};

/**
 * Writes one file of the backup: everything the first time, then what changed. It is remembered only when the file is
 * whole; the stamps are taken before the reading, so that a change made meanwhile is in the next file again. Clippings
 * that cannot be read are left out and not remembered as written: each file tries them again.
 */
export const writeBackup = async (
  store: Store,
  { folder, now, chain }: Extract<ExportJob, { type: 'backup' }>,
): Promise<BackupWritten> => {
  const memory = openBackupMemory();
  const known = await knownAt(memory, folder);
  const acts = sure(await store.countActs());
  const stamps = sure(await store.readStamps());
  const { kind, changed, removed } = planBackup(stamps, known);
  const position = positionAfter(kind, known, chain);
  const removals = joinRemovals(await memory.readRemovals(), sure(await store.readRemovals()));
  const indicators = sure(await store.listIndicators());
  const manifest = {
    ...position,
    kind,
    writtenAt: now,
    removed: [...removed],
    removals: [...removals],
    indicators: indicators.map((row) => ({ ...row, aliases: [...row.aliases] })),
  };
  const name = backupFileName(manifest);
  const written = await aroundDamage(store, changed, ({ ids }) =>
    writePacked(name, folder, backupText({ ...manifest, count: ids.length }, store.readGroups(ids))),
  );
  const there = new Set(written.ids);
  const lost = new Set(changed.filter((id) => !there.has(id)));
  const byId = Object.fromEntries(stamps.filter(({ id }) => !lost.has(id)).map(({ id, stamp }) => [id, stamp]));
  await memory.writeState({
    ...position,
    writtenAt: now,
    stamps: byId,
    acts,
    file: { name, inFolder: folder !== null },
  });
  await memory.writeRemovals(removals);
  return { name, kind, clippings: written.ids.length, blob: written.value, leftOut: lost.size };
};
