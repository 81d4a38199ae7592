import type { SiteFamily } from './site-family';

/**
 * C6. `#dcontent`: Phú Thọ, Thanh Hóa. About half of the articles carry their body encrypted and the page's own script
 * decodes it; title and sapo are printed once more inside the body.
 */
export const dcontent: SiteFamily = {
  name: 'dcontent',
  marks: ['#dcontent', 'h1.pTitle'],
  hosts: ['baophutho.vn', 'baothanhhoa.vn'],
  body: ['#dcontent', '.dcontent'],
  title: ['h1.pTitle'],
  lead: ['p.pHead', '.pHead', 'div.article__sapo'],
  published: ['.pdate', '[class*=pdate]', '[class*=stime]'],
  section: ['.tabmenu h2 a', '.tabmenu a', '.breadcrumb li:last-child a'],
  tags: ['.dtags a', '.tags a', '.tag a'],
  drop: ['h1.pTitle', '.pHead', '.boxlink', '.hide'],
  filledByScript: true,
};
