import { useTranslate } from '@/components/hooks';
import { Banner } from '@/components/ui';

/** Says that records of the list cannot be read, so that a shorter list is never taken for a whole one. */
export const UnreadableBanner = ({ count }: { readonly count: number }) => {
  const t = useTranslate();
  if (count === 0) return null;
  return (
    <Banner
      icon="warning"
      tone="warning"
      acts={
        <a class="button" href="options.html#check">
          {t('checkData')}
        </a>
      }
    >
      {t('unreadableClippings', count)}
    </Banner>
  );
};
