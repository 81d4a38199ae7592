/** What the boxes of furniture around and inside an article are called. */
import { hasClassWord } from '../words/class-words';

/** In lower case, without hyphens ("box-tin-lien-quan", "related_news", "read-more"). */
const WORDS: ReadonlySet<string> = new Set(
  `readmore tinlienquan bailienquan lienquan tinkhac tinmoi cungchuyenmuc docthem xemthem docnhieu mostread popular morenews othernews newsother comment
  comments cmt cmts binhluan chiase share sharing sharebox boxshare fblike sharedaddy jprelatedposts tag tags taglist listtag
  listtags boxtag boxtags tukhoa keyword keywords ad ads adv adsbygoogle codeblock banner banners quangcao rating ratings
  vote danhgia printfriendly printpage toolbar toolbox pagination paging pager newsletter subscribe audio audioplayer
  player tts voice fontsize cochu viewcount luotxem postnavigation navlinks authorbox authorbio sidebar widget footer
  copyright toc eztoc tableofcontents mucluc follow googlenews ggnews hotline login popup modal noprint cta ctacard promo promotion donate`.split(
    /\s+/,
  ),
);
/** Beginnings of words: "recommended", "socialbar", "advertisement", "mostviewed", "relatednews", "signupform". */
const BEGINNINGS =
  'recommend suggest social zalo addthis advert sponsor mostview relate breadcrumb bookmark signup'.split(' ');

const isWord = (word: string): boolean => WORDS.has(word) || BEGINNINGS.some((beginning) => word.startsWith(beginning));

/** True for class names and ids, in lower case, of which a whole word names furniture. */
export const isBoxName = (name: string): boolean => hasClassWord(name, isWord);
