import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const FIRST_WIDTH = 820;
const LEAST_WIDTH = 420;

/** The room a chart has, px: drawn one to one, its text is as large as the text around it. */
export const useChartWidth = (chart: RefObject<SVGSVGElement | null>): number => {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const element = chart.current;
    if (!element) return;
    const look = () =>
      setWidth(Math.max(LEAST_WIDTH, Math.round(element.getBoundingClientRect().width || FIRST_WIDTH)));
    look();
    if (typeof ResizeObserver !== 'function') return;
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return width;
};
