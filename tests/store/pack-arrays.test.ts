import { describe, expect, test } from 'vitest';
import { fileArrays, packArrays, readFiled, unpackArrays, unpackLargeArrays } from '@/utils/store/packing/pack-arrays';

const INDEX = {
  ends: Uint32Array.of(3, 70_000),
  bytes: Uint8Array.from({ length: 5_001 }, (_, nth) => nth % 7),
  values: Float64Array.of(4.49, -0, Number.NaN, 1e300),
  codes: { values: ['tỷ lệ hộ nghèo', ''], codes: Uint16Array.of(1, 0, 1) },
  ids: [{ uuids: Int32Array.of(-1, 2) }, null, 7],
  none: new Uint32Array(),
};

/** The same each time, and without any order. */
const randomBytes = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    return state >>> 24;
  });
};

describe('arrays of an index', () => {
  test('come back each as it was, whatever lies between them', () => {
    expect(unpackArrays<typeof INDEX>(packArrays(INDEX))).toEqual(INDEX);
  });

  test('that are a part of a longer one are packed without the rest', () => {
    const part = Uint32Array.of(1, 2, 3, 4).subarray(1, 3);
    expect(unpackArrays<{ part: Uint32Array }>(packArrays({ part })).part).toEqual(Uint32Array.of(2, 3));
  });

  test('come back alike where they are many', async () => {
    // Of no order, so that they are still many when they are packed.
    const bytes = randomBytes(70_000);
    const packed = packArrays({ ...INDEX, bytes });
    expect(packed.packed.length).toBeGreaterThan(60_000);
    const { bytes: back, ...rest } = await unpackLargeArrays<typeof INDEX>(packed);
    expect(Buffer.compare(back, bytes)).toBe(0);
    expect({ ...rest, bytes: INDEX.bytes }).toEqual(INDEX);
    for (const stored of [packArrays(INDEX), INDEX])
      expect(await unpackLargeArrays<typeof INDEX>(stored)).toEqual(INDEX);
    for (const damaged of [packed.packed.subarray(0, -100), packed.packed.slice().fill(9, 0, 1)])
      await expect(unpackLargeArrays({ ...packed, packed: damaged })).rejects.toThrow();
  });

  test('come back out of a file as well; small ones lie in the row', async () => {
    const large = { ...INDEX, bytes: new Uint8Array(70_000).fill(3) };
    for (const [index, kind] of [
      [INDEX, Uint8Array],
      [large, Blob],
    ] as const) {
      const filed = fileArrays(index);
      expect(filed.file).toBeInstanceOf(kind);
      expect(await readFiled<typeof INDEX>(filed)).toEqual(index);
      await expect(readFiled({ ...filed, file: new Blob([filed.file]).slice(0, 100) })).rejects.toThrow();
    }
  });

  test('from before they were packed are taken as they are', () => {
    expect(unpackArrays(INDEX)).toBe(INDEX);
  });

  test('take less room', () => {
    expect(packArrays(INDEX).packed.length).toBeLessThan(200);
  });

  test('that are damaged throw: they are made anew from clippings', () => {
    const packed = packArrays(INDEX);
    expect(() => unpackArrays({ ...packed, packed: packed.packed.subarray(0, 20) })).toThrow();
    expect(() => unpackArrays({ ...packed, packed: Uint8Array.of(9) })).toThrow();
  });
});
