import type { Page } from 'playwright-core';
import { LIST_SORTS, type ListSort } from '@/utils/store';
import type { ExtensionBrowser } from '../browser';
import { untilBrowserRests } from './at-rest';

/** What the reader waits for in the library page, ms; `longTasks`: those over 50 ms while the reader was busy. */
export type LibraryViewMeasures = {
  /** Opened together with the browser, which has much else to start. */
  readonly firstRowsAtStartMs: number;
  /** From a click in a browser that has run for a while: it has ended the background and closed the database. */
  readonly firstRowsMs: number;
  /** The page opened again, in order of time. */
  readonly firstRowsAgainMs: readonly number[];
  readonly facetsMs: number;
  /** From the choice of another order to its rows on the screen. */
  readonly sortChangeMs: Readonly<Record<ListSort, number>>;
  readonly openClippingMs: number;
  readonly scrollClippings: { readonly longTasks: readonly number[] };
  readonly typeSearch: { readonly longTasks: readonly number[] };
  readonly figuresFirstRowsMs: number;
  readonly scrollFigures: { readonly longTasks: readonly number[] };
};

type Tasks = { longTasks: number[] };

/** Begins to note tasks over 50 ms: what the browser itself calls a long task. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });

/** Long tasks since the last time they were asked for, after the page has come to rest. */
const takeTasks = async (page: Page): Promise<{ readonly longTasks: readonly number[] }> => {
  await page.waitForTimeout(500);
  // `as`: put there by `watchTasks`.
  const longTasks = await page.evaluate(() => (globalThis as unknown as Tasks).longTasks.splice(0));
  return { longTasks };
};

/** After this the bench gives up and says what it waited for. */
const PATIENCE_MS = 120_000;

/** Milliseconds from the start of the page until something is on the screen. */
const paintedAt = async (page: Page, selector: string): Promise<number> => {
  await page.bringToFront(); // what lies behind another tab is never painted
  // As text: what compiles this file names functions with something the page does not have.
  const at = await page.evaluate<number | string>(`new Promise((resolve) => {
    const look = () => document.querySelector(${JSON.stringify(selector)})
      ? requestAnimationFrame(() => resolve(performance.now()))
      : requestAnimationFrame(look);
    look();
    setTimeout(() => resolve(document.visibilityState + ': ' + document.body.innerText.slice(0, 300)), ${PATIENCE_MS});
  })`);
  if (typeof at === 'number') return Math.round(at);
  throw new Error(`bench: ${selector} did not come in ${PATIENCE_MS / 1000} s on ${page.url()}, which is ${at}`);
};

const scroll = async (page: Page, selector: string): Promise<void> => {
  for (let step = 0; step < 40; step += 1) {
    await page.evaluate(
      ([wanted, nth]) => {
        const element = document.querySelector(wanted);
        // Small steps, then leaps to far places.
        if (element) element.scrollTop = nth < 20 ? nth * 240 : (element.scrollHeight * (nth - 19)) / 21;
      },
      [selector, step] as const,
    );
    await page.waitForTimeout(50);
  }
};

/** The browser closes the files of a database some seconds after nobody has it open. */
const CLOSED_MS = 5_000;

/** The page opened together with the browser; then all comes to rest, as if nobody had used the extension for a while. */
const measureStart = async (browser: ExtensionBrowser): Promise<number> => {
  const page = await openLibrary(browser, FIRST_ROW);
  const firstRowsAtStartMs = await firstPaintedAt(page);
  await untilBrowserRests(browser); // it has started, and the background has done what it does first
  const session = await browser.context.newCDPSession(page);
  await page.goto('about:blank');
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers'); // by itself it would not end while a debugger looks on
  await page.waitForTimeout(CLOSED_MS);
  await page.close();
  return firstRowsAtStartMs;
};

const QUERY = 'thu ngan sach';
const OPENED_AGAIN = 5;

/** Where the page itself notes when what was waited for was painted. */
type Noted = { paintedMs?: number };

/** Milliseconds from the start of a page until what it was opened for was on the screen, by the page's own note. */
const firstPaintedAt = async (page: Page): Promise<number> => {
  // `as`: put there by the script of `openLibrary`.
  const noted = await page.waitForFunction(() => (globalThis as unknown as Noted).paintedMs, undefined, {
    polling: 50,
  });
  return Math.round((await noted.jsonValue()) ?? Number.NaN);
};

