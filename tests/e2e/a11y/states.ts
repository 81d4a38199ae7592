import type { Page } from 'playwright-core';
import { aServedArticle, type Reader } from '../reader';

/** A state of the interface a reader can be in: where it is, how one gets there, and how one sees that it is reached. */
export type State = {
  readonly name: string;
  /** Page of the extension; "CLIPPING" stands for the id of the clipping that is there. */
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly reached: string;
  readonly go?: (page: Page) => Promise<void>;
  /** The tab of the article is in front, which the side panel follows. */
  readonly besideArticle?: boolean;
  /** Tables of data may be wider than the window (WCAG 1.4.10 names them as exceptions). */
  readonly hasTable?: boolean;
  /** The toolbar popup asks the browser for the width it needs; what it shows is in 320 pixels in the side panel. */
  readonly hasOwnSize?: boolean;
};

const POPUP = { width: 440, height: 600 };
const PANEL = { width: 320, height: 800 };
const WINDOW = { width: 1280, height: 800 };

const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await page.locator('.mark-item').first().waitFor();
    for (const key of keys) await page.keyboard.press(key);
  };

const clickNamed =
  (name: RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();

/** With one clipping in the library, some of its marks decided. */
export const STATES: readonly State[] = [
  { name: 'popup', path: 'popup.html?clipping=CLIPPING', size: POPUP, hasOwnSize: true, reached: '.mark-item' },
  {
    name: 'popup, editor',
    path: 'popup.html?clipping=CLIPPING',
    size: POPUP,
    hasOwnSize: true,
    reached: 'form',
    go: press('e'),
  },
  {
    name: 'popup, why',
    path: 'popup.html?clipping=CLIPPING',
    size: POPUP,
    hasOwnSize: true,
    reached: '.mark-item',
    go: press('w'),
  },
  {
    name: 'popup, text',
    path: 'popup.html?clipping=CLIPPING',
    size: POPUP,
    hasOwnSize: true,
    reached: '.article-text',
    go: press('v'),
  },
  {
    name: 'popup, keys',
    path: 'popup.html?clipping=CLIPPING',
    size: POPUP,
    hasOwnSize: true,
    reached: 'dialog',
    go: press('?'),
  },
  { name: 'popup, nothing to read', path: 'popup.html', size: POPUP, hasOwnSize: true, reached: '.refused' },
  {
    name: 'side panel, reviewing',
    path: 'sidepanel.html',
    size: PANEL,
    reached: '.mark-item',
    besideArticle: true,
  },
  { name: 'side panel, waiting', path: 'sidepanel.html', size: PANEL, reached: '.refused' },
  { name: 'library, reading', path: 'library.html#clipping=CLIPPING', size: WINDOW, reached: '.mark-item' },
  { name: 'library, list', path: 'library.html', size: WINDOW, reached: '.clipping-row' },
  { name: 'library, figures', path: 'library.html#figures', size: WINDOW, reached: '.grid tbody td', hasTable: true },
  { name: 'library, series', path: 'library.html#series', size: WINDOW, reached: '.indicator-row', hasTable: true },
  {
    name: 'library, indicators',
    path: 'library.html#indicators',
    size: WINDOW,
    reached: '.indicator-row',
    hasTable: true,
  },
  { name: 'library, trash', path: 'library.html#trash', size: WINDOW, reached: '.state' },
  {
    name: 'library, export',
    path: 'library.html',
    size: WINDOW,
    reached: 'dialog[open]',
    go: clickNamed(/^(?:Xuất|Export)…?/),
  },
  {
    name: 'library, import',
    path: 'library.html',
    size: WINDOW,
    reached: 'dialog[open]',
    go: clickNamed(/^(?:Nhập|Import)$/),
  },
  {
    name: 'library, nothing found',
    path: 'library.html',
    size: WINDOW,
    reached: '.state',
    go: (page) => page.locator('input[type=search]').fill('không có bài nào như thế'),
  },
  { name: 'settings', path: 'options.html', size: WINDOW, reached: '.options' },
  {
    name: 'settings, data checked',
    path: 'options.html',
    size: WINDOW,
    reached: '.banner',
    go: clickNamed(/^(?:Kiểm tra dữ liệu|Check the data)$/),
  },
];

/** Goes there; returns once it is reached and stands still. */
export const reach = async (reader: Reader, page: Page, state: State): Promise<void> => {
  const { id, article } = await keptArticle(reader);
  await page.bringToFront();
  await page.setViewportSize(state.size);
  await page.goto('about:blank'); // a new hash alone opens no page anew
  await page.goto(reader.browser.pageUrl(state.path.replace('CLIPPING', id)));
  if (state.go) {
    await page.locator('.mark-item, .clipping-row, .options').first().waitFor();
    await state.go(page);
  }
  if (state.besideArticle) await article.bringToFront();
  await page
    .locator(state.reached)
    .first()
    .waitFor()
    .catch(async (cause: unknown) => {
      throw new Error(`"${state.name}" is not reached; there stands: ${await page.innerText('body')}`, { cause });
    });
  await untilStill(page);
};

/** Resolves when nothing moves any more. */
export const untilStill = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
};

/** Resolves when what answers to the size of the window has been drawn anew: in the frame after the next. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
  await untilStill(page);
};

type Kept = { readonly id: string; readonly article: Page };

const known = new WeakMap<Reader, Kept>();

const keptArticle = async (reader: Reader): Promise<Kept> => {
  const kept = known.get(reader) ?? (await keepOne(reader));
  known.set(reader, kept);
  return kept;
};

/** Keeps the served article and decides two of its marks; its tab stays open. */
const keepOne = async (reader: Reader): Promise<Kept> => {
  const { url } = aServedArticle();
  const article = await reader.open(url);
  const popup = await reader.clip(url);
  await popup.press('Enter');
  await popup.waitFor("document.querySelector('.kept-state')");
  for (const [index, key] of ['Enter', 'Delete'].entries()) {
    await popup.press(key);
    await popup.waitFor(`document.querySelectorAll('.mark-item[data-decided]').length === ${index + 1}`);
  }
  await popup.close();
  const library = await reader.openOwn('library.html');
  await library.locator('.clipping-open').first().click();
  await library.waitForURL(/clipping=/);
  const id = new URLSearchParams(new URL(library.url()).hash.slice(1)).get('clipping');
  await library.close();
  return { id: id ?? '', article };
};
