import type { Translate } from '@/utils/i18n';
import { fail } from '@/utils/model';
import {
  type ActedTab,
  areTabsToStop,
  highlightedTabs,
  now,
  showSign,
  type TabsReport,
  tabsOf,
  wishTabsStopped,
  writeTabsReport,
} from '@/utils/platform';
import type { Store } from '@/utils/store';
import { clipTab } from './clip';
import { type SayReason, sayOnTab } from './clip-quietly';
import { readerWords } from './words';

export type TabsWish = {
  /** The tab the reader looks at; the outcome is said there. */
  readonly front: ActedTab;
  /** Only these; without them every tab that is selected in the window. */
  readonly tabIds?: readonly number[];
};

/**
 * Clips and keeps the selected tabs of a window, one after the other, until the reader says stop. Without a site's
 * permission only the tab in front may be read; the others are reported with that reason and stay as they are. The report
 * grows with every tab.
 */
export const clipTabs = async (
  store: Store,
  { front, tabIds }: TabsWish,
  sayReason: SayReason,
): Promise<TabsReport> => {
  const t = await readerWords();
  const tabs = await (tabIds ? tabsOf(tabIds) : highlightedTabs(front.windowId));
  let report: TabsReport = { state: 'running', total: tabs.length, done: 0, failures: [] };
  await wishTabsStopped(false);
  for (const { id, title, isOpenToUs } of tabs) {
    if (await areTabsToStop()) break;
    await writeTabsReport(report);
    await showSign(front.id, { badge: `${report.done}/${report.total}`, title: t('tabsRunning'), tone: 'calm' });
    // A tab closed to us is not even tried: where the reader has set "on click", the browser would wait for one.
    const clipped = isOpenToUs ? await clipTab(store, id) : fail('not-allowed' as const);
    const kept = clipped.ok ? await store.keep(clipped.value.clippingId, now()) : clipped;
    const failures = kept.ok ? [] : [{ tabId: id, title, reason: sayTabReason(kept.reason) }];
    report = { ...report, done: report.done + 1, failures: [...report.failures, ...failures] };
  }
  report = { ...report, state: report.done < report.total ? 'stopped' : 'done' };
  await writeTabsReport(report);
  await sayOnTab(front.id, { text: sayReport(report, t), undoable: false, isAlarm: report.failures.length > 0 }, t);
  return report;

  function sayTabReason(reason: Parameters<SayReason>[0]): string {
    return reason === 'not-allowed' ? t('tabNotAllowed') : sayReason(reason, t);
  }
};

const sayReport = ({ total, done, failures }: TabsReport, t: Translate): string => {
  const lines = failures.map(({ title, reason }) => `${title ?? t('tabUnknown')}: ${reason}`);
  return [t('tabsDone', done - failures.length, total), ...lines].join('\n');
};
