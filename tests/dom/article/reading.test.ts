import { describe, expect, it, test } from 'vitest';
import { extractArticle } from '@/utils/article';
import { articleSchema } from '@/utils/model';
import { GALLERY } from './families.cases';
import { articleOf, linesOf, paragraphs, parse, reasonOf, STORY, teasers } from './page';

const page = (inside: string, { head = '', around = '' } = {}): string =>
  `<html><head><title>${STORY.title}</title>${head}</head><body><main><h1>${STORY.title}</h1><p class="date">05/08/2025 10:20</p>
<div class="article-content">${inside}</div></main>${around}</body></html>`;

describe('the Article', () => {
  it('is valid by the schema, with blocks that are lines of its text', () => {
    const article = articleOf(page(paragraphs()));
    expect(articleSchema.parse(article)).toEqual(article);
    expect(linesOf(article).join('\n')).toBe(article.text);
  });

  it('is in NFC whatever the page is in', () => {
    const article = articleOf(page(paragraphs()).normalize('NFD'));
    expect(article.text).toBe(article.text.normalize('NFC'));
    expect(article.title).toBe(STORY.title);
  });

  it('keeps the lead once, without its agency prefix in the field and with it in the text', () => {
    const article = articleOf(
      page(`<p><strong>(CTO) - ${STORY.lead}</strong></p>${paragraphs()}<p>${STORY.writer}</p>`),
    );
    expect(article.lead).toBe(STORY.lead);
    expect(linesOf(article, 'lead')).toEqual([`(CTO) - ${STORY.lead}`]);
    expect(article.text.split(STORY.lead)).toHaveLength(2);
  });

  it('offers other readings with their source', () => {
    const head =
      '<meta property="og:title" content="Cầu Nậm Lúc đã thông xe | Báo"><meta property="og:site_name" content="Báo">';
    const { candidates, title } = articleOf(page(paragraphs(), { head }));
    expect(title).toBe(STORY.title);
    expect(candidates).toContainEqual({ field: 'title', value: 'Cầu Nậm Lúc đã thông xe', source: 'og:title' });
  });

  it('never takes the paper for the writer', () => {
    const head =
      '<meta name="author" content="Báo Vùng Cao"><meta property="og:site_name" content="Báo Vùng Cao"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Báo Vùng Cao"}}</script>';
    expect(articleOf(page(paragraphs(), { head })).byline).toBeNull();
  });

  it('reads the writer from JSON-LD where the page prints none', () => {
    const head =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"Lò Thị Mai"}],"datePublished":"2025-08-05T10:20:00+07:00"}]}</script>';
    expect(articleOf(page(paragraphs(), { head }))).toMatchObject({
      byline: 'Lò Thị Mai',
      publishedAt: '2025-08-05T10:20:00+07:00',
    });
  });

  it('prefers the printed hour to metadata that call local time Greenwich', () => {
    const head = '<meta property="article:published_time" content="2025-08-05T10:20:00Z">';
    expect(articleOf(page(paragraphs(), { head })).publishedAt).toBe('2025-08-05T10:20:00+07:00');
  });

  it('gives a day its printed hour', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-08-05"}</script>';
    expect(articleOf(page(paragraphs(), { head })).publishedAt).toBe('2025-08-05T10:20:00+07:00');
  });

  it('resolves pictures against <base href>', () => {
    const head = '<base href="https://bao.example.vn/static/v1/">';
    const article = articleOf(page(`${paragraphs()}<p><img src="anh/cau.jpg"></p>`, { head }));
    expect(article.images).toEqual([
      { src: 'https://bao.example.vn/static/v1/anh/cau.jpg', caption: null, credit: null },
    ]);
  });

  it('leaves an appended next article out', () => {
    const next = `<article><h1>${STORY.teaser}</h1><p>${'Vụ chè xuân năm nay được mùa, được giá. '.repeat(4)}</p></article>`;
    expect(articleOf(page(`${paragraphs()}${next}`)).text).not.toContain('chè xuân');
  });
});

