import type { MarkKind } from '@/utils/model';

/** Kinds of paint: what is decided, what only the machine suggests, and the mark the reader asked to see. */
export type Layer = MarkKind | `${MarkKind}-suggested` | 'current';

const KINDS: readonly MarkKind[] = ['figure', 'target', 'person', 'quote', 'note'];
const LAYERS: readonly Layer[] = [...KINDS, ...KINDS.map((kind) => `${kind}-suggested` as const), 'current'];

/** What each layer's highlight is called on this page. */
export type LayerNames = Readonly<Record<Layer, string>>;

/** Names made by chance: a page sees the names of highlights and must not know ours. */
export const randomLayerNames = (): LayerNames =>
  // `as`: the entries are made from every layer there is.
  Object.fromEntries(LAYERS.map((layer) => [layer, randomName()])) as Record<Layer, string>;

/** `getRandomValues` is there on http pages too, where `randomUUID` is not. */
const randomName = (): string =>
  `h${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;

/** The highlights of one page by layer; each is registered while it holds something, so that nothing empty shows. */
export const createLayers = (names: LayerNames) => {
  const highlights = new Map<Layer, Highlight>();
  return {
    add: (layer: Layer, range: Range): void => {
      let highlight = highlights.get(layer);
      if (!highlight) {
        highlight = new Highlight();
        highlight.priority = layer === 'current' ? 1 : 0;
        highlights.set(layer, highlight);
        CSS.highlights.set(names[layer], highlight);
      }
      highlight.add(range);
    },
    remove: (layer: Layer, range: Range): void => {
      const highlight = highlights.get(layer);
      highlight?.delete(range);
      if (highlight?.size !== 0) return;
      highlights.delete(layer);
      CSS.highlights.delete(names[layer]);
    },
  };
};
