import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<string>('local:backupTrouble', { fallback: '' });

/** Notes why the backup that is kept without asking could not be written, or with null that it was. */
export const noteBackupTrouble = async (reason: string | null): Promise<void> => {
  if ((await item.getValue()) !== (reason ?? '')) await item.setValue(reason ?? '');
};

/** Calls back with that reason now and after every change; null where all is well. Returns the way to stop. */
export const watchBackupTrouble = (onReason: (reason: string | null) => void): (() => void) => {
  void item.getValue().then((reason) => onReason(reason || null));
  return item.watch((reason) => onReason(reason || null));
};
