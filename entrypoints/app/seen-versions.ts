const PREFIX = 'seen-version:';

/** The version of a clipping whose changes the reader has seen, remembered on this machine; null where there is none. */
export const seenVersion = (clippingId: string): string | null => localStorage.getItem(PREFIX + clippingId);

/** Remembers that the changes of a version have been seen. */
export const rememberSeen = (clippingId: string, versionId: string): void =>
  localStorage.setItem(PREFIX + clippingId, versionId);
