import { useEffect, useState } from 'preact/hooks';

/**
 * False until what is awaited has been painted: what the reader looks for first has the page for itself. A frame that was
 * made is not yet on the screen: its pixels are filled in beside the page's thread, which is left to them until the next one.
 */
export const useSettled = (isThere: boolean): boolean => {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isThere || isSettled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => setSettled(true));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isThere, isSettled]);
  return isSettled;
};
