import { describe, expect, test } from 'vitest';
import { type ExtractOptions, extractArticle, extractArticleWith, finishArticle, generalRoad } from '@/utils/article';
import { familyCases } from './families.cases';
import { pageOf } from './family-page';
import { parse, STORY } from './page';

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
