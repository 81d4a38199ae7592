import type { ClippingWords, DigestDraft } from '@/components/library';
import type { FieldDrafts, MarkFields } from '@/components/marks';

/**
 * Text typed into fields and not yet stored, so that a popup that closes (it does on every click outside) or a tab that
 * is shut loses nothing. Local storage of the extension: written synchronously, before the page can be gone.
 */
const createDrafts = <Fields>(prefix: string) => ({
  read: (id: string): Fields | null => {
    const kept = localStorage.getItem(prefix + id);
    try {
      // `as`: only `write` below puts entries under this prefix.
      return kept === null ? null : (JSON.parse(kept) as Fields);
    } catch {
      return null;
    }
  },
  write: (id: string, fields: Fields) => localStorage.setItem(prefix + id, JSON.stringify(fields)),
  forget: (id: string) => localStorage.removeItem(prefix + id),
});

/** Fields of a mark, by the mark's id. */
export const fieldDrafts: FieldDrafts = createDrafts<MarkFields>('field-draft:');

/** Tags and note of a clipping, by the clipping's id. */
export const wordDrafts = createDrafts<ClippingWords>('clipping-draft:');

/** What the reader made of the articles of a press digest; one for all, as there is one digest a morning. */
export const digestDraft = createDrafts<DigestDraft>('digest-draft:');
