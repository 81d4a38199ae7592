/** Short, and articles all the same: a brief, one picture with its caption, an announcement, a letter, a film with what it tells. */
import { document, FOREIGN, foot, list, type SystemPage, top, WOOD } from './story';

const HOST = 'https://nahin.laocai.example.vn';
const PAPER = 'https://baonahin.example.vn';
const DAY = '16/04/2025 14:35';
const BRIEF = {
  title: 'Xã Nà Hin thả 12.000 cá giống xuống hồ Khuổi Luông',
  text: 'Sáng 16/4, Đoàn Thanh niên xã Nà Hin thả 12.000 con cá giống xuống hồ Khuổi Luông. Số cá do 43 hộ quanh hồ góp tiền mua, gồm trắm cỏ, chép và rô phi. Các hộ cam kết không dùng kích điện, không đánh bắt trước tháng 12.',
  caption: 'Đoàn viên xã Nà Hin thả cá giống xuống hồ Khuổi Luông sáng 16/4.',
} as const;
const page = (inside: string, head = ''): string =>
  document(`${top}<div class="m">${inside}</div>${list}${foot}`, { title: BRIEF.title, head });
const expected = { title: BRIEF.title, publishedAt: WOOD.iso, lead: null, byline: null } as const;
const told = { has: [BRIEF.text], hasNot: [FOREIGN.other] } as const;

export const briefs: readonly SystemPage[] = [
  {
    name: 'a brief of three sentences above other stories, no picture, no writer',
    url: `${PAPER}/tin-van/xa-na-hin-tha-ca-giong-44120.html`,
    html: page(`<h1>${BRIEF.title}</h1><div>${DAY}</div><div class="nd"><p>${BRIEF.text}</p></div>`),
    expected,
    ...told,
  },
  {
    name: 'the same on a portal without a number in its address, signed',
    url: `${HOST}/tin-tuc/xa-na-hin-tha-12000-ca-giong-xuong-ho-khuoi-luong`,
    html: page(
      `<h2>${BRIEF.title}</h2><p><i>Ngày đăng: ${DAY}</i></p><div>${BRIEF.text}</div><p align="right"><b>${WOOD.writer}</b></p>`,
    ),
    expected: { ...expected, byline: WOOD.writer },
    ...told,
  },
  {
    name: 'one picture with its caption, and nothing else',
    url: `${PAPER}/anh/tha-ca-giong-ho-khuoi-luong-44121.html`,
    html: page(
      `<h1>${BRIEF.title}</h1><div>${DAY}</div><figure><img src="/ca.jpg" width="900" height="600"><figcaption>${BRIEF.caption} Ảnh: ${WOOD.credit}</figcaption></figure>`,
      '<meta property="og:type" content="article">',
    ),
    expected: { ...expected, captions: [BRIEF.caption], credits: [WOOD.credit] },
    has: [],
    hasNot: [FOREIGN.other],
  },
  {
    name: 'an announcement of two paragraphs with who signs it',
    url: `${HOST}/thong-bao/thong-bao-tam-dung-cap-nuoc-3312.html`,
    html: document(
      `${top}<div class="m"><h1>Thông báo tạm dừng cấp nước để súc rửa bể lọc</h1><div>${DAY}</div><div><p>Tổ quản lý nước xã Nà Hin tạm dừng cấp nước từ 7 giờ đến 16 giờ ngày 18/4 để súc rửa hai bể lọc và thay 240 m ống.</p><p>Đề nghị 312 hộ ở bốn thôn dự trữ nước dùng trong ngày. Mọi phản ánh gọi về tổ trưởng các thôn.</p><p>TM. UBND XÃ<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br>Hoàng Văn Quyết</p></div></div>${list}${foot}`,
      { title: 'Thông báo tạm dừng cấp nước để súc rửa bể lọc' },
    ),
    expected: { ...expected, title: 'Thông báo tạm dừng cấp nước để súc rửa bể lọc', byline: null },
    has: ['Đề nghị 312 hộ ở bốn thôn dự trữ nước dùng trong ngày. Mọi phản ánh gọi về tổ trưởng các thôn.'],
    hasNot: [FOREIGN.other],
  },
  {
    name: 'a film of a station with one paragraph that tells it',
    url: `${PAPER}/video/xa-na-hin-tha-ca-giong-xuong-ho-44122.html`,
    html: page(
      `<video src="/v.mp4" controls></video><h1>${BRIEF.title}</h1><div>${DAY}</div><div><p>${BRIEF.text}</p><p>Ông Hoàng Văn Quyết, Chủ tịch UBND xã, cho biết mỗi năm hồ cho chừng 9 tấn cá, hơn một nửa bán tại chợ xã; tiền bán được chia theo công trông hồ của từng nhà, nhà ít nhất cũng được ba triệu đồng.</p></div><p>${WOOD.writer}</p>`,
      '<meta property="og:type" content="video.other">',
    ),
    expected: { ...expected, byline: WOOD.writer },
    ...told,
  },
  {
    name: 'a table with the two sentences that say what it shows',
    url: `${PAPER}/kinh-te/gia-nong-san-tai-cho-na-hin-44123.html`,
    html: page(
      `<h1>${BRIEF.title}</h1><div>${DAY}</div><p>${BRIEF.text}</p><table><tr><th>Loại cá</th><th>Số con</th><th>Cỡ</th></tr><tr><td>Trắm cỏ</td><td>5.000</td><td>10 cm</td></tr><tr><td>Chép</td><td>4.000</td><td>8 cm</td></tr><tr><td>Rô phi</td><td>3.000</td><td>5 cm</td></tr></table>`,
    ),
    expected,
    ...told,
  },
];
