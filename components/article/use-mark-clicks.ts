import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Follows clicks on marks of an element, where nothing is selected. By keyboard marks are gone through in their list. */
export const useMarkClicks = (root: RefObject<HTMLElement | null>, onMark: (markId: string) => void): void => {
  const latest = useRef(onMark);
  latest.current = onMark;
  useEffect(() => {
    const element = root.current;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || !document.getSelection()?.isCollapsed) return;
      const id = target.closest('[data-mark]')?.getAttribute('data-mark');
      if (id) latest.current(id);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [root]);
};
