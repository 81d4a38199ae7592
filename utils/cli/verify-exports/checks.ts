import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DigestPresetName } from '@/utils/export';
import { fail, type Result, succeed } from '@/utils/model';
import { checkPackage, checkRecords } from './check-schemas';
import { openOffline } from './open-offline';
import { runNode, runPython, runTool, type ToolReason } from './run-tool';

export const DIGESTS = ['party', 'state', 'plain'] as const satisfies readonly DigestPresetName[];

/** What a check knows: the files by format, and how many clippings and figures they should hold. */
export type Written = {
  readonly folder: string;
  readonly path: (formatId: string) => string;
  readonly digest: (preset: DigestPresetName) => string;
  readonly clippings: number;
  readonly figures: number;
};

/** One foreign tool on one file; the value says in a few words what it saw. */
export type Check = {
  readonly format: string;
  readonly tool: string;
  readonly run: (written: Written) => Result<string, ToolReason> | Promise<Result<string, ToolReason>>;
};

const expectIn = (answer: Result<string, ToolReason>, ...wanted: readonly string[]): Result<string, ToolReason> => {
  if (!answer.ok) return answer;
  const lacking = wanted.find((words) => !answer.value.includes(words));
  return lacking === undefined
    ? succeed(answer.value.trim().split('\n').at(-1) ?? '')
    : fail('wrong', `lacks ${lacking}: ${answer.value.trim().slice(0, 160)}`);
};

/** Counts rows, cells, and cells that became formulas. */
const COUNT_CELLS = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [c for s in book for r in s.iter_rows() for c in r if c.value is not None]
formulas = sum(1 for c in cells if c.data_type == 'f')
print('sheets', len(book.sheetnames), 'rows', max(s.max_row for s in book), 'cells', len(cells), 'formulas', formulas)
`;

/** What a reader expects of a sheet of figures: a header that stays, filters, links, numbers and dates that are some. */
const WORKBOOK = `
import sys, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Số liệu']
assert sheet.freeze_panes == 'A2' and sheet.auto_filter.ref.startswith('A1:')
heads = [c.value for c in sheet[1]]
row = dict(zip(heads, sheet[2]))
assert row['Giá trị'].data_type == 'n', row['Giá trị'].value
assert isinstance(row['Đăng lúc'].value, datetime.datetime)
assert row['Địa chỉ'].hyperlink is not None
assert max(len(c.value) for s in book for r in s.iter_rows() for c in r if isinstance(c.value, str)) <= 32767
print('header frozen, filtered; numbers, dates, links are such')
`;

/** Rows of every table of the package, and what its CSV files hold that its records do not. */
const PACKAGE_TABLES = `
import sys, io, json, zipfile, pandas
z = zipfile.ZipFile(sys.argv[1])
read = lambda name: pandas.read_csv(io.BytesIO(z.read('data/' + name + '.csv')))
tables = {n: read(n) for n in ('clippings', 'figures', 'people', 'quotes', 'tags')}
ids = set(tables['clippings']['clipping_id'])
for name, table in tables.items():
    assert set(table['clipping_id']) <= ids, name
print(' '.join(name + ' ' + str(len(table)) for name, table in tables.items()))
`;

const officeTo = (path: string, folder: string, to: string, filter?: string): Result<string, ToolReason> => {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  return runTool('soffice', [
    profile,
    '--headless',
    ...(filter ? [`--infilter=${filter}`] : []),
    '--convert-to',
    to,
    '--outdir',
    folder,
    path,
  ]);
};

const officeCells = ({ folder, path, figures }: Written, id: string, filter: string): Result<string, ToolReason> => {
  const target = join(folder, 'office');
  const opened = officeTo(path(id), target, 'xlsx', filter);
  if (!opened.ok) return opened;
  const sheet = join(target, basename(path(id)).replace(/\.csv$/, '.xlsx'));
  return expectIn(runPython(COUNT_CELLS, sheet), `rows ${figures + 1}`, 'formulas 0');
};

const CSV_MODULE = `
import sys, csv
rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8', newline='')))
[float(r['value']) for r in rows if r['value']]
print('rows', len(rows), 'columns', len(rows[0]))
`;
const PANDAS = `
import sys, pandas
t = pandas.read_csv(sys.argv[1])
print('rows', len(t), 'value', t['value'].dtype)
`;
const JSON_LINES = `
import sys, json
lines = [json.loads(l) for l in open(sys.argv[1], encoding='utf-8')]
for r in lines[1:]:
    u = r['text'].encode('utf-16-le')
    for m in r['marks']:
        a = m['anchor']
        assert u[2*a['start']:2*a['end']].decode('utf-16-le') == a['quote'], m['id']
