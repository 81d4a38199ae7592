import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipTabs } from '@/utils/commands';
import { closeTabsReport, type TabsReport, watchTabsReport, wishTabsStopped, writeTabsReport } from '@/utils/platform';
import { openStore } from '@/utils/store';

const FRONT = { id: 1, windowId: 1 };
const store = openStore({ name: 'clip-tabs' });

/** Tabs closed to us: each is tried, none is kept, and no page has to be read for that. */
const tabs = [1, 2, 3, 4].map((id) => ({ id, windowId: 1, title: `Bài ${id}` }));
const seen: (TabsReport | null)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  seen.length = 0;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('vi');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    (async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('gone'))) as never,
  );
  watchTabsReport((report) => seen.push(report));
});

describe('saving many tabs', () => {
  test('reports each tab as it is done, with the reason of what failed', async () => {
    const report = await clipTabs(store, { front: FRONT }, () => 'vì sao');
    expect(report).toMatchObject({ state: 'done', total: 4, done: 4 });
    expect(report.failures.map(({ tabId, title }) => [tabId, title])).toEqual([
      [1, 'Bài 1'],
      [2, 'Bài 2'],
      [3, 'Bài 3'],
      [4, 'Bài 4'],
    ]);
    expect(seen.flatMap((one) => (one ? [`${one.state} ${one.done}`] : []))).toEqual([
      'running 0',
      'running 1',
      'running 2',
      'running 3',
      'done 4',
    ]);
  });

  test('stops after the tab at hand when the reader says so', async () => {
    watchTabsReport((report) => {
      if (report?.done === 1) void wishTabsStopped(true);
    });
    const report = await clipTabs(store, { front: FRONT }, () => '');
    expect(report).toMatchObject({ state: 'stopped', total: 4, done: 2 });
    // The next time nothing is left of that wish.
    expect(await clipTabs(store, { front: FRONT, tabIds: [3] }, () => '')).toMatchObject({ state: 'done', done: 1 });
  });

  test('tries again only what is named and still open', async () => {
    const report = await clipTabs(store, { front: FRONT, tabIds: [2, 9] }, () => '');
    expect(report).toMatchObject({ state: 'done', total: 1 });
    expect(report.failures[0]?.tabId).toBe(2);
  });

  test('a report of a background that was stopped says so', async () => {
    await writeTabsReport({ state: 'running', total: 4, done: 2, failures: [] });
    await closeTabsReport();
    expect(seen.at(-1)).toMatchObject({ state: 'stopped', done: 2 });
  });
});
