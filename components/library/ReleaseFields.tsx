import { useTranslate } from '@/components/hooks';
import { Button, TextField } from '@/components/ui';
import type { ExportChoice } from './export-choice';

type ReleaseFieldsProps = {
  readonly choice: Pick<ExportChoice, 'releaseVersion' | 'licenceNote'>;
  readonly onChange: (patch: Partial<ExportChoice>) => void;
  /** File names of the releases there are. */
  readonly releases: readonly string[];
  /** Whether the version asked for was frozen before. */
  readonly isTaken: boolean;
  readonly onRelease: (name: string) => void;
};

/** Freezing a dataset under a version, and the frozen ones to be handed out again. */
export const ReleaseFields = ({ choice, releases, isTaken, onChange, onRelease }: ReleaseFieldsProps) => {
  const t = useTranslate();
  return (
    <div class="dialog-options">
      <div class="export-pair">
        <TextField
          label={t('releaseVersion')}
          hint={t('releaseVersionHint')}
          error={isTaken ? t('releaseTaken') : undefined}
          value={choice.releaseVersion}
          onInput={(releaseVersion) => onChange({ releaseVersion })}
        />
        {choice.releaseVersion !== '' && (
          <TextField
            label={t('releaseLicence')}
            value={choice.licenceNote}
            onInput={(licenceNote) => onChange({ licenceNote })}
          />
        )}
      </div>
      {releases.length > 0 && (
        <section class="releases" aria-label={t('releases')}>
          <span class="field-label">{t('releases')}</span>
          <ul>
            {releases.map((name) => (
              <li key={name}>
                <Button variant="quiet" icon="export" onClick={() => onRelease(name)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
