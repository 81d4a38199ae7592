/**
 * A piece of text as the page positions it. Points (1/72 inch), x from the left, y from the top to the baseline.
 * What a PDF library gives is brought into this form by the adapter (`read-pages.ts`); everything after is pure.
 */
export type TextItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  /** Any name of the font that is the same for the same font. */
  readonly font: string;
};

/** A line drawn across or down the page; `at` is y of one across, x of one down. */
export type Ruling = { readonly across: boolean; readonly at: number; readonly from: number; readonly to: number };

export type PageText = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  /** Text turned upwards, x and y where it begins: heads of narrow columns. */
  readonly upended?: readonly TextItem[];
  readonly rulings?: readonly Ruling[];
  /** Nothing is drawn on it but a few letters, if any: the empty back of a sheet. */
  readonly isBlank?: boolean;
};
