import { storage } from 'wxt/utils/storage';

/**
 * Does what a session of the browser needs once, however often the background starts in it. Where the work answers `false`,
 * or ended with the background, it is done again at the next start.
 */
export const onceASession = async (name: string, work: () => Promise<boolean>): Promise<void> => {
  const done = storage.defineItem<boolean>(`session:${name}`, { fallback: false });
  if (await done.getValue()) return;
  if (await work()) await done.setValue(true);
};
