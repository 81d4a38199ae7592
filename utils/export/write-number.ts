import { type ByteWriter, writeByte, writeText } from './byte-writer';
import { plainNumber } from './numbers';

const ZERO = 0x30;
const MINUS = 0x2d;

/** Digits of a whole number that is not negative, of 32 bits. */
const writeDigits = (out: ByteWriter, whole: number): void => {
  let head = 1;
  while (head * 10 <= whole) head *= 10;
  for (let rest = whole; head >= 1; head = (head / 10) | 0) {
    const digit = (rest / head) | 0;
    writeByte(out, ZERO + digit);
    rest -= digit * head;
  }
};

/**
 * A number as `plainNumber` spells it, with `mark`, an ASCII sign, before its decimals. Numbers of at most two decimals
 * below twenty million, which nearly all are, never become a string: no other decimals read back as the same number there.
 */
export const writeNumber = (out: ByteWriter, value: number, mark: number): void => {
  // Stryker disable all: a short cut; the other way gives the same digits
  const hundredths = Math.round(Math.abs(value) * 100) | 0; // of 32 bits: a larger number becomes another one
  if (hundredths / 100 !== Math.abs(value)) {
    // Stryker restore all
    writeText(out, plainNumber(value).replace('.', String.fromCharCode(mark)));
    return;
  }
  if (value < 0) writeByte(out, MINUS);
  writeDigits(out, (hundredths / 100) | 0);
  const decimals = hundredths % 100;
  if (decimals === 0) return;
  writeByte(out, mark);
  writeByte(out, ZERO + ((decimals / 10) | 0));
  if (decimals % 10 > 0) writeByte(out, ZERO + (decimals % 10));
};
