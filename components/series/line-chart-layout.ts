import { type Observation, type Pivot, type PivotRow, ticksFor } from '@/utils/series';
import { widestText } from './text-width';

/** A band of the chart, px: what may be compared on one axis. */
export const BAND_HEIGHT = 340;
const TOP = 14;
const GAP = 12;
const BOTTOM = 34;
/** More lines cannot be told apart; those with the most years are drawn. */
const MOST_LINES = 8;
/** Labels at the ends of lines keep this far apart, px. */
const LABEL_GAP = 16;

type Placed = { readonly year: number; readonly observation: Observation };
type Dot = { readonly x: number; readonly y: number; readonly observation: Observation };

/** A place's values in order of years, as they are drawn. */
export type ChartedLine = {
  readonly row: PivotRow;
  readonly results: readonly Dot[];
  readonly targets: readonly Dot[];
};

/** Where everything of one band lies; y from its top. */
export type LineBandLayout = {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly textX: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly y: number }[];
  readonly lines: readonly ChartedLine[];
  readonly labels: readonly { readonly row: PivotRow; readonly x: number; readonly y: number }[];
};

type ChartInput = {
  /** Rows that share an axis, the bands from top to bottom. */
  readonly bands: readonly (readonly PivotRow[])[];
  readonly years: Pivot['years'];
  readonly width: number;
  readonly labelOf: (row: PivotRow) => string;
  readonly sayTick: (value: number) => string;
};

const along = (row: PivotRow, of: 'results' | 'targets'): readonly Placed[] =>
  [...row.cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, cell]) => {
      const [latest] = cell[of];
      return latest ? [{ year, observation: latest }] : [];
    });

const drawnRows = (rows: readonly PivotRow[]): readonly PivotRow[] =>
  rows.toSorted((a, b) => b.cells.size - a.cells.size).slice(0, MOST_LINES);

type End = { readonly row: PivotRow; readonly y: number };

/** Moves labels apart that would stand on each other, keeping their order from top to bottom and all above the years. */
const spread = (ends: readonly End[]): readonly End[] => {
  let lowest = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ row, y }, at) => {
      const highestForRest = BAND_HEIGHT - BOTTOM - (ends.length - 1 - at) * LABEL_GAP;
      lowest = Math.max(Math.min(y, highestForRest), lowest + LABEL_GAP);
      return { row, y: lowest };
    });
};

const scaleX = ({
  years,
  from,
  to,
}: {
  readonly years: Pivot['years'];
  readonly from: number;
  readonly to: number;
}) => {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  return (year: number): number =>
    first === last ? (from + to) / 2 : from + ((year - first) / (last - first)) * (to - from);
};

type Band = {
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly number[];
};
type PlacedRow = {
  readonly row: PivotRow;
  readonly results: readonly Placed[];
  readonly targets: readonly Placed[];
};

/** What is drawn of rows that share an axis; nothing where they have no value. */
const bandOf = (all: readonly PivotRow[]): readonly Band[] => {
  const rows = drawnRows(all).map((row) => ({ row, results: along(row, 'results'), targets: along(row, 'targets') }));
  const values = rows.flatMap(({ results, targets }) =>
    [...results, ...targets].map(({ observation }) => observation.quantity.value),
  );
  return values.length === 0 ? [] : [{ rows, ticks: ticksFor(values, 5, false) }];
};

type Across = Pick<LineBandLayout, 'left' | 'right' | 'years'> & { readonly x: (year: number) => number };

const placeBand = ({ rows, ticks }: Band, { left, right, years, x }: Across): LineBandLayout => {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) => BAND_HEIGHT - BOTTOM - ((value - low) / (high - low)) * (BAND_HEIGHT - TOP - BOTTOM);
  const dotOf = ({ year, observation }: Placed): Dot => ({ x: x(year), y: y(observation.quantity.value), observation });
  const lines = rows.map(({ row, results, targets }) => ({
    row,
    results: results.map(dotOf),
    targets: targets.map(dotOf),
  }));
  const ends = lines.flatMap(({ row, results, targets }) => {
    const end = results.at(-1) ?? targets.at(-1);
    return end ? [{ row, y: end.y }] : [];
  });
  return {
    left,
    right,
    ticks: ticks.map((value) => ({ value, y: y(value), textX: left - GAP })),
    years,
    lines,
    labels: spread(ends).map((end) => ({ ...end, x: right + GAP + 4 })),
  };
};

/** Lays out places over the years, a year of each band under that of the one above; none where there is no value. */
export const layOutLineChart = ({ bands, years, width, labelOf, sayTick }: ChartInput): readonly LineBandLayout[] => {
  const drawn = bands.flatMap(bandOf);
  const labels = drawn.flatMap(({ rows }) => rows.map(({ row }) => labelOf(row)));
  const left = widestText(drawn.flatMap(({ ticks }) => ticks.map(sayTick))) + GAP * 2;
  const right = width - Math.min(widestText(labels) + GAP * 2, width / 3);
  const x = scaleX({ years, from: left, to: right });
  const across = { left, right, x, years: years.map((year) => ({ year, x: x(year), y: BAND_HEIGHT - 10 })) };
  return drawn.map((band) => placeBand(band, across));
};
