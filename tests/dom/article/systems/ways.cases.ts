/** How systems say in which section a page stands and what it is tagged with: ways home, menus, facts below the headline, chips. */
import {
  card,
  document,
  FOREIGN,
  foot,
  HARBOUR,
  harbour,
  inTag,
  type SystemPage,
  teaserLink,
  top,
  WOOD,
  wood,
} from './story';

const section = 'Kinh tế biển';
const story = inTag(HARBOUR.paragraphs);
const at = '<div class="d">21/09/2025 17:08</div>';
const text = `<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div>`;
const page = (body: string, head = '') =>
  document(`${top}<div class="w">${body}</div>${card}${foot}`, { title: HARBOUR.title, head });
const has = HARBOUR.paragraphs;
/** An address that says neither section nor number of the story in words. */
const BARE = 'https://lachvan.example.vn/detail.aspx?id=204431';
const menuOf = (active: string): string =>
  `<ul class="nav navbar-nav"><li><a href="/">Trang chủ</a></li><li><a href="/chinh-tri">Chính trị</a></li>${active}<li><a href="/xa-hoi">Xã hội</a></li><li><a href="/phap-luat">Pháp luật</a></li><li><a href="/the-thao">Thể thao</a></li></ul>`;

export const ways: readonly SystemPage[] = [
  {
    name: 'WebForms: a site map path of spans and arrows, its last step without a link, in one form with a view state',
    url: BARE,
    html: document(
      `<form method="post"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk">${top}<span id="ctl00_cph_SiteMapPath1"><span><a href="/">Trang chủ</a></span><span> &gt; </span><span><a href="/tin-tuc">Tin tức</a></span><span> &gt; </span><span>${section}</span></span><div id="ctl00_cph_pnl"><span id="ctl00_cph_lblTitle" class="title">${HARBOUR.title}</span>${at}${text}</div>${card}${foot}</form>`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'JSON-LD of a static generator: a graph with steps of ids and names, the story the last of them',
    url: BARE,
    html: page(
      `<h1>${HARBOUR.title}</h1>${at}${text}`,
      `<script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: HARBOUR.title },
          {
            '@type': ['BreadcrumbList'],
            itemListElement: [
              { '@type': 'ListItem', position: 1, item: { '@id': '/', name: 'Home' } },
              { '@type': 'ListItem', position: 2, item: { '@id': '/kinh-te-bien', name: section } },
              { '@type': 'ListItem', position: 3, item: { '@id': '/x', name: HARBOUR.title } },
            ],
          },
        ],
      })}</script>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'microdata: steps are spans with names, none of them a link',
    url: BARE,
    html: page(
      `<div itemscope itemtype="https://schema.org/BreadcrumbList"><span itemprop="itemListElement"><span itemprop="name">Trang chủ</span></span> / <span itemprop="itemListElement"><span itemprop="name">${section}</span></span></div><h1>${HARBOUR.title}</h1>${at}${text}`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'the menu says by a class where the page stands',
    url: BARE,
    html: document(
      `${menuOf(`<li class="active"><a href="/kinh-te-bien">${section}</a></li>`)}<div class="w"><h1>${HARBOUR.title}</h1>${at}${text}</div>${card}${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'the menu of a WordPress theme: ancestor of the current item, twice for two widths',
    url: 'https://lachvan.example.vn/cang-ca-lach-van-nao-vet-xong-luong-tau-vao-neo/',
    html: document(
      `${[1, 2].map((i) => `<nav id="m${i}">${menuOf(`<li class="menu-item current-post-ancestor menu-item-${i}"><a href="/category/kinh-te-bien">${section}</a></li>`)}</nav>`).join('')}<article><h1 class="entry-title">${HARBOUR.title}</h1><span class="posted-on">21/09/2025 17:08</span><div class="entry-content"><p><strong>${HARBOUR.lead}</strong></p>${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p></div></article>${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'the menu of a portal marks the page it is on, and its sub-menu the section',
    url: BARE,
    html: document(
      `<div class="mn"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a></li><li class="selected"><a href="/tt">Tin tức</a><ul><li><a href="/tt/1">Chính trị</a></li><li class="selected"><a href="/tt/2" aria-current="true">${section}</a></li></ul></li><li><a href="/vb">Văn bản</a></li></ul></div><div class="w"><h2 class="tt">${HARBOUR.title}</h2>${at}${text}</div>${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'a menu whose home is always marked says nothing; the facts below the headline do: "Đăng trong mục"',
    url: BARE,
    html: document(
      `<ul class="menu"><li class="active"><a href="/">Trang chủ</a></li><li><a href="/a">Giới thiệu</a></li><li><a href="/b">Liên hệ</a></li></ul><div class="w"><h1>${HARBOUR.title}</h1><p class="m">21/09/2025 17:08 | Đăng trong mục <a href="/c/12">${section}</a></p>${text}</div>${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'static generator: "trong" and a category link among the facts, tags with number signs there too',
    url: 'https://lachvan.example.vn/posts/cang-ca-lach-van-nao-vet-xong-luong/',
    html: page(
      `<article><h1>${HARBOUR.title}</h1><div class="post-meta"><time datetime="2025-09-21T17:08:00+07:00">21 thg 9, 2025</time> · trong <a href="/categories/kinh-te-bien/">${section}</a> · 4 phút đọc</div><p><em>${HARBOUR.lead}</em></p>${story}<p><strong>${HARBOUR.writer}</strong></p><footer><a href="/tags/cang-ca/">#cảng cá</a> <a href="/tags/bao-so-7/">#bão số 7</a></footer></article>`,
    ),
    expected: harbour({ section, tags: ['cảng cá', 'bão số 7'] }),
    has,
  },
  {
    name: 'home is a picture: the way home begins with a link of no words, in a box of no name',
    url: BARE,
    html: page(
      `<div class="r"><a href="/"><i class="fa fa-home"></i></a> <i class="fa fa-angle-right"></i> <a href="/kinh-te">Kinh tế</a> <i class="fa fa-angle-right"></i> <a href="/kinh-te/bien">${section}</a></div><h1>${HARBOUR.title}</h1>${at}${text}`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'a way home of words with arrows and "Bạn đang ở"',
    url: BARE,
    html: page(
      `<p class="x">Bạn đang ở: <a href="/">Trang chủ</a> → Tin tức → ${section}</p><h1>${HARBOUR.title}</h1>${at}${text}`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'every step on a line of its own, the story itself cut at the end',
    url: BARE,
    html: page(
      `<ol class="duong"><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li><li><a href="/tin/kt">${section}</a></li><li>Cảng cá Lạch Vân nạo vét xong...</li></ol><h1>${HARBOUR.title}</h1>${at}${text}`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'metadata with a system word for a section; the real one stands as a small heading over the article',
    url: BARE,
    html: page(
      `<div class="box"><div class="box-title"><span>${section}</span></div><h1>${HARBOUR.title}</h1>${at}${text}</div>`,
      '<meta property="article:section" content="Uncategorized">',
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'classic portal: the section a link alone above the headline that a table lays out',
    url: 'https://lachvan.example.vn/Default.aspx?tabid=88&ItemID=20443',
    html: document(
      `<table width="100%"><tr><td><table><tr><td class="Cat"><a class="CatLink" href="/Default.aspx?tabid=88">${section}</a></td></tr><tr><td><span class="TD">${HARBOUR.title}</span></td></tr><tr><td>[21/09/2025 17:08]</td></tr><tr><td><b>${HARBOUR.lead}</b></td></tr><tr><td>${story}<p align="right"><b>${HARBOUR.writer}</b></p></td></tr></table></td></tr></table>${foot}`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'tags as words behind their label, beside a row of tools',
    url: BARE,
    html: page(
      `<h1>${HARBOUR.title}</h1>${at}${text}<div class="b"><div class="tl"><a href="javascript:print()">In trang</a> <a href="mailto:?x">Gửi email</a> <a href="#top">Về đầu trang</a></div><div class="kw">Từ khóa: cảng cá, bão số 7, Lạch Vân</div></div>`,
    ),
    expected: harbour({ tags: ['cảng cá', 'bão số 7', 'Lạch Vân'] }),
    has,
  },
  {
    name: 'a label without tags beside a row of tools: no tags',
    url: BARE,
    html: page(
      `<h1>${HARBOUR.title}</h1>${at}${text}<div class="b"><p>Từ khóa:</p><div class="tl"><a href="javascript:print()">In trang</a> <a href="mailto:?x">Gửi email</a> <a href="#top">Về đầu trang</a> <a href="https://facebook.com/sharer">Facebook</a></div></div>`,
    ),
    expected: harbour({ tags: [] }),
    has,
  },
  {
    name: 'tags as chips in a box of no name that lead to a search',
    url: BARE,
    html: page(
      `<h1>${HARBOUR.title}</h1>${at}${text}<div class="ch"><a class="chip" href="/tim-kiem?q=cang+ca">cảng cá</a><a class="chip" href="/tim-kiem?q=bao">bão số 7</a></div>`,
    ),
    expected: harbour({ tags: ['cảng cá', 'bão số 7'] }),
    has,
  },
  {
    name: 'tags as number signs in the last line of the text, no links',
    url: BARE,
    html: page(
      `<h1>${HARBOUR.title}</h1>${at}<p class="s"><strong>${HARBOUR.lead}</strong></p><div class="n">${story}<p style="text-align:right"><strong>${HARBOUR.writer}</strong></p><p>#CảngCá #LạchVân #BãoSố7</p></div>`,
    ),
    expected: harbour({ tags: ['CảngCá', 'LạchVân', 'BãoSố7'] }),
    has,
  },
  {
    name: 'tags as a list below a heading that says so',
    url: BARE,
    html: page(
      `<h1>${HARBOUR.title}</h1>${at}${text}<h4>Thẻ</h4><ul><li><a href="/t/1">cảng cá</a></li><li><a href="/t/2">Lạch Vân</a></li></ul><h4>Có thể bạn quan tâm</h4><ul><li>${teaserLink}</li></ul>`,
    ),
    expected: harbour({ tags: ['cảng cá', 'Lạch Vân'] }),
    has,
  },
  {
    name: 'Blogger: day as a heading above, labels below, a story newer and one older',
    url: 'https://baonahin.example.com/2025/04/ban-na-hin-giu-rung-vau.html',
    html: document(
      `<div class="main section"><div class="date-outer"><h2 class="date-header"><span>Thứ Tư, 16 tháng 4, 2025</span></h2><div class="post hentry"><h3 class="post-title entry-title">${WOOD.title}</h3><div class="post-body entry-content"><div style="text-align:justify"><b>${WOOD.lead}</b></div><br>${WOOD.paragraphs.map((text) => `<div style="text-align:justify">${text}</div><div><br></div>`).join('')}<div style="text-align:right"><b>${WOOD.writer}</b></div></div><div class="post-footer"><span>Người đăng: <span>admin</span></span> <span>vào lúc <abbr title="2025-04-16T14:35:00+07:00">14:35</abbr></span> <a>Gửi email bài đăng này</a><div><span class="post-labels">Nhãn: <a href="/search/label/Kinh%20t%E1%BA%BF" rel="tag">Kinh tế</a>, <a href="/search/label/R%E1%BB%ABng" rel="tag">Rừng</a></span></div></div></div></div><div class="blog-pager"><a href="/a">Bài đăng Mới hơn</a> <a href="/">Trang chủ</a></div><h4>Không có nhận xét nào:</h4></div><div class="sidebar">${card}</div>${foot}`,
    ),
    expected: wood({ publishedAt: '2025-04-16T14:35:00+07:00', tags: ['Kinh tế', 'Rừng'] }),
  },
  {
    name: 'mobile view: a row of scrolling sections with the present one marked, headline in a box',
    url: 'https://m.lachvan.example.vn/n/204431',
    html: document(
      `<div class="m-nav"><a href="/">Mới nhất</a><a href="/c/1">Chính trị</a><a href="/c/2" class="on">${section}</a><a href="/c/3">Xã hội</a><a href="/c/4">Video</a></div><div class="m-d"><div class="m-t">${HARBOUR.title}</div><div class="m-i">17:08 - 21/09/2025</div><div class="m-s">${HARBOUR.lead}</div><div class="m-b">${story}<p><b>${HARBOUR.writer}</b></p></div></div><a href="https://lachvan.example.vn/n/204431">Xem phiên bản đầy đủ</a>${foot}<p>${FOREIGN.weather}</p>`,
      { title: HARBOUR.title },
    ),
    expected: harbour({ section }),
    has,
  },
];
