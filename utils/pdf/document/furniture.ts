import type { PageText } from '../drawn/page-text';
import { type Line, lineText } from '../lines/lines';

/** Share of the page's height, above and below, where running heads and feet stand. */
const MARGIN = 0.12;

/** "3", "- 3 -", "Trang 3/12", "3 | Page". */
const PAGE_NUMBER =
  /^\s*(?:trang\s*)?(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?(?:\s*\/\s*\d{1,4})?(?:\s*(?:\|\s*)?page)?\s*$/iu;

/**
 * What browsers print at the edges of a page: "11/22/26, 7:07 PM" with the page's name above, its address with "1/3" below.
 * The words of a title stand in the text too.
 */
const PRINTED_AT =
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?: ?[ap]m| ?(?:sa|ch))?(?=$| )|^\d{1,2}:\d\d,? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?=$| )/iu;
const PRINTED_ADDRESS = /^(?:https?|file):\/\/\S+(?: \d{1,4}\/\d{1,4})?$/u;

/** The rule drawn with characters under a letterhead: "-------", "_____", "*", "* * *". */
const RULE = /^(?:[-–—_=.*]\s*)+$/;

const isInMargin = (line: Line, page: PageText): boolean =>
  line.y < page.height * MARGIN || line.y > page.height * (1 - MARGIN);

const isInTop = (line: Line, page: PageText | undefined): boolean =>
  page !== undefined && line.y < page.height * MARGIN;

/** The gazette's running head stands on odd and even pages with the page's number on either side: "16 CÔNG BÁO/Số 33 + 34/Ngày 25-7-2025". */
const GAZETTE = /^(?:\d{1,4} )?công báo\s?\/\s?số [\d+ ]{1,20}\/\s?ngày [\d/-]{8,10}(?: \d{1,4})?$/iu;

/** Digits differ from page to page, and a page's number changes sides; the words of a running head do not. */
const runningKey = (line: Line): string =>
  lineText(line)
    .toLowerCase()
    .replace(/^\d{1,4} | \d{1,4}$/g, '')
    .replace(/\d+/g, '#');

const runningKeys = (pages: readonly PageText[], lines: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const pagesWith = new Map<string, Set<number>>();
  lines.forEach((ofPage, number) => {
    const page = pages[number];
    for (const line of ofPage) {
      if (page === undefined || line.table !== undefined || !isInMargin(line, page)) continue;
      const key = runningKey(line);
      pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(number));
    }
  });
  const least = Math.max(2, Math.ceil(pages.length / 3));
  return new Set([...pagesWith].filter(([, numbers]) => numbers.size >= least).map(([key]) => key));
};

/**
 * Lines without what belongs to the paper and not to the text: page numbers, running heads and feet (the same words at the
 * edge of several pages), rules made of characters.
 */
export const withoutFurniture = (
  pages: readonly PageText[],
  lines: readonly (readonly Line[])[],
): readonly (readonly Line[])[] => {
  const running = runningKeys(pages, lines);
  return lines.map((ofPage, number) =>
    ofPage.filter((line, at) => {
      const page = pages[number];
      const text = lineText(line);
      const atEdge = at === 0 || at === ofPage.length - 1;
      if (line.table !== undefined) return true;
      if (RULE.test(text)) return false;
      if (isInTop(line, page) && GAZETTE.test(text)) return false;
      if (page === undefined || !isInMargin(line, page)) return true;
      if (atEdge && (PAGE_NUMBER.test(text) || PRINTED_AT.test(text) || PRINTED_ADDRESS.test(text))) return false;
      return !running.has(runningKey(line));
    }),
  );
};
