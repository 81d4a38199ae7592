import { useTranslate } from '@/components/hooks';
import { Button, Progress, Skeleton } from '@/components/ui';
import { stopPdf, usePagesRead } from './pdf-reading';

/** The page is being read: the places of things are shown, so that nothing jumps when they come. A long PDF says how far it is. */
export const ReadingState = () => {
  const t = useTranslate();
  const pages = usePagesRead();
  const words = pages ? t('readingPages', pages.done, pages.of) : t('readingPage');
  return (
    <main class="clipping">
      <h1 class="visually-hidden">{t('appName')}</h1>
      {/* A hundred percents one after the other are not read out. */}
      <div class="article-header" role={pages ? undefined : 'status'}>
        <div class="article-source">
          {/* First, so that it stays where it is while the numbers grow. */}
          {pages && <Button onClick={stopPdf}>{t('stop')}</Button>}
          {words}
        </div>
        {pages ? <Progress label={words} done={pages.done} total={pages.of} /> : <Skeleton widths={[96, 62]} />}
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
