import { type ExportItem, findFormat, type ItemSource, planDigest, type WriteOptions } from '@/utils/export';
import { openStore } from '@/utils/store';
import { writeBackup } from './backup';
import { type ExportJob, type ExportOptions, type ExportScope, STOP, type WorkerReport } from './jobs';
import { previewOf } from './preview';
import { blobSink, fileSink } from './sinks';

/*
 * One job of an export: reads the store by itself and writes the file, so that the page stays free. A module worker of
 * the extension, because Firefox lets no Blob worker run in its pages.
 */

const store = openStore();
let stopped = false;

// `as`: the types of the project are those of pages; in a worker these two of the global scope are all we need.
const scope = self as unknown as {
  postMessage(report: WorkerReport): void;
  onmessage: ((event: MessageEvent<ExportJob | typeof STOP>) => void) | null;
};

const report = (message: WorkerReport): void => scope.postMessage(message);

const idsOf = async (query: string): Promise<readonly string[]> => {
  const found = await store.orderClippings({ state: 'kept', query });
  if (!found.ok) throw new Error(`${found.reason}: ${found.detail ?? ''}`);
  return found.value;
};

type Source = { readonly items: ItemSource; readonly total: number };

const sourceOf = async (asked: ExportScope): Promise<Source> => {
  const ids = asked.kind === 'ids' ? asked.ids : asked.kind === 'search' ? await idsOf(asked.query) : null;
  if (ids) return { items: store.exportItems(ids), total: ids.length };
  const kept = await store.countKept();
  return { items: store.exportItems('all'), total: kept.ok ? kept.value : 0 };
};

/** Ends the reading of the store when the reader stops the job. */
class Stopped extends Error {}

const REPORT_EVERY = 100;

async function* counted({ items, total }: Source): AsyncGenerator<ExportItem> {
  let done = 0;
  for await (const item of items) {
    if (stopped) throw new Stopped();
    yield item;
    done += 1;
    if (done % REPORT_EVERY === 0) report({ type: 'progress', done, total });
  }
}

const optionsFor = (options: ExportOptions, total: number): WriteOptions => ({ ...options, count: total });

const write = async ({ scope: asked, formatId, options, file }: Extract<ExportJob, { type: 'write' }>) => {
  const format = findFormat(formatId);
  if (!format) throw new Error(`no format ${formatId}`);
  const source = await sourceOf(asked);
  if (source.total > (format.maxItems ?? Number.POSITIVE_INFINITY)) throw new Error(`over ${format.maxItems}`);
  const sink = file ? await fileSink(file) : blobSink(format.mime);
  try {
    for await (const chunk of format.write(counted(source), optionsFor(options, source.total))) {
      if (stopped) throw new Stopped();
      await sink.write(chunk);
    }
    return await sink.close();
  } catch (error) {
    await sink.abort();
    throw error;
  }
};

const run = async (job: ExportJob): Promise<Extract<WorkerReport, { type: 'done' }>['value']> => {
  if (job.type === 'write') return write(job);
  if (job.type === 'backup') return writeBackup(store, job);
  const { items, total } = await sourceOf(job.scope);
  const options = optionsFor(job.options, total);
  if (job.type === 'preview') return previewOf(items, job.formatId, options);
  return planDigest(items, options.digest ?? { preset: 'plain' }, options);
};

const answer = async (job: ExportJob): Promise<void> => {
  try {
    report({ type: 'done', value: await run(job) });
  } catch (error) {
    if (error instanceof Stopped) report({ type: 'stopped' });
    else report({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
};

scope.onmessage = ({ data }) => {
  if (data === STOP) stopped = true;
  else void answer(data);
};
