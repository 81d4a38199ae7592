import { RECORD_SCHEMA } from '@/utils/model';
import { type ByteWriter, writeByte, writeText } from './byte-writer';
import { encodeItems } from './bytes';
import type { ExportItem, ItemSource, RecordOptions } from './item';
import { toRecord } from './record';

/** What the first line of a file says about it. Every value is given by the caller: writing reads no clock. */
export type ManifestOptions = RecordOptions & {
  /** ISO 8601 with +07:00. */
  readonly exportedAt: string;
  /** Program and version: "Trích Báo 0.1.0". */
  readonly generator: string;
  /** How many clippings follow, where the caller knows; a reader then notices a file that was cut off. */
  readonly count?: number | undefined;
  /** What was exported, in the user's words ("Chuyên đề: Đại hội xã"), or absent. */
  readonly selection?: string | undefined;
};

const LINE_FEED = 0x0a;

const manifest = (type: 'manifest' | 'collection', options: ManifestOptions): Record<string, unknown> => ({
  schema: RECORD_SCHEMA,
  type,
  generator: options.generator,
  exportedAt: options.exportedAt,
  selection: options.selection ?? null,
  suggestions: options.suggestions,
  text: options.text,
  count: options.count ?? null,
});

const recordText = (item: ExportItem, options: RecordOptions): string => JSON.stringify(toRecord(item, options));

/** One clipping as one line of JSON, ending in a line feed. It names its schema, so lines may be cut apart and joined. */
export const toJsonLine = (item: ExportItem, options: RecordOptions): string => `${recordText(item, options)}\n`;

/** As `toJsonLine`, in bytes. The line feed is written by itself: joined to the text, all of it is copied again. */
export const writeJsonLine = (item: ExportItem, options: RecordOptions, out: ByteWriter): void => {
  writeText(out, recordText(item, options));
  writeByte(out, LINE_FEED);
};

/** The line that comes before the clippings of a JSON Lines file. */
export const manifestLine = (options: ManifestOptions): string => `${JSON.stringify(manifest('manifest', options))}\n`;

/** JSON Lines: a manifest line, then one clipping a line. The canonical, lossless file. */
export const jsonLines = (
  items: ItemSource,
  options: ManifestOptions & { readonly lent?: boolean | undefined },
): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  encodeItems(items, {
    head: manifestLine(options),
    writeItem: (item, out) => writeJsonLine(item, options, out),
    lent: options.lent,
  });

/** One indented JSON document, `{schema, type: "collection", …, clippings: […]}`, for people and tools that open it whole. */
export async function* jsonDocument(items: ItemSource, options: ManifestOptions): AsyncGenerator<string> {
  yield `${JSON.stringify(manifest('collection', options), null, 2).slice(0, -2)},\n  "clippings": [`;
  let first = true;
  for await (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(toRecord(item, options), null, 2)}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n]}\n';
}
