import { useEffect, useState } from 'preact/hooks';
import type { ExportChoice, PreviewShown } from '@/components/library';
import { runJob } from '../app/export-worker/run-job';
import { useSettings } from '../app/mount';
import { optionsOf, scopeOf } from './export-request';
import type { ExportTarget } from './export-target';

/** What of a choice the beginning of the file depends on; a new name or place changes nothing of it. */
const previewKey = ({ scope, formatId, suggestions, text, guard, byteOrderMark }: ExportChoice): string =>
  JSON.stringify([scope, formatId, suggestions, text, guard, byteOrderMark]);

/** The beginning of the file as chosen, made anew with every choice; null while it is made. */
export const useExportPreview = (choice: ExportChoice | null, target: ExportTarget | null): PreviewShown => {
  const settings = useSettings();
  const [shown, setShown] = useState<PreviewShown>(null);
  useEffect(() => {
    if (!choice || !target || choice.formatId === 'digest') return;
    const control = new AbortController();
    setShown(null);
    const { formatId } = choice;
    const options = optionsOf(choice, settings);
    void runJob<'preview'>({ type: 'preview', scope: scopeOf(choice, target), formatId, options }, control).then(
      (made) => {
        if (control.signal.aborted) return;
        setShown(made.ok ? made.value : { kind: 'failed', detail: made.detail ?? made.reason });
      },
    );
    return () => control.abort();
  }, [choice && previewKey(choice), target]);
  return shown;
};
