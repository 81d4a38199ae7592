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

  test('any text and any damage are read as the browser reads them', () => {
    fc.assert(
      fc.property(fc.oneof(damagedText, fc.uint8Array({ maxLength: 12 })), (bytes) => {
        expect(decodeUtf8(bytes)).toBe(byBrowser(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
