import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import type { Mark } from '@/utils/model';
import { isDecided } from './review-model';
import { useKeys } from './use-keys';
import type { Review } from './use-review';

type MarkActsProps = { readonly mark: Mark; readonly review: Review };

/** What can be done with the current mark, each with its key. */
export const MarkActs = ({ mark, review }: MarkActsProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const other = mark.kind === 'figure' ? 'target' : 'figure';
  const edit = (
    <Button keyCap={keys.capOf('edit')} onClick={() => review.toggle('editor')}>
      {t('edit')}
    </Button>
  );
  return (
    <div class="mark-acts">
      {isDecided(mark) ? (
        <>
          {edit}
          {mark.status === 'added' ? (
            <Button keyCap={keys.capOf('reject')} onClick={review.reject}>
              {t('remove')}
            </Button>
          ) : (
            <Button keyCap={keys.capOf('reset')} onClick={review.reset}>
              {t('reset')}
            </Button>
          )}
        </>
      ) : (
        <>
          <Button
            variant={review.draft ? 'plain' : 'primary'}
            keyCap={review.draft ? undefined : keys.capOf('confirm')}
            onClick={review.confirm}
          >
            {t('confirm')}
          </Button>
          {mark.quantity && (
            <Button keyCap={keys.capOf(other)} onClick={() => review.switchKind(other)}>
              {t(other === 'figure' ? 'kindFigure' : 'kindTarget')}
            </Button>
          )}
          {edit}
          <Button keyCap={keys.capOf('reject')} onClick={review.reject}>
            {t('reject')}
          </Button>
        </>
      )}
    </div>
  );
};
