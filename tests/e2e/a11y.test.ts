import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings, type Question } from './a11y/axe';
import { reach, STATES, type State, untilDrawn, untilStill } from './a11y/states';
import { aServedArticle, type Reader, sitDown } from './reader';

describe('everybody can use it', () => {
  const { url, page: article } = aServedArticle();
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await sitDown({ pages: new Map([[url, article]]) });
    page = await reader.browser.context.newPage();
  });
  afterAll(() => reader.quit());

  /** Chooses a look; resolves when the open page has it, without being loaded anew. */
  const choose = async ({ theme, language }: Pick<Look, 'theme' | 'language'>): Promise<void> => {
    const [worker] = reader.browser.context.serviceWorkers();
    await worker?.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify({ theme, language })} })`);
    await page.waitForFunction(
      (look) => {
        const { lang, dataset } = document.documentElement;
        return lang === look.language && dataset.theme === look.theme;
      },
      { theme, language },
    );
    await untilStill(page);
  };

  test('axe finds nothing in an empty library either', async () => {
    await page.goto(reader.browser.pageUrl('library.html'));
    await page.locator('.welcome').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('axe would find something: a button without a name', async () => {
    await reach(reader, page, settingsState);
    await page.evaluate("document.querySelector('main').append(document.createElement('button'))");
    expect((await findings(page)).join()).toContain('button-name');
  });

  // One visit to each state for everything that is asked of it: getting there takes longer than the questions.
  describe.each(STATES)('$name', (state) => {
    beforeAll(() => reach(reader, page, state));

    test.each(LOOKS)('axe finds nothing: $theme, $language', async (look) => {
      await choose(look);
      expect(await findings(page, look.question)).toEqual([]);
    });

    test('whoever wants no motion gets none', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await page.evaluate<readonly string[]>(MOVING)).toEqual([]);
      await page.emulateMedia({ reducedMotion: null });
    });

    if (!state.hasTable && !state.hasOwnSize)
      test('at 400 % (320 px wide) nothing needs sideways scrolling', async () => {
        await page.setViewportSize({ width: 320, height: 512 });
        await untilDrawn(page);
        expect(await page.evaluate<readonly string[]>(SIDEWAYS)).toEqual([]);
        await page.setViewportSize(state.size);
      });

    // The last: afterwards the texts are no longer ours.
    if (!state.hasTable)
      test('labels half as long again still fit: another language, or a larger letter', async () => {
        await page.evaluate(LENGTHEN);
        expect(await page.evaluate<readonly string[]>(CUT_LABELS)).toEqual([]);
      });
  });

  test('Tab goes through everything that can be used, in reading order, visibly, and out again', async () => {
    for (const state of STATES.filter(({ name }) => KEYBOARD_PATHS.includes(name))) {
      await reach(reader, page, state);
      const { stops, faint } = await walk(page);
      expect(faint, `${state.name}: focus cannot be seen`).toEqual([]);
      expect(new Set(stops).size, `${state.name}: ${stops.join(' → ')}`).toBeGreaterThan(3);
    }
  });

  test('the whole library can be used by keys: search, open, decide, export', async () => {
    await reach(reader, page, libraryState);
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('search');
    await page.keyboard.type('muong sang');
    // Answered: rows that are drawn anew meanwhile would lose the focus.
    await expect.poll(() => page.locator('.list-head select').inputValue()).toBe('relevance');
    await page.locator('.clipping-row').first().waitFor();
    await tabTo(page, '.clipping-open');
    await page.keyboard.press('Enter');
    await page.locator('.mark-item').first().waitFor();
    await tabTo(page, '.library-acts button[data-variant=primary]');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.closest('dialog') !== null")).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate("document.activeElement.matches('.library-acts button')")).toBe(true);
  });
});

type Look = {
  readonly theme: 'light' | 'dark';
  readonly language: 'vi' | 'en';
  /** What is new in this look. */
  readonly question: Question;
};
const LOOKS: readonly Look[] = [
  { theme: 'light', language: 'vi', question: 'everything' },
  { theme: 'dark', language: 'vi', question: 'colours' },
  { theme: 'light', language: 'en', question: 'all but colours' },
];

const stateNamed = (name: string): State => {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  return state;
};
const settingsState = stateNamed('settings');
const libraryState = stateNamed('library, list');
const KEYBOARD_PATHS: readonly string[] = ['popup', 'library, reading', 'settings', 'library, export'];

/** Runs in a page: that it scrolls sideways, and texts and controls that are cut off at its right edge. */
const SIDEWAYS = `(() => {
  const wide = document.scrollingElement.scrollWidth > innerWidth ? ['page ' + document.scrollingElement.scrollWidth + ' px'] : [];
  const isClipped = (element) => {
    for (let up = element; up; up = up.parentElement) {
      const { overflowX, position, clipPath } = getComputedStyle(up);
      if (clipPath !== 'none' || position === 'fixed') return true;
      if (up !== element && (overflowX === 'auto' || overflowX === 'scroll')) return up.scrollWidth <= up.clientWidth + 1;
    }
    return false;
  };
  for (const element of document.querySelectorAll('button, a, input, select, h1, h2, p')) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > innerWidth + 1 || left < -1) && element.checkVisibility() && !isClipped(element)) {
      wide.push(element.localName + '.' + element.className + ' ' + Math.round(left) + '–' + Math.round(right));
    }
  }
  return wide;
})()`;

/** Runs in a page: makes every label half as long again. */
const LENGTHEN = `(() => {
  for (const element of document.querySelectorAll('button, a.button, label, h1, h2, legend, option')) {
    for (const node of element.childNodes) {
      const words = node.nodeType === Node.TEXT_NODE ? node.nodeValue.trim() : '';
      if (words) node.nodeValue += ' ' + words.slice(0, Math.ceil(words.length / 2));
    }
  }
})()`;

/** Runs in a page: controls that do not show all of their label, or stand outside of the window. */
const CUT_LABELS = `(() => [...document.querySelectorAll('button, a.button, label')].flatMap((element) => {
  if (!element.checkVisibility() || element.closest('.visually-hidden') || element.matches('.clipping-open, .mark-summary')) return [];
  const { right, width, height } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1) return [];
  const { overflowX, textOverflow } = getComputedStyle(element);
  const isCut = element.scrollWidth > element.clientWidth + 1 && (overflowX !== 'visible' || element.localName === 'button') && textOverflow !== 'ellipsis';
  return isCut || right > innerWidth + 1 ? [element.localName + '.' + element.className + ' ' + element.innerText.slice(0, 40)] : [];
}))()`;

/** Runs in a page: elements that would move for longer than a blink. */
const MOVING = `(() => [...document.querySelectorAll('*')].flatMap((element) => {
  const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
  const longest = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) * (/ms/.test(time) ? 1 : 1000)));
  const moves = (animationName !== 'none' && longest(animationDuration) > 1) || longest(transitionDuration) > 1;
  return moves ? [element.localName + '.' + element.className] : [];
}))()`;

type Walk = { readonly stops: readonly string[]; readonly faint: readonly string[] };

const MOST_STOPS = 200;

/** Presses Tab until it comes back to where it began; says where it stopped and where that could not be seen. */
const walk = async (page: Page): Promise<Walk> => {
  const stops: string[] = [];
  const faint: string[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<{ name: string; seen: boolean } | null>(FOCUSED);
    if (!stop || (stops.length > 1 && stop.name === stops[0])) return { stops, faint };
    stops.push(stop.name);
    if (!stop.seen) faint.push(stop.name);
  }
  throw new Error(`Tab never comes back: ${stops.slice(-10).join(' → ')}`);
};

/** Runs in a page: the element with the focus, and whether it is on the screen with a ring of two pixels or more. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const ringed = [element, ...element.querySelectorAll('*'), element.parentElement, element.closest('label')].filter(Boolean).some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  const inView = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const all = [...document.querySelectorAll(element.localName)];
  return { name: element.localName + '.' + element.className + '#' + all.indexOf(element), seen: ringed && inView };
})()`;

const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
};
