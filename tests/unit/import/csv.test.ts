import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_FLAVOURS, csvText, TABLES, toJsonLine } from '@/utils/export';
import {
  askedSpellings,
  CSV_LIMITS,
  type CsvReading,
  candidateItem,
  csvCandidates,
  isOurTable,
  parseExport,
  proposeColumns,
  readCsv,
  readDate,
  readNumber,
} from '@/utils/import';
import { OPTIONS } from '../export/read-stream';
import { FULL_ITEM, hostileItem, hostileText } from '../export/sample-items';
import { DATE_CASES, NUMBER_CASES } from './spelled-values.cases';

const READING: CsvReading = { columns: {}, decimalMark: ',', dateOrder: 'dmy', kind: 'figure', guarded: false };
const tableOf = (text: string) => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};
const candidatesIn = (text: string, reading: Partial<CsvReading> = {}) => {
  const table = tableOf(text);
  return csvCandidates(table, { ...READING, columns: proposeColumns(table.header), ...reading });
};
const making = () => {
  let made = 0;
  return { now: '2025-10-05T08:00:00+07:00', newId: () => `n${++made}` };
};

test.each(NUMBER_CASES)('"$text" with "$mark" is $value', ({ text, mark, value }) =>
  expect(readNumber(text, mark)).toBe(value),
);
test.each(DATE_CASES)('"$text" in $order is $date', ({ text, order, date }) =>
  expect(readDate(text, order)).toBe(date),
);

describe('a CSV file', () => {
  test.each([
    ['a,b\n1,2', ','],
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', '\t'],
    ['\ufeffa;b\r\n"1;x";2\r\n', ';'],
  ])('%j is parted by %j', (text, separator) => expect(tableOf(text)).toMatchObject({ separator, header: ['a', 'b'] }));

  test.each([
    ['', 'empty'],
    ['a,b', 'empty'],
    ['a,b\n"1,2', 'damaged'],
  ])('%j is refused: %s', (text, reason) => expect(readCsv(text)).toMatchObject({ reason }));

  test('short rows are made as wide as the header, long ones cut, to the last cell that is allowed', () => {
    const read = readCsv('a,b\n1\n2,3,4', { ...CSV_LIMITS, cells: 4 });
    expect(read.ok && read.value.rows).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
  });

  test.each([
    [{ units: 5 }, 'a,b\n1,2'],
    [{ rows: 1 }, 'a,b\n1,2\n3,4'],
    [{ columns: 1 }, 'a,b\n1,2'],
    [{ cells: 5 }, 'a,b\n1\n3\n5'],
  ])('over the limit %j is refused', (limit, text) =>
    expect(readCsv(text, { ...CSV_LIMITS, ...limit })).toMatchObject({ reason: 'too-large' }),
  );

  test('has every row as wide as its header', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = readCsv(text);
        if (read.ok) for (const row of read.value.rows) expect(row).toHaveLength(read.value.header.length);
      }),
    );
  });
});

describe('rows of our own tables', () => {
  test.each([
    ['data', '.', 'ymd'],
    ['excel-vi', ',', 'dmy'],
  ] as const)('in the %s flavour come back with every field', (name, decimalMark, dateOrder) => {
    const text = csvText(TABLES.figures.rows(FULL_ITEM, OPTIONS), TABLES.figures.columns, CSV_FLAVOURS[name]);
    const read = candidatesIn(text, { decimalMark, dateOrder, guarded: true });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const table = readCsv(text);
    expect(table.ok && isOurTable(table.value.header)).toBe(true);
    const [candidate] = read.value;
    expect(candidate).toMatchObject({ url: FULL_ITEM.clipping.url, byline: 'Vừ A Páo' });
    expect(candidate?.publishedAt?.slice(0, 10)).toBe('2025-10-02');
    expect(candidate?.marks.map(({ kind, quantity }) => ({ kind, quantity }))).toEqual(
      FULL_ITEM.marks.slice(0, 2).map(({ kind, quantity }) => ({ kind, quantity })),
    );
    expect(candidate?.marks[0]?.note).toBe('- đối chiếu với báo cáo của xã');
  });

  test('of people come back too', () => {
    const text = csvText(TABLES.people.rows(FULL_ITEM, OPTIONS), TABLES.people.columns, CSV_FLAVOURS.data);
    const read = candidatesIn(text, { decimalMark: '.', dateOrder: 'ymd', kind: 'person', guarded: true });
    expect(read).toMatchObject({
      ok: true,
      value: [{ marks: [{ kind: 'person', person: { name: 'Lò Văn Nghị', role: 'Bí thư Đảng ủy xã' } }] }],
    });
  });
});

