/** Tags of systems nobody knows: links in a box that is called after tags. */

import { textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { hasClassWord } from '../words/class-words';
import { isOwn, MOST_TAGS } from './tags';

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

/** Their texts; none where there are too many for one article. */
export const tagBoxes = (document: Document): readonly string[] => {
  const links = [...safeQuery(document)(CALLED_TAGS)].filter((link) => isOwn(link) && isInTagBox(link));
  return links.length <= MOST_TAGS ? links.map(textOf) : [];
};
