import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus on the cell with the cursor as long as the cells have it at all; while a field is open in a cell
 * (`isEditing`) the field has it.
 */
export const useGridFocus = (scroller: RefObject<HTMLElement>, isEditing: boolean) => {
  const hasFocus = useRef(false);
  /** The field that goes away takes the focus with it: the cell is to have it back. */
  const returnsFocus = useRef(false);
  useLayoutEffect(() => {
    if (isEditing || !(hasFocus.current || returnsFocus.current)) return;
    returnsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: true });
  });
  return {
    /** A cell was pointed at: the cells have the focus from now on. */
    take: () => {
      hasFocus.current = true;
    },
    /** Says whether a key ends the edit, so that the cell gets the focus of the field. */
    expectReturn: (returns: boolean) => {
      returnsFocus.current = returns;
    },
    isReturning: (): boolean => returnsFocus.current,
    onFocusIn: (event: FocusEvent) => {
      hasFocus.current = event.target instanceof HTMLElement && event.target.closest('tbody') !== null;
    },
    onFocusOut: (event: FocusEvent) => {
      const { relatedTarget } = event;
      if (!(relatedTarget instanceof Node) || !scroller.current?.contains(relatedTarget)) hasFocus.current = false;
    },
  };
};
