import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type ExportItem, findFormat } from '@/utils/export';
import { paintedText } from '@/utils/export/snapshot/painted-text';
import { aMark, anAnchor, blocksOf } from '../../build';
import { bytesOf, OPTIONS } from './read-stream';
import { FULL_ITEM, hostileItem } from './sample-items';

const open = async (items: readonly ExportItem[], options = OPTIONS): Promise<Document> => {
  const format = findFormat('html');
  if (!format) throw new Error('no such format');
  return new JSDOM(new TextDecoder().decode(await bytesOf(format.write(items, options)))).window.document;
};

describe('a snapshot', () => {
  test('shows the article as it was read, with its marks in it', async () => {
    const page = await open([FULL_ITEM]);
    const text = [...page.querySelectorAll('article > h1, article > p')].map((block) => block.textContent).join('\n');
    expect(text).toBe(FULL_ITEM.body.text);
    expect(page.querySelector('mark.target')?.textContent).toBe('từ 66 triệu đồng/người/năm trở lên');
    expect(page.querySelector('mark.target')?.getAttribute('title')).toContain('thu nhập bình quân');
  });

  test('says where the text came from, and has a reference to pick up', async () => {
    const page = await open([FULL_ITEM]);
    expect(page.querySelector('dl')?.textContent).toContain(FULL_ITEM.clipping.contentHash);
    expect(page.querySelector('.Z3988')?.getAttribute('title')).toContain('rft.au=V%E1%BB%AB%20A%20P%C3%A1o');
  });

  test('shows pictures that are inside the file only', async () => {
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    const images = [data, 'https://x/a.jpg', 'data:image/svg+xml;base64,PHN2Zz4='].map((src) => ({
      src,
      caption: 'Bản',
      credit: null,
    }));
    const page = await open([{ ...FULL_ITEM, clipping: { ...FULL_ITEM.clipping, images } }]);
    expect([...page.querySelectorAll('img')].map((image) => image.src)).toEqual([data]);
    expect(page.querySelectorAll('figcaption')).toHaveLength(3);
  });

  test('shows a picture where the text has its caption, and says the caption once', async () => {
    const text = 'Cầu mới\nĐoạn đầu.\nCầu Nậm Lúc. Ảnh: Mai Anh\nĐoạn sau.';
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    const images = [{ src: data, caption: 'Cầu Nậm Lúc', credit: 'Mai Anh' }];
    const types = ['title', 'paragraph', 'caption', 'paragraph'] as const;
    const blocks = blocksOf(text).map((block, at) => ({ ...block, type: types[at] ?? 'paragraph' }));
    const clipping = { ...FULL_ITEM.clipping, images };
    const page = await open([{ clipping, body: { text, blocks, candidates: [] }, marks: [] }]);
    expect(page.querySelector('img')?.nextElementSibling?.className).toBe('caption');
    expect(page.querySelector('img')?.nextElementSibling?.textContent).toBe('Cầu Nậm Lúc. Ảnh: Mai Anh');
    expect(page.querySelector('figure')).toBeNull();
  });

  test('has no body text where it may not leave', async () => {
    const page = await open([FULL_ITEM], { ...OPTIONS, text: false });
    expect(page.body.textContent).not.toContain('huyện giao');
    expect(page.querySelector('blockquote')?.textContent).toBe('76,5 tỷ đồng');
  });

  test('has nothing that runs or fetches, whatever the text', async () => {
    const items = fc.sample(hostileItem('x'), { numRuns: 60, seed: 17 }).map((item) => ({
      ...item,
      clipping: { ...item.clipping, url: 'javascript:alert(1)', byline: '"><img src=x onerror=alert(1)>' },
    }));
    const page = await open(items);
    expect(page.querySelectorAll('article')).toHaveLength(items.length);
    expect(page.querySelector('script, iframe, object, embed, link, form, img, svg, base')).toBeNull();
    for (const element of page.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i);
        if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:/);
      }
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none';/);
  });
});

test('marks that overlap share what they have in common', () => {
  const text = 'đạt 76,5 tỷ đồng';
  const marks = [
    aMark({ kind: 'figure', anchor: anAnchor('76,5 tỷ', text) }),
    aMark({ kind: 'note', quantity: null, anchor: anAnchor('tỷ đồng', text) }),
  ];
  const painted = paintedText(text, 0, text.length, marks).replace(/ title="[^"]*"/g, '');
  expect(painted).toBe(
    'đạt <mark class="figure">76,5 </mark><mark class="figure note">tỷ</mark><mark class="note"> đồng</mark>',
  );
});
