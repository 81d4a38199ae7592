import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type GuardedStore, guardStore } from '@/utils/commands';
import { readCanary, watchLoss, writeCanary } from '@/utils/platform';
import { LIST_SORTS, openStore } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { aClip, expectValue, freshName } from '../store/clips';

const NOW = '2025-11-22T08:00:00+07:00';
const confirm = { type: 'confirm', markIds: ['mark-1-1'] } as const;

let name: string;
let store: GuardedStore;

/** A new start of the background: nothing is remembered but what was written down. */
const restart = () => {
  store = guardStore(openStore({ name }));
};
const clip = async (nth: number) =>
  expectValue(await store.saveClip(aClip({ nth, keep: true, article: { identity: `site/${nth}` } })));
/** What a new start of the browser finds: what is written down, then all of it counted. */
const lossNow = async () => {
  await fakeBrowser.storage.session.clear();
  await store.look();
  await store.lookClosely();
  return (await readCanary())?.loss ?? null;
};

beforeEach(async () => {
  fakeBrowser.reset();
  // Looks that were put off never come by themselves, or they would come in the next test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: Date.parse(NOW) });
  name = `guarded-${freshName()}`;
  restart();
  for (const nth of [1, 2, 3]) await clip(nth);
  expectValue(await store.act('clipping-1', { actId: 'a', act: confirm, now: NOW }));
  expect(await lossNow()).toBeNull();
});

afterEach(() => vi.useRealTimers());

describe('what is noticed at the next start', () => {
  test('nothing, when nothing is missing', async () => {
    restart();
    expect(await lossNow()).toBeNull();
    expect(await readCanary()).toMatchObject({ clippings: 3, lastStep: { clippingId: 'clipping-1', seq: 1 } });
  });

  test('a database that came back as new and empty', async () => {
    await declareDatabase(name).delete();
    restart();
    expect(await lossNow()).toMatchObject({ expected: 3, found: 0 });
  });

  test('a database that came back without some clippings', async () => {
    const database = await declareDatabase(name).open();
    await database.table('clippings').delete('clipping-2');
    restart();
    expect(await lossNow()).toMatchObject({ expected: 3, found: 2 });
  });

  test('a database that came back as it was before the last decision', async () => {
    const database = await declareDatabase(name).open();
    await database.table('history').clear();
    restart();
    expect(await lossNow()).toMatchObject({ expected: 3, found: 3 });
  });
});

describe('a loss', () => {
  beforeEach(async () => {
    const database = await declareDatabase(name).open();
    await database.table('clippings').bulkDelete(['clipping-1', 'clipping-2']);
    restart();
    await lossNow();
  });

  test('is said until the reader has taken note, also after further work', async () => {
    const heard: (number | null)[] = [];
    const stop = watchLoss((loss) => heard.push(loss?.found ?? null));
    await clip(4);
    expect(await lossNow()).toMatchObject({ expected: 3 });
    await store.takeNote();
    await expect.poll(() => heard.at(-1)).toBeNull();
    stop();
    restart();
    expect(await lossNow()).toBeNull();
  });

  test('that goes on is told from the first count', async () => {
    const database = await declareDatabase(name).open();
    await database.table('clippings').clear();
    expect(await lossNow()).toMatchObject({ expected: 3, found: 0 });
  });
});

describe('a new log for what is written after a start', () => {
  test('is begun once in a session of the browser, and again in the next one', async () => {
    const beginNewLog = vi.fn(openStore({ name }).beginNewLog);
    const guarded = guardStore({ ...openStore({ name }), beginNewLog });
    await guarded.begin();
    await guarded.begin();
    expect(beginNewLog).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.session.clear();
    await guarded.begin();
    expect(beginNewLog).toHaveBeenCalledTimes(2);
  });

  test('is tried again by the next background where there was no room for it', async () => {
    const beginNewLog = vi.fn(openStore({ name }).beginNewLog);
    beginNewLog.mockResolvedValueOnce({ ok: false, reason: 'quota' });
    const guarded = guardStore({ ...openStore({ name }), beginNewLog });
    await guarded.begin();
    await guarded.begin();
    expect(beginNewLog).toHaveBeenCalledTimes(2);
  });
});

