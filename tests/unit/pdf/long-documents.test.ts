import { describe, expect, it } from 'vitest';
import { loadPdfInNode } from '@/utils/cli/pdf-in-node';
import { articleFromPdf, type PdfWatch } from '@/utils/pdf';
import { type Drawn, writePdf } from './write-pdf';

const read = (pages: readonly (readonly Drawn[])[], watch?: PdfWatch) =>
  articleFromPdf(new TextEncoder().encode(new TextDecoder('latin1').decode(writePdf({ pages }))), {
    url: 'https://khemon.gov.vn/bao-cao.pdf',
    loadPdf: loadPdfInNode,
    watch,
  });
const typed = (number: number): readonly Drawn[] => [
  { text: `Phụ lục ${number} của báo cáo`, x: 80, y: 80, size: 18 },
  { text: `Thôn số ${number} đã trồng được 120 ha rừng trong chín tháng đầu năm.`, x: 80, y: 120 },
];
/** What a scanner leaves: a picture, and at most the number of the page or a stamp. */
const scanned: readonly Drawn[] = [{ picture: 'page' }];
const stamped: readonly Drawn[] = [{ picture: 'page' }, { text: 'Trang 5', x: 280, y: 800 }];
const blank: readonly Drawn[] = [];
const numbered: readonly Drawn[] = [{ text: '6', x: 290, y: 800 }];

describe('a PDF of which some pages are scans', () => {
  it('says which pages gave no text, runs of them in one', async () => {
    const article = await read([typed(1), scanned, typed(3), scanned, stamped, scanned, typed(7)]);
    expect(article).toMatchObject({ ok: true, value: { pagesWithoutText: '2, 4–6' } });
  });

  it('does not miss anything of the empty back of a sheet, with or without its number', async () => {
    const article = await read([typed(1), blank, typed(3), scanned, typed(5), numbered]);
    expect(article).toMatchObject({ ok: true, value: { pagesWithoutText: '4' } });
  });

  it('says nothing where every page gave some', async () => {
    const article = await read([typed(1), typed(2)]);
    if (!article.ok) throw new Error(article.reason);
    expect(article.value).not.toHaveProperty('pagesWithoutText');
  });

  it('has no text to give where all are scans', async () => {
    expect(await read([scanned, stamped, scanned])).toEqual({ ok: false, reason: 'no-text-layer' });
  });
});

describe('whoever waits for a long PDF', () => {
  const long = Array.from({ length: 12 }, (_, i) => typed(i + 1));

  it('is told of each page', async () => {
    const told: string[] = [];
    const article = await read(long, { onPage: (done, of) => told.push(`${done}/${of}`) });
    expect(article.ok).toBe(true);
    expect(told).toEqual(long.map((_, i) => `${i + 1}/12`));
  });

  it('can give it up, and no further page is read', async () => {
    const told: number[] = [];
    const control = new AbortController();
    const onPage = (done: number) => {
      told.push(done);
      if (done === 3) control.abort();
    };
    expect(await read(long, { onPage, signal: control.signal })).toEqual({ ok: false, reason: 'stopped' });
    expect(told).toEqual([1, 2, 3]);
  });
});
