import { aroundDamage, keepOwnBackup, sure } from '@/utils/backup';
import { type ExportItem, findFormat, type ItemSource, planDigest, type WriteOptions } from '@/utils/export';
import { openStore } from '@/utils/store';
import { letReaderPass } from '../let-reader-pass';
import { writeBackup } from './backup';
import { type ExportJob, type ExportOptions, type ExportScope, STOP, type WorkerReport, type Written } from './jobs';
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

const idsOf = async (asked: ExportScope): Promise<readonly string[]> => {
  if (asked.kind === 'ids') return asked.ids;
  return sure(
    asked.kind === 'all' ? await store.keptIds() : await store.orderClippings({ state: 'kept', query: asked.query }),
  );
};

type Source = { readonly items: ItemSource; readonly total: number };

/** Does the work over the clippings asked for, around those that cannot be read. */
const overItems = async <T>(asked: ExportScope, work: (source: Source) => Promise<T>) =>
  aroundDamage(store, await idsOf(asked), async ({ ids, without }) => {
    if (stopped) throw new Stopped();
    return work({ items: store.exportItems(ids, without), total: ids.length });
  });

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

/** A file that shows the page takes the pictures the reader kept; without the article's text it takes nothing of the page. */
const completed = async (items: ItemSource, formatId: string, { text }: ExportOptions): Promise<ItemSource> => {
  if (formatId !== 'html' || !text) return items;
  const { withOfflinePictures } = await import('./offline-pictures');
  return withOfflinePictures(items, store);
};

type WriteJob = Extract<ExportJob, { type: 'write' }>;

const write = async ({ scope: asked, formatId, options, file }: WriteJob): Promise<Written> => {
  const format = findFormat(formatId);
  if (!format) throw new Error(`no format ${formatId}`);
  const { value, leftOut } = await overItems(asked, async (source) => {
    if (source.total > (format.maxItems ?? Number.POSITIVE_INFINITY)) throw new Error(`over ${format.maxItems}`);
    const sink = file ? await fileSink(file) : blobSink(format.mime);
    try {
      const items = await completed(counted(source), formatId, options);
      // A sink copies every chunk at once.
      const writing = { ...optionsFor(options, source.total), lent: true };
      for await (const chunk of format.write(items, writing)) {
        if (stopped) throw new Stopped();
        await sink.write(chunk);
      }
      return await sink.close();
    } catch (error) {
      await sink.abort();
      throw error;
    }
  });
  return { blob: value, leftOut };
};

const run = async (job: ExportJob): Promise<Extract<WorkerReport, { type: 'done' }>['value']> => {
  if (job.type === 'write') return write(job);
  if (job.type === 'backup') return writeBackup(store, job);
  if (job.type === 'keep-own') return keepOwnBackup(store, job.keeping, letReaderPass);
  const shown = await overItems(job.scope, async ({ items, total }) => {
    const options = optionsFor(job.options, total);
    if (job.type === 'preview') return previewOf(items, job.formatId, options);
    return planDigest(items, options.digest ?? { preset: 'plain' }, options);
  });
  return shown.value;
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
