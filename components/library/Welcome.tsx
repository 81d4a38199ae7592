import { useTranslate } from '@/components/hooks';
import { Button, Icon, type IconName, Kbd } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';

const STEPS: readonly { icon: IconName; title: MessageKey; text: MessageKey; keys: readonly string[] }[] = [
  { icon: 'article', title: 'welcomeClip', text: 'welcomeClipText', keys: ['Alt', 'Shift', 'C'] },
  { icon: 'check', title: 'welcomeReview', text: 'welcomeReviewText', keys: ['Enter', 'F', 'T', 'E', 'Del'] },
  { icon: 'table', title: 'welcomeTake', text: 'welcomeTakeText', keys: [] },
];

type WelcomeProps = {
  readonly onImport: () => void;
  /** Opens an article of the sample to try the review on. */
  readonly onLearn: () => void;
  /** Fills the library with the sample. */
  readonly onSample: () => void;
};

/** The empty library teaches the way from an article to a table in three steps. */
export const Welcome = ({ onImport, onLearn, onSample }: WelcomeProps) => {
  const t = useTranslate();
  return (
    <main class="welcome">
      <h2>{t('welcomeTitle')}</h2>
      <p>{t('welcomeText')}</p>
      <ol>
        {STEPS.map(({ icon, title, text, keys }) => (
          <li key={title}>
            <Icon name={icon} size={24} />
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
            {keys.length > 0 && (
              <p>
                {keys.map((key) => (
                  <Kbd key={key} keys={key} />
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="welcome-privacy">{t('welcomePrivacy')}</p>
      <div class="welcome-acts">
        <Button variant="primary" icon="article" onClick={onLearn}>
          {t('welcomeLearn')}
        </Button>
        <Button icon="library" onClick={onSample}>
          {t('sampleLoad')}
        </Button>
        <Button icon="import" onClick={onImport}>
          {t('importFile')}
        </Button>
      </div>
    </main>
  );
};
