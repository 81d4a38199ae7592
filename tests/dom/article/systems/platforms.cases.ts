/** Platforms that hundreds of provinces, districts and ministries publish with, as their pages are built. */
import {
  COUNCIL,
  card,
  council,
  document,
  FOREIGN,
  foot,
  HARBOUR,
  harbour,
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

const [c1, c2, c3, c4] = COUNCIL.paragraphs;
const [h1, h2, h3, h4, h5] = HARBOUR.paragraphs;
const councilHead = { title: COUNCIL.title };
const harbourHead = { title: HARBOUR.title };
const justified = '<p style="text-align:justify">';

/** What stands around every page of a portal of web parts: a hidden ribbon with the site's name as first heading, menus whose lists open on touch. */
const webParts = (inside: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html lang="en-us" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><title>

        Trang Thông Tin Điện Tử huyện Nà Hin - tỉnh Lào Cai
    </title><base href="http://nahin.laocai.example/"></head><body><div id="aspnetForm"><div id="s4-ribbonrow" style="display:none"><span>This page location is:</span><ul class="s4-breadcrumb"><li class="s4-breadcrumbRootNode"><a class="s4-breadcrumbRootNode" href="http://egov2k10/quantri/">quan tri</a><ul><li class="s4-breadcrumbNode"><a class="s4-breadcrumbNode" href="">Home</a><ul><li class="s4-breadcrumbCurrentNode"><span class="s4-breadcrumbCurrentNode">default</span></li></ul></li></ul></li></ul></div><div id="s4-titlerow"><div style="display:none"><table><tr><td><h1><a href="" style="display: inline-block">Home</a></h1><h2></h2></td></tr></table></div><div class="ms-menu"><ul id="topnav"><li class="parent"><div class="main-level"><a href="./"><span>Trang chủ</span></a></div><ul class="children" style="display: none;"><div class="second-list"><ul><li><a href="./so-do">Sơ đồ - Tổ chức</a></li></ul></div></ul></li><li class="parent"><div><a href="./tin-tuc-su-kien"><span>Tin tức Sự kiện</span></a></div></li></ul></div><div class="marquee1"><div dir="ltr" style="text-align: center">UBND huyện Nà Hin - Quyết tâm hoàn thành vượt mức - Kế hoạch nhiệm vụ năm 2025</div></div><form action="search"><input type="text" name="q" placeholder="Tìm kiếm"></form></div><div class="snMain"><div class="snLeft"><div class="navList"><ul>${['Thượng', 'Hạ', 'Đông', 'Tây', 'Trung'].map((part, i) => `<li><a href="/tiep-dan/xa-${i}">UBND xã Nà Hin ${part}</a></li>`).join('')}</ul><ul class="classshow"><li><div class="ms-navItem"><a href="tin-tuc-su-kien/tin-an-ninh" class="leftsubmenu"> Tin An ninh - Trật tự </a></div></li><li><div class="ms-navItem"><a href="tin-tuc-su-kien/tin-kinh-te" class="leftsubmenu"> Tin Kinh tế - Đời sống </a></div></li></ul></div></div><div class="snCenter"><div class="postMain"><table width="100%"><tr><td class="s4-wpcell-plain"><table class="s4-wpTopTable"><tr><td valign="top"><div class="ms-WPBody noindex">${inside}</div></td></tr></table></td></tr><tr><td class="s4-wpcell-plain"><div id="part2"><table class="tbtinkhac"><tbody><tr><td class="OtherTitle"><p class="OtherTitle">TIN ĐÃ ĐƯA  </p></td></tr></tbody></table><table><tbody><tr><td class="Other"><ul><li>${teaserLink} <span class="ShowDate">(15/04/2025)</span></li></ul></td></tr></tbody></table></div></td></tr></table></div></div></div>${foot}</div></body></html>`;

export const platforms: readonly SystemPage[] = [
  {
    name: 'articles by controls: headline, day, summary and text are boxes alike, counter in the box of the day',
    url: 'https://tanlap.example.gov.vn/1365/95214/69856/618698/tin-trong-xa/hdnd-xa-tan-lap-hop-ky-thu-ba',
    html: document(
      `<form id="aspnetForm">${top}<div class="UIArticleDetail_Default"><div class="ModuleContent"><div class="ArticleDetailControl"><div class="ArticleHeader">${COUNCIL.title}</div><div class="PostDate">Ngày đăng: 18/07/2025 16:05 <span class="LuotXem">Lượt xem: 1689</span></div><div class="tool"><a>Cỡ chữ</a> <a>Tương phản</a> <a>Đọc bài viết</a></div><div class="ArticleContent"><p>${c1}</p><div style="text-align:center"><img src="/Uploads/hop.jpg" alt=""></div><p style="text-align:center"><em><span>${COUNCIL.caption}</span></em></p>${inTag([c2, c3, c4], '<p><span style="font-size:14pt">', '</span></p>')}</div><div class="author">${COUNCIL.writer}</div><div class="UISocialShare"><a>Chia sẻ</a></div></div></div></div><div class="UIArticleOther"><div class="HeaderOther">Tin khác</div><ul class="ArticleList"><li class="row"><h2 class="Title">${teaserLink}</h2><div class="Ngaydang">15/04/2025</div></li></ul></div></form>${foot}`,
      { title: 'Trang thông tin điện tử xã Tân Lập' },
    ),
    expected: council({ captions: [COUNCIL.caption] }),
    has: COUNCIL.paragraphs,
  },
  {
    name: 'the same with a summary, and a picture of its own before the text',
    url: 'https://nahin.example.gov.vn/1365/95214/tin-tuc/ban-na-hin-giu-rung-vau-618699',
    html: document(
      `${top}<div class="ArticleDetailControl"><div class="ArticleHeader">${WOOD.title}</div><div class="PostDate">16/04/2025 14:35</div><div class="ArticleSummary"><p>${WOOD.lead}</p></div><img class="ImgDetailImage" src="/Uploads/mang.jpg" alt=""><div class="ArticleContent">${inTag(WOOD.paragraphs, '<div style="text-align:justify">', '</div>')}<div style="text-align:right"><strong>${WOOD.writer}</strong></div></div></div><div class="UIArticleOther"><span>Các bài viết khác</span>${list}</div>${foot}`,
    ),
    expected: wood(),
  },
  {
    name: 'modules in frames: tools in a header, brief apart, stars, counter and writer below the text',
    url: 'https://lachvan.example.gov.vn/tin-tuc/cang-ca-lach-van-nao-vet-xong-luong.html',
    html: document(
      `<div id="whole-page">${top}<div id="page-content"><div id="module10" class="ModuleWrapper"><div class="content-frame"><div id="module11" class="ModuleWrapper"><div class="pathway-category"><ol class="breadcrumb"><li class="first-item"><a href="/"><span>Trang chủ</span></a></li><li><a href="/kinh-te-bien"><span>Kinh tế biển</span></a></li></ol></div></div><div id="module17" class="ModuleWrapper"><article id="article17" class="news-detail-layout-type-2 mb-20"><header class="clearfix"><span class="post-date left">Chủ nhật, 21/09/2025<span class="drash"> | </span>17:08</span><div class="block_share pull-right"><a class="custom-font">A<sup>-</sup></a> <a>A</a> <a>A<sup>+</sup></a> <span class="drash"> | </span><a title="In"><img src="/icon_print.gif" alt=""></a></div></header><div class="article-content"><div class="block-core-a3"><h1 class="title-detail">${HARBOUR.title}</h1><div class="social-connect"><div class="network-share"><a class="btn btn-xs">Đọc bài</a> <a class="btn btn-xs"><span class="text-mobile">Lưu</span></a></div></div><div class="brief font-size-text"><p>${HARBOUR.lead}</p></div></div><div id="audio17"><audio></audio></div><div class="block-core-a5"><div class="content-detail font-size-text">${inTag([h1, h2], justified)}<div style="text-align:center"><img src="/upload/tau.jpg"><br><em>${HARBOUR.caption}</em></div>${inTag([h3, h4, h5], justified)}</div><hr><div class="clearfix mt-10"><div class="author text-right"><div>Tác giả: <b>${HARBOUR.writer}</b></div><div>Lượt xem: <b>512</b></div></div></div></div><div class="rating mt-10"><div id="star-rating"><div id="stringrating17">Tổng số điểm của bài viết là: <span>0</span> trong <span>0</span> đánh giá</div><div><input type="radio" value="1" title="bài viết rất kém"><span id="rating-label17">Click để đánh giá bài viết</span></div></div></div></div></article></div><div class="panel panel-default frame-involve"><div class="panel-heading"><div class="panel-title">Tin liên quan</div></div><div class="panel-body">${list}</div></div></div></div></div></div>${foot}`,
      harbourHead,
    ),
    expected: harbour({ section: 'Kinh tế biển', captions: [HARBOUR.caption] }),
    has: HARBOUR.paragraphs,
    hasNot: ['Tổng số điểm', 'Click để', 'Lượt xem', 'Đọc bài'],
  },
  {
    name: 'the same where the brief is all of the text, time before the day',
    url: 'https://tanlap.example.gov.vn/tin-tuc/hdnd-xa-tan-lap-hop-ky-thu-ba.html',
    html: document(
      `${top}<div class="ModuleWrapper"><article class="news-detail-layout-type-2 mb-20"><meta itemprop="datePublished" content="2025-07-18T16:05:00+07:00"><header><span class="post-date left">16:05:00 | 18/07/2025</span><div class="block_share"><a>A<sup>-</sup></a><a>A</a><a>A<sup>+</sup></a></div></header><div class="article-content"><div class="block-core-a3"><h1 class="title-detail">${COUNCIL.title}</h1></div><div class="brief">${inTag(COUNCIL.paragraphs, justified)}<p style="text-align:right"><strong>${COUNCIL.writer}</strong></p></div><div class="source">Nguồn: Văn phòng HĐND xã</div><div class="relatedArticles"><div class="title-relatedArticles"><span>Bài viết liên quan</span></div><ul class="relatedArticles-list"><li>${teaserLink}<span class="time-relatedArticles">(15/04/2025)</span></li></ul></div></div></article></div>${foot}`,
      councilHead,
    ),
    expected: council(),
    has: COUNCIL.paragraphs,
  },
  {
    name: 'list of media: heading and day in boxes, the account that posted it as the writer',
    url: 'https://tanlap.example.gov.vn/tin-tuc/chi-tiet/hdnd-xa-tan-lap-hop-ky-thu-ba-20931',
    html: document(
      `${top}<div id="left-content-modules"><div class="content_news"><div class="title_news">${COUNCIL.title}</div><em class="date-time">18/07/2025 16:05</em><div class="media news" id="gioithieu_noidung">${inTag(COUNCIL.paragraphs)}</div><div class="tac_gia_news">Tác giả: quantrixatanlap</div></div><ul class="media-list"><li class="media"><a class="pull-left" href="/a-1"><img src="/t.jpg"></a><div class="media-body"><h4 class="title-content-new">${teaserLink}</h4></div></li></ul></div>${foot}`,
      { title: 'Xã Tân Lập' },
    ),
    expected: council({ byline: null }),
    has: COUNCIL.paragraphs,
    hasNot: ['quantrixatanlap'],
  },
  {
    name: 'portlet with a name as first heading, news heading second, summary in a box before the article of the journal',
    url: 'https://nahin.example.gov.vn/web/guest/-/ban-na-hin-giu-rung-vau',
    html: document(
      `${top}<section class="portlet"><h1 class="portlet-title">Xem chi tiết</h1><div class="portlet-body"><div class="title-news"><h1>${WOOD.title}</h1></div><div class="meta-data"><span class="title meta-data-date">16/04/2025 14:35</span> | <span>Lượt xem: 204</span></div><div class="tool-bar"><a>Xem cỡ chữ</a><a>In bài viết</a></div><div class="article-summary"><p>${WOOD.lead}</p></div><div class="journal-content-article"><figure class="image"><img src="/documents/mang.jpg"><figcaption>${WOOD.caption}</figcaption></figure>${inTag(WOOD.paragraphs)}<p style="text-align:right"><b>${WOOD.writer}</b></p></div></div></section><section><h2>Tin liên quan</h2>${list}</section>${foot}`,
      { title: 'Chi tiết tin - Cổng thông tin điện tử' },
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'summary and text share a name, day in a box of statistics',
    url: 'https://nahin.example.gov.vn/pages/detail/44120/ban-na-hin-giu-rung-vau.html',
    html: document(
      `${top}<div class="chitiet-tin"><div class="tieude"><h3>${WOOD.title}</h3></div><div class="thongke"><div class="thongke-ngay">Thứ tư, 16/04/2025 14:35</div><div class="thongke-luotxem">Lượt xem: 121</div></div><div class="noidung sapo">${WOOD.lead}</div><div class="noidung"><table align="center"><tbody><tr><td><img src="/img/mang.jpg"></td></tr><tr><td><em>${WOOD.caption}</em></td></tr></tbody></table>${inTag(WOOD.paragraphs, '<p><span>', '</span></p>')}<p align="right"><strong><span>${WOOD.writer}</span></strong></p></div><div class="tinkhac"><h4>Tin đã đăng</h4>${list}</div></div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'summary in a span, the box of the text is called a summary too',
    url: 'https://lachvan.example.gov.vn/chi-tiet-tin/-/view-article/1/13848241639011/cang-ca-lach-van',
    html: document(
      `${top}<div class="detail-news"><h2 class="title_detail_news">${HARBOUR.title}</h2><p class="time_detail_news">21/09/2025 5:08:00 CH</p><span class="summary_detail_news">${HARBOUR.lead}</span><div class="article_summary_detail"><p>${h1}</p><div><img src="/upload/tau.jpg"><p>${HARBOUR.caption}</p></div>${inTag([h2, h3, h4, h5])}<p style="text-align:right"><em>Tin, ảnh: ${HARBOUR.writer}</em></p></div></div><div class="news-other"><b>Các tin khác</b>${list}</div>${foot}`,
      harbourHead,
    ),
    expected: harbour({ captions: [HARBOUR.caption] }),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'web parts: text inside one span, summary in another, captions as centred paragraphs',
    url: 'https://lachvan.example.gov.vn/vi/news/Tin-Noi-Bat/cang-ca-lach-van-nao-vet-xong-luong-8341.html',
    html: document(
      `<form id="form1">${top}<div class="de-newsCent"><div class="de-newstitle"><span id="ctl00_lblTitle">${HARBOUR.title}</span></div><div class="de-date"><span id="ctl00_lblDateTime">Thứ bảy, 21/09/2025 17:08</span> <span>| Lượt đọc: 75</span></div><div class="de-sumcontent"><span>${HARBOUR.lead}</span></div><div class="de-newscont"><span>${inTag([h1, h2], '<p style="text-align: justify;">')}<p style="text-align: center;"><img src="/upload/tau.jpg"></p><p style="text-align: center;"><em>${HARBOUR.caption}</em></p>${inTag([h3, h4, h5], '<p style="text-align: justify;">')}<p style="text-align: right;"><strong>${HARBOUR.writer}</strong></p></span></div><div class="de-other"><span>Tin cùng chuyên mục</span>${list}</div></div></form>${foot}`,
      harbourHead,
    ),
    expected: harbour({ captions: [HARBOUR.caption] }),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'summary and paragraphs are children of a box without a name',
    url: 'https://nahin.example.gov.vn/viewcontent.aspx?id=5521',
    html: document(
      `${top}<div id="dtMain"><div class="dtContentTitle">${WOOD.title}</div><div class="dtContentDate">Ngày cập nhật: 16/04/2025 14:35</div><div><p class="content_summary">${WOOD.lead}</p>${inTag([w1, w2])}<p style="text-align: center;"><img src="/mang.jpg"></p><p style="text-align: center;"><em>${WOOD.caption}</em></p>${inTag([w3, w4, w5])}<p style="text-align: right;"><strong>${WOOD.writer}</strong></p></div><div class="dtOther"><p>Tin tức khác</p>${list}</div></div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'ministry: breadcrumbs of boxes with arrows, sections as a list, day inside the box of the headline',
    url: 'https://bo.example.gov.vn/bai-viet/ban-na-hin-giu-rung-vau-1719280112',
    html: document(
      `${top}<div class="detailBox"><div class="menu-submenu"><div class="box-dieuhuong"><div class="trangchu"><a href="/">Trang chủ</a> <img src="/i-right.png"></div><div class="trangchu"><a href="/tin-tuc">Tin tức sự kiện</a> <img src="/i-right.png"></div><div class="trangchu"><a href="/lam-nghiep" style="color:red">Lâm nghiệp</a></div></div></div><div class="head-cm"><ul><li><a href="/tin-tuc">Tin tức sự kiện</a></li></ul><ul><li><a href="/lam-nghiep">Lâm nghiệp</a></li></ul></div><div class="detailBlogs"><div class="title"><h2>${WOOD.title}</h2><span style="opacity:0.6">16/04/2025 14:35:00</span><hr></div><div class="description"><h4 style="font-weight:bold">${WOOD.lead}</h4></div><div class="contentBlogs">${inTag(WOOD.paragraphs)}<p style="text-align:right"><strong>${WOOD.writer}</strong></p></div></div></div>${foot}`,
    ),
    expected: wood(),
  },
  {
    name: 'photograph as background of a header with breadcrumbs and headline, actions inside the text box, news as nested lists',
    url: 'https://nahin.example.gov.vn/quang-ba/-/asset_publisher/kT3x/content/ban-na-hin-giu-rung-vau',
    html: document(
      `${top}<div class="site-main"><div class="bn-top-sub" style="background:url(/a.jpg)"></div><div class="container"><article class="post-01"><header class="page-header"><ol class="breadcrumb"><li><a href="#">Kênh giao tiếp xã Nà Hin</a></li><li><a href="/quang-ba">Nét đẹp Nà Hin</a></li><li><a href="#">${WOOD.title}</a></li></ol><h1 class="entry-title">${WOOD.title}</h1></header><div class="p-t-10"></div><div class="entry-content p-30"><div class="contentDetail"><div class="asset-user-actions"><div class="print-action"><a>In</a></div></div><div class="asset-metadata"><span class="metadata-entry">16/04/2025 14:35</span></div><div class="contentDetail text-change-size"><div class="journal-content-article"><p><strong>${WOOD.lead}</strong></p>${inTag(WOOD.paragraphs)}<p style="text-align:right"><strong>${WOOD.writer}</strong></p></div><div class="asset-ratings"><div>Trung bình (0 Bầu chọn)</div></div></div></div></div></article><div class="newsDifferent"><div class="tinlienquan"><hr><h5 class="uppercase">Tin mới</h5></div><ul class="tinlienquan"><ul><li>${teaserLink}</li><li><a href="/x-1">${FOREIGN.other}</a></li></ul></ul></div></div></div>${foot}`,
    ),
    expected: wood({ section: 'Nét đẹp Nà Hin' }),
  },
  {
    name: 'forum portlet: the headline is a link with the day beside it, a way back, writer in small italics below',
    url: 'https://nahin.example.vn/portal/viewcontent?contentID=311',
    html: document(
      `${top}<table width="100%" class="box_border"><tr><td><div class="title_poll"><div style="float:left"><span style="color:#d1310f;font-weight:bold">Tin tức</span></div></div><div class="margin_box"><div style="padding:0 0 10px 0"><a href="#" class="hotnews_link">${WOOD.title}</a>&nbsp;&nbsp;<span class="date">16/04/2025</span><div align="right"><a href="/portal" style="color:blue"><img src="/back_arrow.gif" alt="" border="0"> Trở về</a></div></div><img src="/mang.jpg" class="img_hostnews" width="300" height="200"><div class="hotnews_content"><p><b>${WOOD.lead}</b></p>${inTag(WOOD.paragraphs)}</div><div style="text-align:right;font-style:italic;font-size:11px">${WOOD.writer}</div></div></td></tr></table><table width="930"><tr><td><div class="oldnews">Các tin đã đưa</div><ul class="icon"><li>${teaserLink}&nbsp;<span class="date">15/04/2025</span></li></ul></td></tr></table>${foot}`,
    ),
    expected: wood({ publishedAt: '2025-04-16' }),
  },
  {
    name: 'party press: lead in a span after a small heading, most viewed inside the cover, recommendations under first headings',
    url: 'https://dang.example.vn/bai-viet/ban-na-hin-giu-rung-vau',
    html: document(
      `${top}<div class="col-main"><div class="news-detail"><div class="btip"><p class="cate"><a href="/xay-dung-dang">Xây dựng Đảng</a></p><time class="stime">16/04/2025 14:35</time></div><h3 class="title-article">${WOOD.title}</h3><span class="txt-artice-intro">${WOOD.lead}</span><div class="cover-detail"><div class="detail-body">${inTag(WOOD.paragraphs)}<p style="text-align:right"><strong>${WOOD.writer}</strong></p></div><div class="detail-mostview"><h4>Xem nhiều</h4>${card}${card}</div></div><div class="box-article-more"><h3 class="h3-more">Bài viết cùng chuyên mục</h3>${teaserLink}</div><div class="commentTitle"><h3>BÌNH LUẬN</h3></div></div><div class="comment-form"><form><span class="label">Họ tên (*)</span><input><span class="label">Nội dung (*)</span><textarea></textarea><button>Gửi bình luận</button></form></div><div class="recommendation"><div class="hed"><div class="hgroup"><h1><a href="#">CÁC TIN ĐÃ ĐƯA</a></h1></div></div><div class="atc"><div class="hed"><h1>${teaserLink}</h1></div></div></div></div>${foot}`,
    ),
    expected: wood({ section: 'Xây dựng Đảng' }),
  },
  {
    name: 'generated ids with colons, all of it in tables of the framework',
    url: 'https://bo.example.gov.vn/webcenter/portal/btc/pages_r/l/tin-bo?dDocName=MOFUCM287413',
    html: document(
      `<form>${top}<div id="T:oc_5868r1:listTmplt:pbl5"><div id="T:oc_5868r1:listTmplt:pbl6">${HARBOUR.title}</div><div id="T:oc_5868r1:listTmplt:pbl33"><span>21/09/2025 17:08:00</span><span> | In trang</span></div><div id="T:oc_5868r1:listTmplt:pbl8"><div></div><div></div><div><div><div><p><b>${HARBOUR.lead}</b></p>${inTag(HARBOUR.paragraphs)}<p align="right"><span><b>${HARBOUR.writer}</b></span></p></div></div></div></div></div><div id="T:oc_5868r1:pbl40"><div>Tin khác</div>${list}</div></form>${foot}`,
      { title: 'Tin bộ' },
    ),
    expected: harbour(),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'the day is a heading below the headline, summary a paragraph above the text',
    url: 'https://quocphong.example.gov.vn/wps/portal/chitiet/sa-tt-qpan/ban-na-hin-giu-rung-vau',
    html: document(
      `${top}<div id="layoutContainers"><table><tr><td><div class="wpthemeControlBody"><div class="chitiet"><h1><span>${WOOD.title}</span></h1><h2>Ngày 16/04/2025 lúc 14:35</h2><div><p><b>${WOOD.lead}</b></p>${inTag(WOOD.paragraphs)}</div><div style="text-align:right"><b><span>${WOOD.writer}</span></b></div></div></div></td></tr></table></div><div class="lq"><h3>Tin, bài liên quan</h3>${list}</div>${foot}`,
    ),
    expected: wood(),
  },
  {
    name: 'headline, day and summary in one box, the text is named after its pictures',
    url: 'https://vien.example.gov.vn/Pages/tin-tuc-chi-tiet.aspx?UrlListProcess=/tintuc&ItemID=4417',
    html: document(
      `<form>${top}<div id="ctl00_m_g_f5a0"><div class="row"><div class="news-box"><h1>${WOOD.title}</h1><div><p>16/04/2025</p><p><strong>${WOOD.lead}</strong></p></div><div id="anhnoidungdetail">${inTag([w1, w2])}<p style="text-align:center"><img src="/mang.jpg"></p><p style="text-align:center"><em>${WOOD.caption}</em></p>${inTag([w3, w4, w5])}<p style="text-align:right"><strong>${WOOD.writer}</strong></p></div></div></div></div><div class="other"><h4>Các tin đã đưa ngày:</h4><select><option>Ngày</option></select>${list}</div></form>${foot}`,
    ),
    expected: wood({ publishedAt: '2025-04-16', captions: [WOOD.caption] }),
  },
  {
    name: 'text and description are boxes named after what they show, the writer alone in bold as last paragraph',
    url: 'https://noivu.example.gov.vn/tin-tuc-su-kien/cang-ca-lach-van-nao-vet-xong-luong-46871.html',
    html: document(
      `${top}<div id="news_details"><div class="bread"><a href="/">Trang chủ</a> / <a href="/tin-tuc-su-kien">Tin tức sự kiện</a></div><div class="l"></div><div><div><div><h1>${HARBOUR.title}</h1><div><p>17:08 21/09/2025</p></div></div><div id="show_description"><p>${HARBOUR.lead}</p></div><div id="show_content">${inTag(HARBOUR.paragraphs)}<p><b>${HARBOUR.writer}</b></p></div></div></div></div><div class="tinlienquan"><p>Tin tức liên quan</p>${list}</div>${foot}`,
      harbourHead,
    ),
    expected: harbour({ section: 'Tin tức sự kiện' }),
    has: HARBOUR.paragraphs,
  },
  {
    name: 'web parts named by a contractor: section and day in a row above the headline, the page says it is in English, source as a bare address',
    url: 'http://nahin.laocai.example/ban-na-hin-giu-rung-vau-thu-gan-hai-ty-dong-moi-vu-mang/',
    html: webParts(
      `<div class="container_top_mid2"><table width="100%"><tbody><tr class="ms-news-header"><td class="FolderTitle">Tin Kinh tế - Đời sống</td><td class="Time" align="right">16/04/2025</td></tr></tbody></table></div><div id="part1"><table id="tableforprint" width="100%"><tbody><tr><td width="100%"><p class="Title">${WOOD.title} </p></td></tr><tr><td style="TEXT-ALIGN: justify"><b class="lv_description_mode1 allowMenu">${WOOD.lead}
</b></td></tr><tr><td style="TEXT-ALIGN: justify"><div class="ExternalClassD44D9F9779FB424380767EC8F35A4E72"><p style="text-align:justify"><span style="font-size:14px"><br></span></p><div id="content-print"><table align="center"><tbody><tr><td><img alt="" src="http://www.baonahin.example/database/image/3167-KT-1.jpg"></td></tr><tr><td><p style="text-align:center"><span style="color:#0033ff">${WOOD.caption}</span></p></td></tr></tbody></table>${inTag(WOOD.paragraphs.map((text) => text.normalize('NFD')))}<p style="text-align:right">Bài, ảnh: ${WOOD.writer}</p><p><a href="http://baonahin.example/chuyen-lam-an/ban-na-hin-75365.html">http://baonahin.example/chuyen-lam-an/ban-na-hin-75365.html</a></p></div></div></td></tr></tbody></table><br><span class="css_readCounter">Số lượt người xem : <b id="viewCounter"></b></span> <span class="css_printandback"><a class="print" href="javascript: popuponclick()"> Bản in </a></span></div>`,
    ),
    expected: wood({ publishedAt: '2025-04-16', section: 'Tin Kinh tế - Đời sống', captions: [WOOD.caption] }),
    hasNot: ['Số lượt người xem', 'Bản in'],
  },
];
