import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { chordOf, isComposing, useTranslate, useVirtualRows } from '@/components/hooks';
import { Icon } from '@/components/ui';
import { COLUMNS, type GridColumn } from './columns';
import { GridCell } from './GridCell';
import { FIRST_CELL, type GridCursor, isSelected, keepInside, moveCursor, selectionOf } from './grid-cursor';
import type { GridFigure } from './grid-figure';

export type GridSort = { readonly column: GridColumn; readonly descending: boolean };

type FigureGridProps = {
  /** How many rows there are; the rows themselves come as they are scrolled to. */
  readonly count: number;
  /** Undefined while the row is being read. */
  readonly rowAt: (row: number) => GridFigure | undefined;
  readonly onView: (from: number, to: number) => void;
  readonly columns: readonly GridColumn[];
  readonly sort: GridSort | null;
  readonly onSort: (sort: GridSort | null) => void;
  /** Rows of one group stand together; its first row is set off. */
  readonly groupBy: GridColumn | null;
  readonly onSelect: (cursor: GridCursor) => void;
  /** Typed into a cell; answers the reason when it cannot be taken. `onAll`: into the whole selection. */
  readonly onEdit: (row: number, column: GridColumn, typed: string, onAll: boolean) => string | null;
  readonly onOpen: (row: number) => void;
  readonly onCopy: () => void;
  readonly onUndo: () => void;
};

const ROW_HEIGHT = 37;

const nextSort = (sort: GridSort | null, column: GridColumn): GridSort | null => {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
};

const ariaSort = (sort: GridSort | null, column: GridColumn) => {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
};

type Editing = { readonly typed: string; readonly error: string | null };

/**
 * The dataset as a spreadsheet: arrows walk, Shift selects, typing or Enter edits in place, Ctrl+Enter writes into all
 * that is selected, Space opens the sentence, Ctrl+C copies, Ctrl+Z undoes. Only the rows in sight are drawn.
 */
