import { describe, expect, test } from 'vitest';
import { toJsonLine } from '@/utils/export';
import { IMPORT_LIMITS, type IncomingFile, parseExport, readImportFile } from '@/utils/import';
import { FULL_ITEM } from '../export/sample-items';

const LINE = toJsonLine(FULL_ITEM, { suggestions: true, text: true });
const RECORD = JSON.parse(LINE);
const DOCUMENT = JSON.stringify({ schema: 'trich-bao/1', clippings: [RECORD] }, null, 1);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a reader is told beside the reason. */
const detailOf = async (...source: Parameters<typeof parseExport>): Promise<string | undefined> => {
  const read = await parseExport(...source);
  return read.ok ? 'taken' : read.detail;
};
const spoilt = (change: object): string => `${JSON.stringify({ ...RECORD, ...change })}\n`;
const [MARK] = RECORD.marks;
const withMark = (mark: object): string => spoilt({ marks: [{ ...MARK, ...mark }] });

describe('what is told of a fault', () => {
  test.each([
    ['a line of text among lines', `${LINE}"xin chào"\n`, 'a line is no object'],
    ['a number among clippings', '{"schema":"trich-bao/1","clippings":[7]}', 'a clipping is no object'],
    ['no text', spoilt({ text: null }), 'clipping 1: no body text'],
    ['no id', spoilt({ id: '' }), 'clipping 1: an id is empty'],
    ['a mark without id', withMark({ id: '' }), 'clipping 1: an id is empty'],
    ['a script for an address', spoilt({ url: 'javascript:x' }), 'clipping 1: an address is not http, https or file'],
    [
      'a block that ends before it starts',
      spoilt({ blocks: [{ type: 'title', start: 3, end: 2 }] }),
      'clipping 1: a block is outside the text',
    ],
    [
      'a block beyond the text',
      spoilt({ blocks: [{ type: 'title', start: 0, end: RECORD.text.length + 1 }] }),
      'clipping 1: a block is outside the text',
    ],
    [
      'a mark on other words',
      withMark({ anchor: { ...MARK.anchor, quote: 'x' } }),
      `clipping 1: mark ${MARK.id} is not where its quote stands`,
    ],
    ['one clipping twice', LINE + LINE, `id ${RECORD.id} occurs twice`],
    ['fewer than announced', '{"schema":"trich-bao/1","count":2,"clippings":[]}', '2 clippings announced, 0 found'],
  ])('%s', async (_name, file, detail) => expect(await detailOf(file)).toBe(detail));

  test.each([
    [{ lineUnits: LINE.length - 2 }, LINE, 'a line is too long'],
    [{ marksPerClipping: RECORD.marks.length - 1 }, LINE, `clipping 1: ${RECORD.marks.length} marks`],
    [{ clippings: 0 }, LINE, 'over 0 clippings'],
    [{ documentUnits: DOCUMENT.length }, DOCUMENT, 'a JSON document is read whole'],
  ])('over the limit %j', async (limit, file, detail) =>
    expect(await detailOf(file, { ...IMPORT_LIMITS, ...limit })).toBe(detail),
  );

  test.each([
    [{ marksPerClipping: RECORD.marks.length }, LINE],
    [{ clippings: 1 }, LINE],
    [{ documentUnits: DOCUMENT.length + 1 }, DOCUMENT],
  ])('nothing at the limit %j', async (limit, file) =>
    expect(await detailOf(file, { ...IMPORT_LIMITS, ...limit })).toBe('taken'),
  );

  test.each([
    ['in the middle', [bytesOf('{"a'), new Uint8Array([0xff])]],
    ['cut off at the end', [new Uint8Array([0x22, 0xe1])]],
  ])('bytes that are not UTF-8, %s', async (_where, pieces) => expect(await detailOf(pieces)).toBe('not UTF-8'));
});

