import { isQuantityKind, type QuantityKind } from '@/utils/marks';
import type { Mark, MarkStatus, Period, Quantity } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';
import type { Locate } from './place-codes';
import type { ClippingRow } from './rows';

/** A quantity of a kept clipping as the figures view shows it: the reading, and where it comes from. */
export type Figure = {
  /** Number of the row in this window, for asking after it again; another one after its clipping changed. */
  readonly seq: number;
  readonly markId: string;
  readonly clippingId: string;
  readonly kind: QuantityKind;
  readonly status: MarkStatus;
  readonly quantity: Quantity;
  readonly site: string;
  /** ISO 8601; empty where the paper gives no date. */
  readonly publishedAt: string;
  readonly indicatorKey: string;
  readonly placeKey: string;
  /** Code of today's unit the place is or became: a commune's, a province's; empty where that is not known for certain. */
  readonly placeCode: string;
  readonly periodKey: string;
};

/** What is kept of a figure beside its clipping. */
export type FigureEntry = Pick<Figure, 'markId' | 'kind' | 'status' | 'quantity' | 'placeCode'>;

/** The figures of one clipping in the order of its text, and what is known of the clipping. */
export type FigureDocument = Pick<Figure, 'site' | 'publishedAt'> & {
  /** Milliseconds of the clip's time, negative: the newest clipping comes first. */
  readonly rank: number;
  readonly figures: readonly FigureEntry[];
};

/** Marks a key as words rather than the id of a codebook entry. */
export const WORDS_KEY = '~';

/** Entries of the codebook by id, other indicators by their words without marks and case. */
export const indicatorKeyOf = ({ indicatorId, indicator }: Pick<Quantity, 'indicatorId' | 'indicator'>): string =>
  indicatorId ?? `${WORDS_KEY}${foldVietnamese(indicator)}`;

/** "Xã Bản Lùng" and "xã Bản lùng" are one place. Empty where none is known. */
export const placeKeyOf = (place: string | null): string => (place === null ? '' : foldVietnamese(place));

/** Sorts periods by their end, then by their beginning; an open end ("từ 2025") comes after a closed one. */
export const periodKeyOf = ({ from, to }: Period): string =>
  from === null && to === null ? '' : `${to ?? from ?? ''}~${from ?? ''}${to === null ? '+' : ''}`;

/** The figures of a clipping: marks with a quantity that were not rejected, as long as the clipping is kept. */
export const figureDocument = (row: ClippingRow, marks: readonly Mark[], locate: Locate): FigureDocument => {
  const known = { site: row.site, publishedAt: row.publishedAt ?? '', rank: -Date.parse(row.clippedAt) || 0 };
  if (row.state !== 'kept') return { ...known, figures: [] };
  const figures = marks
    .toSorted((a, b) => a.anchor.start - b.anchor.start)
    .flatMap(({ id, kind, status, quantity }): readonly FigureEntry[] => {
      if (quantity === null || !isQuantityKind(kind) || status === 'rejected') return [];
      const { commune, province } = locate(quantity.place, row);
      return [{ markId: id, kind, status, quantity, placeCode: commune || province }];
    });
  return { ...known, figures };
};
