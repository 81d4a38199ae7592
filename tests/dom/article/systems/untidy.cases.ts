/** Pages of no system in particular, each with what stood in the way of its reader: nothing is named, much stands beside the text. */
import {
  card,
  document,
  FOREIGN,
  foot,
  HARBOUR,
  inTag,
  link,
  list,
  type SystemPage,
  teaserLink,
  top,
  WOOD,
  w1,
  w2,
  w3,
  w4,
  w5,
  wood,
} from './story';

const URL = 'https://baonahin.example.vn/ban-na-hin-giu-rung-vau-thu-gan-hai-ty-dong-88301.html';
const crumbs = '<div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/kinh-te">Kinh tế</a></div>';
const readers = `<div class="c"><b>Vừ Mí</b> <i>17/04/2025 09:12</i><p>${FOREIGN.comment}, xin tòa soạn chỉ giúp vì gia đình tôi cần mua trước dịp lễ.</p></div>`;
const page = (body: string, head = '') =>
  document(`${top}<div class="w">${crumbs}${body}</div>${card}${foot}`, { head });
const story = inTag(WOOD.paragraphs);
const at = '<div class="d">16/04/2025 14:35</div>';
const head = `<h1>${WOOD.title}</h1>${at}<p class="s">${WOOD.lead}</p>`;
const section = 'Kinh tế';

/** Told at the length of a page of print. */
const told = [...WOOD.paragraphs, ...HARBOUR.paragraphs];

