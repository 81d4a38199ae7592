import { type ByteWriter, writeByte, writeText } from '../byte-writer';
import type { ExportItem, RecordOptions } from '../item';
import type { ColumnInfo, Row } from './column';
import type { CellWriting, ColumnGroup } from './column-group';

export type TableName = 'clippings' | 'figures' | 'people' | 'quotes' | 'tags';

type TableInfo = {
  readonly name: TableName;
  readonly titleVi: string;
  readonly descriptionVi: string;
  readonly primaryKey: readonly string[];
};

export type RowWriting = CellWriting & { readonly rowEnd: string };

/** A table of the dataset: what CSV files, sheets of the workbook and resources of the data package are made from. */
export type Table = TableInfo & {
  readonly columns: readonly ColumnInfo[];
  readonly rows: (item: ExportItem, options: RecordOptions) => readonly Row[];
  /** Writes the rows of one item after another and says how many; one writer for each file. */
  readonly writer: (writing: RowWriting) => (item: ExportItem, options: RecordOptions, out: ByteWriter) => number;
};

/** A table from what its rows are made of and the columns that are read from it. */
export const defineTable = <Source>(
  info: TableInfo,
  sources: (item: ExportItem, options: RecordOptions) => readonly Source[],
  groups: readonly ColumnGroup<Source>[],
): Table => ({
  ...info,
  columns: groups.flatMap(({ columns }) => columns),
  rows: (item, options) => sources(item, options).map((source) => groups.flatMap(({ cells }) => cells(source))),
  writer: (writing) => {
    const [first, ...rest] = groups.map((group) => group.writer(writing));
    return (item, options, out) => {
      const rows = sources(item, options);
      for (const source of rows) {
        first?.(source, out);
        for (const write of rest) {
          writeByte(out, writing.separator);
          write(source, out);
        }
        writeText(out, writing.rowEnd);
      }
      return rows.length;
    };
  },
});
