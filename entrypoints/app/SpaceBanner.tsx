import { useSubscription, useTranslate } from '@/components/hooks';
import { Banner, Button } from '@/components/ui';
import { formatBytes } from '@/utils/i18n';
import { noteSpaceSaid, openOptions, watchSpace } from '@/utils/platform';

/** Says once that room runs out, while there is still enough to write a backup and clear things away. */
export const SpaceBanner = () => {
  const t = useTranslate();
  const use = useSubscription(watchSpace, 'space');
  if (!use) return null;
  return (
    <Banner
      icon="warning"
      tone="warning"
      acts={
        <>
          <Button onClick={() => void openOptions()}>{t('settings')}</Button>
          <Button onClick={() => void noteSpaceSaid()}>{t('understood')}</Button>
        </>
      }
    >
      <p>
        <b>{t('spaceShort', formatBytes(t.language, use.used), formatBytes(t.language, use.quota))}</b>
      </p>
      <p>{t('spaceShortText')}</p>
    </Banner>
  );
};
