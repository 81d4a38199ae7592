import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServedArticle, type Reader, sitDown } from './reader';

/** A reader who makes the review their own, and a paper that says the same number twice. */
describe('the review by keys', () => {
  const { url, page } = aServedArticle();
  const [said = ''] = /<p[^>]*>[^<]*18,6 tỷ đồng[^<]*<\/p>/.exec(page.html) ?? [];
  page.html = page.html.replace(said, said + said.replace(/^<p[^>]*>/, '$&Nhìn lại cả năm: '));
  let reader: Reader;
  const READY = "document.querySelector('.mark-item[data-current]')";
  const inPopup = (key: string) => `document.querySelectorAll('.mark-item[data-decided]').length === ${key}`;

  beforeAll(async () => {
    reader = await sitDown({ pages: new Map([[url, page]]) });
    await reader.open(url);
  });
  afterAll(() => reader.quit());

  test('what is said twice is decided with one key more, and undone with one', async () => {
    const popup = await reader.clip(url);
    await popup.press('Enter');
    await popup.waitFor("document.querySelector('.kept-state')");
    const offered = "document.querySelector('.alike-offer')";
    let decided = 0;
    while (decided < 10 && !(await popup.evaluate<boolean>(`${offered} !== null`))) {
      decided += 1;
      await popup.press('Enter');
      await popup.waitFor(inPopup(String(decided)));
    }
    await popup.press('Shift+Enter');
    await popup.waitFor(inPopup(String(decided + 1)));
    await popup.press('Control+z');
    await popup.waitFor(inPopup(String(decided)));
    await popup.close();
  });

  test('a digit assigns an indicator that was accepted before', async () => {
    const popup = await reader.clip(url);
    await popup.waitFor(READY);
    await popup.press('i');
    await popup.waitFor("document.querySelector('.chip')");
    const words = await popup.evaluate<string>("document.querySelector('.chip').title");
    const before = await popup.evaluate<number>("document.querySelectorAll('.mark-item[data-decided]').length");
    await popup.press('1');
    await popup.waitFor(inPopup(String(before + 1)));
    await popup.waitFor(`document.body.innerText.toLowerCase().includes(${JSON.stringify(words.toLowerCase())})`);
    await popup.close();
  });

  test('another key for "reject" works in the popup, and the old one no longer does', async () => {
    const options = await reader.openOwn('options.html');
    const row = options.locator('.key-editor > li').filter({ has: options.locator('.kbd', { hasText: /^Del$/ }) });
    await row.getByRole('button').first().click();
    await options.keyboard.press('d');
    await expect.poll(() => options.locator('.key-editor .kbd').allTextContents()).toContain('D');
    await options.close();

    const popup = await reader.clip(url);
    const rejected = "document.querySelectorAll('.mark-summary[data-status=rejected]').length";
    await popup.waitFor(READY);
    await popup.press('Delete');
    await popup.press('d');
    await popup.waitFor(`${rejected} > 0`);
    expect(await popup.evaluate<number>(rejected)).toBe(1);
    await popup.close();
  });

  test('the texts of two versions are compared, and what was seen stays seen', async () => {
    page.html = page.html.replaceAll('18,6 tỷ đồng', '16,8 tỷ đồng');
    await reader.open(url);
    const popup = await reader.clip(url);
    await popup.waitFor("document.querySelector('.banner-acts')");
    await popup.evaluate("document.querySelector('.banner-acts button').click()");
    await popup.waitFor("document.querySelector('dialog .diff del') && document.querySelector('dialog .diff ins')");
    expect(await popup.evaluate<string>("document.querySelector('.diff del').innerText")).toContain('18,6');
    expect(await popup.evaluate<string>("document.querySelector('.diff ins').innerText")).toContain('16,8');
    await popup.evaluate("document.querySelector('dialog button').click()");
    await popup.evaluate("document.querySelector('.banner-acts button:last-child').click()");
    await popup.waitFor("document.querySelector('.version-line')");
    await popup.close();

    const again = await reader.clip(url);
    await again.waitFor("document.querySelector('.version-line')");
    expect(await again.evaluate<boolean>("document.querySelector('.banner') === null")).toBe(true);
    await again.close();
  });
});
