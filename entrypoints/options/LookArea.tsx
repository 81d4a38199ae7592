import { useTranslate } from '@/components/hooks';
import { Segmented } from '@/components/ui';
import { writeSettings } from '@/utils/platform';
import { useSettings } from '../app/mount';
import { Option } from './Option';

/** Language and colours, which follow the browser until they are chosen. */
export const LookArea = () => {
  const t = useTranslate();
  const settings = useSettings();
  return (
    <>
      <Option name={t('optionLanguage')}>
        <Segmented
          label={t('optionLanguage')}
          value={settings.language}
          options={[
            { value: 'auto', label: t('languageAuto') },
            { value: 'vi', label: t('languageVi') },
            { value: 'en', label: t('languageEn') },
          ]}
          onChange={(language) => void writeSettings({ language })}
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
          onChange={(theme) => void writeSettings({ theme })}
        />
      </Option>
    </>
  );
};
