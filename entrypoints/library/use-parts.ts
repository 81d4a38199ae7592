import { useRef, useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import type { CommandReason } from '@/utils/commands';
import type { Result } from '@/utils/model';
import { REASON_WORDS } from '../app/reasons';

/** Clippings changed by one message: often enough to see it move, and to be stopped. */
const PART = 100;

/** Something done to many clippings, as far as it has come. */
export type BulkProgress = { readonly label: string; readonly done: number; readonly total: number };

/** What is done to clippings or steps, named by their ids, a part of them at a time. */
export type Work = {
  readonly label: string;
  readonly ids: readonly string[];
  readonly run: (part: readonly string[]) => Promise<Result<unknown, CommandReason>>;
};

/** Does work on any number of things in parts, with progress and a way to stop in between; ends at the first failure. */
export const useParts = (show: ReturnType<typeof useToasts>['show']) => {
  const t = useTranslate();
  const [progress, setProgress] = useState<BulkProgress | null>(null);
  const isStopped = useRef(false);

  /** Answers how many were handed over before it ended or was stopped. */
  const inParts = async ({ label, ids, run }: Work): Promise<number> => {
    isStopped.current = false;
    let done = 0;
    // What is over at once shows no bar.
    if (ids.length > PART) setProgress({ label, done, total: ids.length });
    while (done < ids.length && !isStopped.current) {
      const part = ids.slice(done, done + PART);
      const answer = await run(part);
      if (!answer.ok) {
        show(t('actFailed', t(REASON_WORDS[answer.reason].title)));
        break;
      }
      done += part.length;
      if (ids.length > PART) setProgress({ label, done, total: ids.length });
    }
    setProgress(null);
    return done;
  };
  return {
    progress,
    inParts,
    stop: () => {
      isStopped.current = true;
    },
  };
};
