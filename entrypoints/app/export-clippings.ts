import type { LeftOut } from '@/utils/backup';
import { fail, type Result, succeed } from '@/utils/model';
import { extensionVersion, now, type Settings, saveBlob } from '@/utils/platform';
import type { ExportOptions, ExportScope } from './export-worker/jobs';
import { type ExportReason, runJob, type Watching } from './export-worker/run-job';
import { createRelease, listReleases, readRelease, releaseName } from './releases';
import { choosePlace, removeIfEmpty } from './save-place';

export type ExportRequest = Watching & {
  readonly scope: ExportScope;
  readonly formatId: string;
  readonly options: ExportOptions;
  /** Name of the file without its extension; made from the format and the day where it is empty. */
  readonly name?: string;
  /** Ask where the file goes and write it there piece by piece; else it goes where downloads go. */
  readonly askWhere?: boolean;
};

/** "trich-bao-csv-figures-2025-11-22": which table, which day. */
export const defaultFileName = (formatId: string, moment: string): string =>
  `trich-bao-${formatId}-${moment.slice(0, 10)}`;

/** Characters that Windows, macOS or a shell would not take in a file's name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;

type Preferences = Pick<Settings, 'csvBom' | 'formulaGuard' | 'exportSuggestions'>;

/** What the settings and the moment say; a dialog changes some of it. */
export const exportOptions = (settings: Preferences, patch: Partial<ExportOptions> = {}): ExportOptions => ({
  exportedAt: now(),
  generator: `Trích Báo ${extensionVersion()}`,
  suggestions: settings.exportSuggestions,
  text: true,
  guard: settings.formulaGuard,
  byteOrderMark: settings.csvBom,
  ...patch,
});

/** The file that was saved, by its name. */
export type Exported = { readonly name: string; readonly leftOut: LeftOut };

/** Freezes a dataset under its version; a version that was frozen once is never written again. */
const freeze = async (request: ExportRequest, version: string): Promise<Result<Exported, ExportReason>> => {
  const name = releaseName(version);
  if ((await listReleases()).includes(name)) return fail('broken', name);
  const file = await createRelease(name);
  const { scope, formatId, options, signal, onProgress } = request;
  const written = await runJob({ type: 'write', scope, formatId, options, file }, { signal, onProgress });
  if (!written.ok) {
    await removeIfEmpty(file);
    return written;
  }
  saveBlob(await readRelease(name), name);
  return succeed({ name, leftOut: written.value.leftOut });
};

/** Writes clippings in a format and saves the file. It is saved whole or not at all, but for records that cannot be read. */
export const exportClippings = async (request: ExportRequest): Promise<Result<Exported, ExportReason>> => {
  const { scope, formatId, options, signal, onProgress } = request;
  if (options.release) return freeze(request, options.release.version);
  // Loaded with the first export: a popup that only reviews need not carry the writers.
  const { findFormat } = await import('@/utils/export');
  const format = findFormat(formatId);
  if (!format) return fail('broken', `no format ${formatId}`);
  const stem = request.name?.replace(UNSAFE, ' ').trim() || defaultFileName(formatId, options.exportedAt);
  const name = `${stem}.${format.extension}`;
  const file = request.askWhere ? await choosePlace({ name, mime: format.mime }) : null;
  if (request.askWhere && !file) return fail('stopped');
  const job = { type: 'write', scope, formatId, options: { ...options, title: stem }, file } as const;
  const written = await runJob(job, { signal, onProgress });
  if (!written.ok && file) await removeIfEmpty(file);
  if (!written.ok) return written;
  const { blob, leftOut } = written.value;
  if (blob) saveBlob(blob, name);
  return succeed({ name: file?.name ?? name, leftOut });
};
