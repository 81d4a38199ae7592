import { useTranslate } from '@/components/hooks';
import { Button, Dialog, Progress, State } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';

/** What a re-run would change: words that would stand under another entry. */
export type RenamingShown = {
  readonly words: string;
  readonly before: string | null;
  readonly after: string;
  readonly count: number;
};

type RenamingPreviewProps = {
  /** Null while it is being looked for. */
  readonly renamings: readonly RenamingShown[] | null;
  readonly progress: { readonly done: number; readonly total: number };
  readonly onApply: () => void;
  readonly onClose: () => void;
};

/** Lines shown; the others are counted. */
const MOST = 300;

/** What leaving the dialog does: a search ends, a change is not made, or there was nothing to do. */
const leaveLabel = (isLooking: boolean, total: number): MessageKey => {
  if (isLooking) return 'stop';
  return total > 0 ? 'cancel' : 'close';
};

/** Shows what matching every figure with the codebook again would change, before anything is written. */
export const RenamingPreview = ({ renamings, progress, onApply, onClose }: RenamingPreviewProps) => {
  const t = useTranslate();
  const total = renamings?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Dialog
      title={t('rerunTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t(leaveLabel(renamings === null, total))}</Button>
          {total > 0 && (
            <Button variant="primary" onClick={onApply}>
              {t('rerunApply', total)}
            </Button>
          )}
        </>
      }
    >
      {renamings === null && (
        <>
          <p role="status">{t('rerunLooking', progress.done, progress.total)}</p>
          <Progress label={t('rerunTitle')} {...progress} />
        </>
      )}
      {renamings?.length === 0 && <State icon="check" title={t('rerunNothing')} text={t('rerunNothingText')} />}
      {renamings && renamings.length > 0 && (
        <>
          <p>{t('rerunText')}</p>
          <ul class="renamings">
            {renamings.slice(0, MOST).map(({ words, before, after, count }) => (
              <li key={`${words} ${before} ${after}`}>
                <span>{words}</span>
                <span>{t('rerunChange', before ?? t('unassigned'), after)}</span>
                <b>{t('number', count)}</b>
              </li>
            ))}
          </ul>
          {renamings.length > MOST && <p>{t('facetMore', renamings.length - MOST)}</p>}
        </>
      )}
    </Dialog>
  );
};
