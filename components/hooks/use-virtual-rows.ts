import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

type VirtualRows = {
  /** First row to draw and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Heights, in px, of what is not drawn above and below. */
  readonly above: number;
  readonly below: number;
};

/** Short lists are drawn whole: find-in-page and screen readers then see everything. */
const DRAW_ALL_UP_TO = 200;
/** Rows beside those in sight, which a little scrolling finds drawn. */
const OVERSCAN_ROWS = 8;
/** After a leap only what is in sight is drawn, and the rows beside it when the scrolling has rested for so long. */
const REST_MS = 100;

type Rows = {
  readonly count: number;
  /** px, the same for all. */
  readonly height: number;
  /** There are more, which are not known yet: then these are no short list, and only those in sight are waited for. */
  readonly isBeginning?: boolean;
  /** What the rows are a list of: another list begins at its top. */
  readonly list?: string;
};

/** Which rows to draw inside a scrolling element, so that 100,000 rows cost what a screen costs. */
export const useVirtualRows = (
  scroller: RefObject<HTMLElement | null>,
  { count, height: rowHeight, isBeginning = false, list = '' }: Rows,
): VirtualRows => {
  // A list begins as after a leap: its first rows are not kept waiting for those that are not in sight.
  const [view, setView] = useState({ list, top: 0, height: 800, hasLeapt: true });
  // Known before the element has been scrolled: a frame without rows would come between.
  const top = view.list === list ? view.top : 0;
  const virtual = isBeginning || count > DRAW_ALL_UP_TO;
  useLayoutEffect(() => {
    if (view.list !== list && scroller.current) scroller.current.scrollTop = 0;
  }, [list]);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !virtual) return;
    const look = () => {
      const top = element.scrollTop;
      const height = element.clientHeight || 800;
      setView((before) => ({ list, top, height, hasLeapt: before.hasLeapt || Math.abs(top - before.top) > height }));
    };
    const resize = typeof ResizeObserver === 'function' ? new ResizeObserver(look) : null;
    look();
    resize?.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resize?.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [virtual, scroller, list]);
  useEffect(() => {
    if (!virtual || !view.hasLeapt) return;
    const rest = setTimeout(() => setView((before) => ({ ...before, hasLeapt: false })), REST_MS);
    return () => clearTimeout(rest);
  }, [virtual, view]);
  if (!virtual) return { from: 0, to: count, above: 0, below: 0 };
  const beside = view.hasLeapt ? 0 : OVERSCAN_ROWS;
  const from = Math.min(Math.max(0, Math.floor(top / rowHeight) - beside), count);
  const to = Math.min(count, Math.ceil((top + view.height) / rowHeight) + beside);
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight };
};
