import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExportItem, findFormat } from '@/utils/export';
import { type IncomingFile, readImportFile } from '@/utils/import';
import { openStore, type Store } from '@/utils/store';
import { bytesOf, OPTIONS } from '../unit/export/read-stream';
import { hostileItem, SAMPLE_ITEMS } from '../unit/export/sample-items';
import { damage, someDamage } from '../unit/import/file-damage';
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
  const taken = await store.importItems(read.value.items, { now: NOW });
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
          expectValue(await first.importItems(items, { now: NOW }));
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

describe('a file that was damaged or made to harm', () => {
  test(
    'is refused and changes nothing, or leaves a library that is sound',
    async () => {
      const runs = LONG ? 10_000 : 150;
      const source = openStore({ name: freshName() });
      expectValue(await source.importItems(SAMPLE_ITEMS.map(kept), { now: NOW }));
      const wholes = await Promise.all(['jsonl', 'json', 'data-package'].map((id) => exported(source, id)));
      source.close();
      const store = openStore({ name: freshName() });
      const own = SAMPLE_ITEMS.slice(0, 1).map((item) => kept(item, 0));
      expectValue(await store.importItems(own, { now: NOW }));
      const before = await exported(store);
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...wholes),
          fc.array(someDamage, { minLength: 1, maxLength: 3 }),
          async (whole, damages) => {
            const bytes = damages.reduce(damage, whole);
            const fresh = openStore({ name: freshName() });
            expectValue(await fresh.importItems(own, { now: NOW }));
            const reason = await take(fresh, bytes);
            if (reason !== null) {
              refused += 1;
              expect((await exported(fresh)).equals(before)).toBe(true);
            } else expect(expectValue(await fresh.checkIntegrity()).findings).toEqual([]);
            fresh.close();
          },
        ),
        { numRuns: runs },
      );
      expect(refused).toBeGreaterThan(runs / 4);
      expect(Reflect.has({}, 'a')).toBe(false);
    },
    LONG ? 3_600_000 : 120_000,
  );
});
