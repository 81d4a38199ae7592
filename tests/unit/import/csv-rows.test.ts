import { describe, expect, test } from 'vitest';
import { CSV_FIELDS, type CsvReading, csvCandidates, proposeColumns, readPeriodEnd } from '@/utils/import';

const COLUMNS = Object.fromEntries(CSV_FIELDS.map((name, at) => [name, at]));
const READING: CsvReading = { columns: COLUMNS, decimalMark: ',', dateOrder: 'dmy', kind: 'quote', guarded: false };
type Cells = Partial<Record<(typeof CSV_FIELDS)[number], string>>;
const rowsOf = (...rows: readonly Cells[]) => ({
  separator: ',',
  header: CSV_FIELDS,
  rows: rows.map((row) => CSV_FIELDS.map((name) => row[name] ?? '')),
});
const read = (rows: readonly Cells[], reading: Partial<CsvReading> = {}) =>
  csvCandidates(rowsOf(...rows) as Parameters<typeof csvCandidates>[0], { ...READING, ...reading }); // as: columns are named

const FULL_ROW: Cells = {
  title: ' Bản Púng có nước ',
  url: 'https://bao.example.vn/1',
  site: 'Báo Sơn La',
  byline: 'Lò Thị Én',
  published_at: '3/7/2025',
  section: 'Kinh tế',
  lead: 'Mười hai bể.',
  kind: 'figure',
  indicator: 'bể nước',
  indicator_id: 'be-nuoc',
  value: '12,5',
  value_max: '14',
  of: '20',
  unit: 'ha',
  per: 'year',
  comparator: '>=',
  change: 'increase',
  base: 'plan',
  period_from: '2024',
  period_to: '30/6/2025',
  place: 'bản Púng',
  quote: '12,5 ha',
  sentence: 'Có 12,5 ha.',
  name: 'Lò Văn Nghị',
  role: 'trưởng bản',
  organization: 'bản Púng',
  note: 'hỏi lại',
  tags: 'nước | bản ||',
};

describe('a row of a table', () => {
  test('gives every field it has', () => {
    const [article] = (() => {
      const all = read([FULL_ROW]);
      if (!all.ok) throw new Error(JSON.stringify(all.faults));
      return all.value;
    })();
    expect(article).toEqual({
      url: 'https://bao.example.vn/1',
      title: 'Bản Púng có nước',
      paper: 'Báo Sơn La',
      byline: 'Lò Thị Én',
      publishedAt: '2025-07-03',
      section: 'Kinh tế',
      lead: 'Mười hai bể.',
      language: 'vi',
      tags: [],
      note: null,
      marks: [
        {
          kind: 'figure',
          quote: '12,5 ha',
          sentence: 'Có 12,5 ha.',
          quantity: {
            indicator: 'bể nước',
            indicatorId: 'be-nuoc',
            value: 12.5,
            valueMax: 14,
            of: 20,
            unit: 'ha',
            per: 'year',
            comparator: '>=',
            change: 'increase',
            base: 'plan',
            period: { from: '2024', to: '2025-06-30' },
            place: 'bản Púng',
          },
          person: { name: 'Lò Văn Nghị', role: 'trưởng bản', organization: 'bản Púng' },
          note: 'hỏi lại',
          tags: ['nước', 'bản'],
        },
      ],
    });
  });

  test('leaves empty what it has not, and takes the level and "=" for granted', () => {
    expect(read([{ title: 'A', value: '5' }])).toMatchObject({
      value: [
        {
          url: '',
          title: 'A',
          marks: [
            {
              kind: 'quote',
              quote: '5',
              sentence: null,
              person: null,
              note: null,
              tags: [],
              quantity: {
                indicator: '',
                indicatorId: null,
                value: 5,
                valueMax: null,
                of: null,
                unit: 'count:đơn vị',
                per: null,
                comparator: '=',
                change: 'level',
                base: null,
                period: { from: null, to: null },
                place: null,
              },
            },
          ],
        },
      ],
    });
  });

  test.each([
    [{ sentence: 'Câu.', name: 'Lò A', quote: 'trích' }, 'trích'],
    [{ sentence: 'Câu.', name: 'Lò A', value: '5' }, 'Lò A'],
    [{ sentence: 'Câu.', value: '5' }, 'Câu.'],
    [{ value: '5' }, '5'],
  ] as const)('%j is marked at %j', (cells, quote) =>
    expect(read([{ title: 'A', ...cells }])).toMatchObject({ value: [{ marks: [{ quote }] }] }),
  );

  test('without words to mark is an article alone; without a title it is called by its address', () => {
    expect(read([{ url: 'https://a.vn' }])).toMatchObject({ value: [{ title: 'https://a.vn', marks: [] }] });
  });

  test('of one address stands with the others of it', () => {
    const rows = [
      { url: 'https://a.vn', quote: 'một' },
      { title: 'B', quote: 'hai' },
      { url: 'https://a.vn', quote: 'ba' },
    ];
    const all = read(rows);
    expect(all.ok && all.value.map(({ marks }) => marks.map(({ quote }) => quote))).toEqual([['một', 'ba'], ['hai']]);
  });

  test('keeps an apostrophe unless the file is ours', () => {
    expect(read([{ title: "'- A" }])).toMatchObject({ value: [{ title: "'- A" }] });
    expect(read([{ title: "'- A" }], { guarded: true })).toMatchObject({ value: [{ title: '- A' }] });
  });
});

