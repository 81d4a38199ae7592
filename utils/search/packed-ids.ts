/** A list of ids in little room: 16 bytes each where all are UUIDs, as ours are, else one text with its ends. */
export type PackedIds =
  /** Four numbers of 32 bits an id, the first digits first. */
  { readonly uuids: Uint32Array<ArrayBuffer> } | { readonly text: string; readonly ends: Uint32Array<ArrayBuffer> };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Numbers of 32 bits in a UUID. */
export const UUID_WORDS = 4;

/** Whether an id is a UUID in small letters, as we make them; those of other programs need not be. */
export const isUuid = (id: string): boolean => UUID.test(id);

/** The numbers of a UUID, written at `at`; answers what it wrote into. */
export const writeUuid = (words: Uint32Array, at: number, id: string): Uint32Array => {
  words[at] = Number.parseInt(id.slice(0, 8), 16);
  words[at + 1] = Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16);
  words[at + 2] = Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16);
  words[at + 3] = Number.parseInt(id.slice(28), 16);
  return words;
};

/** The list packed, in its order; one id that is no UUID makes it text. */
export const packIds = (ids: readonly string[]): PackedIds => {
  if (ids.length > 0 && ids.every(isUuid)) {
    const uuids = new Uint32Array(ids.length * UUID_WORDS);
    for (const [at, id] of ids.entries()) writeUuid(uuids, at * UUID_WORDS, id);
    return { uuids };
  }
  const ends = new Uint32Array(ids.length);
  let end = 0;
  for (const [at, id] of ids.entries()) {
    end += id.length;
    ends[at] = end;
  }
  return { text: ids.join(''), ends };
};

/** How many ids are packed. */
export const countPacked = (ids: PackedIds): number =>
  'uuids' in ids ? ids.uuids.length / UUID_WORDS : ids.ends.length;

/** Four digits of each half of a number: lists of a hundred thousand ids are spelled out. */
let halves: readonly string[] | null = null;
const halvesOnce = (): readonly string[] => {
  halves ??= Array.from({ length: 0x1_0000 }, (_, half) => half.toString(16).padStart(4, '0'));
  return halves;
};

/** The id numbered `at`; empty beyond the end. */
export const idAt = (packed: PackedIds, at: number): string => {
  if ('text' in packed) return packed.text.slice(at === 0 ? 0 : packed.ends[at - 1], packed.ends[at]);
  const { uuids } = packed;
  const first = at * UUID_WORDS;
  if (first >= uuids.length) return '';
  const digits = halvesOnce();
  const [a = 0, b = 0, c = 0, d = 0] = [uuids[first], uuids[first + 1], uuids[first + 2], uuids[first + 3]];
  const [begin, middle] = [`${digits[a >>> 16]}${digits[a & 0xffff]}`, `${digits[b >>> 16]}-${digits[b & 0xffff]}`];
  return `${begin}-${middle}-${digits[c >>> 16]}-${digits[c & 0xffff]}${digits[d >>> 16]}${digits[d & 0xffff]}`;
};

type PlaceOfId = readonly [ids: PackedIds, at: number];

/** Negative where the first id comes before the second, as strings are in order; UUIDs are compared by their numbers. */
export const compareIds = ([one, at]: PlaceOfId, [other, otherAt]: PlaceOfId): number => {
  if (!('uuids' in one && 'uuids' in other)) {
    const [own, theirs] = [idAt(one, at), idAt(other, otherAt)];
    return own < theirs ? -1 : own > theirs ? 1 : 0;
  }
  for (let word = 0; word < UUID_WORDS; word += 1) {
    const difference = (one.uuids[at * UUID_WORDS + word] ?? 0) - (other.uuids[otherAt * UUID_WORDS + word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
