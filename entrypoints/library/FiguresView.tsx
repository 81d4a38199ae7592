import { useState } from 'preact/hooks';
import {
  actsFor,
  type Block,
  COLUMNS,
  copyCells,
  FIRST_CELL,
  FIRST_COLUMNS,
  FigureGrid,
  GRID_COLUMNS,
  GridBar,
  type GridColumn,
  type GridCursor,
  type GridGroup,
  type GridSort,
  NO_GRID_FILTER,
  pasteBlock,
  readCell,
  selectionOf,
  withoutHeadings,
} from '@/components/figures';
import { type useToasts, useTranslate } from '@/components/hooks';
import { FigureInspector } from '@/components/library';
import { Skeleton, State } from '@/components/ui';
import { writeSettings } from '@/utils/platform';
import type { Figure, FigureQuery, FigureSort } from '@/utils/store';
import { FailureState } from '../app/FailureState';
import { useSettings } from '../app/mount';
import { matchIndicator } from './indicator-matcher';
import { store } from './query-worker';
import { useFigureActs } from './use-figure-acts';
import { useFigureKeys, useFigureRows, useOpenClipping } from './use-figures';
import { useIndicatorKeys } from './use-indicators';

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

/** The dataset: all quantities of the library as a sheet to correct, each a key from its sentence. */
export const FiguresView = ({ query, onOpenClipping, onMessage }: FiguresViewProps) => {
  const t = useTranslate();
  const { columns, setColumns } = useColumns();
  const [filter, setFilter] = useState(NO_GRID_FILTER);
  const [sort, setSort] = useState<GridSort | null>(null);
  const [groupBy, setGroupBy] = useState<GridGroup | null>(null);
  const [cursor, setCursor] = useState<GridCursor>(FIRST_CELL);
  const [open, setOpen] = useState<Figure | null>(null);
  const indicatorKeys = useIndicatorKeys(query);
  const asked: FigureQuery = {
    kind: filter.kind === 'all' ? undefined : filter.kind,
    status: filter.status === 'all' ? undefined : filter.status,
    indicatorKeys,
    sort: SORTS[groupBy ?? sort?.column ?? 'quote'],
    descending: groupBy === null && sort?.descending,
  };
  const keys = useFigureKeys(asked);
  const order = keys?.ok ? keys.value : NO_ROWS;
  const { rowAt, onView } = useFigureRows(order, columns.includes('quote'));
  const acts = useFigureActs(onMessage);
  const read = useOpenClipping(open?.clippingId ?? null, open?.markId ?? null);
  const mark = read?.marks.find(({ id }) => id === open?.markId);
  const { top, bottom, left, right } = selectionOf(cursor);

  const readRows = async (from: number, to: number): Promise<readonly Figure[]> => {
    const rows = await store.readFigures(order.slice(from, to));
    return rows.ok ? rows.value : [];
  };
  const selectedRows = () => readRows(top, bottom + 1);
  const onEdit = (row: number, column: GridColumn, typed: string, onAll: boolean): string | null => {
    const figure = rowAt(row);
    if (!figure || (!onAll && typed === COLUMNS[column].text(t, figure))) return null;
    const edit = readCell(figure, column, { typed, match: matchIndicator });
    if (edit.type === 'refused') return t(edit.why);
    const change = (figures: readonly Figure[]) => acts.run(actsFor(figures, edit), figures.length);
    void (onAll ? selectedRows().then(change) : change([figure]));
    return null;
  };
  const onPaste = async (from: { readonly row: number; readonly column: number }, copied: Block) => {
    const block = withoutHeadings(t, copied);
    const room = order.length - from.row;
    if (block.length > room) return onMessage(t('pasteTooLong', block.length, room));
    const figures = await readRows(from.row, from.row + block.length);
    const target = { figures, columns: columns.slice(from.column), match: matchIndicator };
    const { acts: pasted, taken, left: refused } = pasteBlock(t, block, target);
    if (pasted.length === 0) return onMessage(refused > 0 ? t('pasteRefused', refused) : t('bulkNothing'));
    const text = refused > 0 ? t('pastedPartly', taken, refused) : t('pasted', taken);
    await acts.run(pasted, figures.length, { text });
  };
  const onCopy = async () => {
    const text = copyCells(t, await selectedRows(), columns.slice(left, right + 1));
    await navigator.clipboard.writeText(text);
    onMessage(t('cellsCopied', bottom - top + 1));
  };
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
          selected={bottom - top + 1}
          onCopy={() => void onCopy()}
        />
        {!keys && (
          <div class="pane-loading">
            <Skeleton widths={[100, 100, 100, 100]} />
          </div>
        )}
        {keys && order.length === 0 && (
          <State icon="table" title={t('figuresNothing')} text={t('figuresNothingText')} />
        )}
        {order.length > 0 && (
          <FigureGrid
            count={order.length}
            rowAt={rowAt}
            onView={onView}
            columns={columns}
            sort={groupBy ? null : sort}
            onSort={(next) => {
              setGroupBy(null);
              setSort(next);
            }}
            groupBy={groupBy}
            onSelect={onSelect}
            onEdit={onEdit}
            onOpen={(row) => setOpen(open?.markId === rowAt(row)?.markId ? null : (rowAt(row) ?? null))}
            onPaste={(from, block) => void onPaste(from, block)}
            onCopy={() => void onCopy()}
            onUndo={acts.undo}
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
