import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type useToasts, useTranslate } from '@/components/hooks';
import { FigureInspector } from '@/components/library';
import {
  ContradictionList,
  DotPlot,
  IndicatorList,
  LineChart,
  ListLoading,
  PivotTable,
  pngFile,
  svgFile,
} from '@/components/series';
import { Button, Segmented, Skeleton, State } from '@/components/ui';
import { saveBlob } from '@/utils/platform';
import { attainments, type Contradiction, nameApart, type Observation, pivotSeries } from '@/utils/series';
import { FailureState } from '../app/FailureState';
import { useContradictions } from './use-contradictions';
import { useFigureActs } from './use-figure-acts';
import { useOpenClipping } from './use-figures';
import { useNamedIndicators } from './use-indicators';
import { usePlaceNames } from './use-place-names';
import type { MarkedSentence } from './use-sentences';
import { useSeries } from './use-series';

type SeriesViewProps = {
  readonly query: string;
  readonly onOpenClipping: (clippingId: string, markId: string) => void;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

type Shape = 'dots' | 'lines' | 'table' | 'contradictions';

/** Values shown on their way to a picture: more rows than a page of a report are for the table. */
const MOST_DOTS = 40;

const NO_SENTENCES: ReadonlyMap<string, MarkedSentence> = new Map();

/** One indicator at a time: by place, over the years, target against result, and what papers report differently. */
export const SeriesView = ({ query, onOpenClipping, onMessage }: SeriesViewProps) => {
  const t = useTranslate();
  const indicators = useNamedIndicators(query);
  const names = usePlaceNames();
  const nameOf = useCallback((code: string) => names(code).official, [names]);
  const aboveOf = useCallback((code: string) => names(code).hint?.split(', ')[0] ?? '', [names]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shape, setShape] = useState<Shape>('dots');
  const [open, setOpen] = useState<Observation | null>(null);
  const figure = useRef<HTMLElement>(null);
  const acts = useFigureActs(onMessage);
  const named = indicators?.ok ? indicators.value : [];
  const current = named.find(({ key }) => key === chosen) ?? named[0] ?? null;
  const series = useSeries(current?.key ?? null);
  const observations = series?.ok ? series.value : null;
  const pivot = useMemo(
    () => nameApart(pivotSeries(observations ?? [], nameOf), aboveOf),
    [observations, nameOf, aboveOf],
  );
  const { contradictions, sentences } = useContradictions(observations, shape === 'contradictions');
  const read = useOpenClipping(open?.clippingId ?? null, open?.markId ?? null);
  const mark = read?.marks.find(({ id }) => id === open?.markId);
  if (indicators && !indicators.ok) return <FailureState failure={indicators} />;
  if (indicators && named.length === 0) {
    return <State icon="table" title={t('seriesNothing')} text={t('seriesNothingText')} />;
  }
  const choose = (counts: Observation, group: Contradiction) => {
    const others = group.observations.filter(({ markId }) => markId !== counts.markId);
    const rejected = others.map(({ clippingId, markId }) => ({
      clippingId,
      act: { type: 'reject' as const, markIds: [markId] },
    }));
    const confirmed = { clippingId: counts.clippingId, act: { type: 'confirm' as const, markIds: [counts.markId] } };
    void acts.run([...rejected, confirmed], group.observations.length);
  };
  const save = async (format: 'svg' | 'png') => {
    const chart = figure.current?.querySelector<SVGSVGElement>('svg.chart');
    if (!chart || !current) return;
    const file = format === 'svg' ? new Blob([svgFile(chart)], { type: 'image/svg+xml' }) : await pngFile(chart);
    if (file) saveBlob(file, `${current.name}.${format}`);
    else onMessage(t('saveChartFailed'));
  };
  const name = current?.name ?? '';
  const isChart = shape === 'dots' || shape === 'lines';
  const rest = { currentId: open?.markId ?? null, onOpen: setOpen };
  const rows = attainments(pivot);
  return (
    <div class="series-view" data-open={open !== null || undefined}>
      <nav class="indicator-pane" aria-label={t('viewIndicators')}>
        {indicators ? (
          <IndicatorList
            indicators={named}
            currentKey={current?.key ?? null}
            onOpen={(key) => {
              setChosen(key);
              setOpen(null);
            }}
          />
        ) : (
          <ListLoading />
        )}
      </nav>
      <main class="series-main" ref={figure}>
        <h2>{current?.name ?? t('viewSeries')}</h2>
        <div class="series-bar">
          <Segmented
            label={t('viewSeries')}
            value={shape}
            options={[
              { value: 'dots', label: t('chartDots') },
              { value: 'lines', label: t('chartLines') },
              { value: 'table', label: t('chartTable') },
              {
                value: 'contradictions',
                label: t('chartContradictions'),
                count: contradictions ? t('number', contradictions.length) : undefined,
              },
            ]}
            onChange={setShape}
          />
          {isChart && (
            <>
              <Button variant="quiet" icon="export" onClick={() => void save('svg')}>
                {t('saveChart')}
              </Button>
              <Button variant="quiet" icon="export" onClick={() => void save('png')}>
                {t('saveChartPng')}
              </Button>
            </>
          )}
        </div>
        {!observations && <Skeleton widths={[100, 80, 90]} />}
        {observations && isChart && <p class="series-note">{t('chartKey')}</p>}
        {shape === 'dots' && <DotPlot title={name} rows={rows.slice(0, MOST_DOTS)} {...rest} />}
        {shape === 'lines' && <LineChart title={name} pivot={pivot} {...rest} />}
        {shape === 'table' && <PivotTable title={name} pivot={pivot} {...rest} />}
        {contradictions &&
          shape === 'contradictions' &&
          (contradictions.length > 0 ? (
            <ContradictionList
              contradictions={contradictions}
              sentences={sentences ?? NO_SENTENCES}
              {...rest}
              onChoose={choose}
            />
          ) : (
            <State icon="check" title={t('contradictionsNone')} text={t('contradictionsNoneText')} />
          ))}
        {pivot.left > 0 && shape !== 'contradictions' && <p class="series-note">{t('seriesLeft', pivot.left)}</p>}
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
