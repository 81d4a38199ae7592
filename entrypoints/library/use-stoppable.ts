import { useRef } from 'preact/hooks';

/** A work of so many clippings that shows how far it is, a percent at a time, and can be given up by its reader. */
export const useStoppable = (show: (done: number, total: number) => void) => {
  const running = useRef<AbortController | null>(null);
  const start = (total: number) => {
    const control = new AbortController();
    running.current = control;
    show(0, total);
    let shown = 0;
    const onDone = (done: number) => {
      const percent = Math.floor((100 * done) / Math.max(1, total));
      if (percent === shown) return;
      shown = percent;
      show(done, total);
    };
    return { onDone, signal: control.signal };
  };
  return { start, stop: () => running.current?.abort() };
};
