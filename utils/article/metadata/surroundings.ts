/** The short lines printed around the headline and below the body: dates, writers, section. */
import { type Item, type Line, linesOf, readItems } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import { startAbove } from '../page/start-above';

export type Surroundings = {
  /** Between headline and body, nearest to the headline first. */
  readonly below: readonly Line[];
  /** Just above the headline, nearest first, without the page's header. */
  readonly above: readonly Line[];
  /** Just after the body; where no body follows the headline, what stands below the beginning of its text. */
  readonly after: readonly Line[];
  /** Lines of the body itself. */
  readonly inside: readonly Line[];
  /** All lines that follow the headline, long ones and the first of the body too. */
  readonly next: readonly Line[];
  /** The line of a headline that stands in one with other words: "Bản Nà Hin giữ rừng vầu 16/04/2025". */
  readonly own: readonly Line[];
  /** Lines and pictures between headline and body. */
  readonly between: readonly Item[];
};

const REACH_BELOW = 25;
const REACH_ABOVE = 8;
const REACH_AFTER = 8;
const LONGEST = 160;
/** The header clock and related stories carry dates too. */
const ELSEWHERE =
  'header,footer,nav,aside,marquee,[id*=header],[class^=header],[class*=site-header],[class*=clock],[class*=top-bar],[class*=topbar],[class*=related],[class*=lien-quan],[class*=lienquan],[class*=sidebar],[class*=story__],[class*=hot-news],[id*=clock],[id*=dongho],[class*=comment],[id*=comment],[class*=cmt],[class*=binhluan],[class*=binh-luan]';

const REACH_NEXT = 14;

/** Whether an element stands in the page's frame and not in the same box as the headline (`<header class=entry-header>`). */
export const isElsewhere = (element: Element, headline: Element | null): boolean => {
  const box = element.closest(ELSEWHERE);
  if (box === null || headline === null) return box !== null;
  // `<header>` with the date above the headline, `<footer class=node__meta>` below it, within the article's own box.
  const isOwn = /^(?:HEAD|FOOT)ER$/.test(box.tagName) && box.closest('article')?.contains(headline) === true;
  return !isOwn && !box.contains(headline);
};

/** Whether an element stands in a box of other stories or in the page's foot. */
export const isOfOthers = (element: Element): boolean =>
  element.closest('[class*=related],[class*=story],aside,footer') !== null;

/** "Hôm nay là Thứ Năm, 27/11/2025 | 08:14": the time of reading. */
export const isClock = (text: string): boolean => /^(?:hôm nay|bây giờ|today)(?![a-zà-ỹ])/.test(text.toLowerCase());

/** Links one after the other; a way home ("Trang chủ › Tin tức › Kinh tế") has fewer. */
const MENU = 4;
/** Ways a menu offers and no way home leads through. */
const OF_MENUS = new Set('giới thiệu,liên hệ,sơ đồ cổng,sơ đồ trang,góp ý,lịch công tác,about,contact'.split(','));
const isLinkLine = ({ text, linked }: Line): boolean => linked > 0.9 && text.length <= 40;

/** The list a line is an item of; of lists in lists the outermost. */
const listOf = (line: Line | undefined): Element | null => {
  let list = line?.element.parentElement ?? null;
  for (let up = list; up; up = up.parentElement?.closest('ul,ol') ?? null) list = up;
  return list;
};

/** The lines above a headline, nearest first, up to the page's menu. */
export const withoutMenu = (above: readonly Line[]): readonly Line[] => {
  for (let from = 0; from < above.length; from++) {
    const list = listOf(above[from]);
    const end = above.findIndex((line, i) => i >= from && !(isLinkLine(line) && listOf(line) === list));
    const run = above.slice(from, end < 0 ? above.length : end);
    if (run.length >= MENU || run.some(({ text }) => OF_MENUS.has(text.toLowerCase()))) return above.slice(0, from);
    from += Math.max(0, run.length - 1);
  }
  return above;
};

const EMPTY: Surroundings = { below: [], above: [], after: [], inside: [], next: [], own: [], between: [] };

const holds = (box: Element, { element }: Line): boolean => box === element || box.contains(element);

