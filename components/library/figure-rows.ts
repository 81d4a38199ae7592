import type { Clipping, Mark, Quantity } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';

/** One quantity of the library with where it comes from: a row of the figures table. */
export type FigureRow = {
  readonly mark: Mark & { readonly quantity: Quantity };
  readonly clipping: Pick<Clipping, 'id' | 'site' | 'title' | 'publishedAt'>;
};

export const FIGURE_COLUMNS = ['indicator', 'kind', 'value', 'unit', 'period', 'place', 'source', 'status'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
export type FigureSort = { readonly column: FigureColumn; readonly descending: boolean };

export type FigureFilter = {
  readonly kind: 'all' | 'figure' | 'target';
  readonly status: 'accepted' | 'suggested' | 'all';
};
export const FIRST_FIGURE_FILTER: FigureFilter = { kind: 'all', status: 'all' };

const hasStatus = ({ mark }: FigureRow, status: FigureFilter['status']): boolean => {
  if (mark.status === 'rejected') return false;
  return status === 'all' || (status === 'suggested') === (mark.status === 'suggested');
};

/** Rows that pass; a query without diacritics matches indicators with any, one with diacritics matches exactly. */
export const filterFigures = (
  rows: readonly FigureRow[],
  filter: FigureFilter,
  query: string,
): readonly FigureRow[] => {
  const words = query.normalize('NFC').toLowerCase().trim();
  const folded = foldVietnamese(words);
  const exact = folded !== words;
  const matches = ({ mark }: FigureRow): boolean => {
    const indicator = mark.quantity.indicator.toLowerCase();
    return exact ? indicator.includes(words) : foldVietnamese(indicator).includes(folded);
  };
  return rows.filter(
    (row) =>
      hasStatus(row, filter.status) &&
      (filter.kind === 'all' || row.mark.kind === filter.kind) &&
      (!words || matches(row)),
  );
};

const SORT_KEYS: Readonly<Record<FigureColumn, (row: FigureRow) => string | number>> = {
  indicator: ({ mark }) => mark.quantity.indicator,
  kind: ({ mark }) => mark.kind,
  value: ({ mark }) => mark.quantity.value,
  unit: ({ mark }) => mark.quantity.unit,
  period: ({ mark }) => mark.quantity.period.to ?? mark.quantity.period.from ?? '',
  place: ({ mark }) => mark.quantity.place ?? '',
  source: ({ clipping }) => clipping.site,
  status: ({ mark }) => mark.status,
};

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Rows by one column, in Vietnamese alphabetical order; equal ones keep their order. */
export const sortFigures = (rows: readonly FigureRow[], sort: FigureSort | null): readonly FigureRow[] => {
  if (!sort) return rows;
  const key = SORT_KEYS[sort.column];
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : vietnamese.compare(String(a), String(b)));
  });
};
