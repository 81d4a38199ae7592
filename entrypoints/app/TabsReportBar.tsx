import { useSubscription, useTranslate } from '@/components/hooks';
import { Banner, Button, Progress } from '@/components/ui';
import { send } from '@/utils/commands';
import {
  type ActiveTab,
  type TabFailure,
  type TabsReport,
  watchTabsReport,
  wishTabsStopped,
  writeTabsReport,
} from '@/utils/platform';

type TabsReportBarProps = {
  /** The tab beside which this is shown; the outcome of another try is said there. */
  readonly tab: ActiveTab | null | undefined;
};

/** How saving several tabs goes, or went: progress and the way to stop it, then what failed, why, and another try. */
export const TabsReportBar = ({ tab }: TabsReportBarProps) => {
  const report = useSubscription(watchTabsReport, 'tabs-report');
  if (!report) return null;
  if (report.state === 'running') return <Running report={report} />;
  const tryAgain = (tabIds: readonly number[]) => tab && void send('clipTabs', { tab, tabIds });
  return <Outcome report={report} onRetry={tab ? tryAgain : null} />;
};

const Running = ({ report: { done, total } }: { readonly report: TabsReport }) => {
  const t = useTranslate();
  const label = t('tabsProgress', done, total);
  return (
    <Banner icon="copy" acts={<Button onClick={() => void wishTabsStopped(true)}>{t('tabsStop')}</Button>}>
      <p>{label}</p>
      <Progress label={label} done={done} total={total} />
    </Banner>
  );
};

type OutcomeProps = { readonly report: TabsReport; readonly onRetry: ((tabIds: readonly number[]) => void) | null };

const Outcome = ({ report: { state, done, total, failures }, onRetry }: OutcomeProps) => {
  const t = useTranslate();
  const failedIds = failures.map(({ tabId }) => tabId);
  const saved = done - failures.length;
  return (
    <Banner
      icon={failures.length > 0 ? 'warning' : 'check'}
      tone={failures.length > 0 ? 'warning' : 'plain'}
      acts={
        <>
          {onRetry && failures.length > 0 && <Button onClick={() => onRetry(failedIds)}>{t('retry')}</Button>}
          <Button onClick={() => void writeTabsReport(null)}>{t('understood')}</Button>
        </>
      }
    >
      <p>
        <b>{t(state === 'stopped' ? 'tabsStopped' : 'tabsDone', saved, total)}</b>
      </p>
      {failures.length > 0 && (
        <ul class="tab-failures">
          {failures.map((failure) => (
            <Failed key={failure.tabId} failure={failure} />
          ))}
        </ul>
      )}
    </Banner>
  );
};

const Failed = ({ failure: { title, reason } }: { readonly failure: TabFailure }) => {
  const t = useTranslate();
  return (
    <li>
      <b>{title ?? t('tabUnknown')}</b> · {reason}
    </li>
  );
};
