import { useTranslate } from '@/components/hooks';
import { Skeleton } from '@/components/ui';

/** The page is being read: the places of things are shown, so that nothing jumps when they come. */
export const ReadingState = () => {
  const t = useTranslate();
  return (
    <main class="clipping">
      <h1 class="visually-hidden">{t('appName')}</h1>
      <div class="article-header" role="status">
        <div class="article-source">{t('readingPage')}</div>
        <Skeleton widths={[96, 62]} />
      </div>
      <div class="reading-list">
        <Skeleton widths={[70, 34]} />
        <Skeleton widths={[58, 40]} />
        <Skeleton widths={[76, 30]} />
        <Skeleton widths={[64, 38]} />
      </div>
    </main>
  );
};
