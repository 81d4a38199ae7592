import { useTranslate } from '@/components/hooks';
import { Segmented } from '@/components/ui';
import { writeSettings } from '@/utils/platform';
import { useSettings } from '../app/mount';
import { Option } from './Option';

/** Days until a backup is reminded of; 0 is never. */
const REMINDERS = [7, 14, 30, 0] as const;

/** How long the library waits before it reminds of a backup. */
export const ReminderArea = () => {
  const t = useTranslate();
  const settings = useSettings();
  return (
    <Option name={t('backupReminder')} hint={t('backupReminderHint')}>
      <Segmented
        label={t('backupReminder')}
        value={String(settings.backupReminder)}
        options={REMINDERS.map((days) => ({
          value: String(days),
          label: days === 0 ? t('reminderNever') : t('reminderDays', days),
        }))}
        onChange={(days) => void writeSettings({ backupReminder: REMINDERS.find((one) => String(one) === days) ?? 0 })}
      />
    </Option>
  );
};
