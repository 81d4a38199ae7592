import type { useToasts } from '@/components/hooks';
import { useTranslate } from '@/components/hooks';
import { type CommandReason, send } from '@/utils/commands';
import type { Result } from '@/utils/model';
import { REASON_WORDS } from '../app/reasons';

type Show = ReturnType<typeof useToasts>['show'];

/** Puts clippings into the trash and takes them out; each way offers the other for ten seconds. */
export const useTrash = (show: Show) => {
  const t = useTranslate();
  const report = (answer: Result<unknown, CommandReason>, done: () => void) => {
    if (answer.ok) done();
    else show(t('actFailed', t(REASON_WORDS[answer.reason].title)));
  };
  const restore = async (ids: readonly string[], undo = true) =>
    report(await send('restore', { ids }), () =>
      show(t('restoredCount', ids.length), undo ? { label: t('undo'), run: () => void trash(ids, false) } : undefined),
    );
  const trash = async (ids: readonly string[], undo = true) =>
    report(await send('trash', { ids }), () =>
      show(t('trashedCount', ids.length), undo ? { label: t('undo'), run: () => void restore(ids, false) } : undefined),
    );
  return { trash: (ids: readonly string[]) => void trash(ids), restore: (ids: readonly string[]) => void restore(ids) };
};
