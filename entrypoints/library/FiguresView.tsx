// What only this view draws comes with it, not with the first screen.
import '@/components/figures/figures.css';
import { useMemo, useState } from 'preact/hooks';
import {
  FIRST_CELL,
  FIRST_COLUMNS,
  FigureGrid,
  GRID_COLUMNS,
  GridBar,
  type GridColumn,
  type GridCursor,
  type GridGroup,
  type GridSort,
  groupsOf,
  NO_GRID_FILTER,
} from '@/components/figures';
import type { useToasts } from '@/components/hooks';
import { FigureInspector, NothingShown } from '@/components/library';
import { Skeleton } from '@/components/ui';
import { writeSettings } from '@/utils/platform';
import type { Figure, FigureQuery, FigureSort } from '@/utils/store';
import { FailureState } from '../app/FailureState';
import { useSettings } from '../app/mount';
import { useFigureKeys, useFigureRows, useGroupSizes, useOpenClipping } from './use-figures';
import { useIndicatorKeys } from './use-indicators';
import { useSheetEdits } from './use-sheet-edits';

type FiguresViewProps = {
  /** Words of the indicator. */
  readonly query: string;
  readonly onOpenClipping: (clippingId: string, markId: string) => void;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

/** Columns the store has an order by. */
const SORTS: Readonly<Partial<Record<GridColumn, FigureSort>>> = {
  indicator: 'indicator',
  kind: 'kind',
  value: 'value',
  period: 'period',
  place: 'place',
  source: 'source',
  published: 'published',
  status: 'status',
};

const NO_ROWS = new Uint32Array();

const useColumns = () => {
  const { figureColumns } = useSettings();
  const columns = GRID_COLUMNS.filter((column) => figureColumns.includes(column));
  return {
    columns: columns.length > 0 ? columns : FIRST_COLUMNS,
    setColumns: (chosen: readonly GridColumn[]) => void writeSettings({ figureColumns: [...chosen] }),
  };
};

/** Which figures the sheet shows, and in what order: rows stand in groups, or by one column. */
const useSheetOrder = (query: string) => {
  const [filter, setFilter] = useState(NO_GRID_FILTER);
  const [sort, setSort] = useState<GridSort | null>(null);
  const [groupBy, setGroupBy] = useState<GridGroup | null>(null);
  const indicatorKeys = useIndicatorKeys(query);
  const asked: FigureQuery = {
    kind: filter.kind === 'all' ? undefined : filter.kind,
    status: filter.status === 'all' ? undefined : filter.status,
    indicatorKeys,
    sort: SORTS[groupBy ?? sort?.column ?? 'quote'],
    descending: groupBy === null && sort?.descending,
  };
  const sizes = useGroupSizes(groupBy && { ...asked, sort: groupBy });
  const groups = useMemo(() => groupBy && sizes && groupsOf(groupBy, sizes), [groupBy, sizes]);
  return {
    filter,
    setFilter,
    sort: groupBy ? null : sort,
    setSort: (next: GridSort | null) => {
      setGroupBy(null);
      setSort(next);
    },
    groupBy,
    setGroupBy,
    groups,
    keys: useFigureKeys(asked),
  };
};

/** The dataset: all quantities of the library as a sheet to correct, each a key from its sentence. */
export const FiguresView = ({ query, onOpenClipping, onMessage }: FiguresViewProps) => {
  const { columns, setColumns } = useColumns();
  const { filter, setFilter, sort, setSort, groupBy, setGroupBy, groups, keys } = useSheetOrder(query);
  const [cursor, setCursor] = useState<GridCursor>(FIRST_CELL);
  const [open, setOpen] = useState<Figure | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const order = keys?.ok ? keys.value : NO_ROWS;
  const { rowAt, onView } = useFigureRows(order, columns.includes('quote'));
  const read = useOpenClipping(open?.clippingId ?? null, open?.markId ?? null);
  const mark = read?.marks.find(({ id }) => id === open?.markId);
  const { selected, ...edits } = useSheetEdits({ order, rowAt, columns, cursor, onMessage });
  const onSelect = (next: GridCursor) => {
    setCursor(next);
    // The sentence follows the cursor once it is open.
    if (open) setOpen(rowAt(next.at.row) ?? null);
  };
  if (keys && !keys.ok) return <FailureState failure={keys} />;
  return (
    <div class="figures-view" data-open={open !== null || undefined}>
      <main class="figures-main">
        <GridBar
          filter={filter}
          onFilter={setFilter}
          groupBy={groupBy}
          onGroup={setGroupBy}
          columns={columns}
          onColumns={setColumns}
          shown={order.length}
          groups={groups && groups.starts.length - 1}
          selected={selected}
          onCopy={edits.onCopy}
          onFill={edits.onFill}
          showsKeys={showsKeys}
          onShowKeys={setShowsKeys}
        />
        {!keys && (
          <div class="pane-loading">
            <Skeleton widths={[100, 100, 100, 100]} />
          </div>
        )}
        {keys && order.length === 0 && (
          <NothingShown of="figures" isNarrowed={query !== '' || filter.kind !== 'all' || filter.status !== 'all'} />
        )}
        {order.length > 0 && (
          <FigureGrid
            count={order.length}
            rowAt={rowAt}
            onView={onView}
            columns={columns}
            sort={sort}
            onSort={setSort}
            groups={groups}
            onSelect={onSelect}
            onOpen={(row) => setOpen(open?.markId === rowAt(row)?.markId ? null : (rowAt(row) ?? null))}
            onKeys={() => setShowsKeys(!showsKeys)}
            {...edits}
          />
        )}
      </main>
      {open && mark?.quantity && read && (
        <aside class="figures-side">
          <FigureInspector
            row={{ mark: { ...mark, quantity: mark.quantity }, clipping: read.clipping }}
            text={read.body.text}
            onOpenClipping={() => onOpenClipping(open.clippingId, open.markId)}
          />
        </aside>
      )}
    </div>
  );
};
