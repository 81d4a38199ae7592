import { isQuantityKind, type QuantityKind } from '@/utils/marks';
import type { Mark, MarkStatus, Period, Quantity } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';
import type { ClippingRow } from './rows';

/** A quantity of a kept clipping as the figures view shows it: the reading, its words, and where it stands. */
export type Figure = {
  /** Key of the row; numbers are given in the order in which figures arrive, and never reused. */
  readonly seq: number;
  readonly markId: string;
  readonly clippingId: string;
  readonly kind: QuantityKind;
  readonly status: MarkStatus;
  readonly quantity: Quantity;
  /** The marked words. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly site: string;
  readonly title: string;
  /** Empty where the paper gives no date: a missing key would drop the row from the index. */
  readonly publishedAt: string;
  readonly indicatorKey: string;
  readonly placeKey: string;
  readonly periodKey: string;
};

/** A figure as it lies in its table: with the keys it is sorted by, and before the table numbered it. */
export type FigureEntry = Omit<Figure, 'seq'> & {
  readonly seq?: number;
  /** The indicator's words without marks, for the alphabet. */
  readonly words: string;
  readonly value: number;
  /** Milliseconds of the clip's time, negative: the newest clipping comes first and each is in the order of its text. */
  readonly rank: number;
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
export const figureEntries = (row: ClippingRow, marks: readonly Mark[]): readonly FigureEntry[] => {
  if (row.state !== 'kept') return [];
  return marks.flatMap((mark): readonly FigureEntry[] => {
    const { quantity, kind, status, anchor } = mark;
    if (quantity === null || !isQuantityKind(kind) || status === 'rejected') return [];
    return [
      {
        markId: mark.id,
        clippingId: row.id,
        kind,
        status,
        quantity,
        quote: anchor.quote,
        start: anchor.start,
        end: anchor.end,
        site: row.site,
        title: row.title,
        publishedAt: row.publishedAt ?? '',
        indicatorKey: indicatorKeyOf(quantity),
        placeKey: placeKeyOf(quantity.place),
        periodKey: periodKeyOf(quantity.period),
        words: foldVietnamese(quantity.indicator),
        value: quantity.value,
        rank: -Date.parse(row.clippedAt) || 0,
      },
    ];
  });
};
