import type { Store } from '@/utils/store';

/** What the worker answers: the readings that go through the whole library, or through many texts. */
const QUERIES = [
  'listClippings',
  'orderPacked',
  'countFacets',
  'readSnippets',
  'findFigures',
  'countFigureGroups',
  'readFigures',
  'readSeries',
  'countIndicators',
] as const satisfies readonly (keyof Store)[];
export type Query = (typeof QUERIES)[number];

/** One reading asked for; `id` comes back with the answer. */
export type Question = {
  readonly id: number;
  readonly query: Query;
  /** Arguments of the function of that name in `Store`. */
  readonly given: readonly unknown[];
};

/** `answer` is the `Result` of the function. */
export type Answer = { readonly id: number; readonly answer: unknown };
