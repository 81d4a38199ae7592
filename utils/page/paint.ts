import { genuine } from '@/utils/article';
import type { LayerNames } from './layers';
import { createPagePlaces, type PagePlaces } from './locate-on-page';
import type { PaintedMark, ShownMark } from './painted-mark';
import { createShownMarks } from './shown-marks';
import { mapText, type TextMap } from './text-map';
import { watchChanges } from './watch-changes';

export type PaintReport = {
  /** Ids of the marks that now show on the page. */
  readonly painted: readonly string[];
  /** Ids of the marks whose quote is not on the page (any more): never painted on another number. */
  readonly missing: readonly string[];
};

/** The page's text as it is now, and how it lies to the Article's. */
export type PageView = { readonly map: TextMap; readonly places: PagePlaces };

export type Painter = {
  /** Makes the page show exactly these marks of an Article with this text; what shows already is left alone. */
  readonly paint: (marks: readonly PaintedMark[], articleText: string | null) => PaintReport;
  /** Brings one mark into view and makes it stand out instead of the one before; null when it is not painted here. */
  readonly reveal: (markId: string | null) => ShownMark | null;
  /** The innermost mark at a point of the page's text. */
  readonly markAt: (node: Node, offset: number) => ShownMark | null;
  readonly view: () => PageView;
  /** Takes everything off the page. */
  readonly clear: () => void;
};

/**
 * Paints marks on the live page with the CSS Custom Highlight API: the page's DOM stays as it is, byte for byte.
 * Text that comes or changes later is looked through again for the marks that are missing.
 */
export const createPainter = (document: Document, names: LayerNames): Painter => {
  const shown = createShownMarks(document.defaultView ?? globalThis, names);
  let wanted: readonly PaintedMark[] = [];
  let articleText: string | null = null;
  let seen: PageView | null = null;

  const view = (): PageView => {
    if (seen) return seen;
    const map = mapText(genuine(document, 'body'));
    seen = { map, places: createPagePlaces(map.text, articleText) };
    return seen;
  };
  /** Paints what is wanted and not shown, where it is on the page. */
  const showMissing = () => {
    const missing = wanted.filter(({ id }) => !shown.get(id));
    if (missing.length === 0) return;
    const { map, places } = view();
    const spans = places.find(missing);
    for (const mark of missing) {
      const span = spans.get(mark.id);
      const range = span && rangeOf(document, map, span);
      if (range) shown.add(mark, range);
    }
  };
  const changes = watchChanges(document, {
    onChange: () => {
      seen = null;
    },
    whenQuiet: () => {
      // A range whose nodes were taken away has collapsed: its words may stand elsewhere now.
      for (const entry of shown.all()) if (entry.range.collapsed) shown.remove(entry);
      showMissing();
      return wanted.some(({ id }) => !shown.get(id));
    },
  });

  return {
    paint: (marks, text) => {
      if (text !== articleText) seen = null;
      articleText = text;
      wanted = marks;
      shown.keepOnly(marks);
      showMissing();
      changes.follow(marks.length > 0);
      const report = { painted: [] as string[], missing: [] as string[] };
      for (const { id } of marks) report[shown.get(id) ? 'painted' : 'missing'].push(id);
      return report;
    },
    reveal: (markId) => {
      const entry = (markId === null ? undefined : shown.get(markId)) ?? null;
      entry?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      shown.setCurrent(entry);
      return entry;
    },
    markAt: (node, offset) => innermost(shown.all().filter(({ range }) => range.isPointInRange(node, offset))),
    view: () => {
      const { map, places } = view();
      places.find(wanted);
      return { map, places };
    },
    clear: () => {
      wanted = [];
      shown.keepOnly([]);
      seen = null;
      changes.follow(false);
    },
  };
};

const innermost = (marks: readonly ShownMark[]): ShownMark | null =>
  marks.reduce<ShownMark | null>(
    (best, entry) => (best === null || entry.mark.anchor.quote.length < best.mark.anchor.quote.length ? entry : best),
    null,
  );

const rangeOf = (document: Document, map: TextMap, span: { start: number; end: number }): Range | null => {
  const from = map.pointAt(span.start);
  const behind = map.pointBehind(span.end);
  if (!from || !behind) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(behind.node, behind.offset);
  return range;
};
