import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { ExportChoice, OfferedFormat } from '@/components/library';
import { FORMATS } from '@/utils/export';
import type { MessageKey } from '@/utils/i18n';
import { exportClippings } from '../app/export-clippings';
import { useSettings } from '../app/mount';

/** `as`: tests/unit/i18n holds that every format's label is a key of the catalogue. */
export const OFFERED_FORMATS: readonly OfferedFormat[] = FORMATS.map(({ id, labelKey }) => ({
  id,
  label: labelKey as MessageKey,
}));

/** Runs an export from the dialog; closing the dialog while it runs stops it and saves nothing. */
export const useExport = (onDone: (message: string) => void) => {
  const t = useTranslate();
  const settings = useSettings();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const running = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => {
    running.current?.abort();
    setIds(null);
  };
  const run = async (choice: ExportChoice) => {
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    const saved = await exportClippings({
      ids: choice.scope === 'all' ? 'all' : (ids ?? []),
      formatId: choice.formatId,
      settings: { ...settings, exportSuggestions: choice.suggestions },
      text: choice.text,
      name: choice.name,
      signal: control.signal,
    });
    setBusy(false);
    setIds(null);
    if (saved.ok) onDone(t('exportDone', saved.value));
    else if (saved.reason !== 'stopped') onDone(t('exportFailed', saved.detail ?? ''));
  };
  return {
    /** The clippings the dialog was opened for; null while it is closed. */
    ids,
    open: (selected: readonly string[]) => setIds(selected),
    close,
    busy,
    run: (choice: ExportChoice) => void run(choice),
    first: {
      formatId: settings.csvFlavour === 'excel-vi' ? 'csv-figures-excel' : 'csv-figures',
      suggestions: settings.exportSuggestions,
    },
  };
};
