/** What stands around and inside an article without being part of it. */
import { isBoxName } from './box-names';
import { isRelatedHeading } from './furniture-lines';
import { type Line, readLines } from './lines';
import { textOf } from './spaced-text';

/** Never text of an article. Forms stay: portals put the whole page inside one. */
const NEVER =
  'nav,noscript,iframe,button,select,textarea,input,audio,video,object,embed,canvas,svg,dialog,[role=navigation],[role=complementary]:not(aside),[role=search],[aria-hidden=true],[hidden]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A label above linked headlines, and a date beside each. Characters without spaces. */
const LABEL_INK = 60;
const DATE_INK = 14;
/** A box of such a name may be dropped unless it holds this share of the body's text. */
const MOST_OF_BODY = 0.35;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('type') ?? ''}`;

/** "relatedNews" → "related-news". */
const inWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

const inkOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;

const linkInk = (element: Element): number => {
  let ink = 0;
  for (const link of element.querySelectorAll('a')) ink += inkOf(link);
  return ink;
};

const dropSelected = (body: Element, selectors: readonly string[]): void => {
  if (selectors.length === 0) return;
  for (const element of [...body.querySelectorAll(selectors.join(','))]) element.remove();
};

/** An aside with a list or several paragraphs and no way out of the page is a box of facts; others are furniture. */
const isFactBox = (aside: Element): boolean =>
  aside.querySelector('ul,ol,dl,table,p + p') !== null && aside.querySelector('a[href],form,button,input') === null;

const dropAsides = (body: Element): void => {
  for (const aside of [...body.querySelectorAll('aside')]) if (!isFactBox(aside)) aside.remove();
};

/** More text than a box to subscribe, to vote or to comment has: a portal's page stands in one form. Characters without spaces. */
const FORM_INK = 400;

/** Subscriptions, polls, comments to be written. Before controls are taken out, by which they are known. */
const dropForms = (body: Element): void => {
  for (const form of [...body.querySelectorAll('form')]) {
    const isForReaders = form.querySelector('input,textarea,select,button') !== null && inkOf(form) <= FORM_INK;
    // What it is for is said beside it: "Nhận bản tin mỗi sáng" above the field.
    if (isForReaders && body.contains(form)) boxAround(form, body).remove();
  }
  // Inside of a portal's form the browser leaves no form, only its fields.
  for (const field of [...body.querySelectorAll(FIELD)]) {
    if (body.contains(field)) boxAround(field, body).remove();
  }
};

const FIELD = 'input[type=email],input[type=text],input[type=radio],input[type=checkbox],input:not([type]),textarea';
/** The words around a field: what it is for, and its button. Characters without spaces. */
const FIELD_INK = 80;
const boxAround = (field: Element, body: Element): Element => {
  let box = field;
  for (let up = field.parentElement; up && up !== body && inkOf(up) <= FIELD_INK; up = up.parentElement) box = up;
  return box;
};

const dropHidden = (body: Element): void => {
  for (const element of [...body.querySelectorAll('[style]')]) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove();
  }
};

/** Boxes by name, unless the box is the article itself under an unlucky name. */
const dropNamedBoxes = (body: Element): void => {
  const limit = inkOf(body) * MOST_OF_BODY;
  const verdicts = new Map<string, boolean>(); // paragraphs share a few class names
  const isFurniture = (names: string): boolean => {
    const known = verdicts.get(names) ?? isBoxName(inWords(names));
    verdicts.set(names, known);
    return known;
  };
  for (const element of [...body.querySelectorAll('[class],[id],[type]')]) {
    if (!isFurniture(nameOf(element)) || !body.contains(element)) continue;
    // A picture in a link that opens it in a window (`<a class=modal>`) is no window.
    const isPicture = element.tagName === 'A' && inkOf(element) === 0 && element.querySelector('img') !== null;
    if (!isPicture && inkOf(element) <= limit && !element.matches('h2,h3,figure,figcaption')) element.remove();
  }
};

/** The box around a "Tin liên quan": the highest ancestor that holds hardly anything but that heading and links. */
const relatedBox = (heading: Element, body: Element): Element => {
  let box = heading;
  for (let up = heading.parentElement; up && up !== body; up = up.parentElement) {
    if (inkOf(up) - linkInk(up) > inkOf(heading) + 80) break;
    box = up;
  }
  return box;
};

/** A list of links right below a heading that opens related articles; whether there was one. */
const dropLinksAfter = (heading: Element): boolean => {
  let next = heading.nextElementSibling;
  const hadLinks = next !== null && inkOf(next) > 0 && linkInk(next) >= inkOf(next) * 0.7;
  while (next && inkOf(next) > 0 && linkInk(next) >= inkOf(next) * 0.7) {
    const after = next.nextElementSibling;
    next.remove();
    next = after;
  }
  return hadLinks;
};

const RELATED_LENGTH = 45;

const isRelated = ({ text }: Line): boolean => text.length <= RELATED_LENGTH && isRelatedHeading(text.toLowerCase());

/** Few bodies have such a heading: `lines`, read before, say whether the cleaned body is worth another walk. */
const dropRelated = (body: Element, lines: readonly Line[]): void => {
  if (!lines.some(isRelated)) return;
  const headings = readLines(body).filter(isRelated);
  for (const { element } of headings) {
    if (element === body || !body.contains(element)) continue;
    const box = relatedBox(element, body);
    // Where no links follow, the heading may close the article: it is left for the lines to be read (`endsArticle`).
    if (box !== element || dropLinksAfter(element)) box.remove();
  }
};

/** Links of this box lead to other articles: headlines, not documents to download. */
const isHeadlineLink = (link: Element): boolean =>
  textOf(link).split(' ').length >= 4 &&
  !/^#|\.(?:pdf|docx?|xlsx?|zip|rar)(?:$|\?)/i.test(link.getAttribute('href') ?? '#');

/** A box that is hardly more than headlines with their dates: "Chuyên đề: …" above two linked stories. */
const dropLinkBoxes = (body: Element): void => {
  for (const box of [...body.querySelectorAll('div,ul,ol,section,table,blockquote,figure')]) {
    const links = [...box.querySelectorAll('a[href]')];
    if (links.length === 0 || !body.contains(box) || !links.some(isHeadlineLink)) continue;
    const [ink, linked] = [inkOf(box), linkInk(box)];
    if (linked >= ink * 0.5 && ink - linked <= LABEL_INK + links.length * DATE_INK) box.remove();
  }
};

/** A table of contents: a list of nothing but ways to places of this page. Footnotes have words beside theirs. */
const dropContents = (body: Element): void => {
  for (const list of [...body.querySelectorAll('ul,ol')]) {
    const links = [...list.querySelectorAll('a[href]')];
    const isInside = links.length >= 2 && links.every((link) => link.getAttribute('href')?.startsWith('#'));
    if (isInside && linkInk(list) >= inkOf(list) * 0.9) list.remove();
  }
};

/** Longer than headline and summary of a teaser. Characters without spaces. */
const CARD_INK = 400;

/** Another story presented by picture, headline and summary: picture and headline lead to the same page. */
const dropCards = (body: Element): void => {
  for (const image of [...body.querySelectorAll('a[href] img')]) {
    const href = image.closest('a')?.getAttribute('href') ?? '';
    if (!body.contains(image) || /^#|\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(href)) continue;
    const card = cardAround(image, href, body);
    if (card) card.remove();
  }
};

/** The smallest box around a linked picture that holds a headline with the same link, and hardly more. */
const cardAround = (image: Element, href: string, body: Element): Element | null => {
  for (let box = image.parentElement; box && box !== body && inkOf(box) <= CARD_INK; box = box.parentElement) {
    const links = [...box.querySelectorAll('a[href]')].filter((link) => link.getAttribute('href') === href);
    if (box.tagName !== 'A' && links.some((link) => inkOf(link) > 0 && isHeadlineLink(link))) return box;
  }
  return null;
};

/** Another story set off from the text: a frame of one cell or a quote that opens with its headline as a link. */
const dropInsets = (body: Element): void => {
  for (const box of [...body.querySelectorAll('table,blockquote')]) {
    const link = body.contains(box) && inkOf(box) <= CARD_INK ? box.querySelector('a[href]') : null;
    if (!link || !isHeadlineLink(link) || box.querySelectorAll('td,th').length > 1) continue;
    const opening = readLines(box).find(({ text }) => !isRelatedHeading(text.toLowerCase()));
    if (opening && opening.linked > 0.9) box.remove();
  }
};

const FLOAT = /float\s*:\s*(?:left|right)/;

/** A box beside the text with another story's headline in it; pictures and boxes of facts stand there too. */
const dropFloats = (body: Element): void => {
  for (const box of [...body.querySelectorAll('[style*=float],table[align=left],table[align=right],div[align=left]')]) {
    const floats = box.hasAttribute('align') || FLOAT.test((box.getAttribute('style') ?? '').toLowerCase());
    if (!floats || !body.contains(box) || inkOf(box) > CARD_INK) continue;
    if ([...box.querySelectorAll('a[href]')].some(isHeadlineLink)) box.remove();
  }
};

/** A following article of an endless-scroll page, or teasers: an <article> inside the body with its own headline. */
const dropForeignArticles = (body: Element): void => {
  for (const article of [...body.querySelectorAll('article')]) {
    const headline = article.querySelector('h1,h2 a,h3 a');
    if (headline && inkOf(article) < inkOf(body) * 0.6) article.remove();
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
  dropForeignArticles(body);
  dropRelated(body, lines);
  dropContents(body);
  dropCards(body);
  dropFloats(body);
  dropInsets(body);
  dropLinkBoxes(body);
  dropNamedBoxes(body);
};
