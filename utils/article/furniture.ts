/** What stands around and inside an article without being part of it, by name and by word. */
import { articleId, siteOf } from './identity';
import type { Line } from './lines';
import { readLines } from './lines';

/** Never text of an article. Forms stay: portals put the whole page inside one. */
const NEVER =
  'nav,aside,noscript,iframe,button,select,textarea,input,audio,video,object,embed,canvas,svg,dialog,[role=navigation],[role=complementary],[role=search],[aria-hidden=true],[hidden]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Names of boxes, matched as whole words of class and id ("box-tin-lien-quan", "related_news", "socialShare"). */
const BOX_NAMES =
  /(?:^|[-_\s])(?:related?|relates|relate[ds]?news|readmore|read-more|tin-?lien-?quan|bai-?lien-?quan|lien-?quan|tin-?khac|tin-?moi|cung-?chuyen-?muc|doc-?them|xem-?them|doc-?nhieu|most-?(?:read|view\w*)|popular|recommend\w*|suggest\w*|more-?news|other-?news|news-?other|breadcrumbs?|comments?|binh-?luan|chia-?se|share|sharing|share-?box|box-?share|social\w*|zalo\w*|fb-?like|addthis\w*|sharedaddy|jp-relatedposts|tags?|tag-?list|list-?tags?|box-?tags?|tu-?khoa|keywords?|ads?|adv|advert\w*|banners?|quang-?cao|sponsor\w*|rating|ratings|vote|danh-?gia|printfriendly|print-?page|toolbar|tool-?box|pagination|paging|pager|newsletter|subscribe|audio|audio-?player|player|tts|voice|font-?size|co-?chu|cochu|view-?count|luot-?xem|post-?navigation|nav-?links|author-?box|author-?bio|sidebar|widget|footer|copyright|follow|google-?news|gg-?news|hotline|login|popup|modal|noprint|no-print)(?=$|[-_\s])/i;
/** A box of such a name may be dropped unless it holds this share of the body's text. */
const MOST_OF_BODY = 0.35;

/** The words over a list of other articles, alone on their line. */
const RELATED_HEADING =
  /^(?:[»>•|:\s]*)(?:(?:các\s+)?(?:tin|bài)(?:\s+viết|\s+bài)?\s+(?:liên\s+quan|cùng\s+chuyên\s+mục|cùng\s+dòng\s+sự\s+kiện|khác|mới(?:\s+(?:hơn|nhất))?|cũ\s+hơn|nổi\s+bật|đọc\s+nhiều|đọc\s+tiếp|cùng\s+loại|đã\s+đưa)|cùng\s+chuyên\s+mục|có\s+liên\s+quan|liên\s+quan|xem\s+thêm|đọc\s+thêm|đọc\s+tiếp|đọc\s+nhiều|tham\s+khảo\s+thêm|có\s+thể\s+bạn\s+quan\s+tâm|bạn\s+có\s+thể\s+quan\s+tâm|mời\s+bạn\s+đọc(?:\s+thêm)?|mời\s+xem\s+thêm|đừng\s+bỏ\s+lỡ|tin\s+tài\s+trợ|về\s+trang\s+chủ\s+đề|những\s+tin\s+(?:mới|cũ)\s+hơn|related(?:\s+(?:news|articles|posts|stories))?|read\s+more|see\s+also:?)\s*:?$/iu;
/** After these nothing of the article follows. */
const END_HEADING =
  /^(?:(?:ý\s+kiến\s+)?bình\s+luận(?:\s*\(\d+\))?|ý\s+kiến\s+bạn\s+đọc|gửi\s+(?:bình\s+luận|ý\s+kiến)(?:\s+của\s+bạn)?|viết\s+bình\s+luận|(?:các\s+)?(?:tin|bài)(?:\s+viết)?\s+(?:cùng\s+chuyên\s+mục|mới\s+hơn|cũ\s+hơn|đã\s+đưa)|những\s+tin\s+(?:mới|cũ)\s+hơn|tin\s+cùng\s+chuyên\s+mục|từ\s+kh(?:óa|oá)\s*:?|tags?\s*:)$/iu;

