/**
 * Lines that are furniture by their words. A page is read once and cold, so phrases are looked up in tables, and a
 * pattern is tried only where a line begins with its word: patterns of a hundred phrases took milliseconds to compile.
 * All words are in lower case, one space between them.
 */

import type { Line } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import { articleId, siteOf } from '../page/identity';
import { isMailAddress } from '../words/addresses';
import { END_HEADING, INTERFACE, isSaid } from './interface-words';
import { isRelatedHeading, saidInTurn } from './related-headings';

const LONGEST_LABEL = 120;

/** Unrendered templates: "{{x.title}}". */
const TEMPLATE = /\{\{[^{}]{0,80}\}\}/;
const SEE_ALSO = /^(?:>{1,3}|[»►▶*([])? ?(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp|mời (?:bạn )?(?:đọc|xem)(?: thêm)?) ?:/;
/** "* Mời bạn đọc vào chuyên mục Xã hội xem các tin, bài liên quan.": a request with a way out of the article. */
const TO_READ_ON = /^[*_ ]{0,3}(?:kính )?mời (?:quý |các )?(?:bạn|độc giả|vị)[^.]{0,60} (?:xem|đọc|theo dõi|vào) /;
/** The page's own foot, where it stands inside the article's box: a line begins so. */
const FOOT: readonly string[] = [
  ...'©,®,copyright,bản quyền,giấy phép ,tổng biên tập,cơ quan chủ quản,cơ quan của,chịu trách nhiệm,ghi rõ nguồn,mọi góp ý'.split(
    ',',
  ),
  ...saidInTurn(['nguồn bài', 'địa chỉ', 'trụ sở', 'điện thoại', 'đường dây nóng'], [':', ' :']),
];
/** "Ngày đăng: 13/11/2025 Lượt xem: 1689 In tin"; "Bạn có tin gửi tòa soạn? …". */
const COUNTERS = saidInTurn(
  ['lượt ', 'số lần ', 'số người '],
  ['xem', 'đọc', 'truy cập', 'người xem', 'người đọc', 'đánh giá', 'bình chọn'],
);
const TO_THE_EDITORS = /gửi (?:tin )?(?:về |cho |đến )?(?:tòa|toà) soạn/;
const TO_SEND =
  /^(?:(?:mọi |các )?(?:ý kiến|thông tin|tin,? bài|bài viết|bạn đọc|độc giả|cộng tác).{0,80} gửi|(?:kính |trân trọng )?mời .{0,30} gửi .{0,40}) (?:về|tới|đến) /;
/** "Bạn đang đọc số 87. [Đăng ký] để nhận bản tin …". */
const isSignUp = ({ link, text }: Line): boolean =>
  link !== null && / nhận | theo dõi /.test(text) && /^(?:đăng ký|subscribe)$/i.test(textOf(link));
const BUTTONS =
  /gửi cho bạn|bản in|quay lại|gửi email|gửi mail|facebook|zalo|twitter|google news|chia sẻ|in bài|cỡ chữ|sao chép/;

const isCounter = (small: string): boolean =>
  COUNTERS.some((words) => small.includes(words)) || (small.includes(' soạn') && TO_THE_EDITORS.test(small));

/** A whole line that is a headline linking to another article of the site. */
const isTeaser = (line: Line, site: string): boolean => {
  if (line.linked < 0.9 || line.text.split(' ').length < 4) return false;
  if (/^[>»►▶]/.test(line.text)) return true;
  const href = line.link?.getAttribute('href') ?? '';
  const absolute = /^[a-z]+:/i.test(href) ? href : `https://${site}/${href.replace(/^\//, '')}`;
  return siteOf(absolute) === site && articleId(absolute) !== null;
};

/** "1 2 3 Trang sau »": the numbers of a story's pages. */
const PAGER = /^[\d\s.…|«»‹›<>]{0,40}(?:trang (?:sau|trước|tiếp|đầu|cuối))?[\s«»‹›<>]{0,6}$/;

/** "00:00 03:41 Tốc độ 1x Chất lượng Tự động Bật phụ đề": what a player prints when its buttons are no buttons. */
const OF_PLAYERS: ReadonlySet<string> = new Set(
  'tốc độ chất lượng tự động bật tắt phụ đề tiếng toàn màn hình phát lại tạm dừng hd auto /'.split(' '),
);
const PLAYER_FIGURE = /^(?:\d{1,2}:\d\d|\d(?:[.,]\d{1,2})?x|\d{3,4}p)$/;
/** Its parts are often set apart by the style alone: "1xChất lượng Tự độngBật phụ đề". */
const asWords = (text: string): readonly string[] =>
  text
    .replace(/(\d:\d\d)(?=\d)/g, '$1 ')
    .replace(/([^A-ZĐ\s])(?=[A-ZĐ])/g, '$1 ')
    .toLowerCase()
    .split(' ');
const isPlayer = (text: string): boolean => {
  if (!/\d:\d\d/.test(text)) return false;
  const words = asWords(text);
  return (
    words.some((word) => PLAYER_FIGURE.test(word)) &&
    words.every((word) => OF_PLAYERS.has(word) || PLAYER_FIGURE.test(word))
  );
};

/** "#TaLeng #NongNghiep": words with a number sign and nothing else. */
export const isHashtags = (text: string): boolean =>
  text.split(' ').every((word) => word.length > 1 && word.startsWith('#'));

/** Lines that are furniture by their words: interface labels, rows of buttons, teasers, ">>> …" links, templates. */
export const isFurnitureLine = (line: Line, site: string): boolean => {
  const { text, linked } = line;
  if ((text.includes('{{') && TEMPLATE.test(text)) || isTeaser(line, site)) return true;
  if (text.startsWith('#') && (linked > 0.7 || isHashtags(text))) return true;
  if (text.length > LONGEST_LABEL) return false;
  const small = text.toLowerCase().replace(/^[-–—•·] | [-–—•·]$/g, '');
  if (isSaid(INTERFACE, small) || isRelatedHeading(small) || isCounter(small) || isSignUp(line) || isPlayer(text))
    return true;
  if ((linked > 0.3 && PAGER.test(small)) || isRowOfButtons(text)) return true;
  if (isMailAddress(small) || (small.includes(' gửi ') && TO_SEND.test(small))) return true;
  if (line.link && small.includes('mời ') && TO_READ_ON.test(small)) return true;
  return (linked > 0.3 && SEE_ALSO.test(small)) || (linked > 0.7 && BUTTONS.test(small));
};

/** "Chia sẻ | In bài": a row of buttons that are no links. */
const LONGEST_ROW = 60;
const isRowOfButtons = (text: string): boolean => {
  // Often only their style parts them: "Chia sẻCopy link".
  const parted = text.length <= LONGEST_ROW ? text.replace(/([a-zà-ỹ])(?=[A-ZĐ])/g, '$1|') : '';
  const labels = parted.toLowerCase().split(/ ?[|•·/] ?/);
  return labels.length > 1 && labels.every((label) => isSaid(INTERFACE, label));
};

const isFoot = (small: string): boolean => FOOT.some((words) => small.startsWith(words));

const TO_READERS =
  /^(?:bình luận|ý kiến|phản hồi|nhận xét|đăng nhận xét|không có|gửi (?:bình|ý|phản|nhận)|viết (?:bình|phản|nhận)|\d+ (?:bình|ý|phản|nhận))/;

/** "Bình luận (2)", "Ý kiến bạn đọc", "Gửi bình luận": below stand readers, whatever the length of what they write. */
export const opensComments = (line: Line): boolean =>
  line.text.length <= 60 && endsArticle(line) && TO_READERS.test(line.text.toLowerCase());

/** "Bình luận (0)", "Tin cùng chuyên mục", "Tin khác", "© Bản quyền …": the article may have ended above. */
export const endsArticle = ({ text }: Line): boolean => {
  const small = text.slice(0, LONGEST_LABEL).toLowerCase();
  return isFoot(small) || (text.length <= 60 && (isSaid(END_HEADING, small) || isRelatedHeading(small)));
};
