import type { ExportItem, ItemSource, RecordOptions } from '../item';
import { demandText, labelledSpans, withoutOverlaps } from './spans';

/**
 * One article for doccano: `label` for sequence labelling (no overlaps, which a project refuses unless it allows them),
 * `entities` and `relations` for relation extraction (everything, numbered within the article).
 */
const doccanoLine = (item: ExportItem, options: RecordOptions): string => {
  const spans = labelledSpans(item, options);
  const numbers = new Map(spans.map(({ mark }, index) => [mark.id, index + 1]));
  const relations = spans.flatMap(({ mark }, index) =>
    mark.links.flatMap(({ rel, markId }) => {
      const to = numbers.get(markId);
      return to === undefined ? [] : [{ from_id: index + 1, to_id: to, type: rel }];
    }),
  );
  return `${JSON.stringify({
    text: item.body.text,
    label: withoutOverlaps(spans).map(({ start, end, label }) => [start, end, label]),
    entities: spans.map(({ start, end, label }, index) => ({
      id: index + 1,
      start_offset: start,
      end_offset: end,
      label,
    })),
    relations: relations.map((relation, index) => ({ id: index + 1, ...relation })),
    clipping_id: item.clipping.id,
    url: item.clipping.url,
  })}\n`;
};

/** A JSON Lines file for doccano. Throws where text may not leave: there is nothing to label then. */
export async function* doccanoText(items: ItemSource, options: RecordOptions): AsyncGenerator<string> {
  demandText(options);
  for await (const item of items) yield doccanoLine(item, options);
}
