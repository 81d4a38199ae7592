import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { capOf } from './review-commands';
import type { Review } from './use-review';

type ReviewFootProps = {
  readonly review: Review;
  readonly progress: string;
  readonly onKeys: () => void;
  readonly children?: ComponentChildren;
};

/** How far the review is, the way back, and the acts on the whole clipping. */
export const ReviewFoot = ({ review, progress, onKeys, children }: ReviewFootProps) => {
  const t = useTranslate();
  return (
    <footer class="review-foot">
      <span class="review-progress">{progress}</span>
      <Button
        variant="quiet"
        icon="undo"
        label={t('undo')}
        keyCap={capOf('undo')}
        disabled={!review.canUndo}
        onClick={review.undo}
      />
      <Button
        variant="quiet"
        icon="redo"
        label={t('redo')}
        keyCap={capOf('redo')}
        disabled={!review.canRedo}
        onClick={review.redo}
      />
      <span class="review-foot-gap" />
      {children}
      <Button variant="quiet" icon="keyboard" label={t('keys')} keyCap={capOf('keys')} onClick={onKeys} />
    </footer>
  );
};
