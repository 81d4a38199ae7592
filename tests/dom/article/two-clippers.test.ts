import { describe, expect, test } from 'vitest';
import { type ExtractOptions, extractArticle, extractArticleWith, finishArticle, generalRoad } from '@/utils/article';
import { familyCases } from './families.cases';
import { pageOf } from './family-page';
import { paragraphs, parse, STORY } from './page';

/** What the reader gets: the first clipper's answer, or that of the second, which goes on where the first stopped. */
const readInTwo = (html: string, options: ExtractOptions) => {
  const first = extractArticleWith(parse(html), options, null);
  if (first.ok || first.reason !== 'needs-general-road') return { steps: 'one', read: first };
  return first.half
    ? { steps: 'half', read: finishArticle(first.half, generalRoad) }
    : { steps: 'two', read: extractArticle(parse(html), options) };
};

describe('the clipper without the general road', () => {
  test.each(familyCases)('$family is read as with it', ({ url, html, head }) => {
    const page = pageOf(html, head);
    expect(readInTwo(page, { url }).read).toEqual(extractArticle(parse(page), { url }));
  });

  test('only pages whose rules name no headline are read again from the start', () => {
    const steps = familyCases.map(({ url, html, head }) => readInTwo(pageOf(html, head), { url }).steps);
    const twice = steps.filter((step) => step === 'two');
    expect(twice.length).toBeLessThanOrEqual(2);
    expect(steps.filter((step) => step === 'one').length).toBeGreaterThan(steps.length / 3);
  });

  describe('where nobody is said to write', () => {
    const url = 'https://tuoitre.vn/khanh-thanh-cau-20250805102030123.htm';
    const pageWith = ({ below = '', above = '', opening = '', end = '' }) =>
      pageOf(`${above}<h1 class="detail-title" data-role="title">${STORY.title}</h1><div data-role="publishdate">Thứ Ba, 05/08/2025 10:20</div>${below}
      <h2 class="detail-sapo" data-role="sapo">${STORY.lead} Đường ra trung tâm xã ngắn đi một nửa.</h2><div class="detail-content" data-role="content">${opening}${paragraphs()}${paragraphs()}${end}</div>`);

    test.each([
      ['nobody is named', {}],
      ['a section stands above', { above: '<p>Kinh tế</p>' }],
      ['a line of the text is short', { end: '<p>Cầu mở từ 5/8.</p>' }],
    ])('asks nobody else: %s', (_, parts) => {
      const read = readInTwo(pageWith(parts), { url });
      expect(read).toMatchObject({ steps: 'one', read: { ok: true, value: { byline: null } } });
      expect(read.read).toEqual(extractArticle(parse(pageWith(parts)), { url }));
    });

    test.each([
      ['below the headline', { below: `<p>${STORY.writer}</p>` }],
      ['glued to its date', { below: `<p><span>05/08/2025 10:20</span><span>${STORY.writer}</span></p>` }],
      ['with two names', { below: '<p>Lò Mai, Vàng Pó</p>' }],
      ['above the headline, beside a date', { above: `<p>${STORY.writer}</p><p>05/08/2025 10:20</p>` }],
      ['in bold above the text', { opening: `<p><b>${STORY.writer}</b></p>` }],
    ])('asks who is named %s', (_, parts) => {
      const read = readInTwo(pageWith(parts), { url });
      expect(read).toMatchObject({
        steps: 'half',
        read: { ok: true, value: { byline: expect.stringMatching(/^Lò/) } },
      });
      expect(read.read).toEqual(extractArticle(parse(pageWith(parts)), { url }));
    });
  });

  test('gives an unknown page, and a stream of articles, to the one that has it', () => {
    const [known] = familyCases;
    const unknown = pageOf(known?.html.replace(/(class|data-role)="[^"]*"/g, '$1="q7"') ?? '');
    const url = 'https://bao-moi.example.vn/khanh-thanh-cau-123456.html';
    expect(readInTwo(unknown, { url })).toMatchObject({ steps: 'two', read: { ok: true } });
    const stream = pageOf(`${known?.html}${known?.html.replaceAll(STORY.title, 'Một bài khác được nối vào bên dưới')}`);
    expect(readInTwo(stream, { url: known?.url ?? '' })).toMatchObject({
      steps: 'two',
      read: { ok: true, value: { title: STORY.title } },
    });
  });
});