describe('the spelling of a table', () => {
  const asked = (text: string) => askedSpellings(tableOf(text), proposeColumns(tableOf(text).header));

  test.each([
    ['Giá trị;Đăng lúc\n12;2025-04-03\n4000;', false, false],
    ['Giá trị;Đăng lúc\n12;\n2.700;', true, false],
    ['Giá trị;Đến kỳ\n12;2030\n13;03/04/2030', false, true],
    ['Giá trị;Đăng lúc\n4,49;31/12/2025', true, true],
    // Nobody reads these as numbers or days, whatever the answer: they are faults, not questions.
    ['Giá trị;Đăng lúc\nkhoảng 5;hôm qua', false, false],
    ['Tiêu đề;Câu\n2.700;03/04/2025', false, false],
  ])('%j asks for its decimal mark: %s, for its order of dates: %s', (text, decimalMark, dateOrder) =>
    expect(asked(text)).toEqual({ decimalMark, dateOrder }),
  );

  test('that is not asked for changes nothing, whichever is taken', () => {
    const cell = fc.constantFrom('12', '2.700', '4,49', '1.234.567', '2025', '03/04/2025', '2025-04-03', '', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (cells) => {
        const text = ['Tiêu đề;Giá trị;Đăng lúc', ...cells.map(([value, day]) => `Bài;${value};${day}`)].join('\n');
        const { decimalMark, dateOrder } = asked(text);
        const said = JSON.stringify(candidatesIn(text));
        if (!decimalMark && !dateOrder)
          for (const mark of [',', '.'] as const)
            for (const order of ['dmy', 'mdy', 'ymd'] as const)
              expect(JSON.stringify(candidatesIn(text, { decimalMark: mark, dateOrder: order }))).toBe(said);
      }),
    );
  });
});

describe('rows of another table', () => {
  test('are read with Vietnamese headings, kinds and units', () => {
    const read = candidatesIn(
      'Tiêu đề;Loại;Chỉ tiêu;Giá trị;Đơn vị;Đến kỳ\nBài một;Chỉ tiêu;hộ nghèo;1,5;%;2030\nBài một;;bản có điện;12;bản;\n',
    );
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.value).toHaveLength(1);
    expect(read.value[0]?.marks).toMatchObject([
      {
        kind: 'target',
        quantity: { indicator: 'hộ nghèo', value: 1.5, unit: '%', period: { from: null, to: '2030' } },
      },
      { kind: 'figure', quantity: { value: 12, unit: 'count:bản' } },
    ]);
  });

  test('have our own headings and those of statistics offices', () => {
    for (const title of ['Chỉ số', 'Chỉ tiêu']) {
      expect(proposeColumns(['Tiêu đề', title, 'Giá trị'])).toEqual({ title: 0, indicator: 1, value: 2 });
    }
  });

  test('are refused whole when one cell is not understood, and the cell is named', () => {
    const read = candidatesIn('title;value;published_at\nA;1,5;30/7/2025\nB;1.5;30/7/2025\nC;2;7/30/2025\n');
    expect(read).toMatchObject({
      ok: false,
      reason: 'not-understood',
      faults: [
        { row: 2, field: 'value', value: '1.5' },
        { row: 3, field: 'published_at' },
      ],
    });
  });

  test('must say which article they are from', () => {
    expect(candidatesIn('title;value\n;2\n')).toMatchObject({ ok: false, faults: [{ row: 1, field: 'title' }] });
  });
});

describe('a clipping from a candidate', () => {
  test('has its marks in their sentences, and is a record like any other', async () => {
    const text = csvText(TABLES.figures.rows(FULL_ITEM, OPTIONS), TABLES.figures.columns, CSV_FLAVOURS.data);
    const read = candidatesIn(text, { decimalMark: '.', dateOrder: 'ymd', guarded: true });
    const [candidate] = read.ok ? read.value : [];
    if (!candidate) throw new Error('nothing was read');
    const item = candidateItem(candidate, making());
    expect(item.marks).toHaveLength(2);
    expect(item.clipping.counts).toMatchObject({ figure: 1, target: 1, accepted: 2, suggested: 0 });
    const again = await parseExport(toJsonLine(item, { suggestions: true, text: true }));
    expect(again).toMatchObject({ ok: true, value: { warnings: [], items: [{ clipping: { site: 'baolaocai.vn' } }] } });
  });

  test('holds together whatever the text, and never keeps a script for an address', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileItem('x'),
        hostileText,
        fc.oneof(hostileText, fc.constant('javascript:x')),
        async (item, quote, url) => {
          const { clipping } = item;
          const mark = {
            kind: 'note' as const,
            quote,
            sentence: `${quote} ${clipping.title}`,
            quantity: null,
            person: null,
            note: null,
            tags: [],
          };
          const made = candidateItem({ ...clipping, url, paper: clipping.site, marks: [mark] }, making());
          const read = await parseExport(toJsonLine(made, { suggestions: true, text: true }));
          expect(read).toMatchObject({ ok: true, value: { warnings: [] } });
        },
      ),
      { numRuns: 60 },
    );
  });
});
