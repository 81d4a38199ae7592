import { useMemo, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import {
  FIRST_FIGURE_FILTER,
  FigureFilters,
  FigureInspector,
  type FigureRow,
  type FigureSort,
  FiguresTable,
  filterFigures,
  sortFigures,
} from '@/components/library';
import { Skeleton, State } from '@/components/ui';
import { FailureState } from '../app/FailureState';
import { useArticleText, useFigures } from './use-figures';

type FiguresViewProps = {
  /** Words of the indicator. */
  readonly query: string;
  readonly onOpenClipping: (clippingId: string, markId: string) => void;
};

const NONE: readonly FigureRow[] = [];

/** The dataset: all quantities of the library as a table, each a click from its sentence. */
export const FiguresView = ({ query, onOpenClipping }: FiguresViewProps) => {
  const t = useTranslate();
  const [filter, setFilter] = useState(FIRST_FIGURE_FILTER);
  const [sort, setSort] = useState<FigureSort | null>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const figures = useFigures();
  const all = figures?.ok ? figures.value : NONE;
  const rows = useMemo(() => sortFigures(filterFigures(all, filter, query), sort), [all, filter, query, sort]);
  const current = rows.find(({ mark }) => mark.id === currentId) ?? null;
  const text = useArticleText(current?.clipping.id ?? null);
  if (figures && !figures.ok) return <FailureState failure={figures} />;
  return (
    <div class="figures-view" data-open={current !== null || undefined}>
      <main class="figures-main">
        <FigureFilters filter={filter} onChange={setFilter} shown={rows.length} total={all.length} />
        {!figures && (
          <div class="pane-loading">
            <Skeleton widths={[100, 100, 100, 100]} />
          </div>
        )}
        {figures && rows.length === 0 && (
          <State icon="table" title={t('figuresNothing')} text={t('figuresNothingText')} />
        )}
        {rows.length > 0 && (
          <FiguresTable
            rows={rows}
            sort={sort}
            onSort={setSort}
            currentId={currentId}
            onOpen={(row) => setCurrentId(row.mark.id)}
          />
        )}
      </main>
      {current && (
        <aside class="figures-side">
          <FigureInspector
            row={current}
            text={text}
            onOpenClipping={() => onOpenClipping(current.clipping.id, current.mark.id)}
          />
        </aside>
      )}
    </div>
  );
};
