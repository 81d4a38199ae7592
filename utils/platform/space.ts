import { storage } from 'wxt/utils/storage';

/** How much of the room the browser gives us is taken, in bytes; `quota` 0 is not known. */
export type SpaceUse = { readonly used: number; readonly quota: number };

/** From here on the reader is told: enough is left to write a backup and to clear things away. */
const NEARLY_FULL = 0.8;

/** Asks the browser; its numbers are rounded, and without a limit of its own the room is what the disk has left. */
export const readSpaceUse = async (): Promise<SpaceUse> => {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, quota };
};

/** The part that is taken, 0 to 1; 0 where the room is not known. */
export const shareOf = ({ used, quota }: SpaceUse): number => (quota > 0 ? Math.min(1, used / quota) : 0);

/** Whether four fifths of the room or more are taken; false where it is not known. */
export const isNearlyFull = (use: SpaceUse): boolean => shareOf(use) >= NEARLY_FULL;

const saidItem = storage.defineItem<boolean>('local:spaceSaid', { fallback: false });

/** The reader has seen that room runs out, and is not told again until there was room in between. */
export const noteSpaceSaid = (): Promise<void> => saidItem.setValue(true);

/**
 * Calls back with what is taken once room runs out and the reader has not been told yet, with null otherwise. Looks once,
 * and again when the reader has seen it in any window. Returns the way to stop.
 */
export const watchSpace = (onUse: (use: SpaceUse | null) => void): (() => void) => {
  const look = async (): Promise<void> => {
    const use = await readSpaceUse();
    if (isNearlyFull(use)) return onUse((await saidItem.getValue()) ? null : use);
    await saidItem.removeValue();
    onUse(null);
  };
  void look();
  return saidItem.watch((said) => said && onUse(null));
};
