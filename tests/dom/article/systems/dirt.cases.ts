/** Pages as editors and plug-ins leave them: facts in odd places, labels in pieces, boxes of the house in the middle of the text. */
import {
  card,
  document,
  FOREIGN,
  foot,
  HARBOUR,
  harbour,
  inTag,
  link,
  list,
  type SystemPage,
  teaserLink,
  top,
} from './story';

const URL = 'https://baolachvan.example.vn/cang-ca-lach-van-nao-vet-xong-luong-204418.html';
const [h1, h2, h3, h4, h5] = HARBOUR.paragraphs;
const has = HARBOUR.paragraphs;
const section = 'Kinh tế biển';
const crumbs = `<div class="breadcrumb"><a href="/">Trang chủ</a> <i>›</i> <a href="/kinh-te-bien">${section}</a></div>`;
const cookies = `<div class="ck-bar"><p>${FOREIGN.cookies} để cải thiện trải nghiệm của bạn trên trang và đo số người đọc từng bài viết.</p><a href="#">Đồng ý</a></div>`;
const weather = `<div class="wt"><b>${FOREIGN.weather}</b> 28°C <span>Độ ẩm 84%</span></div>`;
const page = (body: string, head = '') =>
  document(`${top}${weather}<div class="w">${body}</div>${card}${foot}${cookies}`, { title: HARBOUR.title, head });
const at = '<div class="d">21/09/2025 17:08</div>';
const story = inTag(HARBOUR.paragraphs);

