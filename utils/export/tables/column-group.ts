import { type ByteWriter, createByteWriter } from '../byte-writer';
import type { Cell, Column, ColumnInfo } from './column';

/** Says how the cells of one column are written in some format; null is a cell too. */
export type WriteColumn = (column: ColumnInfo) => (cell: Cell, out: ByteWriter) => void;

/** How rows are written: their cells, and the sign between two cells, an ASCII one. */
export type CellWriting = { readonly column: WriteColumn; readonly separator: number };

/**
 * Columns that are read from one part of what a row is made of: from its clipping, its mark, the reading of the mark.
 * Where the part is missing all of them are empty.
 */
export type ColumnGroup<Source> = {
  readonly columns: readonly ColumnInfo[];
  readonly cells: (source: Source) => readonly Cell[];
  /** Writes the cells. What is returned may remember the row before, so take one for each file. */
  readonly writer: (writing: CellWriting) => (source: Source, out: ByteWriter) => void;
};

type Pick<Source, Part> = (source: Source) => Part | null;

const cellsOf =
  <Source, Part>(pick: Pick<Source, Part>, columns: readonly Column<Part>[]) =>
  (source: Source): readonly Cell[] => {
    const part = pick(source);
    return columns.map(({ read }) => (part === null ? null : read(part)));
  };

type WritePart<Part> = (part: Part | null, out: ByteWriter) => void;

const partWriter = <Part>(columns: readonly Column<Part>[], { column, separator }: CellWriting): WritePart<Part> => {
  const [first, ...rest] = columns.map((one) => ({ read: one.read, write: column(one) }));
  return (part, out) => {
    first?.write(part === null ? null : first.read(part), out);
    for (const { read, write } of rest) {
      out.byte(separator);
      write(part === null ? null : read(part), out);
    }
  };
};

/** What a part writer writes, to be written again as it is. */
const bytesOf = <Part>(write: WritePart<Part>, part: Part | null): Uint8Array => {
  const out = createByteWriter();
  write(part, out);
  return out.take();
};

/** Columns over a part that every row has of its own. */
export const groupColumns = <Source, Part>(
  pick: Pick<Source, Part>,
  columns: readonly Column<Part>[],
): ColumnGroup<Source> => ({
  columns,
  cells: cellsOf(pick, columns),
  writer: (writing) => {
    const write = partWriter(columns, writing);
    const empty = bytesOf(write, null);
    return (source, out) => {
      const part = pick(source);
      if (part === null) out.bytes(empty);
      else write(part, out);
    };
  },
});

/** Columns over a part that rows share with the row before, as those of a clipping: it is read once for all of them. */
export const sharedColumns = <Source, Part>(
  pick: (source: Source) => Part,
  columns: readonly Column<Part>[],
): ColumnGroup<Source> => ({
  columns,
  cells: cellsOf(pick, columns),
  writer: (writing) => {
    const write = partWriter(columns, writing);
    let last: Part | null = null;
    let written = new Uint8Array();
    return (source, out) => {
      const part = pick(source);
      if (part === last) {
        out.bytes(written);
        return;
      }
      const from = out.size();
      write(part, out);
      written = out.since(from);
      last = part;
    };
  },
});
