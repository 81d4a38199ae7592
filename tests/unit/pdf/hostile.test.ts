import { describe, expect, it } from 'vitest';
import { loadPdfInNode } from '@/utils/cli/pdf-in-node';
import { articleFromPdf, readLayout } from '@/utils/pdf';
import { readPages } from '../../../utils/pdf/read-pages';
import { page, put } from './typeset';
import { writePdf } from './write-pdf';

const read = (bytes: Uint8Array) => articleFromPdf(bytes, { url: 'https://x.gov.vn/a.pdf', loadPdf: loadPdfInNode });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const LINE = 'Số liệu của các xã, phường được tổng hợp đến hết tháng 9.';
const WRITTEN = writePdf({
  pages: [
    [
      { text: 'Thông tin', x: 80, y: 80, size: 18 },
      { text: LINE, x: 80, y: 120 },
    ],
  ],
});

/** The document with something more of its own: objects, and what the catalogue names. */
const withObjects = (objects: string, catalogue = ''): Uint8Array =>
  bytesOf(
    textOf(WRITTEN).replace('/Type/Catalog', `/Type/Catalog${catalogue}`).replace('trailer', `${objects}\ntrailer`),
  );

/** Each form draws the next twice, a billion times what the last one draws: a document of six kilobytes. */
const formsInForms = (contents: string, drawn: string, pages = 1): Uint8Array => {
  const forms = Array.from({ length: 30 }, (_, at) => {
    const [body, resources] =
      at === 29 ? [drawn, '/Font<</F0 99 0 R>>'] : ['/X Do /X Do', `/XObject<</X ${101 + at} 0 R>>`];
    return `${100 + at} 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>/Length ${body.length}>> stream\n${body}\nendstream endobj`;
  });
  const numbers = Array.from({ length: pages }, (_, page) => 200 + page);
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Count ${pages}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>> endobj`,
    ...numbers.map(
      (number) =>
        `${number} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F0 99 0 R>>/XObject<</X 100 0 R>>>>/Contents 4 0 R>> endobj`,
    ),
    `4 0 obj <</Length ${contents.length}>> stream\n${contents}\nendstream endobj`,
    '99 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    ...forms,
  ];
  return bytesOf(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF\n`);
};

describe('a PDF made to do harm', () => {
  it.each([
    ['with a script', withObjects('70 0 obj <</S/JavaScript/JS(while(true){})>> endobj', '/OpenAction 70 0 R')],
    [
      'with objects fifty thousand deep',
      withObjects(`70 0 obj ${'<</A '.repeat(50_000)}1${'>>'.repeat(50_000)} endobj`),
    ],
    ['without a table of its objects', WRITTEN],
  ])('%s is read', async (_what, bytes) => {
    expect(await read(bytes)).toMatchObject({ ok: true, value: { title: 'Thông tin', text: `Thông tin\n${LINE}` } });
  });

  it('locked with a password says so', async () => {
    // Encryption of 40 bits with keys that no password fits.
    const locked = withObjects(
      `70 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>> endobj`,
    );
    const bytes = bytesOf(textOf(locked).replace('trailer <<', 'trailer <</Encrypt 70 0 R/ID[<4142><4142>]'));
    expect(await read(bytes)).toMatchObject({ ok: false, reason: 'locked' });
  });

  it('of five thousand pages is too large', async () => {
    expect(await read(writePdf({ pages: Array.from({ length: 5_000 }, () => []) }))).toMatchObject({
      ok: false,
      reason: 'too-large',
    });
  });

  // Half a minute under load: twenty thousand pieces of text are read before it is known.
  it.runIf(process.env.FAULTS === 'long')('whose forms draw forms is too large', async () => {
    const letters = formsInForms('/X Do', 'BT /F0 9 Tf 80 700 Td (so lieu) Tj ET');
    expect(await read(letters)).toMatchObject({ ok: false, reason: 'too-large' });
  });

  const cells = [700, 680, 660].flatMap((y) => [50, 250].map((x) => `1 0 0 1 ${x} ${y} Tm (xa) Tj`));
  const table = `BT /F0 9 Tf ${cells.join(' ')} ET /X Do`;
  // A tenth of a second is long for six cells, and nothing to a billion lines.
  const LONGEST = 100;

  it('whose forms draw lines in forms beside a table is read without its lines', async () => {
    const read = await readPages(formsInForms(table, '0 0 m 9 9 l S', 2), await loadPdfInNode(), LONGEST);
    const pages = read.ok ? read.value.pages.map(({ items, rulings }) => ({ pieces: items.length, rulings })) : read;
    expect(pages).toEqual([
      { pieces: 9, rulings: undefined },
      { pieces: 9, rulings: undefined },
    ]);
  });

  it('whose every page draws lines in forms is too large', async () => {
    const read = await readPages(formsInForms(table, '0 0 m 9 9 l S', 9), await loadPdfInNode(), LONGEST);
    expect(read).toMatchObject({ ok: false, reason: 'too-large', detail: expect.stringContaining('4 pages draws') });
  });

  // Each took minutes: every line was laid beside all lines before it.
  it.each([
    ['one paragraph', (row: number, y: number) => [put(`${row} ${LINE}`, { x: 60, y })], 'paragraph'],
    [
      'one table without lines, its cells of two lines',
      (row: number, y: number) =>
        row % 2 === 0
          ? [60, 120, 260, 340].map((x) => put(x === 60 ? String(row) : 'Xã Mường', { x, y }))
          : [put('các bản', { x: 120, y })],
      'table-row',
    ],
  ])('of four hundred pages that are %s is read', (_what, line, type) => {
    const pages = Array.from({ length: 400 }, (_, number) =>
      page(...Array.from({ length: 38 }, (_, at) => line(number * 38 + at, 60 + at * 19)).flat()),
    );
    expect(readLayout(pages)?.blocks.map((block) => block.type)).toContain(type);
  });

  it('with thirty thousand lines across each other is text all the same', () => {
    const rulings = Array.from({ length: 30_000 }, (_, index) => ({
      across: index % 2 === 0,
      at: index % 800,
      from: 0,
      to: 800,
    }));
    const layout = readLayout([{ ...page(put('Tiêu đề', { y: 60, size: 20 }), put(LINE, { y: 100 })), rulings }]);
    const said = [layout?.title, ...(layout?.blocks ?? []).map(({ text }) => text)].join(' ');
    expect(said.replace(/[| ]+/g, ' ')).toContain(LINE);
  });
});
