import { useTranslate } from '@/components/hooks';
import { Checkbox, Segmented } from '@/components/ui';
import { writeSettings } from '@/utils/platform';
import { useSettings } from '../app/mount';
import { Option } from './Option';

/** What an export does unless its dialog says otherwise. */
export const ExportArea = () => {
  const t = useTranslate();
  const settings = useSettings();
  return (
    <>
      <Option name={t('optionCsv')} hint={t('optionCsvHint')}>
        <Segmented
          label={t('optionCsv')}
          value={settings.csvFlavour}
          options={[
            { value: 'excel-vi', label: t('csvExcel') },
            { value: 'data', label: t('csvData') },
          ]}
          onChange={(csvFlavour) => void writeSettings({ csvFlavour })}
        />
      </Option>
      <Checkbox
        label={t('optionBom')}
        checked={settings.csvBom}
        onChange={(csvBom) => void writeSettings({ csvBom })}
      />
      <Checkbox
        label={t('optionGuard')}
        checked={settings.formulaGuard}
        onChange={(formulaGuard) => void writeSettings({ formulaGuard })}
      />
      <Checkbox
        label={t('exportSuggestions')}
        checked={settings.exportSuggestions}
        onChange={(exportSuggestions) => void writeSettings({ exportSuggestions })}
      />
    </>
  );
};
