/** The headline of a page without rules for it: the heading that its name, its place and its level speak for. */

import { type Line, readLines } from '../lines/lines';
import { all, textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { hasTime, isDatePrinted, readPublishedAt, SIGNED_AT } from '../words/dates';
import { likeness, sameWords } from '../words/likeness';
import { isCapital, lowerCase } from '../words/spelling';
import { isClock } from './surroundings';
import { type Heading, isGeneric, isTitleText, type Names, stepsTo } from './title';

const FURNITURE =
  'header,nav,footer,aside,[class*=sidebar],[class*=related],[class*=logo],[class*=banner],[id*=banner]';
/** "XÃ PHÚ HỒ THƯỢNG", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP" over every page of theirs: in capitals and nothing more than a name. */
const HOUSE =
  /^(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|đảng ủy|đảng uỷ|đảng bộ) )?(?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố) [^,.;:!?\d]{2,40}$/;
/** "Cổng thông tin điện tử xã Phú Hậu Lộc". */
const PORTAL =
  /^(?:cổng|trang) (?:ttđt|thông tin(?: điện tử)?|tin(?: tức)?(?: điện tử)?) (?:tổng hợp|của|xã|phường|thị trấn|huyện|tỉnh|thành phố|sở|ubnd)/;
const MOST_PORTAL_WORDS = 10;
/** "Hội Nông dân tỉnh Lào Cai", "TRƯỜNG THCS XÃ TÂN LẬP": an office or a club, and where it is, and nothing that it did. */
const OFFICE =
  /^(?:hội|liên đoàn|liên minh|trường|công an|sở|ban|chi cục|trung tâm|văn phòng|mặt trận|ủy ban|uỷ ban|đoàn|đảng ủy|đảng uỷ|tỉnh ủy|huyện ủy|thành ủy|bộ chỉ huy|viện|tòa án|toà án) .*(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường) /;
const MOST_OFFICE_WORDS = 14;
const MOST_PLACE_WORDS = 4;
const isOffice = (text: string): boolean => {
  const words = text.split(' ');
  const opening = words.length <= MOST_OFFICE_WORDS ? OFFICE.exec(lowerCase(text)) : null;
  const place = opening ? text.slice(opening[0].length).split(' ') : [];
  return place.length > 0 && place.length <= MOST_PLACE_WORDS && place.every((word) => isCapital(word.charAt(0)));
};
/** Whether a heading says nothing but whose page it is. */
export const isHouse = (text: string): boolean =>
  isOffice(text) ||
  (text === text.toUpperCase() && HOUSE.test(text.toLowerCase())) ||
  (PORTAL.test(text.toLowerCase()) && text.split(' ').length <= MOST_PORTAL_WORDS);
const OTHER_HEADINGS = 'h2,h3,h4,[class*=title i],[class*=tieu-de i],[class*=tieude i],[class*=headline],[id*=itle]';
const LEAST_WORDS = 3;
const HEADLINE_WORDS = 5;
/** More than a section's name has. */
const TELLING_WORDS = 7;
const PARAGRAPH = 120;
const TITLE_WITHIN = 8;
const RIGHT_ABOVE = 3;
/** "(Cập nhật lúc 09:35 ngày 18/03/2026) - Số lần đọc: 412". */
const DATE_LINE = 90;

/** A heading this like what the page calls itself is its title. */
const ALIKE = 0.75;
const HARDLY_ALIKE = 0.3;
const THE_SAME = 0.95;

/** A heading for screen readers and search engines only: the name of the house, mostly. */
const HIDDEN_CLASSES: ReadonlySet<string> = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader screen-reader-text hidden d-none'.split(' '),
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|text-indent|top)\s*:\s*-\d{3}/i;
const isSeen = (element: Element): boolean => {
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return false;
  return !(element.getAttribute('class') ?? '').split(/\s/).some((name) => HIDDEN_CLASSES.has(name));
};

/** A heading around a link home: the name of the house. */
const HOME_ADDRESS = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|home|trang-chu)?\/?$/i;
const isLogo = (heading: Element): boolean => {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  return link !== null && HOME_ADDRESS.test(link.getAttribute('href') ?? '#');
};

const scoreHeading = (element: Element, text: string, names: Names, body: Element | null): number => {
  const like = Math.max(0, ...names.claimed.map(({ value }) => likeness(text, value)));
  const inside = body?.contains(element) ?? false;
  const nearness = inside ? 0.3 : Math.max(0, 1 - stepsTo(element, body) * 0.12);
  const furniture = element.closest(FURNITURE) ? -0.8 : 0;
  const site = names.siteName && likeness(text, names.siteName) > 0.8 ? -2 : 0;
  const short = text.split(' ').length < LEAST_WORDS ? -0.6 : 0;
  const main = element.tagName === 'H1' ? 0.4 : 0;
  return like * 1.6 + nearness + furniture + site + short + main;
};

const headingsBy = (document: Document, selector: string, names: Names, body: Element | null): readonly Heading[] =>
  [...safeQuery(document)(selector)]
    .slice(0, 200)
    .filter((element) => isSeen(element) && !isLogo(element))
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => isTitleText(text) && !isGeneric(text) && !isHouse(text))
    .map(({ element, text }) => ({ element, text, score: scoreHeading(element, text, names, body) }))
    .sort((a, b) => b.score - a.score);

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING: `Node` is not a global of every realm
const isAbove = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & FOLLOWING) !== 0;

const likest = (heading: Heading, names: Names): number =>
  Math.max(0, ...names.claimed.map(({ value }) => likeness(heading.text, value)));

