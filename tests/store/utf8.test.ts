import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '@/utils/store/packing/utf8';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const byBrowser = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Bytes of text with a few of them wrong, as damage leaves them: wholly random ones hardly get beyond the first. */
const damagedText = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.tuple(fc.nat(160), fc.nat(255)), { maxLength: 3 }))
  .map(([text, wrong]) => {
    const bytes = encode(text);
    for (const [at, byte] of wrong) if (at < bytes.length) bytes[at] = byte;
    return bytes;
  });

describe('bytes as text', () => {
  test.each([
    ['nothing', ''],
    ['Vietnamese', 'Tổng thu ngân sách đạt 1.234,5 tỷ đồng'],
    ['a sign beyond the first plane', 'xã 𠀀 ✓ 🇻🇳'],
    ['the first and last of each length', '\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}'],
    ['a byte-order mark, which stays', '\ufeff{}'],
    ['more than is put together in one call', 'ệ'.repeat(20_000)],
    ['pairs over the end of what is put together', `a${'🇻🇳'.repeat(5_000)}`],
  ])('%s', (_what, text) => {
    expect(decodeUtf8(encode(text))).toBe(text);
  });

  test.each([
    ['a sign spelled longer than it is, in two', [0xc1, 0xbf]],
    ['in three', [0xe0, 0x9f, 0xbf]],
    ['in four', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['the first half of a pair', [0xed, 0xa0, 0x80]],
    ['the last half of a pair', [0xed, 0xbf, 0xbf]],
    ['a sign beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['a beginning that none has', [0xf5, 0x80, 0x80, 0x80]],
    ['a rest without a beginning', [0x80]],
    ['two of which the second begins anew', [0xc3, 0x61]],
    ['three without the third', [0xe1, 0xbb]],
    ['three of which the second begins anew', [0xe1, 0x61, 0x87]],
    ['three of which the third begins anew', [0xe1, 0xbb, 0x61]],
    ['four without the fourth', [0xf0, 0x9f, 0x87]],
    ['four of which the second begins anew', [0xf0, 0x61, 0x87, 0xbb]],
    ['four of which the third begins anew', [0xf0, 0x9f, 0x61, 0xbb]],
    ['four of which the fourth begins anew', [0xf0, 0x9f, 0x87, 0x61]],
  ])('is none: %s', (_what, wrong) => {
    for (const bytes of [wrong, [0x78, ...wrong], [...wrong, 0x78]]) {
      expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull();
      expect(byBrowser(Uint8Array.from(bytes))).toBeNull();
    }
  });

  test.each([
    ['two', [0xc2, 0x80]],
    ['three', [0xe0, 0xa0, 0x80]],
    ['three before the halves of pairs', [0xed, 0x9f, 0xbf]],
    ['three behind them', [0xee, 0x80, 0x80]],
    ['four', [0xf0, 0x90, 0x80, 0x80]],
    ['the last of all', [0xf4, 0x8f, 0xbf, 0xbf]],
  ])('is one, at its bound: %s', (_what, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBe(byBrowser(Uint8Array.from(bytes)));
    expect(decodeUtf8(Uint8Array.from(bytes))).not.toBeNull();
  });

  test('any text and any damage are read as the browser reads them', () => {
    fc.assert(
      fc.property(fc.oneof(damagedText, fc.uint8Array({ maxLength: 12 })), (bytes) => {
        expect(decodeUtf8(bytes)).toBe(byBrowser(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
