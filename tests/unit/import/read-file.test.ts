import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExportItem, findFormat } from '@/utils/export';
import { fileKind, type IncomingFile, meet, readImportFile, savedPageUrl } from '@/utils/import';
import { aClippingItem, aMark, aPersonMark } from '../../build';
import { bytesOf, OPTIONS } from '../export/read-stream';
import { FILE_KINDS } from './file-kind.cases';

const making = () => {
  let made = 0;
  return { now: '2025-10-05T10:00:00+07:00', newId: () => `made-${++made}` };
};

const aFile = (name: string, bytes: Uint8Array): IncomingFile => ({
  name,
  size: bytes.length,
  head: bytes.subarray(0, 4096),
  chunks: async function* () {
    yield bytes;
  },
});

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each(FILE_KINDS)('%s beginning with %j is %s: %s', (name, beginning, kind) => {
  const binary = ['package', 'pdf', 'backup', 'unknown'].includes(kind);
  expect(fileKind(binary ? new Uint8Array(Buffer.from(beginning, 'latin1')) : utf8(beginning), name)).toBe(kind);
});

const formatOf = (id: string) => {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};

describe('a file of any kind is looked into', () => {
  const items: readonly ExportItem[] = [aClippingItem()];

  test.each(['json', 'jsonl', 'data-package'])('our own %s gives the items it was written from', async (id) => {
    const bytes = await bytesOf(formatOf(id).write(items, { ...OPTIONS, suggestions: true }));
    const read = await readImportFile(aFile('tep', bytes), making());
    expect(read).toMatchObject({ ok: true, value: { kind: 'items', exportedAt: OPTIONS.exportedAt } });
    if (read.ok && read.value.kind === 'items') expect(read.value.items).toEqual(items);
  });

  test.each(['ris', 'csl-json', 'web-annotation'])('%s of another program gives clippings', async (id) => {
    const bytes = await bytesOf(
      formatOf(id).write([{ ...aClippingItem(), marks: [aMark({ status: 'confirmed' })] }], OPTIONS),
    );
    expect(await readImportFile(aFile('tep', bytes), making())).toMatchObject({ ok: true, value: { kind: 'items' } });
  });

  test('a table waits for its mapping, a page and a PDF for their readers', async () => {
    const kinds = await Promise.all(
      [aFile('a.csv', utf8('a;b\n1;2\n')), aFile('a.html', utf8('<p>x')), aFile('a.pdf', utf8('%PDF-1.7 x'))].map(
        (file) => readImportFile(file, making()),
      ),
    );
    expect(kinds.map((read) => read.ok && read.value.kind)).toEqual(['table', 'html', 'pdf']);
  });

  test('an old page keeps the encoding it declares; bytes in no encoding are refused', async () => {
    const old = new Uint8Array(Buffer.from('<meta charset=windows-1252><p>caf\u00e9', 'latin1'));
    const read = await readImportFile(aFile('a.html', old), making());
    expect(read.ok && read.value.kind === 'html' && read.value.text).toContain('café');
    const bad = new Uint8Array(Buffer.from('a;b\n\u00e9;1\n', 'latin1'));
    expect(await readImportFile(aFile('a.csv', bad), making())).toMatchObject({ ok: false, reason: 'damaged' });
  });

  test('whatever the bytes, the answer is a result', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.json', 'a.csv', 'a.ris', 'a.zip', 'a.html', 'a'),
        fc.constantFrom('', 'PK\u0003\u0004', '{"schema":"trich-bao/1"', '[{"type":', 'TY  - NEWS\n'),
        async (noise, name, beginning) => {
          const bytes = new Uint8Array([...utf8(beginning), ...noise]);
          expect(typeof (await readImportFile(aFile(name, bytes), making())).ok).toBe('boolean');
        },
      ),
    );
  });
});

