import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportItem, findFormat } from '@/utils/export';
import { columnLetters, excelSerial } from '@/utils/export/xlsx/sheet';
import { parseXml } from './parse-xml';
import { bytesOf, OPTIONS } from './read-stream';
import { FULL_ITEM, hostileItem, SAMPLE_ITEMS } from './sample-items';

const write = async (items: readonly ExportItem[], options = OPTIONS) => {
  const format = findFormat('xlsx');
  if (!format) throw new Error('no such format');
  return bytesOf(format.write(items, options));
};
const partsOf = async (items: readonly ExportItem[], options = OPTIONS) =>
  Object.fromEntries(
    Object.entries(unzipSync(await write(items, options))).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]),
  );

/** Cells of a sheet as [reference, type, value]; the type is what the file says, "n" where it says nothing. */
const cellsOf = (sheet: Document | undefined, shared?: Document) => {
  const texts = [...(shared?.querySelectorAll('si') ?? [])].map((item) => item.textContent);
  return [...(sheet?.querySelectorAll('c') ?? [])].map((cell) => {
    const type = cell.getAttribute('t') ?? 'n';
    const value = type === 's' ? texts[Number(cell.textContent)] : cell.textContent;
    return [cell.getAttribute('r'), type, value];
  });
};
const valuesOf = (sheet: Document | undefined, shared?: Document) => cellsOf(sheet, shared).map(([, , value]) => value);

describe('a workbook', () => {
  test('has its sheets, and every part it names', async () => {
    const parts = await partsOf(SAMPLE_ITEMS);
    const names = [...(parts['xl/workbook.xml']?.querySelectorAll('sheet') ?? [])].map((sheet) =>
      sheet.getAttribute('name'),
    );
    expect(names).toEqual(['Tóm tắt', 'Bài', 'Số liệu', 'Chỉ tiêu', 'Người', 'Trích dẫn', 'Từ điển dữ liệu']);
    for (const override of parts['[Content_Types].xml']?.querySelectorAll('Override') ?? [])
      expect(parts).toHaveProperty([(override.getAttribute('PartName') ?? '').slice(1)]);
  });

  test('keeps figures and targets apart, numbers as numbers, codes in Vietnamese', async () => {
    const parts = await partsOf(SAMPLE_ITEMS);
    const figures = cellsOf(parts['xl/worksheets/sheet3.xml'], parts['xl/sharedStrings.xml']);
    expect(figures).toContainEqual(['D2', 'n', '76500000000']);
    expect(figures).toContainEqual(['B2', 's', 'đã xác nhận']);
    expect(figures).toContainEqual([expect.stringMatching(/^G2$/), expect.any(String), 'đồng']);
    expect(valuesOf(parts['xl/worksheets/sheet4.xml'])).toContain('m-corrected');
    expect(valuesOf(parts['xl/worksheets/sheet3.xml'])).not.toContain('m-corrected');
  });

  test('begins with what a row says: years as numbers, and ids last', async () => {
    const sheet = (await partsOf(SAMPLE_ITEMS))['xl/worksheets/sheet4.xml'];
    const header = [...(sheet?.querySelectorAll('row[r="1"] c') ?? [])].map((cell) => cell.textContent);
    expect(header.slice(0, 3)).toEqual(['Loại', 'Trạng thái', 'Chỉ số']);
    expect(header.slice(-3)).toEqual(['Mã dòng', 'Mã bản lưu', 'Mã chỉ số']);
    expect(cellsOf(sheet).filter(([, , value]) => value === '2030')).toEqual([[expect.any(String), 'n', '2030']]);
  });

  test('writes what a row repeats once, and says the same', async () => {
    const parts = await partsOf([FULL_ITEM, FULL_ITEM, FULL_ITEM]);
    const sheet = parts['xl/worksheets/sheet2.xml'];
    const titles = cellsOf(sheet, parts['xl/sharedStrings.xml']).filter(([at]) => /^A[234]$/.test(at ?? ''));
    const { title } = FULL_ITEM.clipping;
    expect(titles.map(([, type, value]) => [type, value])).toEqual([
      ['inlineStr', title],
      ['s', title],
      ['s', title],
    ]);
  });

  test('sums up what it holds', async () => {
    const values = valuesOf((await partsOf(SAMPLE_ITEMS))['xl/worksheets/sheet1.xml']);
    expect(values).toEqual(expect.arrayContaining(['Bài của baolaocai.vn', '03/10/2025 07:30', '02/10/2025']));
    expect(values[values.indexOf('Số dòng trang "Số liệu"') + 1]).toBe('1');
  });

  test('links the addresses of articles, http only', async () => {
    const parts = await partsOf([
      FULL_ITEM,
      {
        ...FULL_ITEM,
        clipping: { ...FULL_ITEM.clipping, id: 'x', url: 'javascript:alert(1)', canonicalUrl: 'file:///a' },
      },
    ]);
    const targets = [...(parts['xl/worksheets/_rels/sheet2.xml.rels']?.querySelectorAll('Relationship') ?? [])];
    expect(targets.map((target) => target.getAttribute('Target'))).toEqual([
      FULL_ITEM.clipping.url,
      FULL_ITEM.clipping.url,
    ]);
  });

  test('cuts a cell Excel could not take, and says so', async () => {
    const item = { ...FULL_ITEM, clipping: { ...FULL_ITEM.clipping, note: '😀'.repeat(20_000) } };
    const note = valuesOf((await partsOf([item]))['xl/worksheets/sheet2.xml']).find((value) => value?.startsWith('😀'));
    expect(note?.length).toBeLessThanOrEqual(32_767);
    expect(note).toMatch(/😀 … \(cắt bớt\)$/u);
  });

  test('is well formed and without formulas whatever the text', async () => {
    const items = fc.sample(hostileItem('x'), { numRuns: 60, seed: 7 });
    const parts = await partsOf(items, { ...OPTIONS, suggestions: true });
    for (const part of Object.values(parts)) expect(part.querySelector('f')).toBeNull();
    const values = valuesOf(parts['xl/worksheets/sheet2.xml'], parts['xl/sharedStrings.xml']);
    expect(values.filter((value) => value === 'x')).toHaveLength(items.length);
  });

  test('does not let text pass for an escaped character', async () => {
    const item = { ...FULL_ITEM, clipping: { ...FULL_ITEM.clipping, note: 'a_x0041_b' } };
    expect(valuesOf((await partsOf([item]))['xl/worksheets/sheet2.xml'])).toContain('a_x005F_x0041_b');
  });

  test('is the same bytes a second time', async () => {
    expect(Buffer.compare(await write(SAMPLE_ITEMS), await write(SAMPLE_ITEMS))).toBe(0);
  });
});

test.each([
  ['2025-10-02', 45932, false],
  ['2025-10-02T12:00:00+07:00', 45932.5, true],
  ['2025-10-01T17:00:00Z', 45932, true],
  ['1901-01-01', 367, false],
])('%s is day %d for Excel', (iso, serial, timed) => expect(excelSerial(iso)).toEqual({ serial, timed }));

test.each(['2025', '2025-02-30', '1899-01-01', 'hôm qua', '2025-13-01T00:00:00+07:00'])(
  '%s is no date for Excel',
  (iso) => expect(excelSerial(iso)).toBeNull(),
);

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));
