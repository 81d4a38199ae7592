import { fail } from '@/utils/model';
import { type ActedTab, highlightedTabs, now, showSign, type TabsReport, writeTabsReport } from '@/utils/platform';
import type { Store } from '@/utils/store';
import { clipTab } from './clip';
import { type SayReason, sayOnTab } from './clip-quietly';
import { readerWords } from './words';

/**
 * Clips and keeps every selected tab of a window, one after the other. Without a site's permission only the tab in front
 * may be read; the others are reported with that reason and stay as they are. The report grows with every tab.
 */
export const clipTabs = async (store: Store, front: ActedTab, sayReason: SayReason): Promise<TabsReport> => {
  const t = await readerWords();
  const tabs = await highlightedTabs(front.windowId);
  let report: TabsReport = { total: tabs.length, done: 0, failures: [] };
  for (const { id, title, isOpenToUs } of tabs) {
    await writeTabsReport(report);
    await showSign(front.id, { badge: `${report.done}/${report.total}`, title: t('tabsRunning'), tone: 'calm' });
    // A tab closed to us is not even tried: where the reader has set "on click", the browser would wait for one.
    const clipped = isOpenToUs ? await clipTab(store, id) : fail('not-allowed' as const);
    const kept = clipped.ok ? await store.keep(clipped.value.clippingId, now()) : clipped;
    const failures = kept.ok ? report.failures : [...report.failures, { title, reason: sayTabReason(kept.reason) }];
    report = { ...report, done: report.done + 1, failures };
  }
  await writeTabsReport(report);
  const { total, failures } = report;
  const lines = failures.map((failure) => `${failure.title ?? t('tabUnknown')}: ${failure.reason}`);
  const text = [t('tabsDone', total - failures.length, total), ...lines].join('\n');
  await sayOnTab(front.id, { text, undoable: false, isAlarm: failures.length > 0 }, t);
  return report;

  function sayTabReason(reason: Parameters<SayReason>[0]): string {
    return reason === 'not-allowed' ? t('tabNotAllowed') : sayReason(reason, t);
  }
};
