/** Mozilla's Readability on a copy of the page, and the place in the page of what it found. */
import Readability from '@mozilla/readability/Readability.js';
import { type Line, readLines } from '../lines/lines';
import { MOST_ELEMENTS } from '../page/disarm';

export type Read = { readonly element: Element; readonly byline: string | null };

const MANY_LINKS = 1_000;

/** Thousands of links and hardly a word beside them: no article to find, and Readability would take its time over it. */
const isLinkDump = (document: Document): boolean => {
  const links = document.getElementsByTagName('a');
  if (links.length < MANY_LINKS) return false;
  const linked = [...links].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return linked > (document.documentElement.textContent ?? '').trim().length * 0.8;
};

/** Foreign code on a foreign page: what it throws must not reach the reader. It gets a copy, because it tears the page apart. */
export const readByReadability = (document: Document): Read | null => {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS || isLinkDump(document)) return null;
  try {
    // as: a copy of a document is a document; the DOM typing only says Node.
    const copy = document.cloneNode(true) as Document;
    const serializer = (node: Node): Element => node as Element; // as: Readability hands over its container element
    const read = new Readability<Element>(copy, { keepClasses: true, serializer }).parse();
    return read?.content ? { element: read.content, byline: read.byline ?? null } : null;
  } catch {
    return null;
  }
};

/** Lines long enough to stand for themselves. */
const TELLING = 70;
/** Of a story told by pictures, whose lines are captions. */
const TELLING_CAPTION = 25;
/** A place with more than this times the text found is a page frame. */
const TOO_WIDE = 1.5;

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** What is left of the text found when its head, the lead beside the headline, stands in a box of its own. */
const MOST_OF_IT = 0.7;

/** The child that holds nearly all of the lines, or null. */
const mainChild = (place: Element, found: readonly Line[]): Element | null => {
  const all = lengthOf(found);
  return (
    [...place.children].find(
      (child) => lengthOf(found.filter(({ element }) => child.contains(element))) >= all * MOST_OF_IT,
    ) ?? null
  );
};

const commonAncestor = (elements: readonly Element[]): Element | null => {
  const [first, ...others] = elements;
  let ancestor: Element | null = first?.parentElement ?? null;
  while (ancestor && !others.every((element) => ancestor?.contains(element))) ancestor = ancestor.parentElement;
  return ancestor;
};

/**
 * The element of the page, whose lines are `page`, that holds what Readability found, with the alignment, short lines and tables that
 * Readability throws away. Null where no element holds it without much else.
 */
export const locate = (root: Element, page: readonly Line[], found: Element): Element | null => {
  const lines = readLines(found);
  const placesOf = (least: number): readonly Line[] => {
    const telling = new Set(lines.flatMap(({ text }) => (text.length >= least ? [text] : [])));
    return page.filter(({ text, linked }) => telling.has(text) && (least === TELLING || linked === 0));
  };
  const long = placesOf(TELLING);
  const inPage = long.length < 2 ? placesOf(TELLING_CAPTION) : long;
  if (inPage.length < 2) return null;
  const isTooWide = (place: Element): boolean =>
    place === root ||
    lengthOf(page.filter(({ element }) => place.contains(element))) > lengthOf(lines) * TOO_WIDE + 400;
  let place = commonAncestor(inPage.map(({ element }) => element));
  while (place && isTooWide(place)) place = mainChild(place, inPage);
  // A box of one line is that line.
  return place && inPage.filter(({ element }) => place.contains(element)).length >= 2 ? place : null;
};
