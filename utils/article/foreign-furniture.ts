/** Labels that papers in other languages print between paragraphs. */
import type { Line } from './lines';

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

/** Labels of a foreign page that are no text of its article; all else that Readability left stays. */
export const isForeignFurniture = ({ text, type }: Line): boolean =>
  type !== 'table-row' &&
  text.length <= LONGEST_ENGLISH &&
  ENGLISH_LABELS.has(text.toLowerCase().replace(/(?<![.:…»>\s])[.:…»>\s]+$/, ''));
