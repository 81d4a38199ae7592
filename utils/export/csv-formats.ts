import { encodeItems, encodeText } from './bytes';
import { CODEBOOK_COLUMNS, codebookRows } from './codebook';
import { CSV_FLAVOURS, type CsvFlavour, type CsvFlavourName, csvHeader, csvText, csvWriting } from './csv';
import type { ExportFormat, WriteOptions } from './format';
import { TABLES, type TableName } from './tables';

/** How a file is spelled, given what can be chosen about it. */
export const csvFlavourOf = (name: CsvFlavourName, options: WriteOptions): CsvFlavour =>
  name === 'data'
    ? { ...CSV_FLAVOURS.data, guard: options.guard ?? true, byteOrderMark: options.byteOrderMark ?? false }
    : CSV_FLAVOURS[name];

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
    write: (items, options) => {
      const table = TABLES[name];
      const flavour = csvFlavourOf(flavourName, options);
      const writeRows = table.writer(csvWriting(flavour));
      return encodeItems(items, {
        head: csvHeader(table.columns, flavour),
        writeItem: (item, out) => writeRows(item, options, out),
        lent: options.lent,
      });
    },
  };
};

/** What every column of the tables means: for whoever takes single tables, not the data package that has it in it. */
const codebookFormat = (flavourName: CsvFlavourName): ExportFormat => {
  const excel = flavourName === 'excel-vi';
  return {
    id: excel ? 'csv-codebook-excel' : 'csv-codebook',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    labelKey: excel ? 'exportCsvCodebookExcel' : 'exportCsvCodebook',
    write: (_items, options) =>
      encodeText([csvText(codebookRows(), CODEBOOK_COLUMNS, csvFlavourOf(flavourName, options))]),
  };
};

/** Every table in both flavours: `csv-figures`, `csv-figures-excel`, …; then the codebook of them all. */
export const CSV_FORMATS: readonly ExportFormat[] = [
  ...(Object.keys(TABLES) as TableName[]).flatMap((name) => [csvFormat(name, 'data'), csvFormat(name, 'excel-vi')]), // Object.keys loses the key type
  codebookFormat('data'),
  codebookFormat('excel-vi'),
];
