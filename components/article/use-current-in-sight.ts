import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Scrolls to the mark that the review has come to, where it stands in this element. */
export const useCurrentInSight = (root: RefObject<HTMLElement | null>, currentId: string | null): void =>
  useEffect(() => {
    // `?.()`: jsdom cannot scroll.
    if (currentId) root.current?.querySelector('.mark[data-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [currentId]);
