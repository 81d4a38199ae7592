/**
 * What an unknown site may be made of, one table for each part of a page: how it is printed, and what must be read from
 * it. No class name here is one that a rule knows. All text is our own.
 */

export const STORY = {
  title: 'Xã Mường Sáng hoàn thành cấp nước sạch cho bảy bản vùng cao',
  paragraphs: [
    'Công trình gồm hai đập đầu nguồn, một bể lọc 120 m3 và gần 18 km đường ống, được khởi công từ tháng 3/2025 với tổng vốn 7,4 tỷ đồng từ chương trình mục tiêu quốc gia và đóng góp của người dân.',
    'Theo ông Giàng Seo Páo, Chủ tịch UBND xã, trước đây bà con phải gùi nước từ khe cách bản hơn 2 km; mùa khô nhiều hộ chỉ có hai mươi lít mỗi ngày cho cả nhà và đàn gia súc.',
    'Đến nay 412 hộ đã có đồng hồ nước tại nhà, mỗi hộ nộp 3.500 đồng/m3 để tổ quản lý thay thiết bị lọc và trả công hai người trông coi công trình ở đầu nguồn.',
    'Trạm y tế xã cho biết số ca bệnh đường ruột trong bảy bản giảm còn 9 ca trong quý II, trong khi cùng kỳ năm trước là 31 ca; trường mầm non trung tâm cũng mở lại bếp ăn bán trú.',
    'Thời gian tới, xã tiếp tục vận động nhân dân góp ngày công kéo ống về ba điểm bản còn lại, phấn đấu hết năm 2026 toàn bộ số hộ được dùng nước hợp vệ sinh.',
  ],
  heading: 'Không còn cảnh gùi nước',
  lead: 'Sau năm tháng thi công, công trình cấp nước tập trung của xã Mường Sáng đã đưa nước sạch về 412 hộ của bảy bản vùng cao, sớm hơn kế hoạch hai tháng.',
  writer: 'Lò Thị Mai',
  second: 'Vàng A Chư',
  caption: 'Người dân bản Lùng Cải khóa van kiểm tra đồng hồ nước mới lắp tại nhà.',
  credit: 'Sùng Mý',
} as const;

/** Words of other stories and of the page's machinery: none may stand in the article. */
export const FOREIGN = [
  'Bản Liền thu 480 triệu đồng từ vụ chè xuân',
  'Hợp tác xã liên kết với hai mươi hộ',
  'Bác nào biết số điện thoại của tổ quản lý nước',
  'Nhận bản tin mỗi sáng',
  'Google News',
  'Giọng nữ miền Bắc',
  'Lượt xem',
  'Đường dây nóng',
  'Cô từng làm ở đài huyện',
] as const;
const [teaser, summary, comment, newsletter] = FOREIGN;

export type DatePart = { readonly name: string; readonly html: string; readonly iso: string };

const AT = '2025-08-05T10:20:00+07:00';
const printed = (text: string, iso = AT): DatePart => ({ name: text, html: `<div class="q-d">${text}</div>`, iso });

export const DATES: readonly DatePart[] = [
  printed('Thứ Ba, 05/08/2025, 10:20'),
  printed('10:20 | 05/08/2025'),
  printed('05/08/2025 - 10:20'),
  printed('Ngày đăng: 05/08/2025 10:20 SA'),
  printed('Đăng lúc: 10:20, ngày 05/08/2025'),
  printed('05-08-2025 10:20:00'),
  printed('Cập nhật lúc 10h20 ngày 5/8/2025'),
  printed('5 tháng 8, 2025', '2025-08-05'),
  printed('Thứ 3 ngày 05 tháng 8 năm 2025', '2025-08-05'),
  printed('5.8.2025, 10:20'),
  printed('05 Th8, 2025', '2025-08-05'),
  printed('10:20 05/08/2025 GMT+7'),
  printed('Ngày 05 tháng 08 năm 2025 lúc 10:20'),
  printed('T3, 05/08/2025 - 10:20'),
  printed('(10:20 AM - 05/08/2025)'),
  printed('Xuất bản: 05/08/2025 10:20 | Lượt xem: 1.204'),
  printed('<span>05/08/2025</span> <span>10:20</span>'),
  printed('<i></i><span>05/08/2025</span><b>·</b><span>10:20</span>'),
  printed('Thứ ba, 05/08/2025 | 10:20 (GMT+7) - Đọc: 3 phút'),
  printed('Mường Sáng, ngày 05/08/2025', '2025-08-05'),
  printed('Tin đăng ngày: 5/8/2025 | 10:20'),
  printed('Thời gian đăng: 10 giờ 20 phút, 05/08/2025'),
  printed('05/08/25 10:20'),
  printed('2025-08-05 10:20'),
  printed('Thứ Ba 05/08/2025 10:20 (GMT +7)'),
  { name: 'time element in UTC', html: '<time datetime="2025-08-05T03:20:00Z">05/08/2025 10:20</time>', iso: AT },
  { name: 'time element, day alone', html: '<time datetime="2025-08-05">5 tháng Tám</time>', iso: '2025-08-05' },
];

