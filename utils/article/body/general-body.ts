/** Step 4 on a page that no rule knows: where Readability finds the text, else the whole page. */

import { linesOf, readItems } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import type { Page } from '../page/page';
import { common } from '../sites';
import { type Body, LEAST_TEXT } from './choose-body';
import { findCommonBody } from './common-body';
import { narrowBody } from './narrow-body';
import { pictureBody } from './picture-body';
import { locate, readByReadability } from './readability';

/** More text than any article has: Readability takes seconds over it. UTF-16 units. */
const MOST_FOR_READABILITY = 2_500_000;

/** The body that the page itself marks by microdata. */
const markedBody = (page: Page): Element | null => {
  const marked =
    page.vietnamese && page.facts.hasBodyMark ? safeQuery(page.document)('[itemprop=articleBody]')[0] : undefined;
  return marked && textOf(marked).length >= LEAST_TEXT ? marked : null;
};

const usualBody = (element: Element): Body => ({
  element,
  family: common,
  road: 'site-family',
  inPage: true,
  byline: null,
});

/** What the page marks, a box of one of the usual names, the place of what Readability finds, what Readability makes of it, or the whole page. */
export const generalBody = (page: Page): Body => {
  const marked = markedBody(page);
  if (marked) return usualBody(marked);
  const read = page.size > MOST_FOR_READABILITY ? null : readByReadability(page.document);
  if (read && !page.vietnamese) return { ...read, family: null, road: 'readability', inPage: false };
  const usual = page.vietnamese ? findCommonBody(page.document, read?.element ?? null) : null;
  if (usual) return usualBody(usual);
  const items = read ? readItems(page.root) : [];
  const place = read && locate(page.root, linesOf(items), read.element);
  if (place) {
    const element = narrowBody(place, items);
    return { element, family: null, road: 'readability', inPage: true, byline: null, page: items };
  }
  const pictures = page.vietnamese ? pictureBody(page.root, read ? items : readItems(page.root)) : null;
  if (pictures)
    return { element: pictures, family: null, road: 'readability', inPage: true, byline: null, page: items };
  if (read) return { ...read, family: null, road: 'readability', inPage: false };
  return { element: page.root, family: null, road: 'whole-body', inPage: false, byline: null };
};
