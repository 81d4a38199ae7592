import { describeSpan } from '@/utils/anchor';
import type { PageQuote } from '@/utils/model';
import type { PageView } from './paint';
import type { TextMap } from './text-map';

/** The selection of the page as words with their context, and where it stands in the window. */
export type SelectedQuote = { readonly quote: PageQuote; readonly rect: DOMRect };

/**
 * What the reader selected, or null when it is nothing or lies outside the page's text. Only the words are handed on:
 * where they stand in the Article is found in the Article.
 */
export const readPageSelection = (document: Document, view: () => PageView): SelectedQuote | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.toString().trim() === '') return null;
  const { map, places } = view();
  const touched = spanOf(map, range);
  if (!touched) return null;
  const span = wholeWords(map.text, touched);
  const { quote, prefix, suffix } = describeSpan(map.text, span);
  return { quote: { quote, prefix, suffix, near: places.toArticle(span.start) }, rect: range.getBoundingClientRect() };
};

/** The text of the map between the first and the last text node the range touches. */
const spanOf = (map: TextMap, range: Range): { start: number; end: number } | null => {
  const start = offsetAt(map, range, 'start');
  const end = offsetAt(map, range, 'end');
  return start !== null && end !== null && start < end ? { start, end } : null;
};

const isSpace = (unit: string): boolean => /\s/.test(unit);

/**
 * A hand that drags stops within words: "…còn dưới 2" of "2%" is another number. The selection is taken to the next
 * spaces on both sides; punctuation at its ends is trimmed where it is read.
 */
const wholeWords = (text: string, { start, end }: { start: number; end: number }): { start: number; end: number } => {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charAt(from))) from += 1;
  while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
  while (from > 0 && !isSpace(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !isSpace(text.charAt(to))) to += 1;
  return { start: from, end: to };
};

/** Ends of a selection may lie on elements ("the whole paragraph"); then the text nodes inside it count. */
const offsetAt = (map: TextMap, range: Range, side: 'start' | 'end'): number | null => {
  const [container, offset] =
    side === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  const exact = map.offsetOf(container, offset);
  if (exact !== null) return exact;
  const touched = map.nodesIn(range);
  const node = side === 'start' ? touched.at(0) : touched.at(-1);
  return node ? map.offsetOf(node, side === 'start' ? 0 : node.data.length) : null;
};
