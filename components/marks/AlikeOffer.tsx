import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { useKeys } from './use-keys';
import type { Review } from './use-review';

/** After a decision on words that stand in the text more than once: the same for the others, by one key. */
export const AlikeOffer = ({ review }: { readonly review: Review }) => {
  const t = useTranslate();
  const keys = useKeys();
  const { alike } = review;
  if (!alike) return null;
  return (
    <div class="alike-offer">
      <Button icon="copy" keyCap={keys.capOf('decideAlike')} onClick={review.decideAlike}>
        {t('decideAlike', alike.followers.length, alike.model.anchor.quote)}
      </Button>
    </div>
  );
};
