/** The body by the usual names of Vietnamese sites, for pages that no family knows. */
import { safeQuery } from '../page/disarm';
import { LEAST_INK } from '../page/recognise';
import { USUAL_BODIES } from '../sites';
import { inkOf, linkInk } from '../words/ink';

/** A box with more of its text in links is a list. */
const MOST_LINKED = 0.4;
/** A smaller box is preferred while it keeps this share of the plain text of the fullest one. */
const NEARLY_ALL = 0.8;

/**
 * The body by the usual names of Vietnamese sites, for pages that no family knows: of the boxes with such a name the
 * smallest that still holds nearly all of the plain text, so that neither a page frame nor a teaser is taken.
 * `read` is what Readability found: a box much larger or smaller than that is some other box.
 */
export const findCommonBody = (document: Document, read: Element | null): Element | null => {
  const boxes = [...safeQuery(document)(USUAL_BODIES.join(','))]
    .map((body) => ({ body, ink: inkOf(body), linked: linkInk(body) }))
    .filter(({ ink, linked }) => ink >= LEAST_INK * 2 && linked <= ink * MOST_LINKED);
  const expected = read ? inkOf(read) : 0;
  const fitting = boxes.filter(({ ink }) => !read || (ink >= expected * 0.6 && ink <= expected * 1.6 + LEAST_INK));
  const fullest = Math.max(...fitting.map(({ ink, linked }) => ink - linked));
  const [best] = fitting
    .filter(({ ink, linked }) => ink - linked >= fullest * NEARLY_ALL)
    .sort((a, b) => a.ink - b.ink);
  return best?.body ?? null;
};
