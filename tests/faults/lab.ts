import type { Page } from 'playwright-core';
import type { ServedPage } from '@/utils/cli/browser';
import { aServedArticle, type Reader, sitDown } from '../e2e/reader';
import { readDatabase } from './database-check';
import { logMessages } from './message-log';

/** An article of its own: another number in its address, another title. */
const anArticleOf = (nth: number) => {
  const { url, page } = aServedArticle();
  if (nth === 0) return { url, page };
  const other = url.replace('990001', `99${String(nth + 1).padStart(4, '0')}`);
  const html = page.html.replaceAll(url, other).replaceAll('Xã Mường Sang', `Xã Mường Sang ${nth}`);
  return { url: other, page: { html } };
};

const processesOf = async ({ browser }: Pick<Reader, 'browser'>): Promise<readonly number[]> =>
  (await browser.cdp.send('SystemInfo.getProcessInfo')).processInfo.map(({ id }) => id);

type LabOptions = {
  readonly profile?: string;
  readonly articles?: number;
  /** Another build than the one just made. */
  readonly extension?: string;
  /** Further pages of the web. */
  readonly pages?: ReadonlyMap<string, ServedPage>;
  /** The page of the extension that looks at the database; a bare file of it costs no rendering. */
  readonly control?: string;
  /** Whether pages of ours write down what they send. */
  readonly isLogged?: boolean;
};

/** A browser for faults: articles to clip, and a page of the extension that looks at the database. */
export const openLab = async ({
  articles = 1,
  pages = new Map(),
  control: path = 'options.html',
  isLogged = true,
  ...where
}: LabOptions = {}) => {
  const served = Array.from({ length: articles }, (_, nth) => anArticleOf(nth));
  const web = new Map([...pages, ...served.map(({ url, page }) => [url, page] as const)]);
  const reader = await sitDown({ pages: web, ...where });
  if (isLogged) await logMessages(reader.browser.context);
  const urls = served.map(({ url }) => url);
  const control = await reader.openOwn(path);
  const session = await reader.browser.context.newCDPSession(control);
  await session.send('ServiceWorker.enable');
  return {
    reader,
    urls,
    control,
    /** Stops the background at once, whatever it is doing. */
    stopWorker: () => session.send('ServiceWorker.stopAllWorkers'),
    database: () => readDatabase(control),
    /** The same, read by another page of the extension. */
    databaseOf: readDatabase,
    /**
     * Kills every process of the browser, as a crash or the power switch would. With their ids known before, it takes no
     * time; processes that came since end with the others.
     */
    kill: async (known?: readonly number[]) => {
      const ids = known ?? (await processesOf(reader));
      const gone = new Promise((resolve) => reader.browser.context.once('close', resolve));
      for (const id of ids) {
        try {
          process.kill(id, 'SIGKILL');
        } catch {
          // A child may already have gone with its parent.
        }
      }
      await gone;
    },
    /** The ids of all processes of the browser. */
    processes: () => processesOf(reader),
    quit: () => reader.quit(),
  };
};
export type Lab = Awaited<ReturnType<typeof openLab>>;

/** Number of the tab that shows an address, as the extension knows it. Only pages of ours may ask. */
export const tabIdOf = async ({ control, reader }: Lab, page: Page): Promise<number> => {
  await page.bringToFront();
  const id = await control.evaluate(async () => {
    type Tabs = { query(of: object): Promise<readonly { id?: number }[]> };
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } }; // `as`: a page of the extension has it
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`No tab in ${reader.browser.extensionId}.`);
  return id;
};

/** Clips an article by the real toolbar (which allows that tab from then on) and keeps it; gives tab and clipping. */
export const keepArticle = async (lab: Lab, url: string) => {
  const page = await lab.reader.open(url);
  const tabId = await tabIdOf(lab, page);
  const popup = await lab.reader.clip(url);
  await popup.press('Enter');
  await popup.waitFor("document.querySelector('.kept-state')");
  await popup.close();
  const { clippings } = await lab.database();
  const number = /(\d+)\.html$/.exec(url)?.[1] ?? url;
  const clipping = clippings.find((one) => one.url.includes(number));
  if (!clipping) throw new Error(`Not kept: ${url}, only ${clippings.map((one) => one.url).join(', ') || 'nothing'}.`);
  return { page, tabId, clippingId: clipping.id };
};

/** Sends a message to the background from a page of ours, as the pages of the product do, and gives the answer. */
export const tell = <Answer>(
  page: Page,
  message: { readonly type: string; readonly request: object },
): Promise<Answer> =>
  page.evaluate((envelope) => {
    type Runtime = { sendMessage(message: object): Promise<Answer> };
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } }; // `as`: a page of the extension has it
    return chrome.runtime.sendMessage(envelope);
  }, message);

/** Accepts every mark of a clipping in one step. */
export const acceptAll = async (lab: Lab, clippingId: string): Promise<void> => {
  const { marks } = await lab.database();
  const markIds = marks.filter((mark) => mark.clippingId === clippingId).map(({ id }) => id);
  const act = { type: 'confirm', markIds };
  await tell(lab.control, { type: 'act', request: { clippingId, actId: crypto.randomUUID(), act } });
};

/** Opens a review in a tab: the popup's own page, shown by its address. */
export const openReview = async ({ reader }: Lab, clippingId: string): Promise<Page> => {
  const page = await reader.openOwn(`popup.html?clipping=${clippingId}`);
  await page.locator('.mark-item').first().waitFor();
  return page;
};
