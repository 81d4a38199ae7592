import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment } from '@/tests/build';
import { clearBit, noBits, setBit, spellIds } from '@/utils/search';
import { idsFound, idsFoundAlone, idsRanked, orderLibrary } from '@/utils/store/library-index/library-order';

const idOf = fc.oneof(fc.constant('uuid'), fc.constant('other'));
const one = fc.record({ clippedAt: fc.nat({ max: 30 }), isFound: fc.boolean() });

test('what was found, the latest first and ties by id, is the same from an order of all and without one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(one, { maxLength: 70 }), { maxLength: 4 }), idOf, (layers, kind) => {
      let next = 0;
      const documents = layers.map((own) =>
        own.map(({ clippedAt, isFound }) => {
          next += 1;
          const number = String(next).padStart(8, '0');
          return { id: kind === 'uuid' ? `${number}-0000-4000-8000-000000000000` : number, clippedAt, isFound };
        }),
      );
      const found = documents.map((own) => {
        const { segment } = buildSegment(
          own.map(({ id, clippedAt }) => ({ id, text: '', facets: [], times: { clippedAt, updatedAt: 0 } })),
        );
        const bits = noBits(own.length);
        for (const [at, { isFound }] of own.entries()) if (isFound) setBit(bits, at);
        return { segment, bits };
      });
      const wanted = documents
        .flat()
        .filter(({ isFound }) => isFound)
        .sort((a, b) => b.clippedAt - a.clippedAt || (a.id < b.id ? 1 : -1))
        .map(({ id }) => id);
      const order = orderLibrary(
        found.map(({ segment }) => segment),
        'clippedAt',
      );
      expect(spellIds(idsFound(found, order))).toEqual(wanted);
      expect(spellIds(idsFoundAlone(found, 'clippedAt'))).toEqual(wanted);
      const isFirst = (id: string) => Number.parseInt(id, 10) % 3 === 0;
      const ranks = [true, false].map((first) =>
        found.map(({ segment, bits }, layer) => {
          const own = bits.slice();
          for (const [at, { id }] of (documents[layer] ?? []).entries()) if (isFirst(id) !== first) clearBit(own, at);
          return { segment, bits: own };
        }),
      );
      const byRank = [...wanted.filter(isFirst), ...wanted.filter((id) => !isFirst(id))];
      expect(spellIds(idsRanked(ranks, order))).toEqual(byRank);
    }),
  );
});
