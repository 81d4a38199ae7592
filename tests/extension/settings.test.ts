import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, readSettings, watchSettings, writeSettings } from '@/utils/platform';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('a fresh installation has the defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('a change keeps the other settings', async () => {
    await writeSettings({ theme: 'dark' });
    await writeSettings({ language: 'en' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', language: 'en' });
  });

  test.each([
    ['an unknown theme', { theme: 'neon', language: 'en' }, { language: 'en' }],
    ['a wrong type', { keepAtOnce: 'yes', order: 'least-certain' }, { order: 'least-certain' }],
    ['not an object', 'gibberish', {}],
    ['null', null, {}],
  ] as const)('%s takes the default, the rest stays', async (_name, stored, kept) => {
    await browser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  });

  test('a watcher hears the present and every change, until it stops', async () => {
    const heard: string[] = [];
    const stop = watchSettings(({ theme }) => heard.push(theme));
    await expect.poll(() => heard).toEqual(['auto']);
    await writeSettings({ theme: 'dark' });
    await expect.poll(() => heard).toEqual(['auto', 'dark']);
    stop();
    await writeSettings({ theme: 'light' });
    expect(heard).toEqual(['auto', 'dark']);
  });
});
