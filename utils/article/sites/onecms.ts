import type { SiteFamily } from './site-family';

/**
 * C3. OneCMS: "sc-longform", "b-maincontent", images on *.1cdn.vn. Seen on baonghean.vn, baohaiphong.vn,
 * baodanang.vn, hanoimoi.vn, congly.vn, nguoiquansat.vn, baohaiduong.vn, baodaknong.vn.
 */
export const onecms: SiteFamily = {
  name: 'onecms',
  marks: ['.b-maincontent .entry', '.block-sc-title', '.sc-longform-header', '.onecms__tags'],
  hosts: [
    'baonghean.vn',
    'baohaiphong.vn',
    'baodanang.vn',
    'hanoimoi.vn',
    'congly.vn',
    'nguoiquansat.vn',
    'baohaiduong.vn',
    'baodaknong.vn',
  ],
  body: ['.b-maincontent article.entry', '.b-maincontent .entry', 'article.entry', '.b-maincontent'],
  title: ['.block-sc-title', '.sc-longform-header-title', '.c-detail-head__title', '.l-content h1'],
  lead: ['.block-sc-sapo', '.sc-longform-header-sapo', '.c-detail-head__sapo'],
  published: ['.block-sc-publish-time', '.c-detail-head__date', '.sc-longform-header-date'],
  byline: ['.block-sc-author', '.sc-longform-header-author', '.c-detail-author .name', '.t-author'],
  section: ['.block-sc-cate-name a', '.c-detail-head .breadcrumb-item:last-child a', '.breadcrumb-item:last-child a'],
  tags: ['.onecms__tags a', '.c-widget-tags a'],
  drop: ['.sc-longform-header', '.sc-related-articles', '.sc-empty-layer', '.c-box'],
};
