/** The one walk over the DOM: a tree becomes lines of text and pictures in reading order. */
import type { BlockType } from '@/utils/model';
import { hasClassWord } from './class-words';
import { isElement, isInline, nextOutside, oneLine, tagOf } from './spaced-text';
import { INK } from './spelling';
import { isDataTable, tableRows } from './tables';

export type Line = {
  readonly text: string;
  readonly type: BlockType;
  readonly level?: number;
  readonly table?: number;
  readonly header?: boolean;
  /** The block element the line came from. */
  readonly element: Element;
  /** Whole line bold / italic / centred / pushed right: how papers set leads, captions and bylines. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Share of characters inside links, 0 to 1, and the first link. */
  readonly linked: number;
  readonly link: Element | null;
};

export type Item =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'picture'; readonly picture: Element };

const SKIPPED = new Set(
  'SCRIPT,STYLE,TEMPLATE,NOSCRIPT,IFRAME,FRAME,OBJECT,EMBED,APPLET,CANVAS,SVG,MATH,AUDIO,VIDEO,BUTTON,SELECT,OPTION,TEXTAREA,INPUT,DATALIST,METER,PROGRESS,MAP,DIALOG,MENU,HEAD,TITLE,LINK,META,BASE'.split(
    ',',
  ),
);
/** Boxes of AMP that hold content; its other elements are advertisements, lists to be loaded and machinery. */
const AMP_BOXES = new Set([
  'AMP-CAROUSEL',
  'AMP-BASE-CAROUSEL',
  'AMP-INLINE-GALLERY',
  'AMP-FIT-TEXT',
  'AMP-LAYOUT',
  'AMP-ACCORDION',
]);
const BOLD: ReadonlySet<string> = new Set(['B', 'STRONG', 'TH']);
const ITALIC: ReadonlySet<string> = new Set(['I', 'EM']);
const HEADINGS: readonly string[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
/** Words of class names without their hyphens: "chu-thich", "wp-caption-text". */
const CAPTION_WORDS: ReadonlySet<string> = new Set(
  'caption pcaption figcaption chuthich imagedesc descimage imgdesc photodesc noteimage imagecaption itemimagecaption itemimagecredits imagecredit photocaption photocredit piccaption credit'.split(
    ' ',
  ),
);
const ALIGN = /text-align\s*:\s*(center|right)/;
const ALIGN_CLASS = /(?:^|[\s_-])(?:text-?(?:align-?)?|align-?|ql-align-)(center|right)(?:$|[\s_-])/;
/** A wrapper's class may carry the word too; only short texts are captions. */
const LONGEST_CAPTION = 600;
/** A line is set in bold when nearly all of it is: a colon or a space may be outside of the tag. */
const WHOLE = 0.95;
/** Pixels. */
const SMALLEST_PICTURE = 60;

type Context = {
  readonly element: Element;
  readonly type: BlockType;
  readonly level?: number;
  readonly align: Line['align'];
};

type Style = { bold: number; italic: number; link: number };

const alignOf = (element: Element, above: Line['align']): Line['align'] => {
  const style = element.getAttribute('style');
  const names = element.getAttribute('class');
  const given =
    element.getAttribute('align') ??
    (style ? ALIGN.exec(style.toLowerCase())?.[1] : undefined) ??
    (names && /center|right/i.test(names) ? ALIGN_CLASS.exec(names.toLowerCase())?.[1] : undefined);
  const value = given?.toLowerCase();
  if (value === 'center' || value === 'right') return value;
  if (tagOf(element) === 'CENTER') return 'center';
  return given ? 'left' : above;
};

const isCaptionWord = (word: string): boolean => CAPTION_WORDS.has(word);
const isCaptionClass = (raw: string | null): boolean => {
  if (!raw) return false;
  const names = raw.toLowerCase();
  return hasClassWord(names, isCaptionWord) || ` ${names} `.includes(' cap ');
};

const contextOf = (element: Element, above: Context): Context => {
  const tag = tagOf(element);
  const align = alignOf(element, above.align);
  if (above.type === 'caption') return { element, type: 'caption', align };
  const level = HEADINGS.indexOf(tag) + 1;
  if (level > 0) return { element, type: 'heading', level, align };
  if (tag === 'FIGCAPTION' || isCaptionClass(element.getAttribute('class'))) {
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

type LineBuffer = {
  readonly add: (text: string, inside: Style, link: Element | null) => void;
  readonly take: (context: Context) => Line | null;
};

const EMPTY: Style = { bold: 0, italic: 0, link: 0 };

/** Collects the pieces of one line and what they were set in. */
const createBuffer = (): LineBuffer => {
  let pieces: string[] = [];
  let ink: Style & { total: number } = { ...EMPTY, total: 0 };
  let first: Element | null = null;
  const add: LineBuffer['add'] = (text, inside, link) => {
    const amount = text.trim().length;
    pieces.push(text);
    ink.total += amount;
    if (inside.bold) ink.bold += amount;
    if (inside.italic) ink.italic += amount;
    if (inside.link) ink.link += amount;
    if (inside.link) first ??= link;
  };
  const take: LineBuffer['take'] = (context) => {
    const [text, { bold, italic, link, total }, anchor] = [oneLine(pieces.join('')), ink, first];
    pieces = [];
    ink = { ...EMPTY, total: 0 };
    first = null;
    if (!INK.test(text)) return null;
    const { element, align, level } = context;
    const type = context.type === 'caption' && text.length > LONGEST_CAPTION ? 'paragraph' : context.type;
    const [isBold, isItalic] = [bold >= total * WHOLE, italic >= total * WHOLE];
    const linked = total ? link / total : 0;
    // Field by field: a spread for every line costs more than reading it.
    return level === undefined
      ? { text, type, element, bold: isBold, italic: isItalic, align, linked, link: anchor }
      : { text, type, level, element, bold: isBold, italic: isItalic, align, linked, link: anchor };
  };
  return { add, take };
};

/** A picture worth a place in the article: not an icon, a counter, an emoji or an avatar. */
const isContentPicture = (image: Element): boolean => {
  const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  const small = [size('width'), size('height')].some((pixels) => pixels > 0 && pixels < SMALLEST_PICTURE);
  const name = `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''}`.toLowerCase();
  return !small && !/avatar|emoji|smiley|icon|logo|spacer|pixel|gg-news|banner/.test(name);
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

type Walk = {
  readonly text: (text: string) => void;
  /** Returns whether to go down into the element. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
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
  const mark = (element: Element, tag: string, step: 1 | -1) => {
    if (BOLD.has(tag)) style.bold += step;
    if (ITALIC.has(tag)) style.italic += step;
    if (tag !== 'A') return;
    style.link += step;
    if (step === 1) links.push(element);
    else links.pop();
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
    mark(element, tag, 1);
    if (isInline(tag)) return true;
    flush();
    contexts.push(contextOf(element, context()));
    return true;
  };
  const leave = (element: Element) => {
    const tag = tagOf(element);
    if (!isInline(tag)) {
      flush();
      contexts.pop();
    }
    mark(element, tag, -1);
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
    if (entered && !down && isElement(node)) walk.leave(node);
    node = down ?? nextOutside(node, root, walk.leave);
    for (; stretch && seen < walk.items.length; seen++) {
      const item = walk.items[seen];
      if (item?.kind === 'line' && stretch.until(item.line)) return walk.items;
    }
  }
  return walk.end();
};

/** Only the lines of `readItems`. */
export const readLines = (root: Element, stretch?: Stretch): readonly Line[] =>
  readItems(root, stretch).flatMap((item) => (item.kind === 'line' ? [item.line] : []));

/** Pieces of text that surely hold as many lines as asked for: a line is seldom set in more. */
const PIECES_PER_LINE = 5;

/** The node before `node` in document order, from the end backwards, within `root`. */
const previousIn = (root: Element, node: Node): Node | null => {
  let before = node.previousSibling;
  if (!before) return node.parentNode === root ? null : node.parentNode;
  while (before.lastChild) before = before.lastChild;
  return before;
};

/**
 * An element from which a walk meets at least `lines` lines before it comes to `element`, or the root's first. Never
 * inside a line, a table of data or something that is not read.
 */
export const startAbove = (root: Element, element: Element, lines: number): Element | null => {
  let start: Element = element;
  let pieces = 0;
  for (let at = previousIn(root, element); at && pieces < lines * PIECES_PER_LINE; at = previousIn(root, at)) {
    if (at.nodeType === 3 && /\S/.test(at.nodeValue ?? '')) pieces += 1;
    if (isElement(at)) start = at;
  }
  for (let up: Element | null = start; up && up !== root; up = up.parentElement) {
    const tag = tagOf(up);
    if (isInline(tag) || SKIPPED.has(tag) || (tag === 'TABLE' && isDataTable(up))) start = up;
  }
  return start === root ? null : start;
};
