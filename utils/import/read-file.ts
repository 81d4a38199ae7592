import type { ExportItem } from '@/utils/export';
import { fail, type Result, succeed } from '@/utils/model';
import { candidateItem, type ImportCandidate, type Making } from './candidate';
import type { ImportedExport, ImportWarning } from './collector';
import { type CsvTable, readCsv } from './csv-file';
import { decodeFile } from './decode-text';
import { type FileKind, fileKind } from './file-kind';
import { parseExport } from './parse-export';
import { parsePackage } from './parse-package';
import type { ImportReason } from './reasons';
import { readCslJson, readRis } from './reference-files';
import { readWebAnnotations } from './web-annotation-file';

/** A file to look into; read once, from first to last. */
export type IncomingFile = {
  readonly name: string;
  readonly size: number;
  readonly head: Uint8Array;
  readonly chunks: () => AsyncIterable<Uint8Array>;
};

/** What was found in a file, before anything is taken. */
export type FileContent =
  | {
      readonly kind: 'items';
      /** Made from what another program knew: its words are no reader's, and stand back behind those of an article we have. */
      readonly isForeign: boolean;
      readonly items: readonly ExportItem[];
      readonly warnings: readonly ImportWarning[];
      readonly exportedAt: string | null;
    }
  /** Only the reader knows what its columns mean and how its numbers and dates are spelled. */
  | { readonly kind: 'table'; readonly table: CsvTable }
  /** To be read with a document of the page, or with pdf.js. */
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'backup' };

/** Files that are held whole in memory to be read; a page or document beyond this is a dump. */
const WHOLE_FILE_BYTES = 128 * 1024 * 1024;

const readWhole = async (file: IncomingFile): Promise<Result<Uint8Array, ImportReason>> => {
  if (file.size > WHOLE_FILE_BYTES) return fail('too-large', `${file.size} bytes`);
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for await (const chunk of file.chunks()) {
    if (at + chunk.length > bytes.length) return fail('damaged', 'the file grew while it was read');
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return succeed(bytes.subarray(0, at));
};

const ofExport = (parsed: Result<ImportedExport, ImportReason>): Result<FileContent, ImportReason> => {
  if (!parsed.ok) return parsed;
  const { items, warnings, manifest } = parsed.value;
  return succeed({ kind: 'items', isForeign: false, items, warnings, exportedAt: manifest?.exportedAt ?? null });
};

const ofCandidates = (
  read: Result<readonly ImportCandidate[], ImportReason>,
  making: Making,
): Result<FileContent, ImportReason> =>
  read.ok
    ? succeed({
        kind: 'items',
        isForeign: true,
        items: read.value.map((candidate) => candidateItem(candidate, making)),
        warnings: [],
        exportedAt: null,
      })
    : read;

const CANDIDATE_READERS = { ris: readRis, 'csl-json': readCslJson, 'web-annotation': readWebAnnotations } as const;

const readText = (
  kind: Exclude<FileKind, 'export' | 'package' | 'backup' | 'pdf' | 'unknown'>,
  text: string,
  making: Making,
): Result<FileContent, ImportReason> => {
  if (kind === 'html') return succeed({ kind, text });
  if (kind !== 'csv') return ofCandidates(CANDIDATE_READERS[kind](text), making);
  const table = readCsv(text);
  return table.ok ? succeed({ kind: 'table', table: table.value }) : table;
};

/**
 * Looks into a file of any kind we know and takes nothing: items of an export or of another program, a table to be mapped,
 * or a saved page or PDF. Refused with a reason otherwise; `not-ours` for a kind nobody knows.
 */
export const readImportFile = async (
  file: IncomingFile,
  making: Making,
): Promise<Result<FileContent, ImportReason>> => {
  if (file.size === 0) return fail('empty');
  const kind = fileKind(file.head, file.name);
  if (kind === 'unknown') return fail('not-ours');
  if (kind === 'backup') return succeed({ kind });
  if (kind === 'package') return ofExport(await parsePackage(file.chunks()));
  if (kind === 'export') return ofExport(await parseExport(file.chunks()));
  const whole = await readWhole(file);
  if (!whole.ok) return whole;
  if (kind === 'pdf') return succeed({ kind, bytes: whole.value });
  const text = decodeFile(whole.value);
  return text.ok ? readText(kind, text.value, making) : text;
};
