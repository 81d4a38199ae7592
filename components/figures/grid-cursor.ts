/** A cell, counted from 0. */
export type Cell = { readonly row: number; readonly column: number };

/** Where the reader stands, and the other corner of what is selected. */
export type GridCursor = { readonly at: Cell; readonly anchor: Cell };

export const FIRST_CELL: GridCursor = { at: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight, for Page Up and Page Down. */
  readonly page: number;
};

/** Everything from one corner to the other, both included. */
export type Selection = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The rectangle between the two corners, whichever of them comes first. */
export const selectionOf = ({ at, anchor }: GridCursor): Selection => ({
  top: Math.min(at.row, anchor.row),
  bottom: Math.max(at.row, anchor.row),
  left: Math.min(at.column, anchor.column),
  right: Math.max(at.column, anchor.column),
});

/** Whether a cell lies in it. */
export const isSelected = ({ top, bottom, left, right }: Selection, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const STEPS: Readonly<Record<string, (cell: Cell, size: GridSize) => Cell>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
  'Ctrl+ArrowUp': ({ column }) => ({ row: 0, column }),
  'Ctrl+ArrowDown': ({ column }, { rows }) => ({ row: rows - 1, column }),
  'Ctrl+ArrowLeft': ({ row }) => ({ row, column: 0 }),
  'Ctrl+ArrowRight': ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(0, most));

const inside = ({ row, column }: Cell, { rows, columns }: GridSize): Cell => ({
  row: clamp(row, rows - 1),
  column: clamp(column, columns - 1),
});

/** Where a cell is put that rows went away from under. */
export const keepInside = ({ at, anchor }: GridCursor, size: GridSize): GridCursor => ({
  at: inside(at, size),
  anchor: inside(anchor, size),
});

/** What a key of a spreadsheet does to the cursor; null for other keys. Chords as `chordOf` names them; Shift selects. */
export const moveCursor = (cursor: GridCursor, chord: string, size: GridSize): GridCursor | null => {
  if (chord === 'Ctrl+a') {
    return { at: { row: size.rows - 1, column: size.columns - 1 }, anchor: { row: 0, column: 0 } };
  }
  const step = STEPS[chord.replace('Shift+', '')];
  if (!step) return null;
  const at = inside(step(cursor.at, size), size);
  return { at, anchor: chord.includes('Shift+') ? cursor.anchor : at };
};
