import type { Article } from '@/utils/model';
import { fail, type Result, succeed } from '@/utils/model/result';
import { safeQuery } from './disarm';
import { type Item, linesOf, readItems } from './lines';
import { narrowBody } from './narrow-body';
import type { Page } from './page';
import { locate, type ReadabilityClass, readByReadability } from './readability';
import { findBody, findCommonBody } from './recognise';
import { common, type SiteFamily } from './sites';
import { textOf } from './spaced-text';

export type Body = {
  readonly element: Element;
  readonly road: Article['extractor'];
  /** Rules that found the body; `common` and null have none of their own. */
  readonly family: SiteFamily | null;
  /** The element stands in the page; Readability's own is torn out of a copy. */
  readonly inPage: boolean;
  /** What Readability makes of the byline: used for foreign pages. */
  readonly byline: string | null;
  /** The whole page, where it was read to find the body: nothing needs to be read twice. */
  readonly page?: readonly Item[];
};

/** Text shorter than this with no picture is nothing to keep. UTF-16 units. */
export const LEAST_TEXT = 40;

/** More text than any article has: Readability takes seconds over it. UTF-16 units. */
const MOST_FOR_READABILITY = 2_500_000;

/**
 * Step 4: by a family's rules, else where Readability finds the text, else the whole page. `needs-readability`: no rule
 * applies and Readability was not given (the injected clipper carries it only where it is needed).
 */
export const chooseBody = (page: Page, Readability: ReadabilityClass | null): Result<Body, 'needs-readability'> => {
  const known = findBody(page.document, page.url, page.families);
  if (known)
    return succeed({ element: known.body, family: known.family, road: 'site-family', inPage: true, byline: null });
  const marked =
    page.vietnamese && page.facts.hasBodyMark ? safeQuery(page.document)('[itemprop=articleBody]')[0] : undefined;
  if (marked && textOf(marked).length >= LEAST_TEXT)
    return succeed({ element: marked, family: common, road: 'site-family', inPage: true, byline: null });
  if (!Readability) return fail('needs-readability');
  const read = page.size > MOST_FOR_READABILITY ? null : readByReadability(page.document, Readability);
  if (read && !page.vietnamese) return succeed({ ...read, family: null, road: 'readability', inPage: false });
  const usual = page.vietnamese ? findCommonBody(page.document, read?.element ?? null) : null;
  if (usual) return succeed({ element: usual, family: common, road: 'site-family', inPage: true, byline: null });
  const items = read ? readItems(page.root) : [];
  const place = read && locate(page.root, linesOf(items), read.element);
  if (place) {
    const element = narrowBody(place, items);
    return succeed({ element, family: null, road: 'readability', inPage: true, byline: null, page: items });
  }
  if (read) return succeed({ ...read, family: null, road: 'readability', inPage: false });
  return succeed({ element: page.root, family: null, road: 'whole-body', inPage: false, byline: null });
};
