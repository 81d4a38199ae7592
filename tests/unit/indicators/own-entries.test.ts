import { describe, expect, test } from 'vitest';
import { createIndicatorMatcher, INDICATORS, joinCodebook, type OwnEntry } from '@/utils/indicators';

const entry = (patch: Partial<OwnEntry>): OwnEntry => ({
  id: 'own-1',
  name: 'Chỉ số của tôi',
  aliases: [],
  unit: null,
  min: null,
  max: null,
  mergedInto: null,
  ...patch,
});

const matchWith = (
  rows: readonly OwnEntry[],
  words: string,
  unit: Parameters<ReturnType<typeof createIndicatorMatcher>>[1],
) => createIndicatorMatcher(joinCodebook(rows))(words, unit)?.id ?? null;

describe('the codebook as the reader has it', () => {
  test('without anything of the reader’s it is the built-in one', () => {
    expect(joinCodebook([])).toEqual(INDICATORS);
  });

  test('an entry of the reader’s own is matched by its name and its wordings, in its unit or in any', () => {
    const own = entry({ aliases: ['số điểm du lịch cộng đồng'] });
    expect(matchWith([own], 'số điểm du lịch cộng đồng', 'count:điểm')).toBe('own-1');
    expect(matchWith([own], 'chỉ số của tôi', '%')).toBe('own-1');
    expect(matchWith([entry({ ...own, unit: 'km' })], 'chỉ số của tôi', 'tonne')).toBe(null);
  });

  test('a built-in entry keeps its units and gets the reader’s words and range', () => {
    const changed = joinCodebook([
      entry({ id: 'poverty-rate', name: 'Hộ nghèo (%)', aliases: ['nghèo đa chiều'], min: 0, max: 60 }),
    ]);
    const found = changed.find(({ id }) => id === 'poverty-rate');
    expect(found).toMatchObject({ name: 'Hộ nghèo (%)', range: { min: 0, max: 60 } });
    expect(found?.units).toEqual(INDICATORS.find(({ id }) => id === 'poverty-rate')?.units);
  });

  test('an entry that was joined lends its wordings to what it went into, over several steps', () => {
    const rows = [
      entry({ id: 'own-1', name: 'điểm du lịch', mergedInto: 'own-2' }),
      entry({ id: 'own-2', name: 'điểm đến du lịch', mergedInto: 'own-3' }),
      entry({ id: 'own-3', name: 'khu, điểm du lịch được công nhận' }),
    ];
    expect(joinCodebook(rows).filter(({ id }) => id.startsWith('own-'))).toHaveLength(1);
    expect(matchWith(rows, 'điểm đến du lịch', 'count:điểm')).toBe('own-3');
  });

  test('entries joined in a circle stay what they are', () => {
    const rows = [entry({ id: 'own-1', mergedInto: 'own-2' }), entry({ id: 'own-2', mergedInto: 'own-1' })];
    expect(() => joinCodebook(rows)).not.toThrow();
  });
});
