import { CSV_FLAVOURS, csvHeader, csvRecords, type ExportItem, jsonDocument, TABLES, toJsonLine } from '@/utils/export';
import type { Result } from '@/utils/model';
import type { ClipArguments } from './arguments';
import { itemOf } from './clip-item';
import { ERROR_MESSAGES } from './error-messages';
import { withPlace } from './locate';
import { type FileReason, readArticleFile } from './read-article';

export type ClipJob = {
  readonly write: (chunk: string) => Promise<void>;
  readonly warn: (line: string) => void;
  /** ISO 8601 with +07:00; every clipping of the run carries it. */
  readonly clippedAt: string;
  readonly urlOf: (file: string) => string;
};

/** `clip` has no one to confirm anything: it prints every suggestion, and the text it points into. */
const EVERYTHING = { suggestions: true, text: true } as const;

/**
 * Clips files in the order given and writes them in the format asked for. A bad file gives an error line (in `jsonl`
 * also an output line `{"file", "error"}`) and does not stop the others. Returns how many files failed.
 */
export const clipFiles = async (options: ClipArguments, job: ClipJob): Promise<number> => {
  const failed: string[] = [];
  const noteFailure = (file: string, reason: FileReason, detail?: string) => {
    failed.push(file);
    job.warn(`${file}: ${reason}: ${ERROR_MESSAGES[reason]}${detail ? ` (${detail})` : ''}`);
  };
  const clipped = clipEach(options.files, job);
  if (options.format === 'jsonl') {
    for await (const { file, result } of clipped) {
      if (result.ok) await job.write(toJsonLine(result.value, EVERYTHING));
      else {
        await job.write(
          `${JSON.stringify({ file, error: { code: result.reason, message: ERROR_MESSAGES[result.reason] } })}\n`,
        );
        noteFailure(file, result.reason, result.detail);
      }
    }
    return failed.length;
  }
  const items = onlyItems(clipped, noteFailure);
  const chunks =
    options.format === 'csv'
      ? figuresCsv(items)
      : jsonDocument(items, { ...EVERYTHING, exportedAt: job.clippedAt, generator: 'trich-bao clip' });
  for await (const chunk of chunks) await job.write(chunk);
  return failed.length;
};

async function* figuresCsv(items: AsyncIterable<ExportItem>): AsyncGenerator<string> {
  const recordsOf = csvRecords(TABLES.figures, CSV_FLAVOURS.data);
  yield csvHeader(TABLES.figures.columns, CSV_FLAVOURS.data);
  for await (const item of items) yield recordsOf(item, EVERYTHING);
}

type Clipped = { readonly file: string; readonly result: Result<ExportItem, FileReason> };

async function* clipEach(files: readonly string[], job: ClipJob): AsyncGenerator<Clipped> {
  for (const file of files) {
    const article = await readArticleFile(file, job.urlOf(file));
    const silent = article.ok ? article.value.pagesWithoutText : undefined;
    if (silent) job.warn(`${file}: page(s) ${silent} of the PDF hold no text (scanned or drawn); the rest was read.`);
    yield { file, result: article.ok ? { ok: true, value: itemOf(withPlace(article.value), job.clippedAt) } : article };
  }
}

type NoteFailure = (file: string, reason: FileReason, detail?: string) => void;

async function* onlyItems(clipped: AsyncIterable<Clipped>, noteFailure: NoteFailure): AsyncGenerator<ExportItem> {
  for await (const { file, result } of clipped) {
    if (result.ok) yield result.value;
    else noteFailure(file, result.reason, result.detail);
  }
}
