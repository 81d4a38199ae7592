import type { RefCallback } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const FIRST_WIDTH = 820;
const LEAST_WIDTH = 420;

/**
 * The room a chart has, px: drawn one to one, its text is as large as the text around it. The second value is the `ref` of
 * the chart, which may come later than the component: nothing is drawn while its numbers are still being read.
 */
export const useChartWidth = (): readonly [number, RefCallback<SVGSVGElement>] => {
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [chart, setChart] = useState<SVGSVGElement | null>(null);
  useLayoutEffect(() => {
    if (!chart) return;
    const look = () => setWidth(Math.max(LEAST_WIDTH, Math.round(chart.getBoundingClientRect().width || FIRST_WIDTH)));
    look();
    if (typeof ResizeObserver !== 'function') return;
    const watcher = new ResizeObserver(look);
    watcher.observe(chart);
    return () => watcher.disconnect();
  }, [chart]);
  return [width, setChart];
};
