import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { markedText, type ShownOnPage, showChangesOnPage, tellPage } from '@/utils/commands';
import { clearWhenClosed } from '@/utils/platform';
import type { ReadClipping } from '@/utils/store';
import { useSettings } from './mount';

export type PageViewInput = {
  /** The tab whose page shows the article; null where there is none. */
  readonly tabId: number | null;
  /** The clipping as it is now; null until it is known. */
  readonly reading: ReadClipping | null;
};

/**
 * Keeps the page painted with the marks of the clipping: at first, and after every act, whoever made it. They stay when
 * this window closes, unless the reader chose otherwise. `reveal` scrolls the page to a mark.
 */
export const usePageView = ({ tabId, reading }: PageViewInput) => {
  const t = useTranslate();
  const { keepPaint } = useSettings();
  // One after the other: an older state must never be painted over a newer one.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const shown = useRef<{ readonly tabId: number; readonly on: ShownOnPage | null } | null>(null);
  useEffect(() => {
    if (tabId === null || reading === null) return;
    queue.current = queue.current.then(async () => {
      const before = shown.current?.tabId === tabId ? shown.current.on : null;
      shown.current = { tabId, on: await showChangesOnPage(tabId, { ...markedText(reading), before }, t) };
    });
  }, [tabId, reading, t]);
  useEffect(() => {
    if (tabId === null || keepPaint) return;
    return clearWhenClosed(tabId);
  }, [tabId, keepPaint]);
  return {
    reveal: (markId: string): void => {
      if (tabId === null) return;
      queue.current = queue.current.then(() => tellPage<'reveal'>(tabId, { type: 'reveal', markId }, t));
    },
  };
};
