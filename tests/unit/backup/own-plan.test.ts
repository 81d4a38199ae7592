import { describe, expect, test } from 'vitest';
import type { OwnHead } from '@/utils/backup/own-chain';
import {
  backupForLoss,
  isBehind,
  isOwnChainFull,
  isOwnDue,
  ownBackups,
  ownPieces,
  spentOwnChains,
} from '@/utils/backup/own-plan';

const at = (clock: string, day = '02'): string => `2025-10-${day}T${clock}:00+07:00`;
const headOf = (patch: Partial<OwnHead> = {}): OwnHead => ({
  ...{ chain: 'a', seq: 3, beganAt: at('08:00'), writtenAt: at('09:00'), changes: 100, kept: 40, clippings: 42 },
  ...{ bytes: 1_000_000, wholeBytes: 900_000, isWhole: true, sealedAt: null },
  ...patch,
});

describe('the next file is due', () => {
  const moment = { now: at('09:05'), changes: 101, clippings: 42, isAtRest: false };

  test('at once, where there is something and none was written', () => {
    expect([0, 1].map((clippings) => isOwnDue(null, { ...moment, clippings }))).toEqual([false, true]);
  });

  test('at once, where the last was broken off', () => {
    expect(isOwnDue(headOf({ isWhole: false }), { ...moment, now: at('09:00'), changes: 100 })).toBe(true);
  });

  test.each([
    ['nothing changed', { changes: 100, now: at('23:00'), isAtRest: true }, false],
    ['nothing changed for a month', { changes: 100, now: '2025-11-03T09:00:00+07:00' }, true],
    ['one change, and the reader goes on', {}, false],
    ['one change, and the reader rests', { isAtRest: true }, true],
    ['one change, and the reader rests again at once', { isAtRest: true, now: at('09:00') }, false],
    ['one change, and the reader rests again after a minute', { isAtRest: true, now: at('09:01') }, true],
    ['nine changes, and the reader goes on', { changes: 109 }, false],
    ['ten changes, and the reader goes on', { changes: 110 }, true],
    ['one change and ten minutes', { now: at('09:10') }, true],
    ['a hundred thousand clippings, ten changes and five minutes', { changes: 110, clippings: 100_000 }, false],
    ['a hundred thousand clippings and ten minutes', { now: at('09:10'), clippings: 100_000 }, true],
    ['a clock that went back', { now: at('07:00') }, true],
  ] as const)('%s', (_what, patch, due) => {
    expect(isOwnDue(headOf(), { ...moment, ...patch })).toBe(due);
  });
});

describe('everything is written anew', () => {
  test.each([
    ['the changes are smaller than the whole', {}, false],
    ['the changes are larger than the whole', { bytes: 1_800_001 }, true],
    ['the changes are larger than a small whole', { wholeBytes: 1000, bytes: 200_000 }, false],
    ['the changes of a small whole take a quarter of a megabyte', { wholeBytes: 1000, bytes: 264_000 }, true],
    ['there are four hundred files', { seq: 400 }, true],
    ['a month has gone by', { beganAt: '2025-09-01T08:00:00+07:00' }, true],
    ['it was never whole', { isWhole: false, bytes: 9_000_000 }, false],
  ] as const)('%s', (_what, patch, full) => {
    expect(isOwnChainFull(headOf(patch), at('09:05'))).toBe(full);
  });
});

describe('the files of a library', () => {
  const sizesOf = (count: number) =>
    ownPieces(Array.from({ length: count }, (_, nth) => `clipping-${nth}`)).map(({ length }) => length);

  test.each([
    [0, [0]],
    [1, [1]],
    [200, [200]],
    [201, [200, 1]],
    [10_001, [...Array.from({ length: 49 }, () => 201), 152]],
  ])('of %d clippings', (count, sizes) => {
    expect(sizesOf(count)).toEqual(sizes);
  });

  test('of a hundred thousand are so few that the chain is not full with them', () => {
    expect(isOwnChainFull(headOf({ seq: sizesOf(100_000).length - 1 }), at('09:05'))).toBe(false);
  });

  test('hold every clipping once, in their order', () => {
    const ids = Array.from({ length: 777 }, (_, nth) => `clipping-${nth}`);
    expect(ownPieces(ids).flat()).toEqual(ids);
  });
});

describe('a library', () => {
  test('that has seen fewer changes than its backup is another or an older one', () => {
    expect([99, 100, 101].map((changes) => isBehind(headOf(), { changes }))).toEqual([true, false, false]);
  });
});

