/** The one walk over the DOM: a tree becomes lines of text and pictures in reading order. */
import { type Context, createBuffer, EMPTY, type Line, type Style } from './line-buffer';
import { alignOf, type Emphasis, emphasisOf, isCaptionClass } from './line-style';
import { isElement, isInline, nextOutside, tagOf } from './spaced-text';
import { isDataTable, tableRows } from './tables';

export type { Line } from './line-buffer';

export type Item =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'picture'; readonly picture: Element };

const SKIPPED = new Set(
  'SCRIPT,STYLE,TEMPLATE,NOSCRIPT,IFRAME,FRAME,OBJECT,EMBED,APPLET,CANVAS,SVG,MATH,AUDIO,VIDEO,BUTTON,SELECT,OPTION,TEXTAREA,INPUT,DATALIST,METER,PROGRESS,MAP,DIALOG,MENU,HEAD,TITLE,LINK,META,BASE'.split(
    ',',
  ),
);
/** Elements whose text no reader sees, or that are no text. */
export const isPassedOver = (tag: string): boolean => SKIPPED.has(tag);

/** Boxes of AMP that hold content; its other elements are advertisements, lists to be loaded and machinery. */
const AMP_BOXES = new Set([
  'AMP-CAROUSEL',
  'AMP-BASE-CAROUSEL',
  'AMP-INLINE-GALLERY',
  'AMP-FIT-TEXT',
  'AMP-LAYOUT',
  'AMP-ACCORDION',
]);
const HEADINGS: readonly string[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
/** Pixels. */
const SMALLEST_PICTURE = 60;

const contextOf = (element: Element, tag: string, above: Context): Context => {
  // Most boxes are bare: each attribute asked for is a call out of the engine.
  const isBare = !element.hasAttributes();
  const align = isBare && tag !== 'CENTER' ? above.align : alignOf(element, above.align);
  if (above.type === 'caption') return { element, type: 'caption', align };
  const level = HEADINGS.indexOf(tag) + 1;
  if (level > 0) return { element, type: 'heading', level, align };
  if (tag === 'FIGCAPTION' || (!isBare && isCaptionClass(element.getAttribute('class')))) {
    return { element, type: 'caption', align };
  }
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return { element, type: 'list-item', align };
  if (tag === 'BLOCKQUOTE') return { element, type: 'quote', align };
  const inherits = above.type === 'list-item' || above.type === 'quote' || above.type === 'heading';
  if (!inherits) return { element, type: 'paragraph', align };
  return above.level === undefined
    ? { element, type: above.type, align }
    : { element, type: above.type, level: above.level, align };
};

/** A picture worth a place in the article: not an icon, a counter, an emoji or an avatar. */
const isContentPicture = (image: Element): boolean => {
  const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  const small = [size('width'), size('height')].some((pixels) => pixels > 0 && pixels < SMALLEST_PICTURE);
  const name = `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''}`.toLowerCase();
  return !small && !/avatar|emoji|smiley|icon|logo|spacer|pixel|gg-news|banner/.test(name);
};

/** Papers' parts of a caption in spans that only their style sets below one another. */
const standsAlone = (element: Element, tag: string): boolean => {
  if (!isInline(tag)) return true;
  const names = tag === 'SPAN' ? element.getAttribute('class') : null;
  return names !== null && /capt|credit|chu-?thich/i.test(names) && isCaptionClass(names);
};

const PLAIN = { bold: false, italic: false, align: 'left', linked: 0, link: null } as const;

const tableLines = (element: Element, table: number): readonly Line[] =>
  tableRows(element).map(({ text, header }) => ({
    ...PLAIN,
    text,
    type: 'table-row',
    table,
    element,
    ...(header ? { header } : {}),
  }));

/** What was learnt of an element on entering it, for when it is left. */
type Open = { readonly emphasis: Emphasis; readonly isLink: boolean; readonly alone: boolean };

type Walk = {
  readonly text: (text: string) => void;
  /** Returns whether to go down into the element. */
  readonly enter: (element: Element) => boolean;
  /** The element entered last. */
  readonly leave: () => void;
  /** What was read so far. */
  readonly items: readonly Item[];
  readonly end: () => readonly Item[];
};

const createWalk = (root: Element): Walk => {
  const items: Item[] = [];
  const contexts: Context[] = [];
  const buffer = createBuffer();
  const style: Style = { ...EMPTY };
  const links: Element[] = [];
  const outermost: Context = { element: root, type: 'paragraph', align: 'left' };
  let tables = 0;

  const context = (): Context => contexts.at(-1) ?? outermost;
  const flush = () => {
    const line = buffer.take(context());
    if (line) items.push({ kind: 'line', line });
  };
  const open: Open[] = [];
  const mark = ({ emphasis, isLink }: Open, step: 1 | -1) => {
    if (emphasis.bold) style.bold += step;
    if (emphasis.italic) style.italic += step;
    if (isLink) style.link += step;
  };
  /** Elements that are one thing in the text: breaks, pictures, tables of data. */
  const whole = (element: Element, tag: string): boolean => {
    if (tag === 'BR' || tag === 'HR') flush();
    else if (tag === 'IMG' || tag === 'AMP-IMG') {
      if (!isContentPicture(element)) return true;
      flush();
      items.push({ kind: 'picture', picture: element });
    } else if (tag === 'TABLE' && isDataTable(element)) {
      flush();
      for (const line of tableLines(element, tables++)) items.push({ kind: 'line', line });
    } else return tag.startsWith('AMP-') && !AMP_BOXES.has(tag);
    return true;
  };
  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    if (SKIPPED.has(tag) || whole(element, tag)) return false;
    const entered: Open = {
      emphasis: emphasisOf(element, tag),
      isLink: tag === 'A',
      alone: standsAlone(element, tag),
    };
    open.push(entered);
    mark(entered, 1);
    if (entered.isLink) links.push(element);
    if (!entered.alone) return true;
    flush();
    contexts.push(contextOf(element, tag, context()));
    return true;
  };
  const leave = () => {
    const left = open.pop();
    if (!left) return;
    if (left.alone) {
      flush();
      contexts.pop();
    }
    mark(left, -1);
    if (left.isLink) links.pop();
  };
  const end = () => {
    flush();
    return items;
  };
  return { text: (text) => buffer.add(text, style, links.at(-1) ?? null), enter, leave, items, end };
};

