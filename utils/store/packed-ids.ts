/** A list of ids in little room: 16 bytes each where all are UUIDs, as ours are, else one text with its ends. */
export type PackedIds =
  | { readonly uuids: Uint8Array }
  | { readonly text: string; readonly ends: Uint32Array<ArrayBuffer> };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_BYTES = 16;
/** Where the dashes of a UUID stand, counted in bytes. */
const DASHES: readonly number[] = [4, 6, 8, 10];

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export const packIds = (ids: readonly string[]): PackedIds => {
  if (ids.length > 0 && ids.every((id) => UUID.test(id))) {
    const uuids = new Uint8Array(ids.length * UUID_BYTES);
    let at = 0;
    for (const id of ids) {
      const hex = id.replaceAll('-', '');
      for (let digit = 0; digit < hex.length; digit += 2)
        uuids[at++] = Number.parseInt(hex.slice(digit, digit + 2), 16);
    }
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

/** The id numbered `at`; empty beyond the end. */
export const idAt = (packed: PackedIds, at: number): string => {
  if ('text' in packed) return packed.text.slice(at === 0 ? 0 : packed.ends[at - 1], packed.ends[at]);
  let id = '';
  for (let byte = 0; byte < UUID_BYTES; byte += 1) {
    if (DASHES.includes(byte)) id += '-';
    id += HEX[packed.uuids[at * UUID_BYTES + byte] ?? 0];
  }
  return id;
};
