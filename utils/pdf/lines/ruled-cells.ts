/** A square of the table: `first` where its cell begins, `goesOnBelow` where that began in a row above. */
export type Square = {
  readonly text: string;
  readonly first: boolean;
  readonly goesOnBelow: boolean;
  readonly wide: number;
};

/** What a page's lines part into cells; `edges` are those of the columns on the page. */
export type RuledTable = { readonly squares: readonly (readonly Square[])[]; readonly edges: readonly number[] };
