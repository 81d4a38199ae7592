import {
  type BackupPlan,
  backupFileName,
  backupText,
  joinRemovals,
  type KnownState,
  openBackupMemory,
  planBackup,
  throughGzip,
} from '@/utils/backup';
import { encodeText } from '@/utils/export';
import type { Result } from '@/utils/model';
import type { Store } from '@/utils/store';
import type { BackupWritten, ExportJob } from './jobs';
import { blobSink, fileSink } from './sinks';

const sure = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  throw new Error(`${result.reason}: ${result.detail ?? ''}`);
};

const positionAfter = (plan: BackupPlan, known: KnownState | null, chain: string) =>
  plan.kind === 'changes' && known ? { chain: known.chain, seq: known.seq + 1 } : { chain, seq: 0 };

/** Not every browser we run in has `ReadableStream.from`. */
const streamOf = (chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: async (control) => {
      const next = await chunks.next();
      if (next.done) control.close();
      else control.enqueue(next.value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });

/**
 * Writes one file of the backup: everything the first time, then what changed. It is remembered only when the file is
 * whole; the stamps are taken before the reading, so that a change made meanwhile is in the next file again.
 */
export const writeBackup = async (
  store: Store,
  { folder, now, chain }: Extract<ExportJob, { type: 'backup' }>,
): Promise<BackupWritten> => {
  const memory = openBackupMemory();
  const known = await memory.readState();
  const acts = sure(await store.countActs());
  const stamps = sure(await store.readStamps());
  const plan = planBackup(stamps, known);
  const position = positionAfter(plan, known, chain);
  const byId = Object.fromEntries(stamps.map(({ id, stamp }) => [id, stamp]));
  const next: KnownState = { ...position, writtenAt: now, stamps: byId, acts };
  const { kind, changed, removed } = plan;
  const removals = joinRemovals(await memory.readRemovals(), sure(await store.readRemovals()));
  const indicators = sure(await store.listIndicators());
  const manifest = {
    ...position,
    kind,
    writtenAt: now,
    count: changed.length,
    removed: [...removed],
    removals: [...removals],
    indicators: indicators.map((row) => ({ ...row, aliases: [...row.aliases] })),
  };
  const name = backupFileName(manifest);
  const text = encodeText(backupText(manifest, store.readGroups(changed)));
  const packed = throughGzip(streamOf(text), 'pack');
  const sink = folder
    ? await fileSink(await folder.getFileHandle(name, { create: true }))
    : blobSink('application/gzip');
  try {
    const reader = packed.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) await sink.write(piece.value);
    const blob = await sink.close();
    await memory.writeState(next);
    await memory.writeRemovals(removals);
    return { name, kind, clippings: changed.length, blob };
  } catch (error) {
    await sink.abort();
    await folder?.removeEntry(name).catch(() => undefined); // what was created empty for it, where it is still there
    throw error;
  }
};
