/** Step 8: what of a body's lines is the article's text, each thing once. */

import { endsArticle, isFurnitureLine, opensComments } from '../furniture/furniture-lines';
import type { Item, Line } from '../lines/lines';
import { hasTime, isDateline, isDatePrinted, isLineOfFacts, readPublishedAt } from '../words/dates';
import { sameWords, wordsOf } from '../words/likeness';

/** Title, dateline and lead printed again stand among the first lines. */
const HEAD_LINES = 8;
/** Lines above a title inside the body: breadcrumbs, section, date. */
const TITLE_WITHIN = 5;
const BREADCRUMB_LENGTH = 100;
/** Readers' comments and teasers are shorter. */
const PROSE = 140;
const HEADING_LENGTH = 120;
/** The time of publication may stand below the text; a document's last lines have a day alone. */
const FOOT_LINES = 6;
const isTimePrinted = (text: string): boolean => isDateline(text) && hasTime(readPublishedAt(text) ?? '');
const DATE_LABEL = /^ngày (?:đăng|xuất bản) ?:/;
/** What others did for a story told at length; writers and photographers stay. */
const PRODUCTION =
  /^(?:chỉ đạo|trình bày|thiết kế|kỹ thuật|đồ ho?ạ|đồ họa|tổ chức sản xuất|biên tập)[^:]{0,30}: ?[^:]{2,60}$/;
const isImprint = (text: string): boolean => {
  if (text.length > 100) return false;
  const small = text.toLowerCase();
  // An untried pattern is not compiled.
  return isTimePrinted(text) || (small.includes(':') && (DATE_LABEL.test(small) || PRODUCTION.test(small)));
};
const TAG_LINE = /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề) ?:/;

/**
 * How many first lines go with the title: the title said again, with the breadcrumbs above it where the body's box is
 * wide. A title set over two or three lines ("THÔNG BÁO" / "Hội nghị …") counts too.
 */
const titleLines = (lines: readonly Line[], title: string): number => {
  const whole = wordsOf(title).join(' ');
  if (!whole) return 0;
  for (let from = 0; from < TITLE_WITHIN; from++) {
    let said = '';
    for (let i = from; i < from + 4 && i < lines.length; i++) {
      said = `${said} ${wordsOf(lines[i]?.text ?? '').join(' ')}`.trim();
      if (said === whole) return i + 1;
      if (!whole.startsWith(`${said} `)) break;
    }
    if ((lines[from]?.text.length ?? 0) > BREADCRUMB_LENGTH) return 0;
  }
  return 0;
};

const isRepeated = (line: Line, i: number, head: readonly string[]): boolean =>
  i < HEAD_LINES && head.some((text) => sameWords(line.text, text));

/** Some sites print a line twice in a row; rows of a table and short list items may be alike. */
const isSaidAgain = (line: Line, above: Line | undefined): boolean =>
  above !== undefined && line.type !== 'table-row' && line.text.length > 40 && line.text === above.text;

const isProse = (item: Item): boolean =>
  item.kind === 'line' && item.line.text.length > PROSE && item.line.linked < 0.5;

const proseIn = (items: readonly Item[]): number =>
  items.reduce((sum, item) => (item.kind === 'line' && isProse(item) ? sum + item.line.text.length : sum), 0);

/** Where readers begin to speak, with most of the prose above them. */
const firstComment = (items: readonly Item[]): number => {
  const at = items.findIndex((item) => item.kind === 'line' && opensComments(item.line));
  return at >= 0 && proseIn(items.slice(0, at)) > proseIn(items.slice(at)) ? at : -1;
};

/** Stops at "Bình luận", and at "Tin khác", "© …" where no paragraph of an article follows any more. */
const untilEnd = (all: readonly Item[]): readonly Item[] => {
  const comments = firstComment(all);
  const items = comments < 0 ? all : all.slice(0, comments);
  const last = items.findLastIndex(isProse);
  const end = items.findIndex((item, i) => i > last && item.kind === 'line' && endsArticle(item.line));
  return end < 0 || last < 0 ? items : items.slice(0, end);
};

/** The article's own headline: its words, and the level of heading it is set in (1 for `<h1>` and for what is none). */
export type Headline = { readonly title: string; readonly level: number };

/** A headline with this much of the article above it may be that of the next one. UTF-16 units. */
const ARTICLE_ABOVE = 300;
const DATE_WITHIN = 3;

/**
 * Where the next article begins that endless scrolling appended: a headline of the same level, or one that is a link,
 * with its date among the next lines. A sub-heading has no date; a timeline's dates stand under lower headings.
 */
const nextArticle = (items: readonly Item[], { title, level }: Headline): number => {
  let above = 0;
  return items.findIndex((item, i) => {
    if (item.kind === 'picture') return false;
    const { line } = item;
    const isHeadline =
      line.type === 'heading' && ((line.level ?? 6) <= level || line.linked > 0.9) && !sameWords(line.text, title);
    if (!isHeadline || above < ARTICLE_ABOVE) {
      above += line.text.length;
      return false;
    }
    const next = items.slice(i + 1, i + 1 + DATE_WITHIN);
    return next.some((one) => one.kind === 'line' && isDatePrinted(one.line.text));
  });
};

const untilNextArticle = (items: readonly Item[], headline: Headline): readonly Item[] => {
  const next = nextArticle(items, headline);
  return next < 0 ? items : items.slice(0, next);
};

/** Items of a cleaned body without the furniture that only its words give away, and without the article after it. */
export const articleItems = (items: readonly Item[], site: string, headline: Headline): readonly Item[] =>
  untilEnd(untilNextArticle(items, headline)).filter(
    (item) =>
      item.kind === 'picture' ||
      !(isFurnitureLine(item.line, site) || (item.line.linked > 0.4 && TAG_LINE.test(item.line.text.toLowerCase()))),
  );

/** A short bold paragraph without an end mark is a sub-heading. */
const withHeading = (line: Line): Line => {
  const short = line.text.length <= HEADING_LENGTH && !/[.;:,!?…]$/.test(line.text);
  const isHeading = line.type === 'paragraph' && line.bold && short && line.align === 'left' && /\s/.test(line.text);
  return isHeading ? { ...line, type: 'heading', level: 3 } : line;
};

export type Head = {
  readonly title: string;
  /** Other texts that stand above the body: the lead with and without its agency prefix. */
  readonly leads: readonly string[];
  readonly leadLine: Line | null;
  readonly captions: ReadonlySet<Line>;
  /** Printed dates and lines said twice in a row are taken out of the text; foreign pages keep what Readability left. */
  readonly vietnamese: boolean;
};

/** The lines below title and lead: nothing said twice, captions and sub-headings marked. */
export const bodyLines = (
  lines: readonly Line[],
  { title, leads, leadLine, captions, vietnamese }: Head,
): readonly Line[] => {
  const seenCaptions = new Set<string>();
  const below = lines.slice(titleLines(lines, title));
  const rest = below.filter((line, i) => {
    if (line === leadLine || isRepeated(line, i, [title, ...leads])) return false;
    if (vietnamese && i < HEAD_LINES && (isDatePrinted(line.text) || isLineOfFacts(line.text))) return false;
    if (vietnamese && i >= below.length - FOOT_LINES && isImprint(line.text)) return false;
    if (!captions.has(line) && line.type !== 'caption') return !vietnamese || !isSaidAgain(line, below[i - 1]);
    const isNew = !seenCaptions.has(line.text);
    seenCaptions.add(line.text);
    return isNew;
  });
  return rest.map((line) => (captions.has(line) ? { ...line, type: 'caption' } : withHeading(line)));
};
