import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareIds,
  countIds,
  createIdSet,
  idsAmong,
  idsBetween,
  idsOrderedBy,
  type PackedIds,
  type PlacedIds,
  packIds,
  placeOfId,
  reverseIds,
  roomOf,
  spellIds,
  withoutIds,
} from '@/utils/search';
import { createTermWriter, forEachTerm, termText } from '@/utils/search/terms';

/** Letters of all lengths in bytes, halves of pairs, and beginnings in common. */
const term = fc.oneof(
  fc.string({ unit: fc.constantFrom('d', 'đ', 'ư', 'ường', '\u0000', '\u0001', '\uffff'), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

describe('packed terms', () => {
  test('come out as they went in, those that begin as asked, each with its documents', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 80 }), term, fc.nat({ max: 3 }), (terms, one, length) => {
        const sorted = terms.sort();
        const writer = createTermWriter();
        let at = 0;
        const documents = sorted.map((text, nth) => {
          const isSet = text.length % 3 === 0;
          const own = { isSet, at: isSet ? nth : at, size: isSet ? 0 : 1 + nth * 7 };
          at += own.size;
          writer.add(text, own);
          return own;
        });
        const packed = writer.finish();
        const beginning = one.slice(0, length);
        const found: unknown[] = [];
        forEachTerm(packed, beginning, (each) => {
          found.push([termText(each), { isSet: each.isSet, at: each.at, size: each.size }]);
        });
        const wanted = sorted.map((text, nth) => [text, documents[nth]] as const);
        expect(found).toEqual(wanted.filter(([text]) => text.startsWith(beginning)));
      }),
    );
  });

  test('a term longer than any word', () => {
    const writer = createTermWriter();
    const long = 'ệ'.repeat(1_000);
    for (const text of ['a', long, `${long}n`]) writer.add(text, { isSet: false, at: 0, size: 1 });
    const found: string[] = [];
    forEachTerm(writer.finish(), 'ệ', (each) => found.push(termText(each)));
    expect(found).toEqual([long, `${long}n`]);
  });
});

const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[a-z0-9-]{1,9}$/));

/** The same ids by their places in lists in which they stand in another order, among others, one of them more than once. */
const placedIn = (ids: readonly string[]): PlacedIds => {
  const stray = 'ffffffff-0000-4000-8000-000000000000';
  const [even, odd] = [0, 1].map((rest) => ids.filter((_, at) => at % 2 === rest).toReversed());
  const lists = [[stray, ...(even ?? []), ...(odd ?? []).slice(0, 1)], [], [...(odd ?? []), stray]];
  const begin = roomOf(lists[0]?.length ?? 0);
  const places = ids.map((id, at) =>
    at % 2 === 0 ? (lists[0]?.indexOf(id) ?? 0) : begin + (lists[2]?.indexOf(id) ?? 0),
  );
  return { lists: lists.map((list): PackedIds => packIds(list)), places: Uint32Array.from(places) };
};

describe('packed ids', () => {
  test('a part of them, and all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.nat({ max: 9 }), fc.nat({ max: 9 }), (ids, from, to) => {
        for (const list of [ids, packIds(ids), placedIn(ids)]) {
          expect(countIds(list)).toBe(ids.length);
          expect(spellIds(list)).toEqual(ids);
          expect(idsBetween(list, from, to)).toEqual(ids.slice(from, Math.max(from, to)));
        }
      }),
    );
  });

  test('are found, chosen, left out, put in order and reversed as their strings are', () => {
    // Of one kind and of both: lists of UUIDs are numbers, others are text.
    const lists = fc.oneof(fc.uniqueArray(fc.uuid()), fc.uniqueArray(id));
    fc.assert(
      fc.property(lists, fc.array(id, { maxLength: 3 }), fc.func(fc.boolean()), (ids, others, isChosen) => {
        const wanted = new Set([...ids.filter((one) => isChosen(one)), ...others]);
        const [chosen, left] = [ids.filter((one) => wanted.has(one)), ids.filter((one) => !wanted.has(one))];
        const packed = packIds(ids);
        const placed = placedIn(ids);
        for (const list of [ids, packed, placed]) {
          for (const one of [...ids, ...others]) expect(placeOfId(list, one)).toBe(ids.indexOf(one));
          expect(idsAmong(list, wanted)).toEqual(chosen);
          expect(spellIds(withoutIds(list, wanted))).toEqual(left);
        }
        for (const found of [packIds(chosen.toReversed()), placedIn(chosen.toReversed())]) {
          expect(spellIds(idsOrderedBy(packed, found))).toEqual(chosen);
        }
        for (const list of [packed, placed]) expect(spellIds(reverseIds(list))).toEqual(ids.toReversed());
      }),
    );
  });

  test('are in the order of their strings, however they were packed', () => {
    fc.assert(
      fc.property(fc.array(id, { minLength: 1 }), fc.array(fc.uuid(), { minLength: 1 }), (some, uuids) => {
        const lists = [some, uuids, uuids.slice(0, 1)];
        for (const one of lists) {
          for (const other of lists) {
            const [own = '', theirs = ''] = [one[0], other.at(-1)];
            const order = compareIds([packIds(one), 0], [packIds(other), other.length - 1]);
            expect(Math.sign(order)).toBe(own < theirs ? -1 : own > theirs ? 1 : 0);
          }
        }
      }),
    );
  });

  test('an id is new once, however it was packed', () => {
    const uuids = fc.constantFrom('00000001-0000-4000-8000-000000000000', '00000001-0000-4000-8000-000000000001');
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(id, uuids), { maxLength: 9 })), (lists) => {
        const set = createIdSet();
        const seen = new Set<string>();
        for (const ids of lists) {
          const packed = packIds(ids);
          for (const [at, one] of ids.entries()) {
            expect(at % 2 === 0 ? set.addFrom(packed, at) : set.add(one)).toBe(!seen.has(one));
            seen.add(one);
          }
          const all = createIdSet();
          const again: number[] = [];
          all.addAll(packed, (at) => again.push(at));
          expect(again).toEqual([...ids.keys()].filter((at) => ids.indexOf(ids[at] ?? '') < at));
          all.addAll(packed, (at) => again.push(at));
          expect(again).toHaveLength(2 * ids.length - new Set(ids).size);
        }
      }),
    );
  });

  test('many ids at once', () => {
    const set = createIdSet();
    const uuid = (nth: number) => `${nth.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
    const many = Array.from({ length: 5_000 }, (_, nth) => uuid(nth));
    const packed = packIds(many);
    expect(many.filter((_, at) => set.addFrom(packed, at))).toHaveLength(5_000);
    expect(many.filter((one) => set.add(one))).toEqual([]);
    const known: number[] = [];
    const other = createIdSet();
    other.addAll(packIds(many.slice(0, 3_000)), (at) => known.push(at));
    expect(known).toEqual([]);
    other.addAll(packed, (at) => known.push(at));
    expect(known).toEqual([...many.keys()].slice(0, 3_000));
  });
});