export const dirt: readonly SystemPage[] = [
  {
    name: 'lead in a table beside a thumbnail, writer and photographer in pieces on one line',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<table class="hd"><tr><td><img src="/t.jpg" width="120"></td><td><b>${HARBOUR.lead}</b></td></tr></table><div class="n">${inTag([h1, h2])}<table align="center"><tr><td><img src="/1.jpg"></td></tr><tr><td><em>${HARBOUR.caption} Ảnh: ${HARBOUR.credit}</em></td></tr></table>${inTag([h3, h4, h5])}<p style="text-align:right"><strong>B&agrave;i</strong>: <strong>NGÔ QUANG</strong> <strong>VỊNH</strong> <span>- Ảnh:</span> <strong>ĐINH TÀI</strong></p></div>`,
    ),
    expected: harbour({ section, byline: 'NGÔ QUANG VỊNH', captions: [HARBOUR.caption], credits: [HARBOUR.credit] }),
    has,
  },
  {
    name: 'day as a leaf of a calendar, the hour apart',
    url: URL,
    html: page(
      `${crumbs}<div class="cal"><span class="day">21</span> <span class="mon">Tháng 9</span> <span class="yr">2025</span></div><h1>${HARBOUR.title}</h1><div class="m"><span>Đăng bởi: <b>${HARBOUR.writer}</b></span> <span>Lượt xem: 1.204</span></div><p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}</div>`,
    ),
    expected: harbour({ section, publishedAt: '2025-09-21' }),
    has,
  },
  {
    name: 'rank before the writer, post and house behind a dash',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>Thiếu tá ${HARBOUR.writer} - Ban Tuyên huấn, Bộ CHQS tỉnh</strong></p></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'a degree before the writer, below him where he works',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>ThS. ${HARBOUR.writer}</strong></p><p style="text-align:right"><em>(Chi cục Thủy sản tỉnh)</em></p></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'the name of the list as the heading of the portlet, the headline in no heading',
    url: 'https://lachvan.example.gov.vn/chi-tiet?id=20441',
    html: document(
      `${top}<div class="pl"><div class="pl-h"><h2>${section}</h2></div><div class="pl-b"><div class="tt"><b>${HARBOUR.title}</b></div><div class="dt">Chủ nhật, 21/09/2025 17:08</div><div class="ct"><p><strong>${HARBOUR.lead}</strong></p>${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div></div></div>${foot}`,
      { title: 'Cổng thông tin điện tử xã Lạch Vân' },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'an invitation to follow between paragraphs, share words as text',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p>Chia sẻ bài viết: Facebook Zalo Sao chép liên kết</p><p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${inTag([h1, h2, h3])}<p><a href="https://news.google.com/x">Theo dõi Báo Lạch Vân trên Google News</a></p>${inTag([h4, h5])}<p><b>${HARBOUR.writer}</b></p></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'stories linked between paragraphs in bold with marks, in brackets, as a list below "Tin liên quan"',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n"><p>${h1}</p><p><strong>&gt;&gt;&gt; </strong><strong>${teaserLink}</strong></p><p>${h2}</p><p><em>(Xem thêm: ${teaserLink})</em></p><p>${h3}</p><p><strong>Tin liên quan:</strong></p><ul><li>${teaserLink}</li><li><a href="/truong-noi-tru-88190.html">${FOREIGN.other}</a></li></ul><p>${h4}</p><p>${h5}</p><p style="text-align:right">${HARBOUR.writer}</p></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'three main headings: the house, the section, the story; captions as small emphasised lines',
    url: URL,
    html: document(
      `<h1 class="site"><a href="/">Báo Lạch Vân</a></h1>${top}<div class="w"><h1 class="cat">${section}</h1><h1 class="ti">${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n"><p>${h1}</p><p><img data-src="/1.jpg" src="data:image/gif;base64,R0lGOD"></p><p><small><em>${HARBOUR.caption} (Ảnh: ${HARBOUR.credit})</em></small></p><p>${h2}</p><p>${h3}</p><p><img data-src="/2.jpg" src="data:image/gif;base64,R0lGOD"><br><em>${HARBOUR.second}</em></p><p>${h4}</p><p>${h5}</p><p style="text-align:right">${HARBOUR.writer}</p></div></div>${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section, captions: [HARBOUR.caption, HARBOUR.second], credits: [HARBOUR.credit] }),
    has,
  },
  {
    name: 'source and original link below the text, the day of taking over, an editor named by the system',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1><div class="m"><i></i> Người đăng: admin <i></i> Ngày đăng: 21/09/2025 17:08</div><p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p><p style="text-align:right"><em>Nguồn: Báo Lạch Vân</em></p><p>Link gốc: <a href="https://baolachvan.example.vn/x">https://baolachvan.example.vn/x</a></p></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'photo story: pictures with numbers and words in boxes, writer and photographer at the head',
    url: 'https://baolachvan.example.vn/photo/cang-ca-lach-van-204419.html',
    html: page(
      `<div class="k"><a href="/anh">Ảnh</a></div><h1>${HARBOUR.title}</h1><div class="m"><span>${HARBOUR.writer}</span> <span>21/09/2025 17:08</span></div><div class="s">${HARBOUR.lead}</div><div class="g"><div class="i"><img data-original="/1.jpg"><span class="no">1/3</span><div class="t">${HARBOUR.caption}</div></div><div class="i"><img data-original="/2.jpg"><span class="no">2/3</span><div class="t">${HARBOUR.second}</div></div><div class="i"><img data-original="/3.jpg"><span class="no">3/3</span><div class="t">Chủ tàu Phan Văn Sửu kiểm tra dây neo.</div></div></div>`,
    ),
    expected: harbour({
      section: 'Ảnh',
      captions: [HARBOUR.caption, HARBOUR.second, 'Chủ tàu Phan Văn Sửu kiểm tra dây neo.'],
    }),
    has: [],
  },
  {
    name: 'live report: entries with an hour each, newest first, refresh words above',
    url: 'https://baolachvan.example.vn/truc-tiep-bao-so-7-204420.html',
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1><div class="m">${HARBOUR.writer} • 21/09/2025 17:08 GMT+7</div><p class="s">${HARBOUR.lead}</p><div class="lv"><div class="rf"><span>Tự động cập nhật</span> <span>Mới nhất</span> <span>Cũ nhất</span></div>${HARBOUR.paragraphs.map((text, i) => `<div class="e"><span class="h">${16 - i}:0${i}</span><div class="x"><p>${text}</p></div></div>`).join('')}</div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'film above the text: player words, length, list of other films in the same box',
    url: 'https://ptthlachvan.example.vn/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong-204421.html',
    html: page(
      `${crumbs}<div class="pl"><div class="v"><div>Trình duyệt của bạn không hỗ trợ phát video</div><span>00:00</span><span>03:21</span></div></div><h1>${HARBOUR.title}</h1><div class="m">21/09/2025 17:08 - 1.204 lượt xem</div><p><b>${HARBOUR.lead}</b></p><div class="n">${story}<p><b>Thực hiện: ${HARBOUR.writer} - ${HARBOUR.credit}</b></p></div><div class="ot"><h3>Video khác</h3>${card}</div>`,
    ),
    expected: harbour({ section, byline: `${HARBOUR.writer}, ${HARBOUR.credit}` }),
    has,
  },
  {
    name: 'tags below the writer as words with commas, label in bold; readers and their buttons below',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div><div class="tk"><b>Từ khoá:</b> <a href="/search?q=cang-ca">cảng cá</a>, <a href="/search?q=lach-van">Lạch Vân</a></div><div class="bl"><h3>Ý kiến của bạn</h3><p>Vui lòng gõ tiếng Việt có dấu</p><div><b>Hồ Bảy</b><p>${FOREIGN.comment}?</p><a>Thích</a> <a>Trả lời</a> <span>22/09/2025 08:00</span></div></div>`,
    ),
    expected: harbour({ section, tags: ['cảng cá', 'Lạch Vân'] }),
    has,
  },
  {
    name: "a box of facts in the text is the article's, a box of other stories is not",
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${inTag([h1, h2])}<div class="box-info" style="float:right"><p><strong>Cảng cá Lạch Vân</strong></p><p>Diện tích 14,2 ha; sản lượng qua cảng năm 2024 đạt 18.600 tấn.</p></div>${inTag([h3, h4])}<div class="box-more" style="float:left"><p><strong>Có thể bạn chưa xem</strong></p><p>${teaserLink}</p></div><p>${h5}</p><p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div>`,
    ),
    expected: harbour({ section }),
    has: [...has, 'Diện tích 14,2 ha; sản lượng qua cảng năm 2024 đạt 18.600 tấn.'],
  },
  {
    name: 'hour before the day with "phút", weekday behind; the house as author in all metadata',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1><div class="m">17 giờ 08 phút - Chủ nhật ngày 21 tháng 9 năm 2025</div><p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>Bài, ảnh: ${HARBOUR.writer}</strong></p></div>`,
      '<meta name="author" content="Báo Lạch Vân"><meta property="article:author" content="https://facebook.com/baolachvan"><meta property="og:site_name" content="Báo Lạch Vân">',
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'agency prefix with place and day, lead and text in one run of breaks',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<div class="n"><strong>(LVO) - ${HARBOUR.lead}</strong><br><br>${HARBOUR.paragraphs.join('<br><br>')}<br><div align="right"><b>${HARBOUR.writer}</b></div></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'reading facts, voice and letters above the text; the writer has an avatar and a count of his stories',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1><div class="u"><img src="/u/vinh.jpg" width="80" alt="${HARBOUR.writer}"><a href="/tac-gia/ngo-quang-vinh-12">${HARBOUR.writer}</a><span>128 bài viết</span></div><div class="d">21/09/2025 17:08 (GMT+7)</div><div class="tools"><span>Nghe đọc bài</span><span>4:12</span><span>Cỡ chữ</span><span>A-</span><span>A+</span><span>Chế độ tối</span></div><p class="s">${HARBOUR.lead}</p><div class="n">${story}</div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'captions in the title of the picture and printed below it, gallery with one caption for two',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n"><p>${h1}</p><div class="ph"><img src="/1.jpg" alt="${HARBOUR.caption}" title="${HARBOUR.caption}"><p class="cp">${HARBOUR.caption}</p></div><p>${h2}</p><p>${h3}</p><div class="ph two"><img src="/2.jpg" alt="IMG_2041.JPG"><img src="/3.jpg" alt="IMG_2042.JPG"><p class="cp">${HARBOUR.second} Ảnh: ${HARBOUR.credit}</p></div><p>${h4}</p><p>${h5}</p><p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div>`,
    ),
    expected: harbour({ section, captions: [HARBOUR.caption, HARBOUR.second, HARBOUR.second] }),
    has,
  },
  {
    name: 'kicker above and subtitle below the headline, lead third',
    url: URL,
    html: page(
      `<div class="kick"><a href="/kinh-te-bien">${section}</a></div><h3 class="up">Ứng phó bão số 7:</h3><h1>${HARBOUR.title}</h1>${at}<div class="s"><h2>${HARBOUR.lead}</h2></div><div class="n">${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'theme of a news portal: badge of the section over the cover, facts with icons, account as author, writer at the end',
    url: 'https://hoinongdanlachvan.example.vn/cang-ca-lach-van-nao-vet-xong-luong/',
    html: page(
      `<div class="hero"><img src="/cover.jpg"><span class="badge"><a href="/category/kinh-te-bien/" rel="category tag">${section}</a></span><h1 class="p-title">${HARBOUR.title}</h1><div class="p-meta"><span class="by">By <a href="/author/admin/">admin</a></span> <span class="on"><time datetime="2025-09-21T17:08:00+07:00">21 Tháng 9, 2025</time></span> <span class="cm">0</span> <span class="v">1204</span></div></div><div class="p-c"><p><strong>${HARBOUR.lead}</strong></p>${story}<p style="text-align:right"><strong>Tin, ảnh: ${HARBOUR.writer}</strong></p><div class="lk"><span>Like this:</span> <span>Loading...</span></div></div><div class="pn"><a href="/a">Bài trước</a><h4>${teaserLink}</h4></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'table of figures with a heading and a source line, notes below, both of the article',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${inTag([h1, h2])}<p style="text-align:center"><strong>Tàu cá vào neo đậu</strong></p><table border="1"><tr><td>TT</td><td>Cảng</td><td>Sức chứa (tàu)</td><td>Đã vào (tàu)</td></tr><tr><td>1</td><td>Lạch Vân</td><td>400</td><td>312</td></tr><tr><td>2</td><td>Lạch Thơi</td><td>250</td><td>188</td></tr></table><p><em>Nguồn: Ban quản lý các cảng cá</em></p>${inTag([h3, h4, h5])}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div>`,
    ),
    expected: harbour({ section }),
    has: [...has, '1 | Lạch Vân | 400 | 312', 'Nguồn: Ban quản lý các cảng cá'],
  },
  {
    name: 'cookies, weather and prices before the article, everything in one table of two columns',
    url: 'https://lachvan.example.gov.vn/tin-tuc/20442',
    html: document(
      `${cookies}<table width="980"><tr><td width="220">${weather}<p>Giá vàng SJC 8.350.000</p><ul><li><a href="/a">Giới thiệu</a></li><li><a href="/b">Văn bản</a></li></ul></td><td><p><a href="/">Trang chủ</a> &gt; <a href="/kinh-te-bien">${section}</a></p><p><font size="4"><b>${HARBOUR.title}</b></font></p><p><i>Cập nhật: 17h08, 21/09/2025</i></p><p><b>${HARBOUR.lead}</b></p>${story}<p align="right"><b>${HARBOUR.writer}</b></p><p><b>Các tin khác:</b></p>${list}</td></tr></table>${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'several writers in chips with posts, the editor below the text',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1><div class="au"><div class="c"><b>${HARBOUR.writer}</b><span>Phóng viên</span></div><div class="c"><b>${HARBOUR.credit}</b><span>Cộng tác viên</span></div></div>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p><em>Biên tập: Lê Hà</em></p></div>`,
    ),
    expected: harbour({ section, byline: `${HARBOUR.writer}, ${HARBOUR.credit}` }),
    has,
  },
  {
    name: 'long form in full-width bands: chapters with numbers, pulled words twice, credits at the end',
    url: 'https://baolachvan.example.vn/longform/cang-ca-lach-van-204422.html',
    html: page(
      `<div class="lf"><div class="cv"><p class="kk">LONGFORM</p><h1>${HARBOUR.title}</h1></div><div class="b"><p class="dr"><strong>${HARBOUR.lead}</strong></p></div><div class="b"><h2>1. Con nước cũ</h2>${inTag([h1, h2])}</div><div class="q"><p>“Lần này tôi chạy thẳng vào, neo xong mới 9 giờ”</p><p>Ngư dân Phan Văn Sửu</p></div><div class="b">${inTag([h3])}<h2>2. Việc còn lại</h2>${inTag([h4, h5])}</div><div class="cr"><div>Bài: ${HARBOUR.writer}</div><div>Ảnh: ${HARBOUR.credit}</div><div>Thiết kế: Mạnh Tú</div><div>Ngày xuất bản: 21/09/2025 17:08</div></div></div>`,
    ),
    expected: harbour({}),
    has: [h1, h2, h4, h5],
  },
  {
    name: 'paragraphs in list items, an advertisement among them',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n"><p>${h1}</p><div class="ads-sticky"><p>Quảng cáo</p></div><p>${h2}</p><ul><li>${h3}</li><li>${h4}</li></ul><p>${h5}</p><p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'a notice of winners and an address of the office below the text, a code to scan',
    url: URL,
    html: page(
      `${crumbs}<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p><hr><p>Quét mã QR để theo dõi Báo Lạch Vân trên Zalo</p><p>Mọi ý kiến đóng góp xin gửi về hộp thư toasoan@baolachvan.example.vn</p></div><div class="rt"><span>★★★★★</span> <span>5/5 (3 bình chọn)</span></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'section and hour in one line above the headline, the writer below the lead with a dash',
    url: URL,
    html: page(
      `<div class="t"><a href="/kinh-te-bien">${section}</a><span>17:08 21/09/2025</span></div><h1>${HARBOUR.title}</h1><p class="s"><strong>${HARBOUR.lead}</strong></p><p class="a">— ${HARBOUR.writer}</p><div class="n">${story}</div>${link}Bài kế tiếp</a>`,
    ),
    expected: harbour({ section }),
    has,
  },
];
