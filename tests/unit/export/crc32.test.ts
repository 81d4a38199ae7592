import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '@/utils/export/crc32';

/** One bit after the other, as the standard tells it. */
const bitByBit = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

test('the check value of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('of any bytes, in one piece or in two', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.uint8Array({ maxLength: 70 }), (one, other) => {
      expect(crc32(other, crc32(one))).toBe(bitByBit(Buffer.concat([one, other])));
    }),
  );
});
