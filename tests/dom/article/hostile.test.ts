import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { extractArticle, generalRoad, recognisePage } from '@/utils/article';
import { articleOf, paragraphs, parse, reasonOf, STORY } from './page';

const story = `<h1>${STORY.title}</h1><p>05/08/2025 10:20</p><div class="article-content">${paragraphs()}</div>`;

/** Names that a control inside a form, or a form and a picture in a page, hide when they are called so. */
const NAMES = [
  'parentNode',
  'nextElementSibling',
  'nextSibling',
  'firstChild',
  'childNodes',
  'children',
  'tagName',
  'nodeType',
  'textContent',
  'innerHTML',
  'getAttribute',
  'removeAttribute',
  'remove',
  'removeChild',
  'querySelectorAll',
  'querySelector',
  'getElementsByTagName',
  'closest',
  'contains',
  'className',
  'attributes',
  'style',
  'body',
  'documentElement',
  'createElement',
  'cloneNode',
  'title',
  'head',
  'forms',
];

describe('clobbered names', () => {
  test.each(NAMES)('%s on a control inside a form around the page', (name) => {
    const article = articleOf(`<form><input name="${name}">${story}</form>`);
    for (const paragraph of STORY.paragraphs) expect(article.text).toContain(paragraph);
  });

  test.each(NAMES)('%s on a form and a picture of the document', (name) => {
    const html = `${story}<form name="${name}"></form><img name="${name}" id="${name}" src="/x.png">`;
    expect(articleOf(html).title).toBe(STORY.title);
    expect(recognisePage(parse(html), 'https://bao.example.vn/x-123456.html', generalRoad.isToCome).ready).toBe(true);
  });
});

// Sizes are what jsdom can parse in a moment; tests/e2e has the full sizes in a real browser.
describe('freak pages end in an article or a reason', { timeout: 60_000 }, () => {
  it('2,000 levels of nesting', () => {
    const html = `${'<div>'.repeat(2_000)}${story}${'</div>'.repeat(2_000)}`;
    expect(articleOf(html).text).toContain(STORY.paragraphs[0]);
  });

  it('bytes that are no text, though digits stand between them', () => {
    const noise = Array.from({ length: 400 }, (_, at) => `k\uFFFD${at}$ \uFFFD\uFFFDGq ${at % 9}% \uFFFD`);
    expect(reasonOf(`<h1>${STORY.title}</h1><p>${noise.join(' ')}</p><p>${noise.join('; ')}</p>`)).toBe('not-article');
  });

  it('a letter lost by the paper’s own system', () => {
    expect(articleOf(story.replace('<p>', '<p>T\uFFFDi hi\uFFFDn trường: ')).text).toContain(STORY.paragraphs[0]);
  });

  it('unclosed inline tags', () => {
    expect(articleOf(`${story}${'<b><i><font>x '.repeat(100)}`).title).toBe(STORY.title);
  });

  it('1,500 links around the article', () => {
    const links = '<li><a href="/tin-so-1-700001.html">Bản Liền thu 480 triệu đồng từ vụ chè</a></li>'.repeat(1_500);
    expect(articleOf(`${story}<aside><ul>${links}</ul></aside>`).text).not.toContain('Bản Liền');
  });

  it('nesting deeper than a copy can go', () => {
    // In a window of its own, for what is changed below is shared by all pages of a window.
    const { document } = new JSDOM(story, { url: 'https://bao.example.vn/khanh-thanh-cau-nam-luc-123456.html' }).window;
    // jsdom copies by recursion and ends so at some 5,000 levels, which take it half a minute to build.
    Object.getPrototypeOf(
      Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(document.body))),
    ).cloneNode = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const result = extractArticle(document, { url: document.URL });
    expect(result.ok && result.value.text).toContain(STORY.paragraphs[0]);
  });

  it('a page of nothing but links', () => {
    expect(reasonOf('<a href="/a-700001.html">Bản Liền thu 480 triệu đồng từ vụ chè</a>'.repeat(1_500))).toBe(
      'not-article',
    );
  });

  it('5 MB of inline script', () => {
    const document = parse(story);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = `var x = "${'parentNode '.repeat(450_000)}";`;
    document.body.append(script);
    expect(articleOf(document.documentElement.outerHTML).title).toBe(STORY.title);
  });

  it('one line of a million letters', () => {
    expect(articleOf(`${story}<p>${'a'.repeat(1_000_000)}</p>`).title).toBe(STORY.title);
  });

  it('hostile spans and metadata', () => {
    const table =
      '<table><tr><td colspan="99999999">a</td><td rowspan="99999999">b</td></tr><tr><td>1</td><td>2</td></tr></table>';
    const head = `<script type="application/ld+json">${'{"a":['.repeat(5_000)}</script><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":{"name":{"name":7}}}}</script>`;
    expect(articleOf(`<head>${head}</head>${story}${table}`).title).toBe(STORY.title);
  });

  it('script in svg and javascript: addresses leave no trace', () => {
    const html = `${story.replace('</div>', '<svg><script>alert(1)</script></svg><p><a href="javascript:alert(2)">Bấm</a><img src="javascript:alert(3)" alt="Một bức ảnh không có địa chỉ nào"></p></div>')}`;
    const article = articleOf(html);
    expect(JSON.stringify(article)).not.toMatch(/alert|javascript:/);
  });

  it('<html> closed before the body (baotayninh.vn)', () => {
    expect(articleOf(`<html></html><head><title>x</title></head><body>${story}</body>`).title).toBe(STORY.title);
  });
});
