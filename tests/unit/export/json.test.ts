import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '@/utils/cli/write-schema';
import { jsonDocument, jsonLines, toJsonLine, toRecord } from '@/utils/export';
import { parseExport } from '@/utils/import';
import {
  type ClippingRecord,
  clippingRecordSchema,
  clippingSchema,
  markRecordSchema,
  markSchema,
  suggestionSchema,
} from '@/utils/model';
import { OPTIONS, textOf } from './read-stream';
import { FULL_ITEM, hostileItem, SAMPLE_ITEMS } from './sample-items';

const EVERYTHING = { ...OPTIONS, suggestions: true };
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schemaText()));

describe('a record', () => {
  test('begins with the fields other tools read, in the documented order', () => {
    expect(Object.keys(toRecord(FULL_ITEM, OPTIONS)).slice(0, 20).join(' ')).toBe(
      'schema id url canonicalUrl site title byline publishedAt lead section text language place term images tags note clippedAt contentHash marks',
    );
  });

  test('names every field of a clipping and of a mark, so that none can be forgotten', () => {
    expect(Object.keys(clippingRecordSchema.shape)).toEqual(expect.arrayContaining(Object.keys(clippingSchema.shape)));
    expect(Object.keys(markRecordSchema.shape)).toEqual(expect.arrayContaining(Object.keys(markSchema.shape)));
  });

  test('carries accepted marks only, unless suggestions are asked for', () => {
    const statuses = (suggestions: boolean) =>
      toRecord(FULL_ITEM, { suggestions, text: true }).marks.map(({ status }) => status);
    expect(new Set(statuses(false))).toEqual(new Set(['confirmed', 'corrected', 'added']));
    expect(statuses(true)).toHaveLength(FULL_ITEM.marks.length);
  });

  test('leaves out the body text on request, and keeps quotes', () => {
    const record = toRecord(FULL_ITEM, { suggestions: false, text: false });
    expect(record).toMatchObject({ text: null, blocks: [], candidates: [] });
    expect(record.marks[0]?.anchor.quote).toBe('76,5 tỷ đồng');
  });

  test('has its keys in the order of the schema, down to the machine’s reading', () => {
    const record = toRecord(FULL_ITEM, OPTIONS);
    const [mark] = record.marks;
    expect(Object.keys(record)).toEqual(Object.keys(clippingRecordSchema.shape));
    expect(Object.keys(mark ?? {})).toEqual(Object.keys(markRecordSchema.shape));
    expect(Object.keys(mark?.suggestion ?? {})).toEqual(Object.keys(suggestionSchema.shape));
  });

  test('has no quantity or person where the kind has none', () => {
    const written: ClippingRecord = JSON.parse(toJsonLine(FULL_ITEM, OPTIONS));
    const person = written.marks.find(({ kind }) => kind === 'person');
    expect(person).toBeDefined();
    expect(person).not.toHaveProperty('quantity');
  });

  test('is the same bytes whatever order keys and marks were in', () => {
    const reversed = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T; // the same fields
    const shuffled = {
      ...FULL_ITEM,
      clipping: reversed({ ...FULL_ITEM.clipping, counts: reversed(FULL_ITEM.clipping.counts) }),
      marks: FULL_ITEM.marks
        .map((mark) => reversed({ ...mark, quantity: mark.quantity && reversed(mark.quantity) }))
        .reverse(),
    };
    expect(toJsonLine(shuffled, EVERYTHING)).toBe(toJsonLine(FULL_ITEM, EVERYTHING));
  });

  test('is valid by the JSON Schema that is shipped, and the schema is the committed one', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
    for (const item of SAMPLE_ITEMS)
      expect([validate(JSON.parse(toJsonLine(item, EVERYTHING))), validate.errors]).toEqual([true, null]);
    expect(validate({ ...toRecord(FULL_ITEM, OPTIONS), contentHash: 1 })).toBe(false);
  });
});

describe('round trip', () => {
  test.each([
    ['JSON Lines', jsonLines],
    ['JSON', jsonDocument],
  ])('%s gives the items back, and writes the same bytes again', async (_name, write) => {
    const file = await textOf(write(SAMPLE_ITEMS, { ...EVERYTHING, count: 2, selection: 'Tất cả' }));
    const read = await parseExport(file);
    if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
    expect(read.value.warnings).toEqual([]);
    expect(read.value.manifest).toEqual({
      generator: OPTIONS.generator,
      exportedAt: OPTIONS.exportedAt,
      selection: 'Tất cả',
    });
    expect(read.value.items.map(({ clipping }) => clipping)).toEqual(SAMPLE_ITEMS.map(({ clipping }) => clipping));
    expect(read.value.items.map(({ body }) => body)).toEqual(SAMPLE_ITEMS.map(({ body }) => body));
    expect(new Set(read.value.items[0]?.marks)).toEqual(new Set(FULL_ITEM.marks));
    expect(await textOf(write(read.value.items, { ...EVERYTHING, count: 2, selection: 'Tất cả' }))).toBe(file);
  });

  test('holds for hostile text in every field, in both shapes, cut into pieces anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItem('one'), hostileItem('two'), fc.nat(200), async (one, two, cut) => {
        for (const write of [jsonLines, jsonDocument]) {
          const file = await textOf(write([one, two], EVERYTHING));
          const bytes = new TextEncoder().encode(file);
          const read = await parseExport([bytes.subarray(0, cut), bytes.subarray(cut)]);
          if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
          expect(await textOf(write(read.value.items, EVERYTHING))).toBe(file);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('fields of a later minor version survive', async () => {
    const line = JSON.parse(toJsonLine(FULL_ITEM, EVERYTHING));
    line.mood = 'tích cực';
    line.marks[0].weight = 3;
    line.marks[0].quantity.precision = 0.1;
    line.place.level = 2;
    const read = await parseExport(`${JSON.stringify(line)}\n`);
    if (!read.ok) throw new Error(read.reason);
    const [item = FULL_ITEM] = read.value.items;
    expect(JSON.parse(toJsonLine(item, EVERYTHING))).toEqual(line);
  });
});
