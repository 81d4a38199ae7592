/** Systems that few use for news: page builders, wikis, forums, shops, schools, office programs, generators of static pages. */
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

const [h1, h2, h3, h4, h5] = HARBOUR.paragraphs;
const has = HARBOUR.paragraphs;
const section = 'Kinh tế biển';
const title = HARBOUR.title;
const story = inTag(HARBOUR.paragraphs);
const page = (body: string, head = '', name: string = title) => document(`${top}${body}${foot}`, { title: name, head });

export const rare: readonly SystemPage[] = [
  {
    name: 'Google Sites: everything in sections of one kind, headline a small heading under a cover with the site name',
    url: 'https://sites.example.com/view/lach-van/tin/cang-ca-lach-van-nao-vet-xong-luong',
    html: page(
      `<div role="main"><section class="yaqOZd"><div class="cv"><h1 class="zfr3Q">Trang tin Lạch Vân</h1></div></section><section class="yaqOZd"><div class="hJDwNd"><h2 class="zfr3Q"><span>${title}</span></h2><p class="zfr3Q"><span>21/09/2025 17:08</span></p></div></section><section class="yaqOZd"><div class="hJDwNd">${inTag([HARBOUR.lead], '<p class="zfr3Q"><strong>', '</strong></p>')}${inTag(HARBOUR.paragraphs, '<p class="zfr3Q"><span>', '</span></p>')}<p class="zfr3Q" style="text-align: right;"><span style="font-weight: 700;">${HARBOUR.writer}</span></p></div></section></div>`,
    ),
    expected: harbour(),
    has,
  },
  {
    name: 'page of a workspace program: icon before the headline, facts as rows of labels and values, toggles',
    url: 'https://lachvan.example.site/Cang-ca-Lach-Van-nao-vet-xong-luong-8f2d',
    html: page(
      `<div class="n-app"><div class="n-scroll"><div class="n-icon">⚓</div><h1 class="n-title">${title}</h1><div class="n-props"><div class="r"><div class="k">Ngày đăng</div><div class="v">21/09/2025 17:08</div></div><div class="r"><div class="k">Người viết</div><div class="v">${HARBOUR.writer}</div></div><div class="r"><div class="k">Chuyên mục</div><div class="v"><span>${section}</span></div></div></div><div class="n-body"><div class="n-callout"><div><strong>${HARBOUR.lead}</strong></div></div>${inTag(HARBOUR.paragraphs, '<div class="n-text">', '</div>')}</div></div></div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'static generator: front matter printed as one line, table of contents, edit link, previous and next',
    url: 'https://lachvan.example.org/posts/cang-ca-lach-van-nao-vet-xong-luong/',
    html: page(
      `<main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title">${title}</h1><div class="post-meta"><span title='2025-09-21 17:08:00 +0700'>21 Tháng 9, 2025</span>&nbsp;·&nbsp;3 phút&nbsp;·&nbsp;${HARBOUR.writer}</div></header><div class="toc"><details><summary>Mục lục</summary><ul><li><a href="#a">Luồng mới</a></li><li><a href="#b">Giai đoạn hai</a></li></ul></details></div><div class="post-content"><p><strong>${HARBOUR.lead}</strong></p><h2 id="a">Luồng mới</h2>${inTag([h1, h2, h3, h4])}<h2 id="b">Giai đoạn hai</h2><p>${h5}</p></div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/cang-ca/">cảng cá</a></li></ul><nav class="paginav"><a class="prev" href="/posts/x/"><span>« Trang trước</span><br><span>${FOREIGN.teaser}</span></a></nav></footer></article></main>`,
    ),
    expected: harbour({ tags: ['cảng cá'] }),
    has,
  },
  {
    name: 'TYPO3: frames around every element, date in brackets, caption in a figure of a gallery, back link',
    url: 'https://songn.example.gov.vn/tin-tuc/chi-tiet/cang-ca-lach-van-nao-vet-xong-luong',
    html: page(
      `<div class="breadcrumb-section"><ol><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc/kinh-te-bien">${section}</a></li></ol></div><div id="c1204" class="frame frame-default"><div class="news news-single"><div class="article"><div class="header"><h3><span>${title}</span></h3></div><div class="footer"><p><span class="news-list-date"><time datetime="2025-09-21">[21.09.2025 17:08]</time></span></p></div><div class="teaser-text"><p>${HARBOUR.lead}</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement"><a href="/f/1.jpg"><img src="/f/1.jpg"></a></div><p class="news-img-caption">${HARBOUR.caption}</p></div></div><div class="news-text-wrap">${story}<p style="text-align:right"><b>${HARBOUR.writer}</b></p></div><div class="news-backlink-wrap"><a href="/tin-tuc">Quay lại</a></div></div></div></div>`,
    ),
    expected: harbour({ section, captions: [HARBOUR.caption] }),
    has,
  },
  {
    name: 'Plone: byline box under the headline with "bởi … — xuất bản … — cập nhật", document actions below',
    url: 'https://lachvan.example.gov.vn/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong',
    html: page(
      `<div id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">Bạn đang ở đây:</span> <a href="/">Trang chủ</a> <a href="/tin-tuc">${section}</a></div><div id="content"><h1 class="documentFirstHeading">${title}</h1><div class="documentByLine"><span class="documentAuthor">bởi <a href="/author/vinh">${HARBOUR.writer}</a></span> — <span>xuất bản <span class="published">21/09/2025 17:08</span></span>, <span class="modified">cập nhật lần cuối 22/09/2025 08:10</span></div><div class="documentDescription">${HARBOUR.lead}</div><div id="content-core"><div class="leadImage"><img src="/1.jpg"><p class="discreet">${HARBOUR.caption}</p></div>${story}</div><div class="documentActions"><ul><li><a href="#">In trang này</a></li></ul></div></div>`,
    ),
    expected: harbour({ section, captions: [HARBOUR.caption] }),
    has,
  },
  {
    name: 'wiki: edit links beside headings, boxes of notes, categories as links at the end',
    url: 'https://wiki.example.org/wiki/Cang_ca_Lach_Van_nao_vet_xong_luong',
    html: page(
      `<div id="content"><h1 id="firstHeading">${title}</h1><div id="siteSub">Tin của cộng đồng</div><div id="mw-content-text"><p><b>Chủ nhật, 21 tháng 9 năm 2025</b></p><p><b>${HARBOUR.lead}</b></p>${inTag([h1, h2])}<h2>Giai đoạn hai<span class="mw-editsection"><span>[</span><a href="/e">sửa</a><span>]</span></span></h2>${inTag([h3, h4, h5])}<div class="printfooter">Lấy từ “<a href="https://wiki.example.org/x">https://wiki.example.org/x</a>”</div></div><div id="catlinks"><a href="/tl">Thể loại</a>: <ul><li><a href="/tl/kinh-te-bien">${section}</a></li></ul></div></div>`,
    ),
    expected: harbour({ publishedAt: '2025-09-21', byline: null }),
    has,
  },
  {
    name: 'builder of landing pages: every line placed by itself in boxes of their own, no paragraph',
    url: 'https://htxlachvan.example.com/tin/cang-ca-lach-van-nao-vet-xong-luong-2204',
    html: page(
      `<div class="ladi-wraper"><div class="ladi-section"><div class="ladi-element"><h3 class="ladi-headline">${title}<br></h3></div><div class="ladi-element"><div class="ladi-paragraph">${HARBOUR.writer}&nbsp;| 21/09/2025 17:08</div></div><div class="ladi-element"><div class="ladi-paragraph"><b>${HARBOUR.lead}</b><br></div></div><div class="ladi-element"><div class="ladi-image"><div class="ladi-image-background"></div></div></div>${inTag(HARBOUR.paragraphs, '<div class="ladi-element"><div class="ladi-paragraph">', '<br></div></div>')}</div><div class="ladi-section"><div class="ladi-element"><h3 class="ladi-headline">Liên hệ đặt hàng</h3></div><div class="ladi-element"><div class="ladi-paragraph">Hotline 0900 000 000</div></div></div></div>`,
    ),
    expected: harbour(),
    has,
  },
  {
    name: 'blog of a shop: cart, author and day with icons, box of goods after the text, form for comments',
    url: 'https://haisanlachvan.example.vn/blogs/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong',
    html: page(
      `<div class="minicart">Giỏ hàng: 0 sản phẩm - 0đ</div><ol class="breadcrumb-arrows"><li><a href="/">Trang chủ</a></li><li><a href="/blogs/kinh-te-bien">${section}</a></li><li><span>${title}</span></li></ol><div class="article-detail"><h1>${title}</h1><ul class="info-more"><li><i></i>${HARBOUR.writer}</li><li><i></i><time pubdate datetime="2025-09-21">21.09.2025</time></li><li><a href="#c">0 bình luận</a></li></ul><div class="rte"><p><strong>${HARBOUR.lead}</strong></p>${story}</div><div class="goods"><h3>Sản phẩm nổi bật</h3><a href="/products/muc-kho">Mực khô loại 1</a><span>850.000₫</span></div><form id="c"><textarea></textarea><input type="text"><button>Gửi bình luận</button></form></div>`,
    ),
    expected: harbour({ section, publishedAt: '2025-09-21' }),
    has,
  },
  {
    name: 'school site: name of the school over everything, headline in a red font, signature line of who wrote and who put it up',
    url: 'https://thcslachvan.example.edu.vn/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong-ct2204.html',
    html: page(
      `<div class="hd"><h1>TRƯỜNG THCS XÃ LẠCH VÂN</h1></div><div class="bc">Trang chủ » ${section}</div><div class="nd"><p><font color="red" size="4"><b>${title}</b></font></p><p><font size="1">Đăng lúc: 17:08:00 21/09/2025 (GMT+7)</font></p><p><b>${HARBOUR.lead}</b></p>${story}<p align="right"><b>Người viết: ${HARBOUR.writer}</b></p><p align="right"><i>Người đăng: Quản trị</i></p></div><div class="kh"><b>Các bài khác</b>${list}</div>`,
    ),
    expected: harbour({ section }),
    has,
  },
  {
    name: 'saved from an office program: fonts and sizes in every span, empty lines, headline centred and bold, tabs of spaces',
    url: 'https://lachvan.example.gov.vn/files/tin/bai2204.htm',
    html: `<html><head><meta name=Generator content="Microsoft Word 15"><title>Trang thông tin</title></head><body lang=VI><div class=WordSection1><p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:16.0pt'>${title}</span></b></p><p class=MsoNormal align=center style='text-align:center'><i>Lạch Vân, ngày 21 tháng 9 năm 2025</i></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${inTag([HARBOUR.lead], "<p class=MsoNormal style='text-indent:36pt'><b><span style='font-size:13.0pt'>", '</span></b></p>')}${inTag(HARBOUR.paragraphs, "<p class=MsoNormal style='text-indent:36pt'><span style='font-size:13.0pt'>", '<o:p></o:p></span></p>')}<p class=MsoNormal align=right style='text-align:right'><b>${HARBOUR.writer}</b></p></div></body></html>`,
    expected: harbour({ publishedAt: '2025-09-21' }),
    has,
  },
  {
    name: 'forum post: member box beside the text, signature and likes below, answers after it',
    url: 'https://diendan.example.vn/threads/cang-ca-lach-van-nao-vet-xong-luong.2204/',
    html: page(
      `<div class="p-title"><h1>${title}</h1></div><div class="p-description"><ul><li><a href="/members/vinh">${HARBOUR.writer}</a></li><li><time datetime="2025-09-21T17:08:00+0700">21/9/25</time></li></ul></div><article class="message"><div class="message-cell--user"><h4>${HARBOUR.writer}</h4><div>Thành viên</div><div>128 bài</div></div><div class="message-cell--main"><div class="bbWrapper"><b>${HARBOUR.lead}</b><br><br>${HARBOUR.paragraphs.join('<br><br>')}</div><footer class="message-footer"><a>Thích</a> <a>Trả lời</a></footer></div></article><article class="message"><div class="message-cell--user"><h4>Hồ Bảy</h4></div><div class="message-cell--main"><div class="bbWrapper">${FOREIGN.comment}, cho xin số điện thoại của hợp tác xã.</div></div></article>`,
    ),
    expected: harbour(),
    has,
  },
  {
    name: 'Domino: tables and fonts, day before the headline, an anchor to the top, counter in pictures',
    url: 'https://lachvan.example.gov.vn/web/tin.nsf/0/4F7A2204?OpenDocument',
    html: page(
      `<form action=""><table width="100%"><tr><td class="left"><a href="/v1">Văn bản mới</a><br><a href="/v2">Lịch công tác</a></td><td class="main"><table width="100%"><tr><td class="sec">${section}</td></tr><tr><td class="day">Chủ nhật, 21/09/2025, 17:08</td></tr><tr><td class="hl"><font size="4">${title}</font></td></tr><tr><td class="txt"><b>${HARBOUR.lead}</b><br>${HARBOUR.paragraphs.join('<br>')}<br><div align="right"><b>${HARBOUR.writer}</b></div></td></tr><tr><td><a href="#top">Về đầu trang</a></td></tr></table></td></tr></table></form>`,
    ),
    expected: harbour({ section: null }),
    has,
  },
  {
    name: 'visual site builder: numbered classes, headline and lead on a picture, text in a rich block, story cards as a collection',
    url: 'https://quylachvan.example.org/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong',
    html: page(
      `<div class="hero-24 w-hero"><div class="cont-3"><div class="tagline-7">${section}</div><h1 class="heading-31">${title}</h1><div class="text-block-12">${HARBOUR.lead}</div><div class="div-block-9"><div class="text-block-13">${HARBOUR.writer}</div><div class="text-block-13">21/9/2025</div></div></div></div><div class="section-8"><div class="rich-text w-richtext"><p>${h1}</p><figure><div><img src="/1.jpg" loading="lazy"></div><figcaption>${HARBOUR.caption}<br>Ảnh: ${HARBOUR.credit}</figcaption></figure>${inTag([h2, h3, h4, h5])}</div></div><div class="section-9"><h2 class="heading-32">Tin khác</h2><div class="w-dyn-list"><div class="w-dyn-item">${card}</div></div></div>`,
    ),
    expected: harbour({ publishedAt: '2025-09-21', captions: [HARBOUR.caption], credits: [HARBOUR.credit] }),
    has,
  },
  {
    name: 'parish site: headline twice, the priest as writer, quotation opening the text, gift account at the end',
    url: 'https://giaoxulachvan.example.net/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong-2204',
    html: page(
      `<div class="ph"><h2>${title}</h2></div><div class="pc"><h1 class="ti">${title}</h1><div class="in"><span>Đăng ngày 21/09/2025 17:08</span><span>1.204 lượt xem</span></div><p><em>${HARBOUR.lead}</em></p>${story}<p style="text-align:right"><strong>Lm. ${HARBOUR.writer}</strong></p></div><div class="sh">Chia sẻ</div>${link}${FOREIGN.teaser}</a>`,
    ),
    expected: harbour(),
    has,
  },
  {
    name: 'portal of components in one form: headline in an output field, facts in a grid of labels, text in a panel',
    url: 'https://dichvu.example.gov.vn/tin/xem.xhtml?id=2204',
    html: page(
      `<form id="j_idt8"><div class="ui-panel"><div class="ui-panel-titlebar"><span class="ui-panel-title">${section}</span></div><div class="ui-panel-content"><span id="j_idt8:td" class="news-td">${title}</span><table><tr><td>Ngày đăng:</td><td>21/09/2025 17:08</td></tr><tr><td>Tác giả:</td><td>${HARBOUR.writer}</td></tr></table><span class="tomtat">${HARBOUR.lead}</span><div class="ui-editor">${story}</div></div></div><div class="ui-panel"><div class="ui-panel-titlebar"><span class="ui-panel-title">Tin khác</span></div>${list}</div></form>`,
    ),
    expected: harbour(),
    has,
  },
  {
    name: 'messenger channel: name of the channel over the text, no headline but the first line, reactions below',
    url: 'https://kenh.example.vn/lachvan/2204-cang-ca-lach-van-nao-vet-xong-luong',
    html: page(
      `<div class="msg"><div class="own"><a href="/lachvan"><span>Xã Lạch Vân</span></a></div><div class="txt"><b>⚓ ${title}</b><br><br>${HARBOUR.lead}<br><br>${HARBOUR.paragraphs.join('<br><br>')}</div><div class="rc"><span>👍 48</span> <span>❤️ 12</span></div><div class="ft"><span>1,2K lượt xem</span> <time datetime="2025-09-21T17:08:00+07:00">17:08</time></div></div>${teaserLink}`,
    ),
    expected: { title: `⚓ ${title}`, publishedAt: HARBOUR.iso, byline: null, lead: null },
    has: [HARBOUR.lead, ...has],
  },
];
