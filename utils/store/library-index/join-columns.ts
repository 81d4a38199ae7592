import { type Bits, gatherIds, membersOf } from '@/utils/search';
import { type CodedColumn, type FigureColumns, firstRow } from '../records/figure-columns';

/** Columns that are joined with others, and which of their documents stay. */
export type ColumnsPart = { readonly columns: FigureColumns; readonly wanted: Bits };

/** What stays of a part: numbers of documents, and of their rows. */
type Stay = { readonly columns: FigureColumns; readonly documents: Uint32Array; readonly rows: Uint32Array };

const stayOf = ({ columns, wanted }: ColumnsPart): Stay => {
  const documents = membersOf(wanted);
  const rows: number[] = [];
  for (const document of documents) {
    const end = columns.ends[document] ?? 0;
    for (let row = firstRow(columns, document); row < end; row += 1) rows.push(row);
  }
  return { columns, documents, rows: Uint32Array.from(rows) };
};

type Entries = (stay: Stay) => { readonly column: CodedColumn; readonly at: Uint32Array };

/** Texts as `packFigures` numbers them: in the order in which they are met. */
const joinCoded = (stays: readonly Stay[], entriesOf: Entries): CodedColumn => {
  const entries = stays.map(entriesOf);
  const numbers = new Map<string, number>();
  const codes = new Uint32Array(entries.reduce((sum, { at }) => sum + at.length, 0));
  let next = 0;
  for (const { column, at } of entries) {
    const known = new Int32Array(column.values.length).fill(-1);
    for (const place of at) {
      const code = column.codes[place] ?? 0;
      if ((known[code] ?? -1) < 0) {
        const text = column.values[code] ?? '';
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        known[code] = number;
      }
      codes[next++] = known[code] ?? 0;
    }
  }
  return { values: [...numbers.keys()], codes: numbers.size < 65_536 ? Uint16Array.from(codes) : codes };
};

const join = <T extends Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  whole: T,
  stays: readonly Stay[],
  entriesOf: (stay: Stay) => { readonly column: T; readonly at: Uint32Array },
): T => {
  let next = 0;
  for (const { column, at } of stays.map(entriesOf)) for (const place of at) whole[next++] = column[place] ?? 0;
  return whole;
};

/** The columns of the documents that stay, those of each part after those of the one before, as if packed together. */
export const joinColumns = (parts: readonly ColumnsPart[]): FigureColumns => {
  const stays = parts.map(stayOf);
  const count = (of: 'documents' | 'rows') => stays.reduce((sum, { [of]: { length } }) => sum + length, 0);
  const ofDocuments = (columnOf: (columns: FigureColumns) => CodedColumn) =>
    joinCoded(stays, ({ columns, documents }) => ({ column: columnOf(columns), at: documents }));
  const ofRows = (columnOf: (columns: FigureColumns) => CodedColumn) =>
    joinCoded(stays, ({ columns, rows }) => ({ column: columnOf(columns), at: rows }));
  let end = 0;
  return {
    ends: Uint32Array.from(
      stays.flatMap(({ columns, documents }) =>
        Array.from(documents, (document) => {
          end += (columns.ends[document] ?? 0) - firstRow(columns, document);
          return end;
        }),
      ),
    ),
    sites: ofDocuments(({ sites }) => sites),
    published: ofDocuments(({ published }) => published),
    ranks: join(new Float64Array(count('documents')), stays, ({ columns: { ranks: column }, documents: at }) => ({
      column,
      at,
    })),
    markIds: gatherIds(stays.map(({ columns: { markIds: ids }, rows: places }) => ({ ids, places }))),
    flags: join(new Uint8Array(count('rows')), stays, ({ columns: { flags: column }, rows: at }) => ({ column, at })),
    values: join(new Float64Array(count('rows')), stays, ({ columns: { values: column }, rows: at }) => ({
      column,
      at,
    })),
    indicators: ofRows(({ indicators }) => indicators),
    places: ofRows(({ places }) => places),
    periods: ofRows(({ periods }) => periods),
    shapes: ofRows(({ shapes }) => shapes),
  };
};
