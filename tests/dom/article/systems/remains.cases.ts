/** What machines and houses print into and around a text: reactions, appeals, tables of credits, sheets of a printed issue. */
import { card, document, foot, HARBOUR, harbour, inTag, type SystemPage, teaserLink, top, WOOD, wood } from './story';

const URL = 'https://lachvan.example.vn/cang-ca-lach-van-nao-vet-xong-luong-204432.html';
const [h1, h2, h3, h4, h5] = HARBOUR.paragraphs;
const story = inTag(HARBOUR.paragraphs);
const at = '<div class="d">21/09/2025 17:08</div>';
const head = `<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p>`;
const sign = `<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p>`;
const page = (body: string, meta = '') =>
  document(`${top}<div class="w">${body}</div>${card}${foot}`, { title: HARBOUR.title, head: meta });
const has = HARBOUR.paragraphs;
/** Told three times over: a long form. */
const chapters = [
  ['Con nước cũ', h1, h2],
  ['Người giữ luồng', h3, w(0), w(1)],
  ['Mùa bão', h4, w(2), w(3), h5],
] as const;
function w(i: number): string {
  return WOOD.paragraphs[i] ?? '';
}

export const remains: readonly SystemPage[] = [
  {
    name: 'taken over by another site: the house beside its sign, the address it came from below the writer',
    url: 'https://quetoi.example.vn/lachvan/cang-ca-lach-van-nao-vet-xong-luong',
    html: page(
      `<article><h1>${HARBOUR.title}</h1><div><img src="/logo/lv.png" alt="Báo Lạch Vân"><span>Báo Lạch Vân</span><time datetime="${HARBOUR.iso}">21/09/2025</time></div><div class="td-post-content"><p><strong>${HARBOUR.lead}</strong></p>${story}<p><strong>Bài, ảnh: ${HARBOUR.writer}</strong></p><p>Nguồn: <a href="https://baolachvan.vn/cang-ca-204432.html">https://baolachvan.vn/cang-ca-204432.html</a></p></div></article>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['baolachvan.vn', 'Nguồn'],
  },
  {
    name: 'WordPress.com: boxes to share and to like, as headings, links and a placeholder',
    url: 'https://lachvan.example.vn/2025/09/21/cang-ca-lach-van-nao-vet-xong-luong/',
    html: page(
      `<article><h1 class="entry-title">${HARBOUR.title}</h1><span>21/09/2025 17:08</span><div class="entry-content"><p><strong>${HARBOUR.lead}</strong></p>${story}${sign}<div><h3>Share this:</h3><ul><li><a href="?share=facebook">Click to share on Facebook (Opens in new window)</a></li><li><a href="?share=x">Chia sẻ trên X (Mở trong cửa sổ mới)</a></li></ul></div><div><h3>Like this:</h3><div><span>Like</span> <span>Loading...</span></div></div><div><h3>Thích bài này:</h3><p>Thích Đang tải...</p></div></div></article>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['Share this', 'Click to share', 'Mở trong', 'Like', 'Loading', 'Thích', 'Đang tải'],
  },
  {
    name: 'counts of reactions in and below the text, as pictures and as words',
    url: URL,
    html: page(
      `${head}<div class="n">${inTag([h1, h2])}<p>👍 12 ❤️ 5 😮 1</p>${inTag([h3, h4, h5])}${sign}<p>24 lượt thích · 3 bình luận · 1 chia sẻ</p><p>Thích 24 Bình luận 3 Chia sẻ 1</p><div><span>Hữu ích</span> <span>(12)</span> <span>Không hữu ích</span> <span>(0)</span></div></div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['👍', 'lượt thích', 'Thích 24', 'ữu ích'],
  },
  {
    name: 'wiki: ways to edit in brackets inside the headings and after paragraphs',
    url: 'https://wiki.lachvan.example.vn/index.php/Cang_ca_Lach_Van_nao_vet_xong_luong',
    html: page(
      `<h1>${HARBOUR.title}</h1>${at}<p><b>${HARBOUR.lead}</b></p><div class="mw-content"><h2><span>Trước bão</span><span>[<a href="/e/1">sửa</a> | <a href="/e/2">sửa mã nguồn</a>]</span></h2>${inTag([h1, h2])}<h2>Việc còn lại [<a href="/e/3">sửa đổi</a>]</h2>${inTag([h3, h4, h5])}<p><a href="/e/4">[edit]</a></p>${sign}</div>`,
    ),
    expected: harbour(),
    has: [...has, 'Trước bão', 'Việc còn lại'],
    hasNot: ['sửa', 'edit', '[', ']'],
  },
  {
    name: 'credits at the end of a long form as a table of labels',
    url: URL,
    html: page(
      `${head}<div class="n">${story}<table><tr><td>Bài</td><td>${HARBOUR.writer}</td></tr><tr><td>Ảnh</td><td>${HARBOUR.credit}</td></tr><tr><td>Thiết kế</td><td>Mạnh Tú</td></tr></table></div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['Mạnh Tú'],
  },
  {
    name: 'credits at the end as a list of definitions, and as small boxes of label and name',
    url: URL,
    html: page(
      `${head}<div class="n">${story}<dl><dt>Nội dung</dt><dd>${HARBOUR.writer}</dd><dt>Đồ họa</dt><dd>Mạnh Tú</dd></dl><div class="cr"><div><span>Kỹ thuật</span><br><b>Lê Hà</b></div></div></div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['Mạnh Tú', 'Lê Hà'],
  },
  {
    name: 'an appeal to give between paragraphs and below them',
    url: URL,
    html: page(
      `${head}<div class="n">${inTag([h1, h2])}<div class="x1"><p><b>Ủng hộ Lạch Vân Online</b></p><p>Nếu thấy bài viết hữu ích, bạn có thể ủng hộ tòa soạn để chúng tôi tiếp tục làm báo độc lập.</p><a href="/ung-ho">Ủng hộ ngay</a></div>${inTag([h3, h4, h5])}${sign}<p>Mời tác giả một ly cà phê: <a href="https://example.com/coffee">tại đây</a></p><p>Buy me a coffee</p></div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['Ủng hộ', 'ủng hộ', 'cà phê', 'coffee'],
  },
  {
    name: 'whom the story helps: an account for gifts is of the article',
    url: URL,
    html: page(
      `${head}<div class="n">${story}<p>Mọi sự giúp đỡ gia đình anh Sửu xin gửi về số tài khoản 0123 456 789, Ngân hàng Nông nghiệp chi nhánh Lạch Vân.</p>${sign}</div>`,
    ),
    expected: harbour(),
    has: [
      ...has,
      'Mọi sự giúp đỡ gia đình anh Sửu xin gửi về số tài khoản 0123 456 789, Ngân hàng Nông nghiệp chi nhánh Lạch Vân.',
    ],
  },
  {
    name: 'two sheets of a printed issue, each with running head and number, the story over both',
    url: 'https://tapchi.example.vn/so-9-2025/cang-ca-lach-van-204432.html',
    html: page(
      `<div class="sheet"><p class="rh">TẠP CHÍ LẠCH VÂN - SỐ 9/2025</p><h1>${HARBOUR.title}</h1>${at}<p><b>${HARBOUR.lead}</b></p>${inTag([h1, h2, w(0)])}<p class="no">14</p></div><div class="sheet"><p class="rh">TẠP CHÍ LẠCH VÂN - SỐ 9/2025</p>${inTag([h3, h4, h5])}<p align="right"><b>${HARBOUR.writer}</b></p><p class="no">15</p></div>`,
    ),
    expected: harbour(),
    has: [...has, w(0)],
    hasNot: ['TẠP CHÍ LẠCH VÂN'],
  },
  {
    name: 'pages of one story as boxes with numbers between them',
    url: URL,
    html: page(
      `${head}<div class="part">${inTag([h1, h2, w(0)])}</div><div class="sep">Trang 2/2</div><div class="part">${inTag([h3, h4, h5])}${sign}</div>`,
    ),
    expected: harbour(),
    has: [...has, w(0)],
    hasNot: ['Trang 2'],
  },
  {
    name: 'long form of a builder: a headline of two words, a line below it, chapters as sections, no metadata, no number',
    url: 'https://lachvan.example.vn/emagazine/giu-luong',
    html: document(
      `<div class="navbar"><a href="/">Lạch Vân Online</a><a href="/emagazine">E-magazine</a></div><section class="hero"><h1>Giữ luồng</h1><p class="subtitle">${HARBOUR.lead}</p></section><div class="row"><div>Bài: ${HARBOUR.writer}</div><div>Ảnh: ${HARBOUR.credit}</div><div>21/09/2025 17:08</div></div>${chapters.map(([name, ...texts]) => `<section class="chapter"><h2>${name}</h2>${inTag(texts)}</section>`).join('<div class="big"><div>312</div><div>tàu vào neo</div></div>')}${foot}`,
      { title: 'Giữ luồng' },
    ),
    expected: harbour({ title: 'Giữ luồng' }),
    has: [...has, 'Người giữ luồng'].slice(0, 5),
  },
  {
    name: 'Medium-like: follow, claps, minutes to read, a writer card, responses',
    url: 'https://lachvan.example.vn/@vinh/cang-ca-lach-van-nao-vet-xong-luong-8c1f2ab47d10',
    html: page(
      `<article><h1>${HARBOUR.title}</h1><h2>${HARBOUR.lead}</h2><div><a href="/@vinh">${HARBOUR.writer}</a> · <a href="/f">Theo dõi</a></div><div><span>4 phút đọc</span> · <span>21/09/2025 17:08</span></div><div><span>128</span> <span>3</span> <span>Nghe</span> <span>Chia sẻ</span></div>${story}<div><p>128 lượt vỗ tay</p><p>3 phản hồi</p></div></article>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['vỗ tay', 'Theo dõi'],
  },
  {
    name: 'print view: title of the tool, address, day of printing, buttons',
    url: 'https://lachvan.example.vn/print/204432',
    html: document(
      `<p>LẠCH VÂN ONLINE</p><p>http://lachvan.example.vn</p><p><b>${HARBOUR.title}</b></p><p>Ngày đăng: 21/09/2025 17:08</p><p><b>${HARBOUR.lead}</b></p>${story}<p align="right"><b>${HARBOUR.writer}</b></p><hr><p>Nguồn: http://lachvan.example.vn/cang-ca-204432.html</p><p>Ngày in: 27/11/2025 08:14</p><p><a href="javascript:window.print()">In bài viết</a> <a href="javascript:window.close()">Đóng cửa sổ</a></p>`,
      { title: 'In bài viết' },
    ),
    expected: harbour(),
    has,
    hasNot: ['Ngày in', 'Đóng cửa sổ', 'http://lachvan'],
  },
  {
    name: 'AMP: pictures with their img only in noscript, one line of writer, hour and minutes, lead below the cover',
    url: 'https://lachvan.example.vn/amp/cang-ca-lach-van-204432.html',
    html: document(
      `<header><a href="/">LV</a></header><article><h1>${HARBOUR.title}</h1><p class="by">${HARBOUR.writer} • 17:08 21/09/2025 • 4 phút đọc</p><figure><amp-img src="/1.jpg" width="900" height="600"><noscript><img src="/1.jpg"></noscript></amp-img><figcaption>${HARBOUR.caption} Ảnh: ${HARBOUR.credit}</figcaption></figure><p class="dek">${HARBOUR.lead}</p><div>${inTag([h1, h2])}<amp-img src="/2.jpg" width="900" height="600"><noscript><img src="/2.jpg"></noscript></amp-img><p class="cap">${HARBOUR.second}</p>${inTag([h3, h4, h5])}</div></article><amp-list src="/rel.json"></amp-list>${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ captions: [HARBOUR.caption, HARBOUR.second], credits: [HARBOUR.credit] }),
    has,
  },
  {
    name: 'a cover without words: pictures as backgrounds, an invitation to scroll, share words in capitals',
    url: URL,
    html: page(
      `<div class="cv" style="background-image:url(/c.jpg)"><h1>${HARBOUR.title}</h1><p>Cuộn xuống để đọc</p></div>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}${sign}<p>CHIA SẺ BÀI VIẾT</p><p>TWEET SHARE PIN IT</p><p>Chia sẻ với bạn bè</p></div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['CHIA SẺ', 'TWEET', 'bạn bè', 'Cuộn'],
  },
  {
    name: 'the house asks for the app, for a bell and for a follow, in the text',
    url: URL,
    html: page(
      `${head}<div class="n">${inTag([h1, h2])}<p><a href="/app">Tải ứng dụng Lạch Vân để đọc tin nhanh hơn</a></p><p>Bật thông báo để không bỏ lỡ tin mới</p>${inTag([h3])}<p><b>Xem video:</b> ${teaserLink}</p>${inTag([h4, h5])}${sign}<p>Nhấn theo dõi để nhận tin mới nhất</p></div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['ứng dụng', 'Bật thông báo', 'Nhấn theo dõi'],
  },
  {
    name: 'summary in points by a machine above the text, with its label',
    url: URL,
    html: page(
      `${head}<div class="ai"><p><b>Tóm tắt nhanh</b></p><p>Nội dung được tóm tắt bởi AI, có thể chưa chính xác.</p></div><div class="n">${story}${sign}</div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['Tóm tắt nhanh', 'tóm tắt bởi'],
  },
  {
    name: 'form of thanks, copyright of the house in the text, number of a licence in small letters',
    url: URL,
    html: page(
      `${head}<div class="n">${story}${sign}<p><i>Bài viết thuộc bản quyền Lạch Vân Online, vui lòng không sao chép khi chưa có sự đồng ý.</i></p><p><small>Ghi rõ nguồn khi phát hành lại</small></p></div>`,
    ),
    expected: harbour(),
    has,
    hasNot: ['thuộc bản quyền', 'Ghi rõ'],
  },
  {
    name: 'wood: the page before and after the story, in a table with arrows, inside the text',
    url: 'https://baonahin.example.vn/ban-na-hin-giu-rung-vau-88301.html',
    html: document(
      `${top}<div class="w"><h1>${WOOD.title}</h1><div class="d">16/04/2025 14:35</div><div class="n"><p><b>${WOOD.lead}</b></p>${inTag(WOOD.paragraphs)}<p align="right"><b>${WOOD.writer}</b></p><table><tr><td><a href="/a-1.html">← Bài trước</a></td><td><a href="/b-2.html">Bài sau →</a></td></tr></table><p><a href="/">« Trở về danh sách</a></p></div></div>${foot}`,
    ),
    expected: wood(),
    hasNot: ['Bài trước', 'Bài sau', 'Trở về'],
  },
];
