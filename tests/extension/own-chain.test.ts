import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listOwnChains, noteOwnFile, type OwnHead, readOwnState, sealOwnChain, takeIn } from '@/utils/backup/own-chain';
import { ownFiles } from './own-files';

const BEGAN = '2025-11-22T08:00:00+07:00';
/** More files than are noted one by one: of the first 32 the stamps are written down together as well. */
const FILES = 35;

const headOf = (seq: number): OwnHead => ({
  ...{ chain: 'chain', seq, beganAt: BEGAN, writtenAt: BEGAN, changes: seq, kept: 1, clippings: 1 },
  ...{ bytes: 100, wholeBytes: 100, isWhole: true, sealedAt: null },
});

/** A file of its own clipping, which also changes the first one and, now and then, takes away the one before. */
const broughtBy = (seq: number) => ({
  head: headOf(seq),
  stamps: { first: `as of ${seq}`, [`clipping-${seq}`]: 'new' },
  removed: seq % 5 === 4 ? [`clipping-${seq - 1}`] : [],
});

let files: ReturnType<typeof ownFiles>;

/** Notes so many files; answers the stamps there should be. */
const noteMany = async (count: number): Promise<ReadonlyMap<string, string>> => {
  const stamps = new Map<string, string>();
  for (let seq = 0; seq < count; seq += 1) {
    const brought = broughtBy(seq);
    takeIn(stamps, brought);
    await noteOwnFile(brought, stamps);
  }
  return stamps;
};

const tear = async (name: string) => {
  const root = await files.getDirectory();
  const chain = await (await root.getDirectoryHandle('own-backup')).getDirectoryHandle('chain');
  const torn = await (await chain.getFileHandle(name)).createWritable();
  await new Blob(['{"head":']).stream().pipeTo(torn as WritableStream);
};

const nameOf = (seq: number) => `${String(seq).padStart(3, '0')}.brought.json`;

beforeEach(() => {
  files = ownFiles();
  vi.stubGlobal('navigator', { storage: { getDirectory: files.getDirectory } });
});

describe('what a chain knows of its clippings', () => {
  test.each([1, 31, 32, 33, FILES])('is what its %d files brought, one after the other', async (count) => {
    const stamps = await noteMany(count);
    expect(await readOwnState(headOf(count - 1))).toEqual({ head: headOf(count - 1), stamps });
    expect(files.paths().includes('own-backup/chain/state.json')).toBe(count >= 32);
  });

  test('is known without what was written down together, which only spares reading', async () => {
    const stamps = await noteMany(FILES);
    await tear('state.json');
    expect((await readOwnState(headOf(FILES - 1)))?.stamps).toEqual(stamps);
  });

  test.each([
    ['since then', FILES - 1, false],
    ['before it', 3, true],
  ])('is lost with what came %s: %d', async (_when, seq, isKnown) => {
    await noteMany(FILES);
    await tear(nameOf(seq));
    expect((await readOwnState(headOf(FILES - 1))) !== null).toBe(isKnown);
  });

  test('is not what was written down together after files that are no more in it', async () => {
    await noteMany(FILES);
    expect((await readOwnState(headOf(10)))?.stamps.get('first')).toBe('as of 10');
  });
});

describe('the head of a chain', () => {
  test('stands beside its last file, where its own is damaged', async () => {
    await noteMany(3);
    await tear('head.json');
    expect(await listOwnChains()).toEqual([headOf(2)]);
    await tear(nameOf(2));
    expect(await listOwnChains()).toEqual([headOf(1)]);
  });

  test('says when it was put aside', async () => {
    await noteMany(1);
    await sealOwnChain(headOf(0), BEGAN);
    expect(await listOwnChains()).toEqual([{ ...headOf(0), sealedAt: BEGAN }]);
  });
});
