import type { SiteFamily } from './site-family';

/** C7. Addresses `…-a<digits>.html`, FCKeditor bodies: Cần Thơ, An Giang, Tây Ninh, Bình Dương, Đồng Tháp, Đồng Khởi, Trà Vinh. */
export const fckeditor: SiteFamily = {
  name: 'fckeditor',
  marks: ['#newscontents .content-fck', '.content-fck', '#contentNews .singular-content', 'h1.margintopbot10'],
  hosts: [
    'baocantho.com.vn',
    'baoangiang.com.vn',
    'dongkhoi.baovinhlong.vn',
    'travinh.baovinhlong.vn',
    'baotayninh.vn',
    'baobinhduong.vn',
    'baodongthap.vn',
    'baotravinh.vn',
    'baodongkhoi.vn',
  ],
  body: [
    '#newscontents .content-fck',
    '#contentNews .singular-content',
    '.content-fck',
    '#newscontents',
    '#contentNews',
    '.detail-content-body',
  ],
  title: ['h1.margintopbot10', 'h1.title', '.detail-title h1'],
  lead: ['.detail-desc p', 'h4.sapo', '.detail-desc'],
  published: ['span.pubdate', '.pubdate', '.detail-date', '.post-date'],
  byline: ['.detail-author', '.author-name'],
  section: ['.titlecate a:last-of-type', '.titlecate h1', '.titlecate', '.breadcrumb li:last-child a'],
  tags: ['div.block_tag a.tag_item', '.block_tag a', '.tags a.tag_item'],
  drop: ['#linkshare', '#comment', '.detail-related', '.related-list', '.tinlienquan', 'div[class^=AMN_res]'],
};
