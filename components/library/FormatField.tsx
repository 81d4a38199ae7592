import { useId } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { MessageKey } from '@/utils/i18n';
import { FORMAT_GROUPS, type FormatGroup, type OfferedFormat } from './export-choice';

const GROUP_LABELS = {
  reports: 'formatGroupReports',
  spreadsheets: 'formatGroupSpreadsheets',
  dataset: 'formatGroupDataset',
  citations: 'formatGroupCitations',
  coding: 'formatGroupCoding',
  backup: 'formatGroupBackup',
} as const satisfies Readonly<Record<FormatGroup, MessageKey>>;

type FormatFieldProps = {
  readonly formats: readonly OfferedFormat[];
  readonly value: string;
  readonly onChange: (formatId: string) => void;
};

/** The formats by purpose, and one line on whom the chosen one is for. */
export const FormatField = ({ formats, value, onChange }: FormatFieldProps) => {
  const t = useTranslate();
  const id = useId();
  const chosen = formats.find((format) => format.id === value);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('exportFormat')}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {FORMAT_GROUPS.map((group) => (
          <optgroup key={group} label={t(GROUP_LABELS[group])}>
            {formats
              .filter((format) => format.group === group)
              .map((format) => (
                <option key={format.id} value={format.id}>
                  {t(format.label)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <span class="field-hint" id={`${id}-hint`}>
        {chosen && t(chosen.hint)}
      </span>
    </div>
  );
};
