import type { Article } from '@/utils/model';
import type { Item } from '../lines/lines';
import type { Page } from '../page/page';
import { findBody } from '../page/recognise';
import type { SiteFamily } from '../sites';

export type Body = {
  readonly element: Element;
  readonly road: Article['extractor'];
  /** Rules that found the body; `common` and null have none of their own. */
  readonly family: SiteFamily | null;
  /** The element stands in the page; Readability's own is torn out of a copy. */
  readonly inPage: boolean;
  /** What Readability makes of the byline: used for foreign pages. */
  readonly byline: string | null;
  /** It was chosen among several: endless scrolling appended the others. */
  readonly hasTwins?: boolean;
  /** The whole page, where it was read to find the body: nothing needs to be read twice. */
  readonly page?: readonly Item[];
};

/** Text shorter than this with no picture is nothing to keep. UTF-16 units. */
export const LEAST_TEXT = 40;

/** Of several bodies alike that of this address. */
export type OwnBody = (bodies: readonly Element[], url: string) => Element | undefined;

/** Step 4 by the rules of a family; null where none knows the page. */
export const knownBody = (page: Page, general: { readonly ownBody: OwnBody } | null): Body | null => {
  const known = findBody(page.document, page.families);
  if (!known) return null;
  const { family, body, bodies } = known;
  const hasTwins = bodies.length > 1;
  const element = hasTwins ? (general?.ownBody(bodies, page.url) ?? body) : body;
  return { element, family, road: 'site-family', inPage: true, byline: null, hasTwins };
};
