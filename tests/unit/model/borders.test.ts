import { describe, expect, test } from 'vitest';
import {
  articleSchema,
  blockSchema,
  clippingRecordSchema,
  clippingSchema,
  fail,
  markSchema,
  pageRequestSchema,
  quantitySchema,
  spanSchema,
  succeed,
  suggestionSchema,
} from '@/utils/model';
import { aClipping, aMark, anArticle, aQuantity, aSuggestion } from '../../build';
import { CONFIDENCES, OFFSETS, PAGE_REQUESTS, UNITS_OF_ROWS } from './borders.cases';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('what comes in over a border', () => {
  test.each(OFFSETS)('an offset $value: $why', ({ value, accepted }) => {
    expect(accepts(spanSchema, { start: value, end: 9 })).toBe(accepted);
    expect(accepts(spanSchema, { start: 0, end: value })).toBe(accepted);
    const { anchor } = aMark();
    for (const end of ['start', 'end']) {
      expect(accepts(markSchema, { ...aMark(), anchor: { ...anchor, [end]: value } })).toBe(accepted);
      expect(accepts(blockSchema, { type: 'paragraph', start: 0, end: 9, [end]: value })).toBe(accepted);
    }
  });

  test.each(UNITS_OF_ROWS)('the unit "$value": $why', ({ value, accepted }) => {
    expect(accepts(quantitySchema, { ...aQuantity(), unit: value })).toBe(accepted);
  });

  test.each(CONFIDENCES)('a confidence of $value: $why', ({ value, accepted }) => {
    expect(accepts(suggestionSchema, { ...aSuggestion(), confidence: value })).toBe(accepted);
  });

  test.each(PAGE_REQUESTS)('a message of a page: $why', ({ value, accepted }) => {
    expect(accepts(pageRequestSchema, value)).toBe(accepted);
  });

  // Every field is said, also where nothing is known: a row with holes is not taken for a whole one.
  test.each([
    ['an article', articleSchema, anArticle()],
    ['a clipping', clippingSchema, aClipping()],
    ['a mark', markSchema, aMark()],
    ['a quantity', quantitySchema, aQuantity()],
    ['a suggestion', suggestionSchema, aSuggestion()],
  ] as const)('%s is whole or refused, field by field', (_what, schema, value) => {
    expect(schema.safeParse(value).data).toEqual(value);
    const missed = Object.keys(value).filter((key) => accepts(schema, { ...value, [key]: undefined }));
    expect(missed).toEqual([]);
    const mistaken = Object.keys(value).filter((key) => accepts(schema, { ...value, [key]: Symbol(key) }));
    expect(mistaken).toEqual([]);
  });

  test('a record of the exchange format keeps what a later version says beside it', () => {
    const article = anArticle();
    const record = {
      ...aClipping(),
      schema: 'trich-bao/1',
      text: article.text,
      blocks: [],
      candidates: [],
      marks: [{ ...aMark(), mood: 'glad' }],
      mood: 'glad',
    };
    expect(clippingRecordSchema.safeParse(record).data).toMatchObject({ mood: 'glad', marks: [{ mood: 'glad' }] });
    expect(accepts(clippingRecordSchema, { ...record, schema: 'trich-bao/2' })).toBe(false);
  });
});

describe('a result', () => {
  test('is a value, or a reason with its detail where there is one', () => {
    expect(succeed(5)).toEqual({ ok: true, value: 5 });
    expect(fail('missing')).toStrictEqual({ ok: false, reason: 'missing' });
    expect(fail('missing', 'clipping-1')).toStrictEqual({ ok: false, reason: 'missing', detail: 'clipping-1' });
  });
});
