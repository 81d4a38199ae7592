import { useRef } from 'preact/hooks';
import { useTranslate, useVirtualRows } from '@/components/hooks';
import { Icon } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { FigureTableRow } from './FigureTableRow';
import { FIGURE_COLUMNS, type FigureColumn, type FigureRow, type FigureSort } from './figure-rows';

const COLUMN_LABELS = {
  indicator: 'fieldIndicator',
  kind: 'fieldKind',
  value: 'fieldValue',
  unit: 'fieldUnit',
  period: 'fieldPeriod',
  place: 'fieldPlace',
  source: 'fieldSource',
  status: 'fieldStatus',
} as const satisfies Record<FigureColumn, MessageKey>;

const ROW_HEIGHT = 37;

type FiguresTableProps = {
  readonly rows: readonly FigureRow[];
  readonly sort: FigureSort | null;
  readonly onSort: (sort: FigureSort | null) => void;
  readonly currentId: string | null;
  readonly onOpen: (row: FigureRow) => void;
};

const nextSort = (sort: FigureSort | null, column: FigureColumn): FigureSort | null => {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
};

const ariaSort = (sort: FigureSort | null, column: FigureColumn) => {
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

/** All quantities as a table: a header sorts, a row opens its sentence, arrows walk. */
export const FiguresTable = ({ rows, sort, onSort, currentId, onOpen }: FiguresTableProps) => {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualRows(scroller, rows.length, ROW_HEIGHT);
  const currentAt = rows.findIndex(({ mark }) => mark.id === currentId);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = by === undefined ? undefined : rows[currentAt + by];
    if (!by || !next) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(next);
    const element = scroller.current;
    const top = (currentAt + by) * ROW_HEIGHT;
    if (!element) return;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + 2 * ROW_HEIGHT > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + 2 * ROW_HEIGHT - element.clientHeight;
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the row buttons inside.
    <div class="figures-scroll" ref={scroller} onKeyDown={onKeyDown}>
      <table class="figures" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {FIGURE_COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column} aria-sort={ariaSort(sort, column)}>
                <button type="button" onClick={() => onSort(nextSort(sort, column))}>
                  {t(COLUMN_LABELS[column])}
                  {sort?.column === column && <Icon name={sort.descending ? 'down' : 'up'} size={12} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.above > 0 && <Spacer height={drawn.above} />}
          {rows.slice(drawn.from, drawn.to).map((row, offset) => (
            <FigureTableRow
              key={row.mark.id}
              row={row}
              index={drawn.from + offset}
              current={row.mark.id === currentId}
              focusable={drawn.from + offset === Math.max(currentAt, drawn.from)}
              onOpen={() => onOpen(row)}
            />
          ))}
          {drawn.below > 0 && <Spacer height={drawn.below} />}
        </tbody>
      </table>
    </div>
  );
};

/** Room of the rows that are not drawn. */
const Spacer = ({ height }: { readonly height: number }) => (
  <tr>
    <td colSpan={FIGURE_COLUMNS.length} style={{ height: `${height}px`, padding: 0 }} />
  </tr>
);
