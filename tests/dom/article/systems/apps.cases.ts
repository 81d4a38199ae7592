/** Papers built by hand or from components, and the other shapes a story has: e-magazine, print view, AMP, English edition. */
import {
  card,
  document,
  FOREIGN,
  foot,
  inTag,
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
const ld = (object: unknown): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const og = (name: string, content: string): string => `<meta property="og:${name}" content="${content}">`;

const ENGLISH = {
  title: 'Na Hin villagers earn two billion dong from bamboo shoots',
  paragraphs: [
    'NHO - Since early March, trucks have been climbing the road to Na Hin every morning. Village head Ly Seo Din said that households had harvested 42 tonnes of fresh shoots this season, worth 1.9 billion VND.',
    'In 2021 the village divided its 640 hectares of bamboo forest into four plots, of which only one is cut each year, so that the mother plants can recover.',
    'The commune plans to bring five more villages into the scheme by 2027, raising the area managed in this way to 2,100 hectares.',
  ],
} as const;

export const apps: readonly SystemPage[] = [
  {
    name: 'Next with hashed names: writer beside the date, cards of others as a stream below',
    url: URL,
    html: document(
      `<div id="__next"><div class="layout_wrap__2kX1a">${top}<main class="detail_main__Zx81q"><nav class="bc_list__9Qa"><a href="/">Trang chủ</a><span>/</span><a href="/kinh-te">Kinh tế</a></nav><h1 class="detail_h__Pq02s">${WOOD.title}</h1><div class="detail_row__aa1"><span class="detail_w__0o1">${WOOD.writer}</span><span class="detail_t__881">16/04/2025 14:35 GMT+7</span></div><div class="detail_s__aZ9">${WOOD.lead}</div><div class="detail_c__11k"><p>${w1}</p><div class="pic_box__77a"><img src="/_next/image?url=%2Fmang.jpg&amp;w=1200" alt=""/><p class="pic_c__0p2">${WOOD.caption} Ảnh: ${WOOD.credit}</p></div>${inTag([w2, w3])}<div class="rel_in__5Tg">${card}</div>${inTag([w4, w5])}</div><div class="tag_l__1z"><a href="/tu-khoa/mang-vau">măng vầu</a><a href="/tu-khoa/na-hin">Nà Hin</a></div></main><section class="feed_x__91"><div>${card}</div><div>${card}</div></section></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>`,
    ),
    expected: wood({
      section: 'Kinh tế',
      tags: ['măng vầu', 'Nà Hin'],
      captions: [WOOD.caption],
      credits: [WOOD.credit],
    }),
  },
  {
    name: 'Nuxt with utility classes: no name says anything, article in a grid beside the list',
    url: URL,
    html: document(
      `<div id="__nuxt"><div class="min-h-screen bg-white">${top}<div class="container mx-auto grid grid-cols-12 gap-6"><div class="col-span-8"><div class="flex gap-2 text-sm text-gray-500"><a href="/">Trang chủ</a><a href="/kinh-te">Kinh tế</a></div><h1 class="text-3xl font-bold mt-4">${WOOD.title}</h1><div class="flex justify-between text-sm"><time>14:35 | 16/04/2025</time><div class="flex gap-2"><button>Chia sẻ</button></div></div><p class="font-semibold text-lg">${WOOD.lead}</p><div class="prose max-w-none"><div class="my-4"><img class="w-full" src="/mang.jpg" alt=""><div class="text-center italic text-sm text-gray-600">${WOOD.caption}</div></div>${inTag(WOOD.paragraphs, '<p class="mb-4 text-justify">')}<p class="text-right font-bold">${WOOD.writer}</p></div><div class="mt-8 border-t"><h2 class="text-xl">Tin cùng chuyên mục</h2><div class="grid grid-cols-2">${card}${card}</div></div></div><div class="col-span-4"><h2>Đọc nhiều</h2>${list}</div></div></div></div>${foot}`,
    ),
    expected: wood({ section: 'Kinh tế', captions: [WOOD.caption] }),
  },
  {
    name: 'site of blocks: each paragraph in three boxes of its own, recent posts in articles alike',
    url: 'https://htxnahin.example.com/post/ban-na-hin-giu-rung-vau',
    html: document(
      `<div id="SITE"><div class="a1">${top}</div><main><article class="Kq"><ul class="pm"><li><span title="${WOOD.writer}">${WOOD.writer}</span></li><li><span>16 thg 4, 2025</span></li><li><span>4 phút đọc</span></li></ul><h1 class="Uz"><span>${WOOD.title}</span></h1><div>Đã cập nhật: 17 thg 4, 2025</div><section class="ds">${inTag([WOOD.lead], '<div data-b="1"><div class="y1"><p class="b1"><span><strong>', '</strong></span></p></div></div>')}${inTag(WOOD.paragraphs, '<div data-b="1"><div class="y1"><p class="b1"><span>', '</span></p></div></div><div data-h="r"></div>')}</section><div class="pf"><nav aria-label="tags"><ul><li><a href="/blog/tags/mang">măng vầu</a></li><li><a href="/blog/tags/na-hin">Nà Hin</a></li></ul></nav><div><span>1.204 lượt xem</span> <span>0 bình luận</span></div></div></article><div class="rp"><div><span>Bài đăng gần đây</span><a href="/blog">Xem tất cả</a></div><div><article><h2><p>${FOREIGN.teaser}</p></h2><div><p>${FOREIGN.summary}, nhiều nhất là mật ong và nấm hương.</p></div></article><article><h2><p>${FOREIGN.other}</p></h2></article></div></div></main><footer>${foot}</footer></div>`,
      { head: og('type', 'article') },
    ),
    expected: wood({ publishedAt: '2025-04-16', tags: ['măng vầu', 'Nà Hin'] }),
  },
  {
    name: 'newsletter platform: an appeal to subscribe in the middle of the text, title as slogan',
    url: 'https://thu.example.com/p/ban-na-hin-giu-rung-vau',
    html: document(
      `<div class="main-menu">${top}</div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${WOOD.title}</h1><h3 class="subtitle">${WOOD.lead}</h3><div class="byline-wrapper"><div class="profile-hover"><a href="/@ha">${WOOD.writer}</a></div><div class="meta">16 thg 4, 2025</div></div><div class="like-button-container"><a>12</a></div></div><div class="available-content"><div class="body markup">${inTag([w1, w2])}<div class="subscription-widget-wrap"><div class="preamble"><p class="cta-caption">Cảm ơn bạn đã đọc. ${FOREIGN.letter}.</p></div><form><input type="email"><button>Đăng ký</button></form></div>${inTag([w3, w4, w5])}</div></div><div class="post-footer"><a>Chia sẻ</a></div></article><div class="comments-page"><h4>Thảo luận về bài viết này</h4><div><p>${FOREIGN.comment}?</p></div></div>${foot}`,
    ),
    expected: wood({ publishedAt: '2025-04-16' }),
  },
  {
    name: 'e-magazine: cover, text in bands, pulled words, credits in boxes at the end',
    url: 'https://baonahin.example.vn/emagazine/ban-na-hin-giu-rung-vau-88302.html',
    html: document(
      `<div class="emag"><div class="cover"><img src="/cover.jpg" alt=""><div class="cover-t"><h1>${WOOD.title}</h1></div></div><div class="band"><div class="txt"><p><strong>${WOOD.lead}</strong></p></div></div><div class="band"><div class="txt">${inTag([w1, w2])}</div></div><div class="band wide"><div class="pic"><img src="/1.jpg" alt=""><div class="note"><p>${WOOD.caption}</p></div></div></div><div class="band"><div class="txt">${inTag([w3])}</div></div><div class="band wide"><div class="pic"><img src="/2.jpg" alt=""><div class="note"><p>${WOOD.second}</p></div></div></div><div class="band"><div class="txt">${inTag([w4, w5])}</div></div><div class="band cr"><div><span>Nội dung:</span> <b>${WOOD.writer}</b></div><div><span>Ảnh:</span> <b>${WOOD.credit}</b></div><div><span>Thiết kế:</span> <b>Mạnh Tú</b></div><div>16/04/2025 14:35</div></div></div>${foot}`,
      { head: `<meta property="article:published_time" content="2025-04-16T14:35:00+07:00">` },
    ),
    expected: wood({ captions: [WOOD.caption, WOOD.second] }),
  },
  {
    name: 'print view: bold title, address of the page below',
    url: 'https://baonahin.example.vn/print/88301.html',
    html: document(
      `<div style="width:700px;margin:auto"><div><img src="/logo.png"> <b>Báo Nà Hin điện tử</b></div><hr><p><b style="font-size:20px">${WOOD.title}</b></p><p>Thứ tư, 16/04/2025 14:35</p><p><b>${WOOD.lead}</b></p>${inTag(WOOD.paragraphs)}<p align="right"><b>${WOOD.writer}</b></p><hr><p>Link bài viết: <a href="${URL}">${URL}</a></p><p>© Bản quyền thuộc Báo Nà Hin</p><p><a href="javascript:print()">In bài</a> <a href="javascript:close()">Đóng cửa sổ</a></p></div>`,
    ),
    expected: wood(),
  },
  {
    name: 'AMP: menu, shares and lists as elements of their own',
    url: 'https://baonahin.example.vn/amp/ban-na-hin-giu-rung-vau-88301.html',
    html: document(
      `<amp-sidebar id="s"><ul><li><a href="/">Trang chủ</a></li></ul></amp-sidebar><header>${top}</header><main><article><h1>${WOOD.title}</h1><div class="m"><span>${WOOD.writer}</span> - <span>16/04/2025 14:35</span></div><h2>${WOOD.lead}</h2><amp-social-share type="facebook"></amp-social-share><div class="c"><figure><amp-img src="/mang.jpg" width="800" height="500" layout="responsive"></amp-img><figcaption>${WOOD.caption}</figcaption></figure>${inTag([w1, w2])}<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Quảng cáo</div></amp-ad>${inTag([w3, w4, w5])}</div></article><section><h3>Bài liên quan</h3>${list}</section></main>${foot}`,
      { head: `<link rel="canonical" href="${URL}">` },
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'English edition of a Vietnamese paper: frame in English, date day first, translator below',
    url: 'https://baonahin.example.vn/en/na-hin-villagers-earn-two-billion-dong-88303.html',
    html: `<!DOCTYPE html><html lang="en"><head><title>${ENGLISH.title} - Na Hin Newspaper</title></head><body><div class="menu"><a href="/en">Home</a> <a href="/en/politics">Politics</a> <a href="/en/economy">Economy</a></div><div class="dt"><div class="bc"><a href="/en">Home</a> / <a href="/en/economy">Economy</a></div><h1>${ENGLISH.title}</h1><div class="time">Updated at Wednesday, 16/04/2025, 14:35</div><div class="cont">${inTag(ENGLISH.paragraphs)}<p style="text-align:right"><strong>By Giang Thu Ha</strong></p></div><div class="more"><h3>Other news</h3><ul><li><a href="/en/night-market-88213.html">Night market draws three thousand visitors over the weekend</a></li></ul></div></div><div class="foot"><p>Managing agency: Provincial Party Committee. All rights reserved.</p></div></body></html>`,
    expected: { title: ENGLISH.title, publishedAt: WOOD.iso, byline: 'Giang Thu Ha', lead: null },
    has: ENGLISH.paragraphs.slice(1),
  },
  {
    name: 'metadata of the home page on every page, and of another story in JSON-LD',
    url: URL,
    html: document(
      `${top}<div class="dt"><h1>${WOOD.title}</h1><div>16/04/2025 14:35</div><div class="sp"><b>${WOOD.lead}</b></div><div class="bd">${inTag(WOOD.paragraphs)}<p><b>${WOOD.writer}</b></p></div></div><div class="ot">${list}</div>${foot}`,
      {
        title: 'Báo Nà Hin điện tử',
        head: [
          og('title', 'Báo Nà Hin điện tử - Tin tức trong ngày'),
          og('type', 'website'),
          '<meta name="description" content="Báo Nà Hin điện tử, cập nhật tin tức chính trị, kinh tế, xã hội trong tỉnh và cả nước">',
          '<meta name="author" content="Báo Nà Hin">',
          ld([
            {
              '@type': 'NewsArticle',
              headline: FOREIGN.teaser,
              datePublished: '2025-04-10T08:00:00+07:00',
              author: { '@type': 'Person', name: 'Vừ Mí Dơ' },
            },
          ]),
        ].join(''),
      },
    ),
    expected: wood(),
  },
  {
    name: 'endless scrolling: the next story below, its headline no h1, in a box of another kind',
    url: URL,
    html: document(
      `${top}<div class="dt" data-id="88301"><h1>${WOOD.title}</h1><div class="tm">16/04/2025 14:35</div><p class="sp">${WOOD.lead}</p><div class="bd">${inTag(WOOD.paragraphs)}<p class="au">${WOOD.writer}</p></div></div><div class="nx" data-id="88213"><h2>${teaserLink}</h2><div class="tm">15/04/2025 08:00</div><p>${FOREIGN.summary}, nhiều nhất là mật ong, nấm hương và thổ cẩm do chính bà con làm ra, theo ban quản lý chợ.</p><p>Ban quản lý cho biết mỗi tối chợ thu 18 triệu đồng tiền thuê gian hàng, gấp đôi so với cùng kỳ; lượng khách đông nhất vào tối thứ bảy, nhiều đoàn đến từ các tỉnh lân cận.</p><p>Huyện dự kiến mở thêm bốn mươi gian hàng và một sân khấu nhỏ trước dịp nghỉ lễ 30/4, với tổng vốn 1,2 tỷ đồng.</p></div>${foot}`,
    ),
    expected: wood(),
  },
  {
    name: 'slides: each picture twice, once as a thumbnail without words, captions in the slides',
    url: URL,
    html: document(
      `${top}<div class="dt"><h1>${WOOD.title}</h1><div class="tm">16/04/2025 14:35</div><p class="sp">${WOOD.lead}</p><div class="bd"><p>${w1}</p><div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><img data-src="/1.jpg" src="/blank.gif"><div class="d">${WOOD.caption}</div></div><div class="swiper-slide"><img data-src="/2.jpg" src="/blank.gif"><div class="d">${WOOD.second}</div></div></div><div class="swiper-pagination">1 / 2</div></div><div class="thumbs"><img src="/1_t.jpg" width="50"><img src="/2_t.jpg" width="50"></div>${inTag([w2, w3, w4, w5])}<p style="text-align:right"><em>${WOOD.writer}</em></p></div></div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption, WOOD.second] }),
  },
  {
    name: 'inserts of every kind between paragraphs: quote with link, "Đọc ngay", table of links, video label',
    url: URL,
    html: document(
      `${top}<div class="dt"><h1>${WOOD.title}</h1><div class="tm">Thứ tư, 16/4/2025, 14:35 (GMT+7)</div><p class="sp">${WOOD.lead}</p><div class="bd"><p>${w1}</p><blockquote><p>ĐỌC NGAY</p><p>${teaserLink}</p></blockquote><p>${w2}</p><p><em>Mời xem thêm: ${teaserLink}</em></p><p>${w3}</p><div class="vid"><div>Video: Phóng sự truyền hình</div><video src="/a.mp4"></video></div><table border="1"><tr><td><p>${teaserLink}</p><p>${FOREIGN.summary}.</p></td></tr></table><p>${w4}</p><div class="q"><div>Bài cùng tác giả</div><div>${card}</div></div><p>${w5}</p><p><strong>${WOOD.writer}</strong></p><p><em>Ý kiến của bạn về bài viết xin gửi về địa chỉ toasoan@example.vn</em></p></div></div>${foot}`,
    ),
    expected: wood(),
  },
  {
    name: 'writer with portrait and post above the text, follow button, time since',
    url: URL,
    html: document(
      `${top}<div class="dt"><h1>${WOOD.title}</h1><div class="au"><img src="/avatar/ha.jpg" width="80"><div><a href="/tac-gia/ha"><b>${WOOD.writer}</b></a><p>Phóng viên kinh tế</p><button>Theo dõi</button></div></div><div class="tm">7 tháng trước <span>(16/04/2025 14:35)</span></div><p class="sp">${WOOD.lead}</p><div class="bd">${inTag(WOOD.paragraphs)}</div><div class="au2"><img src="/avatar/ha.jpg"><b>${WOOD.writer}</b><p>${FOREIGN.about}.</p></div></div>${foot}`,
    ),
    expected: wood(),
  },
];
