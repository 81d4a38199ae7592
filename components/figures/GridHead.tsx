import { useTranslate } from '@/components/hooks';
import { Icon } from '@/components/ui';
import { COLUMNS, type GridColumn } from './columns';

export type GridSort = { readonly column: GridColumn; readonly descending: boolean };

type GridHeadProps = {
  readonly columns: readonly GridColumn[];
  readonly sort: GridSort | null;
  readonly onSort: (sort: GridSort | null) => void;
};

const nextSort = (sort: GridSort | null, column: GridColumn): GridSort | null => {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
};

const ariaSort = (sort: GridSort | null, column: GridColumn) => {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
};

/** The names of the columns; a click sorts upwards, then downwards, then not at all. */
export const GridHead = ({ columns, sort, onSort }: GridHeadProps) => {
  const t = useTranslate();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th key={column} scope="col" data-column={column} aria-sort={ariaSort(sort, column)}>
            {COLUMNS[column].sorts ? (
              <button type="button" onClick={() => onSort(nextSort(sort, column))}>
                {t(COLUMNS[column].label)}
                {sort?.column === column && <Icon name={sort.descending ? 'down' : 'up'} size={12} />}
              </button>
            ) : (
              <span>{t(COLUMNS[column].label)}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
};
