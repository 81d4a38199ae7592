import { useLayoutEffect, useRef } from 'preact/hooks';
import { type GridCursor, type Selection, selectionOf } from './grid-cursor';
import type { GridFigure } from './grid-figure';

type FollowInput = {
  readonly cursor: GridCursor;
  /** Rows that are drawn; of the others nothing is known. */
  readonly drawn: { readonly from: number; readonly to: number };
  readonly rowAt: (row: number) => GridFigure | undefined;
  /** While a field is open the cursor stays. */
  readonly isEditing: boolean;
  readonly go: (next: GridCursor) => void;
};

type Held = { readonly selection: Selection; readonly marks: Map<number, string> };

const isSameRange = (a: Selection, b: Selection): boolean => a.top === b.top && a.bottom === b.bottom;

/**
 * Keeps what is selected on its figures when rows change places under it: a sort by the value that was just changed puts
 * other figures where these stood, and the next key would change those. The cursor goes with its figure as long as that is
 * in sight; the rest of a selection is given up.
 */
export const useFollowRows = ({ cursor, drawn, rowAt, isEditing, go }: FollowInput): void => {
  const held = useRef<Held | null>(null);
  useLayoutEffect(() => {
    const selection = selectionOf(cursor);
    if (held.current === null || !isSameRange(held.current.selection, selection)) {
      held.current = { selection, marks: new Map() };
    }
    const { marks } = held.current;
    const at = marks.get(cursor.at.row);
    const rows = Array.from({ length: drawn.to - drawn.from }, (_, nth) => drawn.from + nth);
    const isIn = (row: number) => row >= selection.top && row <= selection.bottom;
    const hasMoved = rows.some((row) => {
      const [before, now] = [marks.get(row), rowAt(row)?.markId];
      if (isIn(row) && before === undefined && now !== undefined) marks.set(row, now);
      return isIn(row) && before !== undefined && now !== undefined && before !== now;
    });
    if (!hasMoved || isEditing) return;
    // Rows that are still being read may hold the one that is looked for.
    if (rows.some((row) => rowAt(row) === undefined)) return;
    held.current = null;
    const row = rows.find((one) => rowAt(one)?.markId === at) ?? cursor.at.row;
    const cell = { row, column: cursor.at.column };
    go({ at: cell, anchor: cell });
  });
};