describe('what holds together', () => {
  test('blocks without a letter and a mark of none', async () => {
    const anchor = { ...MARK.anchor, start: 4, end: 4, quote: '' };
    expect(await detailOf(spoilt({ blocks: [{ type: 'title', start: 3, end: 3 }] }))).toBe('taken');
    expect(await detailOf(withMark({ anchor }))).toBe('taken');
  });

  test('a mark without a place, unless it ends before it starts', async () => {
    const lost = (start: number, end: number) => withMark({ anchored: false, anchor: { ...MARK.anchor, start, end } });
    expect(await detailOf(lost(90_000, 90_001))).toBe('taken');
    expect(await detailOf(lost(3, 2))).toBe(`clipping 1: mark ${MARK.id} is not where its quote stands`);
  });
});

describe('a file in pieces', () => {
  test.each([
    ['lines', LINE],
    ['a document', DOCUMENT],
  ])('of a byte each, behind a byte-order mark: %s', async (_shape, file) => {
    const bytes = bytesOf(`\ufeff${file}`);
    const read = await parseExport(Array.from(bytes, (byte) => new Uint8Array([byte])));
    expect(read).toEqual(await parseExport(file));
    expect(read).toMatchObject({ ok: true, value: { items: [{ body: FULL_ITEM.body }] } });
  });

  test('keeps what looks like a byte-order mark inside of it', async () => {
    const [before = '', after = ''] = spoilt({ note: '@@' }).split('@@');
    const read = await parseExport(['', `\ufeff${before}`, `\ufeff${after}`]);
    expect(read).toMatchObject({ ok: true, value: { items: [{ clipping: { note: '\ufeff' } }] } });
  });

  test('empty lines between clippings are nothing', async () =>
    expect(await parseExport(`\n  \n${LINE}\n\n`)).toEqual(await parseExport(LINE)));

  test('a page the command line could not read is told, a clipping with a file of its own is none', async () => {
    const read = await parseExport(`{"file":"a.html","error":{}}\n${spoilt({ file: 'b.html' })}`);
    expect(read).toMatchObject({ ok: true, value: { warnings: [{ code: 'failed-page', file: 'a.html' }] } });
    expect(read.ok && read.value.items).toHaveLength(1);
    expect(read.ok && read.value.warnings).toHaveLength(1);
  });
});

describe('a file of the disk', () => {
  const making = { now: '2025-10-05T10:00:00+07:00', newId: () => 'x' };
  const look = (file: Partial<IncomingFile> & { readonly bytes?: Uint8Array }) => {
    const { bytes = bytesOf('a;b\n1;2\n'), ...fields } = file;
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
    };
    return readImportFile(
      { name: 'a.csv', size: bytes.length, head: bytes.subarray(0, 4096), chunks, ...fields },
      making,
    );
  };

  test('is read whole, piece by piece', async () =>
    expect(await look({})).toMatchObject({ ok: true, value: { kind: 'table', table: { rows: [['1', '2']] } } }));

  test.each([
    ['nothing in it', { size: 0 }, { reason: 'empty' }],
    ['too much to be held', { size: 128 * 1024 * 1024 + 1 }, { reason: 'too-large', detail: '134217729 bytes' }],
    ['more than it said', { size: 4 }, { reason: 'damaged', detail: 'the file grew while it was read' }],
    ['no kind anybody knows', { name: 'a', bytes: bytesOf('xin chào') }, { reason: 'not-ours' }],
  ])('with %s is refused', async (_name, file, refusal) => expect(await look(file)).toEqual({ ok: false, ...refusal }));

  test('that became shorter is what is left of it', async () =>
    expect(await look({ size: 4000 })).toMatchObject({ ok: true, value: { table: { rows: [['1', '2']] } } }));

  test('references say nothing else: no warnings, no time of an export', async () => {
    const read = await look({ name: 'a.ris', bytes: bytesOf('TY  - NEWS\nTI  - A\nER  - \n') });
    expect(read).toMatchObject({ ok: true, value: { kind: 'items', warnings: [], exportedAt: null } });
  });

  test('lines without a manifest have no time of an export', async () => {
    const read = await look({ name: 'a.jsonl', bytes: bytesOf(LINE) });
    expect(read).toMatchObject({ ok: true, value: { kind: 'items', exportedAt: null } });
  });
});
