import { describe, expect, test } from 'vitest';
import { previewOf } from '@/entrypoints/app/export-worker/preview';
import { type ExportItem, findFormat } from '@/utils/export';
import { readCsv } from '@/utils/import';
import { bytesOf, OPTIONS } from './read-stream';
import { SAMPLE_ITEMS } from './sample-items';

const itemsOf = async function* (items: readonly ExportItem[]) {
  yield* items;
};

const tableOf = async (formatId: string) => {
  const shown = await previewOf(itemsOf(SAMPLE_ITEMS), formatId, OPTIONS);
  if (shown.kind !== 'table') throw new Error('no table');
  return shown;
};

const fileOf = async (formatId: string) => {
  const format = findFormat(formatId);
  if (!format) throw new Error('no such format');
  const bytes = await bytesOf(format.write(itemsOf(SAMPLE_ITEMS), OPTIONS));
  const read = readCsv(new TextDecoder().decode(bytes));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

describe('the beginning of a file, shown before it is written', () => {
  test.each(
    ['clippings', 'figures', 'people', 'quotes', 'tags'].flatMap((name) => [`csv-${name}`, `csv-${name}-excel`]),
  )('%s shows the cells of the file', async (formatId) => {
    const [shown, file] = [await tableOf(formatId), await fileOf(formatId)];
    expect(shown.rows.length).toBeGreaterThan(0);
    const places = shown.header.map((name) => file.header.indexOf(name));
    expect(shown.rows).toEqual(file.rows.slice(0, 12).map((row) => places.map((at) => row[at])));
  });

  test('a workbook shows its codes, days and numbers as Vietnamese readers write them', async () => {
    const { header, numeric, rows } = await tableOf('xlsx');
    const cells = new Set(rows.flat());
    expect(header.slice(0, 2)).toEqual(['Loại', 'Trạng thái']);
    for (const cell of ['số liệu', 'đã xác nhận', 'mức đạt', '76.500.000.000', '02/10/2025'])
      expect(cells).toContain(cell);
    const titles = header.filter((_, at) => numeric[at]);
    expect(titles).toEqual(expect.arrayContaining(['Giá trị', 'Giá trị trên']));
    expect(titles).not.toContain('Chỉ số');
    for (const code of ['figure', 'confirmed', 'level', 'VND']) expect(cells).not.toContain(code);
  });
});
