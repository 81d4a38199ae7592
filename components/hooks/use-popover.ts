import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isComposing } from './use-shortcuts';

/**
 * Lets a `details` that lies over the page behave as a menu does: a press beside it closes it, and Escape, which then gives
 * the focus back to its button where it was inside and asks nothing else of the page.
 */
export const usePopover = (root: RefObject<HTMLDetailsElement>): void => {
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const own = root.current;
      if (own?.open && target instanceof Node && !own.contains(target)) own.open = false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const own = root.current;
      if (event.key !== 'Escape' || !own?.open || isComposing(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      const hadFocus = own.contains(document.activeElement);
      own.open = false;
      if (hadFocus) own.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointerDown);
    // Before whatever else takes the key: the cells of the sheet, the open article.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
};
