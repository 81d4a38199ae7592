import { describe, expect, it } from 'vitest';
import { articleOf, linesOf, reasonOf } from '../page';
import { FOREIGN, STORY } from './parts.cases';

const URL = 'https://trang-tin.example.vn/xa-muong-sang-hoan-thanh-cap-nuoc-sach-45123.html';
const CAPTIONS = [
  STORY.caption,
  'Tổ quản lý súc rửa bể lọc đầu nguồn mỗi tháng một lần.',
  'Học sinh mầm non rửa tay bằng nước sạch trước bữa ăn.',
  'Đoàn viên góp ngày công kéo ống về bản Tả Van.',
];
const paragraphs = STORY.paragraphs.map((text) => `<p>${text}</p>`).join('');
const teaser = `<a href="/ban-lien-701234.html">${FOREIGN[0]}</a>`;

const page = (body: string, head = ''): string =>
  `<html lang="vi"><head><title>${STORY.title} - Trang tin Mường Sáng</title>${head}</head><body><div><h1>${STORY.title}</h1><div>05/08/2025 - 10:20</div>${body}</div></body></html>`;

describe('kinds of stories on unknown sites', () => {
  it.each([
    [
      'boxes',
      (caption: string, i: number) => `<div><a href="/${i}.jpg"><img src="/${i}.jpg"></a></div><div>${caption}</div>`,
    ],
    ['paragraphs', (caption: string, i: number) => `<p><img src="/${i}.jpg"></p><p>${caption}</p>`],
  ])('a photo story in %s: every line is a caption, the one paragraph the lead', (_, pair) => {
    const article = articleOf(
      page(`<p>${STORY.lead}</p>${CAPTIONS.map(pair).join('')}<p>Thực hiện: ${STORY.writer}</p>`),
      URL,
    );
    expect(article.images.map(({ caption }) => caption)).toEqual(CAPTIONS);
    expect(article).toMatchObject({ lead: STORY.lead, byline: STORY.writer });
  });

  it('a writer with her house in brackets below', () => {
    const end = `<p><strong>${STORY.writer}</strong><br><em>(Trung tâm Văn hóa huyện)</em></p>`;
    expect(articleOf(page(`${paragraphs}${end}`), URL)).toMatchObject({
      byline: STORY.writer,
      bylineRole: 'Trung tâm Văn hóa huyện',
    });
  });

  it.each([
    [
      'a table of contents',
      '<div><p>Mục lục</p><ul><li><a href="#a">Hai đập đầu nguồn</a></li><li><a href="#b">Tổ quản lý nước</a></li></ul></div>',
      'Hai đập đầu nguồn',
    ],
    [
      'a box beside the text',
      `<div style="float:right;width:200px"><b>Đáng đọc</b><p>${teaser}</p><p>${FOREIGN[1]}.</p></div>`,
      FOREIGN[1],
    ],
    [
      'buttons with ratings',
      '<div>Đánh giá bài viết: <span>5 sao</span> <span>4 sao</span> (Có 0 lượt đánh giá)</div>',
      '5 sao',
    ],
    [
      'other videos',
      '<div><h3>Video khác</h3><ul><li><a href="/v-1.html">Bản Liền vào vụ chè xuân sớm</a></li></ul></div>',
      'Video khác',
    ],
  ])('%s is none of the text', (_, furniture, words) => {
    const [first, ...rest] = STORY.paragraphs.map((text) => `<p>${text}</p>`);
    const article = articleOf(page(`${first}${furniture}${rest.join('')}<p><b>${STORY.writer}</b></p>`), URL);
    expect(article.text).not.toContain(words);
    for (const paragraph of STORY.paragraphs) expect(linesOf(article)).toContain(paragraph);
  });
});

describe('pages that are no articles', () => {
  it.each<[string, string, string?]>([
    [
      'the record of a document',
      `<table>${[
        'Số ký hiệu|12/QĐ-UBND',
        'Ngày ban hành|05/08/2025',
        'Người ký|Giàng Seo Páo',
        'Trích yếu|Về việc giao quản lý công trình cấp nước của xã',
        'Cơ quan ban hành|UBND xã',
      ]
        .map((row) => `<tr><td>${row.replace('|', '</td><td>')}</td></tr>`)
        .join('')}</table>`,
    ],
    [
      'questions and answers',
      Array.from(
        { length: 3 },
        () => `<p>Câu hỏi: Bao giờ bản có nước?</p><p>Trả lời: ${STORY.paragraphs[2]}</p>`,
      ).join(''),
      'https://xa.example.gov.vn/hoi-dap/y-kien-cu-tri',
    ],
  ])('%s', (_, body, url = URL) => expect(reasonOf(page(body), url)).toBe('not-article'));

  it('a programme, whatever its metadata call it', () => {
    const series =
      '<script type="application/ld+json">{"@type":"PodcastSeries","name":"Bản tin sáng"}</script><meta property="og:type" content="article">';
    expect(reasonOf(page(`<p>${STORY.paragraphs[0]}</p>`, series), 'https://dai.example.vn/ban-tin-sang-214')).toBe(
      'not-article',
    );
  });
});
