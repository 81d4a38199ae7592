import type { ItemSource } from '@/utils/export';
import { fail, type Result, succeed } from '@/utils/model';
import { downloadFile, extensionVersion, now, type Settings } from '@/utils/platform';
import { store } from './store';

export type ExportRequest = {
  readonly ids: readonly string[] | 'all';
  readonly formatId: string;
  readonly settings: Pick<Settings, 'csvBom' | 'formulaGuard' | 'exportSuggestions'>;
  /** The body text goes along; false where only quotes may be passed on. */
  readonly text?: boolean;
  /** Name of the file without its extension; made from the format and the day where it is empty. */
  readonly name?: string;
  readonly signal?: AbortSignal;
};

/** "trich-bao-csv-figures-2025-11-22": which table, which day. */
export const defaultFileName = (formatId: string, moment: string): string =>
  `trich-bao-${formatId}-${moment.slice(0, 10)}`;

/** Characters that Windows, macOS or a shell would not take in a file's name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;

/** `stopped`: the reader closed the dialog, nothing was saved; `broken`: something of the library cannot be read. */
export type ExportReason = 'stopped' | 'broken';

/** Writes clippings in a format and saves the file; answers with its name. A file is saved whole or not at all. */
export const exportClippings = async (request: ExportRequest): Promise<Result<string, ExportReason>> => {
  // Loaded when something is exported: the popup must open without it.
  const { findFormat } = await import('@/utils/export');
  const format = findFormat(request.formatId);
  if (!format) return fail('broken', `no format ${request.formatId}`);
  const moment = now();
  const stem = request.name?.replace(UNSAFE, ' ').trim() || defaultFileName(format.id, moment);
  const name = `${stem}.${format.extension}`;
  const items: ItemSource = store.exportItems(request.ids);
  const chunks = format.write(items, {
    exportedAt: moment,
    generator: `Trích Báo ${extensionVersion()}`,
    count: request.ids === 'all' ? undefined : request.ids.length,
    suggestions: request.settings.exportSuggestions,
    text: request.text ?? true,
    guard: request.settings.formulaGuard,
    byteOrderMark: request.settings.csvBom,
    title: stem,
  });
  try {
    const saved = await downloadFile({ name, mime: format.mime, chunks }, request.signal);
    return saved ? succeed(name) : fail('stopped');
  } catch (error) {
    // An iteration over the store cannot answer with a Result: it throws what it could not read.
    return fail('broken', String(error));
  }
};
