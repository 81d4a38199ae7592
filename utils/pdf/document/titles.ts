import { type Line, lineText } from '../lines/lines';
import { isCentred, isShouted, type TextFrame } from '../lines/paragraphs';
import { DOCUMENT_KINDS } from './document-facts';

const kindOf = (text: string): string | null => {
  const shown = text.toUpperCase().normalize('NFC');
  return text === shown
    ? (DOCUMENT_KINDS.find((kind) => shown === kind || shown.startsWith(`${kind} `)) ?? null)
    : null;
};

/** `[from, to)` are the body's lines the title stands in. */
export type Title = {
  readonly title: string;
  readonly kind: string | null;
  readonly from: number;
  readonly to: number;
};

const LONGEST_TITLE = 8;

/** Does a line go on with the title begun above it? Its lines are centred or bold, in one font, close together. */
const goesOn = (line: Line, above: Line, title: { readonly subject: Line; readonly frame: TextFrame }): boolean => {
  const { subject, frame } = title;
  const outstanding = isCentred(line, frame) || line.font !== frame.font;
  const sameCase = isShouted(lineText(line)) === isShouted(lineText(subject));
  return (
    outstanding &&
    sameCase &&
    line.font === subject.font &&
    line.page === above.page &&
    line.y - above.y < 2 * line.size
  );
};

/** Lines that may stand over the kind: "DỰ THẢO", "(Kèm theo Tờ trình …)". */
const LINES_OVER_KIND = 3;

/** "THÔNG BÁO" and the lines under it, which say of what. */
export const officialTitle = (lines: readonly Line[], frame: TextFrame): Title | null => {
  const from = lines.slice(0, LINES_OVER_KIND).findIndex((line) => kindOf(lineText(line)) !== null);
  const first = lines[from];
  if (first === undefined) return null;
  let to = from + 1;
  const subject = lines[to];
  const begins = subject !== undefined && subject.page === first.page && subject.y - first.y < 3 * subject.size;
  if (begins && (isCentred(subject, frame) || subject.font !== frame.font)) {
    to += 1;
    while (to - from < LONGEST_TITLE) {
      const [above, line] = lines.slice(to - 1, to + 1);
      if (line === undefined || above === undefined || !goesOn(line, above, { subject, frame })) break;
      to += 1;
    }
  }
  return { title: lines.slice(from, to).map(lineText).join(' '), kind: kindOf(lineText(first)), from, to };
};

/** Lines that go on like the first: as large, in the same font, near below. */
const titleLines = (lines: readonly Line[], from: number): number => {
  const first = lines[from];
  const end = lines.slice(from).findIndex((line, index) => {
    const above = lines[from + index - 1] ?? line;
    if (index === 0) return false;
    return (
      first === undefined ||
      Math.abs(line.size - first.size) > 0.3 ||
      line.font !== first.font ||
      line.y - above.y > 2 * line.size
    );
  });
  return end < 0 ? lines.length - from : end;
};

/** A first paragraph longer than this is no title. */
const LONGEST_PLAIN_TITLE = 200;

/** Of the largest letters near the top. */
const NEARLY_LARGEST = 0.85;

/**
 * Without a kind of document: the largest lines near the top of the first page, else the first line and those that go on like it. A page
 * that begins with running text or with a table has no title: "" and no line taken.
 */
export const plainTitle = (lines: readonly Line[], frame: TextFrame): Title => {
  const table = lines.findIndex((line) => line.table !== undefined);
  const top = lines.slice(0, table < 0 ? 12 : Math.min(table, 12)).filter((line) => line.page === lines[0]?.page);
  const largest = Math.max(...top.map((line) => line.size), 0);
  // A sub-heading may be set a little larger than the headline above it.
  const least = Math.max(largest * NEARLY_LARGEST, frame.size + 0.8);
  const from = largest > frame.size + 0.8 ? top.findIndex((line) => line.size >= least) : 0;
  const to = from + titleLines(top, from);
  const title = top.slice(from, to).map(lineText).join(' ');
  return title.length <= LONGEST_PLAIN_TITLE
    ? { title, kind: null, from, to }
    : { title: '', kind: null, from: 0, to: 0 };
};
