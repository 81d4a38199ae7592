/** A box that holds headline, date, buttons and text alike is left for the box in it that holds the text alone. */

import { type Item, type Line, linesOf } from '../lines/lines';
import { isInline, tagOf } from '../lines/spaced-text';
import { isElsewhere } from '../metadata/surroundings';
import { isDatePrinted } from '../words/dates';

/** Lines long enough to be the article's or a teaser's. */
const TELLING = 70;
/** Longer than a teaser. */
const PARAGRAPH = 140;
const LEAST_TELLING = 2;
const HEAD_LINES = 8;
const HEADLINE_WORDS = 5;
const LEAD_WORDS = 12;

const isTelling = ({ text, linked, type }: Line): boolean =>
  text.length >= TELLING && linked < 0.5 && type !== 'caption' && type !== 'heading';

/** What stands between headline and text: at most one sentence, the lead, which is read from there. */
const isHead = (all: readonly Line[]): boolean => {
  const lines = all.filter(({ element }) => !isElsewhere(element, null));
  const telling = lines.filter(isTelling);
  const isLead = telling.every(({ text }) => text.split(' ').length >= LEAD_WORDS && /[.!?…”"')]$/.test(text));
  const first = lines[0];
  const holdsHeadline =
    lines.slice(0, HEAD_LINES).some(({ type, text }) => type === 'heading' || isDatePrinted(text)) ||
    // A headline that no tag tells.
    (first !== undefined && !isTelling(first) && first.text.split(' ').length >= HEADLINE_WORDS);
  return telling.length <= 1 && isLead && holdsHeadline;
};

/** What stands below the text: nothing that could be of the article. */
const isFoot = (items: readonly Item[]): boolean =>
  items.every((item) =>
    item.kind === 'line'
      ? item.line.type !== 'table-row' && (!isTelling(item.line) || item.line.text.length <= PARAGRAPH)
      : item.picture.closest('a[href]') !== null,
  );

const placeOf = (item: Item): Element => (item.kind === 'line' ? item.line.element : item.picture);
/** Of the columns of a table that lays out the page, the one that says much more than menus and boxes beside it. */
const MUCH_MORE = 2;
const isMainColumn = (telling: number, columns: readonly { readonly telling: number }[]): boolean =>
  telling >= MUCH_MORE * (columns.reduce((sum, column) => sum + column.telling, 0) - telling);

/** The child with most of the telling lines, where the rest is only the article's head and foot. */
const innerBox = (place: Element, items: readonly Item[]): Element | null => {
  const amounts = [...place.children].map((child) => ({
    child,
    telling: linesOf(items).filter((line) => isTelling(line) && child.contains(line.element)).length,
  }));
  const [best] = amounts.sort((a, b) => b.telling - a.telling);
  if (!best || best.telling < LEAST_TELLING || isInline(tagOf(best.child))) return null;
  const from = items.findIndex((item) => best.child.contains(placeOf(item)));
  const to = items.findLastIndex((item) => best.child.contains(placeOf(item)));
  if (best.child.tagName === 'TD' && isMainColumn(best.telling, amounts)) return best.child;
  const fits = (from === 0 || isHead(linesOf(items.slice(0, from)))) && isFoot(items.slice(to + 1));
  return fits ? best.child : null;
};

/** Goes down from `place` while all but head and foot of the article stands in one child. `page`: all that the page says. */
export const narrowBody = (place: Element, page: readonly Item[]): Element => {
  let box = place;
  let items = page.filter((item) => place.contains(placeOf(item)));
  for (let inner = innerBox(box, items); inner; inner = innerBox(box, items)) {
    const next = inner;
    items = items.filter((item) => next.contains(placeOf(item)));
    box = next;
  }
  return box;
};
