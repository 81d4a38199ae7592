import { useSubscription, useTranslate } from '@/components/hooks';
import { Banner, Button } from '@/components/ui';
import { openLibrary, watchLoss } from '@/utils/platform';

/** One line for narrow pages: some of the library is gone, and where to bring it back. */
export const LossNotice = () => {
  const t = useTranslate();
  const loss = useSubscription(watchLoss, 'loss');
  if (!loss) return null;
  const { expected, found } = loss;
  return (
    <Banner icon="warning" tone="danger" acts={<Button onClick={() => void openLibrary()}>{t('lossOpen')}</Button>}>
      {expected > found ? t('lossClippings', expected, found) : t('lossSteps')}
    </Banner>
  );
};
