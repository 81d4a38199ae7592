import { describe, expect, test } from 'vitest';
import { decodeFile } from '@/utils/import/decode-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8])]);

/** "é" as Windows writes it: no UTF-8. */
const WINDOWS = '\xe9';

describe('the text of a file', () => {
  test.each([
    [utf8('Tỷ lệ 4,49%'), 'Tỷ lệ 4,49%', 'UTF-8'],
    [utf8('\ufeffTỷ lệ'), 'Tỷ lệ', 'behind a mark'],
    [utf16('Tỷ lệ'), 'Tỷ lệ', '"Unicode text" of Excel'],
    [latin(`<meta charset="windows-1252">${WINDOWS}`), '<meta charset="windows-1252">é', 'as the page says'],
    [
      latin(`<META http-equiv=x CHARSET = 'windows-1252' >${WINDOWS}`),
      "<META http-equiv=x CHARSET = 'windows-1252' >é",
      'said otherwise',
    ],
    [new Uint8Array(), '', 'nothing'],
  ])('%#: %j, %s', (bytes, text) => {
    expect(decodeFile(bytes)).toEqual({ ok: true, value: text });
  });

  test.each([
    [latin(`Caf${WINDOWS}`), 'no encoding is guessed'],
    [latin(`<meta charset="utf-8">${WINDOWS}`), 'it says UTF-8 and is not'],
    [latin(`<meta charset="utf8">${WINDOWS}`), 'nor by its other name'],
    [latin(`<meta charset="klingon">${WINDOWS}`), 'an encoding nobody knows'],
    [latin(`${' '.repeat(4096)}<meta charset="windows-1252">${WINDOWS}`), 'said too late'],
    [Uint8Array.from([0xff, 0xfe, 0x41]), 'half a unit'],
    [Uint8Array.from([0xff, 0x41]), 'half a mark'],
    [Uint8Array.from([0x41, 0xfe]), 'nor is its second half one'],
  ])('%# is refused: %s', (bytes) => {
    expect(decodeFile(bytes)).toMatchObject({ ok: false, reason: 'damaged' });
  });
});
