import { useTranslate } from '@/components/hooks';
import { Menu, Segmented } from '@/components/ui';

/** How a series is looked at. */
export type SeriesShape = 'dots' | 'lines' | 'table' | 'contradictions';

export type ChartFormat = 'svg' | 'png';

type SeriesBarProps = {
  readonly shape: SeriesShape;
  readonly onShape: (shape: SeriesShape) => void;
  /** How many contradictions there are; null while the sentences that decide are being read. */
  readonly contradictions: number | null;
  readonly onSave: (format: ChartFormat) => void;
};

/** The ways to look at a series, and the files its chart can be saved as. */
export const SeriesBar = ({ shape, onShape, contradictions, onSave }: SeriesBarProps) => {
  const t = useTranslate();
  return (
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
            count: contradictions === null ? undefined : t('number', contradictions),
          },
        ]}
        onChange={onShape}
      />
      {isChart(shape) && (
        <Menu
          label={t('saveChartAct')}
          icon="export"
          side="below"
          items={[
            { id: 'svg', label: t('saveChart') },
            { id: 'png', label: t('saveChartPng') },
          ]}
          onChoose={(format) => onSave(format === 'png' ? 'png' : 'svg')}
        />
      )}
    </div>
  );
};

/** Whether a shape is drawn, and so can be saved as a picture. */
export const isChart = (shape: SeriesShape): boolean => shape === 'dots' || shape === 'lines';
