/** What stands around and inside an article without being part of it. */
import { isBoxName } from '../lines/box-names';
import type { Line } from '../lines/lines';
import { all } from '../lines/spaced-text';
import { hasMoreInk, inkOf, linkInk } from '../words/ink';
import { dropTeasers } from './teasers';

/** Never text of an article. Forms stay: portals put the whole page inside one. */
const NEVER =
  'nav,noscript,iframe,button,select,textarea,input,audio,video,object,embed,canvas,svg,dialog,[role=navigation],[role=complementary]:not(aside),[role=search],[aria-hidden=true],[hidden]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A box of such a name may be dropped unless it holds this share of the body's text. */
const MOST_OF_BODY = 0.35;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('type') ?? ''}`;

/** "relatedNews" → "related-news". */
const inWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

const dropSelected = (body: Element, selectors: readonly string[]): void => {
  if (selectors.length === 0) return;
  for (const element of all(body, selectors.join(','))) element.remove();
};

/** An aside with a list or several paragraphs and no way out of the page is a box of facts; others are furniture. */
const isFactBox = (aside: Element): boolean =>
  aside.querySelector('ul,ol,dl,table,p + p') !== null && aside.querySelector('a[href],form,button,input') === null;

const dropAsides = (body: Element): void => {
  for (const aside of all(body, 'aside')) if (!isFactBox(aside)) aside.remove();
};

/** More text than a box to subscribe, to vote or to comment has: a portal's page stands in one form. Characters without spaces. */
const FORM_INK = 400;

/** Subscriptions, polls, comments to be written. Before controls are taken out, by which they are known. */
const dropForms = (body: Element): void => {
  for (const form of all(body, 'form')) {
    const isForReaders = form.querySelector('input,textarea,select,button') !== null && !hasMoreInk(form, FORM_INK);
    // What it is for is said beside it: "Nhận bản tin mỗi sáng" above the field.
    if (isForReaders && body.contains(form)) boxAround(form, body).remove();
  }
  // Inside of a portal's form the browser leaves no form, only its fields.
  for (const field of all(body, FIELD)) {
    if (body.contains(field)) boxAround(field, body).remove();
  }
};

const FIELD = 'input[type=email],input[type=text],input[type=radio],input[type=checkbox],input:not([type]),textarea';
/** The words around a field: what it is for, and its button. Characters without spaces. */
const FIELD_INK = 80;
const boxAround = (field: Element, body: Element): Element => {
  let box = field;
  for (let up = field.parentElement; up && up !== body && !hasMoreInk(up, FIELD_INK); up = up.parentElement) box = up;
  return box;
};

const dropHidden = (body: Element): void => {
  for (const element of all(body, '[style]')) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove();
  }
};

/** Boxes by name, unless the box is the article itself under an unlucky name. */
const dropNamedBoxes = (body: Element): void => {
  let limit = -1; // counted where the first such box stands
  const verdicts = new Map<string, boolean>(); // paragraphs share a few class names
  const isFurniture = (names: string): boolean => {
    const known = verdicts.get(names) ?? isBoxName(inWords(names));
    verdicts.set(names, known);
    return known;
  };
  for (const element of all(body, '[class],[id],[type]')) {
    if (!isFurniture(nameOf(element)) || !body.contains(element)) continue;
    // A picture in a link that opens it in a window (`<a class=modal>`) is no window.
    const isPicture = element.tagName === 'A' && inkOf(element) === 0 && element.querySelector('img') !== null;
    if (limit < 0) limit = Math.floor(inkOf(body) * MOST_OF_BODY);
    if (!isPicture && !hasMoreInk(element, limit) && !element.matches('h2,h3,figure,figcaption')) element.remove();
  }
};

/** A table of contents: a list of nothing but ways to places of this page. Footnotes have words beside theirs. */
const dropContents = (body: Element): void => {
  for (const list of all(body, 'ul,ol')) {
    const links = all(list, 'a[href]');
    const isInside = links.length >= 2 && links.every((link) => link.getAttribute('href')?.startsWith('#'));
    if (isInside && linkInk(list) >= inkOf(list) * 0.9) list.remove();
  }
};

export type Cleaning = {
  readonly drop: readonly string[];
  readonly vietnamese: boolean;
  /** Of the body as it stood in the page. */
  readonly lines: readonly Line[];
};

/** Takes furniture out of the body in place. Foreign pages keep what Readability left: its rules know them better. */
export const cleanBody = (body: Element, { drop, vietnamese, lines }: Cleaning): void => {
  dropSelected(body, [...drop]);
  if (!vietnamese) return;
  dropForms(body);
  dropSelected(body, [NEVER]);
  dropAsides(body);
  dropHidden(body);
  dropContents(body);
  dropTeasers(body, lines);
  dropNamedBoxes(body);
};
