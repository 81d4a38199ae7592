import { useEffect, useState } from 'preact/hooks';

export type StorageUse = { readonly used: number; readonly quota: number; readonly persistent: boolean };

/** How much of the disk our data takes (bytes), and whether the browser may evict it. null until known. */
export const useStorage = () => {
  const [use, setUse] = useState<StorageUse | null>(null);
  const look = async () => {
    const [{ usage = 0, quota = 0 }, persistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    setUse({ used: usage, quota, persistent });
  };
  useEffect(() => void look(), []);
  return { use, protect: () => void navigator.storage.persist().then(look) };
};
