import { useEffect, useState } from 'preact/hooks';

/** Most answers are there before anybody could read that they are awaited. */
const LATE_MS = 400;

/** True once something has been going on for longer than one waits without being told. */
export const useLate = (isGoingOn: boolean): boolean => {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [isGoingOn]);
  return isLate && isGoingOn;
};
