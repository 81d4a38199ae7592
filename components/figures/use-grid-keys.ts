import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { chordOf, isComposing, useTranslate } from '@/components/hooks';
import { COLUMNS, type GridColumn } from './columns';
import { type Cell, FIRST_CELL, type GridCursor, keepInside, moveCursor, selectionOf } from './grid-cursor';
import type { GridFigure } from './grid-figure';
import { type Block, readBlock } from './paste-cells';
import { useFollowRows } from './use-follow-rows';
import { useGridFocus } from './use-grid-focus';

/** What keys, the pointer and the clipboard ask of the grid's owner. */
export type GridActs = {
  readonly onSelect: (cursor: GridCursor) => void;
  /** Typed into a cell; answers the reason when it cannot be taken. `onAll`: into the whole selection. */
  readonly onEdit: (row: number, column: GridColumn, typed: string, onAll: boolean) => string | null;
  readonly onOpen: (row: number) => void;
  /** Several cells from the clipboard, the first for `from`; a single one is `onEdit` of the whole selection. */
  readonly onPaste: (from: Cell, block: Block) => void;
  readonly onCopy: () => void;
  readonly onUndo: () => void;
  /** "?" asks for the keys, as in the review; no cell begins with it. */
  readonly onKeys: () => void;
};

type GridKeysInput = {
  readonly scroller: RefObject<HTMLElement>;
  readonly count: number;
  readonly columns: readonly GridColumn[];
  readonly drawn: { readonly from: number; readonly to: number };
  readonly rowAt: (row: number) => GridFigure | undefined;
  /** Pixels of one row; the heading is as high. */
  readonly rowHeight: number;
  readonly acts: GridActs;
};

type Editing = { readonly typed: string; readonly error: string | null };

export type GridKeys = ReturnType<typeof useGridKeys>;

/** Where the cursor stands, what is being typed into its cell, and what each key does about it. */
export const useGridKeys = ({ scroller, count, columns, drawn, rowAt, rowHeight, acts }: GridKeysInput) => {
  const [editing, setEditing] = useState<Editing | null>(null);
  const focus = useGridFocus(scroller, editing !== null);
  const { cursor, size, go } = useCursor({ scroller, count, columns, rowHeight }, (next) => {
    setEditing(null);
    acts.onSelect(next);
  });
  useFollowRows({ cursor, drawn, rowAt, isEditing: editing !== null, go });
  const { row } = cursor.at;
  const column = columns[cursor.at.column];
  const startEdit = useStart({ column, figure: rowAt(row) }, setEditing);
  const finish = (onAll: boolean, chord: string) => {
    if (!editing || !column) return;
    const error = acts.onEdit(row, column, editing.typed, onAll);
    if (error !== null) return setEditing({ ...editing, error });
    setEditing(null);
    const next = onAll ? null : moveCursor({ at: cursor.at, anchor: cursor.at }, chord, size);
    if (next) go(next);
  };
  return {
    cursor,
    editing,
    onTyped: (typed: string) => setEditing({ typed, error: null }),
    onDouble: () => startEdit(),
    onPoint: (cell: Cell, extend: boolean) => {
      focus.take();
      go({ at: cell, anchor: extend ? cursor.anchor : cell });
    },
    /** The pointer, held since `onPoint`, has come as far as this. */
    onDrag: (cell: Cell) => !editing && go({ at: cell, anchor: cursor.anchor }),
    // A key has finished the edit already: the field only goes away.
    onLeave: () => !focus.isReturning() && finish(false, ''),
    onEditKey: (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      event.stopPropagation();
      const then = { Enter: 'ArrowDown', Tab: event.shiftKey ? 'ArrowLeft' : 'ArrowRight' }[event.key];
      focus.expectReturn(event.key === 'Escape' || then !== undefined);
      if (event.key === 'Escape') setEditing(null);
      else if (then) finish(event.key === 'Enter' && (event.ctrlKey || event.metaKey), then);
      else return;
      event.preventDefault();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (editing || isComposing(event) || isInHead(event)) return;
      const chord = chordOf(event);
      const next = moveCursor(cursor, chord, size);
      const act = actOf(chord, { ...acts, startEdit, open: () => acts.onOpen(row) });
      if (next) go(next);
      else if (act) act();
      else if (isCharacter(event)) startEdit(event.key);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPaste: (event: ClipboardEvent) => {
      const block = readBlock(event.clipboardData?.getData('text/plain') ?? '');
      const text = block[0]?.[0];
      if (editing || !column || text === undefined) return;
      const { top, left } = selectionOf(cursor);
      if (block.length > 1 || (block[0]?.length ?? 0) > 1) acts.onPaste({ row: top, column: left }, block);
      else if (!COLUMNS[column].edits || text === '') return;
      else {
        const error = acts.onEdit(row, column, text, true);
        if (error !== null) setEditing({ typed: text, error });
      }
      event.preventDefault();
    },
    onFocusIn: focus.onFocusIn,
    onFocusOut: focus.onFocusOut,
  };
};

/** The grid's cursor, kept inside what there is; a move brings its row into view. */
const useCursor = (
  { scroller, count, columns, rowHeight }: Pick<GridKeysInput, 'scroller' | 'count' | 'columns' | 'rowHeight'>,
  onMove: (next: GridCursor) => void,
) => {
  const [state, setState] = useState(FIRST_CELL);
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / rowHeight) - 2);
  const size = { rows: count, columns: columns.length, page };
  return {
    cursor: keepInside(state, size),
    size,
    go: (next: GridCursor) => {
      setState(next);
      if (scroller.current) bringIntoView(scroller.current, next.at.row * rowHeight, rowHeight);
      onMove(next);
    },
  };
};

/** One row is under the heading, which stays in place. */
const bringIntoView = (element: HTMLElement, top: number, rowHeight: number): void => {
  const bottom = top + 2 * rowHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
};

type CursorCell = { readonly column: GridColumn | undefined; readonly figure: GridFigure | undefined };

/** Opens the field of the cursor's cell, on what is typed or else on what stands there. */
const useStart = ({ column, figure }: CursorCell, open: (editing: Editing) => void) => {
  const t = useTranslate();
  return (typed?: string): void => {
    if (!column || !figure || !COLUMNS[column].edits) return;
    open({ typed: typed ?? COLUMNS[column].text(t, figure), error: null });
  };
};

type KeyActs = {
  readonly startEdit: (typed?: string) => void;
  readonly open: () => void;
} & Pick<GridActs, 'onCopy' | 'onUndo' | 'onKeys'>;

const actOf = (chord: string, { startEdit, open, onCopy, onUndo, onKeys }: KeyActs): (() => void) | undefined =>
  ({
    Enter: () => startEdit(),
    F2: () => startEdit(),
    Delete: () => startEdit(''),
    ' ': open,
    'Ctrl+c': onCopy,
    'Ctrl+z': onUndo,
    '?': onKeys,
  })[chord];

const isInHead = ({ target }: Event): boolean => target instanceof HTMLElement && target.closest('thead') !== null;

const isCharacter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
