import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  joinChains,
  keepOwnBackup,
  type OwnBackup,
  putAsideLost,
  readBackupFile,
  readOwnBackups,
  withOwnFiles,
} from '@/utils/backup';
import { openStore, type Store } from '@/utils/store';
import { aClip, collect, expectValue, freshName } from '../store/clips';
import { ownFiles } from './own-files';

const moment = (minute: number): string => `2025-11-22T08:${String(minute).padStart(2, '0')}:00+07:00`;

let files: ReturnType<typeof ownFiles>;
let store: Store;
let chains: number;

const clip = async (...numbers: readonly number[]) => {
  for (const nth of numbers) {
    const article = { identity: `site/${nth}`, url: `https://site.vn/${nth}` };
    expectValue(await store.saveClip(aClip({ nth, keep: true, article })));
  }
};
const note = (nth: number, text: string) =>
  store.editClipping(`clipping-${nth}`, { note: text }, { actId: `note-${nth}-${text}`, now: moment(1) });
const keep = (minute: number, lostAt: string | null = null) =>
  keepOwnBackup(store, { now: moment(minute), isAtRest: true, lostAt, newChain: `chain-${++chains}` });

const groupsOf = async (from: Store) =>
  collect(from.readGroups(expectValue(await from.readStamps()).map(({ id }) => id)));
/** What would come back. `as`: the stream of a file is of plain buffers. */
const heldBy = async (backup: OwnBackup | undefined) => {
  if (!backup) return null;
  const read = await withOwnFiles(backup, (chains) =>
    Promise.all(
      chains
        .flatMap((chain) => chain.files)
        .map(async (file) =>
          expectValue(await readBackupFile(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>)),
        ),
    ),
  );
  const [library] = expectValue(joinChains(expectValue(read)));
  return (library ?? []).toSorted((one, other) => (one.clipping.id < other.clipping.id ? -1 : 1));
};

/** More than go into one file. */
const MANY = 205;

/** So many clippings, as an import writes them: at once. */
const clipMany = async () => {
  await clip(1);
  const [item] = await collect(store.exportItems('all'));
  if (!item) throw new Error('no clipping to make others of');
  const { clipping, body } = item;
  const others = Array.from({ length: MANY - 1 }, (_, nth) => ({
    clipping: { ...clipping, id: `clipping-${nth + 2}`, identity: `site/${nth + 2}` },
    body,
    marks: [],
  }));
  expectValue(await store.importItems(others));
};

const packed = () => files.paths().filter((path) => path.endsWith('.gz'));

beforeEach(() => {
  files = ownFiles();
  chains = 0;
  vi.stubGlobal('navigator', { storage: { getDirectory: files.getDirectory } });
  store = openStore({ name: freshName() });
});

