import { useTranslate } from '@/components/hooks';
import { COLUMNS, type GridColumn } from './columns';
import { GridCell } from './GridCell';
import { isSelected, type Selection } from './grid-cursor';
import type { GridFigure } from './grid-figure';
import { type GridGroups, openedBy } from './grid-groups';
import type { GridKeys } from './use-grid-keys';

type GridRowProps = {
  readonly row: number;
  readonly columns: readonly GridColumn[];
  /** Undefined while the row is being read. */
  readonly figure: GridFigure | undefined;
  readonly groups: GridGroups | null;
  readonly selection: Selection;
  readonly keys: GridKeys;
};

/** One figure, a cell a column. The first row of a group is set off and counts it; in the others its name stands back. */
export const GridRow = ({ row, columns, figure, groups, selection, keys }: GridRowProps) => {
  const t = useTranslate();
  const opened = groups && openedBy(groups, row);
  const { at } = keys.cursor;
  return (
    <tr aria-rowindex={row + 2} data-opens={opened !== null || undefined}>
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
            group={groups?.column === column ? { opened } : null}
            editing={isCursor ? keys.editing : null}
            onTyped={keys.onTyped}
            onEditKey={keys.onEditKey}
            onLeave={keys.onLeave}
            onPoint={(extend) => keys.onPoint({ row, column: nth }, extend)}
            onDrag={() => keys.onDrag({ row, column: nth })}
            onDouble={keys.onDouble}
          />
        );
      })}
    </tr>
  );
};
