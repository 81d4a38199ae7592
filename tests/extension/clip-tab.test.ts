import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fail, succeed } from '@/utils/model';
import { readTab } from '@/utils/platform';
import { anArticle } from '../build';

const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no `scripting`: injection itself is shown by the e2e tests on the built extension.
  Object.assign(browser, { scripting: { executeScript } });
});

const injectionReturns = (result: unknown) => executeScript.mockResolvedValue([{ frameId: 0, result }]);

describe('what the injected clipper brings back', () => {
  test('an article arrives as it was', async () => {
    const article = anArticle();
    injectionReturns(succeed(article));
    expect(await readTab(7, { selection: false })).toEqual(succeed(article));
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/clipper.js'] });
  });

  test.each(['not-article', 'not-ready', 'empty', 'too-large', 'no-text-layer', 'broken'] as const)(
    'the reason %s is handed on',
    async (reason) => {
      injectionReturns(fail(reason, 'why'));
      expect(await readTab(7, { selection: false })).toEqual(fail(reason, 'why'));
    },
  );

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'ok'],
    ['an unknown reason', { ok: false, reason: 'made-up' }],
    ['an article without text', { ok: true, value: { ...anArticle(), text: undefined } }],
    ['an article with a number for a title', { ok: true, value: { ...anArticle(), title: 5 } }],
  ])('%s is refused as invalid', async (_name, result) => {
    injectionReturns(result);
    expect(await readTab(7, { selection: false })).toMatchObject({ ok: false, reason: 'invalid-article' });
  });
});

describe('a page that no rule knows', () => {
  test('is read again by the clipper with the general road', async () => {
    const article = anArticle();
    executeScript
      .mockResolvedValueOnce([{ frameId: 0, result: { ok: false, reason: 'needs-general-road' } }])
      .mockResolvedValueOnce([{ frameId: 0, result: succeed(article) }]);
    expect(await readTab(7, { selection: false })).toEqual(succeed(article));
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: 7 }, files: ['/general-clipper.js'] });
  });

  test('that asks again and again is refused, not read for ever', async () => {
    injectionReturns(fail('needs-general-road'));
    expect(await readTab(7, { selection: false })).toMatchObject({ ok: false, reason: 'invalid-article' });
    expect(executeScript).toHaveBeenCalledTimes(2);
  });
});

describe('where nothing may be injected', () => {
  test.each([
    'Cannot access a chrome:// URL',
    'The extensions gallery cannot be scripted.',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'Missing host permission for the tab',
  ])('"%s" means not allowed', async (message) => {
    executeScript.mockRejectedValue(new Error(message));
    expect(await readTab(7, { selection: false })).toEqual(fail('not-allowed', message));
  });

  test('a closed tab is told apart', async () => {
    executeScript.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await readTab(7, { selection: false })).toMatchObject({ ok: false, reason: 'no-tab' });
  });
});
