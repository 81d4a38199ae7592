import { findFormat, type ItemSource } from '@/utils/export';
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

/** Writes clippings in a format and saves the file; answers with its name, null where nothing was saved. */
export const exportClippings = async (request: ExportRequest): Promise<string | null> => {
  const format = findFormat(request.formatId);
  if (!format) return null;
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
  return (await downloadFile({ name, mime: format.mime, chunks }, request.signal)) ? name : null;
};
