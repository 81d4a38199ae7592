import type { BrowserContext, Request } from 'playwright-core';

/** What must not happen in any page of the extension, or in a file it wrote: everything seen so far. */
export type Alarm = {
  /** Calls of `alert` and its like, and script that only the policy of our pages stopped. */
  readonly executed: readonly string[];
  /** Requests for anything that is not part of the extension. */
  readonly requests: readonly string[];
};

const SIGN = 'trich-bao-alarm:';

/** Sets hooks in every page opened from now on. `watched` says whose doings count: payloads run freely on their own page. */
export const setAlarm = async (context: BrowserContext, watched: (url: string) => boolean): Promise<Alarm> => {
  const executed: string[] = [];
  const requests: string[] = [];
  await context.addInitScript((sign) => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
      Object.defineProperty(window, name, { value: () => console.error(`${sign}${name}`) });
    }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`${sign}policy stopped ${effectiveDirective} ${blockedURI}`);
    });
  }, SIGN);
  context.on('console', (message) => {
    const page = message.page();
    if (message.text().startsWith(SIGN) && page && watched(page.url()))
      executed.push(`${message.text()} in ${page.url()}`);
  });
  context.on('dialog', (dialog) => void dialog.dismiss());
  context.on('page', async (page) => {
    const opener = await page.opener();
    if (opener && watched(opener.url())) executed.push(`${opener.url()} opened a window`);
  });
  context.on('request', (request) => {
    const asker = askerOf(request);
    if (/^(?:https?|wss?|file|ftp):/.test(request.url()) && request.url() !== asker && watched(asker)) {
      requests.push(`${request.url()} from ${asker}`);
    }
  });
  return { executed, requests };
};

/** The page or worker that asks; "" for the first request of a new window, which its opener answers for. */
const askerOf = (request: Request): string => {
  try {
    return request.serviceWorker()?.url() ?? request.frame().page().url();
  } catch {
    return ''; // Playwright throws while a window that is being opened has no frame yet
  }
};

/**
 * Runs in a page: what of it can only come from a payload taken for markup. Our pages are made of the elements listed
 * (an allow-list, so that a payload nobody thought of shows too), without handlers, with addresses of the web or our own.
 */
export const FOREIGN_MARKUP = `(() => {
  const OURS = new Set(('html head body title meta link script style div span p h1 h2 h3 h4 h5 h6 main section article ' +
    'aside header footer nav ul ol li dl dt dd button a input select option optgroup textarea label fieldset legend form ' +
    'svg path circle rect line g polyline table caption thead tbody tfoot tr th td colgroup col mark b strong em i small time kbd ' +
    'details summary pre code dialog progress meter output blockquote q cite figure figcaption hr br sub sup del ins ' +
    'bdi abbr datalist search template hgroup var samp').split(' '));
  const found = [];
  const own = location.protocol === 'chrome-extension:';
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    if (!OURS.has(tag)) found.push('<' + tag + '>');
    if (tag === 'script' && (!own || new URL(element.src, location.href).origin !== location.origin)) found.push('script');
    if (tag === 'style' && element.closest('body')) found.push('style in the body');
    if (tag === 'meta' && element.httpEquiv.toLowerCase() === 'refresh') found.push('refresh');
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc' || name === 'formaction') found.push(tag + '[' + name + ']');
      if (/^(?:href|src|action|xlink:href|poster|data|background|srcset)$/i.test(name) && /^\\s*(?:javascript|vbscript|data:text|data:image\\/svg)/i.test(value)) {
        found.push(tag + '[' + name + '=' + value.slice(0, 40) + ']');
      }
    }
  }
  return found;
})()`;

/** Runs in a page: touches everything in it, as a restless reader would, and raises every event that has a handler. */
export const TOUCH_EVERYTHING = `(() => {
  const EVENTS = ['click', 'mouseover', 'pointerdown', 'focus', 'keydown', 'input', 'change', 'toggle', 'load', 'error', 'scroll'];
  for (const element of document.querySelectorAll('*')) {
    const handled = [...element.attributes].map(({ name }) => name).filter((name) => /^on/i.test(name));
    for (const name of [...EVENTS, ...handled.map((name) => name.slice(2))]) element.dispatchEvent(new Event(name));
  }
})()`;

/** Runs in a page of ours: hovers and focuses only; clicks would open, delete and export things. */
export const TOUCH_LIGHTLY = `(() => {
  for (const element of document.querySelectorAll('body *')) {
    for (const name of ['mouseover', 'pointerover', 'mouseenter', 'scroll', 'load', 'error']) element.dispatchEvent(new Event(name));
  }
})()`;
