import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { ExportChoice } from '@/components/library';
import { now, saveBlob, writeSettings } from '@/utils/platform';
import { defaultFileName, exportClippings } from '../app/export-clippings';
import { exportWords } from '../app/export-words';
import { useSettings } from '../app/mount';
import { readRelease, releaseName } from '../app/releases';
import { canChoosePlace } from '../app/save-place';
import { firstChoice, optionsOf, rememberedOf, scopeOf } from './export-request';
import type { ExportTarget } from './export-target';
import { OFFERED_FORMATS } from './offered-formats';
import { useDigest } from './use-digest';
import { useExportPreview } from './use-export-preview';
import { useLeaveWarning } from './use-leave-warning';
import { useReleases } from './use-releases';

type Progress = { readonly done: number; readonly total: number };

/** The export dialog: its choices, what the file will look like, and the export itself, which closing the dialog stops. */
export const useExport = (onDone: (message: string) => void) => {
  const t = useTranslate();
  const settings = useSettings();
  const [target, setTarget] = useState<ExportTarget | null>(null);
  const [choice, setChoice] = useState<ExportChoice | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useLeaveWarning(progress !== null);

  const change = (patch: Partial<ExportChoice>) =>
    setChoice((held) => {
      if (!held) return held;
      const renamed = patch.formatId && held.name === defaultFileName(held.formatId, now());
      return { ...held, ...patch, ...(renamed ? { name: defaultFileName(patch.formatId ?? '', now()) } : {}) };
    });
  const digest = useDigest({ choice, target, onEntries: (digestEntries) => change({ digestEntries }) });
  const preview = useExportPreview(choice, target);
  const isPackage = choice?.formatId === 'data-package';
  const releases = useReleases(isPackage);

  const open = (request: ExportTarget) => {
    const opened = { ...request, query: request.query.trim() };
    const first = firstChoice(settings, opened);
    const offered = OFFERED_FORMATS.some(({ id }) => id === first.formatId);
    const formatId = offered ? first.formatId : 'csv-figures';
    setTarget(opened);
    setChoice({ ...first, formatId, name: defaultFileName(formatId, now()) });
  };
  const close = () => {
    running.current?.abort();
    setTarget(null);
    setChoice(null);
  };
  const run = async () => {
    if (!choice || !target) return;
    const control = new AbortController();
    running.current = control;
    setProgress({ done: 0, total: 0 });
    // What was chosen is part of what a dataset says of itself.
    const listed = t(target.isShown ? 'exportShown' : 'exportSelection', target.ids.length);
    const selection = { selection: listed, search: target.query, all: undefined }[choice.scope];
    void writeSettings(rememberedOf(choice));
    const saved = await exportClippings({
      scope: scopeOf(choice, target),
      formatId: choice.formatId,
      options: optionsOf(choice, settings, selection),
      name: choice.name,
      askWhere: choice.askWhere && canChoosePlace(),
      signal: control.signal,
      onProgress: (done, total) => setProgress({ done, total }),
    });
    setProgress(null);
    if (saved.ok || saved.reason !== 'stopped') onDone(exportWords(t, saved));
    // A file dialog that was closed leaves the export's own dialog open, so that nothing chosen is lost.
    if (saved.ok || saved.reason === 'broken' || control.signal.aborted) close();
  };
  return {
    target,
    choice,
    change,
    open,
    close,
    run: () => void run(),
    progress,
    preview,
    digest,
    canAskWhere: canChoosePlace(),
    releases,
    isReleaseTaken: isPackage && releases.includes(releaseName(choice?.releaseVersion ?? '')),
    getRelease: (name: string) => void readRelease(name).then((file) => saveBlob(file, name)),
  };
};
