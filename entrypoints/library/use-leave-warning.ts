import { useEffect } from 'preact/hooks';

/** While something is written the browser asks before it closes the page. */
export const useLeaveWarning = (active: boolean): void => {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [active]);
};
