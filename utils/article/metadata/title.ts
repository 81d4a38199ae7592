/** The title: the headline the reader sees, not the one made for search engines. */

import { textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { type Facts, jsonTexts } from '../page/facts';
import type { SiteFamily } from '../sites';
import { likeness } from '../words/likeness';
import { type Candidate, ranked } from './candidates';

export type Title = { readonly readings: readonly Candidate[]; readonly element: Element | null };

const SEPARATOR = /(?<!\s)\s+(?:[|–—»·:-]{1,2}\s+|\|\s*)|\|\s*/;
/** "Báo Lào Cai điện tử", "Trang thông tin điện tử xã Bình Lư", "VnExpress Kinh doanh". */
const SITE_WORDS = 'báo,đài,cổng,trang thông tin,trang chủ,trang tin,tạp chí,ubnd,tin tức,online,điện tử,news'.split(
  ',',
);
const SITE_ENDINGS = ['.vn', '.com', '.net', '.org'] as const;
const namesSite = (small: string): boolean =>
  SITE_WORDS.some((words) => ` ${small} `.includes(` ${words} `)) || SITE_ENDINGS.some((end) => small.includes(end));
/** "Cổng TTĐT xã Hải Lựu": the name of the house, not of the page. */
const PORTAL = /^(?:cổng|trang) (?:ttđt|thông tin|tin)/;
const LONGEST = 400;
/** What portals call every page of a kind. */
const GENERIC =
  /^(?:(?:xem )?chi tiết(?: tin(?: tức)?| bài(?: viết)?| thông báo| văn bản)?|tin tức(?: - sự kiện)?|thông báo|bài viết|nội dung(?: tin)?|trang chủ|(?:bản )?in(?: bài(?: viết)?| tin)?|home(?: page)?|untitled(?: document)?)$/;

/** Longer titles never meet the pattern: an untried one is not compiled. UTF-16 units. */
const LONGEST_GENERIC = 40;

/** Whether a text may be a title by its length: 1 to 400 UTF-16 units. */
export const isTitleText = (text: string): boolean => text.length > 0 && text.length <= LONGEST;

/** Title tag or og:title without the site's name: "Tăng tốc giải ngân | Báo Lào Cai" → "Tăng tốc giải ngân". */
const withoutSite = (title: string, siteName: string): string => {
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

/** Whether a title is what a portal calls every page of a kind ("Chi tiết tin", "Trang chủ"), so names none. */
export const isGeneric = (title: string): boolean =>
  title.length <= LONGEST_GENERIC && GENERIC.test(title.trim().toLowerCase());

export type Heading = { readonly element: Element; readonly text: string; readonly score: number };
export type FindHeadline = (document: Document, names: Names, body: Element | null) => Heading | null;

export type Names = { readonly claimed: readonly Candidate[]; readonly siteName: string };

/** What the metadata call the page, without the site's name. */
const namesOf = (facts: Facts): Names => {
  const siteName = facts.meta('og:site_name');
  const cleaned = new Map<string, string>(); // mostly the same title three times
  const clean = (raw: string): string => {
    const known = cleaned.get(raw) ?? withoutSite(raw, siteName);
    cleaned.set(raw, known);
    return known;
  };
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
export const stepsTo = (heading: Element, body: Element | null): number => {
  if (!body) return 0;
  let steps = 0;
  for (let up: Element | null = heading; up; up = up.parentElement, steps++) if (up.contains(body)) return steps;
  return steps;
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

type Found = {
  readonly family: SiteFamily | null;
  readonly body: Element | null;
  /** For a page whose family names no headline that is there; null where the clipper carries none. */
  readonly general: FindHeadline | null;
};

/** Readings of the title, best first, and the element that shows it: null where no rule names it and there is no general road. */
export const readTitle = (document: Document, facts: Facts, { family, body, general }: Found): Title => {
  const names = namesOf(facts);
  const byFamily = familyTitle(document, family, body);
  const seen = byFamily || !general ? null : general(document, names, body);
  const readings = ranked([
    byFamily && { value: byFamily.text, source: `${family?.name ?? ''} title` },
    seen && { value: seen.text, source: seen.element.tagName.toLowerCase() },
    ...names.claimed,
    { value: isGeneric(facts.pageTitle) ? '' : facts.pageTitle, source: 'title tag' },
  ]);
  return { readings, element: byFamily?.element ?? seen?.element ?? null };
};
