import type { Gender, Mention, RoleText } from './mention';

/** All mentions of one person, in reading order, and the one among them that tells most of the role. */
export type PersonMentions = { readonly mentions: readonly Mention[]; readonly best: Mention };

const KIND_ORDER: Readonly<Record<RoleText['kind'], number>> = {
  post: 4,
  occupation: 3,
  affiliation: 2,
  residence: 1,
  rank: 1,
};

/** Whether a role says more than another: a post before a trade, then the longer one; the earlier one where equal. */
const isFuller = (role: RoleText | null, than: RoleText | null): boolean => {
  if (role === null) return false;
  if (than === null) return true;
  const order = KIND_ORDER[role.kind] - KIND_ORDER[than.kind];
  return order === 0 ? role.size > than.size : order > 0;
};

const bestOf = (mentions: readonly Mention[]): Mention | null =>
  mentions.reduce<Mention | null>(
    (best, mention) => (best === null || isFuller(mention.role, best.role) ? mention : best),
    null,
  );

const agrees = (one: Gender, other: Gender): boolean => one === null || other === null || one === other;

/** Whether a name is the end of another: "Sơn", "Bích Thủy" of "Nguyễn Thị Bích Thủy". */
const isTailOf = (tail: readonly string[], keys: readonly string[]): boolean =>
  tail.length < keys.length && tail.every((key, index) => keys[keys.length - tail.length + index] === key);

/** Names of one word are looked up only by their end; all others are names of their own unless they end another. */
const isShort = (mention: Mention): boolean => mention.keys.length === 1;

/**
 * Joins the mentions of one article by person. A short mention ("ông Sơn", "đồng chí Bích Thủy") goes to the one full name
 * it ends; where two names fit, or none, one word alone is dropped unless an age or a role stands with it.
 */
export const mergeMentions = (mentions: readonly Mention[]): readonly PersonMentions[] => {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (isShort(mention)) continue;
    const key = mention.keys.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  absorbTails(groups);
  for (const mention of mentions) if (isShort(mention)) placeShort(groups, mention);
  return [...groups.values()].flatMap((group) => {
    const ordered = [...group].sort((a, b) => a.from - b.from);
    const best = bestOf(ordered);
    return best === null ? [] : [{ mentions: ordered, best }];
  });
};

const genderOf = (group: readonly Mention[]): Gender =>
  group.find((mention) => mention.gender !== null)?.gender ?? null;

const ownersOf = (
  groups: ReadonlyMap<string, readonly Mention[]>,
  keys: readonly string[],
  gender: Gender,
): readonly string[] =>
  [...groups]
    .filter(([, group]) => isTailOf(keys, group[0]?.keys ?? []) && agrees(genderOf(group), gender))
    .map(([key]) => key);

/** "đồng chí Bích Thủy" beside "Nguyễn Thị Bích Thủy" is no second person. */
const absorbTails = (groups: Map<string, Mention[]>): void => {
  for (const [key, group] of [...groups]) {
    const keys = group[0]?.keys ?? [];
    if (keys.length !== 2) continue;
    const owners = ownersOf(groups, keys, genderOf(group));
    const owner = owners.length === 1 ? owners[0] : undefined;
    if (owner === undefined) continue;
    groups.set(owner, [...(groups.get(owner) ?? []), ...group]);
    groups.delete(key);
  }
};

const placeShort = (groups: Map<string, Mention[]>, mention: Mention): void => {
  const owners = ownersOf(groups, mention.keys, mention.gender);
  const owner = owners.length === 1 ? owners[0] : undefined;
  if (owner !== undefined) groups.set(owner, [...(groups.get(owner) ?? []), mention]);
  else if (owners.length === 0 && mention.role !== null && mention.evidence === 'address') {
    const key = mention.keys.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
};
