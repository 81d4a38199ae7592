import { type useToasts, useTranslate } from '@/components/hooks';
import { send } from '@/utils/commands';
import type { Translate } from '@/utils/i18n';
import { newId } from '@/utils/platform';
import type { BulkEdit } from '@/utils/store';
import { REASON_WORDS } from '../app/reasons';
import { store } from './query-worker';
import { useParts, type Work } from './use-parts';

type Show = ReturnType<typeof useToasts>['show'];

type Move = 'trash' | 'restore';

/** Names the act: messages that all say "3 articles changed" tell nobody which of them a press takes back. */
const sayEdited = (t: Translate, change: BulkEdit, count: number): string => {
  switch (change.type) {
    case 'collect':
      return change.name === null ? t('uncollectedCount', count) : t('collectedCount', count, change.name);
    case 'tag':
      return t('taggedCount', count, change.tag);
    case 'untag':
      return t('untaggedCount', count, change.tag);
    case 'rename-tag':
      return t('retaggedCount', change.from, change.to, count);
  }
};

/** Acts on a selection of any size: in parts, with progress, to be stopped in between, and taken back as one. */
export const useBulk = (show: Show) => {
  const t = useTranslate();
  const { progress, stop, inParts } = useParts(show);

  const undoBatch = async (batch: string): Promise<void> => {
    const steps = await store.readBatch(batch);
    if (!steps.ok) return show(t('actFailed', t(REASON_WORDS[steps.reason].title)));
    let left = 0;
    const run = async (stepIds: readonly string[]) => {
      const answer = await send('undoMany', { stepIds, batch });
      if (answer.ok) left += answer.value.left;
      return answer;
    };
    await inParts({ label: t('bulkUndoing'), ids: steps.value, run });
    if (left > 0) show(t('bulkLeft', left));
  };

  const edit = async (ids: readonly string[], change: BulkEdit): Promise<void> => {
    const batch = newId();
    let changed = 0;
    const run = async (part: readonly string[]) => {
      const answer = await send('editMany', { ids: part, edit: change, batch });
      if (answer.ok) changed += answer.value;
      return answer;
    };
    await inParts({ label: t('bulkEditing'), ids, run });
    if (changed === 0) return show(t('bulkNothing'));
    show(sayEdited(t, change, changed), { label: t('undo'), run: () => void undoBatch(batch) });
  };

  /** Answers how many were moved before it ended, failed or was stopped. */
  const movePart = (type: Move, ids: readonly string[], batch: string): Promise<number> => {
    const label = t(type === 'trash' ? 'bulkTrashing' : 'bulkRestoring');
    return inParts({ label, ids, run: (part) => send(type, { ids: part, batch }) });
  };
  const sayMoved = (type: Move, count: number, undo?: () => void) =>
    show(t(type === 'trash' ? 'trashedCount' : 'restoredCount', count), undo && { label: t('undo'), run: undo });

  /** Takes a move of many back; its line of the history is closed only when all of them are. */
  const moveBack = async (type: Move, { ids, batch }: { ids: readonly string[]; batch: string }): Promise<void> => {
    const back = type === 'trash' ? 'restore' : 'trash';
    const done = await movePart(back, ids, newId());
    if (done === ids.length) await store.closeActivity(batch);
    if (done > 0) sayMoved(back, done);
  };

  const move = async (type: Move, ids: readonly string[]): Promise<void> => {
    const batch = newId();
    const done = await movePart(type, ids, batch);
    if (done > 0) sayMoved(type, done, () => void moveBack(type, { ids: ids.slice(0, done), batch }));
  };

  /** Every clipping with a name is given another one; a name that is there already joins the two. */
  const rename = async (facet: 'collection' | 'tag', from: string, to: string | null): Promise<void> => {
    const found = await store.orderClippings({ state: 'kept', filters: [{ facet, match: 'equal', value: from }] });
    if (!found.ok) return show(t('actFailed', t(REASON_WORDS[found.reason].title)));
    if (facet === 'collection') return edit(found.value, { type: 'collect', name: to });
    await edit(found.value, to === null ? { type: 'untag', tag: from } : { type: 'rename-tag', from, to });
  };

  return {
    progress,
    /** Work that knows its own parts; what was done of it is offered to be taken back. */
    inParts: async ({ batch, ...work }: Work & { readonly batch: string }): Promise<void> => {
      const done = await inParts(work);
      if (done > 0) show(t('bulkDone', done), { label: t('undo'), run: () => void undoBatch(batch) });
    },
    stop,
    edit: (ids: readonly string[], change: BulkEdit) => void edit(ids, change),
    rename: (facet: 'collection' | 'tag', from: string, to: string | null) => void rename(facet, from, to),
    trash: (ids: readonly string[]) => void move('trash', ids),
    restore: (ids: readonly string[]) => void move('restore', ids),
    undoBatch,
    moveBack,
  };
};

export type Bulk = ReturnType<typeof useBulk>;