test.each([
  ['<!-- saved from url=(0023)https://baolaocai.vn/a -->', 'https://baolaocai.vn/a', 'the browser said so'],
  ['<link rel="canonical" href="https://a.vn/x?a=1&amp;b=2">', 'https://a.vn/x?a=1&b=2', 'the page says so'],
  ['<link href="https://a.vn/y" rel="canonical">', 'https://a.vn/y', 'attributes in any order'],
  ['<link rel="canonical" href="javascript:alert(1)">', 'file:///b%C3%A0i.html', 'no address to follow'],
  ['<p>chữ', 'file:///b%C3%A0i.html', 'nobody says'],
])('the address of a saved page: %s', (html, url) => {
  expect(savedPageUrl(html, 'bài.html')).toBe(url);
});

describe('an article both sides have', () => {
  test('what is equal is not shown; what differs says which side stays', () => {
    const ours = aClippingItem();
    expect(meet(ours, ours)).toEqual({ title: ours.clipping.title, newMarks: 0, differences: [] });
    const theirs = {
      ...aClippingItem({ note: 'Đối chiếu', updatedAt: '2025-11-01T09:00:00+07:00' }),
      marks: [aMark({ status: 'confirmed', updatedAt: '2020-01-01T00:00:00+07:00' }), aMark({ id: 'new' })],
    };
    const { newMarks, differences } = meet(ours, theirs);
    expect(newMarks).toBe(1);
    expect(differences.map(({ what, stays }) => [what, stays])).toEqual([
      ['note', 'theirs'],
      ['mark', 'ours'],
    ]);
  });

  test('every word that differs is shown as both sides spell it', () => {
    const item = aClippingItem({
      byline: null,
      tags: ['thu', 'chi'],
      collection: null,
      updatedAt: '2025-11-01T09:00:00+07:00',
    });
    const other = {
      title: 'Một tựa khác',
      byline: 'Hải Đăng',
      publishedAt: '2025-10-04',
      section: 'Kinh tế - Xã hội',
      tags: ['thu'],
      note: 'Đối chiếu',
      collection: 'Báo cáo',
    };
    const theirs = { ...item, clipping: { ...item.clipping, ...other } };
    const { differences } = meet(item, theirs);
    expect(differences.map(({ what }) => what)).toEqual(Object.keys(other));
    expect(differences.map((one) => one.theirs)).toEqual([
      ...Object.values(other).slice(0, 4),
      'thu',
      'Đối chiếu',
      'Báo cáo',
    ]);
    expect(differences.find(({ what }) => what === 'tags')?.ours).toBe('thu, chi');
    expect(differences.find(({ what }) => what === 'byline')?.ours).toBe('');
    // Of the same moment: nothing is taken away without a reason.
    expect(new Set(differences.map(({ stays }) => stays))).toEqual(new Set(['ours']));
  });

  test('another text is said by when it was read, and never replaced', () => {
    const item = aClippingItem();
    const later = {
      contentHash: 'f'.repeat(64),
      clippedAt: '2026-01-01T00:00:00+07:00',
      updatedAt: '2026-01-01T00:00:00+07:00',
    };
    const { differences } = meet(item, { ...item, clipping: { ...item.clipping, ...later } });
    expect(differences).toEqual([
      { what: 'text', ours: item.clipping.clippedAt, theirs: later.clippedAt, stays: 'ours' },
    ]);
  });

  test('a mark is spelled by its words, its state and what was read', () => {
    const figure = aMark({ id: 'a', quantity: { indicator: 'thu ngân sách', value: 76.5e9, unit: 'VND' } });
    const person = aPersonMark({ id: 'b' });
    const item = { ...aClippingItem(), marks: [figure, person] };
    const theirs = { ...item, marks: item.marks.map((mark) => ({ ...mark, status: 'rejected' as const })) };
    const { differences } = meet(item, theirs);
    expect(differences.map(({ ours }) => ours)).toEqual([
      `${figure.anchor.quote} · ${figure.status} · thu ngân sách 76500000000 VND`,
      `${person.anchor.quote} · ${person.status} · ${person.person?.name}`,
    ]);
    expect(differences.map((one) => one.theirs.split(' · ')[1])).toEqual(['rejected', 'rejected']);
  });
});
