import { readableFrames } from './frames';
import type { LayerNames } from './layers';
import { createPainter, type Painter, type PaintReport } from './paint';
import type { PaintedMark, ShownMark } from './painted-mark';

/** A document on the page: its own, or that of a frame of the same origin, where portals put their articles. */
export type PagePart = { readonly document: Document; readonly painter: Painter };

export type PageParts = {
  /** Paints each mark where it is: on the page itself, else in a frame. */
  readonly paint: (marks: readonly PaintedMark[], articleText: string | null) => PaintReport;
  readonly reveal: (markId: string) => ShownMark | null;
  readonly clear: () => void;
  /** The page itself first, then its frames as they are now. */
  readonly all: () => readonly PagePart[];
  /** The page itself, and the frames in which something is painted. */
  readonly painted: () => readonly PagePart[];
};

/** The painters of a page and of its frames. A frame is looked at only where the page itself lacks something. */
export const createPageParts = (page: Document, names: LayerNames): PageParts => {
  const own: PagePart = { document: page, painter: createPainter(page, names) };
  const known = new WeakMap<Document, PagePart>();
  const partOf = (document: Document): PagePart => {
    const part = known.get(document) ?? { document, painter: createPainter(document, names) };
    known.set(document, part);
    return part;
  };
  let painted: readonly PagePart[] = [];
  const frames = (): readonly PagePart[] => readableFrames(page).map(({ document }) => partOf(document));

  return {
    paint: (marks, articleText) => {
      let report = own.painter.paint(marks, articleText);
      const lacking = report.missing.length > 0 ? frames() : [];
      // A frame that has nothing more to show loses what it showed.
      for (const part of painted) if (!lacking.includes(part)) part.painter.clear();
      painted = lacking;
      for (const { painter } of lacking) {
        const missing = new Set(report.missing);
        const found = painter.paint(
          marks.filter(({ id }) => missing.has(id)),
          articleText,
        );
        report = { painted: [...report.painted, ...found.painted], missing: found.missing };
      }
      return report;
    },
    reveal: (markId) => {
      let revealed: ShownMark | null = null;
      // All are asked, for the mark that stood out before must not any longer.
      for (const { painter } of [own, ...painted]) revealed = painter.reveal(revealed ? null : markId) ?? revealed;
      return revealed;
    },
    clear: () => {
      for (const { painter } of [own, ...painted]) painter.clear();
      painted = [];
    },
    all: () => [own, ...frames()],
    painted: () => [own, ...painted],
  };
};

/** A rectangle of a frame as the window of the page sees it; that of the page itself is as it is. */
export const rectOnPage = (document: Document, rect: DOMRect): DOMRect => {
  const frame = document.defaultView?.frameElement;
  if (!frame) return rect;
  const { left, top } = frame.getBoundingClientRect();
  return new DOMRect(rect.x + left + frame.clientLeft, rect.y + top + frame.clientTop, rect.width, rect.height);
};
