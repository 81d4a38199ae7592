import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBits, idAt, noBits, packIds, type Segment, setBit } from '@/utils/search';
import { joinColumns } from '@/utils/store/library-index/join-columns';
import { FIGURE_SORTS, type FigureSort, orderRows } from '@/utils/store/library-index/order-figures';
import { entryAt, type FigureColumns, firstRow, packFigures, textAt } from '@/utils/store/records/figure-columns';
import { type FigureDocument, type FigureEntry, periodKeyOf } from '@/utils/store/records/figure-row';

const year = fc.option(fc.constantFrom('2020', '2025', '2025-09-30'), { nil: null });

/** A code is that of a place that is named. */
const entry: fc.Arbitrary<FigureEntry> = fc
  .record({
    markId: fc.oneof(fc.uuid(), fc.stringMatching(/^[a-z0-9-]{1,9}$/)),
    kind: fc.constantFrom<FigureEntry['kind']>('figure', 'target'),
    status: fc.constantFrom<FigureEntry['status']>('suggested', 'confirmed', 'corrected', 'added'),
    placeCode: fc.constantFrom('', '10', '02905'),
    quantity: fc.record({
      indicator: fc.constantFrom('tỷ lệ hộ nghèo', 'Thu ngân sách', ''),
      indicatorId: fc.option(fc.constantFrom('poverty-rate', 'own-1'), { nil: null }),
      value: fc.oneof(fc.constantFrom(0, 4.49, 76_500_000_000), fc.double({ noNaN: true, noDefaultInfinity: true })),
      valueMax: fc.option(fc.integer(), { nil: null }),
      of: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
      unit: fc.constantFrom('%', 'VND', 'count:sáng kiến'),
      per: fc.constantFrom(null, 'year'),
      comparator: fc.constantFrom('=', '~'),
      change: fc.constantFrom('level', 'increase'),
      base: fc.constantFrom(null, 'plan'),
      period: fc.record({ from: year, to: year }),
      place: fc.option(fc.constantFrom('xã Bản Lùng', 'xã Nậm Khao', ''), { nil: null }),
    }),
  })
  .map((one): FigureEntry => (one.quantity.place === null ? { ...one, placeCode: '' } : one));

const document: fc.Arbitrary<FigureDocument> = fc.record({
  site: fc.constantFrom('baolaocai.vn', 'baophutho.vn'),
  publishedAt: fc.constantFrom('', '2025-10-01', '2024-01-02T08:00:00+07:00'),
  rank: fc.integer({ min: -9, max: 0 }),
  figures: fc.array(entry, { maxLength: 4 }),
});

const documentAt = (columns: FigureColumns, at: number): FigureDocument => {
  const from = firstRow(columns, at);
  return {
    site: textAt(columns.sites, at),
    publishedAt: textAt(columns.published, at),
    rank: columns.ranks[at] ?? 0,
    figures: Array.from({ length: (columns.ends[at] ?? 0) - from }, (_, nth) => entryAt(columns, from + nth)),
  };
};

test('what is packed into columns comes out as it was', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 6 }), (documents) => {
      const columns = packFigures(documents);
      expect(documents.map((_, at) => documentAt(columns, at))).toEqual(documents);
    }),
  );
});

test.each([
  ['of UUIDs', fc.uuid()],
  ['of any other', fc.string({ maxLength: 8 })],
])('a packed list %s ids gives each of them', (_name, id) => {
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      const packed = packIds(ids);
      expect(ids.map((_, at) => idAt(packed, at))).toEqual(ids);
    }),
  );
});

test('columns joined are those of the documents that stay, packed together', () => {
  const some = fc.array(fc.record({ document, stays: fc.boolean() }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 4 }), (parts) => {
      const joined = joinColumns(
        parts.map((own) => {
          const wanted = noBits(own.length);
          for (const [at, { stays }] of own.entries()) if (stays) setBit(wanted, at);
          return { columns: packFigures(own.map(({ document: one }) => one)), wanted };
        }),
      );
      const left = parts.flat().flatMap(({ document: one, stays }) => (stays ? [one] : []));
      expect(joined).toEqual(packFigures(left));
    }),
  );
});

/** Two layers of documents as an index has them; an order needs nothing of a segment. */
const layersOf = (documents: readonly (readonly FigureDocument[])[]) => {
  let base = 1;
  return documents.map((own) => {
    const columns = packFigures(own);
    const layer = { base, columns, segment: {} as Segment, live: allBits(own.length) };
    base += columns.flags.length;
    return layer;
  });
};

const KEYS: Readonly<
  Record<Exclude<FigureSort, 'newest'>, (figure: FigureEntry, of: FigureDocument) => number | string>
> = {
  indicator: ({ quantity }) => quantity.indicator.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  place: ({ quantity }) => (quantity.place ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  period: ({ quantity: { period } }) => periodKeyOf(period),
  value: ({ quantity }) => quantity.value + 0,
  kind: ({ kind }) => kind,
  status: ({ status }) => ['suggested', 'confirmed', 'corrected', 'rejected', 'added'].indexOf(status),
  source: (_, { site }) => site,
  published: (_, { publishedAt }) => publishedAt,
};

describe('orders over several layers are those of a plain sort', () => {
  test.each(FIGURE_SORTS.filter((sort) => sort !== 'newest'))('%s', (sort) => {
    fc.assert(
      fc.property(fc.array(fc.array(document, { maxLength: 4 }), { maxLength: 3 }), (documents) => {
        const layers = layersOf(documents);
        const rows = layers.map(({ columns }) => Uint32Array.from(columns.flags, (_, row) => row));
        const keys = documents.flat().flatMap((of) => of.figures.map((figure) => KEYS[sort](figure, of)));
        const sorted = Array.from(orderRows({ layers, rows }, sort), (number) => keys[number - 1]);
        const plain = keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(sorted).toEqual(plain);
      }),
    );
  });

  test('the newest clipping first, each in the order of its text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(document, { maxLength: 4 }), { maxLength: 3 }), (documents) => {
        const layers = layersOf(documents);
        const rows = layers.map(({ columns }) => Uint32Array.from(columns.flags, (_, row) => row));
        const ranks = documents.flat().flatMap(({ rank, figures }) => figures.map(() => rank));
        const sorted = Array.from(orderRows({ layers, rows }, 'newest'), (number) => number);
        const plain = ranks.map((rank, at) => ({ rank, at })).sort((a, b) => a.rank - b.rank || a.at - b.at);
        expect(sorted).toEqual(plain.map(({ at }) => at + 1));
      }),
    );
  });
});