describe('headlines', () => {
  it('is not the one for screen readers only', () => {
    const html = `<title>Báo Vùng Cao</title><h1 class="sr-only">Báo Vùng Cao</h1><h2>${STORY.title}</h2><p>05/08/2025 10:20</p><div class="ct">${paragraphs()}</div>`;
    expect(articleOf(html).title).toBe(STORY.title);
  });

  it('is the line above the date where a portal calls every page "Chi tiết tin"', () => {
    const html = `<title>Chi tiết tin</title><div class="zone"><div><a href="/van-hoa">Văn hóa</a></div><div class="x1">${STORY.title}</div><div class="x2">Thứ ba, ngày 5 tháng 8 năm 2025, 10 giờ 20 phút</div><div class="noidung">${paragraphs('div')}</div></div>`;
    expect(articleOf(html)).toMatchObject({ title: STORY.title, publishedAt: '2025-08-05T10:20:00+07:00' });
  });

  it('takes the section from the line above, not from the byline in the same box', () => {
    const html = `<article><header><span><a href="/doi-song">Đời sống</a></span><h1>${STORY.title}</h1><p>05/08/2025 10:20 <a href="/tac-gia/mai">${STORY.writer}</a></p></header><div class="entry-content">${paragraphs()}</div></article>`;
    expect(articleOf(html).section).toBe('Đời sống');
  });
});

describe('a stream of articles, as endless scrolling makes it', () => {
  const NEXT = 'Mỗi ngày có bốn chuyến xe đi và về giữa bản và chợ, giá vé 12.000 đồng một lượt. '.repeat(5);
  const HEADLINE = 'Bản Liền mở tuyến xe buýt đầu tiên về chợ huyện';
  const DATE = '<p>05/08/2025 10:20</p>';
  const own = `<h1>${STORY.title}</h1>${DATE}<div class="article-content">${paragraphs()}</div>`;
  const inMain = (html: string) => `<title>${STORY.title}</title><main>${html}</main>`;

  test.each([
    [
      'in boxes alike',
      `<div class="post">${own}</div><div class="post"><h1>${HEADLINE}</h1><p>04/08/2025 09:00</p><div class="article-content"><p>${NEXT}</p><p>${NEXT}</p></div></div>`,
    ],
    [
      'with no class at all',
      `<div>${own}</div><div><h1>${HEADLINE}</h1><p>04/08/2025 09:00</p><p>${NEXT}</p><p>${NEXT}</p></div>`,
    ],
    [
      'with a linked headline',
      `<div>${own}</div><div><h2><a href="/ban-lien-123457.html">${HEADLINE}</a></h2><p>04/08/2025 09:00</p><p>${NEXT}</p><p>${NEXT}</p></div>`,
    ],
  ])('%s', (_, html) => {
    const article = articleOf(inMain(html));
    expect(article.title).toBe(STORY.title);
    for (const paragraph of STORY.paragraphs) expect(article.text).toContain(paragraph);
    expect(article.text).not.toContain('bốn chuyến xe');
  });

  it('takes headline and body of the article that its address names', () => {
    const one = (id: number, title: string, text: string) =>
      `<div class="article" data-id="${id}"><h1 class="article__title">${title}</h1><div class="article__body zce-content-body">${text}</div></div>`;
    const html = inMain(`${one(883_455, HEADLINE, `<p>${NEXT}</p>`)}${one(883_456, STORY.title, paragraphs())}`);
    const article = articleOf(html, 'https://bao.example.vn/khanh-thanh-cau-nam-luc-post883456.html');
    expect(article.title).toBe(STORY.title);
    expect(article.text).not.toContain('bốn chuyến xe');
  });

  it('keeps sub-headings, and the dates of a timeline under them', () => {
    const timeline = `<h2>Khởi công</h2>${DATE}<p>${NEXT}</p><h2>Hợp long</h2><p>06/08/2025 07:00</p><p>${NEXT}</p>`;
    expect(articleOf(page(`${paragraphs()}${timeline}`)).text).toContain('Hợp long');
  });
});

