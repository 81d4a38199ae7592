import type { Block, Mark } from '@/utils/model';
import { KIND_LABELS } from '../labels';
import { periodText, quantityText } from '../quantity-text';
import { escapeXml } from '../xml';

/** What a mark was read as, for the tooltip over its words. */
const readingText = ({ kind, quantity, person }: Mark): string => {
  if (quantity)
    return `${KIND_LABELS[kind]} - ${quantity.indicator}: ${quantityText(quantity)} ${periodText(quantity)}`.trim();
  return person?.role ? `${KIND_LABELS[kind]} - ${person.role}` : KIND_LABELS[kind];
};

/**
 * The text between two offsets as HTML, with what is marked in `<mark>` elements. Where marks overlap, the stretch they
 * share is one element that names both, because elements cannot cross.
 */
export const paintedText = (text: string, from: number, to: number, marks: readonly Mark[]): string => {
  const here = marks.filter(({ anchored, anchor }) => anchored && anchor.start < to && anchor.end > from);
  const cuts = new Set([from, to]);
  for (const { anchor } of here) {
    cuts.add(Math.max(from, anchor.start));
    cuts.add(Math.min(to, anchor.end));
  }
  const edges = [...cuts].sort((one, other) => one - other);
  return edges
    .slice(1)
    .map((end, index) => {
      const start = edges[index] ?? from;
      const words = escapeXml(text.slice(start, end));
      const over = here.filter(({ anchor }) => anchor.start <= start && anchor.end >= end);
      if (over.length === 0) return words;
      const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ');
      return `<mark class="${kinds}" title="${escapeXml(over.map(readingText).join('; '))}">${words}</mark>`;
    })
    .join('');
};

const TAGS: Readonly<Record<Exclude<Block['type'], 'table-row'>, string>> = {
  title: 'h1',
  lead: 'p class="lead"',
  heading: 'h2',
  paragraph: 'p',
  'list-item': 'p class="item"',
  quote: 'blockquote',
  caption: 'p class="caption"',
};

/** The blocks of an article, one each, as HTML, painted; rows of a table stay lines with their cells divided by bars. */
export const paintedBlocks = (text: string, blocks: readonly Block[], marks: readonly Mark[]): readonly string[] =>
  blocks.map(({ type, start, end }) => {
    const tag = type === 'table-row' ? 'p class="row"' : TAGS[type];
    return `<${tag}>${paintedText(text, start, end, marks)}</${tag.split(' ')[0]}>`;
  });