/**
 * Opens the library to wait for something in it. The page looks out for it from its first script on: asked from outside
 * after its start it would count the way of the question.
 */
const openLibrary = async ({ context, pageUrl }: ExtensionBrowser, awaited: string, view = ''): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.bringToFront(); // what lies behind another tab is never painted
  // As text: what compiles this file names functions with something the page does not have.
  await page.addInitScript(`{
    const painted = new MessageChannel();
    painted.port1.onmessage = () => { globalThis.paintedMs = performance.now(); };
    // A message is given out behind the frame that is being made, which paints what is there.
    const look = () => document.querySelector(${JSON.stringify(awaited)})
      ? painted.port2.postMessage(null)
      : requestAnimationFrame(look);
    requestAnimationFrame(look);
  }`);
  await page.goto(pageUrl(`library.html${view}`));
  return page;
};

const FIRST_ROW = '.clipping-row';

const measureAgain = async (browser: ExtensionBrowser): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let nth = 0; nth < OPENED_AGAIN; nth += 1) {
    const page = await openLibrary(browser, FIRST_ROW);
    times.push(await firstPaintedAt(page));
    await page.close();
  }
  return times;
};

/** Milliseconds from the choice of an order until the rows are others: two orders may begin with the same one. */
const changeSort = (page: Page, sort: ListSort): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    const select = document.querySelector('.list-head select');
    const first = () => [...document.querySelectorAll('.clipping-row')].map((row) => row.textContent).join();
    const before = first();
    const from = performance.now();
    select.value = ${JSON.stringify(sort)};
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const look = () => first() === before
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => resolve(Math.round(performance.now() - from)));
    look();
    setTimeout(() => resolve(NaN), ${PATIENCE_MS});
  })`);

const measureSorts = async (page: Page): Promise<Readonly<Record<ListSort, number>>> => {
  const times: Partial<Record<ListSort, number>> = {};
  let shown: ListSort = 'newest';
  for (const sort of LIST_SORTS) {
    // From an order that begins with another row: by time several begin with the same.
    const other = sort === 'title' ? 'site' : 'title';
    if (shown !== other) await changeSort(page, other); // else no row would ever be another
    shown = sort;
    await page.waitForTimeout(500);
    times[sort] = await changeSort(page, sort);
    await page.waitForTimeout(500);
  }
  await changeSort(page, 'newest');
  return times as Record<ListSort, number>; // `as`: each was measured above
};

/** The library page as a reader has it before him: opened, scrolled, searched. */
export const measureView = async (browser: ExtensionBrowser): Promise<LibraryViewMeasures> => {
  const firstRowsAtStartMs = await measureStart(browser);
  const page = await openLibrary(browser, FIRST_ROW);
  const firstRowsMs = await firstPaintedAt(page);
  const facetsMs = await paintedAt(page, '.facet-value');
  await page.waitForTimeout(2_000);
  await watchTasks(page);
  await scroll(page, '.clipping-scroll');
  const scrollClippings = await takeTasks(page);
  const sortChangeMs = await measureSorts(page);
  await page.locator('input[type=search]').pressSequentially(QUERY, { delay: 80 });
  const typeSearch = await takeTasks(page);
  const clicked = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.clipping-open')?.click();
    return performance.now();
  });
  const openClippingMs = (await paintedAt(page, '.mark-item')) - Math.round(clicked);
  await page.close();
  const firstRowsAgainMs = await measureAgain(browser);
  const figures = await openLibrary(browser, '.grid tbody td[data-column=value]', '#figures');
  const figuresFirstRowsMs = await firstPaintedAt(figures);
  await figures.waitForTimeout(1_000);
  await watchTasks(figures);
  await scroll(figures, '.grid-scroll');
  const scrollFigures = await takeTasks(figures);
  await figures.close();
  return {
    firstRowsAtStartMs,
    firstRowsMs,
    firstRowsAgainMs,
    facetsMs,
    sortChangeMs,
    openClippingMs,
    scrollClippings,
    typeSearch,
    figuresFirstRowsMs,
    scrollFigures,
  };
};
