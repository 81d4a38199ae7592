import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat, periodText, publicationOf, quantityText, referenceLine } from '@/utils/export';
import { aClipping, aQuantity } from '../../build';
import { PERIOD_CASES, QUANTITY_CASES, REFERENCE_CASES } from './citations.cases';
import { bytesOf, OPTIONS } from './read-stream';
import { BARE_ITEM, FULL_ITEM, hostileItem, SAMPLE_ITEMS } from './sample-items';

const write = async (id: string, items = SAMPLE_ITEMS): Promise<string> => {
  const format = findFormat(id);
  if (!format) throw new Error('no such format');
  return new TextDecoder().decode(await bytesOf(format.write(items, OPTIONS)));
};
const withClipping = (patch: object) => ({ ...FULL_ITEM, clipping: { ...FULL_ITEM.clipping, ...patch } });

describe('the reference line', () => {
  const url = 'https://baolaocai.vn/a';
  test.each(REFERENCE_CASES)('$why', ({ clipping, text }) =>
    expect(referenceLine(aClipping({ title: 'Xã Nậm Khao', url, canonicalUrl: url, ...clipping })).text).toBe(text),
  );

  test('has the newspaper in italics in HTML, and nothing of a title becomes markup', () => {
    const { html } = referenceLine(aClipping({ title: '<b>&' }));
    expect(html).toContain('<i>Báo Lào Cai</i>');
    expect(html).toContain('&lt;b&gt;&amp;');
  });
});

test.each(QUANTITY_CASES)('a reading is written "$text"', ({ quantity, text }) =>
  expect(quantityText(aQuantity(quantity))).toBe(text),
);
test.each(PERIOD_CASES)('a period from $from to $to is "$text"', ({ from, to, text }) =>
  expect(periodText(aQuantity({ period: { from, to } }))).toBe(text),
);

describe('RIS', () => {
  test('has the tags Zotero reads, CRLF, names kept whole by a comma', async () => {
    const [entry = ''] = (await write('ris')).split('\r\n\r\n');
    expect(entry.split('\r\n')).toEqual(
      expect.arrayContaining([
        'TY  - NEWS',
        'AU  - Vừ A Páo,',
        'T2  - Báo Lào Cai',
        'DA  - 2025/10/02/',
        'LA  - vi',
        'KW  - ngân sách',
        'ER  - ',
      ]),
    );
    expect(entry).toContain('<li>thu nhập bình quân: từ 66 triệu đồng/người/năm trở lên</li>');
  });

  test('cites a portal as a web page, and keeps keywords in one piece', async () => {
    const file = await write('ris', [withClipping({ site: 'laocai.gov.vn', tags: ['a;b'] })]);
    expect(file).toContain('TY  - ELEC');
    expect(file).toContain('KW  - a,b');
  });

  test('has one tag a line whatever the text', async () => {
    const file = await write('ris', fc.sample(hostileItem('x'), { numRuns: 50, seed: 3 }));
    for (const line of file.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
  });
});

describe('CSL-JSON', () => {
  test('is one list of items of known types with literal names', async () => {
    const [full, bare] = JSON.parse(await write('csl-json'));
    expect(full).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'Vừ A Páo' }],
      'container-title': 'Báo Lào Cai',
      issued: { 'date-parts': [[2025, 10, 2]] },
      language: 'vi',
    });
    expect(bare).toEqual({
      id: 'c-bare',
      type: 'article-newspaper',
      title: 'Tin ngắn',
      accessed: { 'date-parts': [[2025, 10, 2]] },
      language: 'vi',
    });
  });

  test('of nothing is an empty list', async () => expect(JSON.parse(await write('csl-json', []))).toEqual([]));
});

describe('BibLaTeX', () => {
  test('keeps names and titles as they are', async () => {
    const file = await write('biblatex', [withClipping({ byline: 'Nguyễn Văn An, Lệ Thủy', title: 'Tăng 5% & 7_8' })]);
    expect(file).toContain('author = {{Nguyễn Văn An} and {Lệ Thủy}}');
    expect(file).toContain('title = {{Tăng 5\\% \\& 7\\_8}}');
    expect(file).toContain('entrysubtype = {newspaper}');
  });

  test.each([
    [
      'writer, year, words, id',
      { byline: 'Lệ Thủy, Nguyễn Văn An', title: 'Đại hội Đảng bộ xã Bản Mù' },
      'lethuy2025-dai-hoi-dang-bo-',
    ],
    ['the paper where nobody signs', { byline: null, title: 'Thủy điện' }, 'baolaocai2025-thuy-dien-'],
    ['whatever there is', { byline: null, site: '', publishedAt: null, title: '“!”' }, 'tb-'],
  ])('has keys a writer knows the article by: %s', async (_what, change, begins) => {
    const file = await write('biblatex', [
      withClipping({ site: 'baolaocai.vn', publishedAt: '2025-07-30', ...change }),
    ]);
    const [, key = ''] = /^@\w+\{([^,]*),/.exec(file) ?? [];
    expect(key.startsWith(begins)).toBe(true);
    expect(key).toMatch(/^[a-z0-9-]+$/);
    expect(key.length).toBeGreaterThan(begins.length);
  });

  test('has balanced braces whatever the text', async () => {
    const file = await write('biblatex', fc.sample(hostileItem('x'), { numRuns: 50, seed: 3 }));
    const braces = file.replace(/\\[{}]/g, '').replace(/[^{}]/g, '');
    let depth = 0;
    for (const brace of braces) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

test('a paper is known by its domain, another site is its domain', () => {
  expect(publicationOf('baophutho.vn')).toEqual({ name: 'Báo Phú Thọ', place: 'Phú Thọ' });
  expect(publicationOf('example.vn')).toEqual({ name: 'example.vn', place: null });
  expect(referenceLine(BARE_ITEM.clipping).text).not.toMatch(/^,|null/);
});
