import type { ExportItem } from '@/utils/export';
import type { MessageKey } from '@/utils/i18n';
import type { CsvField, CsvReading, CsvTable, ImportReason, Making } from '@/utils/import';
import { IMPORT_REASON_WORDS } from './import-reasons';
import { incomingFile } from './incoming-file';
import { withOwnWords } from './own-words';
import { type BackupPart, backupPart } from './restore';
import type { SavedFile } from './saved-files';

/** A file that can be taken: items that were read, or a saved page or PDF that will be read when it is taken. */
export type ReadyFile =
  | {
      readonly kind: 'items';
      readonly name: string;
      readonly items: readonly ExportItem[];
      readonly exportedAt: string | null;
      readonly warnings: number;
    }
  | { readonly kind: 'saved'; readonly name: string; readonly file: SavedFile }
  | ({ readonly kind: 'backup' } & BackupPart);

export type FoundFiles = {
  readonly ready: readonly ReadyFile[];
  readonly tables: readonly { readonly name: string; readonly table: CsvTable }[];
  readonly refused: readonly { readonly name: string; readonly reason: ImportReason }[];
};

/** The words for why a file is refused. */
export const importReasonWords = (reason: ImportReason): MessageKey => IMPORT_REASON_WORDS[reason];

/** Looks into files one after the other and changes nothing. */
export const readFiles = async (files: readonly File[], making: Making): Promise<FoundFiles> => {
  const { readImportFile } = await import('@/utils/import');
  const ready: ReadyFile[] = [];
  const tables: FoundFiles['tables'][number][] = [];
  const refused: FoundFiles['refused'][number][] = [];
  for (const file of files) {
    const { name } = file;
    const read = await readImportFile(await incomingFile(file), making);
    if (!read.ok) refused.push({ name, reason: read.reason });
    else if (read.value.kind === 'table') tables.push({ name, table: read.value.table });
    else if (read.value.kind === 'items') {
      const { exportedAt, warnings, isForeign } = read.value;
      const items = isForeign ? await withOwnWords(read.value.items) : read.value.items;
      ready.push({ kind: 'items', name, items, exportedAt, warnings: warnings.length });
    } else if (read.value.kind === 'backup') ready.push({ kind: 'backup', ...(await backupPart(file)) });
    else ready.push({ kind: 'saved', name, file: { name, content: read.value } });
  }
  return { ready, tables, refused };
};

export type MappedTable =
  | { readonly ok: true; readonly items: readonly ExportItem[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Cells to look at that fit into a dialog. */
const FAULTS_SHOWN = 8;

/** The rows of a table as clippings, with the answers of the reader; or which cells were not understood. */
export const tableItems = async (table: CsvTable, reading: CsvReading, making: Making): Promise<MappedTable> => {
  const { candidateItem, csvCandidates } = await import('@/utils/import');
  const read = csvCandidates(table, reading);
  if (read.ok) {
    return { ok: true, items: await withOwnWords(read.value.map((candidate) => candidateItem(candidate, making))) };
  }
  // As a spreadsheet counts: the header is row 1. An article without a title may have been meant to have an address.
  const { columns } = reading;
  const columnOf = (field: CsvField): string => table.header[columns[field] ?? columns.url ?? -1] ?? field;
  const faults = read.faults.map(({ row, field, value }) => `${row + 1}, ${columnOf(field)}: ${value || '—'}`);
  return { ok: false, faults: faults.slice(0, FAULTS_SHOWN) };
};
