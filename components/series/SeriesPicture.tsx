import { useTranslate } from '@/components/hooks';
import { State } from '@/components/ui';
import { attainments, type Contradiction, type Pivot } from '@/utils/series';
import { ContradictionList, type ContradictionListProps } from './ContradictionList';
import { DotPlot } from './DotPlot';
import { LineChart } from './LineChart';
import { PivotTable } from './PivotTable';
import { isChart, type SeriesShape } from './SeriesBar';

type SeriesPictureProps = Pick<
  ContradictionListProps,
  'sentences' | 'left' | 'onMore' | 'currentId' | 'onOpen' | 'onChoose'
> & {
  readonly name: string;
  readonly shape: SeriesShape;
  readonly pivot: Pivot;
  /** Null while the sentences that decide are being read. */
  readonly contradictions: readonly Contradiction[] | null;
};

/** Places in the chart by place: more than a page of a report takes are for the table. */
const MOST_DOTS = 40;

/** One series in the shape asked for, with what that shape leaves out said under it. */
export const SeriesPicture = ({ name, shape, pivot, ...rest }: SeriesPictureProps) => {
  const t = useTranslate();
  if (shape === 'contradictions') return <Contradictions {...rest} />;
  const drawn = { title: name, currentId: rest.currentId, onOpen: rest.onOpen };
  return (
    <>
      {isChart(shape) && (
        <>
          <p class="series-note">{t('chartKey')}</p>
          <div class="chart-frame">
            {shape === 'dots' && <DotPlot rows={attainments(pivot).slice(0, MOST_DOTS)} {...drawn} />}
            {shape === 'lines' && <LineChart pivot={pivot} {...drawn} />}
          </div>
        </>
      )}
      {shape === 'table' && <PivotTable pivot={pivot} {...drawn} />}
      {pivot.left > 0 && <p class="series-note">{t('seriesLeft', pivot.left)}</p>}
    </>
  );
};

type ContradictionsProps = Omit<SeriesPictureProps, 'name' | 'shape' | 'pivot'>;

const Contradictions = ({ contradictions, ...rest }: ContradictionsProps) => {
  const t = useTranslate();
  if (contradictions === null) return null;
  if (contradictions.length === 0)
    return <State icon="check" title={t('contradictionsNone')} text={t('contradictionsNoneText')} />;
  return <ContradictionList contradictions={contradictions} {...rest} />;
};
