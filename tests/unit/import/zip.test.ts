import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findFormat, toJsonLine } from '@/utils/export';
import { IMPORT_LIMITS, parsePackage, ZIP_LIMITS, type ZipLimits } from '@/utils/import';
import { bytesOf, OPTIONS } from '../export/read-stream';
import { FULL_ITEM, SAMPLE_ITEMS } from '../export/sample-items';

const RECORDS = strToU8(toJsonLine(FULL_ITEM, { suggestions: true, text: true }));
const read = (bytes: Uint8Array, limits: Partial<ZipLimits> = {}) =>
  parsePackage([bytes], { ...IMPORT_LIMITS, ...ZIP_LIMITS, ...limits });
const write = async () => {
  const format = findFormat('data-package');
  if (!format) throw new Error('no such format');
  return bytesOf(format.write(SAMPLE_ITEMS, { ...OPTIONS, suggestions: true, count: 2 }));
};

test('a data package gives its clippings back', async () => {
  expect(await read(await write())).toMatchObject({
    ok: true,
    value: { items: [{ clipping: FULL_ITEM.clipping }, {}], manifest: { generator: OPTIONS.generator } },
  });
});

describe('an archive is refused', () => {
  test.each([
    ['without our records', zipSync({ 'a.txt': RECORDS }), 'not-ours'],
    ['that is none', strToU8('PK và gì đó'), 'not-ours'],
    ['with a path that leads out', zipSync({ '../records.jsonl': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['with an absolute path', zipSync({ '/etc/x': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['with a Windows path', zipSync({ 'C:\\x': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['with a small Windows path', zipSync({ 'c:x': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['with a path from a root', zipSync({ '\\x': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['with a path out in the middle', zipSync({ 'a/../../x': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['with one out at the end', zipSync({ 'a\\..': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['with a control character', zipSync({ 'a\u0001': RECORDS, 'records.jsonl': RECORDS }), 'unsafe'],
    ['whose unsafe path comes behind', zipSync({ 'records.jsonl': RECORDS, '../x': RECORDS }), 'unsafe'],
    ['whose records are damaged', zipSync({ 'records.jsonl': RECORDS.subarray(0, 300) }), 'damaged'],
    ['that is a bomb', zipSync({ 'records.jsonl': new Uint8Array(5_000_000) }), 'too-large'],
  ])('%s', async (_name, bytes, reason) => expect(await read(bytes)).toMatchObject({ ok: false, reason }));

  test('cut off in the middle', async () => {
    const bytes = await write();
    expect(await read(bytes.subarray(0, 600))).toMatchObject({ ok: false });
  });

  test('that only looks unsafe is read', async () => {
    const files = { 'a..b/..c': RECORDS, 'ab:c': RECORDS, 'records.jsonl': RECORDS };
    expect(await read(zipSync(files))).toMatchObject({ ok: true, value: { items: [{}] } });
    expect(await read(zipSync(files), { files: 3, bytes: RECORDS.length })).toMatchObject({ ok: true });
  });

  test('text that packs well is no bomb while there is little of it', async () => {
    const blanks = `${new TextDecoder().decode(RECORDS).trimEnd()}${' '.repeat(900_000)}\n`;
    expect(await read(zipSync({ 'records.jsonl': strToU8(blanks) }))).toMatchObject({ ok: true });
  });

  test('what is wrong is said', async () => {
    expect(await read(zipSync({ 'a.txt': RECORDS }))).toMatchObject({ detail: 'no records.jsonl' });
    expect(await read(zipSync({ [`../${'x'.repeat(200)}`]: RECORDS }))).toMatchObject({
      detail: `../${'x'.repeat(97)}`,
    });
    expect(await read(zipSync({ a: RECORDS, b: RECORDS }), { files: 1 })).toMatchObject({ detail: 'over 1 files' });
    const cut = zipSync({ 'records.jsonl': RECORDS }).subarray(0, 400);
    expect(await read(cut)).toMatchObject({ reason: 'damaged', detail: 'the archive is cut off' });
  });

  test.each([
    ['too many files', { files: 1 }, zipSync({ 'a.txt': RECORDS, 'records.jsonl': RECORDS })],
    ['too many bytes', { bytes: 100 }, zipSync({ 'records.jsonl': RECORDS })],
  ])('with %s', async (_name, limits, bytes) =>
    expect(await read(bytes, limits)).toMatchObject({ reason: 'too-large' }),
  );

  test('that is a bomb, before the rest of it is read', async () => {
    const bomb = zipSync({ 'records.jsonl': new Uint8Array(20_000_000) });
    let pulled = 0;
    const pieces = function* () {
      for (; pulled < bomb.length; pulled += 256) yield bomb.subarray(pulled, pulled + 256);
    };
    expect(await parsePackage(pieces())).toMatchObject({ reason: 'too-large' });
    expect(pulled).toBeLessThan(bomb.length / 2);
  });
});
