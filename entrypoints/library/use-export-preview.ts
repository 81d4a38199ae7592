import { useEffect, useState } from 'preact/hooks';
import type { DigestEntry, ExportChoice, PreviewShown } from '@/components/library';
import { runJob } from '../app/export-worker/run-job';
import { useSettings } from '../app/mount';
import { entriesOf, optionsOf, scopeOf } from './export-request';
import type { ExportTarget } from './export-target';

/** A digest is edited article by article; more than this nobody hands in, and the rest goes out unedited. */
const MOST_ENTRIES = 500;

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

/** The articles of a digest, planned anew when others are chosen; what the reader has edited is then theirs to redo. */
export const useDigestPlan = (
  choice: ExportChoice | null,
  target: ExportTarget | null,
  onPlanned: (entries: readonly DigestEntry[]) => void,
): boolean => {
  const settings = useSettings();
  const [ready, setReady] = useState(false);
  const key = choice?.formatId === 'digest' ? `${choice.scope} ${choice.suggestions}` : null;
  useEffect(() => {
    if (!choice || !target || key === null) return;
    const control = new AbortController();
    setReady(false);
    const scope = scopeOf({ ...choice, digestEntries: [] }, target);
    const options = optionsOf({ ...choice, digestEntries: [] }, settings);
    void runJob<'plan-digest'>({ type: 'plan-digest', scope, options }, control).then((planned) => {
      if (control.signal.aborted || !planned.ok) return;
      const entries = entriesOf(planned.value);
      onPlanned(entries.length > MOST_ENTRIES ? [] : entries);
      setReady(true);
    });
    return () => control.abort();
  }, [key, target]);
  return ready;
};
