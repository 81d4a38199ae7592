/** Held by every page whose reader is at work; who can wait asks for it alone. */
const LOCK = 'reader-at-work';
/** So long after the last act of the reader, or the last answer to him, work that can wait goes on. */
const REST_MS = 2_000;
/** What a reader does to a page. */
const ACTS = ['keydown', 'pointerdown', 'wheel', 'scroll', 'input', 'change'] as const;

/**
 * Says to all contexts of ours that a reader is at work, each time it is called and for two seconds after. A page that
 * closes says so no more.
 */
const createWork = (): (() => void) => {
  let end: (() => void) | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    end?.();
    end = null;
  };
  return () => {
    clearTimeout(resting);
    resting = setTimeout(rest, REST_MS);
    if (end) return;
    const held = new Promise<void>((resolve) => {
      end = resolve;
    });
    void navigator.locks?.request(LOCK, { mode: 'shared' }, () => held);
  };
};

/** Notes that the reader of this page is at work: waits for an answer, or does something. */
export const noteWork = createWork();

/** Notes work from now on, at each act of the reader. */
export const followWork = (): void => {
  noteWork();
  for (const act of ACTS) document.addEventListener(act, noteWork, { capture: true, passive: true });
};

/** Answers when no reader is at work any more, after `mostMs` in any case; at once where the platform has no locks. */
export const untilAtRest = async (mostMs: number): Promise<void> => {
  // What is given up is no failure: the work is done then all the same.
  await globalThis.navigator?.locks
    ?.request(LOCK, { signal: AbortSignal.timeout(mostMs) }, () => undefined)
    .catch(() => undefined);
};