export const untidy: readonly SystemPage[] = [
  {
    name: 'an address of two words without a number, no metadata, two links to other stories between the paragraphs',
    url: 'https://baonahin.example.vn/giu-rung/',
    html: document(
      `${top}<div class="w"><h1>${WOOD.title}</h1>${at}<p class="s">${WOOD.lead}</p><div class="n">${inTag(told.slice(0, 2))}<div><p><b>Xem thêm</b></p>${list}</div>${inTag(told.slice(2))}<p align="right"><b>${WOOD.writer}</b></p></div></div>${foot}`,
    ),
    expected: wood(),
    has: told,
  },
  {
    name: 'the headline a box of no name, the lead below it the only heading',
    url: URL,
    html: page(
      `<div class="t1">${WOOD.title}</div>${at}<h2 class="s">${WOOD.lead}</h2><div class="n">${story}<p align="right"><b>${WOOD.writer}</b></p></div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'the writer in JSON-LD alone, a reader below with his name and a date',
    url: URL,
    html: page(
      `${head}<div class="n">${story}</div><div class="sh">Chia sẻ: <a>Facebook</a></div><h4>Bình luận (2)</h4>${readers}`,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${WOOD.title}","author":{"@type":"Person","name":"${WOOD.writer}"}}</script>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'readers before the text',
    url: URL,
    html: page(
      `<h1>${WOOD.title}</h1>${at}<div class="tab">Bài viết</div><div class="cmt"><h4>Bình luận (2)</h4>${readers}</div><p class="sapo"><b>${WOOD.lead}</b></p><div class="n">${story}<p><b>${WOOD.writer}</b></p></div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'the writer alone in capitals above the lead',
    url: URL,
    html: page(
      `<h1>${WOOD.title}</h1>${at}<div class="n"><p><strong>GIÀNG HÀ</strong></p><p><strong>${WOOD.lead}</strong></p>${story}</div>`,
    ),
    expected: wood({ section, byline: 'GIÀNG HÀ' }),
    has: WOOD.paragraphs,
  },
  {
    name: 'captions in ordinary paragraphs, the photographer on a line of his own',
    url: URL,
    html: page(
      `${head}<div class="n"><p>${w1}</p><p><img src="/1.jpg"></p><p>${WOOD.caption}</p><p>Ảnh: ${WOOD.credit}</p>${inTag([w2, w3])}<p><img src="/2.jpg"></p><p>${WOOD.second}</p><p>Ảnh: Vàng A Dế</p>${inTag([w4, w5])}<p align="right">${WOOD.writer}</p></div>`,
    ),
    expected: wood({ section, captions: [WOOD.caption, WOOD.second], credits: [WOOD.credit, 'Vàng A Dế'] }),
  },
  {
    name: 'a time that needs a clock, with the day in an attribute, beside a link to the writer',
    url: URL,
    html: page(
      `<h1>${WOOD.title}</h1><div class="m"><a href="/tac-gia/thu-ha">${WOOD.writer}</a> <time title="16/04/2025 14:35">7 tháng trước</time></div><p class="s">${WOOD.lead}</p><div class="n">${story}</div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'a long story whose chapters are headed like its cover',
    url: URL,
    html: page(
      `<div class="cover"><h1>${WOOD.title}</h1><p class="by">${WOOD.writer} - 16/04/2025 14:35</p><p class="sapo">${WOOD.lead}</p></div><div class="p"><h1>Từ rừng thưa</h1>${inTag([w1, w2])}</div><div class="p"><h1>Đến quy ước</h1>${inTag([w3, w4])}</div><div class="p"><h1>Năm 2027</h1><p>${w5}</p></div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'the writer with her post right above the text, the house behind a slash',
    url: URL,
    html: page(
      `${head}<div class="a"><span>${WOOD.writer}</span><span>Phóng viên</span></div><div class="n">${story}<p><b>Theo Vừ Mí Dơ/TTXVN</b></p></div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'no heading at all, buttons that are no links, the day below the text',
    url: URL,
    html: page(
      `<div class="tt">${WOOD.title}</div><div class="s">${WOOD.lead}</div><div class="n">${WOOD.paragraphs.join('<br><br>')}<br><br><b>Tin, ảnh: ${WOOD.writer}</b></div>${at}<div>Chia sẻ | In bài</div><div>Tin đã đăng ${card}</div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'the headline printed for two widths, section and day in one line, a day of change first',
    url: URL,
    html: document(
      `${top}<div class="m"><h1>${WOOD.title}</h1></div><div class="d"><p><a href="/kinh-te">Kinh tế</a> | 17/04/2025</p><h1>${WOOD.title}</h1><p>Cập nhật: 17/04/2025 09:00 Xuất bản: 16/04/2025 14:35</p></div><div class="s"><p>${WOOD.lead}</p></div><div class="n">${story}</div><p class="author">${WOOD.writer}</p>${card}${foot}`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'a brief of two sentences above a list of other stories longer than itself',
    url: URL,
    html: page(
      `<h1>${WOOD.title}</h1>${at}<div class="n"><p>${w1} ${w2}</p><p align="right"><b>${WOOD.writer}</b></p></div><div><b>Các tin khác</b>${Array.from({ length: 6 }, (_, i) => `<div><h3>${link}${FOREIGN.teaser} ${i}</a></h3><p>${FOREIGN.summary}, ban quản lý tính mở thêm một ngày trong tuần.</p></div>`).join('')}</div>`,
    ),
    expected: wood({ section, lead: null }),
    has: [`${w1} ${w2}`],
  },
  {
    name: 'a question to readers and a vote below the writer, other stories with dates',
    url: URL,
    html: page(
      `${head}<div class="n">${story}<p><strong><em>${WOOD.writer}</em></strong></p><div>Bạn thấy bài viết này thế nào? <span>Hay</span><span>Rất hay</span></div></div><h2>Tin mới</h2><p>${teaserLink}</p><p>10/04/2025 00:10</p>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'other stories between lead and text, the hour beside the picture of a clock',
    url: URL,
    html: page(
      `<h2 class="articletitle">${WOOD.title}&nbsp;</h2><div class="sapo">${WOOD.lead}</div><ul><li>${teaserLink}</li></ul><div class="info"><img src="/Data/clock.png"><span>16/04/2025 14:35 | <span>Đã xem</span> 312</span></div><div class="n">${story}</div><div><span>Tác giả: </span><span>${WOOD.writer}</span></div>`,
    ),
    expected: wood({ section, captions: [] }),
  },
  {
    name: 'a logo for the main heading, called as the page is; the headline leads to its own page',
    url: URL,
    html: document(
      `<h1 class="logo"><a href="/">Trang tin Nà Hin</a></h1>${top}<div class="w">${crumbs}<h2><a href="${URL}">${WOOD.title}</a></h2><small>Được viết ngày 16 Tháng 4 2025 14:35</small><div class="n"><p><strong>${WOOD.lead}</strong></p>${story}<p align="right"><i>Bài và ảnh: ${WOOD.writer}</i></p></div></div>${foot}`,
      { title: 'Trang tin Nà Hin' },
    ),
    expected: wood({ section }),
  },
  {
    name: 'name, hour and time of reading that only their style parts, the time of a change first',
    url: URL,
    html: page(
      `<h1>${WOOD.title}</h1><div class="m"><span>Cập nhật lúc 10:45 17/04/2025</span> <span>Đăng lúc 14:35 16/04/2025</span></div><div class="u"><span>${WOOD.writer}</span><span>16/04/2025 14:35</span><span>3 phút đọc</span></div><p class="s">${WOOD.lead}</p><div class="n">${story}</div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'below the writer his address, a vote, tags for other sites and an appeal',
    url: URL,
    html: page(
      `${head}<div class="n">${story}<p align="right"><b>${WOOD.writer}</b><br><a href="mailto:ha@toasoan.example">ha.giang@toasoan.example</a></p><p>Bạn đánh giá thế nào về bài viết này?</p><p>(0 lượt đánh giá)</p><p>Đọc báo giấy tại các điểm bưu điện xã.</p><p>#NaHin #RungVau</p></div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: "the writer's post on a line of its own below the name",
    url: URL,
    html: page(
      `${head}<div class="n">${story}<p align="right"><b>${WOOD.writer}</b></p><p align="right"><i>Phó Giám đốc Trung tâm Văn hóa và Truyền thông</i></p></div>`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'a caption in small letters, and one that begins as a signature does',
    url: URL,
    html: page(
      `${head}<div class="n"><p>${w1}</p><div><img src="/1.jpg"></div><h6>${WOOD.caption}</h6>${inTag([w2, w3, w4, w5])}<p align="center"><img src="/2.jpg"></p><p align="center"><i>Chủ tịch UBND xã thăm lò sấy của bản.</i></p><p align="right"><b>${WOOD.writer}</b></p></div>`,
    ),
    expected: wood({ section, captions: [WOOD.caption, 'Chủ tịch UBND xã thăm lò sấy của bản.'] }),
  },
  {
    name: 'stories of a topic in a box called tags, a showcase for a section',
    url: URL,
    html: page(
      `${head}<div class="n">${story}<p align="right"><b>${WOOD.writer}</b></p></div><div class="tags">${teaserLink}</div><div class="tag-list"><a href="/tag/mang-kho">măng khô</a></div>`,
      '<meta property="article:section" content="Tin nổi bật">',
    ),
    expected: wood({ section, tags: ['măng khô'] }),
  },
  {
    name: 'the section a link beside the date, below the headline; a heading over stories at the end',
    url: URL,
    html: document(
      `${top}<div class="w"><h1>${WOOD.title}</h1><div class="m"><time datetime="2025-04-16T14:35:00+07:00">16/04/2025</time> <p>bởi</p> <a href="/author/ha">${WOOD.writer}</a> <p>trong</p> <a href="/category/kinh-te/" rel="tag">Kinh tế</a></div><p class="s">${WOOD.lead}</p><div class="n">${story}<p><b>Đọc thêm chuyện rừng:</b></p><ul><li>${teaserLink}</li><li>${teaserLink} lần hai</li></ul></div></div>${foot}`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'no way home: the folder of its address has a name in the menu; the writer before the paper it was taken from',
    url: 'https://baonahin.example.vn/kinh-te/ban-na-hin-giu-rung-vau.html',
    html: document(
      `<ul class="mn"><li><a href="/">Trang chủ</a></li><li><a href="/kinh-te">Kinh tế</a></li><li><a href="/doi-song">Đời sống</a></li><li><a href="/phap-luat">Pháp luật</a></li></ul>${head}<div class="n">${story}<p align="right"><i>Theo ${WOOD.writer}/Nông thôn ngày nay</i></p></div>${card}${foot}`,
    ),
    expected: wood({ section }),
  },
  {
    name: 'a way home in JSON-LD alone',
    url: URL,
    html: document(`${top}${head}<div class="n">${story}<p align="right">${WOOD.writer}</p></div>${foot}`, {
      head: `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"/","name":"Trang chủ"}},{"@type":"ListItem","position":2,"name":"Kinh tế","item":"/kt"},{"@type":"ListItem","position":3,"name":"${WOOD.title}"}]}</script>`,
    }),
    expected: wood({ section }),
  },
];
