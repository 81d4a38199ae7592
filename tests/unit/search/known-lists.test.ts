import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdReceiver, createIdSender } from '@/entrypoints/library/query-worker/known-lists';
import { packIds, spellIds } from '@/utils/search';

const uuid = (nth: number) => `${String(nth).padStart(8, '0')}-0000-4000-8000-000000000000`;
const LISTS = [0, 1, 2, 3].map((list) => packIds(Array.from({ length: 40 }, (_, nth) => uuid(list * 100 + nth))));

test('a list is sent once while answers stand in it, and what arrives is what was sent', () => {
  // Lists of each answer by their numbers, and whether it is packed instead.
  const answer = fc.record({ of: fc.subarray([0, 1, 2, 3]), isPacked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(answer), (answers) => {
      const [send, receive] = [createIdSender(), createIdReceiver()];
      let before: readonly number[] = [];
      for (const { of, isPacked } of answers) {
        const lists = of.map((nth) => LISTS[nth] ?? packIds([]));
        const places = Uint32Array.from(of.flatMap((_, at) => [at * 64 + 39, at * 64]));
        const ids = isPacked ? packIds([uuid(7)]) : { lists, places };
        const sent = structuredClone(send(ids));
        expect(spellIds(receive(sent))).toEqual(spellIds(ids));
        if (!('places' in sent)) continue;
        expect(sent.lists.map((list) => list.ids !== undefined)).toEqual(of.map((nth) => !before.includes(nth)));
        before = of;
      }
    }),
  );
});
