import { type ComponentChild, h } from 'preact';
import { useMemo } from 'preact/hooks';
import { parsePage } from '@/utils/markup';
import { DROPPED_TAGS, KEPT_TAGS, keptAttributes, VOID_TAGS } from '@/utils/page';

/** Copies are made with fewer levels; a file from elsewhere may have more. */
const MOST_LEVELS = 80;

const childrenOf = (node: Node, level: number): ComponentChild[] =>
  level > MOST_LEVELS ? [node.textContent] : [...node.childNodes].map((child) => shown(child, level + 1));

/** One node of a copy as an element of ours: by the list of what a copy may hold, checked once more. */
const shown = (node: Node, level: number): ComponentChild => {
  if (node.nodeType === 3) return node.nodeValue;
  if (!(node instanceof Element)) return null;
  const tag = node.tagName.toUpperCase();
  if (DROPPED_TAGS.has(tag)) return null;
  if (!KEPT_TAGS.has(tag)) return childrenOf(node, level);
  const attributes = Object.fromEntries(keptAttributes(tag, (name) => node.getAttribute(name)));
  const safe = tag === 'A' ? { ...attributes, target: '_blank', rel: 'noopener noreferrer' } : attributes;
  return h(tag.toLowerCase(), safe, VOID_TAGS.has(tag) ? null : childrenOf(node, level));
};

type OfflinePageProps = { readonly file: string; readonly label: string };

/**
 * The page of an article as it was kept: the file is only parsed, by a parser that loads and runs nothing, and built anew
 * from elements of ours.
 */
export const OfflinePage = ({ file, label }: OfflinePageProps) => {
  const content = useMemo(() => childrenOf(parsePage(file).body, 0), [file]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class="offline-page" aria-label={label} tabIndex={0}>
      {content}
    </section>
  );
};
