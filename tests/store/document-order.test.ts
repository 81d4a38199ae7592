import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allBits, hasBit, packIds } from '@/utils/search';
import { type DocumentOrder, orderDocuments } from '@/utils/store/library-index/document-order';

const placesOf = ({ layers, documents }: DocumentOrder) =>
  Array.from(layers, (layer, place) => [layer, documents[place] ?? 0] as const);

const layer = fc
  .array(fc.record({ time: fc.constantFrom(-1, 0, 5, 5.5, 1e15), id: fc.uuid(), isWanted: fc.boolean() }), {
    maxLength: 40,
  })
  .map((rows) => {
    const wanted = allBits(rows.length);
    for (const [at, { isWanted }] of rows.entries()) {
      if (!isWanted) wanted[at >>> 5] = (wanted[at >>> 5] ?? 0) & ~(1 << (at & 31));
    }
    return { rows, numbers: rows.map(({ time }) => time), ids: packIds(rows.map(({ id }) => id)), wanted };
  });

test('the latest first, ties by id as a database has them read from its end; some are in the order of all', () => {
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 4 }), (layers) => {
      const all = placesOf(orderDocuments(layers.map(({ numbers, ids }) => ({ numbers, ids }))));
      const sorted = layers
        .flatMap(({ rows }, nth) =>
          rows.map(({ time, id }, document) => ({ time, id, place: [nth, document] as const })),
        )
        .sort((one, other) => other.time - one.time || (one.id < other.id ? 1 : -1));
      expect(all).toEqual(sorted.map(({ place }) => place));
      const some = placesOf(orderDocuments(layers));
      expect(some).toEqual(all.filter(([nth, document]) => hasBit(layers[nth]?.wanted ?? allBits(0), document)));
    }),
  );
});

test('without ids in the order of arrival', () => {
  expect(placesOf(orderDocuments([{ numbers: [1, 2] }, { numbers: [2, 1] }]))).toEqual([
    [0, 1],
    [1, 0],
    [0, 0],
    [1, 1],
  ]);
});
