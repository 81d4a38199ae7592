/** Other stories inside an article's box: cards, insets, lists of headlines. */

import { type Line, readLines } from '../lines/lines';
import { all, textOf } from '../lines/spaced-text';
import { hasMoreInk, inkOf, linkInk } from '../words/ink';
import { opensComments } from './furniture-lines';
import { isRelatedHeading } from './related-headings';

/** A label above linked headlines, and a date beside each. Characters without spaces. */
const LABEL_INK = 60;
const DATE_INK = 14;

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

/** Where this much of a body stands below the readers' box, the article is there. */
const HALF_OF_BODY = 0.5;

/** Characters without spaces of what follows a box within the body; bare text between elements is not counted. */
const inkBelow = (box: Element, body: Element): number => {
  let ink = 0;
  for (let at: Element | null = box; at && at !== body; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) ink += inkOf(next);
  }
  return ink;
};

/** Readers' comments above the article, in a box of their own that opens with its heading; below it they end the article (`endsArticle`). */
const dropComments = (body: Element, lines: readonly Line[]): void => {
  if (!lines.some(opensComments)) return;
  const limit = inkOf(body) * HALF_OF_BODY;
  for (const { element } of readLines(body).filter(opensComments)) {
    let box = element;
    for (let up = box.parentElement; up && up !== body && !hasMoreInk(up, limit); up = up.parentElement) {
      if (readLines(up)[0]?.element !== element) break;
      box = up;
    }
    if (box !== element && inkBelow(box, body) >= limit) box.remove();
  }
};

/** Links of this box lead to other articles: headlines, not documents to download. */
const isHeadlineLink = (link: Element): boolean =>
  textOf(link).split(' ').length >= 4 &&
  !/^#|\.(?:pdf|docx?|xlsx?|zip|rar)(?:$|\?)/i.test(link.getAttribute('href') ?? '#');

/** "Đọc thêm chuyện chợ:" above a list. */
const isLabel = (element: Element): boolean => {
  const text = hasMoreInk(element, LABEL_INK) ? '' : textOf(element);
  return text.endsWith(':') && element.querySelector('img') === null;
};

/** A box that is hardly more than headlines with their dates: "Chuyên đề: …" above two linked stories. */
const dropLinkBoxes = (body: Element): void => {
  for (const box of all(body, 'div,ul,ol,section,table,blockquote,figure')) {
    const links = all(box, 'a[href]');
    if (links.length === 0 || !body.contains(box) || !links.some(isHeadlineLink)) continue;
    const [ink, linked] = [inkOf(box), linkInk(box)];
    if (linked < ink * 0.5 || ink - linked > LABEL_INK + links.length * DATE_INK) continue;
    const above = box.previousElementSibling;
    if (above && isLabel(above)) above.remove();
    box.remove();
  }
};

/** Longer than headline and summary of a teaser. Characters without spaces. */
const CARD_INK = 400;

/** Another story presented by picture, headline and summary: picture and headline lead to the same page. */
const dropCards = (body: Element): void => {
  for (const image of all(body, 'a[href] img')) {
    const href = image.closest('a')?.getAttribute('href') ?? '';
    if (!body.contains(image) || /^#|\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(href)) continue;
    const card = cardAround(image, href, body);
    if (card) card.remove();
  }
};

/** The smallest box around a linked picture that holds a headline with the same link, and hardly more. */
const cardAround = (image: Element, href: string, body: Element): Element | null => {
  for (let box = image.parentElement; box && box !== body && !hasMoreInk(box, CARD_INK); box = box.parentElement) {
    const links = all(box, 'a[href]').filter((link) => link.getAttribute('href') === href);
    if (box.tagName !== 'A' && links.some((link) => inkOf(link) > 0 && isHeadlineLink(link))) return box;
  }
  return null;
};

/** Another story set off from the text: a frame of one cell or a quote that opens with its headline as a link. */
const dropInsets = (body: Element): void => {
  for (const box of all(body, 'table,blockquote')) {
    const link = body.contains(box) && !hasMoreInk(box, CARD_INK) ? box.querySelector('a[href]') : null;
    if (!link || !isHeadlineLink(link) || box.querySelectorAll('td,th').length > 1) continue;
    const opening = readLines(box).find(({ text }) => !isRelatedHeading(text.toLowerCase()));
    if (opening && opening.linked > 0.9) box.remove();
  }
};

const FLOAT = /float\s*:\s*(?:left|right)/;

/** A box beside the text with another story's headline in it; pictures and boxes of facts stand there too. */
const dropFloats = (body: Element): void => {
  for (const box of all(body, '[style*=float],table[align=left],table[align=right],div[align=left]')) {
    const floats = box.hasAttribute('align') || FLOAT.test((box.getAttribute('style') ?? '').toLowerCase());
    if (!floats || !body.contains(box) || hasMoreInk(box, CARD_INK)) continue;
    if (all(box, 'a[href]').some(isHeadlineLink)) box.remove();
  }
};

/** A following article of an endless-scroll page, or teasers: an <article> inside the body with its own headline. */
const dropForeignArticles = (body: Element): void => {
  for (const article of all(body, 'article')) {
    const headline = article.querySelector('h1,h2 a,h3 a');
    if (headline && inkOf(article) < inkOf(body) * 0.6) article.remove();
  }
};

/** Takes other stories out of the body in place. `lines` are those of the body as it stood in the page. */
export const dropTeasers = (body: Element, lines: readonly Line[]): void => {
  dropForeignArticles(body);
  dropRelated(body, lines);
  dropComments(body, lines);
  dropCards(body);
  dropFloats(body);
  dropInsets(body);
  dropLinkBoxes(body);
};