/** Interface words met inside bodies. */
const INTERFACE_LINE =
  /^(?:\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?|(?:nghe\s+(?:đọc\s+bài|tin|bài).*)|giọng\s+(?:nam|nữ|đọc).{0,40}|a\s?[+-]?(?:\s*a\s?[+-]?)*|(?:xem\s+)?cỡ\s+chữ.{0,20}|(?:số\s+)?lượt\s+(?:xem|đọc|truy cập)\s*:?\s*[\d.,]*|đã\s+xem\s*:?\s*[\d.,]*|in(?:\s+(?:bài\s+viết|trang|bài)(?:\s+này)?)?|bản\s+in|phiên\s+bản\s+in|gửi\s+(?:email|bài|cho\s+bạn\s+bè)|email|về\s+đầu(?:\s+trang)?|trở\s+(?:về|lại|lên)(?:\s+trên)?|quay\s+lại|chia\s+sẻ(?:\s+(?:bài\s+viết|facebook|zalo|twitter|qua\s+\p{L}+|lên\s+\p{L}+))*|share|tweet|facebook|zalo|twitter|sao\s+chép(?:\s+liên\s+kết)?|copy\s+link.{0,20}|link\s+bài\s+gốc|lấy\s+link!?|lưu\s+bài(?:\s+viết)?|quảng\s+cáo|advertisement|theo\s+dõi\s.{2,40}\s(?:trên|tại)\s*(?:google\s+news)?:?|bình\s+luận\s*\(?\d*\)?|thích\s*\d*|đọc\s+bài\s+viết|tăng\s+cỡ\s+chữ|giảm\s+cỡ\s+chữ|đánh\s+giá(?:\s+bài\s+viết)?.{0,30}|\d+(?:,\d+)?\s+điểm\s+trên\s+\d+.{0,30}|xem\s+các\s+bài\s+viết\s+của\s+tác\s+giả|your\s+browser\s+does\s+not\s+support.{0,60})$/iu;

/** Unrendered templates: "{{x.title}}". */
const TEMPLATE = /\{\{[^}]{0,80}\}\}/u;
const SEE_ALSO =
  /^(?:>{1,3}|»|►|▶|\*)?\s*(?:xem\s+thêm|đọc\s+thêm|xem\s+tiếp|đọc\s+tiếp|mời\s+(?:bạn\s+)?(?:đọc|xem))\s*:/iu;

const nameOf = (element: Element): string =>
  ['class', 'id', 'type']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');

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
  for (const element of [...body.querySelectorAll('[class],[id],[type]')]) {
    if (!BOX_NAMES.test(nameOf(element)) || !body.contains(element)) continue;
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

const dropRelated = (body: Element): void => {
  const headings = readLines(body).filter(({ text }) => text.length <= 45 && RELATED_HEADING.test(text));
  for (const { element } of headings) {
    if (element === body || !body.contains(element)) continue;
    const box = relatedBox(element, body);
    if (box === element) dropLinksAfter(element);
    box.remove();
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
  dropNamedBoxes(body);
};

/** A whole line that is a headline linking to another article of the site. */
const isTeaser = (line: Line, site: string): boolean => {
  const href = line.link?.getAttribute('href') ?? '';
  if (line.linked < 0.9 || line.text.split(' ').length < 4) return false;
  if (/^[>»►▶]/u.test(line.text)) return true;
  const absolute = /^[a-z]+:/i.test(href) ? href : `https://${site}/${href.replace(/^\//, '')}`;
  return siteOf(absolute) === site && articleId(absolute) !== null;
};

/** "Chia sẻ Zalo Theo dõi Báo … trên Google News": buttons in a row. */
const isButtonRow = ({ linked, text }: Line): boolean =>
  linked > 0.7 && text.length < 120 && /facebook|zalo|twitter|google news|chia sẻ|in bài|cỡ chữ|sao chép/iu.test(text);

/** Lines that are furniture by their words: interface labels, teasers, ">>> …" links, templates. */
export const isFurnitureLine = (line: Line, site: string): boolean =>
  INTERFACE_LINE.test(line.text) ||
  TEMPLATE.test(line.text) ||
  RELATED_HEADING.test(line.text) ||
  (SEE_ALSO.test(line.text) && line.linked > 0.3) ||
  isButtonRow(line) ||
  isTeaser(line, site);

/** "Bình luận (0)", "Tin cùng chuyên mục": the article ended above. */
export const endsArticle = (line: Line): boolean => line.text.length <= 45 && END_HEADING.test(line.text);