/** Enough was read once `REACH_AFTER` lines follow the body, or where no body follows, the headline's own reach. */
const stopBehind = (headline: Element, body: Element | null) => {
  let state: 'above' | 'below' | 'inside' | 'after' = 'above';
  let since = 0;
  const goTo = (next: typeof state) => {
    state = next;
    since = 0;
  };
  return (line: Line): boolean => {
    since += 1;
    if (state === 'above' && (holds(headline, line) || line.element.contains(headline))) goTo('below');
    else if (state === 'below' && body && holds(body, line)) goTo('inside');
    else if (state === 'inside' && body && !holds(body, line)) goTo('after');
    if (state === 'after') return since > REACH_AFTER;
    return state === 'below' && !body && since > REACH_BELOW;
  };
};

/** The lines and pictures of the page from a little above the headline to a little below the body. */
const itemsAround = (root: Element, headline: Element, body: Element | null): readonly Item[] => {
  const from = startAbove(root, headline, REACH_ABOVE);
  return readItems(root, from ? { from, until: stopBehind(headline, body) } : undefined);
};

const placeOf = (item: Item): Element => (item.kind === 'line' ? item.line.element : item.picture);

const itemsBetween = (items: readonly Item[], title?: Line, first?: Line): readonly Item[] => {
  const at = (line?: Line) => items.findIndex((item) => item.kind === 'line' && item.line === line);
  return items.slice(at(title) + 1, Math.max(0, at(first)));
};

/** Where no body follows, the text begins with the second long line: the first may be the lead. */
const textBegins = (lines: readonly Line[], title: number): number => {
  const long = lines.flatMap(({ text }, i) => (i > title && text.length > LONGEST ? [i] : []));
  return Math.min(lines.length, title + REACH_BELOW, long[1] ?? lines.length);
};

type Around = { readonly headline: Element | null; readonly body: Element | null; readonly page?: readonly Item[] };

/** The lines around headline and body; of a long page only those are read, if `page`, all of it, was not read before. */
export const readSurroundings = (root: Element, { headline, body, page }: Around): Surroundings => {
  if (!headline) return EMPTY;
  // A body that is the page, or holds the headline, does not follow it.
  const below = body && body !== root && !body.contains(headline) ? body : null;
  const items = page ?? itemsAround(root, headline, below);
  const lines = linesOf(items);
  const isBeside = (line: Line) => !isElsewhere(line.element, headline);
  const isBesideItem = (item: Item) => !isElsewhere(placeOf(item), headline) && !below?.contains(placeOf(item));
  const isOutside = (line: Line) => line.text.length <= LONGEST && isBeside(line);
  const exact = lines.findIndex((line) => holds(headline, line));
  // A headline in a line with other words stands in no line of its own; lines above it may be of the same box.
  const around = exact < 0 ? lines.filter(({ element }) => element.contains(headline)) : [];
  const said = around.length > 1 ? textOf(headline) : '';
  const own = around.find(({ text }) => text.includes(said)) ?? around[0];
  const title = own ? lines.indexOf(own) : exact;
  if (title < 0) return EMPTY;
  const inBody = (line: Line) => below !== null && holds(below, line);
  const start = lines.findIndex((line, i) => i > title && inBody(line));
  const end = start < 0 ? textBegins(lines, title) : start;
  let last = start;
  while (last >= 0 && last < lines.length && inBody(lines[last] as Line)) last++; // as: last is inside the array
  return {
    below: lines
      .slice(title + 1, Math.max(end, title + 1))
      .filter(isOutside)
      .slice(0, REACH_BELOW),
    above: lines
      .slice(Math.max(0, title - REACH_ABOVE), title)
      .reverse()
      .filter(isOutside),
    next: lines.slice(title + 1, title + 1 + REACH_NEXT).filter(isBeside),
    own: own ? [own] : [],
    between: start < 0 ? [] : itemsBetween(items, lines[title], lines[start]).filter(isBesideItem),
    inside: start < 0 ? [] : lines.slice(start, last),
    after: (start < 0
      ? lines.slice(Math.max(end, title + 1), title + 1 + REACH_BELOW)
      : lines.slice(last, last + REACH_AFTER)
    ).filter(isOutside),
  };
};