print('clippings', len(lines) - 1)
`;
const WORD = `
import sys, docx
d = docx.Document(sys.argv[1])
heads = [p.text for p in d.paragraphs if p.style.name.startswith('Heading')]
s = d.sections[0]
print('headings', len(heads), 'tables', len(d.tables), 'margins', round(s.left_margin.mm), round(s.right_margin.mm))
`;
const PACKAGE = `
import sys, zipfile, json, hashlib
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
d = json.loads(z.read('datapackage.json'))
for line in z.read('SHA256SUMS').decode().splitlines():
    digest, name = line.split('  ')
    assert hashlib.sha256(z.read(name)).hexdigest() == digest, name
for r in d['resources']:
    assert len(z.read(r['path'])) == r['bytes'], r['path']
print('files', len(z.namelist()), 'resources', len(d['resources']), 'hashes right')
`;
const MARKDOWN = `
import sys, zipfile, yaml
z = zipfile.ZipFile(sys.argv[1])
for n in z.namelist():
    t = z.read(n).decode('utf-8')
    assert t.startswith('---\\n'), n
    yaml.safe_load(t.split('---\\n')[1])
print('notes', len(z.namelist()))
`;
const QDA_UNZIP = `
import sys, zipfile, xml.dom.minidom
z = zipfile.ZipFile(sys.argv[1])
d = xml.dom.minidom.parseString(z.read('project.qde'))
print('sources', len(d.getElementsByTagName('TextSource')), 'codings', len(d.getElementsByTagName('Coding')))
`;

/** Rows, types and sum of a file as DuckDB reads it. */
const DUCKDB = `
const { DuckDBInstance } = require('@duckdb/node-api');
const [path] = process.argv.slice(-1);
const source = path.endsWith('.parquet') ? "read_parquet('" + path + "')" : "read_csv('" + path + "', header = true)";
(async () => {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql) => (await db.runAndReadAll(sql)).getRowObjectsJson();
  const [{ rows, total }] = await ask('SELECT count(*) AS rows, sum(value) AS total FROM ' + source);
  const types = Object.fromEntries((await ask('DESCRIBE SELECT * FROM ' + source)).map((c) => [c.column_name, c.column_type]));
  console.log('rows ' + rows + ' value ' + types.value + ' clipped_at ' + types.clipped_at + ' sum ' + total);
})();
`;

/** The records as DuckDB reads them, nested lists and all: as many figures and the same sum as the table of figures has. */
const DUCKDB_RECORDS = `
const { DuckDBInstance } = require('@duckdb/node-api');
const [records, table] = process.argv.slice(-2);
(async () => {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql) => (await db.runAndReadAll(sql)).getRowObjectsJson()[0];
  const nested = await ask("WITH m AS (SELECT unnest(marks) AS mark FROM read_json('" + records + "', format = 'newline_delimited', maximum_object_size = 67108864) WHERE id IS NOT NULL) SELECT count(*) AS rows, sum(mark.quantity.value) AS total FROM m WHERE mark.quantity IS NOT NULL");
  const flat = await ask("SELECT count(*) AS rows, sum(value) AS total FROM read_csv('" + table + "', header = true)");
  const same = nested.rows === flat.rows && Math.abs(nested.total / flat.total - 1) < 1e-12;
  console.log((same ? 'same rows and sum as the table: ' : 'DIFFERENT ') + nested.rows + ' ' + nested.total);
})();
`;

/** The presets of the digest: whose paper it is. */
const digestChecks: readonly Check[] = DIGESTS.flatMap((preset): readonly Check[] => [
  {
    format: `digest ${preset}`,
    tool: 'python-docx',
    run: ({ digest }) => expectIn(runPython(WORD, digest(preset)), 'margins 30 15'),
  },
  {
    format: `digest ${preset}`,
    tool: 'LibreOffice → PDF → PNG',
    run: ({ digest, folder }) => {
      const target = join(folder, 'office');
      const opened = officeTo(digest(preset), target, 'pdf');
      if (!opened.ok) return opened;
      const pdf = join(target, basename(digest(preset)).replace(/docx$/, 'pdf'));
      const drawn = runTool('pdftoppm', ['-png', '-r', '60', '-l', '2', pdf, pdf.replace(/\.pdf$/, '')]);
      return drawn.ok ? expectIn(runTool('pdftotext', ['-l', '1', pdf, '-']), 'ĐIỂM BÁO') : drawn;
    },
  },
]);

/** Every format, each by a program that is not ours. */
export const CHECKS: readonly Check[] = [
  {
    format: 'jsonl',
    tool: 'python json',
    run: ({ path, clippings }) => expectIn(runPython(JSON_LINES, path('jsonl')), `clippings ${clippings}`),
  },
  { format: 'jsonl', tool: 'ajv (JSON Schema)', run: ({ path }) => checkRecords(path('jsonl')) },
  {
    format: 'jsonl',
    tool: 'DuckDB',
    run: ({ path }) => expectIn(runNode(DUCKDB_RECORDS, path('jsonl'), path('csv-figures')), 'same rows and sum'),
  },
  {
    format: 'json',
    tool: 'jq',
    run: ({ path, clippings }) => expectIn(runTool('jq', ['.clippings | length', path('json')]), String(clippings)),
  },
  {
    format: 'csv-figures',
    tool: 'python csv',
    run: ({ path, figures }) => expectIn(runPython(CSV_MODULE, path('csv-figures')), `rows ${figures} `),
  },
  {
    format: 'csv-figures',
    tool: 'pandas',
    run: ({ path, figures }) => expectIn(runPython(PANDAS, path('csv-figures')), `rows ${figures} `),
  },
  {
    format: 'csv-figures',
    tool: 'DuckDB',
    run: ({ path, figures }) => expectIn(runNode(DUCKDB, path('csv-figures')), `rows ${figures} value DOUBLE`),
  },
  {
    format: 'csv-figures',
    tool: 'LibreOffice en',
    run: (written) => officeCells(written, 'csv-figures', 'CSV:44,34,76,1,,1033,false,true'),
  },
  {
    format: 'csv-figures-excel',
    tool: 'LibreOffice vi',
    run: (written) => officeCells(written, 'csv-figures-excel', 'CSV:59,34,76,1,,1066,false,true'),
  },
  { format: 'xlsx', tool: 'openpyxl', run: ({ path }) => expectIn(runPython(COUNT_CELLS, path('xlsx')), 'formulas 0') },
  { format: 'xlsx', tool: 'openpyxl, cells', run: ({ path }) => runPython(WORKBOOK, path('xlsx')) },
  {
    format: 'xlsx',
    tool: 'LibreOffice',
    run: ({ path, folder }) => {
      const target = join(folder, 'office');
      const opened = officeTo(path('xlsx'), target, 'xlsx');
      return opened.ok ? expectIn(runPython(COUNT_CELLS, join(target, basename(path('xlsx')))), 'formulas 0') : opened;
    },
  },
  ...digestChecks,
  { format: 'data-package', tool: 'python zipfile', run: ({ path }) => runPython(PACKAGE, path('data-package')) },
  { format: 'data-package', tool: 'ajv (Frictionless v2)', run: ({ path }) => checkPackage(path('data-package')) },
  { format: 'data-package', tool: 'pandas', run: ({ path }) => runPython(PACKAGE_TABLES, path('data-package')) },
  {
    format: 'data-package',
    tool: 'DuckDB (Parquet)',
    run: ({ path, folder, figures }) => {
      const parquet = join('data', 'figures.parquet');
      const opened = runTool('unzip', ['-oq', path('data-package'), parquet, '-d', join(folder, 'package')]);
      if (!opened.ok) return opened;
      return expectIn(runNode(DUCKDB, join(folder, 'package', parquet)), `rows ${figures} value DOUBLE`);
    },
  },
  {
    format: 'ris',
    tool: 'ris2xml',
    run: ({ path }) => expectIn(runTool('ris2xml', [path('ris')]), '</modsCollection>'),
  },
  {
    format: 'csl-json',
    tool: 'pandoc',
    run: ({ path }) => expectIn(runTool('pandoc', ['-f', 'csljson', '-t', 'biblatex', path('csl-json')]), '@article'),
  },
  {
    format: 'biblatex',
    tool: 'pandoc',
    run: ({ path }) => expectIn(runTool('pandoc', ['-f', 'biblatex', '-t', 'csljson', path('biblatex')]), '"title"'),
  },
  {
    format: 'markdown',
    tool: 'python yaml',
    run: ({ path, clippings }) => expectIn(runPython(MARKDOWN, path('markdown')), `notes ${clippings}`),
  },
  {
    format: 'qdpx',
    tool: 'python xml',
    run: ({ path, clippings }) => expectIn(runPython(QDA_UNZIP, path('qdpx')), `sources ${clippings}`),
  },
  {
    format: 'qdpx',
    tool: 'xmllint',
    run: ({ path, folder }) => {
      const opened = runTool('unzip', ['-oq', path('qdpx'), 'project.qde', '-d', join(folder, 'qda')]);
      return opened.ok ? runTool('xmllint', ['--noout', join(folder, 'qda', 'project.qde')]) : opened;
    },
  },
  {
    format: 'web-annotation',
    tool: 'jq',
    run: ({ path }) => runTool('jq', ['[.. | .exact? // empty] | length', path('web-annotation')]),
  },
  {
    format: 'doccano',
    tool: 'jq',
    run: ({ path, clippings }) => expectIn(runTool('jq', ['-s', 'length', path('doccano')]), String(clippings)),
  },
  {
    format: 'label-studio',
    tool: 'unzip',
    run: ({ path }) => expectIn(runTool('unzip', ['-tq', path('label-studio')]), 'No errors'),
  },
  {
    format: 'html',
    tool: 'Chromium, offline',
    run: ({ path }) => openOffline(path('html'), 'Xã Mường Sang'),
  },
];
