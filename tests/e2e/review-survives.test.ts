import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PopupSession } from '@/utils/cli/browser';
import { AXE, AXE_FINDINGS, findings } from './a11y/axe';
import { highlights } from './overlay';
import { aServedArticle, makeProfile, type Reader, sitDown } from './reader';

const decided = (count: number) => `document.querySelectorAll('.mark-item[data-decided]').length === ${count}`;

/** One article over several days: decided, closed, restarted, changed by its paper, and looked at from two windows. */
describe('a review survives', () => {
  const { url, page: served } = aServedArticle();
  const profile = makeProfile();
  let reader: Reader;
  let article: Page;
  const start = async () => {
    reader = await sitDown({ pages: new Map([[url, served]]), profile: profile.path });
    article = await reader.open(url);
  };
  const openPopup = async (): Promise<PopupSession> => {
    await article.bringToFront();
    const popup = await reader.clip(url);
    await popup.waitFor("document.querySelector('.mark-item[data-current]')");
    return popup;
  };
  const openTab = async (): Promise<Page> => {
    const popup = await openPopup();
    const id = await popup.evaluate<string>(`new Promise((done) => {
      const request = indexedDB.open('trich-bao');
      request.onsuccess = () => {
        const all = request.result.transaction('clippings').objectStore('clippings').getAll();
        all.onsuccess = () => { request.result.close(); done(all.result[0].id); };
      };
    })`);
    await popup.close();
    const page = await reader.openOwn(`popup.html?clipping=${id}`);
    await page.locator('.mark-item[data-current]').waitFor();
    return page;
  };

  beforeAll(start);
  afterAll(async () => {
    await reader.quit();
    profile.remove();
  });

  test('ten suggestions are decided with ten keys, as fast as they are pressed, and without a pointer', async () => {
    const popup = await openPopup();
    await popup.press('Enter'); // keeps the article
    await popup.waitFor("document.querySelector('.kept-state')");
    for (const key of ['Enter', 'Enter', 'x', 'Enter', 't', 'Enter', 'Enter', 'x', 'Enter', 'Enter']) {
      await popup.press(key);
    }
    await popup.waitFor(decided(10));
    await popup.close();
  });

  test('after a restart of the browser Ctrl+Z ten times brings all ten back, Ctrl+Y makes them again', async () => {
    await reader.quit();
    await start();
    const popup = await openPopup();
    await popup.waitFor(decided(10));
    for (let left = 9; left >= 0; left -= 1) {
      await popup.press('Control+z');
      await popup.waitFor(decided(left));
    }
    for (let made = 1; made <= 10; made += 1) {
      await popup.press('Control+y');
      await popup.waitFor(decided(made));
    }
    await popup.close();
  });

  test('everything accepted at once is one step back', async () => {
    const popup = await openPopup();
    const waiting = await popup.evaluate<number>("document.querySelectorAll('.mark-item:not([data-decided])').length");
    await popup.press('a');
    await popup.waitFor(decided(10 + waiting));
    await popup.press('Control+z');
    await popup.waitFor(decided(10));
    await popup.close();
  });

  test('text typed into a field is there again when the popup was closed by a click outside', async () => {
    const popup = await openPopup();
    await popup.press('e');
    await popup.waitFor("document.activeElement?.matches('.mark-editor .input')");
    for (const letter of 'quy mo') await popup.press(letter);
    const typed = await popup.evaluate<string>('document.activeElement.value');
    await popup.close();
    const again = await openPopup();
    await again.press('e');
    await again.waitFor("document.activeElement?.matches('.mark-editor .input')");
    expect(await again.evaluate('document.activeElement.value')).toBe(typed);
    await again.press('Escape');
    await again.close();
  });

  test('two windows on one clipping never disagree, and an edit under an open editor is said', async () => {
    const one = await openTab();
    const two = await reader.openOwn(new URL(one.url()).pathname.slice(1) + new URL(one.url()).search);
    await two.locator('.mark-item[data-current]').waitFor();
    const current = await two.locator('.mark-item[data-current] .mark-name').textContent();
    await two.keyboard.press('e');
    await two.locator('.mark-editor').waitFor();
    await one.bringToFront();
    await expect.poll(() => one.locator('.mark-item[data-current] .mark-name').textContent()).toBe(current);
    await one.keyboard.press('Enter');
    await expect.poll(() => two.locator('.mark-item[data-decided]').count()).toBe(11);
    await expect.poll(() => two.locator('.mark-editor').innerText()).toMatch(/changed in another window/);
    await two.bringToFront();
    await two.keyboard.press('Escape');
    await two.keyboard.press('Control+z');
    await expect.poll(() => one.locator('.mark-item[data-decided]').count()).toBe(10);
    await expect.poll(() => two.locator('.mark-item[data-decided]').count()).toBe(10);
    await one.close();
    await two.close();
  });

  test('letters that Telex is still composing reach the field and no shortcut', async () => {
    const page = await openTab();
    const cdp = await page.context().newCDPSession(page);
    await page.keyboard.press('e');
    const field = page.locator('.mark-editor .input').first();
    await field.fill('');
    for (const text of ['d', 'dd', 'đ', 'đa', 'đat']) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await cdp.send('Input.insertText', { text: 'đạt' });
    expect(await field.inputValue()).toBe('đạt');
    await page.keyboard.press('Escape');
    // Outside of fields the keys of a composition come as 229, whatever letter they make.
    for (const key of ['x', 'a', 'f']) {
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
    }
    await expect.poll(() => page.locator('.mark-editor').count()).toBe(0);
    expect(await page.locator('.mark-item[data-decided]').count()).toBe(10);
    await page.close();
  });

  test('axe finds nothing in popup and panel, with a mark open, its editor and the key map', async () => {
    const popup = await openPopup();
    await popup.evaluate(AXE);
    expect(await popup.evaluate(AXE_FINDINGS)).toEqual([]);
    await popup.press('e');
    await popup.waitFor("document.querySelector('.mark-editor')");
    expect(await popup.evaluate(AXE_FINDINGS)).toEqual([]);
    await popup.press('Escape');
    await popup.press('?');
    await popup.waitFor("document.querySelector('dialog[open]')");
    expect(await popup.evaluate(AXE_FINDINGS)).toEqual([]);
    await popup.close();
    const panel = await reader.openOwn('sidepanel.html');
    await article.bringToFront();
    await panel.locator('.mark-item[data-current]').waitFor();
    expect(await findings(panel)).toEqual([]);
    await panel.close();
  });

  test('an edited digit raises the alarm with both values, and no mark stands on the new number', async () => {
    served.html = served.html.replace('tăng 14,5% so với', 'tăng 15,4% so với');
    await article.reload();
    const popup = await openPopup();
    await popup.waitFor("/14,5%[\\s\\S]*15,4%/.test(document.querySelector('.alarm')?.innerText ?? '')");
    await expect.poll(async () => Object.values(await highlights(article)).flat()).toContain('18,6 tỷ đồng');
    const painted = Object.values(await highlights(article)).flat();
    expect(painted).not.toContain('14,5%');
    await popup.close();
  });

  test('a removed sentence leaves its marks in the list of the lost, with their words', async () => {
    served.html = served.html.replace(/ Toàn xã có trên 95%[^<]*đạt chuẩn\./, '');
    await article.reload();
    const popup = await openPopup();
    const lost = "[...document.querySelectorAll('[role=tab]')].find((tab) => /Lost/.test(tab.textContent))";
    await popup.waitFor(lost);
    await popup.evaluate(`${lost}.click()`);
    await popup.waitFor("document.querySelectorAll('.mark-item').length === 2");
    await popup.waitFor("document.querySelector('.mark-item[data-current] .lost-hint')");
    await popup.waitFor("document.body.innerText.includes('12/14')");
    await popup.close();
  });

  test('a lost mark goes to its likeliest place with one key, and reads the number there', async () => {
    const popup = await openPopup();
    const lost = "[...document.querySelectorAll('[role=tab]')].find((tab) => /Lost/.test(tab.textContent))";
    await popup.waitFor(lost);
    await popup.evaluate(`${lost}.click()`);
    const values = "[...document.querySelectorAll('.mark-value')].map((one) => one.textContent).join()";
    await popup.waitFor(`${values}.includes('14.5')`); // in the language of this browser
    await popup.waitFor("document.querySelector('.lost-places .mark')?.textContent === '15,4%'");
    await popup.press('g');
    await popup.waitFor(`!${values}.includes('14.5')`);
    // The suggestion that stood at these words is not there beside the mark.
    await expect
      .poll(async () =>
        Object.values(await highlights(article))
          .flat()
          .filter((words) => words === '15,4%'),
      )
      .toHaveLength(1);
    await popup.press('Control+z');
    await popup.waitFor(`${values}.includes('14.5')`);
    await popup.close();
  });

  test('marks find their words again in bold, with no-break spaces, in NFD and under a new paragraph', async () => {
    served.html = served.html
      .replace('5.280 tấn', '<b>5.280</b>&nbsp;tấn')
      .replace('thu nhập bình quân đầu người đạt'.normalize('NFC'), (words) => words.normalize('NFD'))
      .replace(/(<div class="article__body[^>]*>)/, '$1<p>Tin mới cập nhật lúc 9 giờ.</p>');
    await article.reload();
    const popup = await openPopup();
    await expect
      .poll(async () =>
        Object.values(await highlights(article))
          .flat()
          .map((words) => words.replace(/\s/g, ' ')),
      )
      .toEqual(expect.arrayContaining(['5.280 tấn', '215 ha', '52,4 triệu đồng/năm']));
    await popup.close();
  });
});
