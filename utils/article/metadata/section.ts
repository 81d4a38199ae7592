/** The section: by its own mark, the way home, what stands at the headline. */

import type { Line } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import { firstNamed } from '../page/disarm';
import { type Facts, jsonTexts } from '../page/facts';
import type { SiteFamily } from '../sites';
import { readPublishedAt } from '../words/dates';
import { sameWords, wordsOf } from '../words/likeness';
import { type Candidate, ranked } from './candidates';
import { type Surroundings, withoutMenu } from './surroundings';

const HOME: ReadonlySet<string> = new Set(
  'trang chủ,trang nhất,trangchủ,trangnhất,home,tin tức,tin bài,»,>,/,›'.split(','),
);
/** Where a system shows a story besides its section. */
const SHOWCASES: ReadonlySet<string> = new Set(
  'nổi bật,tin nổi bật,tiêu điểm,tin mới,tin nóng,featured,uncategorized,chưa phân loại'.split(','),
);
/** What a portal calls all of its news: a section where the way home has no other step. */
const ALL_NEWS: ReadonlySet<string> = new Set(['tin tức', 'tin bài']);
const lastStep = (steps: readonly string[], title: string): string | undefined =>
  steps.findLast((text) => isSection(text, title)) ?? steps.findLast((text) => ALL_NEWS.has(text.toLowerCase()));
const BREADCRUMBS = [
  '[class*=breadcrumb] a',
  '[id*=breadcrumb] a',
  'nav[aria-label*=readcrumb] a',
  '.duong-dan a',
  '[class*=crumb] a',
  '[itemtype*=BreadcrumbList] a',
];
const MOST_CRUMBS = 6;
/** More links in an unnamed `<nav>` are a menu. */
const MENU = 5;
const MOST_SECTION_WORDS = 7;
const LONGEST = 60;

/** SharePoint keeps a way home of its own in a ribbon that only editors see. */
const HIDDEN = '[style*="display:none"],[style*="display: none"]';

const elementsOf = (document: Document, selectors: readonly string[]): readonly Element[] =>
  firstNamed(document, selectors, (element) => textOf(element) !== '' && !element.closest(HIDDEN));

/** Whether a text may name a section: not home, no showcase, not the title. */
export const isSection = (text: string, title: string): boolean => {
  const small = text.toLowerCase();
  const isNamed = text.length > 1 && text.length <= LONGEST && !HOME.has(small) && !SHOWCASES.has(small);
  return isNamed && !sameWords(text, title);
};

/** The step a page stands on is often no link: `<li class=active>Hoạt động Đoàn thể</li>`. */
const plainCrumb = (crumb: Element | undefined): string => {
  const list = crumb?.closest('ol,ul');
  const last = list?.lastElementChild;
  return last && !last.querySelector('a,ul,ol') ? textOf(last) : '';
};

/** The title, or its beginning where breadcrumbs cut it. */
const isTitle = (text: string, title: string): boolean =>
  sameWords(text, title) ||
  wordsOf(title)
    .join(' ')
    .startsWith(wordsOf(text).slice(0, -1).join(' ') || '-');

/** How far up from the headline a way home of no telling name is looked for. */
const NEAR = 3;

/** A short `<nav>` that begins at home, in the headline's own box. */
const crumbsBeside = (headline: Element | null): readonly Element[] => {
  for (let up = headline?.parentElement ?? null, steps = 0; up && steps < NEAR; up = up.parentElement, steps++) {
    const links = [...([...up.children].find(({ tagName }) => tagName === 'NAV')?.querySelectorAll('a[href]') ?? [])];
    if (links.length < MENU && HOME.has(textOf(links[0]).toLowerCase())) return links;
  }
  return [];
};

/** A menu may be called breadcrumb too: a way home has few steps. */
const lastCrumb = (document: Document, title: string, headline: Element | null): string => {
  const called = elementsOf(document, BREADCRUMBS);
  const crumbs = called.length > 0 ? called : crumbsBeside(headline);
  if (crumbs.length > MOST_CRUMBS) return '';
  const plain = plainCrumb(crumbs[0]);
  const isStep = isSection(plain, title) && !isTitle(plain, title) && plain.split(' ').length <= MOST_SECTION_WORDS;
  return isStep ? plain : (lastStep(crumbs.map(textOf), title) ?? '');
};

