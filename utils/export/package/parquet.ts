import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnInfo, ColumnType, Row } from '../tables';

/** Rows of a group are held in memory; DuckDB and pandas read groups of this size well. */
const GROUP_ROWS = 20_000;

type Stored = Pick<SchemaElement, 'type' | 'converted_type'> & { readonly value: (cell: string | number) => unknown };

const TEXT: Stored = { type: 'BYTE_ARRAY', converted_type: 'UTF8', value: String };
const NUMBER: Stored = { type: 'DOUBLE', value: Number };

/** Column types of ours as Parquet has them; a moment or period may be a year or a day alone, and stays text. */
const STORED: Readonly<Record<ColumnType, Stored>> = {
  identifier: TEXT,
  text: TEXT,
  code: TEXT,
  url: TEXT,
  moment: TEXT,
  period: TEXT,
  number: NUMBER,
  integer: { type: 'INT32', value: Number },
  date: { type: 'INT32', converted_type: 'DATE', value: (day) => new Date(`${day}T00:00:00Z`) },
  // An instant in UTC, which is what the type means; the offset stands in the CSV beside.
  datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', value: (iso) => new Date(iso) },
};

const schemaOf = (columns: readonly ColumnInfo[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => {
    const { value: _value, ...stored } = STORED[type];
    return { name, ...stored, repetition_type: 'OPTIONAL' };
  }),
];

/** A table in the making as Parquet: typed columns, so that nobody has to guess marks, dates or encodings. */
export type ParquetTable = { readonly add: (row: Row) => void; readonly close: () => void };

/** Writes row groups as they fill; `pass` is given the bytes, which are then forgotten here. */
export const growParquet = (columns: readonly ColumnInfo[], pass: (bytes: Uint8Array) => void): ParquetTable => {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'Trich Bao' });
  let held: unknown[][] = columns.map(() => []);
  let rows = 0;
  const flush = (): void => {
    pass(writer.getBytes().slice());
    writer.index = 0; // offsets go on counting, the buffer is used again
  };
  const writeGroup = (): void => {
    if (rows === 0) return;
    const columnData = columns.map(({ name }, at) => ({ name, data: held[at] ?? [] }));
    void parquet.write({ columnData, rowGroupSize: GROUP_ROWS }); // nothing to wait for: the writer has no flush
    flush();
    held = columns.map(() => []);
    rows = 0;
  };
  const storedCell = (cell: Cell, { type }: ColumnInfo): unknown =>
    cell === null ? undefined : STORED[type].value(cell);
  return {
    add: (row) => {
      for (const [at, column] of columns.entries()) held[at]?.push(storedCell(row[at] ?? null, column));
      rows += 1;
      if (rows >= GROUP_ROWS) writeGroup();
    },
    close: () => {
      writeGroup();
      void parquet.finish();
      flush();
    },
  };
};
