import { type ByteWriter, writeByte, writeText } from './byte-writer';
import { plainNumber } from './numbers';

const ZERO = 0x30;
const MINUS = 0x2d;
/** Hundredths up to here are whole numbers of 31 bits, the engine's small ones. */
const MOST_HUNDREDTHS = 2 ** 30;

/** Digits of a whole number that is not negative. */
const writeDigits = (out: ByteWriter, whole: number): void => {
  if (whole >= 10) writeDigits(out, Math.floor(whole / 10));
  writeByte(out, ZERO + (whole % 10));
};

/**
 * A number as `plainNumber` spells it, with `mark`, an ASCII sign, before its decimals. Numbers of two decimals, which
 * nearly all are, never become a string: no shorter decimals read back as the same number while hundredths are that small.
 */
export const writeNumber = (out: ByteWriter, value: number, mark: number): void => {
  const hundredths = Math.abs(value * 100);
  const rounded = Math.round(hundredths) | 0;
  if (!(hundredths < MOST_HUNDREDTHS) || rounded / 100 !== Math.abs(value)) {
    writeText(out, plainNumber(value).replace('.', String.fromCharCode(mark)));
    return;
  }
  if (value < 0) writeByte(out, MINUS);
  writeDigits(out, (rounded / 100) | 0);
  const decimals = rounded % 100;
  if (decimals === 0) return;
  writeByte(out, mark);
  writeByte(out, ZERO + ((decimals / 10) | 0));
  if (decimals % 10 > 0) writeByte(out, ZERO + (decimals % 10));
};
