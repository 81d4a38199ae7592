/** The section that a page's own menu marks as the place it is at. */

import { all, textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';

const MARKED =
  '[aria-current],.active,.current,.selected,.on,[class*="current-"],[class*="-active"],[class*="-current"],[class*="-selected"]';
/** Fewer links in a row are tabs, a way home or a choice of languages. */
const LEAST_LINKS = 4;
/** Tabs over lists of stories are marked as well. */
const TABS: ReadonlySet<string> = new Set(['mới nhất', 'đọc nhiều', 'xem nhiều', 'bình luận nhiều']);
const MOST_MARKS = 200;
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING: `Node` is not a global of every realm

const linkOf = (item: Element): Element | undefined =>
  item.tagName === 'A' ? item : [...item.children].find(({ tagName }) => tagName === 'A');

const isRow = (row: Element | null): boolean => row !== null && all(row, 'a').length >= LEAST_LINKS;

type Choice = { readonly item: Element; readonly text: string };

/**
 * What the marked item of the first menu above the headline says, of menus in menus the innermost: `<li class="current-menu-ancestor">`,
 * `<a class="active">`, `aria-current`. Empty where the mark stands at home, or at several items of a row.
 */
export const markedInMenu = (
  document: Document,
  headline: Element | null,
  isSection: (text: string) => boolean,
): string => {
  const isAbove = (element: Element): boolean =>
    headline === null || (element.compareDocumentPosition(headline) & FOLLOWING) !== 0;
  const marked = [...safeQuery(document)(MARKED)].slice(0, MOST_MARKS).filter(isAbove);
  const isChoice = ({ item, text }: Choice): boolean => {
    const row = item.parentElement;
    const isAlone = !marked.some((other) => other !== item && other.parentElement === row);
    const isInMenu = isRow(row) || marked.some((other) => other.contains(row) && isRow(other.parentElement));
    if (TABS.has(text.toLowerCase())) return false;
    return isSection(text) && !/\d/.test(text) && isAlone && isInMenu;
  };
  const choices = marked.map((item): Choice => ({ item, text: textOf(linkOf(item)) })).filter(isChoice);
  const first = choices[0]?.item;
  return choices.findLast(({ item }) => first?.contains(item))?.text ?? '';
};
