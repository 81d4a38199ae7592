import type { FieldDrafts, MarkFields } from '@/components/marks';

const PREFIX = 'field-draft:';

/**
 * Text typed into a mark's fields and not yet saved, so that a popup that closes (it does on every click outside) loses
 * nothing. Local storage of the extension: written synchronously, before the popup can be gone.
 */
export const fieldDrafts: FieldDrafts = {
  read: (markId) => {
    const kept = localStorage.getItem(PREFIX + markId);
    try {
      // `as`: only `write` below puts entries under this prefix.
      return kept === null ? null : (JSON.parse(kept) as MarkFields);
    } catch {
      return null;
    }
  },
  write: (markId, fields) => localStorage.setItem(PREFIX + markId, JSON.stringify(fields)),
  forget: (markId) => localStorage.removeItem(PREFIX + markId),
};
