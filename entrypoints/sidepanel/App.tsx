import { useTranslate } from '@/components/hooks';
import { Button, State } from '@/components/ui';
import { openLibrary } from '@/utils/platform';
import { FailureState } from '../app/FailureState';
import { LossNotice } from '../app/LossNotice';
import { ReadingState } from '../app/ReadingState';
import { SpaceBanner } from '../app/SpaceBanner';
import { usePanel } from './use-panel';

/** The review beside the page, for long articles. */
export const App = () => {
  const t = useTranslate();
  const { state, retry } = usePanel();
  if (state.step === 'reading') return <ReadingState />;
  if (state.step === 'open') {
    const { View } = state;
    const notice = (
      <>
        <LossNotice />
        <SpaceBanner />
      </>
    );
    return <View key={state.clippingId} clippingId={state.clippingId} tab={state.tab} notice={notice} />;
  }
  const acts = (
    <>
      <Button onClick={retry}>{t('retry')}</Button>
      <Button icon="library" onClick={() => void openLibrary()}>
        {t('library')}
      </Button>
    </>
  );
  // Without a click on this tab the browser lets nobody look: that is no failure, it waits for the reader.
  if (state.failure.reason === 'not-allowed') {
    return (
      <main class="refused">
        <h1 class="visually-hidden">{t('appName')}</h1>
        <LossNotice />
        <State icon="panel" title={t('stateNoClipping')} text={t('stateNoClippingText')}>
          {acts}
        </State>
      </main>
    );
  }
  return (
    <main class="refused">
      <h1 class="visually-hidden">{t('appName')}</h1>
      <LossNotice />
      <FailureState failure={state.failure}>{acts}</FailureState>
    </main>
  );
};
