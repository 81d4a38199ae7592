/** Tags of systems nobody knows: words behind their label, links in a box that is called after tags, links to searches. */

import { isHashtags } from '../furniture/furniture-lines';
import type { Line } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { hasClassWord } from '../words/class-words';
import type { FoundAbout } from './section';
import { isOwn, LAST_LINES, MOST_TAGS, tagLine } from './tags';

const TAG_WORDS: ReadonlySet<string> = new Set(
  'tag tags taglist listtag listtags tagbox boxtag boxtags hashtag hashtags keyword keywords keysword tukhoa newstags posttags detailtag'.split(
    ' ',
  ),
);
const CALLED_TAGS = '[class*=tag i] a,[class*=keyword i] a,[class*=keysword] a,[class*=tu-khoa] a,[class*=tukhoa i] a';
/** How far above its links a box is called so. */
const BOX_WITHIN = 4;
const isInTagBox = (link: Element): boolean => {
  for (let up: Element | null = link, steps = 0; up && steps < BOX_WITHIN; up = up.parentElement, steps++) {
    if (hasClassWord((up.getAttribute('class') ?? '').toLowerCase(), (word) => TAG_WORDS.has(word))) return true;
  }
  return false;
};

/** Chips of no name lead to a search for their own words. */
const TO_A_SEARCH =
  'a[href*="?q="],a[href*="?s="],a[href*="keyword="],a[href*="search?"],a[href*="search/"],a[href*="tim-kiem?"],a[href*="tim-kiem/"]';
const MOST_CHIP_WORDS = 6;
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING: `Node` is not a global of every realm
const chips = (document: Document, headline: Element): readonly Element[] =>
  [...safeQuery(document)(TO_A_SEARCH)].filter((link) => {
    const isBelow = (headline.compareDocumentPosition(link) & FOLLOWING) !== 0;
    const text = textOf(link);
    const isOneOfMany = link.parentElement?.querySelector(`:is(${TO_A_SEARCH}) ~ a`) != null;
    return isBelow && isOneOfMany && isOwn(link) && text !== '' && text.split(' ').length <= MOST_CHIP_WORDS;
  });

const HASHTAG = /#([^\s#,;]+)/g;
/** "Từ khóa: cảng cá, bão số 7", "#CảngCá #LạchVân": tags that are no links. */
const saidIn = ({ text, linked }: Line): readonly string[] => {
  if (linked > 0) return [];
  if (isHashtags(text)) return [...text.matchAll(HASHTAG)].map(([, tag]) => tag ?? '');
  const colon = text.indexOf(':');
  return colon < 0 ? [] : text.slice(colon + 1).split(text.includes(';') ? ';' : ',');
};

/** Tags as words, or texts of links; none where there are too many for one article. */
export const tagBoxes = (document: Document, { headline, around }: FoundAbout): readonly string[] => {
  const line =
    tagLine(around) ?? [...around.after, ...around.inside.slice(-LAST_LINES)].find(({ text }) => isHashtags(text));
  const said = line ? saidIn(line).filter((tag) => tag.trim() !== '') : [];
  if (said.length > 0) return said.length <= MOST_TAGS ? said : [];
  const called = [...safeQuery(document)(CALLED_TAGS)].filter((link) => isOwn(link) && isInTagBox(link));
  const links = called.length > 0 || !headline ? called : chips(document, headline);
  return links.length <= MOST_TAGS ? links.map(textOf) : [];
};
