import { fail, type Result, succeed } from '@/utils/model';
import { copyTab, now } from '@/utils/platform';
import type { Store, StoreReason } from '@/utils/store';

/** What became of an offline copy: its size in bytes, and how many pictures are in it and how many could not be kept. */
export type OfflineReport = { readonly bytes: number; readonly pictures: number; readonly missing: number };

/**
 * Keeps the page of a tab whole beside its clipping; only when the reader asks. A draft is kept with it: nobody wants the
 * page of an article that goes tomorrow.
 */
export const keepOffline = async (
  store: Store,
  { tabId, clippingId }: { readonly tabId: number; readonly clippingId: string },
): Promise<Result<OfflineReport, StoreReason | 'not-allowed' | 'too-large'>> => {
  const reading = await store.readClipping(clippingId);
  if (!reading.ok) return reading;
  const { title, images, state } = reading.value.clipping;
  const savedAt = now();
  const copied = await copyTab(tabId, { title, savedAt, pictures: images.flatMap(({ src }) => src ?? []) });
  if (!copied.ok) return copied;
  const kept = state === 'draft' ? await store.keep(clippingId, savedAt) : succeed(undefined);
  if (!kept.ok) return fail(kept.reason, kept.detail);
  const saved = await store.saveOfflineCopy({ clippingId, savedAt, ...copied.value });
  if (!saved.ok) return saved;
  const { bytes, pictures, missing } = copied.value;
  return succeed({ bytes: bytes.length, pictures, missing: missing.length });
};