describe('what goes on purpose', () => {
  const LATER = '2026-01-10T08:00:00+07:00';

  beforeEach(async () => {
    expectValue(await store.trash(['clipping-1', 'clipping-2'], NOW));
  });

  test('is no loss: the trash, and an import taken back', async () => {
    await writeCanary({ ...expectCanary(await readCanary()), at: LATER, steadySince: '2026-01-01T08:00:00+07:00' });
    expect(expectValue(await store.purge(LATER))).toBe(2);
    expect(await lossNow()).toBeNull();
    expectValue(await store.replaceGroups({ put: [], remove: ['clipping-3'] }));
    restart();
    expect(await lossNow()).toBeNull();
    expect(await readCanary()).toMatchObject({ clippings: 0 });
  });

  test('is no loss: a step of this window that a backup joined in another one put others in the place of', async () => {
    const page = guardStore(openStore({ name }));
    const groups = [];
    for await (const group of page.readGroups(['clipping-1'])) groups.push({ ...group, history: [] });
    expectValue(await page.replaceGroups({ put: groups, remove: ['clipping-1'] }));
    await clip(4); // the background goes on, and looks again
    await store.look();
    restart();
    expect(await lossNow()).toBeNull();
  });

  test('is less in the canary before it goes: a kill in between raises no false alarm', async () => {
    await writeCanary({ ...expectCanary(await readCanary()), at: LATER, steadySince: '2026-01-01T08:00:00+07:00' });
    const held: (number | undefined)[] = [];
    const inner = openStore({ name });
    const purge = async (now: string) => {
      held.push((await readCanary())?.clippings);
      return inner.purge(now);
    };
    expectValue(await guardStore({ ...inner, purge }).purge(LATER));
    expect(held).toEqual([1]);
  });

  test.each([
    ['the clock has just jumped forward', NOW, NOW],
    ['the clock jumped forward an hour ago', '2026-01-10T07:00:00+07:00', '2026-01-10T07:00:00+07:00'],
    ['the clock went back', '2026-03-01T08:00:00+07:00', '2025-10-01T08:00:00+07:00'],
  ])('does not go when %s', async (_name, at, steadySince) => {
    await writeCanary({ ...expectCanary(await readCanary()), at, steadySince });
    expect(expectValue(await store.purge(LATER))).toBe(0);
    expect(expectValue(await store.stats())).toMatchObject({ trashed: 2 });
  });

  test('a jump of the clock is remembered as the beginning of a new time', async () => {
    vi.setSystemTime(LATER);
    await store.look();
    expect(Date.parse((await readCanary())?.steadySince ?? '')).toBe(Date.parse(LATER));
  });
});

test('a loss noticed by a clock that went ahead is one of now once the clock is right, and stays so', async () => {
  await declareDatabase(name).delete();
  vi.setSystemTime('2031-01-01T08:00:00+07:00');
  restart();
  expect(await lossNow()).toMatchObject({ found: 0 });
  vi.setSystemTime(NOW);
  expect(Date.parse((await lossNow())?.noticedAt ?? '')).toBe(Date.parse(NOW));
  vi.setSystemTime('2025-11-23T08:00:00+07:00');
  expect(await lossNow()).toMatchObject({ expected: 3 });
  expect(Date.parse((await readCanary())?.loss?.noticedAt ?? '')).toBe(Date.parse(NOW));
});

test('ten writes in a row make one look', async () => {
  const inner = openStore({ name });
  const readHoldings = vi.fn(inner.readHoldings);
  const guarded = guardStore({ ...inner, readHoldings });
  for (let nth = 0; nth < 10; nth += 1) {
    const act = { type: nth % 2 ? 'confirm' : 'reset', markIds: ['mark-1-1'] } as const;
    await guarded.act('clipping-1', { actId: `act-${nth}`, act, now: NOW });
  }
  expect(readHoldings).not.toHaveBeenCalled();
  vi.runAllTimers();
  // What the canary expects, and whether the last step of here is still there.
  await expect.poll(() => readHoldings.mock.calls.length).toBe(2);
  await guarded.look(); // comes after that one, which would otherwise write into the next test
});

function expectCanary(canary: Awaited<ReturnType<typeof readCanary>>) {
  if (canary === null) throw new Error('No canary was written.');
  return canary;
}

test('what a list begins with is written down in every order, before anything else is tidied up', async () => {
  const screens = () =>
    Promise.all(
      LIST_SORTS.map(async (sort) => expectValue(await store.readFirstScreen({ state: 'kept', sort }))?.items.length),
    );
  await clip(4); // no order is as it was written down
  expect(new Set(await screens())).toEqual(new Set([undefined]));
  await store.keepBeginnings();
  expect(new Set(await screens())).toEqual(new Set([4]));
});
