import type { Segment, WordIndex } from '@/utils/search';
import type { Connection } from '../records/connection';
import type { Layer } from './layers';
import { readTitles } from './segment-tables';

/** The titles of layers as one window has them: those of stored layers are read when a search is first put in order by them. */
export const createTitleWords = ({ database }: Connection) => {
  const known = new WeakMap<Segment, WordIndex>();
  const asked = new WeakSet<Segment>();
  return {
    /** The titles of a layer; null where they were not read, or are still to be made. */
    of: ({ segment, titles }: Layer): WordIndex | null => titles ?? known.get(segment) ?? null,
    /** Whether all of them were asked for, so that reading them again tells nothing new. */
    areRead: (layers: readonly Layer[]): boolean =>
      layers.every(({ segment, titles }) => titles !== null || asked.has(segment)),
    /** Reads those of stored layers that are not there, also where they were not made yet the last time. */
    read: async (layers: readonly Layer[]): Promise<void> => {
      const missing = layers.flatMap(({ id, segment, titles }) =>
        id === null || titles !== null || known.has(segment) ? [] : [{ id, segment }],
      );
      if (missing.length === 0) return;
      const arrived = await readTitles(
        database,
        missing.map(({ id }) => id),
      );
      for (const { id, segment } of missing) {
        const titles = arrived.get(id);
        if (titles) known.set(segment, titles);
        asked.add(segment);
      }
    },
  };
};