describe('the backup inside the browser', () => {
  test('has everything, then what changed, and brings the same library back', async () => {
    await clip(1, 2, 3);
    expect(await keep(0)).toMatchObject({ ok: true, value: 3 });
    expectValue(await note(2, 'đối chiếu'));
    await clip(4);
    expect(await keep(5)).toMatchObject({ ok: true, value: 2 });
    expect(files.paths().filter((path) => path.endsWith('.gz'))).toHaveLength(2);
    const [backup] = await readOwnBackups();
    expect(backup).toMatchObject({ kept: 4, clippings: 4, sealedAt: null, writtenAt: moment(5) });
    expect(await heldBy(backup)).toEqual(await groupsOf(store));
  });

  test('is not begun for nothing, and not written again where nothing changed', async () => {
    expect(await keep(0)).toMatchObject({ value: null });
    await clip(1);
    expectValue(await keep(1));
    const before = files.paths();
    expect(await keep(59)).toMatchObject({ value: null });
    expect(files.paths()).toEqual(before);
  });

  test('says that the disk is full, keeps what there was, and goes on when there is room', async () => {
    await clip(1);
    expectValue(await keep(0));
    const before = await heldBy((await readOwnBackups())[0]);
    await clip(2);
    files.room.left = 10;
    expect(await keep(5)).toMatchObject({ ok: false, reason: 'no-space' });
    expect(await heldBy((await readOwnBackups())[0])).toEqual(before);
    files.room.left = Number.POSITIVE_INFINITY;
    expectValue(await keep(6));
    expect(await heldBy((await readOwnBackups())[0])).toEqual(await groupsOf(store));
  });

  test('of a first one that found no room nothing is left behind by the next', async () => {
    await clip(1);
    files.room.left = 10;
    expect(await keep(0)).toMatchObject({ reason: 'no-space' });
    files.room.left = Number.POSITIVE_INFINITY;
    expectValue(await keep(1));
    expect(new Set(files.paths().map((path) => path.split('/')[1]))).toEqual(new Set(['chain-2']));
  });

  test('says so where the browser has no place for it', async () => {
    const refuse = () => Promise.reject(new DOMException('private', 'SecurityError'));
    vi.stubGlobal('navigator', { storage: { getDirectory: refuse } });
    await clip(1);
    expect(await keep(0)).toMatchObject({ ok: false, reason: 'no-place' });
    expect(await readOwnBackups()).toEqual([]);
  });

  test('tells what was removed for good, and has it no more after a month', async () => {
    await clip(1, 2);
    expectValue(await keep(0));
    expectValue(await store.replaceGroups({ put: [], remove: ['clipping-1'] }));
    await clip(3);
    expectValue(await keep(5));
    expect((await heldBy((await readOwnBackups())[0]))?.map(({ clipping }) => clipping.id)).toEqual([
      'clipping-2',
      'clipping-3',
    ]);
    expectValue(await note(2, 'sau'));
    const later = { now: '2025-12-25T08:00:00+07:00', isAtRest: true, lostAt: null, newChain: 'later' };
    expect(await keepOwnBackup(store, later)).toMatchObject({ value: 2 });
    expect(files.paths().every((path) => path.startsWith('own-backup/later/'))).toBe(true);
  });

  test('is written in several files where there is much, and whole with the last', async () => {
    await clipMany();
    expect(await keep(0)).toMatchObject({ value: MANY });
    expect(packed()).toHaveLength(2);
    expect(await heldBy((await readOwnBackups())[0])).toEqual(await groupsOf(store));
  });

  test('lets others pass after each hundred clippings of a file, and is whole all the same', async () => {
    await clipMany();
    const keeping = { now: moment(0), isAtRest: true, lostAt: null, newChain: 'chain' };
    const noted: boolean[] = [];
    const isNoted = () => files.paths().some((path) => path.endsWith('head.json'));
    const kept = await keepOwnBackup(store, keeping, async () => void noted.push(isNoted()));
    expect(kept).toMatchObject({ value: MANY });
    // Both in the first file, of which nothing is known before it is whole; the second has five.
    expect(noted).toEqual([false, false]);
    expect(await heldBy((await readOwnBackups())[0])).toEqual(await groupsOf(store));
  });

  test('notes beside each file the stamps of what is in it, not those of all', async () => {
    await clip(1, 2, 3);
    expectValue(await keep(0));
    expectValue(await note(2, 'đối chiếu'));
    expectValue(await keep(5));
    const root = await files.getDirectory();
    const chain = await (await root.getDirectoryHandle('own-backup')).getDirectoryHandle('chain-1');
    const brought = await (await (await chain.getFileHandle('001.brought.json')).getFile()).text();
    expect(Object.keys(JSON.parse(brought).stamps)).toEqual(['clipping-2']);
    expect(files.paths()).not.toContain('own-backup/chain-1/state.json');
  });
});

describe('a library that came back as a new one', () => {
  beforeEach(async () => {
    await clip(1, 2, 3);
    expectValue(await keep(0));
    store = openStore({ name: freshName() });
  });

  test('is told from the one that was written, and nothing of it takes the place of that', async () => {
    const had = await putAsideLost(store, { now: moment(10), lostAt: null });
    expect(had).toMatchObject({ value: { kept: 3, clippings: 3 } });
    await clip(9);
    expectValue(await keep(20));
    const [running, aside] = await readOwnBackups();
    expect(running).toMatchObject({ kept: 1, sealedAt: null });
    expect(aside).toMatchObject({ kept: 3, sealedAt: moment(10) });
    expect(await heldBy(aside)).toHaveLength(3);
    // Told once: what is written since is of this library.
    expect(await putAsideLost(store, { now: moment(21), lostAt: null })).toMatchObject({ value: null });
  });

  test('is put aside by whoever writes, where the background was stopped before it could', async () => {
    await clip(9);
    expectValue(await keep(20));
    expect((await readOwnBackups()).map(({ kept, sealedAt }) => [kept, sealedAt])).toEqual([
      [1, null],
      [3, moment(20)],
    ]);
  });
});

test('a loss that only the canary knows of puts aside what was begun before it, once', async () => {
  await clip(1, 2);
  expectValue(await keep(0));
  expect(await putAsideLost(store, { now: moment(10), lostAt: moment(9) })).toMatchObject({ value: null });
  expectValue(await keep(11, moment(9)));
  expectValue(await note(1, 'tiếp'));
  expectValue(await keep(13, moment(9)));
  expect((await readOwnBackups()).map(({ kept, sealedAt }) => [kept, sealedAt])).toEqual([
    [2, null],
    [2, moment(10)],
  ]);
});

test('what was begun by a clock that went ahead is put aside before a loss, once', async () => {
  const ahead = { now: '2031-01-01T08:00:00+07:00', isAtRest: true, lostAt: null, newChain: 'of-a-clock-ahead' };
  await clip(1, 2);
  expectValue(await keepOwnBackup(store, ahead));
  expectValue(await store.replaceGroups({ put: [], remove: ['clipping-2'] }));
  expectValue(await keep(11, moment(10)));
  expectValue(await note(1, 'tiếp'));
  expectValue(await keep(13, moment(10)));
  expect((await readOwnBackups()).map(({ kept, sealedAt }) => [kept, sealedAt])).toEqual([
    [1, null],
    [2, moment(11)],
  ]);
});

