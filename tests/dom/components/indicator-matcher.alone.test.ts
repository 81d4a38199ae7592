import { expect, test, vi } from 'vitest';
import { matchIndicator } from '@/entrypoints/library/indicator-matcher';

const { made, told } = vi.hoisted(() => ({
  made: vi.fn(),
  told: { codebook: (_answer: unknown): void => undefined },
}));

vi.mock('@/entrypoints/app/store', () => ({
  store: {
    listIndicators: () => undefined,
    watch: (_query: unknown, onValue: (answer: unknown) => void) => {
      told.codebook = onValue;
    },
  },
}));
vi.mock('@/utils/indicators', () => ({
  INDICATORS: ['shipped'],
  joinCodebook: (rows: readonly string[]) => ['shipped', ...rows],
  createIndicatorMatcher: (codebook: readonly string[]) => {
    made(codebook);
    return () => ({ id: codebook.at(-1) });
  },
}));

const tell = (...rows: readonly string[]) => told.codebook({ ok: true, value: { ok: true, value: rows } });

test('the codebook is indexed when words are typed, and anew only where it changed since', () => {
  tell();
  tell('own');
  expect(made).not.toHaveBeenCalled();
  expect(matchIndicator('tỷ lệ hộ nghèo', '%')).toBe('own');
  expect(matchIndicator('sản lượng', 'tonne')).toBe('own');
  expect(made).toHaveBeenCalledTimes(1);
  tell('other');
  expect(made).toHaveBeenCalledTimes(1);
  expect(matchIndicator('tỷ lệ hộ nghèo', '%')).toBe('other');
  expect(made).toHaveBeenCalledTimes(2);
});
