import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLines, toJsonLine } from '@/utils/export';
import { IMPORT_LIMITS, type ImportReason, parseExport } from '@/utils/import';
import { OPTIONS, textOf } from '../export/read-stream';
import { BARE_ITEM, FULL_ITEM, hostileText, SAMPLE_ITEMS } from '../export/sample-items';
import { REFUSED_FILES } from './refused-files.cases';

const EVERYTHING = { suggestions: true, text: true };
const LINE = toJsonLine(FULL_ITEM, EVERYTHING);

/** As much of a record as the cases below spoil. */
type Spoilable = {
  readonly marks: readonly { readonly anchor: object; readonly quantity: object }[];
  readonly blocks: readonly object[];
  readonly images: readonly object[];
};

/** A line of JSON with one thing about it changed. */
const spoilt = (change: (record: Spoilable) => void): string => {
  const record = JSON.parse(LINE) as Spoilable; // our own record
  change(record);
  return `${JSON.stringify(record)}\n`;
};

const reasonOf = async (file: string, limits = IMPORT_LIMITS): Promise<ImportReason | 'taken'> => {
  const read = await parseExport(file, limits);
  return read.ok ? 'taken' : read.reason;
};

describe('a file that is not one of ours, or not whole', () => {
  test.each(REFUSED_FILES)('$name: $reason', async ({ file, reason }) => expect(await reasonOf(file)).toBe(reason));

  test('bytes that are not UTF-8', async () => {
    expect(await parseExport([new Uint8Array([0x7b, 0xff, 0xfe])])).toMatchObject({ reason: 'damaged' });
    expect(await parseExport([new Uint8Array([0x22, 0xe1])])).toMatchObject({ reason: 'damaged' });
  });

  test('cut off anywhere before the last line is whole', async () => {
    const file = await textOf(jsonLines(SAMPLE_ITEMS, { ...OPTIONS, count: 2 }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: file.length - 2 }), async (length) => {
        expect(await reasonOf(file.slice(0, length))).not.toBe('taken');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a record that does not hold together', () => {
  test.each<[string, ImportReason, (record: Spoilable) => void]>([
    ['a mark outside the text', 'damaged', ({ marks }) => Object.assign(marks?.[0]?.anchor ?? {}, { end: 1e6 })],
    [
      'a mark that quotes what does not stand there',
      'damaged',
      ({ marks }) => Object.assign(marks?.[0]?.anchor ?? {}, { quote: 'x' }),
    ],
    [
      'a mark that ends before it starts',
      'damaged',
      ({ marks }) => Object.assign(marks?.[0]?.anchor ?? {}, { start: 9, end: 3 }),
    ],
    ['a block outside the text', 'damaged', ({ blocks }) => Object.assign(blocks?.[0] ?? {}, { end: 1e6 })],
    ['a status nobody knows', 'damaged', ({ marks }) => Object.assign(marks?.[0] ?? {}, { status: 'maybe' })],
    ['a number as text', 'damaged', ({ marks }) => Object.assign(marks?.[0]?.quantity ?? {}, { value: '76,5' })],
    ['two marks of one id', 'damaged', ({ marks }) => Object.assign(marks?.[0] ?? {}, { id: 'm-note' })],
    ['an empty id', 'damaged', (record) => Object.assign(record, { id: '' })],
    ['no body text', 'without-text', (record) => Object.assign(record, { text: null })],
    ['a script for an address', 'unsafe', (record) => Object.assign(record, { url: 'java\tscript:alert(1)' })],
    [
      'a script for the canonical address',
      'unsafe',
      (record) => Object.assign(record, { canonicalUrl: ' JavaScript:x' }),
    ],
    [
      'a picture that is a script',
      'unsafe',
      ({ images }) => Object.assign(images?.[0] ?? {}, { src: 'data:image/svg+xml,<svg onload=x>' }),
    ],
  ])('%s: %s', async (_name, reason, change) => expect(await reasonOf(spoilt(change))).toBe(reason));

  test('the same clipping twice', async () => expect(await reasonOf(LINE + LINE)).toBe('damaged'));

  test('is refused with all the others of the file, and named', async () => {
    const file = toJsonLine(BARE_ITEM, EVERYTHING) + spoilt((record) => Object.assign(record, { version: 'x' }));
    const read = await parseExport(file);
    expect(read).toMatchObject({
      ok: false,
      reason: 'damaged',
      detail: expect.stringContaining('clipping 2: version'),
    });
  });
});

describe('limits', () => {
  test.each([
    ['a line too long', { lineUnits: 500 }],
    ['too many clippings', { clippings: 0 }],
    ['too many marks', { marksPerClipping: 3 }],
  ])('%s', async (_name, limit) => expect(await reasonOf(LINE, { ...IMPORT_LIMITS, ...limit })).toBe('too-large'));

  test('a document too long', async () => {
    const file = JSON.stringify({ schema: 'trich-bao/1', clippings: [JSON.parse(LINE)] }, null, 2);
    expect(await reasonOf(file, { ...IMPORT_LIMITS, documentUnits: 500 })).toBe('too-large');
  });

  test('reading stops at the first fault, however much would follow', async () => {
    let pulled = 0;
    const endless = function* () {
      for (;;) {
        pulled += 1;
        yield 'x'.repeat(1000);
      }
    };
    const read = await parseExport(endless(), { ...IMPORT_LIMITS, lineUnits: 10_000 });
    expect(read).toMatchObject({ reason: 'too-large' });
    expect(pulled).toBeLessThan(20);
  });
});

describe('what is taken', () => {
  test('a file without manifest, as the command line writes it, with pages it could not read', async () => {
    const failed = '{"file":"a.html","error":{"code":"empty","message":"No text."}}\n';
    const read = await parseExport(LINE + failed);
    expect(read).toMatchObject({
      ok: true,
      value: { manifest: null, warnings: [{ code: 'failed-page', file: 'a.html' }] },
    });
  });

  test('one record on its own, indented by an editor, behind a byte-order mark, with CRLF', async () => {
    const file = `\ufeff${JSON.stringify(JSON.parse(LINE), null, 4)}`.replaceAll('\n', '\r\n');
    expect(await parseExport(file)).toMatchObject({ ok: true, value: { items: [{ clipping: { id: 'c-full' } }] } });
  });

  test('a text that is not the one that was hashed, with a warning', async () => {
    const read = await parseExport(spoilt((record) => Object.assign(record, { contentHash: '0'.repeat(64) })));
    expect(read).toMatchObject({ ok: true, value: { warnings: [{ code: 'text-changed', id: 'c-full' }] } });
  });

  test('a mark that had lost its place keeps its old offsets', async () => {
    const file = spoilt(({ marks }) => {
      Object.assign(marks?.[0] ?? {}, { anchored: false });
      Object.assign(marks?.[0]?.anchor ?? {}, { start: 5000, end: 5010 });
    });
    expect(await reasonOf(file)).toBe('taken');
  });
});

test('no file whatever makes the reader throw or reaches an object prototype', async () => {
  const spoiltLine = fc
    .tuple(fc.nat(LINE.length), hostileText)
    .map(([at, text]) => LINE.slice(0, at) + text + LINE.slice(at + 1));
  const anyJson = fc.json().map((json) => `{"schema":"trich-bao/1","clippings":[${json}]}`);
  const polluting = fc.constantFrom(
    LINE.replace('"anchored":true', '"__proto__":{"polluted":true}'),
    LINE.replace('"schema"', '"__proto__":{"polluted":true},"schema"'),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiltLine, anyJson, polluting, hostileText), async (file) => {
      await parseExport(file);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});
