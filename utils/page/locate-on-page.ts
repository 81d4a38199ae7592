import { createLineCarrier, createLocator } from '@/utils/anchor';
import type { Anchor, Span } from '@/utils/model';

export type Anchored = { readonly id: string; readonly anchor: Anchor };

/** Where marks of an Article stand in the text of the page, and how the two texts lie to each other. */
export type PagePlaces = {
  /** Places of the marks that are on the page, by id. Each mark is looked for once, found or not. */
  readonly find: (marks: readonly Anchored[]) => ReadonlyMap<string, Span>;
  /** Offset in the Article that belongs to an offset of the page, judged by the nearest mark found; null without any. */
  readonly toArticle: (pageOffset: number) => number | null;
};

type Sure = { readonly article: number; readonly page: number };

/** Nowhere in particular: of several places that fit equally none is then the nearest. */
const NO_PLACE = Number.POSITIVE_INFINITY;

/**
 * Finds marks in the text of a page. That text has menus and teasers the Article has not, so offsets say nothing at
 * first: marks in lines that the page has whole and marks with one place only come first, and what fits several places is
 * then looked for between them. Without the Article's text there are no lines to compare, and everything is looked for.
 */
export const createPagePlaces = (pageText: string, articleText: string | null = null): PagePlaces => {
  const carry = articleText === null ? () => null : createLineCarrier(articleText, pageText);
  const locate = createLocator(pageText);
  const tried = new Map<string, Anchor>();
  const spans = new Map<string, Span>();
  const sure: Sure[] = [];
  const isNew = ({ id, anchor }: Anchored): boolean => {
    const before = tried.get(id);
    return !before || before.start !== anchor.start || before.quote !== anchor.quote;
  };
  /** Says whether the mark fits several places. */
  const tryAlone = ({ id, anchor }: Anchored): boolean => {
    tried.set(id, anchor);
    spans.delete(id);
    const carried = carry(anchor);
    const located = carried === null ? locate(anchor, { near: NO_PLACE }) : null;
    if (located && !located.ok) return located.reason === 'ambiguous';
    const span = carried ?? (located?.ok ? located.value.span : null);
    if (span === null) return false;
    spans.set(id, span);
    sure.push({ article: anchor.start, page: span.start });
    return false;
  };
  return {
    find: (marks) => {
      for (const { id, anchor } of marks.filter(isNew).filter(tryAlone)) {
        const shift = shiftAt(sure, 'article', anchor.start);
        const located = shift === null ? null : locate(anchor, { near: anchor.start + shift });
        if (located?.ok) spans.set(id, located.value.span);
      }
      return spans;
    },
    toArticle: (pageOffset) => {
      const shift = shiftAt(sure, 'page', pageOffset);
      return shift === null ? null : Math.max(0, pageOffset - shift);
    },
  };
};

/** How far the page's text runs behind the Article's, at the sure place nearest to an offset of either. */
const shiftAt = (sure: readonly Sure[], side: keyof Sure, offset: number): number | null => {
  let nearest: Sure | null = null;
  for (const place of sure) {
    if (!nearest || Math.abs(place[side] - offset) < Math.abs(nearest[side] - offset)) nearest = place;
  }
  return nearest && nearest.page - nearest.article;
};
