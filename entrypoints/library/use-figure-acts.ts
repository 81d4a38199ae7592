import { useRef } from 'preact/hooks';
import type { ClippingAct } from '@/components/figures';
import { type useToasts, useTranslate } from '@/components/hooks';
import { send } from '@/utils/commands';
import { newId } from '@/utils/platform';
import { REASON_WORDS } from '../app/reasons';

type Show = ReturnType<typeof useToasts>['show'];

/** Clippings whose acts are on the way at once: the background does them one after the other. */
const AT_ONCE = 20;

/**
 * Sends acts that belong together, one a clipping, and takes them back together: with the toast's button, or with
 * Ctrl+Z as long as the page is open. The history of each clipping keeps them for ever.
 */
export const useFigureActs = (show: Show) => {
  const t = useTranslate();
  const done = useRef<(readonly string[])[]>([]);

  const each = async <T>(items: readonly T[], run: (item: T) => ReturnType<typeof send>): Promise<number> => {
    let failed = 0;
    for (let at = 0; at < items.length; at += AT_ONCE) {
      for (const answer of await Promise.all(items.slice(at, at + AT_ONCE).map(run))) {
        if (answer.ok) continue;
        failed += 1;
        if (failed === 1) show(t('actFailed', t(REASON_WORDS[answer.reason].title)));
      }
    }
    return failed;
  };
  const takeBack = (clippingIds: readonly string[]) => {
    done.current = done.current.filter((one) => one !== clippingIds);
    void each(clippingIds, (clippingId) => send('undo', { clippingId, actId: newId() }));
  };
  return {
    run: async (acts: readonly ClippingAct[], rows: number): Promise<void> => {
      const batch = acts.length > 1 ? { id: newId(), name: '', rows: Math.ceil(rows / acts.length) } : undefined;
      const clippingIds = acts.map(({ clippingId }) => clippingId);
      // Known at once: Ctrl+Z may be pressed before the last answer, and is carried out in its turn.
      done.current.push(clippingIds);
      const failed = await each(acts, ({ clippingId, act }) => send('act', { clippingId, actId: newId(), act, batch }));
      if (failed === acts.length) {
        done.current = done.current.filter((one) => one !== clippingIds);
        return;
      }
      if (rows > 1) show(t('rowsChanged', rows), { label: t('undo'), run: () => takeBack(clippingIds) });
    },
    undo: () => {
      const last = done.current.at(-1);
      if (last) takeBack(last);
    },
  };
};
