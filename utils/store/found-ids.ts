import { type Bits, countBits, hasBit, idAt, type PackedIds, packIds, type Segment, UUID_WORDS } from '@/utils/search';
import type { DocumentOrder } from './document-order';

/** What was found in a layer. */
export type FoundIn = { readonly segment: Segment; readonly bits: Bits };

/** The ids of each layer as numbers; null where one has others than UUIDs. */
const uuidsOf = (found: readonly FoundIn[]): readonly Uint32Array[] | null => {
  const all = found.flatMap(({ segment: { ids } }) => ('uuids' in ids ? [ids.uuids] : []));
  return all.length === found.length ? all : null;
};

/** Any ids, spelled out on the way. */
const spelledFound = (found: readonly FoundIn[], { layers, documents }: DocumentOrder): PackedIds => {
  const ids: string[] = [];
  for (let place = 0; place < layers.length; place += 1) {
    const of = found[layers[place] ?? 0];
    const document = documents[place] ?? 0;
    if (of && hasBit(of.bits, document)) ids.push(idAt(of.segment.ids, document));
  }
  return packIds(ids);
};

const NONE = new Uint32Array(0);

/**
 * Ids of what was found in each layer, in an order of all documents. They stay packed: a hundred thousand strings take
 * longer to make than the search took. One loop without calls, for it goes through the whole library at every search.
 */
export const idsFound = (found: readonly FoundIn[], order: DocumentOrder): PackedIds => {
  const uuids = uuidsOf(found);
  if (uuids === null) return spelledFound(found, order);
  const { layers, documents } = order;
  const sets = found.map(({ bits }) => bits);
  const words = new Uint32Array(sets.reduce((sum, bits) => sum + countBits(bits), 0) * UUID_WORDS);
  for (let place = 0, at = 0; place < layers.length; place += 1) {
    const layer = layers[place] ?? 0;
    const document = documents[place] ?? 0;
    if ((((sets[layer] ?? NONE)[document >>> 5] ?? 0) & (1 << (document & 31))) === 0) continue;
    const own = uuids[layer] ?? NONE;
    const from = document * UUID_WORDS;
    words[at] = own[from] ?? 0;
    words[at + 1] = own[from + 1] ?? 0;
    words[at + 2] = own[from + 2] ?? 0;
    words[at + 3] = own[from + 3] ?? 0;
    at += UUID_WORDS;
  }
  return { uuids: words };
};
