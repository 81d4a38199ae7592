import { useSubscription, useTranslate } from '@/components/hooks';
import { Banner, Button } from '@/components/ui';
import { watchLoss } from '@/utils/platform';
import { store } from './store';

type LossBannerProps = {
  /** Opens the way to bring a backup back in. */
  readonly onImport: () => void;
};

/** Says that some of the library is gone, which the browser does not say, and offers the backup. */
export const LossBanner = ({ onImport }: LossBannerProps) => {
  const t = useTranslate();
  const loss = useSubscription(watchLoss, 'loss');
  if (!loss) return null;
  const { expected, found } = loss;
  return (
    <Banner
      icon="warning"
      tone="danger"
      acts={
        <>
          <Button icon="import" onClick={onImport}>
            {t('importFile')}
          </Button>
          <Button onClick={() => void store.takeNote()}>{t('understood')}</Button>
        </>
      }
    >
      <p>
        <b>{expected > found ? t('lossClippings', expected, found) : t('lossSteps')}</b>
      </p>
      <p>{t('lossText')}</p>
    </Banner>
  );
};
