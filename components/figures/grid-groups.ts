import type { GridColumn } from './columns';

/** Columns rows may be grouped by. */
export const GROUPS = ['indicator', 'place', 'period'] as const satisfies readonly GridColumn[];
export type GridGroup = (typeof GROUPS)[number];

/** The groups rows stand in: of each its first row, and after the last how many rows there are. */
export type GridGroups = { readonly column: GridGroup; readonly starts: Uint32Array };

/** Groups of such sizes, one after the other. */
export const groupsOf = (column: GridGroup, sizes: Uint32Array): GridGroups => {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [nth, size] of sizes.entries()) starts[nth + 1] = (starts[nth] ?? 0) + size;
  return { column, starts };
};

/** How many rows the group has that a row opens; null for a row inside one. */
export const openedBy = ({ starts }: GridGroups, row: number): number | null => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const next = starts[low + 1];
  return starts[low] === row && next !== undefined ? next - row : null;
};
