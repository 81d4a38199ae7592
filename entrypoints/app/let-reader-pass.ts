import { untilAtRest } from '@/utils/platform';

/** So long at a time: what a reader does is no reason to have no backup at all. */
const LET_PASS_MS = 3_000;

/** Lets a reader pass who is at work, before something goes on that takes long. */
export const letReaderPass = (): Promise<void> => untilAtRest(LET_PASS_MS);

/** By then a page that was opened with the browser has been painted. */
const QUIET_AFTER_MS = 2_000;
/** The browser ends a background that nobody asks for anything after thirty seconds. */
const MOST_WAITED_MS = 10_000;

/**
 * Does what can wait soon after the start of the background, but not while a reader waits for what he asked for; `first`,
 * which is short and spares him waiting, waits for no more than the page he opens.
 */
export const afterReader = (first: () => Promise<unknown>, work: () => Promise<unknown>): void =>
  void setTimeout(
    () =>
      void letReaderPass()
        .then(first)
        .then(() => untilAtRest(MOST_WAITED_MS))
        .then(work),
    QUIET_AFTER_MS,
  );
