import type { BrowserContext } from 'playwright-core';

/** What stands under an address; changing `html` between loads is how a paper edits its article. */
export type ServedPage = {
  html: string;
  /** Headers a server would send, such as a policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A file that is no page: its type and bytes are served instead of `html`. */
  readonly file?: { readonly type: string; readonly bytes: Uint8Array };
};

/**
 * Serves pages under their real addresses without a server or the network: the browser believes it is on the paper's
 * site. Everything else on the web is refused, and what was asked for is reported, so that a test can say
 * "no request left the browser".
 */
export const servePages = async (
  context: BrowserContext,
  pages: ReadonlyMap<string, ServedPage>,
): Promise<{ readonly refused: readonly string[] }> => {
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const page = pages.get(url);
    if (page) {
      await route.fulfill({
        contentType: page.file?.type ?? 'text/html; charset=utf-8',
        headers: page.headers,
        body: page.file ? Buffer.from(page.file.bytes) : page.html,
      });
      return;
    }
    refused.push(url);
    await route.abort('blockedbyclient');
  });
  return { refused };
};
