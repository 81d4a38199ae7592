import type { SiteFamily } from './site-family';

/**
 * C1. zce / M-CMS ("cms-…" classes): the most sites. Seen on baolaocai.vn, tienphong.vn, nhandan.vn,
 * vietnamplus.vn, plo.vn, sggp.org.vn, anninhthudo.vn, baohatinh.vn, baogialai.com.vn, suckhoecongdongonline.vn.
 */
export const zce: SiteFamily = {
  name: 'zce',
  marks: ['.zce-content-body', '.article__body.cms-body', 'h1.article__title', 'h1.cms-title'],
  hosts: [
    'baolaocai.vn',
    'tienphong.vn',
    'nhandan.vn',
    'vietnamplus.vn',
    'plo.vn',
    'sggp.org.vn',
    'anninhthudo.vn',
    'baohatinh.vn',
    'baogialai.com.vn',
    'suckhoecongdongonline.vn',
  ],
  body: ['.zce-content-body', '.article__body'],
  title: ['h1.article__title', 'h1.cms-title', '.article__title'],
  lead: ['.article__sapo', '.cms-desc'],
  published: ['meta.cms-date[itemprop=datePublished]', '.article__meta time[datetime]', '.article__meta .time'],
  byline: [
    '.article__meta .wrap-author .author',
    '.article__meta .author',
    '.article__author .name',
    '.article__author',
  ],
  section: ['.breadcrumbs h2.main a', '.breadcrumbs .main a', '.breadcrumb a.active'],
  tags: ['.article__tags .box-content a', '.article__tag .box-content a', '.article__tags a'],
  drop: [
    '.sda_middle',
    '[id^=sdaWeb_]',
    '[id^=adsWeb_]',
    '.rennab',
    '.ads_middle',
    'article.story',
    '.notebox.cms-note',
  ],
};
