/** The title: the headline the reader sees, not the one made for search engines. */
import { type Candidate, ranked } from './candidates';
import { hasTime, isDatePrinted, readPublishedAt } from './dates';
import { safeQuery } from './disarm';
import { type Facts, jsonTexts } from './facts';
import { likeness } from './likeness';
import { readLines } from './lines';
import type { SiteFamily } from './sites';
import { textOf } from './spaced-text';

export type Title = { readonly readings: readonly Candidate[]; readonly element: Element | null };

const SEPARATOR = /(?<!\s)\s+(?:[|–—»·:-]{1,2}\s+|\|\s*)|\|\s*/;
/** "Báo Lào Cai điện tử", "Trang thông tin điện tử xã Bình Lư", "VnExpress Kinh doanh". */
const SITE_WORDS = 'báo,đài,cổng,trang thông tin,trang chủ,trang tin,tạp chí,ubnd,tin tức,online,điện tử,news'.split(
  ',',
);
const SITE_ENDINGS = ['.vn', '.com', '.net', '.org'] as const;
const namesSite = (small: string): boolean =>
  SITE_WORDS.some((words) => ` ${small} `.includes(` ${words} `)) || SITE_ENDINGS.some((end) => small.includes(end));
const FURNITURE =
  'header,nav,footer,aside,[class*=sidebar],[class*=related],[class*=logo],[class*=banner],[id*=banner]';
/** "XÃ PHÚ HỒ THƯỢNG", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP" over every page of theirs: in capitals and nothing more than a name. */
const HOUSE =
  /^(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|đảng ủy|đảng uỷ|đảng bộ) )?(?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố) [^,.;:!?\d]{2,40}$/;
const isHouse = (text: string): boolean => text === text.toUpperCase() && HOUSE.test(text.toLowerCase());
const OTHER_HEADINGS = 'h2,h3,h4,[class*=title],[class*=tieu-de],[class*=tieude],[id*=itle]';
/** "Cổng TTĐT xã Hải Lựu": the name of the house, not of the page. */
const PORTAL = /^(?:cổng|trang) (?:ttđt|thông tin|tin)/;
const LEAST_WORDS = 3;
const HEADLINE_WORDS = 5;
const PARAGRAPH = 120;
const TITLE_WITHIN = 8;
const RIGHT_ABOVE = 3;
/** "(Cập nhật lúc 09:35 ngày 18/03/2026) - Số lần đọc: 412". */
const DATE_LINE = 90;
const LONGEST = 400;
/** A heading this like what the page calls itself is its title. */
const ALIKE = 0.75;
const HARDLY_ALIKE = 0.3;

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

/** What portals call every page of a kind. */
const GENERIC =
  /^(?:(?:xem )?chi tiết(?: tin(?: tức)?| bài(?: viết)?| thông báo| văn bản)?|tin tức(?: - sự kiện)?|thông báo|bài viết|nội dung(?: tin)?|trang chủ|home(?: page)?|untitled(?: document)?)$/;

const isTitleText = (text: string): boolean => text.length > 0 && text.length <= LONGEST;

/** Title tag or og:title without the site's name: "Tăng tốc giải ngân | Báo Lào Cai" → "Tăng tốc giải ngân". */
export const withoutSite = (title: string, siteName: string): string => {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  const isSite = likeness(last, siteName) > 0.6 || namesSite(last.toLowerCase());
  if (parts.length < 2 || !isSite || last.split(' ').length > 9) return title.trim();
  return (
    title
      .slice(0, title.lastIndexOf(last))
      .replace(/(?<![\s|–—»·:-])[\s|–—»·:-]+$/, '')
      .trim() || title.trim()
  );
};

const isGeneric = (title: string): boolean => GENERIC.test(title.trim().toLowerCase());

type Names = { readonly claimed: readonly Candidate[]; readonly siteName: string };

/** What the metadata call the page, without the site's name. */
const namesOf = (facts: Facts): Names => {
  const siteName = facts.meta('og:site_name');
  const clean = (value: string) => withoutSite(value, siteName);
  return {
    siteName,
    claimed: ranked([
      { value: clean(facts.meta('og:title')), source: 'og:title' },
      { value: jsonTexts(facts.article?.headline)[0] ?? '', source: 'json-ld headline' },
      { value: clean(facts.meta('twitter:title')), source: 'twitter:title' },
      { value: clean(facts.pageTitle), source: 'title tag' },
    ]).filter(({ value }) => likeness(value, siteName) < 0.9 && !PORTAL.test(value.toLowerCase()) && !isGeneric(value)),
  };
};

/** How many steps up from the heading the body is found too: a small number is "right above the body". */
const stepsTo = (heading: Element, body: Element | null): number => {
  if (!body) return 0;
  let steps = 0;
  for (let up: Element | null = heading; up; up = up.parentElement, steps++) if (up.contains(body)) return steps;
  return steps;
};

