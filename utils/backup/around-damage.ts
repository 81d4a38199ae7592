import type { Result } from '@/utils/model';
import type { Store } from '@/utils/store';

/** How much is not in a file because its records cannot be read. */
export type LeftOut = { readonly clippings: number; readonly marks: number };

const NOTHING_LEFT_OUT: LeftOut = { clippings: 0, marks: 0 };

/** What the store answers; a failure ends the job, with its reason in front. */
export const sure = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  throw new Error(`${result.reason}: ${result.detail ?? ''}`);
};

/** Clippings to work on, and the marks of them that cannot be read. */
export type Readable = { readonly ids: readonly string[]; readonly without: ReadonlySet<string> };

type Around<T> = { readonly value: T; readonly leftOut: LeftOut; readonly ids: readonly string[] };

/**
 * Does the work over these clippings. Where records that cannot be read are in the way, it is done again without them:
 * one damaged clipping must not keep all the others from leaving. What was left out is for the reader to know. Throws
 * what the work throws where nothing is damaged.
 */
export const aroundDamage = async <T>(
  store: Pick<Store, 'findUnreadable'>,
  ids: readonly string[],
  work: (readable: Readable) => Promise<T>,
): Promise<Around<T>> => {
  try {
    return { value: await work({ ids, without: new Set() }), leftOut: NOTHING_LEFT_OUT, ids };
  } catch (error) {
    const { clippings, marks } = sure(await store.findUnreadable(ids));
    if (clippings.length + marks.length === 0) throw error;
    const unreadable = new Set(clippings);
    const rest = ids.filter((id) => !unreadable.has(id));
    const value = await work({ ids: rest, without: new Set(marks) });
    return { value, leftOut: { clippings: clippings.length, marks: marks.length }, ids: rest };
  }
};
