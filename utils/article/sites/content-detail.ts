import type { SiteFamily } from './site-family';

/** C5. `#content-detail` + `h1.name`: Quảng Ninh, Hưng Yên, Cao Bằng, Lạng Sơn. */
export const contentDetail: SiteFamily = {
  name: 'content-detail',
  marks: ['.content-article #content-detail', 'h1.name + div.date', '#content-detail ~ div.pseudonym'],
  hosts: ['baoquangninh.vn', 'baohungyen.vn', 'baocaobang.vn', 'baolangson.vn'],
  body: ['.content-article #content-detail', '#content-detail'],
  title: ['h1.name'],
  lead: ['#content-detail > h2:first-of-type', 'h2.sapo', '.content-article > .sapo'],
  published: ['div.date.font5', '.content-article div.date', 'div.date'],
  byline: ['div.pseudonym', '.pseudonym'],
  section: ['.breadcrumb a.cate', '.breadcrumb a:last-of-type'],
  tags: ['div.topics a', '.topics a'],
  drop: ['div.topics', 'div.block-news-list', '[class*=tinlienquan]'],
};
