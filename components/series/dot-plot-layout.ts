import { ticksFor } from '@/utils/series';
import { textWidth, widestText } from './text-width';

/** A value of a row and how it is written beside its mark: "≥ 7,5 tỷ đồng". */
export type DotValue = { readonly value: number; readonly text: string };

type DotPlotRow = { readonly label: string; readonly values: readonly DotValue[] };

type DotPlotInput = {
  readonly rows: readonly DotPlotRow[];
  /** Room of the drawing, px. */
  readonly width: number;
  readonly sayTick: (value: number) => string;
};

/** Where a value and its words stand, px; `values` of a row keep the order they came in. */
type PlacedDot = { readonly x: number; readonly textX: number; readonly textAnchor: 'start' | 'end' };

type PlacedRow = {
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly labelAnchor: 'start' | 'end';
  readonly values: readonly PlacedDot[];
};

export type DotPlotLayout = {
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly label: string }[];
  readonly rows: readonly PlacedRow[];
};

const AXIS = 28;
const ROW = 30;
/** Where names have no column of their own they stand over their row. */
const TALL_ROW = 50;
const NARROW = 620;
const WIDEST_LABELS = 220;
/** From the middle of a mark to its words. */
const BESIDE = 16;
const GAP = 12;

/**
 * Places everything of a dot plot so that no words stand on others: the axis has as many numbers as fit beside each other;
 * the lower of two values is written left of its mark, and where the name of the place stands there ("xã Mường Pheo 7,05"),
 * both are written right of the other mark, in order.
 */
export const layOutDotPlot = ({ rows, width, sayTick }: DotPlotInput): DotPlotLayout => {
  const isNarrow = width < NARROW;
  const labels = isNarrow ? 0 : Math.min(widestText(rows.map(({ label }) => label)) + GAP, WIDEST_LABELS);
  const from = labels + GAP * 2;
  const right = Math.min(
    widestText(rows.flatMap(({ values }) => values.map(({ text }) => text))) + BESIDE + GAP,
    width / 2.5,
  );
  const values = rows.flatMap((row) => row.values.map(({ value }) => value));
  const ticks = fittingTicks(values, { room: width - from - right, sayTick });
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (value: number) => from + ((value - low) / (high - low)) * (width - from - right);
  const rowHeight = isNarrow ? TALL_ROW : ROW;
  const axisY = rows.length * rowHeight;
  return {
    height: axisY + AXIS,
    axisY,
    ticks: ticks.map((value) => ({ value, x: x(value), label: sayTick(value) })),
    rows: rows.map((row, at) => {
      const y = at * rowHeight + (isNarrow ? TALL_ROW - ROW / 2 : ROW / 2);
      return {
        y,
        labelX: isNarrow ? 0 : labels,
        labelY: isNarrow ? y - 20 : y + 4,
        labelAnchor: isNarrow ? 'start' : 'end',
        values: besideEachOther(row.values, { x, after: labels }),
      };
    }),
  };
};

type Axis = { readonly room: number; readonly sayTick: (value: number) => string };

/** The most numbers, up to about five, whose words do not touch. */
const fittingTicks = (values: readonly number[], { room, sayTick }: Axis): readonly number[] => {
  const wanted = [5, 4, 3, 2, 1].map((count) => ticksFor(values, count));
  const fits = (ticks: readonly number[]) => widestText(ticks.map(sayTick)) + GAP <= room / (ticks.length - 1);
  return wanted.find(fits) ?? wanted.at(-1) ?? [];
};

type Ground = { readonly x: (value: number) => number; readonly after: number };

const besideEachOther = (values: readonly DotValue[], { x, after }: Ground): readonly PlacedDot[] => {
  const [lower, upper] = values.toSorted((a, b) => a.value - b.value);
  if (!lower || !upper)
    return values.map(({ value }) => ({ x: x(value), textX: x(value) + BESIDE, textAnchor: 'start' }));
  const hasRoom = x(lower.value) - BESIDE - textWidth(lower.text) > after + GAP;
  const start = x(upper.value) + BESIDE;
  return values.map((one) => {
    const place = { x: x(one.value), textX: start, textAnchor: 'start' } as const;
    if (hasRoom) return one === lower ? { ...place, textX: x(one.value) - BESIDE, textAnchor: 'end' } : place;
    return one === lower ? place : { ...place, textX: start + textWidth(lower.text) + GAP };
  });
};
