import { browser } from 'wxt/browser';

const HANOI_OFFSET_MS = 7 * 3600e3;

/** The present moment as ISO 8601 with milliseconds, in the time of the papers: "2025-11-22T08:11:34.120+07:00". */
export const now = (): string => new Date(Date.now() + HANOI_OFFSET_MS).toISOString().replace('Z', '+07:00');

/** A fresh random id (UUID v4). */
export const newId = (): string => crypto.randomUUID();

/** SHA-256 of the text in UTF-8, lower-case hex. Needs a secure context: background and extension pages only. */
export const sha256Hex = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Version of this extension, as the manifest says it: "0.1.0". */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The language of the browser's own interface as BCP 47, e.g. "vi" or "en-GB". */
export const systemLanguage = (): string => browser.i18n.getUILanguage();
