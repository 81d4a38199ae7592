import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { useKeys } from './use-keys';
import type { Review } from './use-review';

type ReviewFootProps = {
  readonly review: Review;
  readonly onKeys: () => void;
  readonly children?: ComponentChildren;
};

/** How far the review is, the way back, and the acts on the whole clipping. */
export const ReviewFoot = ({ review, onKeys, children }: ReviewFootProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const progress = t('progress', review.decided, review.total);
  return (
    <footer class="review-foot">
      <span class="review-progress" title={progress}>
        <span class="review-progress-words">{progress}</span>
        <span class="review-progress-short" aria-hidden="true">
          {t('progressShort', review.decided, review.total)}
        </span>
      </span>
      <Button
        variant="quiet"
        icon="undo"
        label={t('undo')}
        keyCap={keys.capOf('undo')}
        disabled={!review.canUndo}
        onClick={review.undo}
      />
      <Button
        variant="quiet"
        icon="redo"
        label={t('redo')}
        keyCap={keys.capOf('redo')}
        disabled={!review.canRedo}
        onClick={review.redo}
      />
      <span class="review-foot-gap" />
      {children}
      <Button variant="quiet" icon="keyboard" label={t('keys')} keyCap={keys.capOf('keys')} onClick={onKeys} />
    </footer>
  );
};
