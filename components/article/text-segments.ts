import type { Mark, MarkKind } from '@/utils/model';

/** A stretch of text under the same marks; `mark` is the one it is painted as. */
export type TextSegment = { readonly start: number; readonly end: number; readonly mark: Mark | null };

/** Where marks lie over each other, the narrower meaning is painted: a number inside a quote is seen as a number. */
const PRECEDENCE: Readonly<Record<MarkKind, number>> = { figure: 5, target: 5, person: 4, note: 2, quote: 1 };

const isPainted = (mark: Mark): boolean => mark.anchored && mark.status !== 'rejected';

const strongest = (marks: readonly Mark[], currentId: string | null): Mark | null =>
  marks.reduce<Mark | null>((best, mark) => {
    if (!best || mark.id === currentId) return mark;
    if (best.id === currentId) return best;
    return PRECEDENCE[mark.kind] > PRECEDENCE[best.kind] ? mark : best;
  }, null);

/**
 * Cuts `[start, end)` of a text at the edges of the marks in it, in order and without gaps, so that overlapping marks
 * need no overlapping elements. Rejected and unanchored marks are not painted, except the current one.
 */
export const cutSegments = (
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  currentId: string | null,
): readonly TextSegment[] => {
  const here = marks.filter(
    ({ anchor, ...mark }) =>
      anchor.start < range.end &&
      anchor.end > range.start &&
      (isPainted({ anchor, ...mark }) || (mark.id === currentId && mark.anchored)),
  );
  const edges = new Set([range.start, range.end]);
  for (const { anchor } of here) {
    edges.add(Math.max(range.start, anchor.start));
    edges.add(Math.min(range.end, anchor.end));
  }
  const cuts = Array.from(edges).sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? end;
    if (start === end) return [];
    const over = here.filter(({ anchor }) => anchor.start <= start && anchor.end >= end);
    return [{ start, end, mark: strongest(over, currentId) }];
  });
};