/** "Chuyên mục: Kinh tế", "Danh mục: Nông nghiệp", "Chủ đề: Đất và người" at the headline → what stands behind the colon. */
export const sectionLabel = (text: string): string | undefined =>
  text.length <= LONGEST + 15 && /^(?:chuyên mục|danh mục|chủ đề) ?:/.test(text.toLowerCase())
    ? /^.{6,10} ?: ?(.{2,})$/.exec(text)?.[1]
    : undefined;

/** "Chuyên mục" on a line of its own, in a row of facts: its value stands on the next. */
const SECTION_ALONE = /^(?:chuyên mục|danh mục|thể loại) ?:?$/;
const sectionRow = (below: readonly Line[]): string | undefined => {
  const label = below.findIndex(({ text }) => text.length <= LABEL_LENGTH && SECTION_ALONE.test(text.toLowerCase()));
  return label < 0 ? undefined : below[label + 1]?.text;
};
const LABEL_LENGTH = 14;

/** "Trang chủ » Kinh tế biển" without a link. */
const PLAIN_WAY = /^(?:bạn đang (?:ở|xem) ?:? ?)?(?:trang chủ|trang nhất|home) ?[»›>→/|–-]/;
const BETWEEN_STEPS = / ?[»›>→/|] ?| [–-] /;

/** A line of links above the headline ("Trang chủ » Thông báo") or "Chuyên mục: …": the last of them. */
const aboveHeadline = (around: Surroundings, title: string): string => {
  const label = [...around.above, ...around.below].map(({ text }) => sectionLabel(text));
  const row = sectionRow(around.below);
  const named = label.find((text) => text !== undefined) ?? (row && isSection(row, title) ? row : undefined);
  if (named) return named;
  for (const line of withoutMenu(around.above).slice(0, 4)) {
    // "Kinh tế | 16/04/2025 14:35"
    const isBesideDate = line.linked > 0 && line.text.length <= LONGEST && readPublishedAt(line.text) !== null;
    if (line.text.length <= LONGEST * 2 && PLAIN_WAY.test(line.text.toLowerCase()) && line.linked < 0.9) {
      const way = lastStep(line.text.split(BETWEEN_STEPS), title);
      if (way && way.split(' ').length <= MOST_SECTION_WORDS) return way;
    }
    if (line.linked < 0.5 && !isBesideDate) continue;
    // The line's element may hold other lines too, the byline's link among them.
    // Nor is a way to a part of this page a section.
    if (/^(?:#|javascript:)/i.test(line.link?.getAttribute('href') ?? '#')) continue;
    const links = [...line.element.querySelectorAll('a[href]')].map(textOf).filter((link) => line.text.includes(link));
    // Many links in a row that do not begin at home are a menu.
    if (links.length >= MENU && !HOME.has((links[0] ?? '').toLowerCase())) continue;
    const steps = links.length > 0 ? links : [line.text];
    const last = steps.length <= MOST_CRUMBS ? lastStep(steps, title) : undefined;
    if (last && last.split(' ').length <= MOST_SECTION_WORDS) return last;
  }
  return '';
};

/** What was found of a page before its section is asked for. */
export type FoundAbout = {
  readonly url: string;
  readonly facts: Facts;
  readonly family: SiteFamily | null;
  readonly title: string;
  readonly headline: Element | null;
  readonly around: Surroundings;
};

export type FindSection = (document: Document, found: FoundAbout) => readonly Candidate[];

/** Readings of the section, best first; `general` is asked where an unknown system prints no way home. */
export const readSection = (
  document: Document,
  found: FoundAbout,
  general: FindSection | null,
): readonly Candidate[] => {
  const { facts } = found;
  const own = elementsOf(document, found.family?.section ?? []).map(textOf);
  const firstSection = (texts: readonly string[]): string => texts.find((text) => isSection(text, found.title)) ?? '';
  const parts = (text: string): readonly string[] => text.split(',').map((part) => part.trim());
  const readings = ranked([
    { value: firstSection(own), source: `${found.family?.name ?? ''} section` },
    { value: firstSection(parts(facts.meta('article:section'))), source: 'article:section' },
    { value: lastCrumb(document, found.title, found.headline), source: 'breadcrumbs' },
    { value: aboveHeadline(found.around, found.title), source: 'above the headline' },
    {
      value: firstSection(jsonTexts(facts.article?.articleSection).toReversed().flatMap(parts)),
      source: 'json-ld articleSection',
    },
  ]);
  return readings.length > 0 || found.family ? readings : (general?.(document, found) ?? []);
};
