import { createByteWriter, lendWritten, writeText } from '../byte-writer';
import { CODEBOOK_COLUMNS, codebookRows } from '../codebook';
import { isoDay, vietnameseDay, vietnameseMoment } from '../dates';
import type { WriteOptions } from '../format';
import type { ExportItem, ItemSource } from '../item';
import { CORE_RELATION, CORE_TYPE, contentTypesXml, corePropertiesXml, relationsXml } from '../ooxml';
import { type ColumnInfo, type Row, TABLES, type Table } from '../tables';
import { escapeXml, XML_DECLARATION } from '../xml';
import { addTextFile, createZip, type ZipWriter } from '../zip';
import { createSharedStrings, type SharedStrings } from './shared-strings';
import { createSheet, MAX_DATA_ROWS, sharedItem } from './sheet';
import { STYLES_XML } from './styles';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PIECE_BYTES = 32 * 1024;

/** What all sheets of a workbook write into. */
type Book = { readonly zip: ZipWriter; readonly shared: SharedStrings };

/** A sheet growing inside the archive while items go by. */
const growSheet = ({ zip, shared }: Book, number: number, columns: readonly ColumnInfo[]) => {
  const sheet = createSheet(columns, shared);
  const entry = zip.open(`xl/worksheets/sheet${number}.xml`);
  const out = createByteWriter(2 * PIECE_BYTES);
  writeText(out, sheet.start());
  const add = (row: Row): void => {
    writeText(out, sheet.row(row));
    // The archive has read it when it answers.
    if (out.size >= PIECE_BYTES) entry.write(lendWritten(out));
  };
  const close = (): void => {
    writeText(out, sheet.end());
    entry.write(lendWritten(out));
    entry.close();
    const links = sheet.links();
    if (links.length === 0) return;
    const relations = links.map((target) => ({ type: 'hyperlink', target, external: true }));
    addTextFile(zip, `xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations));
  };
  return { add, close, rows: sheet.rows };
};

type SheetPlan = { readonly title: string; readonly table: Table; readonly kind?: 'figure' | 'target' };

/** The sheets with data, in the order of their tabs; figures and targets have one each. */
const DATA_SHEETS: readonly SheetPlan[] = [
  { title: 'Bài', table: TABLES.clippings },
  { title: 'Số liệu', table: TABLES.figures, kind: 'figure' },
  { title: 'Chỉ tiêu', table: TABLES.figures, kind: 'target' },
  { title: 'Người', table: TABLES.people },
  { title: 'Trích dẫn', table: TABLES.quotes },
];
const SHEET_TITLES = ['Tóm tắt', ...DATA_SHEETS.map(({ title }) => title), 'Từ điển dữ liệu'];

/** What a row says comes first, the long ids that only join tables last; how the machine had read it is left out. */
const readerOrder = (columns: readonly ColumnInfo[]): readonly number[] => {
  const shown = columns.flatMap(({ provenance }, at) => (provenance ? [] : [at]));
  const isId = (at: number): boolean => columns[at]?.type === 'identifier';
  return [...shown.filter((at) => !isId(at)), ...shown.filter(isId)];
};

const growPlanned = (book: Book, { table, kind, title }: SheetPlan, number: number) => {
  const shown = readerOrder(table.columns);
  const sheet = growSheet(
    book,
    number,
    shown.map((at) => table.columns[at] as ColumnInfo),
  ); // indexes of these columns
  const kindAt = table.columns.findIndex(({ name }) => name === 'kind');
  const addRows = (rows: readonly Row[]): void => {
    for (const row of rows)
      if (kind === undefined || row[kindAt] === kind) sheet.add(shown.map((at) => row[at] ?? null));
  };
  return { ...sheet, title, table, addRows };
};

/** What the summary counts while items go by. */
const createTally = () => {
  const sites = new Map<string, number>();
  let first: string | null = null;
  let last: string | null = null;
  const count = ({ clipping }: ExportItem): void => {
    sites.set(clipping.site, (sites.get(clipping.site) ?? 0) + 1);
    const day = isoDay(clipping.publishedAt);
    if (day && (first === null || day < first)) first = day;
    if (day && (last === null || day > last)) last = day;
  };
  const rows = (): readonly Row[] => [
    ...(first && last
      ? [
          ['Bài đăng từ ngày', vietnameseDay(first)],
          ['Đến ngày', vietnameseDay(last)],
        ]
      : []),
    ...[...sites]
      .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
      .map(([site, n]) => [`Bài của ${site}`, n]),
  ];
  return { count, rows };
};

const summaryColumn = (name: string, titleVi: string): ColumnInfo => ({
  name,
  type: 'text',
  titleVi,
  descriptionVi: '',
});
const SUMMARY_COLUMNS = [summaryColumn('item', 'Mục'), summaryColumn('value', 'Giá trị')];

const titleOf = (options: WriteOptions): string => options.title ?? 'Số liệu và chỉ tiêu trích từ báo chí';

const summaryRows = (
  sheets: readonly { readonly title: string; readonly rows: () => number }[],
  options: WriteOptions,
): readonly Row[] => [
  ['Tên', titleOf(options)],
  ['Phạm vi', options.selection ?? null],
  ['Xuất lúc', vietnameseMoment(options.exportedAt)],
  ['Chương trình', options.generator],
  ...sheets.map(({ title, rows }): Row => [`Số dòng trang "${title}"`, rows()]),
  ...sheets
    .filter(({ rows }) => rows() > MAX_DATA_ROWS)
    .map(({ title, rows }): Row => [`Trang "${title}" không đủ chỗ, thiếu`, rows() - MAX_DATA_ROWS]),
];

const workbookXml = (): string => {
  const sheets = SHEET_TITLES.map(
    (title, index) => `<sheet name="${escapeXml(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const printed = SHEET_TITLES.map(
    (title, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(title)}'!$1:$1</definedName>`,
  );
  return `${XML_DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets><definedNames>${printed.join('')}</definedNames></workbook>`;
};

const addFrame = (zip: ZipWriter, options: WriteOptions): void => {
  const sheets = SHEET_TITLES.map((_title, index) => `worksheets/sheet${index + 1}.xml`);
  addTextFile(
    zip,
    '[Content_Types].xml',
    contentTypesXml({
      'xl/workbook.xml': `${MAIN}.sheet.main+xml`,
      'xl/styles.xml': `${MAIN}.styles+xml`,
      'xl/sharedStrings.xml': `${MAIN}.sharedStrings+xml`,
      'docProps/core.xml': CORE_TYPE,
      ...Object.fromEntries(sheets.map((path) => [`xl/${path}`, `${MAIN}.worksheet+xml`])),
    }),
  );
  addTextFile(
    zip,
    '_rels/.rels',
    relationsXml([
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      { type: CORE_RELATION, target: 'docProps/core.xml' },
    ]),
  );
  const core = { title: titleOf(options), creator: options.generator, createdAt: options.exportedAt };
  addTextFile(zip, 'docProps/core.xml', corePropertiesXml(core));
  addTextFile(zip, 'xl/workbook.xml', workbookXml());
  const parts = [
    ...sheets.map((target) => ({ type: 'worksheet', target })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  addTextFile(zip, 'xl/_rels/workbook.xml.rels', relationsXml(parts));
  addTextFile(zip, 'xl/styles.xml', STYLES_XML);
};

/**
 * An Excel workbook: summary, articles, figures, targets, people, quotes, data dictionary; numbers and dates are real
 * ones, text is never a formula. Items are read once; sheets wait compressed, so memory stays far below the file's size.
 */
export async function* workbook(items: ItemSource, options: WriteOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const zip = createZip(options.exportedAt);
  const shared = createSharedStrings();
  const book: Book = { zip, shared };
  addFrame(zip, options);
  const sheets = DATA_SHEETS.map((plan, index) => growPlanned(book, plan, index + 2));
  const tables = [...new Set(sheets.map(({ table }) => table))];
  const tally = createTally();
  for await (const item of items) {
    tally.count(item);
    // Two sheets are of one table: its rows are read once.
    const rows = new Map(tables.map((table) => [table, table.rows(item, options)]));
    for (const sheet of sheets) sheet.addRows(rows.get(sheet.table) ?? []);
    yield* zip.take();
  }
  for (const sheet of sheets) sheet.close();
  const summary = growSheet(book, 1, SUMMARY_COLUMNS);
  for (const row of [...summaryRows(sheets, options), ...tally.rows()]) summary.add(row);
  summary.close();
  const dictionary = growSheet(book, SHEET_TITLES.length, CODEBOOK_COLUMNS);
  for (const row of codebookRows()) dictionary.add(row);
  dictionary.close();
  addTextFile(zip, 'xl/sharedStrings.xml', shared.xml(sharedItem));
  zip.finish();
  yield* zip.take();
}
