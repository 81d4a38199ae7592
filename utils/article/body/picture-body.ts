/** The box of a story told by pictures, which has too little text for Readability to find. */

import { type Item, readItems } from '../lines/lines';
import { isToldByPictures } from '../lines/pair-captions';
import { isElsewhere } from '../metadata/surroundings';

/** Pictures of such a story. */
const LEAST = 3;

/** A picture that leads to another page is a teaser's; one that opens in large is the story's. */
const isOwn = (picture: Element): boolean => {
  const href = picture.closest('a[href]')?.getAttribute('href');
  return (href == null || /^#|\.(?:jpe?g|png|webp|gif)(?:$|\?)/i.test(href)) && !isElsewhere(picture, null);
};

/** The box around all pictures of the page that lead nowhere, if it tells by them; null where there is none below `root`. */
export const pictureBody = (root: Element, page: readonly Item[]): Element | null => {
  const pictures = page.flatMap((item) => (item.kind === 'picture' && isOwn(item.picture) ? [item.picture] : []));
  let box = pictures[0]?.parentElement ?? null;
  while (box && !pictures.every((picture) => box?.contains(picture))) box = box.parentElement;
  const isBox = pictures.length >= LEAST && box !== null && box !== root && root.contains(box);
  return isBox && box && isToldByPictures(readItems(box)) ? box : null;
};
