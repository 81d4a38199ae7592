import type { Anchor } from '@/utils/model';
import { createLayers, type Layer, type LayerNames } from './layers';
import type { PaintedMark, ShownMark } from './painted-mark';

const layerOf = ({ kind, accepted }: PaintedMark): Layer => (accepted ? kind : `${kind}-suggested`);

const isSamePlace = (a: Anchor, b: Anchor): boolean => a.quote === b.quote && a.start === b.start && a.end === b.end;

/** The marks that show on the page, each with its range; a change touches only the highlights it is about. */
export const createShownMarks = (view: typeof globalThis, names: LayerNames) => {
  const layers = createLayers(view, names);
  const shown = new Map<string, ShownMark>();
  let current: Range | null = null;

  const setCurrent = (entry: ShownMark | null) => {
    if (current) layers.remove('current', current);
    current = entry?.range ?? null;
    if (current) layers.add('current', current);
  };
  const add = (mark: PaintedMark, range: Range) => {
    shown.set(mark.id, { mark, range });
    layers.add(layerOf(mark), range);
  };
  const remove = (entry: ShownMark) => {
    shown.delete(entry.mark.id);
    layers.remove(layerOf(entry.mark), entry.range);
    if (current === entry.range) setCurrent(null);
  };
  /** The same words, decided or described otherwise. */
  const renew = ({ mark: old, range }: ShownMark, mark: PaintedMark) => {
    shown.set(mark.id, { mark, range });
    if (layerOf(old) === layerOf(mark)) return;
    layers.remove(layerOf(old), range);
    layers.add(layerOf(mark), range);
  };
  return {
    add,
    remove,
    setCurrent,
    get: (markId: string): ShownMark | undefined => shown.get(markId),
    all: (): readonly ShownMark[] => [...shown.values()],
    /** Takes away what is not among `marks` or stands at other words there, and renews the rest. */
    keepOnly: (marks: readonly PaintedMark[]): void => {
      const next = new Map(marks.map((mark) => [mark.id, mark]));
      for (const entry of [...shown.values()]) {
        const mark = next.get(entry.mark.id);
        if (mark === entry.mark) continue;
        if (mark && isSamePlace(mark.anchor, entry.mark.anchor)) renew(entry, mark);
        else remove(entry);
      }
    },
  };
};
