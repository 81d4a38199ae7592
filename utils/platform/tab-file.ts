import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/utils/model';
import { fromBase64 } from '@/utils/text';

/** A file a tab shows in the browser's own viewer. */
export type TabFile = { readonly url: string; readonly bytes: Uint8Array };

/** Messages between processes end at 64 MiB; base64 makes four letters of three bytes. */
const MOST_BYTES = 40_000_000;

type Fetched = { readonly url: string; readonly base64: string | null };

/**
 * The bytes of the file a tab shows, fetched again by the page itself: it may, and it mostly has them in its cache.
 * Needs activeTab. `unreadable`: the viewer is closed to us, the file is gone, or it is larger than 40 MB.
 */
export const readTabFile = async (tabId: number): Promise<Result<TabFile, 'unreadable'>> => {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchOwnFile,
      args: [MOST_BYTES],
    });
    const fetched = injected?.result as Fetched | undefined; // `as`: what fetchOwnFile returns
    if (!fetched?.base64) return fail('unreadable', 'too large or empty');
    return succeed({ url: fetched.url, bytes: fromBase64(fetched.base64) });
  } catch (error) {
    return fail('unreadable', error instanceof Error ? error.message : String(error));
  }
};

/** Runs in the tab; it is sent as source, so it may use nothing from outside itself. */
const fetchOwnFile = async (mostBytes: number): Promise<Fetched> => {
  const url = location.href;
  const bytes = new Uint8Array(await (await fetch(url, { credentials: 'same-origin' })).arrayBuffer());
  if (bytes.length > mostBytes) return { url, base64: null };
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { url, base64: btoa(binary) };
};
