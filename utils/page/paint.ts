import { locateAnchor } from '@/utils/anchor';
import type { Anchor, MarkKind } from '@/utils/model';
import { mapText, type TextMap } from './text-map';

/** What the painter needs of a mark. */
export type PaintedMark = { readonly id: string; readonly kind: MarkKind; readonly anchor: Anchor };

export type PaintReport = {
  /** Ids of the marks that now show on the page. */
  readonly painted: readonly string[];
  /** Ids of the marks whose quote is not on the page (any more): never painted on another number. */
  readonly missing: readonly string[];
};

export type Painter = {
  /** Replaces everything painted so far. */
  readonly paint: (marks: readonly PaintedMark[]) => PaintReport;
  /** Brings one mark into view; false when it is not painted. */
  readonly reveal: (markId: string) => boolean;
  /** Takes everything off the page. */
  readonly clear: () => void;
};

/**
 * Paints marks on the live page with the CSS Custom Highlight API: the page's DOM stays as it is, byte for byte.
 * `namespace` begins the names of the highlights; it is random per page, so that a page cannot know ours.
 */
export const createPainter = (document: Document, namespace: string): Painter => {
  const ranges = new Map<string, Range>();
  const clear = () => {
    for (const name of [...CSS.highlights.keys()]) if (name.startsWith(namespace)) CSS.highlights.delete(name);
    ranges.clear();
  };
  return {
    paint: (marks) => {
      clear();
      const map = mapText(document.body);
      for (const mark of marks) {
        const range = rangeOf(document, map, mark.anchor);
        if (!range) continue;
        ranges.set(mark.id, range);
        addRange(`${namespace}-${mark.kind}`, range);
      }
      return report(marks, ranges);
    },
    reveal: (markId) => {
      const element = ranges.get(markId)?.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return element !== undefined && element !== null;
    },
    clear,
  };
};

const addRange = (name: string, range: Range): void => {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.add(range);
  CSS.highlights.set(name, highlight);
};

const report = (marks: readonly PaintedMark[], ranges: ReadonlyMap<string, Range>): PaintReport => ({
  painted: marks.filter(({ id }) => ranges.has(id)).map(({ id }) => id),
  missing: marks.filter(({ id }) => !ranges.has(id)).map(({ id }) => id),
});

const rangeOf = (document: Document, map: TextMap, anchor: Anchor): Range | null => {
  const located = locateAnchor(map.text, anchor);
  if (!located.ok) return null;
  const { start, end } = located.value.span;
  const from = map.pointAt(start);
  const behind = map.pointBehind(end);
  if (!from || !behind) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(behind.node, behind.offset);
  return range;
};
