import { useEffect, useState } from 'preact/hooks';
import { readSpaceUse, type SpaceUse } from '@/utils/platform';

export type StorageUse = SpaceUse & { readonly persistent: boolean };

/** How much of the disk our data takes, and whether the browser may evict it. null until known. */
export const useStorage = () => {
  const [use, setUse] = useState<StorageUse | null>(null);
  const look = async () => {
    const [space, persistent] = await Promise.all([readSpaceUse(), navigator.storage.persisted()]);
    setUse({ ...space, persistent });
  };
  useEffect(() => void look(), []);
  return { use, protect: () => void navigator.storage.persist().then(look) };
};
