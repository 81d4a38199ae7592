/** What stands around and inside an article without being part of it, by name and by word. */
import { articleId, siteOf } from './identity';
import type { Line } from './lines';
import { readLines } from './lines';
import { nextOutside, textOf } from './spaced-text';

/** Never text of an article. Forms stay: portals put the whole page inside one. */
const NEVER =
  'nav,aside,noscript,iframe,button,select,textarea,input,audio,video,object,embed,canvas,svg,dialog,[role=navigation],[role=complementary],[role=search],[aria-hidden=true],[hidden]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Names of boxes in lower case, matched as whole words of class and id ("box-tin-lien-quan", "related_news", "socialShare"). */
const BOX_NAMES =
  /(?:^|[-_\s])(?:related?|relates|relate[ds]?news|readmore|read-more|tin-?lien-?quan|bai-?lien-?quan|lien-?quan|tin-?khac|tin-?moi|cung-?chuyen-?muc|doc-?them|xem-?them|doc-?nhieu|most-?(?:read|view\w*)|popular|recommend\w*|suggest\w*|more-?news|other-?news|news-?other|breadcrumbs?|comments?|binh-?luan|chia-?se|share|sharing|share-?box|box-?share|social\w*|zalo\w*|fb-?like|addthis\w*|sharedaddy|jp-relatedposts|tags?|tag-?list|list-?tags?|box-?tags?|tu-?khoa|keywords?|ads?|adv|adsbygoogle|code-?block|advert\w*|banners?|quang-?cao|sponsor\w*|rating|ratings|vote|danh-?gia|printfriendly|print-?page|toolbar|tool-?box|pagination|paging|pager|newsletter|subscribe|audio|audio-?player|player|tts|voice|font-?size|co-?chu|cochu|view-?count|luot-?xem|post-?navigation|nav-?links|author-?box|author-?bio|sidebar|widget|footer|copyright|follow|google-?news|gg-?news|hotline|login|popup|modal|noprint|no-print)(?=$|[-_\s])/;
/** A label above linked headlines, and a date beside each. Characters without spaces. */
const LABEL_INK = 60;
const DATE_INK = 14;
/** A box of such a name may be dropped unless it holds this share of the body's text. */
const MOST_OF_BODY = 0.35;

// Patterns of words read lower-case lines: one space between words, no `i` and `u` (see spelling.ts).
/** The words over a list of other articles, alone on their line. */
const RELATED_HEADING =
  /^[»>•|: ]*(?:(?:các )?(?:tin|bài)(?: viết| bài)? (?:liên quan|cùng chuyên mục|cùng dòng sự kiện|khác|mới|mới hơn|mới nhất|cũ hơn|nổi bật|đọc nhiều|đọc tiếp|cùng loại|đã đưa)|cùng chuyên mục|có liên quan|liên quan|(?:mời |mời bạn )?(?:xem|đọc) (?:thêm|tiếp|nhiều)|tham khảo thêm|có thể bạn quan tâm|bạn có thể quan tâm|mời bạn đọc|đừng bỏ lỡ|tin tài trợ|về trang chủ đề|những tin (?:mới|cũ) hơn|related(?: news| articles| posts| stories)?|read more|see also) ?:?$/;
/** After these nothing of the article follows. */
const END_HEADING =
  /^(?:(?:ý kiến )?bình luận(?: ?\(\d+\))?|\d+ (?:bình luận|ý kiến).{0,30}|ý kiến(?: bạn đọc)?(?: ?\(\d+\))?|gửi (?:bình luận|ý kiến)(?: của bạn)?|viết bình luận|(?:các )?(?:tin|bài)(?: viết)? (?:cùng chuyên mục|mới hơn|cũ hơn|đã đưa)|những tin (?:mới|cũ) hơn|từ kh(?:óa|oá) ?:?|tags? ?:)$/;

