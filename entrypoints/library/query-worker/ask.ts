import { startWorker } from '@/utils/markup';
import { noteWork } from '@/utils/platform';
import type { Answer, Query, Question } from './queries';
import address from './worker.ts?worker&url';

/** Asks the worker. */
type Ask = (query: Query, given: readonly unknown[]) => Promise<unknown>;

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void };

/** The worker of this page, started with the first question. It rejects everything once it has failed. */
export const createAsk = (): Ask => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let failure: Error | null = null;
  let last = 0;
  const start = (): Worker => {
    const started = startWorker(address);
    started.onmessage = ({ data: { id, answer } }: MessageEvent<Answer>) => {
      noteWork();
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    };
    started.onerror = ({ message }) => {
      failure = new Error(message || 'the worker did not start');
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
    };
    return started;
  };
  return (query, given) =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      worker ??= start();
      noteWork();
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, query, given } satisfies Question);
    });
};