describe('cells that are not understood', () => {
  test.each([
    'value',
    'published_at',
    'kind',
    'value_max',
    'of',
    'per',
    'comparator',
    'change',
    'base',
    'period_to',
  ] as const)('are named: %s', (field) => {
    expect(read([{ ...FULL_ROW, [field]: 'lạ lắm' }])).toEqual({
      ok: false,
      reason: 'not-understood',
      faults: [{ row: 1, field, value: 'lạ lắm' }],
    });
  });

  test('are named up to the hundredth, and not at length', () => {
    const { faults } = read(Array.from({ length: 120 }, () => ({ title: 'A', value: 'x'.repeat(150) })));
    expect(faults).toHaveLength(100);
    expect(faults.at(-1)).toEqual({ row: 100, field: 'value', value: 'x'.repeat(100) });
  });

  test('an article without title and address is named so; a table without rows is empty', () => {
    expect(read([{ quote: 'a' }])).toMatchObject({ faults: [{ row: 1, field: 'title', value: '' }] });
    expect(read([])).toEqual({ ok: false, reason: 'empty', faults: [] });
  });
});

describe('headings', () => {
  test('of a table of statistics are those our tables call otherwise', () => {
    expect(proposeColumns(['STT', 'Tên bài', 'Ngày', 'Xã', 'Chỉ tiêu', 'ĐVT', 'Số', 'Năm'])).toEqual({
      title: 1,
      published_at: 2,
      place: 3,
      indicator: 4,
      unit: 5,
      value: 6,
      period_from: 7,
    });
  });

  test('are known by name or title, however they are written; the first of two counts; others are left alone', () => {
    expect(proposeColumns(['Lạ', 'PUBLISHED AT', 'Tiêu đề', 'title', 'Giá trị', ''])).toEqual({
      published_at: 1,
      title: 2,
      value: 4,
    });
  });
});

describe('a unit', () => {
  test.each([
    ['%', '%'],
    [' ha ', 'ha'],
    ['count:hộ', 'count:hộ'],
    ['bản', 'count:bản'],
    ['x count:hộ', 'count:x count:hộ'],
    ['', 'count:đơn vị'],
  ])('%j is %j', (text, unit) =>
    expect(read([{ title: 'A', value: '5', unit: text }])).toMatchObject({
      value: [{ marks: [{ quantity: { unit } }] }],
    }),
  );
});

describe('the end of a period', () => {
  test.each([
    [' 2025 ', '2025'],
    ['20256', null],
    ['x2025', null],
    ['3/7/2025 10:00', '2025-07-03'],
    ['lạ', null],
  ])('%j is %j', (text, end) => expect(readPeriodEnd(text, 'dmy')).toBe(end));
});
