import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  type ColumnInfo,
  CSV_FLAVOURS,
  type CsvFlavour,
  csvHeader,
  csvText,
  type ExportItem,
  guardText,
  plainNumber,
  readerText,
  TABLES,
  unguardText,
  vietnameseNumber,
} from '@/utils/export';
import type { ByteWriter } from '@/utils/export/byte-writer';
import { encodeItems } from '@/utils/export/bytes';
import { csvWriting } from '@/utils/export/csv';
import { vietnameseMoment } from '@/utils/export/dates';
import type { Cell, Row, Table } from '@/utils/export/tables';
import { CELL_CASES } from './csv.cases';
import { bytesOf } from './read-stream';
import { FULL_ITEM, hostileItem, hostileText, SAMPLE_ITEMS } from './sample-items';

const FLAVOURS = Object.entries(CSV_FLAVOURS);
const columnOf = (type: ColumnInfo['type']): ColumnInfo => ({ name: 'x', type, titleVi: '', descriptionVi: '' });
const SUGGESTED = { suggestions: true, text: true };

const bindRows = (table: Table, flavour: CsvFlavour) => {
  const writeRows = table.writer(csvWriting(flavour));
  return (item: ExportItem, out: ByteWriter) => void writeRows(item, SUGGESTED, out);
};

/** A record as strings are joined, the plain way. */
const recordText = (row: Row, { columns }: Table, { separator, decimalMark, dates, words }: CsvFlavour): string => {
  const quoted = (text: string): string => {
    const safe = guardText(text);
    return safe === '' || /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const spelled = (cell: Cell, isDated: boolean): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return plainNumber(cell).replace('.', decimalMark);
    return quoted(isDated ? vietnameseMoment(cell) : cell);
  };
  const cells = columns.flatMap((column, at) => {
    const { type } = column;
    const raw = row[at] ?? null;
    const cell = words === 'vi' && typeof raw === 'string' ? readerText(column, raw) : raw;
    const isVietnamese = dates === 'vi';
    const shown = spelled(cell, isVietnamese && ['date', 'moment', 'datetime', 'period'].includes(type));
    return isVietnamese && ['moment', 'datetime'].includes(type) ? [shown, spelled(cell, false)] : [shown];
  });
  return `${cells.join(separator)}\r\n`;
};

/** What a spreadsheet takes for a formula once white space is gone. */
const FORMULA_START = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠][\s\S]/u;

describe('a cell', () => {
  test.each(CELL_CASES)('$cell as $type: $why', ({ cell, type, written }) => {
    for (const [name, flavour] of FLAVOURS)
      expect(
        csvText([[cell]], [columnOf(type)], flavour)
          .split('\r\n')
          .slice(1)
          .join('\r\n'),
      ).toBe(`${written[name as keyof typeof written]}\r\n`);
  });
});

describe('the flavour for a Vietnamese Excel', () => {
  test('says in Vietnamese words what stands in a column and what a code means', async () => {
    const text = csvText(TABLES.figures.rows(FULL_ITEM, SUGGESTED), TABLES.figures.columns, CSV_FLAVOURS['excel-vi']);
    const [first] = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
      header: true,
      delimiter: ';',
    }).data;
    expect(first).toMatchObject({ Loại: 'số liệu', 'So sánh': 'đúng bằng', 'Biến động': 'mức đạt' });
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining(['Đăng lúc', 'Đăng lúc (ISO)', 'Xã, phường (bài)']),
    );
  });

  test.each(Object.values(TABLES))('has no head twice in the table of $name', ({ columns }) => {
    const heads = csvHeader(columns, CSV_FLAVOURS['excel-vi']).split(';');
    expect(new Set(heads).size).toBe(heads.length);
  });
});

describe('the formula guard', () => {
  test('leaves no text that a spreadsheet runs, and can be undone', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const guarded = guardText(text);
        expect(guarded).not.toMatch(FORMULA_START);
        if (guarded !== text || text.startsWith("'")) expect(unguardText(guarded)).toBe(text);
      }),
      { numRuns: process.env.MUTANT_TESTS ? 100 : 5_000 },
    );
  });

  test('takes one apostrophe away, and nothing else', () => {
    expect(["'=1", "''=1", 'Quế', ''].map(unguardText)).toEqual(['=1', "'=1", 'Quế', '']);
  });

  test('never makes two texts one', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        fc.pre(one !== other);
        expect(guardText(one)).not.toBe(guardText(other));
      }),
    );
  });
});

describe('numbers', () => {
  test('are written without exponent and read back as they were', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainNumber(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(plainNumber(value)) === value).toBe(true);
      }),
    );
  });

  test.each([
    [76_500_000_000, '76.500.000.000'],
    [4.49, '4,49'],
    [-1302.5, '-1.302,5'],
    [999, '999'],
    [0.0625, '0,0625'],
  ])('%d is "%s" to Vietnamese readers', (value, written) => expect(vietnameseNumber(value)).toBe(written));
});

describe.each(FLAVOURS)('a %s file', (_name, flavour) => {
  test.each(Object.values(TABLES))('of $name has one record a row, as wide as its header', (table) => {
    const rows = SAMPLE_ITEMS.flatMap((item) => table.rows(item, SUGGESTED));
    const text = csvText(rows, table.columns, flavour);
    expect(text.startsWith('\ufeff')).toBe(flavour.byteOrderMark);
    const read = Papa.parse<string[]>(text, { delimiter: flavour.separator });
    const [header = [], ...records] = read.data.slice(0, -1);
    expect(read.errors).toEqual([]);
    expect(records).toHaveLength(rows.length);
    for (const record of records) expect(record).toHaveLength(header.length);
  });

  test('is what its rows are as joined strings, with hostile text everywhere', async () => {
    const items = [...SAMPLE_ITEMS, ...fc.sample(hostileItem('x'), { numRuns: 30, seed: 17 })];
    for (const table of Object.values(TABLES)) {
      const file = await bytesOf(
        encodeItems(items, { head: csvHeader(table.columns, flavour), writeItem: bindRows(table, flavour) }),
      );
      const lines = items.flatMap((item) => table.rows(item, SUGGESTED)).map((row) => recordText(row, table, flavour));
      const expected = csvHeader(table.columns, flavour) + lines.join('');
      expect(Buffer.from(expected).equals(file)).toBe(true);
    }
  });

  test('keeps hostile cells apart, whole and harmless', () => {
    const columns = ['a', 'b', 'c'].map((name): ColumnInfo => ({ ...columnOf('text'), name }));
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1 }), (rows) => {
        const text = csvText(rows, columns, flavour).replace(/^\ufeff/, '');
        const read = Papa.parse<string[]>(text, { delimiter: flavour.separator, newline: '\r\n' });
        const records = read.data.slice(1, -1);
        expect(records).toEqual(rows.map((row) => row.map(guardText)));
      }),
    );
  });
});
