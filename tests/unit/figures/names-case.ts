/** A text and what its amounts measure, one a line: "figure 34 tin: tiếp nhận tin báo về tội phạm". */
export type NamesCase = { readonly text: string; readonly names: readonly string[] };
