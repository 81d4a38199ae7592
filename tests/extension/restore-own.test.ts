import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOwn, readOwn, takeNoteOfLoss } from '@/entrypoints/app/own-backup';
import { store } from '@/entrypoints/app/store';
import { restoreOwn } from '@/entrypoints/library/restore-own';
import { readCanary, writeCanary } from '@/utils/platform';
import { aClip, collect, expectValue } from '../store/clips';
import { ownFiles } from './own-files';

const NOW = '2025-11-22T08:00:00+07:00';

let files: ReturnType<typeof ownFiles>;

const clip = async (...numbers: readonly number[]) => {
  for (const nth of numbers) {
    const article = { identity: `site/${nth}`, url: `https://site.vn/${nth}` };
    expectValue(await store.saveClip(aClip({ nth, keep: true, article })));
  }
};
const idsHere = async () => expectValue(await store.readStamps()).map(({ id }) => id);
const everything = async () => collect(store.readGroups(await idsHere()));
/** Takes clippings out of the library for good; the backup does not know of it yet. */
const lose = async (...ids: readonly string[]) => expectValue(await store.replaceGroups({ put: [], remove: ids }));
const later = (minutes: number) => vi.setSystemTime(Date.parse(NOW) + minutes * 60_000);
const restore = async ({ onPart = (_part: number) => {}, signal = new AbortController().signal } = {}) => {
  const [backup] = await readOwn();
  if (!backup) throw new Error('There is no backup.');
  return expectValue(await restoreOwn(backup, onPart, signal));
};

beforeEach(async () => {
  fakeBrowser.reset();
  // Looks at the library that were put off never come by themselves.
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: Date.parse(NOW) });
  files = ownFiles();
  vi.stubGlobal('navigator', { storage: { getDirectory: files.getDirectory } });
  await lose(...(await idsHere()));
  await clip(1, 2, 3);
  await keepOwn(store, true);
});
afterEach(() => vi.useRealTimers());

describe('the backup inside the browser is brought back', () => {
  test('and says how far it is, up to all of it', async () => {
    const before = await everything();
    await lose('clipping-1', 'clipping-3');
    const parts: number[] = [];
    expect(await restore({ onPart: (part) => parts.push(part) })).toMatchObject({
      added: 2,
      failures: [],
      isCutOff: false,
    });
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.at(-1)).toBe(1);
    expect(await everything()).toEqual(before);
  });

  test('and given up on the way, leaves the library as it was and the loss to be told', async () => {
    await lose('clipping-1', 'clipping-3');
    await store.look();
    const canary = await readCanary();
    const loss = { noticedAt: NOW, expected: 3, found: 1 };
    if (canary) await writeCanary({ ...canary, loss });
    const before = await everything();
    const control = new AbortController();
    const taken = await restore({ signal: control.signal, onPart: (part) => part > 0.5 && control.abort() });
    expect(taken).toMatchObject({ added: 0, merged: 0 });
    expect(await everything()).toEqual(before);
    expect((await readCanary())?.loss).toEqual(loss);
  });

  test('up to where its chain is torn, and says so', async () => {
    const before = await everything();
    expectValue(await store.editClipping('clipping-2', { note: 'sau' }, { actId: 'a', now: NOW }));
    later(15);
    await keepOwn(store, true);
    const chains = await (await files.getDirectory()).getDirectoryHandle('own-backup');
    const [chain = ''] = await collect(chains.keys());
    const torn = await (await chains.getDirectoryHandle(chain)).getFileHandle('001.jsonl.gz');
    const writable = await torn.createWritable();
    await new Blob(['\u001f']).stream().pipeTo(writable as WritableStream);
    await lose(...(await idsHere()));
    expect(await restore()).toMatchObject({ added: 3, failures: [], isCutOff: true });
    expect(await everything()).toEqual(before);
  });
});

test('who takes note of a loss before the backup was written again has what was lost put aside, not written over', async () => {
  await lose('clipping-1');
  later(1);
  await store.look();
  const canary = await readCanary();
  if (canary) await writeCanary({ ...canary, loss: { noticedAt: '2025-11-22T08:01:00+07:00', expected: 3, found: 2 } });
  await takeNoteOfLoss(store);
  expect((await readCanary())?.loss).toBeNull();
  later(15);
  await keepOwn(store, true);
  expect((await readOwn()).map(({ kept, sealedAt }) => [kept, sealedAt !== null])).toEqual([
    [2, false],
    [3, true],
  ]);
});
