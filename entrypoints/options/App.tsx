import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { KeyEditor } from '@/components/marks';
import { Button, Checkbox, Segmented } from '@/components/ui';
import { openLibrary, writeSettings } from '@/utils/platform';
import { LossBanner } from '../app/LossBanner';
import { useSettings } from '../app/mount';
import { DataCheckArea } from './DataCheckArea';
import { InterestsArea } from './InterestsArea';
import { SitesArea } from './SitesArea';
import { StorageMeter } from './StorageMeter';

/** Days until a backup is reminded of. */
const REMINDERS = [7, 14, 30, 0] as const;

type OptionProps = { readonly name: string; readonly hint?: string; readonly children: ComponentChildren };

const Option = ({ name, hint, children }: OptionProps) => (
  <div class="option">
    <b>{name}</b>
    {hint && <p>{hint}</p>}
    {children}
  </div>
);

/** Settings; each choice is written at once and reaches every open window. */
export const App = () => {
  const t = useTranslate();
  const settings = useSettings();
  const write = (patch: Partial<typeof settings>) => void writeSettings(patch);
  return (
    <main class="options">
      <h1>{t('settings')}</h1>
      <LossBanner onImport={() => void openLibrary()} />
      <section aria-label={t('optionsLook')}>
        <h2>{t('optionsLook')}</h2>
        <Option name={t('optionLanguage')}>
          <Segmented
            label={t('optionLanguage')}
            value={settings.language}
            options={[
              { value: 'auto', label: t('languageAuto') },
              { value: 'vi', label: t('languageVi') },
              { value: 'en', label: t('languageEn') },
            ]}
            onChange={(language) => write({ language })}
          />
        </Option>
        <Option name={t('optionTheme')}>
          <Segmented
            label={t('optionTheme')}
            value={settings.theme}
            options={[
              { value: 'auto', label: t('themeAuto') },
              { value: 'light', label: t('themeLight') },
              { value: 'dark', label: t('themeDark') },
            ]}
            onChange={(theme) => write({ theme })}
          />
        </Option>
      </section>
      <section aria-label={t('review')}>
        <h2>{t('review')}</h2>
        <Checkbox
          label={t('optionKeepAtOnce')}
          checked={settings.keepAtOnce}
          onChange={(keepAtOnce) => write({ keepAtOnce })}
        />
        <Option name={t('optionOrder')}>
          <Segmented
            label={t('optionOrder')}
            value={settings.order}
            options={[
              { value: 'reading', label: t('orderReading') },
              { value: 'least-certain', label: t('orderLeastCertain') },
            ]}
            onChange={(order) => write({ order })}
          />
        </Option>
        <Checkbox
          label={t('optionShortcuts')}
          checked={settings.shortcuts}
          onChange={(shortcuts) => write({ shortcuts })}
        />
        <Checkbox
          label={t('optionKeepPaint')}
          checked={settings.keepPaint}
          onChange={(keepPaint) => write({ keepPaint })}
        />
        <Checkbox
          label={t('optionLinkSigns')}
          checked={settings.linkSigns}
          onChange={(linkSigns) => write({ linkSigns })}
        />
      </section>
      <section aria-label={t('exportAct')}>
        <h2>{t('exportAct')}</h2>
        <Option name={t('optionCsv')} hint={t('optionCsvHint')}>
          <Segmented
            label={t('optionCsv')}
            value={settings.csvFlavour}
            options={[
              { value: 'excel-vi', label: t('csvExcel') },
              { value: 'data', label: t('csvData') },
            ]}
            onChange={(csvFlavour) => write({ csvFlavour })}
          />
        </Option>
        <Checkbox label={t('optionBom')} checked={settings.csvBom} onChange={(csvBom) => write({ csvBom })} />
        <Checkbox
          label={t('optionGuard')}
          checked={settings.formulaGuard}
          onChange={(formulaGuard) => write({ formulaGuard })}
        />
        <Checkbox
          label={t('exportSuggestions')}
          checked={settings.exportSuggestions}
          onChange={(exportSuggestions) => write({ exportSuggestions })}
        />
      </section>
      <section aria-label={t('optionsSites')}>
        <h2>{t('optionsSites')}</h2>
        <SitesArea />
      </section>
      <section aria-label={t('optionsInterests')}>
        <h2>{t('optionsInterests')}</h2>
        <InterestsArea />
      </section>
      <section aria-label={t('optionsBackup')}>
        <h2>{t('optionsBackup')}</h2>
        <Option name={t('backupReminder')} hint={t('backupReminderHint')}>
          <Segmented
            label={t('backupReminder')}
            value={String(settings.backupReminder)}
            options={REMINDERS.map((days) => ({
              value: String(days),
              label: days === 0 ? t('reminderNever') : t('reminderDays', days),
            }))}
            onChange={(days) => write({ backupReminder: REMINDERS.find((one) => String(one) === days) ?? 0 })}
          />
        </Option>
      </section>
      <section aria-label={t('optionsStorage')}>
        <h2>{t('optionsStorage')}</h2>
        <StorageMeter />
      </section>
      <section aria-label={t('checkData')}>
        <h2 id="check">{t('checkData')}</h2>
        <DataCheckArea />
      </section>
      <section aria-label={t('keys')}>
        <h2>{t('keys')}</h2>
        <KeyEditor choices={settings.keys} onChange={(keys) => write({ keys })} />
      </section>
      <div>
        <Button icon="library" onClick={() => void openLibrary()}>
          {t('library')}
        </Button>
      </div>
    </main>
  );
};