describe('pictures', () => {
  const captionsOf = (inside: string) =>
    articleOf(page(`${paragraphs()}${inside}`)).images.map(({ caption, credit }) => [caption, credit]);
  const IMG = '<img src="/anh/cau.jpg" width="800">';

  test.each([
    ['figure', `<figure>${IMG}<figcaption>Cầu mới. Ảnh: Mai Anh</figcaption></figure>`, [['Cầu mới.', 'Mai Anh']]],
    [
      'figure with the credit on a line of its own',
      `<figure>${IMG}<figcaption><p>Cầu mới.</p><p class="PhotoCMS_Author">Mai Anh</p></figcaption></figure>`,
      [['Cầu mới.', 'Mai Anh']],
    ],
    [
      'gallery with one caption',
      GALLERY,
      [
        ['Bà con hai bờ trong ngày vui.', 'Mai Anh'],
        ['Bà con hai bờ trong ngày vui.', 'Mai Anh'],
      ],
    ],
    [
      'two figures, the first without caption',
      `<figure>${IMG}</figure><figure>${IMG}<figcaption>Cầu mới.</figcaption></figure>`,
      [
        [null, null],
        ['Cầu mới.', null],
      ],
    ],
    [
      'table of pictures',
      `<table class="picture"><tr><td>${IMG}</td></tr><tr><td class="pCaption">Cầu mới.</td></tr></table>`,
      [['Cầu mới.', null]],
    ],
    [
      'two pictures and two captions in a table',
      `<table><tr><td>${IMG}</td><td>${IMG}</td></tr><tr><td class="caption">Bờ trái.</td><td class="caption">Bờ phải.</td></tr></table>`,
      [
        ['Bờ trái.', null],
        ['Bờ phải.', null],
      ],
    ],
    [
      'centred paragraph below',
      `<p align="center">${IMG}</p><p align="center">Bà con trong ngày vui.</p>`,
      [['Bà con trong ngày vui.', null]],
    ],
    [
      'italic paragraph below',
      `<p>${IMG}</p><p><em>Bà con trong ngày vui.</em></p>`,
      [['Bà con trong ngày vui.', null]],
    ],
    ['ordinary paragraph below', `<p>${IMG}</p><p>Xã còn 12 hộ nghèo.</p>`, [[null, null]]],
    ['alt that is a file name', '<img src="/a.jpg" alt="cau-nam-luc_1.jpg">', [[null, null]]],
    ['alt that is the title', `<img src="/a.jpg" alt="${STORY.title} - Ảnh 1.">`, [[null, null]]],
    [
      'alt that describes',
      '<img src="/a.jpg" alt="Đường thôn Lùng Vài sau khi mở rộng. Ảnh: Mai Anh">',
      [['Đường thôn Lùng Vài sau khi mở rộng.', 'Mai Anh']],
    ],
    ['icon', '<img src="/i.png" width="16">', []],
    [
      'carousel of AMP',
      '<amp-carousel><figure><amp-img src="/a.jpg" width="800"></amp-img><figcaption>Cầu mới.</figcaption></figure></amp-carousel>',
      [['Cầu mới.', null]],
    ],
    [
      'two pictures over a paragraph called caption',
      `<div><figure>${IMG}</figure><figure>${IMG}</figure><p class="cap">Hai bờ.</p></div>`,
      [
        ['Hai bờ.', null],
        ['Hai bờ.', null],
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(captionsOf(html)).toEqual(expected);
  });

  it('puts each caption into the text once, as a caption', () => {
    const article = articleOf(page(`${paragraphs()}${GALLERY}`));
    expect(linesOf(article, 'caption')).toEqual(['Bà con hai bờ trong ngày vui. Ảnh: Mai Anh']);
  });
});

describe('tables', () => {
  const rows = (inside: string) => {
    const article = articleOf(page(`${paragraphs()}<table>${inside}</table>`));
    return article.blocks
      .filter(({ type }) => type === 'table-row')
      .map(({ start, end, header }) => [article.text.slice(start, end), header ?? false]);
  };

  it('keeps rows, columns and the head', () => {
    expect(
      rows(
        '<tr><td>TT</td><td>Chỉ tiêu</td><td>Kế hoạch</td></tr><tr><td>1</td><td><p>Hộ</p><p>nghèo</p></td><td>12,5</td></tr>',
      ),
    ).toEqual([
      ['TT | Chỉ tiêu | Kế hoạch', true],
      ['1 | Hộ nghèo | 12,5', false],
    ]);
  });

  it('keeps columns in place under spanning cells', () => {
    expect(
      rows(
        '<thead><tr><th rowspan="2">Xã</th><th colspan="2">Năm</th></tr><tr><th>2024</th><th>2025</th></tr></thead><tr><td>Bản Phố</td><td>10</td><td>12</td></tr>',
      ),
    ).toEqual([
      ['Xã | Năm |', true],
      ['| 2024 | 2025', true],
      ['Bản Phố | 10 | 12', false],
    ]);
  });

  it('reads a letterhead as lines, not as a table', () => {
    expect(rows('<tr><td>ĐẢNG ỦY XÃ BẢN PHỐ</td><td>Bản Phố, ngày 5 tháng 8 năm 2025</td></tr>')).toEqual([]);
  });
});

describe('a selection', () => {
  it('gives its own text with the metadata of the page', () => {
    const document = parse(page(paragraphs()));
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('.article-content p')[1] as Element);
    const result = extractArticle(document.cloneNode(true) as Document, { url: document.URL, selection: range });
    if (!result.ok) throw new Error(result.reason);
    expect(result.value).toMatchObject({
      extractor: 'selection',
      title: STORY.title,
      publishedAt: '2025-08-05T10:20:00+07:00',
    });
    expect(linesOf(result.value)).toEqual([STORY.title, STORY.paragraphs[1]]);
  });
});

describe('pages that are no article', () => {
  const list = `<html><head><title>Kinh tế | Báo</title><meta property="og:type" content="article"></head><body><h1>Kinh tế</h1><div class="list">${teasers()}${teasers()}</div></body></html>`;

  test.each([
    ['home page', list, 'https://bao.example.vn/'],
    ['section', list, 'https://bao.example.vn/kinh-te'],
    ['section with an extension', list, 'https://bao.example.vn/kinh-te.html'],
    ['tag', list, 'https://bao.example.vn/tu-khoa/nong-thon-moi-tag123.html'],
    ['search', list, 'https://bao.example.vn/tim-kiem?q=cau'],
    ['page two of a section', list, 'https://bao.example.vn/kinh-te/trang-2.html'],
    ['video list', list, 'https://bao.example.vn/video'],
    [
      'section of a known system',
      list.replace('class="list"', 'class="box-category zce"'),
      'https://baolaocai.vn/kinh-te/',
    ],
  ])('%s', (_, html, url) => {
    expect(reasonOf(html, url)).toBe('not-article');
  });

  it('a page that asks to sign in is not the article behind it', () => {
    const html = `<title>${STORY.title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-08-05"><h1>Đăng nhập để đọc tiếp</h1><p>${STORY.lead}</p><form><input name="email"></form>`;
    expect(reasonOf(html, 'https://bao.example.vn/dang-nhap?next=1')).toBe('not-article');
  });

  it('an empty page is not an article either', () => {
    expect(reasonOf('<p>Đang cập nhật</p>')).toBe('not-article');
  });

  it.each(['Liên hệ tòa soạn', 'Giới thiệu chung', 'Báo giá quảng cáo'])(
    '"%s" tells of the paper, not of the day',
    (title) => {
      const html = `<title>${title}</title><article><h1>${title}</h1><div>Cập nhật: 05/01/2026 08:00</div>${paragraphs()}</article>`;
      expect(reasonOf(html, 'https://bao.example.vn/mot-trang-tinh-cua-toa-soan-12.html')).toBe('not-article');
    },
  );

  it('a programme for a day is none, however well its page is named', () => {
    const hours = Array.from(
      { length: 12 },
      (_, i) =>
        `<div><b>${6 + i}:30</b><div><h3>Chương trình số ${i}</h3><p>Điểm tin, thời tiết và giá nông sản trong tỉnh.</p></div></div>`,
    );
    const html = `<title>Lịch phát sóng</title><article><h1>Lịch phát sóng truyền hình ngày 13/06/2026</h1><time datetime="2026-06-12T16:00:00+07:00">12/06/2026 16:00</time><div class="entry-content">${hours.join('')}</div></article>`;
    expect(reasonOf(html)).toBe('not-article');
  });
});

describe('what is not of the text', () => {
  it('a request to read on, with a link', () => {
    const html = `<h1>${STORY.title}</h1><div class="entry-content">${paragraphs()}<p><em>* Mời bạn đọc vào chuyên mục <a href="/xa-hoi">Xã hội</a> xem các tin, bài liên quan.</em></p></div>`;
    expect(articleOf(html).text).not.toContain('Mời bạn đọc');
  });

  it('headlines below "Related news" on a page in English', () => {
    const text = [
      'The cooperative buys leaves at a fixed price and pays on the same afternoon, said its director.',
      'Last year it collected six thousand tonnes of leaves from nine hundred households in three communes.',
      'A second drying house will open before the rains, paid for by a loan from the provincial fund.',
    ];
    const html = `<title>Leaves that used to rot now sell</title><h1>Leaves that used to rot now sell</h1><article><p>${text[0]} ${text[1]}</p><div style="float:right"><div>Related news</div><ul><li><a href="#">Black tea auction sets a new price record</a></li></ul></div><p>${text[1]} ${text[2]}</p><p>${text[2]} ${text[0]}</p></article>`;
    const article = articleOf(html, 'https://en.bao.example.vn/leaves-that-used-to-rot-now-sell-123456.html');
    expect(article.text).not.toMatch(/Related news|Black tea/);
    expect(article.text).toContain(text[2]);
  });

  it('"Chủ đề: …" under the headline, which is the section', () => {
    const html = `<h1>${STORY.title}</h1><p>Chủ đề: <a href="/dat-va-nguoi">Đất và người</a></p><div class="entry-content">${paragraphs()}</div>`;
    expect(articleOf(html)).toMatchObject({ section: 'Đất và người', tags: [] });
  });
});