/** A part of the walk: from an element on, until a line of which `until` says that it is enough. */
export type Stretch = { readonly from: Element; readonly until: (line: Line) => boolean };

/** The elements between `root` and `element`, outermost first, that a walk goes through to reach it. */
const wayDown = (root: Element, element: Element): readonly Element[] => {
  const way: Element[] = [];
  for (let up = element.parentElement; up && up !== root; up = up.parentElement) way.unshift(up);
  return way;
};

/** Lines and pictures under `root` in reading order. Iterative and linear: safe on any depth of nesting. */
export const readItems = (root: Element, stretch?: Stretch): readonly Item[] => {
  const walk = createWalk(root);
  for (const element of stretch ? wayDown(root, stretch.from) : []) walk.enter(element);
  let node: Node | null = stretch?.from ?? root.firstChild;
  let seen = 0;
  while (node) {
    const entered = isElement(node) && walk.enter(node);
    if (node.nodeType === 3) walk.text(node.nodeValue ?? '');
    const down: Node | null = entered ? node.firstChild : null;
    if (entered && !down) walk.leave();
    node = down ?? nextOutside(node, root, walk.leave);
    for (; stretch && seen < walk.items.length; seen++) {
      const item = walk.items[seen];
      if (item?.kind === 'line' && stretch.until(item.line)) return walk.items;
    }
  }
  return walk.end();
};

/** The lines among items, without pictures and what else stands between them. */
export const linesOf = (items: readonly Item[]): readonly Line[] =>
  items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));

/** Only the lines of `readItems`. */
export const readLines = (root: Element, stretch?: Stretch): readonly Line[] => linesOf(readItems(root, stretch));
