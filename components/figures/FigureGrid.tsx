import { useEffect, useRef } from 'preact/hooks';
import { useTranslate, useVirtualRows } from '@/components/hooks';
import type { GridColumn } from './columns';
import { GridHead, type GridSort } from './GridHead';
import { GridRow } from './GridRow';
import { selectionOf } from './grid-cursor';
import type { GridFigure } from './grid-figure';
import type { GridGroups } from './grid-groups';
import { type GridActs, useGridKeys } from './use-grid-keys';

type FigureGridProps = GridActs & {
  /** How many rows there are; the rows themselves come as they are scrolled to. */
  readonly count: number;
  /** Undefined while the row is being read. */
  readonly rowAt: (row: number) => GridFigure | undefined;
  readonly onView: (from: number, to: number) => void;
  readonly columns: readonly GridColumn[];
  readonly sort: GridSort | null;
  readonly onSort: (sort: GridSort | null) => void;
  /** Rows of one group stand together; its first row is set off and says how many there are. */
  readonly groups: GridGroups | null;
};

const ROW_HEIGHT = 37;

/**
 * The dataset as a spreadsheet: arrows walk, Shift selects, typing or Enter edits in place, Ctrl+Enter writes into all
 * that is selected, Space opens the sentence, Ctrl+C copies, Ctrl+Z undoes. Only the rows in sight are drawn.
 */
export const FigureGrid = (props: FigureGridProps) => {
  const t = useTranslate();
  const { count, columns, rowAt, groups } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualRows(scroller, { count, height: ROW_HEIGHT });
  const keys = useGridKeys({ scroller, count, columns, drawn, rowAt, rowHeight: ROW_HEIGHT, acts: props });
  const selection = selectionOf(keys.cursor);
  useEffect(() => props.onView(drawn.from, drawn.to), [drawn.from, drawn.to]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cells inside, which have the focus.
    <div
      class="grid-scroll"
      ref={scroller}
      onKeyDown={keys.onKeyDown}
      onPaste={keys.onPaste}
      onFocusIn={keys.onFocusIn}
      onFocusOut={keys.onFocusOut}
    >
      <table
        class="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked and edited is a grid.
        role="grid"
        aria-multiselectable="true"
        aria-rowcount={count + 1}
        aria-label={t('viewFigures')}
      >
        <GridHead columns={columns} sort={props.sort} onSort={props.onSort} />
        <tbody>
          {drawn.above > 0 && <Spacer height={drawn.above} columns={columns.length} />}
          {Array.from({ length: drawn.to - drawn.from }, (_, nth) => drawn.from + nth).map((row) => (
            // The key is the place, not the figure: a changed figure has another number, and its cell must keep the focus.
            <GridRow key={row} row={row} figure={rowAt(row)} {...{ columns, groups, selection, keys }} />
          ))}
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
