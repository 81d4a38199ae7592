/** One line while it is read: its pieces, and what each was set in. */
import type { BlockType } from '@/utils/model';
import { INK } from '../words/spelling';
import type { Align } from './line-style';
import { oneLine } from './spaced-text';

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
  readonly align: Align;
  /** Share of characters inside links, 0 to 1, and the first link. */
  readonly linked: number;
  readonly link: Element | null;
};

/** A wrapper's class may carry the word too; only short texts are captions. */
const LONGEST_CAPTION = 600;
/** A line is set in bold when nearly all of it is: a colon or a space may be outside of the tag. */
const WHOLE = 0.95;

/** The block a line stands in. */
export type Context = {
  readonly element: Element;
  readonly type: BlockType;
  readonly level?: number;
  readonly align: Align;
};

/** How many elements of each kind are open. */
export type Style = { bold: number; italic: number; link: number };

export type LineBuffer = {
  readonly add: (text: string, inside: Style, link: Element | null) => void;
  readonly take: (context: Context) => Line | null;
};

export const EMPTY: Style = { bold: 0, italic: 0, link: 0 };

/** Collects the pieces of one line and what they were set in. */
export const createBuffer = (): LineBuffer => {
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
  const clear = () => {
    pieces = [];
    ink = { ...EMPTY, total: 0 };
    first = null;
  };
  const take: LineBuffer['take'] = (context) => {
    // Most boxes begin or end where nothing but white space was read.
    if (pieces.length === 0) return null;
    if (ink.total === 0) {
      clear();
      return null;
    }
    const [text, { bold, italic, link, total }, anchor] = [oneLine(pieces.join('')), ink, first];
    clear();
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
