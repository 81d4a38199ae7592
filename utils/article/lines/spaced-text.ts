/** Text of an element as a reader would say it: blocks and line breaks are spaces, inline tags are nothing. */
import { normaliseText } from '@/utils/text';

const INLINE = new Set(
  'A,ABBR,ACRONYM,B,BDI,BDO,BIG,CITE,CODE,DATA,DEL,DFN,EM,FONT,I,INS,KBD,LABEL,MARK,NOBR,Q,RUBY,RB,RT,RP,S,SAMP,SMALL,SPAN,STRIKE,STRONG,SUB,SUP,TIME,TT,U,VAR,WBR,PICTURE,SOURCE'.split(
    ',',
  ),
);

/** The code of "a"; names in capitals, the usual ones, are smaller. */
const SMALL_A = 97;

/** The tag's name in capitals, also of SVG and XHTML. */
export const tagOf = ({ tagName }: Element): string =>
  tagName.charCodeAt(0) < SMALL_A ? tagName : tagName.toUpperCase();

/** Whether text before and after the tag runs on in one line. Word's own tags (`<o:p>`) do. */
export const isInline = (tag: string): boolean => INLINE.has(tag) || tag.includes(':');

/** By the number of its kind: nodes of a frame are no instances of the classes of the page around it. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements below one that a selector names, as they are now: what is taken out meanwhile stays in the list. */
export const all = (root: Element, selector: string): readonly Element[] => [...root.querySelectorAll(selector)];

/** White space of any kind is one space; letters are composed (NFC). */
export const oneLine = (raw: string): string => {
  const text = normaliseText(raw).trim();
  // Most lines have single spaces already: looking is cheaper than writing each of them anew.
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
};

/** The next node in document order after `node` and all below it, within `root`; `leave` hears what ends on the way. */
export const nextOutside = (node: Node, root: Node, leave: (element: Element) => void): Node | null => {
  let at: Node = node;
  for (;;) {
    const next: Node | null = at.nextSibling;
    if (next) return next;
    const parent: Node | null = at.parentNode;
    if (!parent || parent === root) return null;
    if (isElement(parent)) leave(parent);
    at = parent;
  }
};

/** Text of an element on one line, "" for null. Iterative: safe on any depth. */
export const textOf = (root: Element | null | undefined): string => {
  if (!root) return '';
  const pieces: string[] = [];
  const gap = (element: Element) => {
    if (!isInline(tagOf(element))) pieces.push(' ');
  };
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
    if (isElement(node)) gap(node);
    node = node.firstChild ?? nextOutside(node, root, gap);
  }
  return oneLine(pieces.join(''));
};
