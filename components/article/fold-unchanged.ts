import type { DiffLine } from '@/utils/anchor';

/** A line to show, or a run of unchanged ones to fold; `at` is the place of its first line. */
export type DiffPiece =
  | { readonly type: 'line'; readonly at: number; readonly line: DiffLine }
  | { readonly type: 'folded'; readonly at: number; readonly lines: readonly DiffLine[] };

/** Unchanged lines further than one from every changed line; a single one is shown, folding it would hide nothing. */
export const foldUnchanged = (lines: readonly DiffLine[]): readonly DiffPiece[] => {
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some((near) => lines[near] !== undefined && lines[near].type !== 'same');
  const pieces: DiffPiece[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    let end = at;
    while (end < lines.length && !isNear(end)) end += 1;
    if (end - at > 1) {
      pieces.push({ type: 'folded', at, lines: lines.slice(at, end) });
      at = end - 1;
    } else pieces.push({ type: 'line', at, line });
  }
  return pieces;
};
