import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSha256, sha256Hex } from '@/utils/export';

test('equals the platform digest for bytes fed in any pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (pieces) => {
      const digest = createSha256();
      for (const piece of pieces) digest.update(piece);
      expect(digest.hex()).toBe(createHash('sha256').update(Buffer.concat(pieces)).digest('hex'));
    }),
  );
});

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('equals it at the edges of a block: %d bytes', (length) => {
  const text = 'x'.repeat(length);
  expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
