import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { send } from '@/utils/commands';
import { succeed } from '@/utils/model';
import { newId } from '@/utils/platform';
import { findRenamings, type Renaming } from './renaming';
import type { Bulk } from './use-bulk';

type Rerun = {
  readonly progress: { readonly done: number; readonly total: number };
  readonly found: readonly Renaming[] | null;
};

/** Acts of a re-run: one for each clipping and entry, so that a clipping undoes it in few steps. */
const actsOf = (renamings: readonly Renaming[]) => {
  const acts = new Map<
    string,
    { readonly clippingId: string; readonly indicatorId: string; readonly markIds: string[] }
  >();
  for (const { indicatorId, figures } of renamings) {
    for (const { clippingId, markId } of figures) {
      const key = `${clippingId} ${indicatorId}`;
      const known = acts.get(key);
      if (known) known.markIds.push(markId);
      else acts.set(key, { clippingId, indicatorId, markIds: [markId] });
    }
  }
  return acts;
};

/** Matches all figures with the codebook again: looked at first, then written in parts, stopped and taken back as one. */
export const useRerun = (bulk: Bulk) => {
  const t = useTranslate();
  const [rerun, setRerun] = useState<Rerun | null>(null);
  const looking = useRef<AbortController | null>(null);
  const close = () => {
    looking.current?.abort();
    setRerun(null);
  };
  const look = async () => {
    const control = new AbortController();
    looking.current = control;
    setRerun({ progress: { done: 0, total: 0 }, found: null });
    const onProgress = (done: number, total: number) => {
      if (!control.signal.aborted) setRerun({ progress: { done, total }, found: null });
    };
    const found = await findRenamings({ signal: control.signal, onProgress });
    if (control.signal.aborted) return;
    setRerun((shown) => shown && { ...shown, found: found.ok ? found.value : [] });
  };
  const apply = () => {
    const acts = actsOf(rerun?.found ?? []);
    setRerun(null);
    const batch = newId();
    void bulk.inParts({
      label: t('rerunRunning'),
      ids: [...acts.keys()],
      batch,
      run: async (part) => {
        for (const key of part) {
          const one = acts.get(key);
          if (!one) continue;
          const { clippingId, indicatorId, markIds } = one;
          const answer = await send('act', {
            clippingId,
            actId: newId(),
            act: { type: 'name-indicator', markIds, indicatorId },
            batch: { id: batch, name: t('rerunTitle'), rows: markIds.length },
          });
          if (!answer.ok) return answer;
        }
        return succeed(undefined);
      },
    });
  };
  return { rerun, look: () => void look(), apply, close };
};
