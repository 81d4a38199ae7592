import type { SiteFamily } from './site-family';

/**
 * C2. VCCorp ("PhotoCMS", mediacdn): tuoitre, nld, baochinhphu, cafef and many more. Seen on tuoitre.vn,
 * nld.com.vn, baochinhphu.vn, cafef.vn, cafebiz.vn, thanhnien.vn, suckhoedoisong.vn, soha.vn, vpcp.chinhphu.vn,
 * mst.gov.vn, genk.vn, kenh14.vn, vtv.vn, baoxaydung.vn.
 */
export const vccorp: SiteFamily = {
  name: 'vccorp',
  marks: ['.afcbc-body', '[data-role=content]', '#mainContent.detail-cmain', 'figure.VCSortableInPreviewMode'],
  hosts: [
    'tuoitre.vn',
    'nld.com.vn',
    'baochinhphu.vn',
    'cafef.vn',
    'cafebiz.vn',
    'thanhnien.vn',
    'suckhoedoisong.vn',
    'soha.vn',
    'vpcp.chinhphu.vn',
    'mst.gov.vn',
  ],
  body: ['.afcbc-body', '[data-role=content]', '#mainContent.detail-cmain', 'div.detail-cmain'],
  title: ['[data-role=title]', 'h1.detail-title', 'h1.title'],
  lead: ['[data-role=sapo]', 'h2.detail-sapo', 'h2.sapo', '.detail-sapo'],
  published: ['[data-role=publishdate]', '.detail-time', '.pdate'],
  byline: [
    '.detail-author-bot .name',
    '.detail-author-bot',
    '.detail-author.twoauthor a.name',
    '.detail-author [data-role=author]',
    '[data-role=author]',
    '.detail-author .name',
    'p.author',
  ],
  section: ['[data-role=cate-name]', '.detail-cate a', 'a.category-page__name', '.detail__cate a'],
  tags: [
    '.detail-tab a.item',
    '.detail-tag a',
    'li.kbwsli a',
    'li.kntli a',
    '.tagdetail a',
    '.row2 a',
    '.detail__tag a',
  ],
  drop: [
    '[type^=Related]',
    '.RelatedNewsBox',
    '.kbwscwl-relatedbox',
    '[class^=VCObjectBoxRelated]',
    'div.type-6',
    '.link-source-wrapper',
    '.detail-author-bot',
  ],
};
