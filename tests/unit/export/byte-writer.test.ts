import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createByteWriter,
  lendWritten,
  peekWritten,
  takeWritten,
  writeByte,
  writeBytes,
  writeQuotable,
  writeText,
} from '@/utils/export/byte-writer';
import { createUnitTable } from '@/utils/export/unit-table';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
/** Any UTF-16, halves of surrogate pairs too, from nothing to longer than what is written by hand. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('ệ', 'đ', 'a', '"', ',', '\n', '😀', '\ud83d'), { maxLength: 80 })
    .map((signs) => signs.join('')),
);
const CELLS = createUnitTable('",;\t\r\n');

/** What a cell is by RFC 4180, as strings. */
const cellText = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('bytes', () => {
  test('of text are those of TextEncoder, whatever comes before', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const out = createByteWriter(16);
        for (const text of texts) writeText(out, text);
        expect(Buffer.concat(texts.map(encode)).equals(takeWritten(out))).toBe(true);
      }),
    );
  });

  test.each([65_535, 65_536, 21_845, 21_846, 200_000])(
    'of %i units and a sign of two beyond them are those of TextEncoder',
    (units) => {
      // Long text passes through an array of 64 KiB: wherever that ends, no sign is cut.
      for (const text of [`${'a'.repeat(units - 1)}😀ệ`, `${'ệ'.repeat(units)}😀`, `${'😀'.repeat(units)}\ud83d`]) {
        const out = createByteWriter(16);
        writeText(out, text);
        expect(Buffer.from(encode(text)).equals(takeWritten(out))).toBe(true);
      }
    },
  );

  test('of a part of a text, as a cell, stand in quotes where it holds a special sign', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const out = createByteWriter(16);
        writeText(out, before);
        writeQuotable(
          out,
          { text: before + text + after, start: before.length, end: before.length + text.length },
          CELLS,
        );
        writeByte(out, 0x0a);
        const expected = Buffer.concat([encode(before), encode(cellText(text)), encode('\n')]);
        expect(expected.equals(peekWritten(out))).toBe(true);
      }),
    );
  });

  test('of every unit alone are those of TextEncoder', () => {
    const out = createByteWriter();
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    for (const text of units) writeQuotable(out, { text, start: 0, end: 1 }, CELLS);
    expect(Buffer.concat(units.map((text) => encode(cellText(text)))).equals(peekWritten(out))).toBe(true);
    out.size = 0;
    for (const text of units) writeText(out, text);
    expect(Buffer.concat(units.map(encode)).equals(peekWritten(out))).toBe(true);
  });

  test('that are lent lie in one buffer, and are written over', () => {
    const out = createByteWriter(4);
    writeText(out, 'ệab');
    const lent = lendWritten(out);
    expect(decode(lent)).toBe('ệab');
    writeText(out, 'cd');
    const next = lendWritten(out);
    expect(decode(next)).toBe('cd');
    expect(next.buffer).toBe(lent.buffer);
  });

  test('that were taken stay as they are, and room is made for more than the buffer has', () => {
    const out = createByteWriter(4);
    const long = 'ệ'.repeat(700_000);
    writeByte(out, 0x61);
    writeQuotable(out, { text: long, start: 0, end: long.length }, CELLS);
    writeBytes(out, encode('b'));
    const taken = takeWritten(out);
    expect(out.size).toBe(0);
    writeBytes(out, encode('x'.repeat(100)));
    expect(decode(taken)).toBe(`a${long}b`);
    expect(decode(peekWritten(out))).toBe('x'.repeat(100));
  });
});
