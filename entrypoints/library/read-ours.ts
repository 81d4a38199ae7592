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

/** Groups that can be joined, and apart from them those without the version they show, or the text of one. */
const apartFromLost = async (
  groups: readonly ClippingGroup[],
  stamps: readonly ClippingStamp[],
  lost: ReadonlySet<string> = new Set(),
): Promise<Ours> => {
  const { isWhole } = await import('./joining');
  const apart = new Set([...lost, ...groups.flatMap((group) => (isWhole(group) ? [] : [group.clipping.id]))]);
  return {
    groups: groups.filter(({ clipping }) => !apart.has(clipping.id)),
    stamps,
    unreadable: stamps.filter(({ id }) => apart.has(id)),
  };
};

/** Reads all that is here; where records are damaged, all but these, by name. Any other failure is the answer. */
export const readOurs = async (): Promise<Result<Ours, StoreReason>> => {
  const stamps = await store.readStamps();
  if (!stamps.ok) return stamps;
  const ids = stamps.value.map(({ id }) => id);
  const all = await store.collectGroups(ids);
  if (all.ok) return succeed(await apartFromLost(all.value, stamps.value));
  if (all.reason !== 'broken' && all.reason !== 'missing') return all;
  const found = await store.findUnreadable(ids);
  if (!found.ok) return found;
  const lost = new Set(found.value.clippings);
  const rest = await store.collectGroups(ids.filter((id) => !lost.has(id)));
  return rest.ok ? succeed(await apartFromLost(rest.value, stamps.value, lost)) : rest;
};
