/** Labels that papers in other languages print between paragraphs. */
import type { Item, Line } from '../lines/lines';

/** What papers in English print between paragraphs, alone on its line; Readability leaves it in the text. */
const ENGLISH_LABELS: ReadonlySet<string> = new Set(
  `advertisement,advertisements,continue reading the main story,story continues below advertisement,story continues below,
article continues below,article continues after advertisement,continue reading below,skip advertisement,share this article,
share this story,share on facebook,share on twitter,share via email,read more,read more below,related articles,
related stories,sign up for our newsletter,subscribe to our newsletter,follow us on twitter,follow us on facebook,
click here to subscribe,view comments,show comments,leave a comment,post a comment`
    .split(',')
    .map((label) => label.trim()),
);
const LONGEST_ENGLISH = 45;
/** A headline that leads to its story. */
const LIST_LINKED = 0.9;

/** Labels of a foreign page that are no text of its article; all else that Readability left stays. */
const isForeignLabel = ({ text, type }: Line): boolean =>
  type !== 'table-row' &&
  text.length <= LONGEST_ENGLISH &&
  ENGLISH_LABELS.has(text.toLowerCase().replace(/(?<![.:…»>\s])[.:…»>\s]+$/, ''));

const RELATED =
  /^(?:related (?:news|stories|articles)|other (?:news|stories)|more (?:news|stories)|latest news|read also|see also)$/;

/** A foreign page's items without its labels, and without the linked headlines below "Related news". */
export const withoutForeignFurniture = (items: readonly Item[]): readonly Item[] => {
  let inList = false;
  return items.filter((item) => {
    if (item.kind === 'picture') return true;
    const { text, linked } = item.line;
    const opens = text.length <= LONGEST_ENGLISH && RELATED.test(text.toLowerCase());
    inList = opens || (inList && linked > LIST_LINKED);
    return !inList && !isForeignLabel(item.line);
  });
};