/** A page for two widths prints its headline twice: the one that stands last above the text has date and lead beside it. */
const lastAbove = (
  heading: Heading | undefined,
  alike: readonly Heading[],
  body: Element | null,
): Heading | undefined =>
  body && heading
    ? (alike
        .filter(({ text, element }) => text === heading.text && isAbove(element, body) && !element.closest(FURNITURE))
        .reduce<Heading | undefined>(
          (last, one) => (!last || isAbove(last.element, one.element) ? one : last),
          undefined,
        ) ?? heading)
    : heading;

/** In another column of a table that lays out the page. */
const isBeside = (heading: Element, body: Element): boolean => {
  let box: Element | null = heading;
  while (box && !box.contains(body)) box = box.parentElement;
  return box?.tagName === 'TR';
};

const isLinked = ({ element }: Heading): boolean => element.querySelector('a[href]') !== null;

/** A heading right above the body's first paragraph, on portals whose every page is called by the portal's name. */
const isAboveText = (heading: Heading, body: Element, firstParagraph: Element | null): boolean => {
  if (heading.text.split(' ').length < HEADLINE_WORDS) return false;
  const precedes = (place: Element) => isAbove(heading.element, place);
  if (isBeside(heading.element, body)) return false;
  if (!body.contains(heading.element)) return stepsTo(heading.element, body) <= 4 && precedes(body);
  return firstParagraph !== null && precedes(firstParagraph);
};

/** Of a line. */
const MOST_PARTS = 12;

/** "Bản Nà Hin giữ rừng vầu 16/04/2025": the part of a line that the page is called by, in an element of its own. */
const partAsHeading = (lines: readonly Line[], names: Names): Heading | undefined =>
  lines
    .filter(({ element, text }) => likest({ element, text, score: 0 }, names) >= ALIKE)
    .flatMap(({ element }) => all(element, 'a,b,strong,span,font').slice(0, MOST_PARTS))
    .map((element) => ({ element, text: textOf(element), score: 0 }))
    .find(
      ({ text }) =>
        text.split(' ').length >= HEADLINE_WORDS && names.claimed.some(({ value }) => sameWords(text, value)),
    );

/** The lines around the body's beginning. */
const nearLines = (document: Document, body: Element | null): readonly Line[] => {
  const root = safeQuery(document)('body')[0];
  if (!root) return [];
  const lines = readLines(root);
  // A print view is the article and nothing else.
  const start = body ? lines.findIndex(({ element }) => body.contains(element)) : 0;
  return lines.slice(Math.max(0, start - TITLE_WITHIN), start + TITLE_WITHIN);
};

const asLine = ({ element, text }: Line): Heading => ({ element, text, score: 0 });

/** The line, or the part of one, that the page is called by. */
const calledLine = (near: readonly Line[], names: Names): Heading | undefined => {
  const named = near.find(
    (line) => line.text.split(' ').length >= HEADLINE_WORDS && likest(asLine(line), names) >= THE_SAME,
  );
  return named ? asLine(named) : partAsHeading(near, names);
};

/** The line above the dateline, a bold one first. */
const lineAboveDate = (near: readonly Line[]): Heading | null => {
  const date = near.findIndex(
    ({ text }, i) =>
      i > 0 &&
      !isClock(text) &&
      (isDatePrinted(text.replace(SIGNED_AT, '')) ||
        (text.length <= DATE_LINE && hasTime(readPublishedAt(text) ?? ''))),
  );
  const above = near
    .slice(0, Math.max(0, date))
    .filter(({ text, linked }) => linked < 0.5 && text.split(' ').length >= HEADLINE_WORDS && isTitleText(text));
  // Farther above stands what the page's own boxes ask.
  const nearest = near.slice(Math.max(0, date - RIGHT_ABOVE), Math.max(0, date));
  const right = above.filter((line) => nearest.includes(line));
  const choice = right.length > 0 ? right : above;
  const line = choice.findLast(({ bold }) => bold) ?? choice.at(-1);
  return line ? asLine(line) : null;
};

/** The best h1; another heading where no h1 has to do with the page's name and that heading does (portals). */
export const headline = (document: Document, given: Names, body: Element | null): Heading | null => {
  const names = { ...given, claimed: given.claimed.filter(({ value }) => !isHouse(value)) };
  const mains = headingsBy(document, 'h1', names, body);
  const h1 = lastAbove(mains[0], mains, body);
  if (h1 && (likest(h1, names) >= ALIKE || names.claimed.length === 0)) return h1;
  const others = headingsBy(document, OTHER_HEADINGS, names, body);
  const named = others.find((heading) => likest(heading, names) >= ALIKE);
  if (named && likest(named, names) > (h1 ? likest(h1, names) + 0.2 : 0)) return named;
  if (h1 && likest(h1, names) >= HARDLY_ALIKE) return h1;
  if (h1 && !h1.element.closest(FURNITURE) && h1.text.split(' ').length >= LEAST_WORDS) return h1;
  const paragraph = body
    ? (readLines(body).find(({ text, type }) => type !== 'heading' && text.length > PARAGRAPH)?.element ?? null)
    : null;
  const above = others.filter((heading) => body && isAboveText(heading, body, paragraph));
  // One that leads to its own page, which most do; to another, and the page is no article.
  const heading = above.find((one) => !isLinked(one)) ?? h1 ?? above[0];
  const near = nearLines(document, body);
  const called = calledLine(near, names);
  // The heading may be the lead, below a headline that is none; sections have shorter names.
  const isTold = called !== undefined && called.text.split(' ').length >= TELLING_WORDS;
  return isTold || !heading ? (called ?? heading ?? lineAboveDate(near)) : heading;
};
