import { genuine } from '@/utils/article';

/**
 * Makes a copy of the page's element the root of an empty document. Styles stay out of it: once they stand in a document
 * each is parsed as in the page itself, which takes as long as everything else of the copy and five times that (2 to
 * 13 ms on pages of papers), and nobody reads them.
 */
export const rootedIn = (empty: Document, page: Document): Document => {
  const root = empty.importNode(genuine(page, 'documentElement'), true);
  for (const style of root.querySelectorAll('style')) style.remove();
  empty.append(root);
  return empty;
};

/** A copy to be torn apart, by the document's prototype: `<form name=cloneNode>` hides the document's own. */
export const copyOf = (live: Document): Document => rootedIn(genuine(live, 'cloneNode')(false) as Document, live); // as: the copy of a document is one
