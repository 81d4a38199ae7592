import { describe, expect, test } from 'vitest';
import { wordPool } from '@/utils/text';

/** A pool that says what it had to make. */
const aPool = () => {
  const made: string[] = [];
  const pool = wordPool((word) => {
    made.push(word);
    return `<${word}>`;
  });
  return { made, ask: (text: string, from = 0, to = text.length) => pool(text, from, to) };
};

describe('a pool of words', () => {
  test('knows a word by its letters, wherever it stands', () => {
    const { made, ask } = aPool();
    const text = 'xã Mường Sang, xã Nà Lầu';
    expect(ask(text, 0, 2)).toBe('<xã>');
    expect(ask(text, 15, 17)).toBe('<xã>');
    expect(ask('Xã')).toBe('<Xã>');
    expect(made).toEqual(['xã', 'Xã']);
  });

  test('tells apart what begins alike, is as long, or is nothing', () => {
    const { made, ask } = aPool();
    const words = ['', 'a', 'ab', 'abc', 'ba', 'Aa', 'BB', 'ha', 'hà', '…'];
    for (const round of [1, 2]) for (const word of words) expect(ask(word), `${word}, time ${round}`).toBe(`<${word}>`);
    expect(made).toEqual(words);
  });

  test('words that meet at one place are all found: "Aa" and "BB" have one hash', () => {
    const { made, ask } = aPool();
    const words = ['AaAa', 'BBBB', 'AaBB', 'BBAa'];
    for (const word of [...words, ...words]) expect(ask(word)).toBe(`<${word}>`);
    expect(made).toEqual(words);
  });

  test('keeps twelve letters and not thirteen: a longer one would keep its whole text alive', () => {
    const { made, ask } = aPool();
    const [short, long] = ['x'.repeat(12), 'x'.repeat(13)];
    for (const word of [short, short, long, long]) expect(ask(word)).toBe(`<${word}>`);
    expect(made).toEqual([short, long, long]);
  });

  test('holds sixteen thousand words, forgets them with the next, and goes on', () => {
    const { made, ask } = aPool();
    const words = Array.from({ length: 16_000 }, (_none, nth) => `w${nth.toString(36)}`);
    expect([...words, ...words].filter((word) => ask(word) !== `<${word}>`)).toEqual([]);
    expect(made).toHaveLength(16_000);
    ask('one more');
    ask('one more');
    expect(made).toHaveLength(16_001);
    expect(ask(words[0] ?? '')).toBe('<w0>');
    expect(made).toHaveLength(16_002);
  });
});
