import { encodeText } from './bytes';
import { CSV_FORMATS } from './csv-formats';
import type { ExportFormat } from './format';
import { jsonDocument, jsonLines } from './json';

/** Every format clippings can leave in, in the order a dialog offers them. */
export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    labelKey: 'exportJson',
    write: (items, options) => encodeText(jsonDocument(items, options)),
  },
  {
    id: 'jsonl',
    extension: 'jsonl',
    mime: 'application/x-ndjson',
    labelKey: 'exportJsonl',
    write: (items, options) => encodeText(jsonLines(items, options)),
  },
  ...CSV_FORMATS,
];

/** The format of that id, or undefined. */
export const findFormat = (id: string): ExportFormat | undefined => FORMATS.find((format) => format.id === id);
