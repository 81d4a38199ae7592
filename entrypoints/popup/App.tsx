import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { openLibrary } from '@/utils/platform';
import { ClippingView, ReadingState } from '../app/ClippingView';
import { FailureState } from '../app/FailureState';
import { readTask, usePopup } from './use-popup';

const task = readTask(location.search);

/** Read the page, then review what was found; a page that cannot be read says why. */
export const App = () => {
  const t = useTranslate();
  const { state, retry } = usePopup(task);
  if (state.step === 'reading') return <ReadingState />;
  if (state.step === 'open') return <ClippingView clippingId={state.clippingId} />;
  return (
    <main class="refused">
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
