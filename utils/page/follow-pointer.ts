import type { ShownMark } from './painted-mark';

/** How long the pointer rests on a mark before its card comes: passing over a text shows nothing. Milliseconds. */
const REST_MS = 200;

type PointerHandlers = {
  readonly markAt: (node: Node, offset: number) => ShownMark | null;
  /** The pointer rests on a mark, or (null) has left it. */
  readonly onRest: (entry: ShownMark | null) => void;
};

/** Follows the pointer over painted marks. Listens passively and changes nothing. */
export const followPointer = (document: Document, { markAt, onRest }: PointerHandlers) => {
  let over: ShownMark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    const entry = markUnder(document, markAt, { x: clientX, y: clientY });
    if (entry?.mark.id === over?.mark.id) return;
    over = entry;
    clearTimeout(timer);
    timer = setTimeout(() => onRest(over), REST_MS);
  };
  return (isOn: boolean): void => {
    clearTimeout(timer);
    document.removeEventListener('pointermove', onMove, true);
    if (isOn) document.addEventListener('pointermove', onMove, { capture: true, passive: true });
  };
};

type Point = { readonly x: number; readonly y: number };

const markUnder = (document: Document, markAt: PointerHandlers['markAt'], { x, y }: Point): ShownMark | null => {
  const caret = document.caretPositionFromPoint?.(x, y);
  const entry = caret ? markAt(caret.offsetNode, caret.offset) : null;
  // The nearest letter to a point in the margin is not under it.
  return entry && [...entry.range.getClientRects()].some((rect) => isIn(rect, { x, y })) ? entry : null;
};

const isIn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