export const FigureGrid = (props: FigureGridProps) => {
  const t = useTranslate();
  const { count, columns, rowAt } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualRows(scroller, count, ROW_HEIGHT);
  const [state, setState] = useState(FIRST_CELL);
  const [editing, setEditing] = useState<Editing | null>(null);
  const hasFocus = useRef(false);
  /** The field that goes away takes the focus with it: the cell is to have it back. */
  const returnsFocus = useRef(false);
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / ROW_HEIGHT) - 2);
  const size = { rows: count, columns: columns.length, page };
  const cursor = keepInside(state, size);
  const selection = selectionOf(cursor);
  useEffect(() => props.onView(drawn.from, drawn.to), [drawn.from, drawn.to]);

  const bringIntoView = (row: number) => {
    const element = scroller.current;
    if (!element) return;
    const top = row * ROW_HEIGHT;
    // One row is under the heading, which stays in place.
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + 2 * ROW_HEIGHT > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + 2 * ROW_HEIGHT - element.clientHeight;
    }
  };
  const go = (next: GridCursor) => {
    setState(next);
    setEditing(null);
    bringIntoView(next.at.row);
    props.onSelect(next);
  };
  const textAt = (row: number, column: number): string => {
    const figure = rowAt(row);
    const name = columns[column];
    return figure && name ? COLUMNS[name].text(t, figure) : '';
  };
  const startEdit = (typed?: string) => {
    const column = columns[cursor.at.column];
    if (!column || !COLUMNS[column].edits || !rowAt(cursor.at.row)) return;
    setEditing({ typed: typed ?? textAt(cursor.at.row, cursor.at.column), error: null });
  };
  const finish = (onAll: boolean, chord: string) => {
    const column = columns[cursor.at.column];
    if (!editing || !column) return;
    const error = props.onEdit(cursor.at.row, column, editing.typed, onAll);
    if (error !== null) return setEditing({ ...editing, error });
    setEditing(null);
    const next = onAll ? null : moveCursor({ at: cursor.at, anchor: cursor.at }, chord, size);
    if (next) go(next);
  };
  const onEditKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    event.stopPropagation();
    const then = { Enter: 'ArrowDown', Tab: event.shiftKey ? 'ArrowLeft' : 'ArrowRight' }[event.key];
    returnsFocus.current = event.key === 'Escape' || then !== undefined;
    if (event.key === 'Escape') setEditing(null);
    else if (then) finish(event.key === 'Enter' && (event.ctrlKey || event.metaKey), then);
    else return;
    event.preventDefault();
  };
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: () => startEdit(),
    F2: () => startEdit(),
    Delete: () => startEdit(''),
    ' ': () => props.onOpen(cursor.at.row),
    'Ctrl+c': props.onCopy,
    'Ctrl+z': props.onUndo,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || isComposing(event)) return;
    if (event.target instanceof HTMLElement && event.target.closest('thead')) return;
    const chord = chordOf(event);
    const next = moveCursor(cursor, chord, size);
    const act = acts[chord];
    if (next) go(next);
    else if (act) act();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) startEdit(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent) => {
    const column = columns[cursor.at.column];
    const text = event.clipboardData
      ?.getData('text/plain')
      .trim()
      .split(/[\t\r\n]/)[0];
    if (editing || !column || !COLUMNS[column].edits || !text) return;
    event.preventDefault();
    const error = props.onEdit(cursor.at.row, column, text, true);
    if (error !== null) setEditing({ typed: text, error });
  };
  useLayoutEffect(() => {
    if (editing || !(hasFocus.current || returnsFocus.current)) return;
    returnsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: true });
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cells inside, which have the focus.
    <div
      class="grid-scroll"
      ref={scroller}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onFocusIn={(event) => {
        hasFocus.current = event.target instanceof HTMLElement && event.target.closest('tbody') !== null;
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !scroller.current?.contains(event.relatedTarget)) {
          hasFocus.current = false;
        }
      }}
    >
      <table
        class="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked and edited is a grid.
        role="grid"
        aria-multiselectable="true"
        aria-rowcount={count + 1}
        aria-label={t('viewFigures')}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column} aria-sort={ariaSort(props.sort, column)}>
                {COLUMNS[column].sorts ? (
                  <button type="button" onClick={() => props.onSort(nextSort(props.sort, column))}>
                    {t(COLUMNS[column].label)}
                    {props.sort?.column === column && <Icon name={props.sort.descending ? 'down' : 'up'} size={12} />}
                  </button>
                ) : (
                  <span>{t(COLUMNS[column].label)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.above > 0 && <Spacer height={drawn.above} columns={columns.length} />}
          {Array.from({ length: drawn.to - drawn.from }, (_, nth) => drawn.from + nth).map((row) => {
            const figure = rowAt(row);
            const group = props.groupBy;
            const before = row > 0 ? rowAt(row - 1) : undefined;
            const opens =
              group !== null &&
              figure !== undefined &&
              (before === undefined || COLUMNS[group].text(t, before) !== COLUMNS[group].text(t, figure));
            return (
              // The place, not the figure: a changed figure has another number, and its cell must keep the focus.
              <tr key={row} aria-rowindex={row + 2} data-opens={opens || undefined}>
                {columns.map((column, at) => {
                  const isCursor = cursor.at.row === row && cursor.at.column === at;
                  return (
                    <GridCell
                      key={column}
                      column={column}
                      kind={figure?.kind}
                      text={figure ? COLUMNS[column].text(t, figure) : '…'}
                      isCursor={isCursor}
                      isSelected={isSelected(selection, { row, column: at })}
                      repeats={group === column && figure !== undefined && !opens}
                      editing={isCursor ? editing : null}
                      onTyped={(typed) => setEditing({ typed, error: null })}
                      onEditKey={onEditKey}
                      // A key has finished the edit already: the field only goes away.
                      onLeave={() => !returnsFocus.current && finish(false, '')}
                      onPoint={(extend) => {
                        hasFocus.current = true;
                        const cell = { row, column: at };
                        go({ at: cell, anchor: extend ? cursor.anchor : cell });
                      }}
                      onDouble={() => startEdit()}
                    />
                  );
                })}
              </tr>
            );
          })}
          {drawn.below > 0 && <Spacer height={drawn.below} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
};

/** Room of the rows that are not drawn. */
const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height: `${height}px`, padding: 0 }} />
  </tr>
);
