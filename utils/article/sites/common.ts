import type { SiteFamily } from './site-family';

/**
 * The names Vietnamese sites of any make give to writers and tags: tried on every page where its family's have nothing. Those of bodies
 * (`usual-bodies.ts`) are asked only where no family is known, and weigh more than half of all.
 */
export const common: SiteFamily = {
  name: 'common',
  marks: [],
  hosts: [],
  body: [],
  byline: [
    '[itemprop=author] [itemprop=name]',
    '[itemprop=author]',
    'a[rel=author]',
    '.article-author',
    '.post-author',
    '.entry-author',
    '.author-name',
    '.byline .author',
    '.byline',
    '.tac-gia',
    '.tacgia',
    '[class*=author] .name',
    '.author',
    '[class*=author]',
  ],
  tags: [
    'a[rel=tag]',
    '.tags a',
    '.tag-list a',
    '.tag_list a',
    '.post-tags a',
    '.article-tags a',
    '.list-tags a',
    '.tags-links a',
    '.tag a',
  ],
};
