import { describe, expect, it, test } from 'vitest';
import { common, siteFamilies } from '../../../utils/article/sites';
import { familyCases } from './families.cases';
import { pageOf } from './family-page';
import { articleOf, linesOf, parse, reasonOf, STORY } from './page';

describe('site families', () => {
  test.each(familyCases)('$family', ({ family, url, publishedAt, byline, lead = STORY.lead, head, html }) => {
    const article = articleOf(pageOf(html, head), url);
    expect(article).toMatchObject({ family, title: STORY.title, publishedAt, byline: byline ?? null });
    if (family === 'vnexpress') expect(article.lead).toContain(STORY.lead);
    else expect(article.lead).toBe(lead);
    for (const paragraph of STORY.paragraphs) expect(linesOf(article)).toContain(paragraph);
    expect(article.text).not.toContain(STORY.teaser);
    expect(article.text).not.toMatch(/Giấy phép|Quảng cáo|Giọng nam|\{\{/);
    expect(article.text.split(STORY.title)).toHaveLength(2);
    expect(article.text.split(STORY.lead).length).toBeLessThanOrEqual(2);
  });

  test.each(familyCases)(
    '$family on an unknown host without its rules still gives title and text',
    ({ html, head }) => {
      // Class names as a new system would have them: nothing that a rule knows.
      const strange = html.replace(/(class|id|data-role|data-slot)="[^"]*"/g, '$1="q7"');
      const article = articleOf(
        pageOf(strange, head),
        'https://bao-moi.example.vn/khanh-thanh-cau-nam-luc-ban-pho-123456.html',
      );
      expect(article.title).toBe(STORY.title);
      for (const paragraph of STORY.paragraphs) expect(article.text).toContain(paragraph);
      expect(article.text).not.toContain(STORY.teaser);
    },
  );
});

describe('registry', () => {
  const all = [...siteFamilies, common];

  it('names every family once', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every family a body and a way to be recognised', () => {
    for (const { name, body, marks, hosts } of siteFamilies) {
      expect(body.length, name).toBeGreaterThan(0);
      expect(marks.length + hosts.length, name).toBeGreaterThan(0);
    }
  });

  it('holds only valid selectors and bare hosts', () => {
    const document = parse('<p>');
    for (const { name, hosts, ...rules } of all) {
      const selectors = Object.values(rules).flatMap((value) => (Array.isArray(value) ? value : []));
      for (const selector of selectors)
        expect(() => document.querySelector(selector), `${name}: ${selector}`).not.toThrow();
      for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    }
  });

  it('has a page for the systems of SITES.md', () => {
    const covered = new Set(familyCases.map(({ family }) => family));
    expect([...covered].every((family) => all.some(({ name }) => name === family))).toBe(true);
    expect(covered.size).toBeGreaterThanOrEqual(20);
  });
});

describe('a body that is still to come', () => {
  const encoded = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODkrLw'.repeat(4);

  it('is not ready while it is encrypted, whatever else stands on the page', () => {
    const html = pageOf(
      `<h1 class="pTitle">${STORY.title}</h1><p class="pHead">${STORY.lead}</p><div id="dcontent">${encoded}</div>`,
    );
    expect(reasonOf(html, 'https://baophutho.vn/khanh-thanh-cau-243118.htm')).toBe('not-ready');
  });

  it('is not ready on an unknown site either', () => {
    const html = pageOf(`<h1>${STORY.title}</h1><div class="article-content">${encoded}</div>`);
    expect(reasonOf(html)).toBe('not-ready');
  });

  it('is not ready while a script has yet to fill it', () => {
    const html = pageOf(`<h1 class="title">${STORY.title}</h1><div id="content"></div>`);
    expect(reasonOf(html, 'https://baoquangngai.vn/khanh-thanh-cau-123456.htm')).toBe('not-ready');
  });

  it('is not ready in an application that has not painted', () => {
    expect(reasonOf('<div id="root"></div><script src="app.js"></script>')).toBe('not-ready');
  });
});
