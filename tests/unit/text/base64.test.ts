import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64, wordTable } from '@/utils/text';

describe('bytes as text', () => {
  test.each([0, 1, 2, 3, 0x8000 - 1, 0x8000, 0x8000 + 1, 200_000])('%i bytes come back as they were', (length) => {
    const bytes = Uint8Array.from({ length }, (_none, at) => (at * 7919) % 256);
    const text = toBase64(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(Buffer.compare(fromBase64(text), bytes)).toBe(0);
  });

  test('what is no base64 is refused', () => {
    expect(() => fromBase64('không phải')).toThrow();
  });
});

describe('a table asked with words of a text', () => {
  test('has what was put in and nothing by birth, and stays as it is', () => {
    const table = wordTable({ tỷ: 9 });
    expect(table.tỷ).toBe(9);
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(table[word]).toBeUndefined();
    expect(Object.isFrozen(table)).toBe(true);
  });
});
