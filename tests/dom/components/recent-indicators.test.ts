import { describe, expect, test } from 'vitest';
import { chooseSlots, noteUse, placeUse } from '@/components/marks';

const use = (words: string, uses: number, at = 0) => ({ words, uses, at });
const NINE = Array.from('abcdefghi');

describe('the indicators on the digit keys', () => {
  test('those of the paper first, most used first, nine at most', () => {
    const onSite = [use('thu nhập', 1, 2), use('hộ nghèo', 3, 1)];
    const anywhere = [use('thu ngân sách', 9), use('hộ nghèo', 4)];
    expect(chooseSlots(onSite, anywhere)).toEqual(['hộ nghèo', 'thu nhập', 'thu ngân sách']);
    expect(
      chooseSlots(
        NINE.map((words) => use(words, 1)),
        [use('z', 5)],
      ),
    ).toHaveLength(9);
  });

  test('uses are counted; what was used longest ago is forgotten', () => {
    const twice = noteUse(noteUse([], 'hộ nghèo', 1), 'hộ nghèo', 2);
    expect(twice).toEqual([use('hộ nghèo', 2, 2)]);
    const many = Array.from({ length: 70 }, (_, at) => at).reduce(
      (uses, at) => noteUse(uses, `chỉ số ${at}`, at),
      noteUse([], 'cũ nhất', -1),
    );
    expect(many).toHaveLength(60);
    expect(many.some(({ words }) => words === 'cũ nhất')).toBe(false);
  });

  test('while an article is open no digit changes its meaning but the last, and that for a choice only', () => {
    expect(placeUse(['a'], 'b', false)).toEqual(['a', 'b']);
    expect(placeUse(NINE, 'c', true)).toBe(NINE);
    expect(placeUse(NINE, 'mới', false)).toBe(NINE);
    expect(placeUse(NINE, 'mới', true)).toEqual([...NINE.slice(0, 8), 'mới']);
  });
});
