import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** A tab that was not kept, and why, in the reader's words. */
export type TabFailure = {
  readonly tabId: number;
  /** Null where we may not know it: the tab is closed to us. */
  readonly title: string | null;
  readonly reason: string;
};

/** How clipping several tabs goes, or went; kept until the next time, so that failures can be looked at in peace. */
export type TabsReport = {
  /** `stopped`: by the reader, or because the browser stopped the background in the middle. */
  readonly state: 'running' | 'stopped' | 'done';
  readonly total: number;
  readonly done: number;
  readonly failures: readonly TabFailure[];
};

const item = storage.defineItem<TabsReport | null>('session:tabs-report', { fallback: null });
/** The wish to stop, apart from the report, which the background alone writes. */
const wish = storage.defineItem<boolean>('session:tabs-stop', { fallback: false });

/** For the background alone; null takes the report away. */
export const writeTabsReport = (report: TabsReport | null): Promise<void> => item.setValue(report);

/** Calls back with the report now and after every change. Returns the way to stop. */
export const watchTabsReport = (onReport: (report: TabsReport | null) => void): (() => void) => {
  void item.getValue().then(onReport);
  return item.watch(onReport);
};

/** Asks for an end after the tab that is being clipped, or takes that back. */
export const wishTabsStopped = (isWished: boolean): Promise<void> => wish.setValue(isWished);

/** Whether the reader asked for an end that has not come yet. */
export const areTabsToStop = (): Promise<boolean> => wish.getValue();

/** For the start of the background: what was running in the one before it has stopped. */
export const closeTabsReport = async (): Promise<void> => {
  const report = await item.getValue();
  if (report?.state === 'running') await item.setValue({ ...report, state: 'stopped' });
};

export type SelectedTab = {
  readonly id: number;
  readonly title: string | null;
  /** The browser tells us no address of a tab we may not read. */
  readonly isOpenToUs: boolean;
};

type TabLike = { readonly id?: number; readonly title?: string; readonly url?: string };

const describe = ({ id, title, url }: TabLike): readonly SelectedTab[] =>
  id === undefined ? [] : [{ id, title: title ?? null, isOpenToUs: url !== undefined }];

/** The tabs selected in a window (Ctrl or Shift and a click on each), from left to right. */
export const highlightedTabs = async (windowId: number): Promise<readonly SelectedTab[]> =>
  (await browser.tabs.query({ windowId, highlighted: true })).flatMap(describe);

/** These tabs, those of them that are still open. */
export const tabsOf = async (ids: readonly number[]): Promise<readonly SelectedTab[]> => {
  const tabs = await Promise.all(ids.map((id) => browser.tabs.get(id).catch(() => null)));
  return tabs.flatMap((tab) => (tab ? describe(tab) : []));
};
