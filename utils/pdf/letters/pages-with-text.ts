/** Which pages of a PDF have a layer of text: a scan among typed pages is read by nobody, and its reader has to know. */
import type { PageText } from '../drawn/page-text';

/** Fewer letters than this are a scan's: at most a stamp or a page number was typed on it. */
const LEAST_LETTERS = 20;
/** A document of a cover and a hundred plans is one with text: so many pages are asked for at most. */
const MOST_ASKED = 5;

const lettersOn = ({ items }: PageText): number =>
  items.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);

/** Whether a document has text at all: 20 letters a page, over its first five pages or what stands anywhere for them. */
export const hasText = (pages: readonly PageText[]): boolean =>
  pages.reduce((sum, page) => sum + lettersOn(page), 0) >= LEAST_LETTERS * Math.min(pages.length, MOST_ASKED);

/** [2, 5, 6, 7] → "2, 5–7". */
const asRanges = (numbers: readonly number[]): string =>
  numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((from) => {
      let to = from;
      while (numbers.includes(to + 1)) to += 1;
      return to === from ? `${from}` : `${from}–${to}`;
    })
    .join(', ');

/** Whether a page has fewer than 20 letters: a scan, a plan, or nothing at all. */
export const isSilent = (page: PageText): boolean => lettersOn(page) < LEAST_LETTERS;

/** Pages, counted from 1, with fewer than 20 letters: "2, 5–7"; "" where each has more. A blank page has nothing to miss. */
export const pagesWithoutText = (pages: readonly PageText[]): string =>
  asRanges(pages.flatMap((page, i) => (isSilent(page) && !page.isBlank ? [i + 1] : [])));
