import { describe, expect, test } from 'vitest';
import { isBackupDue, type KnownState, planBackup } from '@/utils/backup';

const stamp = (id: string, state = 'kept', at = '2025-10-02T09:00:00+07:00') => ({
  id,
  identity: `bao.vn/${id}`,
  stamp: `${at} ${state} 1 0 0`,
});
const knownOf = (...stamps: ReturnType<typeof stamp>[]): KnownState => ({
  chain: 'c',
  seq: 0,
  writtenAt: '2025-10-02T10:00:00+07:00',
  stamps: Object.fromEntries(stamps.map((one) => [one.id, one.stamp])),
  acts: 10,
});

describe('a plan', () => {
  test('is everything at first, then what changed and what is gone', () => {
    const before = [stamp('a'), stamp('b'), stamp('c')];
    expect(planBackup(before, null)).toMatchObject({ kind: 'full', changed: ['a', 'b', 'c'] });
    const now = [stamp('a'), stamp('b', 'kept', '2025-10-02T11:00:00+07:00')];
    expect(planBackup(now, knownOf(...before))).toMatchObject({ kind: 'changes', changed: ['b'], removed: ['c'] });
  });

  test.each([
    ['2025-10-03T09:59:00+07:00', 59, false],
    ['2025-10-03T10:00:00+07:00', 10, true],
    ['2025-10-02T10:01:00+07:00', 60, true],
  ])('at %s after %d acts: due is %s', (now, acts, due) => {
    expect(isBackupDue(knownOf(), { now, acts, clippings: 1 })).toBe(due);
  });
});
