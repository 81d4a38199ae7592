import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiSet, createByteWriter } from '@/utils/export/byte-writer';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
/** Any UTF-16, halves of surrogate pairs too, from nothing to longer than what is written by hand. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);
const SPECIAL = asciiSet('",;\t\r\n');

describe('bytes', () => {
  test('of text are those of TextEncoder, whatever comes before', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const out = createByteWriter();
        for (const text of texts) out.text(text);
        const expected = Buffer.concat(texts.map((text) => new TextEncoder().encode(text)));
        expect(expected.equals(out.take())).toBe(true);
      }),
    );
  });

  test('of a cell stand in quotes where it holds a special sign', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const out = createByteWriter();
        out.text(before);
        const from = out.size();
        out.quotable(text, SPECIAL);
        const quoted = /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        expect(decode(out.since(from))).toBe(decode(new TextEncoder().encode(quoted)));
      }),
    );
  });

  test('are taken once, and room is made for more than the buffer has', () => {
    const out = createByteWriter();
    const long = 'ệ'.repeat(700_000);
    out.byte(0x61);
    out.quotable(long, SPECIAL);
    out.bytes(new Uint8Array([0x62]));
    expect(decode(out.take())).toBe(`a${long}b`);
    expect(out.size()).toBe(0);
  });
});
