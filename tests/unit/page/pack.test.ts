import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packText, unpackText } from '@/utils/page/offline/pack';

test('text comes back as it was packed', async () => {
  const text = 'Xã Mường Sang: 76,5 tỷ đồng. '.repeat(20_000);
  expect(await unpackText(await packText(text))).toBe(text);
});

test('a copy of somebody else is not unpacked beyond what a copy can be', async () => {
  const bomb = new Uint8Array(gzipSync(new Uint8Array(65 * 1024 * 1024)));
  await expect(unpackText(bomb)).rejects.toThrow(/too much/);
});

test('what is no gzip is refused', async () => {
  await expect(unpackText(Uint8Array.of(1, 2, 3))).rejects.toThrow();
});
