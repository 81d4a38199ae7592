/** Pages in other languages: what Readability finds in them is read as it stands, wherever they lie. */
import { describe, expect, it, test } from 'vitest';
import { articleOf, reasonOf } from './page';

const LINES = [
  'The cooperative buys leaves at a fixed price and pays on the same afternoon, said its director, who keeps the book himself and shows it to anybody who asks.',
  'Last year it collected six thousand tonnes of leaves from nine hundred households in three communes, a third more than the year before the road was mended.',
  'A second drying house will open before the rains, paid for by a loan from the provincial fund that has to be given back within seven years.',
] as const;
const PAGE = 'https://gardens.example.org/page.html';
const text = LINES.map((line) => `<p>${line}</p>`).join('');
const page = (inside: string, title = 'Leaves that used to rot now sell'): string =>
  `<html lang="en"><head><title>${title}</title></head><body><main>${inside}</main></body></html>`;

const WRITTEN: readonly (readonly [name: string, html: string, url: string])[] = [
  ['under an address that says nothing', page(`<h1>Leaves</h1><article>${text}</article>`), PAGE],
  ['with one word for a title', page(`<article><h1>Tea</h1>${text}</article>`, 'Tea'), PAGE],
  ['that is all its site has', page(`<h1>About this garden</h1><div>${text}</div>`), 'https://gardens.example.org/'],
  [
    'whose headline leads to its permanent place',
    page(`<h1><a href="/2013/tea">Leaves that used to rot now sell</a></h1><article>${text}</article>`),
    PAGE,
  ],
];

const teaser = (i: number): string =>
  `<div class="story"><h3><a href="/news/harvest-number-${i}-${700_000 + i}.html">Harvest number ${i} beats the one of last year</a></h3><p>Nine hundred households in three communes took part, more than ever.</p></div>`;
const stories = Array.from({ length: 14 }, (_, i) => teaser(i)).join('');

const LISTS: readonly (readonly [name: string, html: string, url: string])[] = [
  [
    'a home page of headlines and summaries',
    page(`<h1>Garden News</h1>${stories}`, 'Garden News'),
    'https://gardens.example.org/',
  ],
  ['a section', page(`<h1>Harvest</h1>${stories}`, 'Harvest'), 'https://gardens.example.org/news/harvest'],
];

describe('a text in another language', () => {
  test.each(WRITTEN)('%s', (_, html, url) => {
    const article = articleOf(html, url);
    for (const line of LINES) expect(article.text).toContain(line);
  });

  it('says twice what is printed twice', () => {
    const article = articleOf(page(`<h1>Refrain</h1><article>${text}<p>${LINES[2]}</p></article>`), PAGE);
    expect(article.text.split(LINES[2])).toHaveLength(3);
  });

  it('has no writer in a name that stands below it', () => {
    expect(
      articleOf(page(`<h1>Tea</h1><article>${text}<ul><li>Garden Repository</li></ul></article>`), PAGE).byline,
    ).toBeNull();
  });

  test.each(LISTS)('is not made of %s', (_, html, url) => {
    expect(reasonOf(html, url)).toBe('not-article');
  });
});
