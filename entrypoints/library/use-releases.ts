import { useEffect, useState } from 'preact/hooks';
import { listReleases } from '../app/releases';

/** The releases that were frozen, looked up whenever they come in sight. */
export const useReleases = (inSight: boolean): readonly string[] => {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (inSight) void listReleases().then(setNames);
  }, [inSight]);
  return names;
};
