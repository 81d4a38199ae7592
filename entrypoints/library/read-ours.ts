import { type Result, succeed } from '@/utils/model';
import type { ClippingGroup, ClippingStamp, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** The whole library as it is joined with another one. */
export type Ours = {
  readonly groups: readonly ClippingGroup[];
  /** Of every clipping, taken before they were read: a decision that falls in between shows. */
  readonly stamps: readonly ClippingStamp[];
  /** Clippings that cannot be read: nothing is joined with them, and nothing put in their place. */
  readonly unreadable: readonly ClippingStamp[];
};

/** Reads all that is here; where records are damaged, all but these, by name. Any other failure is the answer. */
export const readOurs = async (): Promise<Result<Ours, StoreReason>> => {
  const stamps = await store.readStamps();
  if (!stamps.ok) return stamps;
  const ids = stamps.value.map(({ id }) => id);
  const all = await store.collectGroups(ids);
  if (all.ok) return succeed({ groups: all.value, stamps: stamps.value, unreadable: [] });
  if (all.reason !== 'broken') return all;
  const found = await store.findUnreadable(ids);
  if (!found.ok) return found;
  const lost = new Set(found.value.clippings);
  const rest = await store.collectGroups(ids.filter((id) => !lost.has(id)));
  if (!rest.ok) return rest;
  const unreadable = stamps.value.filter(({ id }) => lost.has(id));
  return succeed({ groups: rest.value, stamps: stamps.value, unreadable });
};