export type BylinePart = {
  readonly name: string;
  readonly place: 'top' | 'end' | 'foot';
  readonly html: string;
  readonly writer: string | null;
  readonly role?: string;
  readonly source?: string;
};

const { writer, second } = STORY;
const BOTH = `${writer}, ${second}`;
type Said = Pick<BylinePart, 'role' | 'source'>;
const top = (html: string, writers: string | null = writer, said: Said = {}): BylinePart => ({
  name: `top: ${html}`,
  place: 'top',
  html: `<div class="q-w">${html}</div>`,
  writer: writers,
  ...said,
});
const end = (html: string, writers: string | null = writer, said: Said = {}): BylinePart => ({
  name: `end: ${html}`,
  place: 'end',
  html: `<p>${html}</p>`,
  writer: writers,
  ...said,
});

export const BYLINES: readonly BylinePart[] = [
  top(`Tác giả: ${writer}`),
  top(`<span class="q-n">${writer}</span>`),
  top(`<a href="/tac-gia/lo-thi-mai">${writer}</a>`),
  top(`Bài, ảnh: ${writer}`),
  top(`Bởi ${writer}`),
  top(`<b>${writer}</b> - <b>${second}</b>`, BOTH),
  top(`PV ${writer}`),
  end(`<strong>${writer}</strong>`),
  end(`<strong>${writer.toUpperCase()}</strong>`, writer.toUpperCase()),
  end(`Tin, ảnh: ${writer} - ${second}`, BOTH),
  end(`<em>Bài và ảnh: ${writer}</em>`),
  end(`<b>${writer} (tổng hợp)</b>`),
  end(`<strong>${writer} (Theo TTXVN)</strong>`, writer, { source: 'TTXVN' }),
  end('<em>Theo TTXVN</em>', null, { source: 'TTXVN' }),
  end('(Theo TTXVN)', null, { source: 'TTXVN' }),
  end(`<strong>${writer}</strong> (Công chức Văn hóa - Xã hội xã)`, writer, { role: 'Công chức Văn hóa - Xã hội xã' }),
  end(`<strong>${writer} - Ủy viên Ban Thường vụ Đảng ủy xã</strong>`, writer, {
    role: 'Ủy viên Ban Thường vụ Đảng ủy xã',
  }),
  end(`Người viết: ${writer}`),
  end(`Tác giả bài viết: ${writer}`),
  end(`CTV ${writer}`),
  end(`<b>${writer} và ${second}</b>`, BOTH),
  end(`Thực hiện: ${writer} | Đồ họa: ${second}`),
  end(`<strong>Nội dung: ${writer}</strong><br><strong>Ảnh: ${second}</strong>`),
  end(`Nguồn: ${writer}/Cổng TTĐT xã Mường Sáng`, null, { source: `${writer}/Cổng TTĐT xã Mường Sáng` }),
  end('Nguồn: Báo Mường Sáng', null, { source: 'Báo Mường Sáng' }),
  { name: 'nobody', place: 'end', html: '', writer: null },
  { name: 'below the body', place: 'foot', html: `<div class="q-f">Tác giả: <b>${writer}</b></div>`, writer },
  { name: 'below the body, name alone', place: 'foot', html: `<div class="q-f"><b>${writer}</b></div>`, writer },
];

export type LeadPart = {
  readonly name: string;
  readonly place: 'above' | 'first';
  readonly html: string;
  /** `<meta name=description>`. */
  readonly described?: boolean;
  readonly lead: boolean;
};

