import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jsonLines } from '@/utils/export';
import { parseExport } from '@/utils/import';
import { textOf } from '../../unit/export/read-stream';

/*
 * One file of every released schema version, kept for ever as it was written: a reader's dataset must open years later.
 * Never write these anew to make a test pass; when a file can no longer be read, it is the reader that is wrong.
 */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));

test('there is a file of this version', () => expect(FILES).toContain('trich-bao-1.jsonl'));

test.each(FILES)('%s can be read, all of it', async (name) => {
  const read = await parseExport(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
  expect(read.value.warnings).toEqual([]);
  expect(read.value.items.length).toBeGreaterThan(0);
});

test('trich-bao-1.jsonl is written again byte for byte', async () => {
  const file = readFileSync(`${FOLDER}/trich-bao-1.jsonl`, 'utf8');
  const read = await parseExport(file);
  if (!read.ok) throw new Error(read.reason);
  const { items, manifest } = read.value;
  const { generator = '', exportedAt = '' } = { ...manifest } as { generator: string; exportedAt: string }; // the file has both
  const again = await textOf(
    jsonLines(items, { suggestions: true, text: true, generator, exportedAt, count: items.length }),
  );
  expect(again).toBe(file);
});