test('is listed by who only looks, also while a chain is removed', async () => {
  await clip(1);
  expectValue(await keep(0));
  const root = await files.getDirectory();
  const folder = await root.getDirectoryHandle('own-backup');
  vi.stubGlobal('navigator', {
    storage: {
      getDirectory: async () => ({
        getDirectoryHandle: async () => ({
          ...folder,
          keys: async function* () {
            yield 'removed-since';
            yield* folder.keys();
          },
        }),
      }),
    },
  });
  expect(await readOwnBackups()).toMatchObject([{ kept: 1, isWhole: true }]);
});

test('the first one is told from a whole one while it is written', async () => {
  await clipMany();
  const looks: (readonly boolean[])[] = [];
  const look = async () => void looks.push((await readOwnBackups()).map(({ isWhole }) => isWhole));
  const death = new Promise<void>((resolve) => {
    files.life.died = resolve;
  });
  files.life.steps = 9;
  await Promise.race([keep(0), death]);
  await look();
  files.life.steps = Number.POSITIVE_INFINITY;
  expectValue(await keep(1));
  await look();
  expect(looks).toEqual([[false], [true]]);
});

test('a chain whose memory is damaged is not gone on with, and stays until another is whole', async () => {
  await clip(1);
  expectValue(await keep(0));
  const root = await files.getDirectory();
  const chain = await (await root.getDirectoryHandle('own-backup')).getDirectoryHandle('chain-1');
  const torn = await (await chain.getFileHandle('000.brought.json')).createWritable();
  await new Blob(['{"head":']).stream().pipeTo(torn as WritableStream);
  await clip(2);
  expectValue(await keep(5));
  const backups = await readOwnBackups();
  expect(backups.map(({ heads }) => heads.map(({ chain: id }) => id))).toEqual([['chain-2']]);
  expect(await heldBy(backups[0])).toEqual(await groupsOf(store));
});

describe('the browser is killed while the backup is written', () => {
  /** Does a work until it is over, or until the browser died; answers whether it came to its end. */
  const untilDeath = async (steps: number, work: () => Promise<unknown>): Promise<boolean> => {
    const death = new Promise<false>((resolve) => {
      files.life.died = () => resolve(false);
    });
    files.life.steps = steps;
    const ended = await Promise.race([work().then(() => true as const), death]);
    files.life.steps = Number.POSITIVE_INFINITY;
    return ended;
  };
  const notesIn = (groups: Awaited<ReturnType<typeof heldBy>>) =>
    new Map(groups?.map(({ clipping }) => [clipping.id, clipping.note ?? '']));

  /** Each way to write: what stood in the backup before, and what a whole writing makes of it. */
  const WRITINGS: readonly { readonly what: string; readonly before: () => Promise<void>; readonly at: string }[] = [
    {
      what: 'what changed',
      at: moment(9),
      before: async () => {
        await clip(1, 2, 3);
        expectValue(await keep(0));
        expectValue(await note(2, 'mới'));
        await clip(4);
      },
    },
    {
      what: 'everything anew, after which the chain of before is removed',
      at: '2025-12-30T08:00:00+07:00',
      before: async () => {
        await clip(1, 2, 3);
        expectValue(await keep(0));
        expectValue(await note(1, 'giữa'));
        expectValue(await keep(5));
        expectValue(await note(2, 'mới'));
        await clip(4);
      },
    },
  ];

  test.each(WRITINGS)('$what: at any moment of it the backup of before comes back, or a later one', async (writing) => {
    const write = (chain: string) =>
      keepOwnBackup(store, { now: writing.at, isAtRest: true, lostAt: null, newChain: chain });
    let moments = 0;
    for (let isOver = false; !isOver; moments += 1) {
      files = ownFiles();
      vi.stubGlobal('navigator', { storage: { getDirectory: files.getDirectory } });
      store = openStore({ name: freshName() });
      await writing.before();
      const had = notesIn(await heldBy((await readOwnBackups())[0]));
      isOver = await untilDeath(moments, () => write('chain-of-the-killed'));
      const left = notesIn(await heldBy((await readOwnBackups())[0]));
      for (const [id, text] of had) expect(left.get(id), `${id} after ${moments} steps`).toMatch(text || /^(?:mới)?$/);
      // The next start goes on from there to everything.
      expectValue(await write('chain-of-the-next'));
      expect(await heldBy((await readOwnBackups())[0])).toEqual(await groupsOf(store));
    }
    expect(moments).toBeGreaterThan(6);
  });
});

test('a chain that lost its last file brings back what stood before it, and says that it is cut off', async () => {
  await clip(1, 2);
  expectValue(await keep(0));
  const before = await groupsOf(store);
  expectValue(await note(1, 'sau'));
  expectValue(await keep(5));
  const root = await files.getDirectory();
  const chain = await (await root.getDirectoryHandle('own-backup')).getDirectoryHandle('chain-1');
  await chain.removeEntry('001.jsonl.gz');
  const [backup] = await readOwnBackups();
  expect(await heldBy(backup)).toEqual(before);
  const lent = backup && (await withOwnFiles(backup, async (chains) => chains.map(({ isCutOff }) => isCutOff)));
  expect(lent).toMatchObject({ ok: true, value: [true] });
});