const { lead } = STORY;
export const LEADS: readonly LeadPart[] = [
  { name: 'div of its own', place: 'above', html: `<div class="q-l">${lead}</div>`, lead: true },
  { name: 'h2', place: 'above', html: `<h2>${lead}</h2>`, lead: true },
  { name: 'bold div', place: 'above', html: `<div><b>${lead}</b></div>`, lead: true },
  { name: 'paragraph in italics', place: 'above', html: `<p><em>${lead}</em></p>`, lead: true },
  { name: 'first paragraph strong', place: 'first', html: `<p><strong>${lead}</strong></p>`, lead: true },
  { name: 'first paragraph by style', place: 'first', html: `<p style="font-weight: bold;">${lead}</p>`, lead: true },
  { name: 'agency', place: 'first', html: `<p>(MSO) - ${lead}</p>`, lead: true },
  { name: 'agency in bold', place: 'first', html: `<p><strong>(MSO)</strong> – ${lead}</p>`, lead: true },
  { name: 'described', place: 'first', html: `<p>${lead}</p>`, described: true, lead: true },
  { name: 'described and above', place: 'above', html: `<p>${lead}</p>`, described: true, lead: true },
  { name: 'first paragraph italic', place: 'first', html: `<p><i>${lead}</i></p>`, lead: true },
  { name: 'h3 within the body', place: 'first', html: `<h3>${lead}</h3>`, lead: true },
  { name: 'blockquote', place: 'above', html: `<blockquote>${lead}</blockquote>`, lead: true },
  { name: 'none', place: 'first', html: '', lead: false },
];

export type PicturePart = {
  readonly name: string;
  readonly html: string;
  readonly caption: string | null;
  readonly credit: string | null;
};

const IMAGE = '<img src="/upload/2025/08/nuoc-sach-01.jpg" width="800" alt="nuoc-sach-01.jpg">';
const { caption, credit } = STORY;
const picture = (name: string, html: string, credited = false): PicturePart => ({
  name,
  html,
  caption,
  credit: credited ? credit : null,
});
export const PICTURES: readonly PicturePart[] = [
  picture('figure', `<figure>${IMAGE}<figcaption>${caption}</figcaption></figure>`),
  picture('figure with credit', `<figure>${IMAGE}<figcaption>${caption} Ảnh: ${credit}</figcaption></figure>`, true),
  picture(
    'table',
    `<table align="center"><tr><td>${IMAGE}</td></tr><tr><td>${caption} (Ảnh: ${credit})</td></tr></table>`,
    true,
  ),
  picture('italic paragraph', `<p>${IMAGE}</p><p><em>${caption}</em></p>`),
  picture('centred paragraph', `<p>${IMAGE}</p><p style="text-align:center">${caption}</p>`),
  picture('credited paragraph', `<p>${IMAGE}</p><p>${caption} Ảnh: ${credit}</p>`, true),
  picture('box', `<div>${IMAGE}<div class="q-c">${caption}</div></div>`),
  picture('one paragraph', `<p style="text-align:center">${IMAGE}<br><em>${caption}</em></p>`),
  picture('one paragraph, small', `<p>${IMAGE}<br><small>${caption} - Ảnh: ${credit}</small></p>`, true),
  picture('list of definitions', `<dl><dt>${IMAGE}</dt><dd>${caption}</dd></dl>`),
  picture('one cell', `<table><tbody><tr><td>${IMAGE}<p>${caption}</p></td></tr></tbody></table>`),
  picture('alternative text', `<p><img src="/upload/a1.jpg" alt="${caption}"></p>`),
  picture(
    'lazy',
    `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/upload/a1.jpg"><figcaption><p>${caption}</p><p>Ảnh: ${credit}</p></figcaption></figure>`,
    true,
  ),
  picture('italic box', `<div>${IMAGE}</div><div style="text-align: center;"><i>${caption}</i></div>`),
  { name: 'none', html: '', caption: null, credit: null },
  { name: 'picture alone', html: `<p>${IMAGE}</p>`, caption: null, credit: null },
];

export type NamedPart = { readonly name: string; readonly html: string };

export const SECTIONS: readonly (NamedPart & { readonly head?: string; readonly section: string | null })[] = [
  {
    name: 'list',
    html: '<ol class="q-b"><li><a href="/">Trang chủ</a></li><li><a href="/doi-song">Đời sống</a></li></ol>',
    section: 'Đời sống',
  },
  {
    name: 'arrows',
    html: '<div class="q-b"><a href="/">Trang chủ</a> » <a href="/tin-tuc">Tin tức</a> » <a href="/doi-song">Đời sống</a></div>',
    section: 'Đời sống',
  },
  {
    name: 'link above the headline',
    html: '<div class="q-b"><a href="/doi-song">Đời sống</a></div>',
    section: 'Đời sống',
  },
  { name: 'label', html: '<div>Chuyên mục: <a href="/doi-song">Đời sống</a></div>', section: 'Đời sống' },
  { name: 'metadata', html: '', head: '<meta property="article:section" content="Đời sống">', section: 'Đời sống' },
  { name: 'none', html: '', section: null },
];

