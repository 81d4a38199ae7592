/** Endless scrolling puts the next article below this one, in a box alike: only this page's own stays. */

import { textOf } from '../lines/spaced-text';
import { likeness } from '../words/likeness';
import { safeQuery } from './disarm';
import type { Facts } from './facts';
import { genuine } from './genuine';
import { articleId } from './identity';

/** A box with less text than this is a headline, not an article. UTF-16 units. */
const LEAST_ARTICLE = 300;
/** More headlines than this are a list, and no article of it is the page's own. */
const MOST_HEADLINES = 12;
/** A headline this like what the page is called is its own. */
const ALIKE = 0.6;
const NAMES = ['data-id', 'data-url', 'data-href', 'data-newsid', 'data-article-id', 'id'];

type Box = { readonly element: Element; readonly headline: string };

/** The highest box around a headline that holds no other one. */
const boxOf = (headline: Element, others: readonly Element[]): Element => {
  let box = headline;
  for (let up = headline.parentElement; up; up = up.parentElement) {
    const holder = up;
    if (others.some((other) => other !== headline && holder.contains(other))) return box;
    box = holder;
  }
  return box;
};

/** Tag and first class: what boxes of one stream have in common, whatever else each is called. */
const kindOf = (element: Element): string =>
  `${element.tagName} ${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`;

const namesId = ({ element }: Box, id: string): boolean =>
  NAMES.some((name) => element.getAttribute(name)?.includes(id)) ||
  NAMES.some((name) =>
    [...element.querySelectorAll(`[${name}]`)].slice(0, 50).some((part) => part.getAttribute(name) === id),
  );

/** The one whose number the address has, else the one the page is called by, else the first. */
const ownOf = (boxes: readonly Box[], url: string, facts: Facts): Box | undefined => {
  const id = articleId(url);
  const byId = id ? boxes.find((box) => namesId(box, id)) : undefined;
  const called = facts.meta('og:title') || facts.pageTitle;
  return byId ?? boxes.find(({ headline }) => likeness(headline, called) > ALIKE) ?? boxes[0];
};

/** Takes the other articles of a stream out of the document. Does nothing where headlines stand in boxes of other kinds. */
export const keepOwnArticle = (document: Document, url: string, facts: Facts): void => {
  const headlines = [...safeQuery(document)('h1')].filter((h1) => textOf(h1) !== '');
  if (headlines.length < 2 || headlines.length > MOST_HEADLINES) return;
  const all = headlines.map((h1): Box => ({ element: boxOf(h1, headlines), headline: textOf(h1) }));
  const isArticle = ({ element }: Box): boolean => (element.textContent ?? '').length >= LEAST_ARTICLE;
  // The headline stands on a cover, and the others head its chapters.
  const cover = all.find(({ headline }) => likeness(headline, facts.meta('og:title') || facts.pageTitle) > ALIKE);
  if (cover && !isArticle(cover)) return;
  const boxes = all.filter(isArticle);
  const own = ownOf(boxes, url, facts);
  if (!own) return;
  for (const { element } of boxes) {
    if (element !== own.element && kindOf(element) === kindOf(own.element)) element.remove();
  }
};

/** Of several bodies (endless scroll appends the next article) the one whose box names this page's article number. */
export const ownBody = (bodies: readonly Element[], url: string): Element | undefined => {
  const id = articleId(url);
  if (bodies.length < 2 || !id) return bodies[0];
  const isOwn = (body: Element): boolean => {
    for (let up: Element | null = body, depth = 0; up && depth < 6; up = genuine(up, 'parentElement'), depth++) {
      const attribute = genuine(up, 'getAttribute');
      if (NAMES.some((name) => attribute(name)?.includes(id))) return true;
    }
    return false;
  };
  return bodies.find(isOwn) ?? bodies[0];
};
