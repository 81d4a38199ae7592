import { useTranslate } from '@/components/hooks';
import { COLUMNS, type GridColumn } from './columns';
import { GridCell } from './GridCell';
import { isSelected, type Selection } from './grid-cursor';
import type { GridFigure } from './grid-figure';
import type { GridKeys } from './use-grid-keys';

type GridRowProps = {
  readonly row: number;
  readonly columns: readonly GridColumn[];
  /** Undefined while the row is being read. */
  readonly figure: GridFigure | undefined;
  /** The row above, if there is one and it has been read. */
  readonly before: GridFigure | undefined;
  readonly groupBy: GridColumn | null;
  readonly selection: Selection;
  readonly keys: GridKeys;
};

/** One figure, a cell a column. The first row of a group is set off, and the others do not repeat its name. */
export const GridRow = ({ row, columns, figure, before, groupBy, selection, keys }: GridRowProps) => {
  const t = useTranslate();
  const opens =
    groupBy !== null &&
    figure !== undefined &&
    (before === undefined || COLUMNS[groupBy].text(t, before) !== COLUMNS[groupBy].text(t, figure));
  const { at } = keys.cursor;
  return (
    <tr aria-rowindex={row + 2} data-opens={opens || undefined}>
      {columns.map((column, nth) => {
        const isCursor = at.row === row && at.column === nth;
        return (
          <GridCell
            key={column}
            column={column}
            kind={figure?.kind}
            text={figure ? COLUMNS[column].text(t, figure) : '…'}
            isCursor={isCursor}
            isSelected={isSelected(selection, { row, column: nth })}
            repeats={groupBy === column && figure !== undefined && !opens}
            editing={isCursor ? keys.editing : null}
            onTyped={keys.onTyped}
            onEditKey={keys.onEditKey}
            onLeave={keys.onLeave}
            onPoint={(extend) => keys.onPoint({ row, column: nth }, extend)}
            onDouble={keys.onDouble}
          />
        );
      })}
    </tr>
  );
};