/** Interface words met inside bodies. */
const INTERFACE_LINE =
  /^(?:\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|sắp xếp(?: theo)? ?:.*|nghe (?:đọc bài|tin|bài).*|giọng (?:nam|nữ|đọc).{0,40}|(?:a[+-]? ?){1,6}|(?:xem )?cỡ chữ.{0,20}|(?:số )?lượt (?:xem|đọc|truy cập)[ :]*[\d.,]*|đã xem[ :]*[\d.,]*|(?:in|bản in|phiên bản in|in bài(?: viết)?|in trang)(?: này)?|gửi (?:email|bài|cho bạn bè)|email|về đầu(?: trang)?|trở (?:về|lại|lên)(?: trên)?|quay lại|chia sẻ(?: bài viết)?(?: (?:qua|lên))?(?: facebook| zalo| twitter| email)*|share|tweet|facebook|zalo|twitter|sao chép(?: liên kết)?|copy link.{0,20}|link bài gốc|lấy link!?|lưu bài(?: viết)?|quảng cáo|advertisement|theo dõi .{2,40} (?:trên|tại) ?(?:google news)?:?|bình luận ?\(?\d*\)?|thích ?\d*|đọc bài viết|(?:tăng|giảm) cỡ chữ|đánh giá(?: bài viết)?.{0,30}|\d+(?:,\d+)? điểm trên \d+(?!\d).{0,30}|xem các bài viết của tác giả|your browser does not support.{0,60})$/;
const LONGEST_LABEL = 120;

/** Unrendered templates: "{{x.title}}". */
const TEMPLATE = /\{\{[^{}]{0,80}\}\}/;
const SEE_ALSO = /^(?:>{1,3}|[»►▶*])? ?(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp|mời (?:bạn )?(?:đọc|xem)) ?:/;
/** The page's own foot, where it stands inside the article's box. */
const FOOT =
  /^(?:©|copyright|bản quyền|giấy phép |tổng biên tập|cơ quan (?:chủ quản|của)|chịu trách nhiệm|ghi rõ nguồn|mọi góp ý|nguồn bài ?:|địa chỉ ?:|trụ sở ?:|điện thoại ?:|đường dây nóng ?:)/;
/** "Ngày đăng: 13/11/2025 Lượt xem: 1689 In tin"; "Bạn có tin gửi tòa soạn? …". */
const COUNTER = /(?:lượt|số lần) (?:xem|đọc|truy cập)|gửi (?:tin )?(?:về |cho |đến )?(?:tòa|toà) soạn/;
const BUTTONS = /facebook|zalo|twitter|google news|chia sẻ|in bài|cỡ chữ|sao chép/;

const nameOf = (element: Element): string =>
  ['class', 'id', 'type']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

const inkOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;

const linkInk = (element: Element): number => {
  let ink = 0;
  for (const link of element.querySelectorAll('a')) ink += inkOf(link);
  return ink;
};

const dropSelected = (body: Element, selectors: readonly string[]): void => {
  if (selectors.length === 0) return;
  for (const element of [...body.querySelectorAll(selectors.join(','))]) element.remove();
};

const dropHidden = (body: Element): void => {
  for (const element of [...body.querySelectorAll('[style]')]) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove();
  }
};

/** Boxes by name, unless the box is the article itself under an unlucky name. */
const dropNamedBoxes = (body: Element): void => {
  const limit = inkOf(body) * MOST_OF_BODY;
  const verdicts = new Map<string, boolean>(); // paragraphs share a few class names
  const isBoxName = (name: string): boolean => {
    const known = verdicts.get(name) ?? BOX_NAMES.test(name);
    verdicts.set(name, known);
    return known;
  };
  for (const element of [...body.querySelectorAll('[class],[id],[type]')]) {
    if (!isBoxName(nameOf(element)) || !body.contains(element)) continue;
    if (inkOf(element) <= limit && !element.matches('h2,h3,figure,figcaption')) element.remove();
  }
};

/** The box around a "Tin liên quan": the highest ancestor that holds hardly anything but that heading and links. */
const relatedBox = (heading: Element, body: Element): Element => {
  let box = heading;
  for (let up = heading.parentElement; up && up !== body; up = up.parentElement) {
    if (inkOf(up) - linkInk(up) > inkOf(heading) + 80) break;
    box = up;
  }
  return box;
};

/** A list of links right below a heading that opens related articles. */
const dropLinksAfter = (heading: Element): void => {
  let next = heading.nextElementSibling;
  while (next && inkOf(next) > 0 && linkInk(next) >= inkOf(next) * 0.7) {
    const after = next.nextElementSibling;
    next.remove();
    next = after;
  }
};

/** A short piece of text with a word of such a heading in it: only then are the lines of the body read for it. */
const RELATED_HINT =
  /liên quan|chuyên mục|sự kiện|khác|mới|nổi bật|đọc nhiều|tiếp|cùng loại|đã đưa|cũ hơn|thêm|nhiều|quan tâm|bạn đọc|đừng bỏ lỡ|tài trợ|chủ đề|related|more|also/;
