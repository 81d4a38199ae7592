import type { ColumnInfo, ColumnType, Table } from '../tables';

/** A file of the package, once it is written. */
export type WrittenFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

type Json = Readonly<Record<string, unknown>>;

/** Column types of ours in the words of Table Schema; a moment may be a day, which `datetime` does not allow. */
const FIELD_TYPES: Readonly<Record<ColumnType, Json>> = {
  identifier: { type: 'string' },
  text: { type: 'string' },
  code: { type: 'string' },
  url: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  date: { type: 'date' },
  datetime: { type: 'datetime' },
  moment: { type: 'string' },
  period: { type: 'string' },
};

const constraintsOf = ({ name, required }: ColumnInfo, table: Table): Json => {
  const unique = table.primaryKey.length === 1 && table.primaryKey[0] === name;
  const constraints = { ...(required ? { required: true } : {}), ...(unique ? { unique: true } : {}) };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
};

const field = (column: ColumnInfo, table: Table): Json => ({
  name: column.name,
  ...FIELD_TYPES[column.type],
  title: column.titleVi,
  description: column.descriptionVi,
  ...constraintsOf(column, table),
  ...(column.values ? { categories: column.values.map(({ value, labelVi }) => ({ value, label: labelVi })) } : {}),
});

const REFERS_TO_CLIPPING = {
  foreignKeys: [{ fields: ['clipping_id'], reference: { resource: 'clippings', fields: ['clipping_id'] } }],
};

const schema = (table: Table): Json => ({
  fields: table.columns.map((column) => field(column, table)),
  missingValues: [''],
  primaryKey: table.primaryKey,
  ...(table.name === 'clippings' ? {} : REFERS_TO_CLIPPING),
});

const fileFacts = ({ path, bytes, sha256 }: WrittenFile): Json => ({ path, bytes, hash: `sha256:${sha256}` });

/** A table as a resource: what is in the file, column by column, and how to tell that it is unchanged. */
export const tableResource = (table: Table, file: WrittenFile, guarded: boolean): Json => ({
  name: table.name,
  type: 'table',
  title: table.titleVi,
  description: table.descriptionVi,
  ...fileFacts(file),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
  schema: schema(table),
  ...(guarded ? { 'x-guard': 'apostrophe' } : {}),
});

/** A table as Parquet: the file itself says what is in its columns. */
export const parquetResource = (table: Table, file: WrittenFile): Json => ({
  name: `${table.name}-parquet`,
  title: `${table.titleVi} (Parquet)`,
  description: `${table.descriptionVi} Cùng các dòng và cột như tệp CSV; thời điểm là UTC.`,
  ...fileFacts(file),
  format: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
});

/** The lossless records beside the tables. */
export const recordsResource = (file: WrittenFile): Json => ({
  name: 'records',
  title: 'Bản ghi đầy đủ',
  description:
    'Mọi bản lưu với toàn bộ trường, mỗi dòng một bản ghi JSON (lược đồ trich-bao/1), sau một dòng giới thiệu.',
  ...fileFacts(file),
  format: 'jsonl',
  mediatype: 'application/x-ndjson',
  encoding: 'utf-8',
});

/** What a data package says of itself. */
export type PackageFacts = {
  readonly title: string;
  readonly exportedAt: string;
  readonly generator: string;
  readonly selection: string | null;
  readonly version: string | null;
  readonly licenceNote: string | null;
};

/** The descriptor, datapackage.json of Frictionless v2. A licence is a note: a name or address is not ours to invent. */
export const packageDescriptor = (facts: PackageFacts, resources: readonly Json[]): Json => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: `trich-bao-${facts.exportedAt.slice(0, 10)}`,
  title: facts.title,
  description: facts.selection ?? 'Dữ liệu trích từ báo chí.',
  ...(facts.version ? { version: facts.version } : {}),
  created: facts.exportedAt,
  ...(facts.licenceNote ? { 'x-licence-note': facts.licenceNote } : {}),
  'x-generator': facts.generator,
  resources,
});
