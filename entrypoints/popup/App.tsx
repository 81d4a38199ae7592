import { useSubscription, useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { type ActiveTab, openLibrary, openSidePanel, watchActiveTab } from '@/utils/platform';
import { FailureState } from '../app/FailureState';
import { LossNotice } from '../app/LossNotice';
import { ReadingState } from '../app/ReadingState';
import { TabsReportBar } from '../app/TabsReportBar';
import { beginTask, readTask, usePopup } from './use-popup';

const task = readTask(location.search);
const begun = beginTask(task);

/** The panel takes over; two reviews of one article side by side would only confuse. */
const openPanel = async ({ windowId }: ActiveTab) => {
  if (await openSidePanel(windowId)) window.close();
};

/** Read the page, then review what was found; a page that cannot be read says why. */
export const App = () => {
  const t = useTranslate();
  const { state, retry } = usePopup(task, begun);
  // Known before the click: opening the panel must not wait for anything, or the browser takes it for no click.
  const tab = useSubscription(watchActiveTab, 'active-tab');
  if (state.step === 'reading') return <ReadingState />;
  if (state.step === 'open') {
    const { View } = state;
    return (
      <View
        clippingId={state.clippingId}
        // Opened by the address of a clipping it stands beside no page.
        tab={task.clippingId === null ? tab : null}
        onPanel={tab ? () => void openPanel(tab) : undefined}
        notice={<LossNotice />}
      />
    );
  }
  return (
    <main class="refused">
      <h1 class="visually-hidden">{t('appName')}</h1>
      <LossNotice />
      <TabsReportBar tab={tab} />
      <FailureState failure={state.failure}>
        <Button variant="primary" onClick={retry}>
          {t('retry')}
        </Button>
        <Button icon="library" onClick={() => void openLibrary()}>
          {t('library')}
        </Button>
      </FailureState>
    </main>
  );
};
