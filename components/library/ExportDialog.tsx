import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button, Checkbox, Choices, Dialog, SelectField, TextField } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';

export type ExportChoice = {
  readonly scope: 'selection' | 'all';
  readonly formatId: string;
  readonly suggestions: boolean;
  readonly text: boolean;
  readonly name: string;
};

export type OfferedFormat = { readonly id: string; readonly label: MessageKey };

type ExportDialogProps = {
  readonly formats: readonly OfferedFormat[];
  readonly selected: number;
  readonly total: number;
  readonly first: Pick<ExportChoice, 'formatId' | 'suggestions'>;
  readonly nameFor: (formatId: string) => string;
  /** An export runs: it can be stopped. */
  readonly running: boolean;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onClose: () => void;
};

/** What → in which format → how → a file. */
export const ExportDialog = ({ formats, selected, total, first, nameFor, ...rest }: ExportDialogProps) => {
  const t = useTranslate();
  const [choice, setChoice] = useState<ExportChoice>({
    ...first,
    scope: selected > 0 ? 'selection' : 'all',
    text: true,
    name: nameFor(first.formatId),
  });
  const change = (patch: Partial<ExportChoice>) => setChoice({ ...choice, ...patch });
  const count = choice.scope === 'all' ? total : selected;
  return (
    <Dialog
      title={t('exportTitle')}
      closeLabel={t('close')}
      onClose={rest.onClose}
      acts={
        <>
          <Button onClick={rest.onClose}>{t(rest.running ? 'stop' : 'cancel')}</Button>
          <Button
            variant="primary"
            icon="export"
            disabled={count === 0 || rest.running}
            onClick={() => rest.onExport(choice)}
          >
            {t(rest.running ? 'exportRunning' : 'exportSave')}
          </Button>
        </>
      }
    >
      <Choices
        legend={t('exportWhat')}
        value={choice.scope}
        options={[
          { value: 'selection', label: t('exportSelection', selected), disabled: selected === 0 },
          { value: 'all', label: t('exportAll', total) },
        ]}
        onChange={(scope) => change({ scope })}
      />
      <SelectField
        label={t('exportFormat')}
        value={choice.formatId}
        options={formats.map(({ id, label }) => ({ value: id, label: t(label) }))}
        onChange={(formatId) => change({ formatId, name: nameFor(formatId) })}
      />
      <div class="dialog-options">
        <Checkbox
          label={t('exportSuggestions')}
          checked={choice.suggestions}
          onChange={(suggestions) => change({ suggestions })}
        />
        <Checkbox label={t('exportText')} checked={choice.text} onChange={(text) => change({ text })} />
      </div>
      <TextField label={t('exportName')} value={choice.name} onInput={(name) => change({ name })} />
    </Dialog>
  );
};
