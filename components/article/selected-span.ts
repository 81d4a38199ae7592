import type { Span } from '@/utils/model';

/** Elements that hold a run of `Article.text` say where it starts. */
const START_ATTRIBUTE = 'data-start';

const offsetAt = (root: HTMLElement, node: Node, offset: number): number | null => {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const block = element?.closest<HTMLElement>(`[${START_ATTRIBUTE}]`);
  if (!block || !root.contains(block)) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  // A block's text nodes are, joined, exactly its stretch of the article: lengths are offsets.
  return Number(block.getAttribute(START_ATTRIBUTE)) + before.toString().length;
};

/** Offsets of the edges of a selection that reach out of the text go to the nearest block inside it. */
const clampToBlocks = (root: HTMLElement, range: Range): Range => {
  const blocks = Array.from(root.querySelectorAll(`[${START_ATTRIBUTE}]`)).filter((block) =>
    range.intersectsNode(block),
  );
  const clamped = range.cloneRange();
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first && offsetAt(root, range.startContainer, range.startOffset) === null) clamped.setStart(first, 0);
  if (last && offsetAt(root, range.endContainer, range.endOffset) === null) {
    clamped.setEnd(last, last.childNodes.length);
  }
  return clamped;
};

/** The reader's selection inside `root` as a span of the article's text; null where nothing of it is selected. */
export const selectedSpan = (root: HTMLElement, selection: Selection | null): Span | null => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const { startContainer, startOffset, endContainer, endOffset } = clampToBlocks(root, range);
  const start = offsetAt(root, startContainer, startOffset);
  const end = offsetAt(root, endContainer, endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
};
