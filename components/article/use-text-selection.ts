import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '@/utils/model';
import { selectedSpan } from './selected-span';
import { useMarkClicks } from './use-mark-clicks';

/** Where the selection stands in the window, px. */
export type SelectionBox = { readonly left: number; readonly top: number; readonly bottom: number };
export type TextSelection = { readonly span: Span; readonly box: SelectionBox };

type TextSelectionOptions = {
  readonly root: RefObject<HTMLElement | null>;
  /** A mark was clicked (and nothing was selected). */
  readonly onMark: (markId: string) => void;
};

const boxOf = (selection: Selection): SelectionBox => {
  // jsdom has no layout; a box at the origin is as good as any there.
  const { left, top, bottom } = selection.getRangeAt(0).getBoundingClientRect?.() ?? { left: 0, top: 0, bottom: 0 };
  return { left, top, bottom };
};

/** By keyboard the selection walks in words: arrows take the next word, Shift+arrows widen. */
const walkWords = (event: KeyboardEvent): boolean => {
  const direction = { ArrowRight: 'forward', ArrowLeft: 'backward' }[event.key];
  const selection = document.getSelection();
  if (!direction || event.ctrlKey || event.altKey || !selection) return false;
  if (event.shiftKey && !selection.isCollapsed) {
    selection.modify('extend', direction, 'word');
    return true;
  }
  if (direction === 'forward') selection.collapseToEnd();
  else {
    selection.collapseToStart();
    selection.modify('move', 'backward', 'word');
  }
  selection.modify('extend', 'forward', 'word');
  return true;
};

/** Puts a caret at the start of the text when the keyboard enters it, so that there is something to walk from. */
const startWalk = (root: HTMLElement): void => {
  const selection = document.getSelection();
  if (!selection || (selection.rangeCount > 0 && root.contains(selection.anchorNode))) return;
  selection.collapse(root.querySelector('[data-start]'), 0);
};

/** Follows what the reader selects in an article's text, by pointer or keyboard, as offsets. */
export const useTextSelection = ({ root, onMark }: TextSelectionOptions) => {
  const [selected, setSelected] = useState<TextSelection | null>(null);
  useMarkClicks(root, onMark);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const look = () => {
      const selection = document.getSelection();
      const span = selectedSpan(element, selection);
      setSelected(span && selection ? { span, box: boxOf(selection) } : null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      startWalk(element);
      if (walkWords(event)) event.preventDefault();
    };
    document.addEventListener('selectionchange', look);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('selectionchange', look);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [root]);
  const clear = () => {
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  };
  return { selected, clear };
};
