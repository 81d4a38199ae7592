import type { GridFigure } from '@/components/figures';
import { aQuantity } from '@/tests/build';

/** A row of the sheet: a share that waits for its decision, of a commune of its own. */
export const aFigure = (seq: number, patch: Partial<GridFigure> = {}): GridFigure => ({
  seq,
  markId: `mark-${seq}`,
  clippingId: `clipping-${seq % 2}`,
  kind: 'figure',
  status: 'suggested',
  quantity: aQuantity({ place: `xã ${seq}` }),
  quote: '4,49%',
  site: 'baolaocai.vn',
  publishedAt: '2025-10-02',
  ...patch,
});