const HEADS = [
  headOf({ chain: 'new', beganAt: at('08:50'), isWhole: false, kept: 30, bytes: 10 }),
  headOf({ chain: 'old', beganAt: at('07:00'), writtenAt: at('08:49'), changes: 90, clippings: 41 }),
];

describe('what can be brought back', () => {
  test('is what is being written, with the chain before where that is not whole yet, and what was put aside, the latest first', () => {
    const [five, six] = [at('05:00'), at('06:00')].map((sealedAt) => headOf({ chain: sealedAt, sealedAt }));
    const [first, second] = HEADS;
    const known = [five, first, six, second].flatMap((head) => head ?? []);
    for (const heads of [known, known.toReversed()]) {
      const [running, ...sealed] = ownBackups(heads);
      expect(running).toMatchObject({
        ...{ sealedAt: null, kept: 40, clippings: 42, changes: 100, bytes: 1_000_010, writtenAt: at('09:00') },
      });
      expect(running?.heads.map(({ chain }) => chain).toSorted()).toEqual(['new', 'old']);
      expect(sealed.map(({ sealedAt }) => sealedAt)).toEqual([at('06:00'), at('05:00')]);
    }
  });

  test('is nothing where nothing was written', () => {
    expect(ownBackups([])).toEqual([]);
    expect(backupForLoss([], at('09:00'))).toBeNull();
  });

  test('for a loss is what was put aside for it, before that what is being written, and nothing begun since', () => {
    const running = headOf({ chain: 'running' });
    const forLoss = (...heads: readonly OwnHead[]) =>
      backupForLoss(ownBackups(heads), at('10:00'))?.heads.map(({ chain }) => chain) ?? null;
    expect(forLoss(running)).toEqual(['running']);
    expect(forLoss(running, headOf({ chain: 'earlier loss', sealedAt: at('05:00') }))).toEqual(['running']);
    expect(forLoss(running, headOf({ chain: 'this loss', sealedAt: at('10:01') }))).toEqual(['this loss']);
    expect(forLoss(headOf({ beganAt: at('10:30') }))).toBeNull();
    expect(forLoss(headOf({ chain: 'at once', beganAt: at('10:00') }))).toEqual(['at once']);
    expect(forLoss(headOf({ chain: 'same moment', sealedAt: at('10:00') }))).toEqual(['same moment']);
    expect(forLoss(headOf({ chain: 'new', beganAt: at('10:30') }), headOf({ chain: 'old' }))).toEqual(['new', 'old']);
    expect(forLoss(headOf({ sealedAt: at('05:00') }))).toBeNull();
    expect(forLoss(headOf({ kept: 0 }))).toBeNull();
    expect(forLoss(headOf({ kept: 0, sealedAt: at('10:01') }), headOf())).toBeNull();
  });
});

describe('what may go', () => {
  const goneOf = (heads: readonly OwnHead[]) => spentOwnChains(heads, at('12:00')).map(({ chain }) => chain);

  test('is an older chain once the newer one is whole, not before', () => {
    expect(goneOf(HEADS)).toEqual([]);
    expect(goneOf([headOf({ chain: 'new', beganAt: at('08:50') }), HEADS[1] ?? headOf()])).toEqual(['old']);
  });

  test('is not a chain that goes on because one that was put aside is whole', () => {
    const aside = headOf({ chain: 'aside', beganAt: at('08:30'), sealedAt: at('08:40') });
    expect(goneOf([aside, headOf({ chain: 'going on', isWhole: false })])).toEqual([]);
  });

  test('is of three that were put aside the one with the least in it, and what lies there for three months', () => {
    const aside = (chain: string, kept: number, sealedAt = at('11:00', `0${kept}`)) =>
      headOf({ chain, kept, sealedAt });
    const later = at('11:30', '20');
    expect(goneOf([aside('a', 9), aside('b', 1), aside('c', 5), headOf()])).toEqual(['b']);
    expect(goneOf([aside('a', 1, later), aside('b', 9), aside('c', 5)])).toEqual(['a']);
    expect(goneOf([aside('a', 5), aside('b', 9, later), aside('c', 1)])).toEqual(['c']);
    expect(goneOf([aside('a', 9), aside('b', 1, '2025-06-01T08:00:00+07:00')])).toEqual(['b']);
  });
});
