import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAtOnce, packBytes, packJson, packPlain, unpackBytes, unpackJson } from '@/utils/store/packing/pack';
import { PACK_DICTIONARY_1 } from '@/utils/store/packing/pack-dictionary';

const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A record as a library of any age may hold it: written down when the format was made, never to be written anew. */
const RECORDED = {
  base64: 'AYYAAACDV8LAvg2BBqWJjomlKrAHMgXUC4G01R41zEVpl+rhqMqx1KCwfGJiDvQuAA==',
  value: {
    text: 'Tỷ lệ hộ nghèo giảm còn 4,49% — “đạt” kế hoạch.\n',
    blocks: [{ type: 'paragraph', start: 0, end: 47 }],
  },
};

describe('packed records', () => {
  test('come back as they were', () => {
    const values = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.stringify(unpackJson(packJson(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('are read by any deflate that has the dictionary', () => {
    const packed = packJson(RECORDED.value);
    expect(packed[0]).toBe(1);
    const json = inflateRawSync(packed.subarray(5), { dictionary: PACK_DICTIONARY_1 });
    expect(JSON.parse(json.toString())).toEqual(RECORDED.value);
    expect(new DataView(packed.buffer).getUint32(1, true)).toBe(json.length);
  });

  test('are read for ever: the dictionary is the one they were written with', () => {
    const hash = createHash('sha256').update(PACK_DICTIONARY_1).digest('hex');
    expect(hash).toBe('2f3a748e9eee320ca06bb9a919036f5b092b45141844f0cacc214bbdd47f1f04');
    expect(unpackJson(Buffer.from(RECORDED.base64, 'base64'))).toEqual(RECORDED.value);
  });

  test('are read by the decoder of the browser as well, which refuses what is no text', () => {
    expect(unpackJson(packJson(RECORDED.value), decodeAtOnce)).toEqual(RECORDED.value);
    const wrong = Uint8Array.from([0x22, 0xc3, 0x22]); // a quote, half a letter, a quote: as replaced it would be JSON
    expect(unpackJson(wrong, decodeAtOnce)).toBeUndefined();
    expect(unpackJson(wrong)).toBeUndefined();
  });

  test('of an index are told from records: neither is read for the other', () => {
    const numbers = Uint8Array.from({ length: 300 }, (_none, nth) => nth % 7);
    expect(unpackBytes(packBytes(numbers))).toEqual(numbers);
    expect(() => unpackBytes(packJson('không phải chỉ mục'))).toThrow('damaged');
  });

  test('that are longer or shorter than they say are damaged: nothing of the record before is read with them', () => {
    const packed = packJson(['một bản ghi', 1]);
    for (const more of [-1, 1, 40]) {
      expect(unpackJson(packJson('x'.repeat(200)))).toBe('x'.repeat(200));
      const other = packed.slice();
      const length = new DataView(other.buffer).getUint32(1, true);
      new DataView(other.buffer).setUint32(1, length + more, true);
      expect(unpackJson(other)).toBeUndefined();
    }
  });

  test('beyond the usual room come back too', () => {
    const long = 'Thu ngân sách đạt 4,49%. '.repeat(9_000);
    expect(unpackJson(packJson(long))).toBe(long);
  });

  test('of a length near nothing are a third of their text', () => {
    const text = Array.from(
      { length: 40 },
      (_, nth) => `Năm ${1990 + nth}, xã có ${nth * 37} hộ nghèo, giảm ${nth} hộ.`,
    ).join('\n');
    expect(packJson({ text }).length).toBeLessThan(utf8({ text }).length / 3);
  });

  test('cut short or with other bytes are undefined or another value, never an error and never endless', () => {
    const packed = packJson(RECORDED.value);
    for (let length = 0; length < packed.length; length += 1)
      expect(unpackJson(packed.subarray(0, length))).toBe(undefined);
    const damage = fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(damage, ([at, bits]) => {
        const other = packed.slice();
        other[at] = (other[at] ?? 0) ^ bits;
        const read = unpackJson(other);
        expect(read === undefined || typeof read === 'object').toBe(true);
      }),
    );
    expect(unpackJson(Uint8Array.of(1, 255, 255, 255, 255, 3, 0))).toBe(undefined); // says that it is 4 GB
    expect(unpackJson(Uint8Array.of(2, 0, 0, 0, 0))).toBe(undefined); // a way of packing that does not exist yet
  });
});

describe('records from before', () => {
  test('are plain JSON, and are packed byte for byte', () => {
    const plain = utf8(RECORDED.value);
    expect(unpackJson(plain)).toEqual(RECORDED.value);
    const packed = packPlain(plain);
    expect(packed && unpackJson(packed)).toEqual(RECORDED.value);
  });

  test('that are packed already, or no JSON, are left alone', () => {
    expect(packPlain(packJson([1]))).toBe(null);
    expect(packPlain(utf8(RECORDED.value).subarray(0, 30))).toBe(null);
  });
});
