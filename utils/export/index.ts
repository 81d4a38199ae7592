export { type ClippingRecord, clippingRecordSchema, type MarkRecord, RECORD_SCHEMA } from '@/utils/model';
export { encodeText, type TextSource } from './bytes';
export { type ReferenceLine, referenceLine } from './citations/reference-line';
export { figuresClip, quotesClip, type RichText } from './clipboard';
export { CODEBOOK_COLUMNS, codebookRows } from './codebook';
export {
  CSV_FLAVOURS,
  type CsvFlavour,
  type CsvFlavourName,
  csvCellText,
  csvHeader,
  csvRecords,
  csvText,
  csvTitle,
} from './csv';
export { csvFlavourOf } from './csv-formats';
export { vietnameseDay, vietnameseMoment } from './dates';
export { type DigestItem, type DigestOptions, type DigestSection, planDigest, topicFor } from './digest/plan';
export { DIGEST_PRESETS, DIGEST_TOPICS, type DigestPresetName, OTHER_TOPIC } from './digest/presets';
export type { ExportFormat, WriteOptions } from './format';
export { FORMATS, findFormat } from './formats';
export { guardText, unguardText } from './formula-guard';
export type { ExportItem, ItemSource, RecordOptions } from './item';
export { jsonDocument, jsonLines, type ManifestOptions, toJsonLine } from './json';
export { KIND_LABELS, STATUS_LABELS, UNIT_LABELS, unitLabel } from './labels';
export { clippingMarkdown } from './markdown/markdown';
export { plainNumber, vietnameseNumber } from './numbers';
export { type Publication, publicationOf, siteOfPublication } from './publications';
export { periodText, quantityText } from './quantity-text';
export { toRecord } from './record';
export { createSha256, type Sha256, sha256Hex } from './sha256';
export {
  type Cell,
  type ColumnInfo,
  type ColumnType,
  type Row,
  readerText,
  TABLES,
  type Table,
  type TableName,
} from './tables';
