import type { QuantityKind } from '@/utils/marks';
import type { MarkStatus, Quantity } from '@/utils/model';

/** A row of the grid: one quantity and where it was said. */
export type GridFigure = {
  readonly seq: number;
  readonly markId: string;
  readonly clippingId: string;
  readonly kind: QuantityKind;
  readonly status: MarkStatus;
  readonly quantity: Quantity;
  /** The marked words; undefined while they are not read. */
  readonly quote?: string;
  readonly site: string;
  /** ISO 8601, or empty. */
  readonly publishedAt: string;
};
