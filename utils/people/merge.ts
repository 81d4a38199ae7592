import { type Gender, type Mention, ROLE_ORDER, type RoleText } from './mention';
import { isWholeName } from './name-shape';

/** All mentions of one person, in reading order, and the one among them that tells most of the role. */
export type PersonMentions = { readonly mentions: readonly Mention[]; readonly best: Mention };

/** Whether a role says more than another: a post before a trade, then the longer one; the earlier one where equal. */
const isFuller = (role: RoleText | null, than: RoleText | null): boolean => {
  if (role === null) return false;
  if (than === null) return true;
  const order = ROLE_ORDER[role.kind] - ROLE_ORDER[than.kind];
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

/** "Vàng Sính" of "Vàng A Sính": the middle word left out. */
const isShortened = (short: readonly string[], keys: readonly string[]): boolean =>
  short.length === 2 && keys.length > 2 && short[0] === keys[0] && short[1] === keys[keys.length - 1];

/** "Y Brưm" of "Y Brưm Niê": a name of the Central Highlands without the family name at its end. */
const isWithoutFamily = (short: readonly string[], keys: readonly string[]): boolean =>
  short.length === 2 &&
  keys.length === 3 &&
  /^[ayu]$/u.test(short[0] ?? '') &&
  short.every((key, at) => key === keys[at]);

/** Rank of birth in front of a southern by-name. */
const BIRTH_RANKS: ReadonlySet<string> = new Set('hai ba tư năm sáu bảy tám chín mười út cả'.split(' '));

/** "ông *Sáu Tửng*" beside "Huỳnh Văn Tửng": the sixth child of that name. */
const isByName = (short: readonly string[], keys: readonly string[]): boolean =>
  short.length === 2 && keys.length > 2 && BIRTH_RANKS.has(short[0] ?? '') && short[1] === keys[keys.length - 1];

/** Names of one word are looked up only by their end; all others are names of their own unless they end another. */
const isShort = (mention: Mention): boolean => !isWholeName(mention.keys);

/**
 * Joins the mentions of one article by person. A short mention ("ông Sơn", "đồng chí Bích Thủy") goes to the one full name
 * it ends; where two names fit, or none, one word alone is dropped unless an age or a role stands with it.
 */
export const mergeMentions = (mentions: readonly Mention[]): readonly PersonMentions[] => {
  const groups: Groups = new Map();
  for (const mention of mentions) if (!isShort(mention)) addTo(groups, keyOf(mention), [mention]);
  absorbTails(groups);
  const byLastWord = indexByLastWord(groups);
  for (const mention of mentions) if (isShort(mention)) placeShort(groups, byLastWord, mention);
  return [...groups.values()].flatMap((group) => {
    const ordered = inReadingOrder(group);
    const best = bestOf(ordered);
    return best === null ? [] : [{ mentions: ordered, best }];
  });
};

/** Groups are filled from left to right: only what was joined to one later may stand before its end. */
const inReadingOrder = (group: readonly Mention[]): readonly Mention[] =>
  group.every((mention, index) => index === 0 || (group[index - 1]?.from ?? 0) <= mention.from)
    ? group
    : [...group].sort((a, b) => a.from - b.from);

/** Mentions by the full name they belong to. */
type Groups = Map<string, Mention[]>;

const keyOf = (mention: Mention): string => mention.keys.join(' ');

const addTo = (groups: Groups, key: string, mentions: readonly Mention[]): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [...mentions]);
  else group.push(...mentions);
};

const lastWord = (keys: readonly string[]): string => keys[keys.length - 1] ?? '';

/** Words with which short forms of a name may end: its last, and "Brưm" in "Y Brưm Niê". */
const endsOf = (keys: readonly string[]): readonly string[] =>
  keys.length === 3 && /^[ayu]$/u.test(keys[0] ?? '') && keys[1] !== keys[2]
    ? [lastWord(keys), keys[1] ?? '']
    : [lastWord(keys)];

const indexByLastWord = (groups: Groups): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const [key, [first]] of groups) {
    for (const last of endsOf(first?.keys ?? [])) {
      const list = index.get(last) ?? [];
      list.push(key);
      index.set(last, list);
    }
  }
  return index;
};

const genderOf = (group: readonly Mention[]): Gender =>
  group.find((mention) => mention.gender !== null)?.gender ?? null;

/** The full names among the candidates that a short one can stand for. */
const ownersOf = (groups: Groups, candidates: readonly string[], short: readonly Mention[]): readonly string[] => {
  const keys = short[0]?.keys ?? [];
  const gender = genderOf(short);
  return candidates.filter((candidate) => {
    const group = groups.get(candidate) ?? [];
    const full = group[0]?.keys ?? [];
    return (
      (isTailOf(keys, full) || isShortened(keys, full) || isByName(keys, full) || isWithoutFamily(keys, full)) &&
      agrees(genderOf(group), gender)
    );
  });
};

/** "đồng chí Bích Thủy" beside "Nguyễn Thị Bích Thủy", "Vàng Sính" beside "Vàng A Sính" are no second people. */
const absorbTails = (groups: Groups): void => {
  const byLastWord = indexByLastWord(groups);
  for (const [key, group] of [...groups]) {
    const keys = group[0]?.keys ?? [];
    if (keys.length !== 2) continue;
    const owners = ownersOf(groups, byLastWord.get(lastWord(keys)) ?? [], group);
    const owner = owners.length === 1 ? owners[0] : undefined;
    if (owner === undefined) continue;
    addTo(groups, owner, group);
    groups.delete(key);
  }
};

const placeShort = (groups: Groups, byLastWord: ReadonlyMap<string, readonly string[]>, mention: Mention): void => {
  const owners = ownersOf(groups, byLastWord.get(lastWord(mention.keys)) ?? [], [mention]);
  const owner = owners.length === 1 ? owners[0] : undefined;
  if (owner !== undefined) addTo(groups, owner, [mention]);
  else if (owners.length === 0 && mention.role !== null && mention.evidence === 'address') {
    addTo(groups, keyOf(mention), [mention]);
  }
};
