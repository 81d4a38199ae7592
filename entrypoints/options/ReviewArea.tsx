import { useTranslate } from '@/components/hooks';
import { Checkbox, Segmented } from '@/components/ui';
import { writeSettings } from '@/utils/platform';
import { useSettings } from '../app/mount';
import { Option } from './Option';

/** What the review does by itself, and what is left on the page. */
export const ReviewArea = () => {
  const t = useTranslate();
  const settings = useSettings();
  return (
    <>
      <Checkbox
        label={t('optionKeepAtOnce')}
        checked={settings.keepAtOnce}
        onChange={(keepAtOnce) => void writeSettings({ keepAtOnce })}
      />
      <Option name={t('optionOrder')}>
        <Segmented
          label={t('optionOrder')}
          value={settings.order}
          options={[
            { value: 'reading', label: t('orderReading') },
            { value: 'least-certain', label: t('orderLeastCertain') },
          ]}
          onChange={(order) => void writeSettings({ order })}
        />
      </Option>
      <Checkbox
        label={t('optionShortcuts')}
        checked={settings.shortcuts}
        onChange={(shortcuts) => void writeSettings({ shortcuts })}
      />
      <Checkbox
        label={t('optionKeepPaint')}
        checked={settings.keepPaint}
        onChange={(keepPaint) => void writeSettings({ keepPaint })}
      />
      <Checkbox
        label={t('optionLinkSigns')}
        checked={settings.linkSigns}
        onChange={(linkSigns) => void writeSettings({ linkSigns })}
      />
    </>
  );
};
