import { createLayers, type LayerNames } from './layers';

/** Links looked at on one page: a front page has a few hundred. */
const MOST_LINKS = 600;

/**
 * A small sign on links, painted like marks: the page's tree stays as it is, and a screen reader reads what it always
 * read. Links without words (pictures) have nothing to paint and go without.
 */
export const createLinkSigns = (document: Document, names: LayerNames) => {
  const layers = createLayers(document.defaultView ?? globalThis, names);
  let signed: readonly Range[] = [];
  const links = (): readonly HTMLAnchorElement[] =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ href, textContent }) => /^https?:/.test(href) && textContent?.trim() !== '')
      .slice(0, MOST_LINKS);
  return {
    /** The addresses the page links to, each once. */
    addresses: (): readonly string[] => [...new Set(links().map(({ href }) => href))],
    /** Signs the links to these addresses and no others; answers how many. */
    sign: (addresses: readonly string[]): number => {
      for (const range of signed) layers.remove('kept', range);
      const wanted = new Set(addresses);
      signed = links()
        .filter(({ href }) => wanted.has(href))
        .map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link);
          layers.add('kept', range);
          return range;
        });
      return signed.length;
    },
  };
};
