import { useEffect, useState } from 'preact/hooks';

/** False until what is awaited has been painted: what the reader looks for first has the page for itself. */
export const useSettled = (isThere: boolean): boolean => {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isThere || isSettled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // After the frame that shows it, not in it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setSettled(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isThere, isSettled]);
  return isSettled;
};
