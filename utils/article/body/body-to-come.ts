/** Step 3 on a page that no family knows: a body that the page's own script has yet to decode or to paint. */
import { safeQuery } from '../page/disarm';
import { findAny, hasInk, isEncoded } from '../page/recognise';
import { USUAL_BODIES } from '../sites';

/** The usual names, where an unknown system may keep an encoded body. */
const PLACES = [...USUAL_BODIES, '#content'].join(',');
const hasEncodedBody = (document: Document): boolean =>
  [...safeQuery(document)(PLACES)].some((place) => hasInk(place) && isEncoded(place));

/** A single-page application before its first paint: a root and hardly a word. */
const isBlankApp = (document: Document): boolean => {
  const root = findAny(document, ['#root', '#app', '#__next', '#__nuxt']);
  return root !== null && !hasInk(root);
};

/** Safe on a live page with hostile forms. */
export const isToCome = (document: Document): boolean => isBlankApp(document) || hasEncodedBody(document);
