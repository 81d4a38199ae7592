import { common } from './common';
import { contentDetail } from './content-detail';
import { dcontent } from './dcontent';
import { fckeditor } from './fckeditor';
import { national } from './national';
import { onecms } from './onecms';
import { portals } from './portals';
import { provincial } from './provincial';
import type { SiteFamily } from './site-family';
import { vccorp } from './vccorp';
import { quangBinh, yyyymm } from './yyyymm';
import { zce } from './zce';

/** Order matters where two could claim a page: the more distinctive marks first. Adding a site is one entry and one page. */
export const siteFamilies: readonly SiteFamily[] = [
  zce,
  ...national,
  vccorp,
  onecms,
  contentDetail,
  dcontent,
  fckeditor,
  ...provincial,
  yyyymm,
  quangBinh,
  ...portals,
];

export { USUAL_BODIES } from './usual-bodies';
export type { SiteFamily };
export { common };
