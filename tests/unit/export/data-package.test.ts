import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet'; // what the writer is built on
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { findFormat, TABLES, unguardText, type WriteOptions } from '@/utils/export';
import { parseExport } from '@/utils/import';
import { bytesOf, OPTIONS } from './read-stream';
import { FULL_ITEM, hashOf, SAMPLE_ITEMS } from './sample-items';

const PROFILE = fileURLToPath(
  new URL('../../../../shared/profiles/frictionless-2.0/datapackage.json', import.meta.url),
);

type Field = { name: string; type: string; constraints?: { required?: boolean }; categories?: { value: string }[] };
type Resource = {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};

const OWN: WriteOptions = {
  ...OPTIONS,
  suggestions: true,
  selection: 'Bộ sưu tập: Đại hội xã',
  release: { version: '1.0.0', licenceNote: 'Chỉ dùng nội bộ.' },
};
const write = (options = OWN, items = SAMPLE_ITEMS) =>
  bytesOf(findFormat('data-package')?.write(items, options) ?? fail());
const fail = (): never => {
  throw new Error('no such format');
};

describe('the data package', () => {
  let files: Record<string, Uint8Array>;
  let descriptor: { resources: Resource[] };
  const textOf = (path: string) => strFromU8(files[path] ?? fail());
  const recordsOf = ({ path }: Resource) => Papa.parse<string[]>(textOf(path), { newline: '\r\n' }).data.slice(0, -1);
  const tables = () => descriptor.resources.filter(({ schema }) => schema);
  const cells = (resource: Resource, names: readonly string[]) => {
    const [header = [], ...rows] = recordsOf(resource);
    return rows.map((row) => names.map((name) => row[header.indexOf(name)]).join('\u0000'));
  };

  beforeAll(async () => {
    files = unzipSync(await write());
    descriptor = JSON.parse(textOf('datapackage.json'));
  });

  test('is valid by the published profile of Frictionless v2', ({ skip }) => {
    if (!existsSync(PROFILE)) skip('the profile is not beside the repository');
    const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(
      JSON.parse(readFileSync(PROFILE, 'utf8')),
    );
    expect([validate(descriptor), validate.errors]).toEqual([true, null]);
  });

  test('lists every data file with its size and hash', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(files[path]?.length, path).toBe(bytes);
      expect(hash).toBe(`sha256:${hashOf(textOf(path))}`);
      expect(textOf('SHA256SUMS')).toContain(`${hash.slice(7)}  ${path}\n`);
    }
    expect(textOf('SHA256SUMS').split('\n').slice(0, -1)).toHaveLength(Object.keys(files).length - 1);
  });

  test('has the described fields as header, in order', () => {
    for (const resource of tables())
      expect(recordsOf(resource)[0]).toEqual(resource.schema?.fields.map(({ name }) => name));
  });

  test('has keys that are unique and lead somewhere', () => {
    for (const resource of tables()) {
      const keys = cells(resource, resource.schema?.primaryKey ?? []);
      expect(new Set(keys).size, resource.name).toBe(keys.length);
      for (const { fields, reference } of resource.schema?.foreignKeys ?? []) {
        const target = tables().find(({ name }) => name === reference.resource) ?? fail();
        expect(cells(target, reference.fields)).toEqual(expect.arrayContaining(cells(resource, fields)));
      }
    }
  });

  test('has cells of the described types', () => {
    const patterns: Record<string, RegExp> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/,
    };
    for (const resource of tables())
      for (const { name, type, constraints, categories } of resource.schema?.fields ?? [])
        for (const cell of cells(resource, [name])) {
          if (cell === '') expect(constraints?.required, name).not.toBe(true);
          else expect(cell, name).toMatch(patterns[type] ?? /[\s\S]/);
          if (cell && categories) expect(categories.map(({ value }) => value)).toContain(cell);
        }
  });

  test('says in Vietnamese what it holds', () => {
    expect(textOf('README.md')).toContain('Bộ sưu tập: Đại hội xã');
    expect(textOf('README.md')).toContain('| data/figures.csv | Số liệu và chỉ tiêu | 3 |');
    expect(textOf('data/codebook.csv')).toContain('figures,indicator,text,Chỉ số');
  });

  test('guards formulas, says so, and the guard can be taken off', () => {
    const people = tables().find(({ name }) => name === 'figures') ?? fail();
    expect(people).toMatchObject({ 'x-guard': 'apostrophe' });
    expect(cells(people, ['note']).map(unguardText)).toContain(FULL_ITEM.marks[0]?.note);
  });

  test('gives the items back from its records', async () => {
    const read = await parseExport(textOf('records.jsonl'));
    expect(read).toMatchObject({ ok: true, value: { items: [{ clipping: FULL_ITEM.clipping }, {}] } });
  });

  test('is the same bytes a second time, in any time zone', async () => {
    const zone = process.env.TZ;
    const first = await write();
    process.env.TZ = 'America/New_York';
    const second = await write();
    process.env.TZ = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('has the tables as Parquet too, when asked: the same rows, with types', async () => {
    const typed = unzipSync(await write({ ...OWN, parquet: true }));
    const { resources }: { resources: Resource[] } = JSON.parse(strFromU8(typed['datapackage.json'] ?? fail()));
    for (const table of Object.values(TABLES)) {
      const bytes = typed[`data/${table.name}.parquet`] ?? fail();
      expect(resources.find(({ name }) => name === `${table.name}-parquet`)?.bytes).toBe(bytes.length);
      const read = await parquetReadObjects({ file: bytes.slice().buffer });
      const rows = SAMPLE_ITEMS.flatMap((item) => table.rows(item, OWN));
      expect(read).toHaveLength(rows.length);
      read.forEach((record, nth) => {
        expect(Object.keys(record)).toEqual(table.columns.map(({ name }) => name));
        for (const [at, { name, type }] of table.columns.entries()) {
          const cell = rows[nth]?.[at] ?? null;
          const isTime = cell !== null && (type === 'date' || type === 'datetime');
          expect(record[name] ?? null, name).toEqual(isTime ? new Date(cell) : cell);
        }
      });
    }
  });

  test('may hold nothing at all', async () => {
    const empty = unzipSync(await write({ ...OWN, parquet: true }, []));
    expect(strFromU8(empty['data/figures.csv'] ?? fail()).split('\r\n')).toHaveLength(2);
  });
});
