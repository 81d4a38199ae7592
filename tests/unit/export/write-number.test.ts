import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createByteWriter, takeWritten } from '@/utils/export/byte-writer';
import { plainNumber } from '@/utils/export/numbers';
import { writeNumber } from '@/utils/export/write-number';

describe('a written number', () => {
  const written = (value: number): string => {
    const out = createByteWriter(4);
    writeNumber(out, value, 0x2e);
    return new TextDecoder().decode(takeWritten(out));
  };

  test.each([
    0,
    -0,
    4.49,
    -4.49,
    0.07,
    0.7,
    100,
    1e9,
    21_474_836.47,
    21_474_836.48,
    42_949_672.96,
    4_294_967_296,
    1.005,
    0.1 + 0.2,
    1e21,
    5e-324,
  ])('%d is spelled as plain digits', (value) => expect(written(value)).toBe(plainNumber(value)));

  test('of any kind is spelled as plain digits', () => {
    const hundredths = fc.integer().map((whole) => whole / 100);
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), hundredths, fc.integer()), (value) => {
        expect(written(value)).toBe(plainNumber(value));
      }),
      { numRuns: 2000 },
    );
  });
});
