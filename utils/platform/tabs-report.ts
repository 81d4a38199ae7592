import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** How clipping several tabs goes, or went; kept until the next time, so that failures can be looked at in peace. */
export type TabsReport = {
  readonly total: number;
  readonly done: number;
  readonly failures: readonly {
    /** Null where we may not know it: the tab is closed to us. */
    readonly title: string | null;
    readonly reason: string;
  }[];
};

const item = storage.defineItem<TabsReport | null>('session:tabs-report', { fallback: null });

export const writeTabsReport = (report: TabsReport | null): Promise<void> => item.setValue(report);

/** Calls back with the report now and after every change. Returns the way to stop. */
export const watchTabsReport = (onReport: (report: TabsReport | null) => void): (() => void) => {
  void item.getValue().then(onReport);
  return item.watch(onReport);
};

export type HighlightedTab = {
  readonly id: number;
  readonly title: string | null;
  /** The browser tells us no address of a tab we may not read. */
  readonly isOpenToUs: boolean;
};

/** The tabs selected in a window (Ctrl or Shift and a click on each), from left to right. */
export const highlightedTabs = async (windowId: number): Promise<readonly HighlightedTab[]> => {
  const tabs = await browser.tabs.query({ windowId, highlighted: true });
  return tabs.flatMap(({ id, title, url }) =>
    id === undefined ? [] : [{ id, title: title ?? null, isOpenToUs: url !== undefined }],
  );
};
