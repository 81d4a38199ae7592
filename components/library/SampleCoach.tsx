import { useTranslate } from '@/components/hooks';
import { Button, Icon, Kbd } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import type { MarkCounts } from '@/utils/model';

type SampleCoachProps = {
  readonly counts: MarkCounts;
  /** Whether a mark was changed or rejected. */
  readonly hasChanged: boolean;
  readonly onFigures: () => void;
  readonly onRemove: () => void;
};

type Step = { readonly text: MessageKey; readonly keys: readonly string[]; readonly isDone: boolean };

/** Teaches the review on the sample article: what to press next, ticked off as it is done. */
export const SampleCoach = ({ counts, hasChanged, onFigures, onRemove }: SampleCoachProps) => {
  const t = useTranslate();
  const steps: readonly Step[] = [
    { text: 'coachAccept', keys: ['Enter'], isDone: counts.accepted > 0 },
    { text: 'coachChange', keys: ['E', 'Del'], isDone: hasChanged },
    { text: 'coachAll', keys: ['A'], isDone: counts.suggested === 0 },
  ];
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section class="coach" aria-label={t('coachTitle')}>
      <h2>{t(next ? 'coachTitle' : 'coachDone')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.text} data-done={step.isDone || undefined} data-next={step === next || undefined}>
            <Icon name={step.isDone ? 'check' : 'right'} />
            <span>{t(step.text)}</span>
            {step.keys.map((key) => (
              <Kbd key={key} keys={key} />
            ))}
          </li>
        ))}
      </ol>
      <div>
        <Button variant={next ? 'quiet' : 'primary'} icon="table" onClick={onFigures}>
          {t('coachFigures')}
        </Button>
        <Button variant="quiet" icon="trash" onClick={onRemove}>
          {t('sampleRemove')}
        </Button>
      </div>
    </section>
  );
};
