import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createDeflate } from '@/utils/deflate';
import { codeLengths, codesOf } from '@/utils/deflate/code';

const EFFORT = { tries: 8, enough: 16 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const DICTIONARY = bytesOf(
  'tỷ lệ hộ nghèo giảm còn, thu ngân sách nhà nước trên địa bàn đạt kế hoạch; "quantity":{"value":',
);

/** As two readers that are not ours read it. */
const expectSame = (deflate: (record: Uint8Array) => Uint8Array, record: Uint8Array, dictionary = DICTIONARY) => {
  const packed = deflate(record);
  expect(Buffer.compare(inflateRawSync(packed, { dictionary }), record)).toBe(0);
  const read = inflateSync(packed, { dictionary, out: new Uint8Array(record.length) });
  expect(Buffer.compare(read, record)).toBe(0);
  return packed;
};

/** Deterministic bytes that repeat nothing. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 16;
  });
};

describe('what was deflated is read by others as it was', () => {
  const word = fc.constantFrom('hộ nghèo', ' giảm ', 'x', '"value":', '\n', 'a'.repeat(300), 'đạt kế hoạch', '0');
  const words = fc.array(word, { maxLength: 60 }).map((some) => bytesOf(some.join('')));

  test('records of any bytes one after the other, with and without a dictionary', () => {
    const [deflate, plain] = [createDeflate(DICTIONARY, EFFORT), createDeflate(new Uint8Array(), EFFORT)];
    fc.assert(
      fc.property(fc.oneof(words, fc.uint8Array({ maxLength: 400 })), (record) => {
        expectSame(deflate, record);
        expectSame(plain, record, new Uint8Array());
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(0)],
    ['no repeat at all, several blocks long', noise(100_000)],
    ['one byte over and over', new Uint8Array(70_000).fill(7)],
    [
      'repeats from farther away than a repeat may lie',
      bytesOf(`${'tin '.repeat(3)}${'ệ'.repeat(40_000)}${'tin '.repeat(3)}`),
    ],
    ['all of the dictionary', DICTIONARY],
    ['longer than what is kept for the next', bytesOf('tỷ lệ hộ nghèo 4,49 %; '.repeat(50_000))],
  ])('%s', (_name, record) => {
    const deflate = createDeflate(DICTIONARY, EFFORT);
    const first = expectSame(deflate, record);
    // What was deflated before leaves nothing behind.
    expectSame(deflate, bytesOf('hộ nghèo'));
    expect(Buffer.compare(deflate(record), first)).toBe(0);
  });

  test('a dictionary spares what it has', () => {
    expect(createDeflate(DICTIONARY, EFFORT)(DICTIONARY).length).toBeLessThan(12);
  });

  test('bytes without a repeat take hardly more room than they are', () => {
    expect(createDeflate(DICTIONARY, EFFORT)(noise(50_000)).length).toBeLessThan(50_000 * 1.01);
  });
});

describe('codes', () => {
  const counts = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 5 }), fc.nat({ max: 30_000 })), {
    minLength: 2,
    maxLength: 286,
  });

  test('leave no room and none twice, whatever the counts and however few bits there are', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(9, 15), (used, most) => {
        const lengths = codeLengths(Uint32Array.from(used), most);
        const taken = lengths.reduce((sum, length) => sum + (length === 0 ? 0 : 2 ** -length), 0);
        const symbols = used.filter((count) => count > 0).length;
        expect(taken).toBe(symbols === 0 ? 0 : symbols === 1 ? 0.5 : 1);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
        for (const [at, count] of used.entries()) expect((lengths[at] ?? 0) > 0).toBe(count > 0);
      }),
    );
  });

  test('are no longer than allowed where the rarest would be', () => {
    // As Fibonacci numbers, of which each is as heavy as all below it.
    const used = [1, 1];
    while (used.length < 19) used.push((used.at(-1) ?? 0) + (used.at(-2) ?? 0));
    const lengths = codeLengths(Uint32Array.from(used), 7);
    expect(Math.max(...lengths)).toBe(7);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
    expect([...lengths]).toEqual([...lengths].sort((one, other) => other - one));
  });

  test('are those of the example of RFC 1951, their first bit lowest', () => {
    const written = (length: number, code: number) => code.toString(2).padStart(length, '0');
    const lengths = Uint8Array.of(3, 3, 3, 3, 3, 2, 4, 4);
    const codes = [...codesOf(lengths)].map((code, at) => [...written(lengths[at] ?? 0, code)].reverse().join(''));
    expect(codes).toEqual(['010', '011', '100', '101', '110', '00', '1110', '1111']);
  });
});