const RELATED_LENGTH = 45;

const hintsAtRelated = (body: Element): boolean => {
  let node: Node | null = body.firstChild;
  while (node) {
    const piece = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (piece !== '' && piece.length <= RELATED_LENGTH * 2 && RELATED_HINT.test(piece.normalize('NFC').toLowerCase()))
      return true;
    node = node.firstChild ?? nextOutside(node, body, ignore);
  }
  return false;
};
const ignore = () => {};

const dropRelated = (body: Element): void => {
  if (!hintsAtRelated(body)) return;
  const headings = readLines(body).filter(
    ({ text }) => text.length <= RELATED_LENGTH && RELATED_HEADING.test(text.toLowerCase()),
  );
  for (const { element } of headings) {
    if (element === body || !body.contains(element)) continue;
    const box = relatedBox(element, body);
    if (box === element) dropLinksAfter(element);
    box.remove();
  }
};

/** Links of this box lead to other articles: headlines, not documents to download. */
const isHeadlineLink = (link: Element): boolean =>
  textOf(link).split(' ').length >= 4 &&
  !/^#|\.(?:pdf|docx?|xlsx?|zip|rar)(?:$|\?)/i.test(link.getAttribute('href') ?? '#');

/** A box that is hardly more than headlines with their dates: "Chuyên đề: …" above two linked stories. */
const dropLinkBoxes = (body: Element): void => {
  for (const box of [...body.querySelectorAll('div,ul,ol,section,table,blockquote')]) {
    const links = [...box.querySelectorAll('a[href]')];
    if (links.length === 0 || !body.contains(box) || !links.some(isHeadlineLink)) continue;
    const [ink, linked] = [inkOf(box), linkInk(box)];
    if (linked >= ink * 0.5 && ink - linked <= LABEL_INK + links.length * DATE_INK) box.remove();
  }
};

/** A following article of an endless-scroll page, or teasers: an <article> inside the body with its own headline. */
const dropForeignArticles = (body: Element): void => {
  for (const article of [...body.querySelectorAll('article')]) {
    const headline = article.querySelector('h1,h2 a,h3 a');
    if (headline && inkOf(article) < inkOf(body) * 0.6) article.remove();
  }
};

export type Cleaning = { readonly drop: readonly string[]; readonly vietnamese: boolean };

/** Takes furniture out of the body in place. Foreign pages keep what Readability left: its rules know them better. */
export const cleanBody = (body: Element, { drop, vietnamese }: Cleaning): void => {
  dropSelected(body, [...drop]);
  if (!vietnamese) return;
  dropSelected(body, [NEVER]);
  dropHidden(body);
  dropForeignArticles(body);
  dropRelated(body);
  dropLinkBoxes(body);
  dropNamedBoxes(body);
};

/** A whole line that is a headline linking to another article of the site. */
const isTeaser = (line: Line, site: string): boolean => {
  const href = line.link?.getAttribute('href') ?? '';
  if (line.linked < 0.9 || line.text.split(' ').length < 4) return false;
  if (/^[>»►▶]/.test(line.text)) return true;
  const absolute = /^[a-z]+:/i.test(href) ? href : `https://${site}/${href.replace(/^\//, '')}`;
  return siteOf(absolute) === site && articleId(absolute) !== null;
};

/** Lines that are furniture by their words: interface labels, rows of buttons, teasers, ">>> …" links, templates. */
export const isFurnitureLine = (line: Line, site: string): boolean => {
  const { text, linked } = line;
  if (TEMPLATE.test(text) || isTeaser(line, site)) return true;
  if (text.length > LONGEST_LABEL) return false;
  const small = text.toLowerCase();
  if (INTERFACE_LINE.test(small) || RELATED_HEADING.test(small) || COUNTER.test(small)) return true;
  return (linked > 0.3 && SEE_ALSO.test(small)) || (linked > 0.7 && BUTTONS.test(small));
};

/** "Bình luận (0)", "Tin cùng chuyên mục", "Tin khác", "© Bản quyền …": the article may have ended above. */
export const endsArticle = ({ text }: Line): boolean => {
  if (text.length > LONGEST_LABEL) return FOOT.test(text.slice(0, LONGEST_LABEL).toLowerCase());
  const small = text.toLowerCase();
  return FOOT.test(small) || (text.length <= 60 && (END_HEADING.test(small) || RELATED_HEADING.test(small)));
};
