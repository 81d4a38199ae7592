import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createDeflateStream } from '@/utils/deflate';

const EFFORT = { tries: 8, enough: 16 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

const deflated = (stream: ReturnType<typeof createDeflateStream>, pieces: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([...pieces.map(stream.push), stream.end()]);

/** As two readers that are not ours read it. */
const expectSame = (packed: Uint8Array, pieces: readonly Uint8Array[]): void => {
  const whole = Buffer.concat(pieces);
  expect(Buffer.compare(inflateRawSync(packed), whole)).toBe(0);
  expect(Buffer.compare(inflateSync(packed, { out: new Uint8Array(whole.length) }), whole)).toBe(0);
};

/** Deterministic bytes that repeat nothing. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 16;
  });
};

/** Rows as a sheet has them, of which each is nearly the one before. */
const rows = (count: number): Uint8Array =>
  bytesOf(Array.from({ length: count }, (_, at) => `<c r="B${at}" s="4"><v>${(at * 7919) % 10_007}</v></c>`).join(''));

describe('what was deflated piece by piece is read by others as it was', () => {
  const word = fc.constantFrom('hộ nghèo', ' giảm ', 'x', '<c r="A1">', '\n', 'a'.repeat(300), 'đạt kế hoạch', '0');
  const words = fc.array(word, { maxLength: 60 }).map((some) => bytesOf(some.join('')));

  test('texts of any bytes in any pieces, one text after the other', () => {
    const stream = createDeflateStream(EFFORT);
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.uint8Array({ maxLength: 400 })), { maxLength: 8 }), (pieces) => {
        expectSame(deflated(stream, pieces), pieces);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', []],
    ['one byte', [Uint8Array.of(0)]],
    ['bytes without a repeat, in one piece of several steps', [noise(150_000)]],
    ['one byte over and over', [new Uint8Array(70_000).fill(7), new Uint8Array(200_000).fill(7)]],
    ['more than is held, of which all repeats', Array.from({ length: 30 }, () => rows(500))],
    ['more than is held, of which nothing repeats', [noise(100_000), rows(2000), noise(100_000), rows(2000)]],
    ['a repeat as far back as one may lie', [bytesOf('hộ nghèo'), noise(32_768 - 10), bytesOf('hộ nghèo'), noise(9)]],
  ])('%s', (_name, pieces) => {
    const stream = createDeflateStream(EFFORT);
    const first = deflated(stream, pieces);
    expectSame(first, pieces);
    // What was deflated before leaves nothing behind.
    expect(Buffer.compare(deflated(stream, pieces), first)).toBe(0);
  });

  test('bytes come while pieces go in, not all at the end', () => {
    const stream = createDeflateStream(EFFORT);
    const before = Buffer.concat(Array.from({ length: 12 }, (_, at) => stream.push(rows(2000 + at))));
    expect(before.length).toBeGreaterThan(stream.end().length);
  });

  test('repeats are found in pieces of before', () => {
    const stream = createDeflateStream(EFFORT);
    const piece = noise(20_000);
    expect(deflated(stream, [piece, piece]).length).toBeLessThan(deflated(stream, [piece]).length * 1.02);
  });
});