export const TAGS: readonly (NamedPart & { readonly tags: readonly string[] })[] = [
  {
    name: 'label and links',
    html: '<div>Từ khóa: <a href="/t1">nước sạch</a>, <a href="/t2">Mường Sáng</a></div>',
    tags: ['nước sạch', 'Mường Sáng'],
  },
  {
    name: 'list',
    html: '<div><span>Tags:</span><ul><li><a href="/t1">nước sạch</a></li><li><a href="/t2">Mường Sáng</a></li></ul></div>',
    tags: ['nước sạch', 'Mường Sáng'],
  },
  {
    name: 'hash',
    html: '<p><a href="/t1">#nước sạch</a> <a href="/t2">#Mường Sáng</a></p>',
    tags: ['nước sạch', 'Mường Sáng'],
  },
  { name: 'none', html: '', tags: [] },
];

const link = `<a href="/ban-lien-thu-480-trieu-701234.html">${teaser}</a>`;
const card = `<div><a href="/ban-lien-thu-480-trieu-701234.html"><img src="/t.jpg"></a><h3>${link}</h3><p>${summary}, bao tiêu toàn bộ sản lượng.</p></div>`;

/** What stands in the way: `inside` between the paragraphs, `after` below the body's box, `tail` at the end of it. */
export type FurniturePart = NamedPart & { readonly place: 'inside' | 'after' | 'tail' };
export const FURNITURE: readonly FurniturePart[] = [
  { name: 'see also', place: 'inside', html: `<p>Xem thêm: ${link}</p>` },
  { name: 'arrows', place: 'inside', html: `<p>&gt;&gt;&gt; ${link}</p>` },
  { name: 'bold link', place: 'inside', html: `<p><strong>${link}</strong></p>` },
  {
    name: 'related box',
    place: 'inside',
    html: `<div><p><b>Tin liên quan</b></p><ul><li>${link}</li><li>${link} lần hai</li></ul></div>`,
  },
  {
    name: 'related table',
    place: 'inside',
    html: `<table><tr><td><b>TIN LIÊN QUAN</b></td></tr><tr><td>${link}</td></tr></table>`,
  },
  { name: 'card', place: 'inside', html: card },
  { name: 'advertisement', place: 'inside', html: '<div>Quảng cáo</div>' },
  {
    name: 'newsletter',
    place: 'inside',
    html: `<div><form><b>${newsletter}</b><input type="email"><button>Đăng ký</button></form></div>`,
  },
  {
    name: 'player',
    place: 'inside',
    html: '<div><span>Nghe đọc bài</span> <span>0:00 / 2:31</span><div>Giọng nữ miền Bắc</div></div>',
  },
  {
    name: 'buttons',
    place: 'tail',
    html: '<div><a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">In bài viết</a></div>',
  },
  { name: 'counter', place: 'tail', html: '<div>Lượt xem: 1.204 | In trang | Gửi email</div>' },
  {
    name: 'follow',
    place: 'tail',
    html: '<p>Theo dõi Báo Mường Sáng trên <a href="https://news.google.com/x">Google News</a></p>',
  },
  { name: 'cards below', place: 'after', html: `<div><h2>Có thể bạn quan tâm</h2>${card.repeat(4)}</div>` },
  {
    name: 'same section with dates',
    place: 'after',
    html: `<div><h4>Cùng chuyên mục</h4><ul>${`<li>${link} <span>(04/08/2025)</span></li>`.repeat(5)}</ul></div>`,
  },
  {
    name: 'comments',
    place: 'after',
    html: `<div><h3>Bình luận (2)</h3><div><b>Hoàng Vân</b> <span>09:10 06/08/2025</span><p>${comment} ở bản Lùng Cải không ạ, nhà tôi lắp đồng hồ từ tuần trước mà nước chảy rất yếu, xin cảm ơn báo đã đưa tin.</p></div></div>`,
  },
  { name: 'appeal', place: 'tail', html: '<p>Đường dây nóng: 0214 555 000 - Email: toasoan@example.vn</p>' },
  {
    name: 'about the writer',
    place: 'after',
    html: '<div><b>Về tác giả</b><p>Cô từng làm ở đài huyện mười năm trước khi về báo.</p></div>',
  },
  { name: 'none', place: 'after', html: '' },
];
