import { encodeText } from './bytes';
import { CSV_FLAVOURS, type CsvFlavour, type CsvFlavourName, csvHeader, csvRecord } from './csv';
import type { ExportFormat, WriteOptions } from './format';
import type { ItemSource } from './item';
import { TABLES, type Table, type TableName } from './tables';

const flavourFor = (name: CsvFlavourName, options: WriteOptions): CsvFlavour =>
  name === 'data'
    ? { ...CSV_FLAVOURS.data, guard: options.guard ?? true, byteOrderMark: options.byteOrderMark ?? false }
    : CSV_FLAVOURS[name];

/** The CSV text of one table over many items: the header, then all rows of an item at a time. */
export async function* tableText(
  items: ItemSource,
  table: Table,
  { flavour, options }: { readonly flavour: CsvFlavour; readonly options: WriteOptions },
): AsyncGenerator<string> {
  yield csvHeader(table.columns, flavour);
  for await (const item of items) {
    let text = '';
    for (const row of table.rows(item, options)) text += csvRecord(row, table.columns, flavour);
    yield text;
  }
}

const TABLE_LABELS: Readonly<Record<TableName, string>> = {
  clippings: 'Clippings',
  figures: 'Figures',
  people: 'People',
  quotes: 'Quotes',
  tags: 'Tags',
};

const csvFormat = (name: TableName, flavourName: CsvFlavourName): ExportFormat => {
  const excel = flavourName === 'excel-vi';
  return {
    id: excel ? `csv-${name}-excel` : `csv-${name}`,
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    labelKey: `exportCsv${TABLE_LABELS[name]}${excel ? 'Excel' : ''}`,
    write: (items, options) =>
      encodeText(tableText(items, TABLES[name], { flavour: flavourFor(flavourName, options), options })),
  };
};

/** Every table in both flavours: `csv-figures`, `csv-figures-excel`, … */
export const CSV_FORMATS: readonly ExportFormat[] = (Object.keys(TABLES) as TableName[]).flatMap((name) => [
  csvFormat(name, 'data'),
  csvFormat(name, 'excel-vi'),
]); // Object.keys loses the key type
