import { startWorker } from '@/utils/markup';
import { fail, type Result, succeed } from '@/utils/model';
import {
  type BackupWritten,
  type ExportJob,
  type ExportPreview,
  type OwnKept,
  type PlannedDigest,
  STOP,
  type WorkerReport,
  type Written,
} from './jobs';
import address from './worker.ts?worker&url';

/** `stopped`: the reader ended it, nothing was saved; `broken`: something of the library cannot be read or written. */
export type ExportReason = 'stopped' | 'broken';

export type Watching = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

/** A worker that is busy in one long step is not waited for any longer: its bytes are given up with it. */
const STOP_PATIENCE_MS = 120;

type Answers = {
  readonly write: Written;
  readonly preview: ExportPreview;
  readonly 'plan-digest': PlannedDigest;
  readonly backup: BackupWritten;
  readonly 'keep-own': OwnKept;
};

/** Has one job done by a worker of its own. The signal stops it at once, whatever it is doing. */
export const runJob = <Type extends ExportJob['type']>(
  job: Extract<ExportJob, { type: Type }>,
  { signal, onProgress }: Watching = {},
): Promise<Result<Answers[Type], ExportReason>> =>
  new Promise((resolve) => {
    const worker = startWorker(address);
    const end = (result: Result<Answers[Type], ExportReason>): void => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      resolve(result);
    };
    const stop = (): void => {
      worker.postMessage(STOP);
      setTimeout(() => end(fail('stopped')), STOP_PATIENCE_MS);
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
      if (data.type === 'progress') onProgress?.(data.done, data.total);
      // `as`: the worker answers a job of a type with the value of that type.
      else if (data.type === 'done') end(succeed(data.value as Answers[Type]));
      else end(data.type === 'stopped' ? fail('stopped') : fail('broken', data.detail));
    };
    worker.onerror = ({ message }) => end(fail('broken', message || 'the worker did not start'));
    if (signal?.aborted) end(fail('stopped'));
    else {
      signal?.addEventListener('abort', stop);
      worker.postMessage(job);
    }
  });
