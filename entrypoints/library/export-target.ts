/** What the dialog was opened on: clippings, and the search in the list behind it. */
export type ExportTarget = {
  readonly ids: readonly string[];
  /** Whether nothing was ticked, and `ids` are what facets left in the list. */
  readonly isShown?: boolean;
  readonly query: string;
};

/** What a dialog opened over the list is on: what is ticked; where nothing is and facets narrow the list, what is in it. */
export const targetOf = (list: {
  readonly selected: readonly string[];
  readonly shown: () => readonly string[];
  readonly hasFacets: boolean;
  readonly query: string;
}): ExportTarget => {
  if (list.selected.length > 0 || !list.hasFacets) return { ids: list.selected, query: list.query };
  // The search alone would be more than the list that is in sight, under its number.
  return { ids: list.shown(), isShown: true, query: '' };
};
