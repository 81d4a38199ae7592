import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from '@/utils/cli/clip/arguments';
import { clipFiles } from '@/utils/cli/clip/clip-files';
import { readSource } from '@/utils/cli/clip/read-source';
import { readSamplePage, SAMPLE_URL } from '@/utils/cli/sample';
import { writePdf } from '../pdf/write-pdf';

const NOTICE = 'Xã Mường Sang thu ngân sách vượt dự toán\n\nNăm 2025, thu ngân sách của xã đạt 18,6 tỷ đồng.\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trich-bao-clip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs the command's core; gives what went to stdout and stderr. */
const clip = async (files: readonly string[], format: 'jsonl' | 'json' | 'csv' = 'jsonl') => {
  const out: string[] = [];
  const warnings: string[] = [];
  const failures = await clipFiles(
    { url: SAMPLE_URL, format, out: null, files },
    {
      write: async (chunk) => {
        out.push(chunk);
      },
      warn: (line) => warnings.push(line),
      clippedAt: '2025-11-22T08:00:00.000+07:00',
      urlOf: () => SAMPLE_URL,
    },
  );
  return { failures, text: out.join(''), warnings };
};

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('good files', () => {
  test('a PDF of which one page is a scan is read, and the page is named', async () => {
    const title = { text: 'Báo cáo kết quả trồng rừng', x: 80, y: 80, size: 18 };
    const typed = ['Xã đã trồng 120 ha rừng trong chín tháng.', 'Năm sau xã trồng thêm 80 ha rừng vầu.'].map(
      (text) => ({
        text,
        x: 80,
        y: 120,
      }),
    );
    const path = file(
      'bao-cao.pdf',
      writePdf({ pages: [[title, ...typed.slice(0, 1)], [{ picture: 'page' }], typed.slice(1)] }),
    );
    const { failures, text, warnings } = await clip([path]);
    expect(failures).toBe(0);
    expect(linesOf(text)).toMatchObject([{ pagesWithoutText: '2' }]);
    expect(warnings).toEqual([`${path}: page(s) 2 of the PDF hold no text (scanned or drawn); the rest was read.`]);
  });

  test('a page gives one clipping with its marks pointing into its text', async () => {
    const { failures, text } = await clip([file('page.html', readSamplePage())]);
    const [record] = linesOf(text);
    expect(failures).toBe(0);
    expect(record).toMatchObject({ schema: 'trich-bao/1', byline: 'Hải Đăng', site: 'baolaocai.vn' });
    expect(record.marks.length).toBeGreaterThan(15);
    for (const { anchor, status } of record.marks) {
      expect(record.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      expect(status).toBe('suggested');
    }
  });

  test('the same page compressed gives the same clipping', async () => {
    const plain = await clip([file('a.html', readSamplePage())]);
    const packed = await clip([file('a.html.gz', gzipSync(readSamplePage()))]);
    expect(packed.text).toBe(plain.text);
  });

  test('a text file keeps its own text; its first line is the title', async () => {
    const [record] = linesOf((await clip([file('notice.txt', NOTICE)])).text);
    expect(record.title).toBe('Xã Mường Sang thu ngân sách vượt dự toán');
    expect(record.text).toBe(NOTICE);
  });

  test('a page that says by its first bytes that it is UTF-16 is read so', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(readSamplePage(), 'utf16le')]);
    expect(await readSource(file('wide.html', bytes))).toMatchObject({ ok: true, value: { kind: 'html' } });
  });

  test('csv has a header and a line for every figure and target', async () => {
    const { text } = await clip([file('b.html', readSamplePage())], 'csv');
    const [record] = linesOf((await clip([file('b.html', readSamplePage())])).text);
    const quantities = record.marks.filter((mark: { quantity?: unknown }) => mark.quantity);
    expect(text.trimEnd().split('\r\n')).toHaveLength(quantities.length + 1);
  });

  test('json is one document', async () => {
    const { text } = await clip([file('c.html', readSamplePage()), file('c.txt', NOTICE)], 'json');
    expect(JSON.parse(text).clippings).toHaveLength(2);
  });
});

describe('bad files', () => {
  const HOME = `<!doctype html><html lang="vi"><head><title>Báo mẫu</title></head><body><h1>Báo mẫu</h1>${'<div class="story"><h3><a href="/tin-1.html">Tin mới trong ngày</a></h3><p>Tóm tắt một bài</p></div>'.repeat(40)}</body></html>`;

  test.each([
    ['missing', () => join(folder, 'no-such-file.html')],
    ['not-file', () => folder],
    ['empty-file', () => file('empty.html', '')],
    ['empty-file', () => file('blank.txt', ' \n\n ')],
    ['not-text', () => file('picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73, 72, 68, 82]))],
    ['not-utf8', () => file('broken.txt', Buffer.from([0x58, 0xe3, 0x20, 0xff, 0xfe, 0x41]))],
    ['too-large', () => file('huge.html', Buffer.alloc(30_000_000, 'a'))],
    ['too-large', () => file('bomb.html.gz', gzipSync(Buffer.alloc(60_000_000, 'a')))],
    ['damaged-gzip', () => file('cut.html.gz', gzipSync(readSamplePage()).subarray(0, 400))],
    ['not-article', () => file('home.html', HOME)],
  ] as const)('%s: an error line and an error object, and the next file is still done', async (code, make) => {
    const bad = make();
    const { failures, text, warnings } = await clip([bad, file('next.txt', NOTICE)]);
    const [error, next] = linesOf(text);
    expect(failures).toBe(1);
    expect(error).toEqual({ file: bad, error: { code, message: expect.any(String) } });
    expect(next.title).toContain('Mường Sang');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${bad}: ${code}: `);
  });
});

describe('the command line', () => {
  test.each([
    ['no file', []],
    ['an unknown format', ['--format', 'xml', 'a.html']],
    ['an address that is none', ['--url', 'baolaocai', 'a.html']],
    ['an unknown option', ['--fast', 'a.html']],
  ])('%s is a usage error', (_name, argv) => {
    expect(readArguments(argv)).toMatchObject({ ok: false, reason: 'usage' });
  });

  test('files keep their order', () => {
    expect(readArguments(['--format', 'csv', '--out', 'x.csv', 'b.html', 'a.html'])).toEqual({
      ok: true,
      value: { url: null, format: 'csv', out: 'x.csv', files: ['b.html', 'a.html'] },
    });
  });
});