type Heading = { readonly element: Element; readonly text: string; readonly score: number };

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
    .filter(isSeen)
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => isTitleText(text) && !isGeneric(text) && !isHouse(text))
    .map(({ element, text }) => ({ element, text, score: scoreHeading(element, text, names, body) }))
    .sort((a, b) => b.score - a.score);

const likest = (heading: Heading, names: Names): number =>
  Math.max(0, ...names.claimed.map(({ value }) => likeness(heading.text, value)));

/** In another column of a table that lays out the page. */
const isBeside = (heading: Element, body: Element): boolean => {
  let box: Element | null = heading;
  while (box && !box.contains(body)) box = box.parentElement;
  return box?.tagName === 'TR';
};

/** A heading right above the body's first paragraph, on portals whose every page is called by the portal's name. */
const isAboveText = (heading: Heading, body: Element, firstParagraph: Element | null): boolean => {
  if (heading.text.split(' ').length < HEADLINE_WORDS || heading.element.querySelector('a[href]')) return false;
  const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING: `Node` is not a global of every realm
  const precedes = (place: Element) => (heading.element.compareDocumentPosition(place) & FOLLOWING) !== 0;
  if (isBeside(heading.element, body)) return false;
  if (!body.contains(heading.element)) return stepsTo(heading.element, body) <= 4 && precedes(body);
  return firstParagraph !== null && precedes(firstParagraph);
};

/** Pages without any heading: the line above the dateline that stands around the body's beginning, a bold one first. */
const lineAboveDate = (document: Document, body: Element | null): Heading | null => {
  const root = safeQuery(document)('body')[0];
  if (!body || !root) return null;
  const lines = readLines(root);
  const start = lines.findIndex(({ element }) => body.contains(element));
  const near = lines.slice(Math.max(0, start - TITLE_WITHIN), start + TITLE_WITHIN);
  const date = near.findIndex(
    ({ text }) => isDatePrinted(text) || (text.length <= DATE_LINE && hasTime(readPublishedAt(text) ?? '')),
  );
  const above = near
    .slice(0, Math.max(0, date))
    .filter(({ text, linked }) => linked < 0.5 && text.split(' ').length >= HEADLINE_WORDS && isTitleText(text));
  // Farther above stands what the page's own boxes ask.
  const nearest = near.slice(Math.max(0, date - RIGHT_ABOVE), Math.max(0, date));
  const right = above.filter((line) => nearest.includes(line));
  const choice = right.length > 0 ? right : above;
  const line = choice.findLast(({ bold }) => bold) ?? choice.at(-1);
  return line ? { element: line.element, text: line.text, score: 0 } : null;
};

/** The best h1; another heading where no h1 has to do with the page's name and that heading does (portals). */
const headline = (document: Document, names: Names, body: Element | null): Heading | null => {
  const [h1] = headingsBy(document, 'h1', names, body);
  if (h1 && (likest(h1, names) >= ALIKE || names.claimed.length === 0)) return h1;
  const others = headingsBy(document, OTHER_HEADINGS, names, body);
  const named = others.find((heading) => likest(heading, names) >= ALIKE);
  if (named && likest(named, names) > (h1 ? likest(h1, names) + 0.2 : 0)) return named;
  if (h1 && likest(h1, names) >= HARDLY_ALIKE) return h1;
  if (h1 && !h1.element.closest(FURNITURE) && h1.text.split(' ').length >= LEAST_WORDS) return h1;
  const paragraph = body
    ? (readLines(body).find(({ text, type }) => type !== 'heading' && text.length > PARAGRAPH)?.element ?? null)
    : null;
  return others.find((heading) => body && isAboveText(heading, body, paragraph)) ?? h1 ?? lineAboveDate(document, body);
};

/** By a family's own selectors; of several (a stream of articles) the one that stands nearest to the body. */
const familyTitle = (
  document: Document,
  family: SiteFamily | null,
  body: Element | null,
): { element: Element; text: string } | null => {
  for (const selector of family?.title ?? []) {
    const titles = [...safeQuery(document)(selector)]
      .map((element) => ({ element, text: textOf(element), steps: stepsTo(element, body) }))
      .filter(({ text }) => isTitleText(text) && text.split(' ').length >= 2)
      .sort((a, b) => a.steps - b.steps);
    if (titles[0]) return titles[0];
  }
  return null;
};

/** Readings of the title, best first, and the element that shows it. */
export const readTitle = (
  document: Document,
  facts: Facts,
  found: { family: SiteFamily | null; body: Element | null },
): Title => {
  const names = namesOf(facts);
  const byFamily = familyTitle(document, found.family, found.body);
  const seen = byFamily ? null : headline(document, names, found.body);
  const readings = ranked([
    byFamily && { value: byFamily.text, source: `${found.family?.name ?? ''} title` },
    seen && { value: seen.text, source: seen.element.tagName.toLowerCase() },
    ...names.claimed,
    { value: isGeneric(facts.pageTitle) ? '' : facts.pageTitle, source: 'title tag' },
  ]);
  return { readings, element: byFamily?.element ?? seen?.element ?? null };
};
