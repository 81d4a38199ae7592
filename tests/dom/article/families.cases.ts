import { paragraphs, STORY } from './page';

/** One small page for each system, in its structure, with text of our own. `byline` where the system prints one. */
export type FamilyCase = {
  readonly family: string;
  readonly url: string;
  readonly publishedAt: string | null;
  readonly byline?: string;
  readonly lead?: string | null;
  readonly head?: string;
  readonly html: string;
};

const { title, lead, writer } = STORY;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const right = `<p style="text-align: right;"><strong>${writer}</strong></p>`;

export const familyCases: readonly FamilyCase[] = [
  {
    family: 'zce',
    url: 'https://baolaocai.vn/khanh-thanh-cau-post400001.html',
    head: '<meta property="article:published_time" content="2025-08-05T10:20:30+0700"><meta name="author" content="Báo Lào Cai điện tử"><meta property="og:site_name" content="Báo Lào Cai điện tử">',
    publishedAt: '2025-08-05T10:20:30+07:00',
    byline: writer,
    html: `<h1 class="article__title cms-title">${title}</h1><div class="article__meta"><time class="time" datetime="2025-08-05T10:20:30+0700">05/08/2025 10:20</time></div>
      <div class="article__sapo cms-desc"><i class="icon"></i> ${lead}</div>
      <div class="article__body zce-content-body cms-body"><style>p{color:red}</style>${paragraphs('div')}<div class="sda_middle">Quảng cáo vay 5,2%</div><div class="t1"><span class="t2">${writer}</span></div></div>`,
  },
  {
    family: 'vccorp',
    url: 'https://tuoitre.vn/khanh-thanh-cau-20250805102030123.htm',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<h1 class="detail-title" data-role="title">${title}</h1><div class="detail-author"><a class="name" data-role="author">${writer}</a></div><div data-role="publishdate">05/08/2025 10:20 GMT+7</div>
      <h2 class="detail-sapo" data-role="sapo">${lead}</h2><div class="detail-content afcbc-body" data-role="content">${paragraphs()}<div type="RelatedOneNews"><a href="/x-20250101010101010.htm">${STORY.teaser}</a></div></div>`,
  },
  {
    family: 'onecms',
    url: 'https://baonghean.vn/khanh-thanh-cau-10300001.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<div class="b-maincontent"><article class="entry"><div class="sc-longform-header"><h1 class="sc-longform-header-title block-sc-title">${title}</h1><span class="block-sc-author">${writer}</span><span class="block-sc-publish-time">05/08/2025 - 10:20</span><p class="sc-longform-header-sapo block-sc-sapo">${lead}</p></div>${paragraphs()}
      <div class="c-box"><div class="c-box__title__name">Bài liên quan</div><a href="/x-10200000.html">${STORY.teaser}</a></div></article></div>`,
  },
  {
    family: 'yyyymm',
    url: 'https://baodaklak.vn/kinh-te/202508/khanh-thanh-cau-3e81c07/',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<div class="article_content"><h1 class="media-heading">${title}</h1><div class="date">Thứ Ba, 05/08/2025, 10:20 [GMT+7]</div><div class="content" id="content"><p><strong>${lead}</strong></p>${paragraphs()}<p style="text-align:right"><strong>Tin, ảnh: ${writer}</strong></p></div></div>`,
  },
  {
    family: 'content-detail',
    url: 'https://baoquangninh.vn/khanh-thanh-cau-3300001.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<div class="content-article"><h1 class="name">${title}</h1><div class="date font5">Thứ ba, ngày 5 tháng 8 năm 2025 | 10:20</div><div id="content-detail"><p><strong>(QNO) - ${lead}</strong></p>${paragraphs()}<div class="block-news-list"><a href="{{x.url}}">{{x.title}}</a></div></div><div class="pseudonym">${writer}</div></div>`,
  },
  {
    family: 'dcontent',
    url: 'https://baothanhhoa.vn/khanh-thanh-cau-250001.htm',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<h1 class="pTitle">${title}</h1><span class="pdate">05/08/2025 10:20</span><p class="pHead">${lead}</p><div id="dcontent"><h1 class="pTitle hide">${title}</h1><p class="pHead hide">${lead}</p>${paragraphs()}<p align="right">${writer}</p></div>`,
  },
  {
    family: 'fckeditor',
    url: 'https://baoangiang.com.vn/khanh-thanh-cau-a430001.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: 'LÒ MAI',
    html: `<h1 class="titlecate"><a href="/xa-hoi">Xã hội</a></h1><h1 class="margintopbot10">${title}</h1><span class="pubdate">05/08/2025 - 10:20</span><div id="newscontents"><div class="content-fck"><p><strong>(AGO) - ${lead}</strong></p>${paragraphs()}<p style="text-align:right"><strong>Bài, ảnh: LÒ MAI</strong></p></div></div>`,
  },
  {
    family: 'lai-chau',
    url: 'https://baolaichau.vn/xa-hoi/khanh-thanh-cau-1200001',
    publishedAt: '2025-08-05',
    byline: writer,
    html: `<div id="post-content"><div class="post-detail"><div class="post-info"><h1 class="title">${title}</h1><div class="meta"><span class="date">05-08-2025</span></div><div class="sapo">${lead}</div><div class="body">${paragraphs()}<p><strong>${writer}</strong></p></div></div></div></div>`,
  },
  {
    family: 'son-la',
    url: 'https://baosonla.vn/xa-hoi/khanh-thanh-cau-iQ8dRtyHg7.html',
    publishedAt: null,
    html: `<h1>${title}</h1><div class="audio-article">Giọng nam</div><div class="fulltext"><p class="font-bold">${lead}</p><div id="editor-detail">${paragraphs()}</div></div>`,
  },
  {
    family: 'dien-bien-phu',
    url: 'https://baodienbienphu.vn/tin-bai/xa-hoi/khanh-thanh-cau-nam-luc',
    publishedAt: '2025-08-05T10:20:00+07:00',
    lead: null,
    html: `<article><h1>${title}</h1><div class="detail-info"><span class="publish">05/08/2025 10:20</span></div><div class="editor-content">${paragraphs()}</div></article>`,
  },
  {
    family: 'bac-ninh',
    url: 'https://baobacninhtv.vn/khanh-thanh-cau-postid420001.bbg',
    publishedAt: '2025-08-05T10:20:00+07:00',
    html: `<div class="news-detail__head"><h1>${title}</h1><span class="time">10:20 05/08/2025</span></div><div class="news_detail_sapo">${lead}</div><div class="news-details__content link_content">${paragraphs()}</div>`,
  },
  {
    family: 'ninh-binh',
    url: 'https://baoninhbinh.org.vn/khanh-thanh-cau-202508051020301.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    html: `<h1 class="header-title">${title}</h1><span id="date">05/08/2025 10:20</span><div class="content-detail"><div class="font-bold">${lead}</div><div id="content_detail">${paragraphs()}</div></div>`,
  },
  {
    family: 'vnexpress',
    url: 'https://vnexpress.net/khanh-thanh-cau-5000001.html',
    head: '<meta name="pubdate" itemprop="datePublished" content="2025-08-05T10:20:00+07:00">',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<h1 class="title-detail">${title}</h1><p class="description"><span class="location-stamp">Lào Cai</span>${lead}</p><article class="fck_detail">${paragraphs()}<p class="Normal" style="text-align:right;"><strong>${writer}</strong> (tổng hợp)</p></article>`,
  },
  {
    family: 'dantri-2026',
    url: 'https://dantri.com.vn/xa-hoi/khanh-thanh-cau-20250805102030123.htm',
    publishedAt: '2025-08-05T10:20:00+07:00',
    html: `<article data-slot="container"><h1 data-slot="title">${title}</h1><time datetime="2025-08-05 10:20"></time><h2 data-slot="sapo">(Dân trí) - ${lead}</h2><div data-slot="content">${paragraphs()}</div></article>`,
  },
  {
    family: 'vietnamnet',
    url: 'https://vietnamnet.vn/khanh-thanh-cau-2400001.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<h1 class="content-detail-title">${title}</h1><div class="bread-crumb-detail__time">Thứ Ba, 05/08/2025 - 10:20</div><div class="article-detail-author"><span class="name">${writer}</span></div><h2 class="content-detail-sapo">${lead}</h2><div class="maincontent main-content" id="maincontent">${paragraphs()}</div>`,
  },
  {
    family: 'vtcnews',
    url: 'https://vtcnews.vn/khanh-thanh-cau-ar900001.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<h1 class="font28 bold">${title}</h1><span class="time-update">Thứ Ba, 05/08/2025 10:20:00 +07:00</span><h2 class="font18 bold">(VTC News) - ${lead}</h2><div class="edittor-content">${paragraphs()}</div><div class="author-make">${writer}</div>`,
  },
  {
    family: 'mastercms',
    url: 'https://baodautu.vn/khanh-thanh-cau-d400001.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    html: `<div class="title-detail">${title}</div><span class="post-time"> - 05/08/2025 10:20</span><div class="sapo_detail">${lead}</div><div id="content_detail_news">${paragraphs()}</div>`,
  },
  {
    family: 'liferay',
    url: 'https://banpho.laocai.gov.vn/web/guest/-/khanh-thanh-cau-nam-luc',
    publishedAt: '2025-08-05',
    lead: null,
    html: `<h1>Trang thông tin điện tử xã Bản Phố</h1><div class="asset-full-content"><h3 class="header-title"><span>${title}</span></h3><span class="metadata-entry metadata-publish-date">05/08/2025</span><div class="journal-content-article">${paragraphs()}</div></div>`,
  },
  {
    family: 'sharepoint',
    url: 'https://banpho.laocai.gov.vn/Pages/chi-tiet.aspx?ItemID=88',
    publishedAt: '2025-08-05T10:20:00+07:00',
    html: `<form><div id="printContent"><h3 class="tieu-de-tin">${title}</h3><div class="ngay-dang"><span id="ctl00_lblDate">10:20 | 05/08/2025</span></div><div class="tom-tat">${lead}</div><div class="ExternalClass01"><div>${lead}</div>${paragraphs('div')}</div></div></form>`,
  },
  {
    family: 'nukeviet',
    url: 'https://doan.example.vn/vi/news/tin-tuc/khanh-thanh-cau-88.html',
    head: '<meta name="generator" content="NukeViet v4.5">',
    publishedAt: '2025-08-05T10:20:00+07:00',
    html: `<h1 class="title">${title}</h1><span class="time">Thứ ba - 05/08/2025 10:20</span><div class="hometext">${lead}</div><div id="news-bodyhtml"><div class="bodytext">${paragraphs()}</div></div>`,
  },
  {
    family: 'common',
    url: 'https://xa.example.vn/2025/08/khanh-thanh-cau-nam-luc/',
    head: '<meta property="article:published_time" content="2025-08-05T03:20:00+00:00">',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<article class="post"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="author">${writer}</span></div><div class="entry-content"><p><strong>${lead}</strong></p>${paragraphs()}<div class="sharedaddy">Chia sẻ</div></div></article>${right}`,
  },
  {
    family: 'article-control',
    url: 'https://banpho.laocai.gov.vn/1365/95214/69856/618698/tin-trong-xa/khanh-thanh-cau-nam-luc',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<form id="aspnetForm"><div class="UIArticleDetail_Default"><div class="ModuleContent"><div class="ArticleDetailControl"><div class="ArticleHeader">${title}</div><div class="PostDate">Ngày đăng: 05/08/2025 10:20 <span class="LuotXem">Lượt xem: 1689</span></div><div class="tool"><a>Cỡ chữ</a> <a>Đọc bài viết</a></div>
      <div class="ArticleSummary"><p>${lead}</p></div><div class="ArticleContent">${paragraphs()}</div><div class="author">Tác giả: ${writer}</div><div class="UISocialShare"><a>Chia sẻ</a></div></div></div></div>
      <div class="UIArticleOther"><div class="HeaderOther">Tin khác</div><ul class="ArticleList"><li class="row"><h2 class="Title"><a href="/1365/95214/69856/618690/x">${STORY.teaser}</a></h2><div class="Ngaydang">15/04/2025</div></li></ul></div></form>`,
  },
  {
    family: 'vhv',
    url: 'https://banpho.example.gov.vn/tin-tuc/khanh-thanh-cau-nam-luc-rut-ngan-12-km-duong.html',
    publishedAt: '2025-08-05T10:20:00+07:00',
    byline: writer,
    html: `<div class="ModuleWrapper"><ol class="breadcrumb"><li class="first-item"><a href="/">Trang chủ</a></li><li><a href="/doi-song">Đời sống</a></li></ol></div><div class="ModuleWrapper"><article class="news-detail-layout-type-2 mb-20"><header class="clearfix"><span class="post-date left">Thứ ba, 05/08/2025<span class="drash"> | </span>10:20</span><div class="block_share"><a>A<sup>-</sup></a> <a>A</a> <a>A<sup>+</sup></a></div></header>
      <div class="article-content"><div class="block-core-a3"><h1 class="title-detail">${title}</h1><div class="network-share"><a>Đọc bài</a><a>Lưu</a></div><div class="brief"><p>${lead}</p></div></div><div class="block-core-a5"><div class="content-detail">${paragraphs()}${right}</div><div class="clearfix"><div class="author">Lượt xem: 1.204</div></div></div>
      <div class="rating"><div id="stringrating17">Tổng số điểm của bài viết là: <span>0</span> trong <span>0</span> đánh giá</div></div></div></article></div><div class="frame-involve">Tin liên quan <section class="Article-News-Detail-default"><a href="/tin-tuc/x.html">${STORY.teaser}</a></section></div>`,
  },
];

export const GALLERY = `<div class="layout-image-2"><figure><img src="${PIXEL}" data-src="/anh/1.jpg" alt="cau-1.jpg" width="1920"></figure><figure><img src="${PIXEL}" data-src="/anh/2.jpg" width="1920"></figure><figcaption>Bà con hai bờ trong ngày vui. Ảnh: Mai Anh</figcaption></div>`;
