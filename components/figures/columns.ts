import { formatComparison, formatPeriod, KIND_LABELS, STATUS_LABELS } from '@/components/marks';
import { formatDay, type MessageKey, type Translate } from '@/utils/i18n';
import { formatQuantity } from '@/utils/marks';
import type { GridFigure } from './grid-figure';

/** Columns of the grid in their usual order. */
export const GRID_COLUMNS = [
  'indicator',
  'kind',
  'value',
  'unit',
  'comparison',
  'period',
  'place',
  'source',
  'published',
  'status',
  'quote',
] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

/** Without the date and the words, which the inspector shows. */
export const FIRST_COLUMNS: readonly GridColumn[] = GRID_COLUMNS.filter(
  (column) => column !== 'published' && column !== 'quote',
);

type ColumnKind = {
  readonly label: MessageKey;
  /** The text of a cell, which is also what is copied. */
  readonly text: (t: Translate, figure: GridFigure) => string;
  /** Whether the store has an order by it. */
  readonly sorts: boolean;
  readonly edits: boolean;
};

export const COLUMNS: Readonly<Record<GridColumn, ColumnKind>> = {
  indicator: { label: 'fieldIndicator', text: (_, { quantity }) => quantity.indicator, sorts: true, edits: true },
  kind: { label: 'fieldKind', text: (t, { kind }) => t(KIND_LABELS[kind]), sorts: true, edits: true },
  value: {
    label: 'fieldValue',
    text: (t, { quantity }) => formatQuantity(quantity, t.language).value,
    sorts: true,
    edits: true,
  },
  unit: {
    label: 'fieldUnit',
    text: (t, { quantity }) => formatQuantity(quantity, t.language).unit,
    sorts: false,
    edits: false,
  },
  comparison: {
    label: 'fieldComparison',
    text: (t, { quantity }) => formatComparison(t, quantity),
    sorts: false,
    edits: false,
  },
  period: {
    label: 'fieldPeriod',
    text: (t, { quantity }) => formatPeriod(t, quantity.period),
    sorts: true,
    edits: true,
  },
  place: { label: 'fieldPlace', text: (_, { quantity }) => quantity.place ?? '', sorts: true, edits: true },
  source: { label: 'fieldSource', text: (_, { site }) => site, sorts: true, edits: false },
  published: {
    label: 'fieldPublished',
    text: (t, { publishedAt }) => (publishedAt ? formatDay(t.language, publishedAt) : ''),
    sorts: true,
    edits: false,
  },
  status: { label: 'fieldStatus', text: (t, { status }) => t(STATUS_LABELS[status]), sorts: true, edits: false },
  quote: { label: 'fieldQuote', text: (_, { quote = '' }) => quote, sorts: false, edits: false },
};
