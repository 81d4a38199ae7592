import type { ClippingGroup, RemovalRow } from '@/utils/store';
import type { Library } from './merge';

/** An article that was deleted for good, here or in a library this one was joined with. */
export type Removal = RemovalRow;

const instant = (iso: string): string => new Date(iso).toISOString();

/** Deletions of several libraries: of two of one article the later, in the order of the articles. */
export const joinRemovals = (...lists: readonly (readonly Removal[])[]): readonly Removal[] => {
  const latest = new Map<string, Removal>();
  for (const removal of lists.flat()) {
    const { at } = latest.get(removal.identity) ?? { at: '' };
    if (at === '' || instant(at) < instant(removal.at)) latest.set(removal.identity, removal);
  }
  return [...latest.values()].sort((one, other) => (one.identity < other.identity ? -1 : 1));
};

const trash = (group: ClippingGroup, at: string): ClippingGroup => ({
  ...group,
  clipping: { ...group.clipping, state: 'trashed', trashedAt: at },
});

/**
 * Puts what others deleted into the trash, unless it was changed since they did. Not further: it can be taken back for
 * as long as anything in the trash, so a deletion never costs somebody else's work.
 */
export const applyRemovals = (library: Library, removals: readonly Removal[]): Library => {
  const known = new Map(removals.map(({ identity, at }) => [identity, at]));
  return library.map((group) => {
    const at = known.get(group.clipping.identity);
    return at !== undefined && instant(at) > instant(group.clipping.updatedAt) ? trash(group, at) : group;
  });
};
