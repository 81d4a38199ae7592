import { useRef } from 'preact/hooks';
import type { ClippingAct } from '@/components/figures';
import { type useToasts, useTranslate } from '@/components/hooks';
import { send } from '@/utils/commands';
import { newId } from '@/utils/platform';
import { REASON_WORDS } from '../app/reasons';

type Show = ReturnType<typeof useToasts>['show'];

/** What is said of acts that were done, where more is to be said than how many rows they changed, and undone with them. */
export type Said = { readonly text: string; readonly alsoUndo?: () => void };

/** Acts that were done together and can be taken back together; `over` once that was done. */
type Done = { steps: readonly Step[]; readonly alsoUndo?: () => void; readonly over: AbortController };
type Step = { readonly clippingId: string; readonly stepId: string };

/** Whether an act found everything as it would have made it: then its clipping's history has no step of it. */
const changedNothing = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'seq' in answer && answer.seq === null;

/** So many of some rows as fall to the part numbered `nth` of `parts`: whole numbers, which together are all of them. */
const shareOf = (rows: number, nth: number, parts: number): number =>
  Math.floor(((nth + 1) * rows) / parts) - Math.floor((nth * rows) / parts);

/** Clippings whose acts are on the way at once: the background does them one after the other. */
const AT_ONCE = 20;

/**
 * Sends acts that belong together, one a clipping, and takes them back together: with the toast's button, or with
 * Ctrl+Z as long as the page is open. The history of each clipping keeps them for ever.
 */
export const useFigureActs = (show: Show) => {
  const t = useTranslate();
  const done = useRef<Done[]>([]);

  /** Answers what changed something, and of the first that failed what is to be said. */
  const each = async <T>(items: readonly T[], run: (item: T) => ReturnType<typeof send>) => {
    const changed: T[] = [];
    let failed = 0;
    let why = '';
    for (let at = 0; at < items.length; at += AT_ONCE) {
      const part = items.slice(at, at + AT_ONCE);
      for (const [nth, answer] of (await Promise.all(part.map(run))).entries()) {
        if (answer.ok && !changedNothing(answer.value)) changed.push(...part.slice(nth, nth + 1));
        if (answer.ok) continue;
        if (failed === 0) why = t('actFailed', t(REASON_WORDS[answer.reason].title));
        failed += 1;
      }
    }
    return { changed, failed, why };
  };
  const forget = (one: Done) => {
    done.current = done.current.filter((other) => other !== one);
  };
  const takeBack = async (one: Done): Promise<void> => {
    // The toast's button after Ctrl+Z: that is done already.
    if (!done.current.includes(one)) return;
    forget(one);
    one.over.abort();
    one.alsoUndo?.();
    // The newest first: of two acts on one clipping the later one stands on the earlier.
    const { failed, why } = await each(one.steps.toReversed(), ({ clippingId, stepId }) =>
      send('undo', { clippingId, actId: newId(), stepId }),
    );
    if (failed > 0) show(why);
  };
  return {
    /**
     * Carries out acts that change so many `rows`, and says so: in words of their own where `said` has them; one row alone
     * is seen. Answers how many acts failed.
     */
    run: async (acts: readonly ClippingAct[], rows: number, said?: Said): Promise<number> => {
      const { length: parts } = acts;
      const together = { id: newId(), name: '' };
      // The history adds up what each part says.
      const batchOf = (nth: number) => (parts > 1 ? { ...together, rows: shareOf(rows, nth, parts) } : undefined);
      const steps = acts.map(({ clippingId, act }, nth) => ({ clippingId, act, stepId: newId(), batch: batchOf(nth) }));
      const one: Done = { steps, alsoUndo: said?.alsoUndo, over: new AbortController() };
      // Known at once: Ctrl+Z may be pressed before the last answer, and is carried out in its turn.
      done.current.push(one);
      const { changed, failed, why } = await each(steps, ({ clippingId, act, stepId, batch }) =>
        send('act', { clippingId, actId: stepId, act, batch }),
      );
      one.steps = changed;
      const back = { label: t('undo'), run: () => void takeBack(one) };
      if (failed > 0 && failed === acts.length) {
        forget(one);
        show(why);
      } else if (done.current.includes(one) && (failed > 0 || said || rows > 1)) {
        show(failed > 0 ? why : (said?.text ?? t('rowsChanged', rows)), back, one.over.signal);
      }
      return failed;
    },
    undo: () => {
      const last = done.current.at(-1);
      if (last) void takeBack(last);
    },
  };
};
