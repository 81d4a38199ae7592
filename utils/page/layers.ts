import type { MarkKind } from '@/utils/model';
import { randomName } from './random-name';

/**
 * Kinds of paint: what is decided, what only the machine suggests, the mark the reader asked to see, and links to
 * articles that are kept.
 */
export type Layer = MarkKind | `${MarkKind}-suggested` | 'current' | 'kept';

const KINDS: readonly MarkKind[] = ['figure', 'target', 'person', 'quote', 'note'];
const LAYERS: readonly Layer[] = [...KINDS, ...KINDS.map((kind) => `${kind}-suggested` as const), 'current', 'kept'];

/** What each layer's highlight is called on this page. */
export type LayerNames = Readonly<Record<Layer, string>>;

/** Names made by chance: a page sees the names of highlights and must not know ours. */
export const randomLayerNames = (): LayerNames =>
  // `as`: the entries are made from every layer there is.
  Object.fromEntries(LAYERS.map((layer) => [layer, randomName()])) as Record<Layer, string>;

/**
 * The highlights of one document by layer; each is registered while it holds something, so that nothing empty shows.
 * `view` is the document's own window: a frame has its own registry.
 */
export const createLayers = (view: typeof globalThis, names: LayerNames) => {
  const registry = view.CSS.highlights;
  const highlights = new Map<Layer, Highlight>();
  return {
    add: (layer: Layer, range: Range): void => {
      let highlight = highlights.get(layer);
      if (!highlight) {
        highlight = new view.Highlight();
        highlight.priority = layer === 'current' ? 1 : 0;
        highlights.set(layer, highlight);
        registry.set(names[layer], highlight);
      }
      highlight.add(range);
    },
    remove: (layer: Layer, range: Range): void => {
      const highlight = highlights.get(layer);
      highlight?.delete(range);
      if (highlight?.size !== 0) return;
      highlights.delete(layer);
      registry.delete(names[layer]);
    },
  };
};
