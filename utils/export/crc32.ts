/** Of a byte and of the three that follow it, what each adds to the sum of an archive (CRC-32, as zip has it). */
const TABLES: readonly Int32Array[] = Array.from({ length: 4 }, () => new Int32Array(256));
const [FIRST = new Int32Array(), SECOND = FIRST, THIRD = FIRST, FOURTH = FIRST] = TABLES;

for (let byte = 0; byte < 256; byte += 1) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1 ? -306674912 : 0) ^ (sum >>> 1);
  FIRST[byte] = sum;
}
for (const [at, table] of TABLES.entries()) {
  if (at === 0) continue;
  for (let byte = 0; byte < 256; byte += 1) {
    const last = TABLES[at - 1]?.[byte] ?? 0;
    table[byte] = (last >>> 8) ^ (FIRST[last & 255] ?? 0);
  }
}

/** The sum of some bytes after those of `before`, the sum so far: four at a time, in half the time of one by one. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let sum = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum =
      (FOURTH[sum & 255] ?? 0) ^
      (THIRD[(sum >>> 8) & 255] ?? 0) ^
      (SECOND[(sum >>> 16) & 255] ?? 0) ^
      (FIRST[sum >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) sum = (FIRST[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
};
