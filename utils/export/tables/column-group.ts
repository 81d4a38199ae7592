import { type ByteWriter, createByteWriter, peekWritten, type TextSpan, writeByte, writeBytes } from '../byte-writer';
import type { Cell, Column, ColumnInfo } from './column';

/** How the cells of one column are written in some format; null is a cell too. */
export type CellWriter = {
  readonly cell: (cell: Cell, out: ByteWriter) => void;
  /** The same for a text that is still part of a longer one. */
  readonly span: (span: TextSpan, out: ByteWriter) => void;
};
export type WriteColumn = (column: ColumnInfo) => CellWriter;

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
  const plan = columns.map((one) => ({ ...column(one), read: one.read, readSpan: one.readSpan ?? null }));
  return (part, out) => {
    let isFirst = true;
    for (const { cell, span, read, readSpan } of plan) {
      if (!isFirst) writeByte(out, separator);
      isFirst = false;
      if (readSpan === null || part === null) cell(part === null ? null : read(part), out);
      else {
        const there = readSpan(part);
        if (there !== null) span(there, out);
      }
    }
  };
};

/** Room for what rows share: an address and a title. */
const SHARED_ROOM = 2048;

/** What a part writer writes, to be written again as it is. */
const bytesOf = <Part>(write: WritePart<Part>, part: Part | null): Uint8Array => {
  const out = createByteWriter(SHARED_ROOM);
  write(part, out);
  return peekWritten(out);
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
      if (part === null) writeBytes(out, empty);
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
    const own = createByteWriter(SHARED_ROOM);
    let last: Part | null = null;
    let written = peekWritten(own);
    return (source, out) => {
      const part = pick(source);
      if (part !== last) {
        own.size = 0;
        write(part, own);
        written = peekWritten(own);
        last = part;
      }
      writeBytes(out, written);
    };
  },
});
