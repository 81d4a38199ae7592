import type { Clipping, Mark, Quantity } from '@/utils/model';

/** One quantity of the library with where it comes from: as the inspector shows it. */
export type FigureRow = {
  readonly mark: Mark & { readonly quantity: Quantity };
  readonly clipping: Pick<Clipping, 'id' | 'site' | 'title' | 'publishedAt'>;
};
