import type { QuantityKind } from '@/utils/marks';
import { MARK_STATUSES, type MarkStatus, type Quantity } from '@/utils/model';
import { idAt, type PackedIds, packIds } from '@/utils/search';
import type { Stored } from '../packing/pack-arrays';
import {
  type FigureDocument,
  type FigureEntry,
  indicatorKeyOf,
  periodKeyOf,
  placeKeyOf,
  WORDS_KEY,
} from './figure-row';

type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A column of few different texts: each text once, and for every row the number of its text. */
export type CodedColumn = { readonly values: readonly string[]; readonly codes: Numbers };

/**
 * The figures of the documents of a segment, a column for each thing that is sorted, filtered or drawn: a million rows are
 * gone through in milliseconds, and a table needs no mark to be read. Rows of a document lie together, in the order of
 * its text; documents are numbered as in the segment.
 */
export type FigureColumns = {
  /** For each document, the row after its last. */
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly sites: CodedColumn;
  readonly published: CodedColumn;
  readonly ranks: Float64Array<ArrayBuffer>;
  readonly markIds: PackedIds;
  /** Kind and status of each row, as `flagOf` joins them. */
  readonly flags: Uint8Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
  /** "key, words": see `joinParts`. */
  readonly indicators: CodedColumn;
  /** "key, code, words". */
  readonly places: CodedColumn;
  /** "key, from, to". */
  readonly periods: CodedColumn;
  /** What else there is of the quantity, as JSON: unit, comparator and so on, of which a library has few combinations. */
  readonly shapes: CodedColumn;
};

/** Columns as they are stored: under the id of their segment. */
export type ColumnsRow = { readonly id: number; readonly columns: Stored<FigureColumns> };

/** Stands between the parts of a text in a column; no word has it. */
const PART = '\u0001';
const joinParts = (...parts: readonly string[]): string => parts.join(PART);

/** What a joined text begins with: of an indicator or a place its key. */
export const firstPart = (joined: string): string => {
  const end = joined.indexOf(PART);
  return end < 0 ? joined : joined.slice(0, end);
};

/** All parts of a joined text. */
export const partsOf = (joined: string): readonly string[] => joined.split(PART);

const QUANTITY_KINDS: readonly QuantityKind[] = ['figure', 'target'];

const flagOf = (kind: QuantityKind, status: MarkStatus): number =>
  QUANTITY_KINDS.indexOf(kind) * MARK_STATUSES.length + MARK_STATUSES.indexOf(status);
/** All flags there are are below this. */
export const FLAGS = QUANTITY_KINDS.length * MARK_STATUSES.length;

/** The kind a flag says. */
export const kindOfFlag = (flag: number): QuantityKind =>
  QUANTITY_KINDS[Math.floor(flag / MARK_STATUSES.length)] ?? 'figure';

/** The status a flag says. */
export const statusOfFlag = (flag: number): MarkStatus => MARK_STATUSES[flag % MARK_STATUSES.length] ?? 'suggested';

const codeTexts = (texts: readonly string[]): CodedColumn => {
  const numbers = new Map<string, number>();
  for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  const codes = numbers.size < 65_536 ? new Uint16Array(texts.length) : new Uint32Array(texts.length);
  for (const [at, text] of texts.entries()) codes[at] = numbers.get(text) ?? 0;
  return { values: [...numbers.keys()], codes };
};

const NO_PLACE = joinParts('', '');

const placeText = (place: string | null, code: string): string =>
  place === null ? NO_PLACE : joinParts(placeKeyOf(place), code, place);

const shapeText = ({ indicator: _1, indicatorId: _2, value: _3, period: _4, place: _5, ...shape }: Quantity): string =>
  JSON.stringify(shape);

/** The columns of documents in their order. */
export const packFigures = (documents: readonly FigureDocument[]): FigureColumns => {
  const rows = documents.flatMap(({ figures }) => figures);
  let end = 0;
  const codeBy = (textOf: (row: FigureEntry) => string) => codeTexts(rows.map(textOf));
  return {
    ends: Uint32Array.from(documents, ({ figures }) => {
      end += figures.length;
      return end;
    }),
    sites: codeTexts(documents.map(({ site }) => site)),
    published: codeTexts(documents.map(({ publishedAt }) => publishedAt)),
    ranks: Float64Array.from(documents, ({ rank }) => rank),
    markIds: packIds(rows.map(({ markId }) => markId)),
    flags: Uint8Array.from(rows, ({ kind, status }) => flagOf(kind, status)),
    values: Float64Array.from(rows, ({ quantity }) => quantity.value),
    indicators: codeBy(({ quantity }) => joinParts(indicatorKeyOf(quantity), quantity.indicator)),
    places: codeBy(({ quantity, placeCode }) => placeText(quantity.place, placeCode)),
    periods: codeBy(({ quantity: { period } }) => joinParts(periodKeyOf(period), period.from ?? '', period.to ?? '')),
    shapes: codeBy(({ quantity }) => shapeText(quantity)),
  };
};

/** The text a row of the column has. */
export const textAt = ({ values, codes }: CodedColumn, row: number): string => values[codes[row] ?? 0] ?? '';

/** The first row of a document. */
export const firstRow = ({ ends }: FigureColumns, document: number): number =>
  document === 0 ? 0 : (ends[document - 1] ?? 0);

/** A row as it was packed. */
export const entryAt = (columns: FigureColumns, row: number): FigureEntry => {
  const [indicatorKey = '', indicator = ''] = partsOf(textAt(columns.indicators, row));
  const [, placeCode = '', place = null] = partsOf(textAt(columns.places, row));
  const [, from = '', to = ''] = partsOf(textAt(columns.periods, row));
  // `as`: written by `shapeText` from a quantity.
  const shape = JSON.parse(textAt(columns.shapes, row)) as Omit<Quantity, 'indicator' | 'value' | 'period' | 'place'>;
  const flag = columns.flags[row] ?? 0;
  return {
    markId: idAt(columns.markIds, row),
    kind: kindOfFlag(flag),
    status: statusOfFlag(flag),
    placeCode,
    quantity: {
      ...shape,
      indicator,
      indicatorId: indicatorKey.startsWith(WORDS_KEY) ? null : indicatorKey,
      value: columns.values[row] ?? 0,
      period: { from: from || null, to: to || null },
      place,
    },
  };
};
