import { fail, type Result } from '@/utils/model';
import { type Answer, type Collector, checkSchema, createCollector, type ImportedExport } from './collector';
import { createLineSplitter } from './line-splitter';
import { isObject, parsePlainJson } from './plain-json';
import { IMPORT_LIMITS, type ImportLimits, type ImportReason } from './reasons';

/** A file: its text, or its text or UTF-8 bytes in pieces. */
export type ImportSource = string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

type Plain = Readonly<Record<string, unknown>>;

const readDocument = (document: Plain, collector: Collector): Answer => {
  const wrong = checkSchema(document.schema);
  if (wrong) return wrong;
  if (!Array.isArray(document.clippings)) return collector.addRecord(document);
  collector.addManifest(document);
  for (const record of document.clippings) {
    const refused = isObject(record)
      ? collector.addRecord(record)
      : fail('damaged' as const, 'a clipping is no object');
    if (refused) return refused;
  }
  return null;
};

/** One object of a JSON Lines file: the manifest, a clipping, or what the command line says of a page it could not read. */
const readLine = (value: unknown, collector: Collector): Answer => {
  if (!isObject(value)) return fail('damaged', 'a line is no object');
  if (typeof value.file === 'string' && 'error' in value) {
    collector.addFailedPage(value.file);
    return null;
  }
  if (value.type !== 'manifest') return collector.addRecord(value);
  return checkSchema(value.schema) ?? collector.addManifest(value);
};

/** Takes the lines of a file one by one and finds out by the first which of the two shapes it has. */
const createReader = (limits: ImportLimits) => {
  const collector = createCollector(limits);
  const document: string[] = [];
  let documentUnits = 0;
  let shape: 'unknown' | 'lines' | 'document' = 'unknown';
  let refused: Answer = null;

  const holdForDocument = (line: string): Answer => {
    shape = 'document';
    documentUnits += line.length + 1;
    if (documentUnits > limits.documentUnits) return fail('too-large', 'a JSON document is read whole');
    document.push(line);
    return null;
  };

  const begin = (line: string): Answer => {
    const first = parsePlainJson(line, limits.depth);
    if (!first.ok) return first.reason === 'unsafe' ? first : holdForDocument(line);
    if (!isObject(first.value)) return fail('not-ours');
    if ('clippings' in first.value) return holdForDocument(line);
    shape = 'lines';
    return readLine(first.value, collector);
  };

  const next = (line: string): Answer => {
    if (shape === 'document') return holdForDocument(line);
    if (line.trim() === '') return null;
    if (shape === 'unknown') return begin(line);
    const parsed = parsePlainJson(line, limits.depth);
    return parsed.ok ? readLine(parsed.value, collector) : parsed;
  };

  const closeDocument = (): Answer => {
    const text = document.join('\n');
    const parsed = parsePlainJson(text, limits.depth);
    if (!parsed.ok)
      return text.includes('"trich-bao/') ? parsed : fail(parsed.reason === 'unsafe' ? 'unsafe' : 'not-ours');
    return isObject(parsed.value) ? readDocument(parsed.value, collector) : fail('not-ours');
  };

  return {
    addLine: (line: string): void => {
      refused ??= next(line);
    },
    refusal: (): Answer => refused,
    finish: (): Result<ImportedExport, ImportReason> => {
      if (shape === 'unknown') refused ??= fail('empty');
      if (shape === 'document') refused ??= closeDocument();
      return refused ?? collector.finish();
    },
  };
};

/** Decodes pieces of a file, text or UTF-8 bytes, without its byte-order mark; null where bytes are not UTF-8. */
const createDecoder = () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let begun = false;
  const withoutMark = (text: string): string => {
    if (begun || text === '') return text;
    begun = true;
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  };
  return (piece: string | Uint8Array | null): string | null => {
    if (typeof piece === 'string') return withoutMark(piece);
    try {
      return withoutMark(piece === null ? decoder.decode() : decoder.decode(piece, { stream: true }));
    } catch {
      return null;
    }
  };
};

/**
 * Reads a file this program wrote, JSON or JSON Lines of schema `trich-bao/1`, and gives back the very items it was
 * written from. All or nothing: one fault and nothing is taken; `detail` says which clipping.
 *
 * It holds all items in memory, refuses at the first fault without reading on, and changes nothing anywhere.
 */
export const parseExport = async (
  source: ImportSource,
  limits: ImportLimits = IMPORT_LIMITS,
): Promise<Result<ImportedExport, ImportReason>> => {
  const reader = createReader(limits);
  const splitter = createLineSplitter(limits.lineUnits, reader.addLine);
  const decode = createDecoder();
  for await (const piece of typeof source === 'string' ? [source] : source) {
    const text = decode(piece);
    if (text === null) return fail('damaged', 'not UTF-8');
    if (!splitter.push(text)) return fail('too-large', 'a line is too long');
    const refused = reader.refusal();
    if (refused) return refused;
  }
  const rest = decode(null);
  if (rest === null || !splitter.push(rest)) return fail('damaged', 'not UTF-8');
  splitter.finish();
  return reader.finish();
};
