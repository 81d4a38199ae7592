import { describe, expect, it } from 'vitest';
import { isOneOf, namedPhrases } from '@/utils/figures/words/named-phrases';
import { isPair, wordPairs } from '@/utils/figures/words/word-pairs';

describe('wordPairs', () => {
  const pairs = wordPairs(['thông qua', 'thống nhất', 'thông báo']);

  it('knows every second word of a first one', () => {
    expect(isPair(pairs, 'thông', 'qua')).toBe(true);
    expect(isPair(pairs, 'thông', 'báo')).toBe(true);
    expect(isPair(pairs, 'thống', 'nhất')).toBe(true);
  });

  it('refuses words of two pairs, their other order, and the end of a line', () => {
    expect(isPair(pairs, 'thông', 'nhất')).toBe(false);
    expect(isPair(pairs, 'qua', 'thông')).toBe(false);
    expect(isPair(pairs, 'thông', '')).toBe(false);
  });
});

describe('namedPhrases', () => {
  const spending = namedPhrases(['giải ngân', 'tỷ lệ giải ngân']);

  it('finds a phrase in capitals or not', () => {
    expect(isOneOf(spending, 'Tỷ lệ GIẢI NGÂN')).toBe(true);
    expect(isOneOf(spending, 'giải ngân')).toBe(true);
  });

  it('refuses other words of the same length, and a phrase inside longer ones', () => {
    expect(isOneOf(spending, 'giải trí!')).toBe(false);
    expect(isOneOf(spending, 'giải ngân vốn')).toBe(false);
    expect(isOneOf(spending, '')).toBe(false);
  });
});
