/** Where to begin reading, so that a little of what stands above an element is read and not the whole page. */
import { isPassedOver } from '../lines/lines';
import { isElement, isInline, tagOf } from '../lines/spaced-text';
import { isDataTable } from '../lines/tables';

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
    if (isInline(tag) || isPassedOver(tag) || (tag === 'TABLE' && isDataTable(up))) start = up;
  }
  return start === root ? null : start;
};
