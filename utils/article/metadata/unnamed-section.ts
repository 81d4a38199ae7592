/** The section of a page without rules and without a way home: a link beside its date, JSON-LD, or the name of its folder. */

import { textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { type Facts, isObject, jsonTexts } from '../page/facts';
import { likeness } from '../words/likeness';
import { type Candidate, ranked } from './candidates';
import { isHouse } from './headline';
import { type FoundAbout, isSection } from './section';
import type { Surroundings } from './surroundings';

/** Where links to a section lead: "/category/chuyen-cho/", "/chuyen-muc/kinh-te". */
const TO_A_SECTION = /\/(?:category|chuyen-?muc|danh-?muc|the-loai)\//;
/** A step this like the title is the page itself, cut. */
const ALIKE = 0.7;

/** A link beside date and writer below the headline: "30/11/2024 bởi Út Lành trong Chuyện chợ". */
const besideDate = ({ below }: Surroundings, title: string): string => {
  const links = below.flatMap(({ element, linked }) => (linked > 0 ? [...element.querySelectorAll('a[href]')] : []));
  const section = links.find(
    (link) => TO_A_SECTION.test(link.getAttribute('href') ?? '') && isSection(textOf(link), title),
  );
  return textOf(section);
};

/** The names in `{"@type": "BreadcrumbList", "itemListElement": [{name}, {item: {name}}]}`, home first. */
const crumbsIn = ({ objects }: Facts): readonly string[] => {
  const list = objects.find((object) => object['@type'] === 'BreadcrumbList')?.itemListElement;
  return [list].flat().flatMap((step) => (isObject(step) ? jsonTexts(step.name ?? step.item) : []));
};

/** A kicker ends in a colon or says more; the house is no section. */
const MOST_HEADING_WORDS = 6;
const ABOVE_LINES = 2;

/** The heading of the list the story stands in, right above the headline: that of a portlet, or a main heading of its own. */
const headingAbove = ({ above }: Surroundings, title: string, isHouseName: (text: string) => boolean): string => {
  const heading = above
    .slice(0, ABOVE_LINES)
    .find(({ type, text }) => type === 'heading' && isSection(text, title) && !/[\d:.!?…,]/.test(text));
  const text = heading?.text ?? '';
  return text.split(' ').length <= MOST_HEADING_WORDS && !isHouseName(text) ? text : '';
};

const folderOf = (path: string): string => path.replace(/\/[^/]*$/, '');
const withoutEnd = (address: string): string => (address.split(/[?#]/, 1)[0] ?? '').replace(/(?:\/|\.\w{2,5})$/, '');

/** What the page's own menu calls the folder its address lies in: "/kinh-te/nong-nghiep/mua-vai-882.html" below "/kinh-te/nong-nghiep". */
const folderName = (document: Document, url: string, title: string): string => {
  const [, origin = '', path = ''] = /^(https?:\/\/[^/]+)(\/[^?#]*)/.exec(url) ?? [];
  const named = new Map<string, string>();
  for (const link of safeQuery(document)('a[href]')) {
    const address = (link.getAttribute('href') ?? '').replace(origin, '');
    const text = address.length > 1 && path.startsWith(withoutEnd(address)) ? textOf(link) : '';
    if (isSection(text, title)) named.set(withoutEnd(address), text);
  }
  for (let folder = folderOf(withoutEnd(path)); folder.length > 1; folder = folderOf(folder)) {
    const name = named.get(folder);
    if (name !== undefined) return name;
  }
  return '';
};

/** Readings of the section where nothing that names one was found, best first. */
export const unnamedSection = (document: Document, found: FoundAbout): readonly Candidate[] => {
  const { url, facts, title, around } = found;
  const isStep = (text: string): boolean => isSection(text, title) && likeness(text, title) < ALIKE;
  return ranked([
    { value: besideDate(around, title), source: 'beside the date' },
    { value: crumbsIn(facts).findLast(isStep) ?? '', source: 'json-ld breadcrumbs' },
    { value: folderName(document, url, title), source: 'name of the folder' },
    {
      value: headingAbove(around, title, (text) => isHouse(text) || likeness(text, facts.meta('og:site_name')) > ALIKE),
      source: 'heading above',
    },
  ]);
};
