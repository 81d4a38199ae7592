import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { clippingMarkdown, type ExportItem, findFormat } from '@/utils/export';
import { createNameKeeper, safeFileName } from '@/utils/export/file-name';
import { escapeMarkdown } from '@/utils/export/markdown/escape-markdown';
import { frontMatter, obsidianTag } from '@/utils/export/markdown/front-matter';
import { anArticle, blocksOf } from '../../build';
import { bytesOf, OPTIONS } from './read-stream';
import { BARE_ITEM, FULL_ITEM, hostileItem, hostileText, SAMPLE_ITEMS } from './sample-items';

const note = clippingMarkdown(FULL_ITEM, OPTIONS);
const withBody = (text: string, types: readonly string[]): ExportItem => ({
  ...BARE_ITEM,
  body: {
    text,
    blocks: blocksOf(text).map((block, at) => ({ ...block, type: types[at] as typeof block.type })),
    candidates: [],
  }, // types of the case
});

describe('front matter', () => {
  test.each([
    ['Tăng 5%: "kỷ lục"', '"Tăng 5%: \\"kỷ lục\\""'],
    ['2025-07-30', '2025-07-30'],
    ['2025-07-30T08:15:00', '2025-07-30T08:15:00'],
    ['null', '"null"'],
    ['---', '"---"'],
    ['a\nb', '"a\\nb"'],
    ['a\u2028b\u0085', '"a\\u2028b\\u0085"'],
  ])('%j is written %s', (value, written) => expect(frontMatter({ x: value })).toBe(`---\nx: ${written}\n---\n`));

  test('holds any text on one line that reads back as it was', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [, line = '', end] = frontMatter({ x: text }).split('\n');
        expect(end).toBe('---');
        expect(JSON.parse(line.slice(3))).toBe(text);
      }),
    );
  });

  test.each([
    ['nông thôn mới', 'nông-thôn-mới'],
    ['xã/Bằng Luân', 'xã/Bằng-Luân'],
    ['#Đại hội!', 'Đại-hội'],
    ['2025', null],
    ['…', null],
  ])('the tag %s is %s for Obsidian', (tag, written) => expect(obsidianTag(tag)).toBe(written));
});

describe('a note', () => {
  test('has figures as a table with their status and words', () => {
    expect(note).toContain(
      '| tổng thu ngân sách trên địa bàn | 76,5 tỷ đồng | 9 tháng đầu năm 2025 | số liệu | đã xác nhận | 76,5 tỷ đồng |',
    );
    expect(note).not.toContain('1.302 hộ |');
  });

  test('has people, quotes with their speakers, notes', () => {
    expect(note).toContain('- **Lò Văn Nghị**, Bí thư Đảng ủy xã');
    expect(note).toContain('> 16/16 bản đã có đường bê tông\n> — Lò Văn Nghị');
    expect(note).toContain('Dự toán nào?');
  });

  test('has the article only where its text may leave', () => {
    expect(note).toContain('## Toàn văn');
    expect(clippingMarkdown(FULL_ITEM, { ...OPTIONS, text: false })).not.toContain('huyện giao');
  });

  test('keeps tables and lists together and apart from paragraphs', () => {
    const text = 'Tiêu đề\nXã | Số hộ\nNậm Khao | 12\n1. Một\nHai\nĐoạn';
    const item = withBody(text, ['title', 'table-row', 'table-row', 'list-item', 'list-item', 'paragraph']);
    expect(clippingMarkdown(item, OPTIONS)).toContain(
      '| Xã | Số hộ |\n| --- | --- |\n| Nậm Khao | 12 |\n\n- 1\\. Một\n- Hai\n\nĐoạn',
    );
  });

  test('links to web addresses only', () => {
    const item = { ...FULL_ITEM, clipping: { ...FULL_ITEM.clipping, url: 'javascript:alert(1)' } };
    expect(clippingMarkdown(item, OPTIONS)).not.toContain('](');
  });
});

test.each([
  ['- Tập trung', '\\- Tập trung'],
  ['# Một', '\\# Một'],
  ['1. Một', '1\\. Một'],
  ['1.200 tỷ', '1.200 tỷ'],
  ['a*b_c|d', 'a\\*b\\_c\\|d'],
  ['<script>', '\\<script\\>'],
  ['---', '\\---'],
  ['nhiều\n dòng', 'nhiều dòng'],
  [' \n lề ', 'lề'],
])('the text %j is written %s', (text, written) => expect(escapeMarkdown(text)).toBe(written));

describe('the vault', () => {
  const write = async (items: readonly ExportItem[]) => {
    const format = findFormat('markdown');
    if (!format) throw new Error('no such format');
    return unzipSync(await bytesOf(format.write(items, OPTIONS)));
  };

  test('has one note a clipping, named by day, title and paper', async () => {
    const files = await write(SAMPLE_ITEMS);
    expect(Object.keys(files)).toContain('2025-10-02 Tin ngắn.md');
    expect(Object.keys(files)).toHaveLength(2);
    expect(strFromU8(files['2025-10-02 Tin ngắn.md'] ?? new Uint8Array())).toContain('# Tin ngắn');
  });

  test('names hostile titles legally and differently', async () => {
    const items = fc.sample(hostileItem('x'), { numRuns: 60, seed: 5 });
    const names = Object.keys(await write(items));
    expect(names).toHaveLength(items.length);
    for (const name of names) expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}]{1,130}\.md$/u);
  });
});

test.each([
  ['Tin: "mới"/nhất?', 'Tin mới nhất'],
  ['CON', '_CON'],
  ['com1.txt', '_com1.txt'],
  ['...', 'bai'],
  ['tên. ', 'tên'],
  ['', 'bai'],
])('%j is named %s', (text, name) => expect(safeFileName(text)).toBe(name));

test('names that differ only in case are told apart', () => {
  const keep = createNameKeeper();
  expect([keep('Bài'), keep('BÀI'), keep('bài')]).toEqual(['Bài', 'BÀI (2)', 'bài (3)']);
});

test('an article without blocks is still a note', () => {
  const item = { ...BARE_ITEM, body: { text: anArticle().text, blocks: [], candidates: [] } };
  expect(clippingMarkdown(item, OPTIONS)).toContain('1.302 hộ sản xuất giỏi.');
});
