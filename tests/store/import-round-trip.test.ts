import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExportItem, findFormat } from '@/utils/export';
import { type IncomingFile, readImportFile } from '@/utils/import';
import { openStore, type Store } from '@/utils/store';
import { bytesOf, OPTIONS } from '../unit/export/read-stream';
import { hostileItem, SAMPLE_ITEMS } from '../unit/export/sample-items';
import { someHostileFile } from '../unit/import/hostile-files';
import { expectValue, freshName } from './clips';

const NOW = '2025-11-22T08:00:00+07:00';
const EVERYTHING = { ...OPTIONS, suggestions: true };
const LONG = process.env.FUZZ === 'long';

const exported = async (store: Store, id = 'jsonl'): Promise<Buffer> => {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return Buffer.from(await bytesOf(format.write(store.exportItems('all'), EVERYTHING)));
};

const aFile = (bytes: Uint8Array, name = 'tep'): IncomingFile => ({
  name,
  size: bytes.length,
  head: bytes.subarray(0, 4096),
  chunks: async function* () {
    yield bytes;
  },
});

const making = () => {
  let made = 0;
  return { now: NOW, newId: () => `made-${++made}` };
};

/** Reads a file and takes it, as the library does; the reason where either refuses. */
const take = async (store: Store, bytes: Uint8Array): Promise<string | null> => {
  const read = await readImportFile(aFile(bytes), making());
  if (!read.ok) return read.reason;
  if (read.value.kind !== 'items') return 'not-ours';
  const taken = await store.importItems(read.value.items);
  return taken.ok ? null : taken.reason;
};

const kept = (item: ExportItem, nth: number): ExportItem => ({
  ...item,
  clipping: { ...item.clipping, identity: `bao.vn/${nth}`, state: 'kept', trashedAt: null },
});

describe('export, wipe, import, export', () => {
  test.each(['jsonl', 'json', 'data-package'])(
    'gives the same bytes, as %s, whatever the texts hold',
    async (id) => {
      const runs = LONG ? 300 : 8;
      await fc.assert(
        fc.asyncProperty(hostileItem('c-1'), hostileItem('c-2'), async (one, two) => {
          const first = openStore({ name: freshName() });
          const items = [one, two].map(kept);
          expectValue(await first.importItems(items));
          const before = await exported(first, id);
          const second = openStore({ name: freshName() });
          expect(await take(second, before)).toBeNull();
          const after = await exported(second, id);
          expect(after.equals(before)).toBe(true);
          first.close();
          second.close();
        }),
        { numRuns: runs },
      );
    },
    600_000,
  );
});

/** Every row of every table, derived ones too, as the database has them. */
const digestOf = async (name: string): Promise<string> => {
  const request = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const hash = createHash('sha256');
  for (const table of [...database.objectStoreNames].sort()) {
    const rows = database.transaction(table).objectStore(table).getAll();
    const all = await new Promise<unknown[]>((resolve, reject) => {
      rows.onsuccess = () => resolve(rows.result);
      rows.onerror = () => reject(rows.error);
    });
    hash.update(`${table} ${all.length}\n`);
    hash.update(serialize(all));
  }
  database.close();
  return hash.digest('hex');
};

/** Takes a file where the reader lets it through into a library of its own, which must then be sound, or as it was. */
const takeApart = async (own: readonly ExportItem[], bytes: Uint8Array): Promise<string | null> => {
  const name = freshName();
  const store = openStore({ name });
  expectValue(await store.importItems(own));
  const before = await digestOf(name);
  const reason = await take(store, bytes);
  if (reason === null) expect(expectValue(await store.checkIntegrity()).findings).toEqual([]);
  else expect(await digestOf(name)).toBe(before);
  store.close();
  return reason;
};

describe('a file that was damaged or made to harm', () => {
  test(
    'is refused and changes nothing, or leaves a library that is sound',
    async () => {
      const runs = LONG ? 10_000 : 150;
      const source = openStore({ name: freshName() });
      expectValue(await source.importItems(SAMPLE_ITEMS.map(kept)));
      const texts = await Promise.all(
        ['jsonl', 'json'].map(async (id) => (await exported(source, id)).toString('utf8')),
      );
      const packed = [await exported(source, 'data-package')];
      source.close();
      const name = freshName();
      const library = openStore({ name });
      const own = SAMPLE_ITEMS.slice(0, 1).map((item) => kept(item, 0));
      expectValue(await library.importItems(own));
      const before = await digestOf(name);
      const reasons = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(someHostileFile(texts, packed), async ({ bytes, mustBeRefused }) => {
          const read = await readImportFile(aFile(bytes), making());
          // What is refused on reading was given to the one library of all; the others get one of their own.
          const reason = read.ok ? await takeApart(own, bytes) : await take(library, bytes);
          if (mustBeRefused) expect(reason).not.toBeNull();
          reasons.set(reason ?? 'taken, sound', (reasons.get(reason ?? 'taken, sound') ?? 0) + 1);
        }),
        { numRuns: runs, seed: 20_251_122 },
      );
      expect(await digestOf(name)).toBe(before);
      expect(reasons.get('taken, sound') ?? 0).toBeLessThan(runs / 4);
      expect(Reflect.has({}, 'a')).toBe(false);
      library.close();
      if (LONG) console.log(`${runs} files:`, Object.fromEntries(reasons), 'digest before = after');
    },
    LONG ? 3_600_000 : 120_000,
  );
});
