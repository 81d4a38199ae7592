import type { Mark } from '@/utils/model';
import { isQuantityKind } from './readings';

const familyOf = ({ kind }: Mark): string => (isQuantityKind(kind) ? 'quantity' : kind);

const overlaps = (a: Mark, b: Mark): boolean => a.anchor.start < b.anchor.end && b.anchor.start < a.anchor.end;

const samePerson = (a: Mark, b: Mark): boolean => {
  const name = (mark: Mark) => mark.suggestion?.person?.name ?? mark.person?.name;
  return a.kind === 'person' && b.kind === 'person' && name(a) !== undefined && name(a) === name(b);
};

const saysTheSame = (old: Mark, fresh: Mark): boolean =>
  familyOf(old) === familyOf(fresh) && ((old.anchored && overlaps(old, fresh)) || samePerson(old, fresh));

/** A fresh suggestion under the id of the undecided one it renews, so that what points at it still does. */
const renew = (old: Mark, fresh: Mark): Mark => ({
  ...fresh,
  id: old.id,
  note: old.note,
  tags: old.tags,
  createdAt: old.createdAt,
});

/**
 * Joins the marks of a clipping with the suggestions for its new text. What the reader decided stays, rejections too,
 * and is not suggested again; undecided suggestions are renewed, and dropped where the text gives them no more.
 */
export const mergeSuggestions = (carried: readonly Mark[], fresh: readonly Mark[]): readonly Mark[] => {
  const decided = carried.filter((mark) => mark.status !== 'suggested');
  const undecided = carried.filter((mark) => mark.status === 'suggested');
  const ids = new Map<string, string>();
  const renewed: Mark[] = [];
  for (const suggestion of fresh) {
    const known = decided.find((mark) => saysTheSame(mark, suggestion));
    const old = undecided.find((mark) => saysTheSame(mark, suggestion) && !renewed.some(({ id }) => id === mark.id));
    ids.set(suggestion.id, known?.id ?? old?.id ?? suggestion.id);
    if (known === undefined) renewed.push(old === undefined ? suggestion : renew(old, suggestion));
  }
  const merged = [...decided, ...renewed];
  const present = new Set(merged.map((mark) => mark.id));
  const relink = (mark: Mark): Mark => ({
    ...mark,
    links: mark.links
      .map((link) => ({ ...link, markId: ids.get(link.markId) ?? link.markId }))
      .filter((link) => present.has(link.markId)),
  });
  return merged.map(relink);
};
