/** The section of a page without rules and without a way home: a link beside its date, JSON-LD, the mark in its menu, the name of its folder or of its box. */

import { INTERFACE, isSaid } from '../furniture/interface-words';
import { all, textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { type Facts, isObject, jsonTexts } from '../page/facts';
import { likeness } from '../words/likeness';
import { type Candidate, ranked } from './candidates';
import { isHouse } from './headline';
import { markedInMenu } from './marked-in-menu';
import { type FoundAbout, isSection } from './section';
import type { Surroundings } from './surroundings';

/** Where links to a section lead: "/category/chuyen-cho/", "/chuyen-muc/kinh-te". */
const TO_A_SECTION = /\/(?:categor(?:y|ies)|chuyen-?muc|danh-?muc|the-loai)\//;
/** "Đăng trong mục", "21 thg 9, 2025 · trong": what stands before such a link, wherever it leads. */
const SAID_BEFORE = /(?<![a-zà-ỹ])(?:mục|trong|posted in) ?:? ?$/;
/** A step this like the title is the page itself, cut. */
const ALIKE = 0.7;

/** A link beside date and writer below the headline: "30/11/2024 bởi Út Lành trong Chuyện chợ". */
const besideDate = ({ below }: Surroundings, title: string): string => {
  for (const { element, linked, text } of below) {
    for (const link of linked > 0 ? all(element, 'a[href]') : []) {
      const name = textOf(link);
      const before = text.slice(0, Math.max(0, text.indexOf(name))).toLowerCase();
      const leads = TO_A_SECTION.test(link.getAttribute('href') ?? '') || SAID_BEFORE.test(before);
      if (leads && isSection(name, title)) return name;
    }
  }
  return '';
};

/** The names in `{"@type": "BreadcrumbList", "itemListElement": [{name}, {item: {name}}]}`, home first. */
const crumbsIn = ({ objects }: Facts): readonly string[] => {
  const list = objects.find((object) => [object['@type']].flat().includes('BreadcrumbList'))?.itemListElement;
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

/** What boxes of a portal call the line that names them. */
const BOX_TITLE = /title|head|caption|zone|cat/i;

/** The name of the box the story stands in, where it is no heading: `<div class=box-title><span>Kinh tế biển</span></div>`. */
const boxAbove = ({ above: [line] }: Surroundings, isName: (text: string) => boolean): string => {
  const box = line?.element;
  const names = `${box?.getAttribute('class') ?? ''} ${box?.parentElement?.getAttribute('class') ?? ''}`;
  return line && BOX_TITLE.test(names) && isName(line.text) && !/[\d:.!?…,|]/.test(line.text) ? line.text : '';
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
    // "Trở về" leads to the folder too.
    if (isSection(text, title) && !isSaid(INTERFACE, text.toLowerCase())) named.set(withoutEnd(address), text);
  }
  for (let folder = folderOf(withoutEnd(path)); folder.length > 1; folder = folderOf(folder)) {
    const name = named.get(folder);
    if (name !== undefined) return name;
  }
  return '';
};

/** Readings of the section where nothing that names one was found, best first. */
export const unnamedSection = (document: Document, found: FoundAbout): readonly Candidate[] => {
  const { url, facts, title, headline, around } = found;
  const isOther = (text: string) => isHouse(text) || likeness(text, facts.meta('og:site_name')) > ALIKE;
  const isName = (text: string) =>
    isSection(text, title) && text.split(' ').length <= MOST_HEADING_WORDS && !isOther(text);
  const isStep = (text: string): boolean => isSection(text, title) && likeness(text, title) < ALIKE;
  return ranked([
    { value: besideDate(around, title), source: 'beside the date' },
    { value: crumbsIn(facts).findLast(isStep) ?? '', source: 'json-ld breadcrumbs' },
    { value: markedInMenu(document, headline, isName), source: 'marked in the menu' },
    { value: folderName(document, url, title), source: 'name of the folder' },
    { value: headingAbove(around, title, isOther), source: 'heading above' },
    { value: boxAbove(around, isName), source: 'name of the box' },
  ]);
};
