// What only this view draws comes with it, not with the first screen.
import '@/components/series/series.css';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import { FigureInspector, NothingShown } from '@/components/library';
import {
  type ChartFormat,
  IndicatorList,
  ListLoading,
  pngFile,
  SeriesBar,
  SeriesPicture,
  type SeriesShape,
  svgFile,
} from '@/components/series';
import { Skeleton } from '@/components/ui';
import { saveBlob } from '@/utils/platform';
import { nameApart, type Observation, type Pivot, pivotSeries } from '@/utils/series';
import { FailureState } from '../app/FailureState';
import { settleContradiction } from './settle-contradiction';
import { useContradictions } from './use-contradictions';
import { useFigureActs } from './use-figure-acts';
import { useOpenClipping } from './use-figures';
import { useNamedIndicators } from './use-indicators';
import { usePlaceNames } from './use-place-names';
import { useSeries } from './use-series';

type SeriesViewProps = {
  readonly query: string;
  readonly onOpenClipping: (clippingId: string, markId: string) => void;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

/** A series by places under their names of today, told apart where two are called the same. */
const useNamedPivot = (observations: readonly Observation[] | null): Pivot => {
  const names = usePlaceNames();
  return useMemo(() => {
    const pivot = pivotSeries(observations ?? [], (code) => names(code).official);
    return nameApart(pivot, (code) => names(code).hint?.split(', ')[0] ?? '');
  }, [observations, names]);
};

/** One indicator at a time: by place, over the years, target against result, and what papers report differently. */
export const SeriesView = ({ query, onOpenClipping, onMessage }: SeriesViewProps) => {
  const t = useTranslate();
  const indicators = useNamedIndicators(query);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shape, setShape] = useState<SeriesShape>('dots');
  const [open, setOpen] = useState<Observation | null>(null);
  const main = useRef<HTMLElement>(null);
  const acts = useFigureActs(onMessage);
  const named = indicators?.ok ? indicators.value : [];
  const current = named.find(({ key }) => key === chosen) ?? named[0] ?? null;
  const series = useSeries(current?.key ?? null);
  const observations = series?.ok ? series.value : null;
  const pivot = useNamedPivot(observations);
  const contradictions = useContradictions(observations, {
    key: current?.key ?? null,
    isShown: shape === 'contradictions',
  });
  const choose = useCallback((key: string) => {
    setChosen(key);
    setOpen(null);
  }, []);
  if (indicators && !indicators.ok) return <FailureState failure={indicators} />;
  if (indicators && named.length === 0) {
    return <NothingShown of="series" isNarrowed={query !== ''} />;
  }
  const save = async (format: ChartFormat) => {
    const chart = main.current?.querySelector<SVGSVGElement>('svg.chart');
    if (!chart || !current) return;
    const file = format === 'svg' ? new Blob([svgFile(chart)], { type: 'image/svg+xml' }) : await pngFile(chart);
    if (file) saveBlob(file, `${current.name}.${format}`);
    else onMessage(t('saveChartFailed'));
  };
  return (
    <div class="series-view" data-open={open !== null || undefined}>
      <nav class="indicator-pane" aria-label={t('viewIndicators')}>
        {indicators ? (
          <IndicatorList indicators={named} currentKey={current?.key ?? null} onOpen={choose} />
        ) : (
          <ListLoading />
        )}
      </nav>
      <main class="series-main" ref={main}>
        <h2>{current?.name ?? t('viewSeries')}</h2>
        <SeriesBar
          shape={shape}
          onShape={setShape}
          contradictions={contradictions.total}
          onSave={(format) => void save(format)}
        />
        {observations ? (
          <SeriesPicture
            name={current?.name ?? ''}
            shape={shape}
            pivot={pivot}
            contradictions={contradictions.shown}
            sentences={contradictions.sentences}
            left={(contradictions.total ?? 0) - (contradictions.shown?.length ?? 0)}
            onMore={contradictions.showMore}
            currentId={open?.markId ?? null}
            onOpen={setOpen}
            onChoose={(counts, group) => void acts.run(settleContradiction(counts, group), group.observations.length)}
          />
        ) : (
          <Skeleton widths={[100, 80, 90]} />
        )}
      </main>
      {open && <OpenFigure observation={open} onOpenClipping={onOpenClipping} />}
    </div>
  );
};

type OpenFigureProps = Pick<SeriesViewProps, 'onOpenClipping'> & { readonly observation: Observation };

/** The figure behind a point of the chart or a cell of the table, with its sentence; nothing while that is being read. */
const OpenFigure = ({ observation: { clippingId, markId }, onOpenClipping }: OpenFigureProps) => {
  const read = useOpenClipping(clippingId, markId);
  const mark = read?.marks.find(({ id }) => id === markId);
  if (!mark?.quantity || !read) return null;
  return (
    <aside class="figures-side">
      <FigureInspector
        row={{ mark: { ...mark, quantity: mark.quantity }, clipping: read.clipping }}
        text={read.body.text}
        onOpenClipping={() => onOpenClipping(clippingId, markId)}
      />
    </aside>
  );
};
