import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat } from '@/utils/export';
import { candidateItem, readCslJson, readRis, readWebAnnotations } from '@/utils/import';
import { bytesOf, OPTIONS } from '../export/read-stream';
import { FULL_ITEM, hostileItem, hostileText, SAMPLE_ITEMS } from '../export/sample-items';

const write = async (id: string, items = SAMPLE_ITEMS): Promise<string> => {
  const format = findFormat(id);
  if (!format) throw new Error('no such format');
  return new TextDecoder().decode(await bytesOf(format.write(items, { ...OPTIONS, suggestions: true })));
};
const REFERENCE = {
  url: FULL_ITEM.clipping.url,
  title: FULL_ITEM.clipping.title,
  byline: 'Vừ A Páo',
  publishedAt: '2025-10-02',
  section: 'Kinh tế',
  lead: FULL_ITEM.clipping.lead,
  tags: ['hộ nghèo', 'ngân sách'],
};

describe('references of our own', () => {
  test('come back from RIS', async () =>
    expect(readRis(await write('ris'))).toMatchObject({
      ok: true,
      value: [REFERENCE, { title: 'Tin ngắn', publishedAt: null }],
    }));
  test('come back from CSL-JSON', async () =>
    expect(readCslJson(await write('csl-json'))).toMatchObject({
      ok: true,
      value: [REFERENCE, { title: 'Tin ngắn' }],
    }));

  test('marks come back from Web Annotation with their readings', async () => {
    const read = readWebAnnotations(await write('web-annotation'));
    if (!read.ok) throw new Error(read.reason);
    expect(read.value[0]?.url).toBe(FULL_ITEM.clipping.url);
    const byQuote = new Map(read.value[0]?.marks.map((mark) => [mark.quote, mark]));
    for (const { anchor, kind, quantity, person, note } of FULL_ITEM.marks)
      expect(byQuote.get(anchor.quote)).toMatchObject({ kind, quantity, person, note });
  });
});

describe('references of others', () => {
  test('a Zotero RIS file with family names first and no day', () => {
    const ris = 'TY  - JOUR\r\nAU  - Nguyễn, An\r\nAU  - Lệ Thủy,\r\nT1  - Bài\r\nPY  - 2025///\r\nER  - \r\n';
    expect(readRis(ris)).toMatchObject({ value: [{ byline: 'Nguyễn, An, Lệ Thủy', publishedAt: null, title: 'Bài' }] });
  });

  test('CSL names in parts are put in Vietnamese order', () => {
    const csl = [
      {
        type: 'article',
        author: [{ family: 'Nguyễn', given: 'Văn An' }],
        issued: { 'date-parts': [['2025', '7', 30]] },
      },
    ];
    expect(readCslJson(JSON.stringify(csl))).toMatchObject({
      value: [{ byline: 'Nguyễn Văn An', publishedAt: '2025-07-30' }],
    });
  });

  test('annotations of the Hypothesis client', () => {
    const file = {
      annotations: [
        {
          uri: 'https://a',
          target: [{ source: 'https://a', selector: [{ type: 'TextQuoteSelector', exact: 'mười xã' }] }],
          body: [{ type: 'TextualBody', value: 'đúng chưa?' }],
        },
        { uri: 'https://a', target: [{ source: 'https://a' }] },
      ],
    };
    expect(readWebAnnotations(JSON.stringify(file))).toMatchObject({
      value: [{ url: 'https://a', marks: [{ kind: 'quote', quote: 'mười xã', note: 'đúng chưa?' }] }],
    });
  });
});

describe('what is refused', () => {
  test.each([
    [readRis, 'xin chào', 'not-ours'],
    [readRis, 'TY  - NEWS\nTI  - Cắt giữa chừng', 'damaged'],
    [readCslJson, '{}', 'not-ours'],
    [readCslJson, '[]', 'empty'],
    [readCslJson, '[{"title":"không có kiểu"}]', 'not-ours'],
    [readCslJson, '[{"type":"article","__proto__":{}}]', 'unsafe'],
    [readCslJson, '[', 'damaged'],
    [readWebAnnotations, '{"type":"FeatureCollection"}', 'not-ours'],
    [readWebAnnotations, '{"constructor":1}', 'unsafe'],
  ])('%o of %j: %s', (read, text, reason) => expect(read(text)).toMatchObject({ ok: false, reason }));

  test('nothing makes a reader throw', async () => {
    const files = [await write('ris'), await write('csl-json'), await write('web-annotation')];
    const spoilt = fc
      .tuple(fc.constantFrom(...files), fc.nat(4000), hostileText)
      .map(([file, at, text]) => file.slice(0, at) + text + file.slice(at + 3));
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.json(), hostileText), (file) => {
        for (const read of [readRis, readCslJson, readWebAnnotations]) expect(read(file)).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });

  test('hostile fields come back from RIS as text on one line', async () => {
    const items = fc.sample(hostileItem('x'), { numRuns: 40, seed: 19 });
    const read = readRis(await write('ris', items));
    expect(read.ok && read.value).toHaveLength(items.length);
  });
});

test.each([
  ['https://m.baolaocai.vn/tin-post400123.html?utm_source=zalo', 'baolaocai.vn/400123'],
  ['https://www.example.vn/tin/Cau-moi.html', 'example.vn/tin/cau-moi'],
  ['', 'made'],
  ['javascript:alert(1)', 'made'],
])('a reference to %j is the article %s, as where it is clipped', (url, identity) => {
  const read = readCslJson(JSON.stringify([{ type: 'article-newspaper', title: 'Cầu mới', URL: url }]));
  if (!read.ok || !read.value[0]) throw new Error('not read');
  const making = { now: '2025-10-05T10:00:00+07:00', newId: () => 'made' };
  expect(candidateItem(read.value[0], making).clipping.identity).toBe(identity);
});
