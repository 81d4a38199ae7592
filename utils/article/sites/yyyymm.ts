import type { SiteFamily } from './site-family';

/** C4. Addresses `/<section>/<YYYYMM>/<slug>-<7 hex>/`: Tuyên Quang, Đắk Lắk, Thái Nguyên, Đồng Nai, Vĩnh Long … */
export const yyyymm: SiteFamily = {
  name: 'yyyymm',
  marks: [
    '.article_content .content#content',
    '#content .td-post-content',
    'h1.media-heading',
    '.content-detail .td-post-content',
  ],
  hosts: [
    'baotuyenquang.com.vn',
    'baodaklak.vn',
    'baothainguyen.vn',
    'baodongnai.com.vn',
    'baovinhlong.com.vn',
    'baovinhlong.vn',
    'baokhanhhoa.vn',
    'baoquangtri.vn',
    'baosoctrang.org.vn',
    'truyenhinhnghean.vn',
  ],
  body: [
    '.article_content .content#content',
    '#content.content-detail .td-post-content',
    '#content .td-post-content',
    '.td-post-content.tagdiv-type',
    '.td-post-content',
    'div.content-detail',
    'div#content',
  ],
  title: ['h1.media-heading', 'h1.head_title', 'h1.title', 'h1'],
  lead: ['.sub_first_content', 'div.desc'],
  published: ['.article_content .date', 'div.date', '.content-detail .date', '.date_news', '.post-date'],
  section: [
    '.cate_title_1 .sub a',
    '.cate_title_1 h2 a.title',
    'a.maincatetitle',
    'a.title.color1',
    '.breadcrumb li:last-child a',
  ],
  drop: ['h1.media-heading', 'div.date', 'ul.social', 'div.bd02', '.tag_list', '.sub_first_content'],
};

/** Quảng Bình's old paper keeps the addresses and has another layout. */
export const quangBinh: SiteFamily = {
  name: 'quang-binh',
  marks: [],
  hosts: ['baoquangbinh.vn'],
  body: ['.col-md-8.mb-5'],
  title: ['h2#title'],
  published: ['ul.list-inline li.list-inline-item'],
};
