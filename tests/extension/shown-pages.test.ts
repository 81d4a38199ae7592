import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs, recallPage, rememberPage } from '@/utils/platform';

const openTab = async (url: string): Promise<number> => {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('a tab without an id');
  return id;
};

beforeEach(() => fakeBrowser.reset());

test('what a tab shows is remembered, without what follows the hash', async () => {
  const tab = await openTab('https://baolaocai.vn/bai.html#binh-luan');
  await rememberPage(tab, 'clipping-1', 'clip');
  expect(await recallPage(tab)).toEqual({
    url: 'https://baolaocai.vn/bai.html',
    clippingId: 'clipping-1',
    undo: 'clip',
  });
});

test('what closed tabs showed is forgotten, and nothing else is', async () => {
  const [closed, open] = [await openTab('https://a.vn/'), await openTab('https://b.vn/')];
  await rememberPage(closed, 'clipping-1');
  await rememberPage(open, 'clipping-2');
  await browser.storage.session.set({ counted: true });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([await fakeBrowser.tabs.get(open)]);
  await forgetClosedTabs();
  expect(Object.keys(await browser.storage.session.get(null)).sort()).toEqual(['counted', `page-${open}`]);
});

test('a tab that is gone is not remembered', async () => {
  await rememberPage(4711, 'clipping-1');
  expect(await recallPage(4711)).toBeNull();
});
