/**
 * Lines that are furniture by their words. A page is read once and cold, so phrases are looked up in tables, and a
 * pattern is tried only where a line begins with its word: patterns of a hundred phrases took milliseconds to compile.
 * All words are in lower case, one space between them.
 */
import { articleId, siteOf } from './identity';
import type { Line } from './lines';
import { textOf } from './spaced-text';

/** Every way to say one part after the other: `[['tin', 'bài'], [' khác']]` → "tin khác", "bài khác". */
const saidInTurn = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((said, next) => said.flatMap((a) => next.map((b) => `${a}${b}`)), ['']);

/** The words over a list of other articles, alone on their line. */
const RELATED: ReadonlySet<string> = new Set([
  ...saidInTurn(
    ['', 'các '],
    ['tin', 'bài', 'video', 'ảnh', 'phóng sự'],
    ['', ' viết', ' bài', ' đăng'],
    [
      ' liên quan',
      ' cùng chuyên mục',
      ' cùng dòng sự kiện',
      ' khác',
      ' mới',
      ' mới hơn',
      ' mới nhất',
      ' cũ hơn',
      ' nổi bật',
      ' đọc nhiều',
      ' đọc tiếp',
      ' cùng loại',
      ' đã đưa',
      ' gần đây',
      ' tương tự',
      ' đáng chú ý',
      ' đáng quan tâm',
      ' được quan tâm',
    ],
  ),
  ...saidInTurn(['', 'mời ', 'mời bạn '], ['xem', 'đọc'], [' thêm', ' tiếp', ' nhiều', ' ngay']),
  ...saidInTurn(['', 'tin ', 'bài ', 'bài viết '], ['cùng tác giả']),
  ...saidInTurn(['bài', 'bài viết', 'bài đăng', 'tin'], [' phổ biến', ' gần đây']),
  'cùng chuyên mục',
  'có liên quan',
  'liên quan',
  'tham khảo thêm',
  'có thể bạn quan tâm',
  'bạn có thể quan tâm',
  'mời bạn đọc',
  'đừng bỏ lỡ',
  'xem tất cả',
  'dòng sự kiện',
  'chủ đề liên quan',
  'có thể bạn cũng thích',
  'recent posts',
  'see all',
  'tin tài trợ',
  'về trang chủ đề',
  'những tin mới hơn',
  'những tin cũ hơn',
  ...saidInTurn(['related'], ['', ' news', ' articles', ' posts', ' stories']),
  'read more',
  'see also',
]);
const ALL_OF_THEM = ['xem tất cả', 'xem thêm'] as const;
const OPENING_MARKS = '»>•|: ';

/** "» Tin liên quan:" → "tin liên quan". */
const withoutMarks = (small: string): string => {
  let start = 0;
  while (start < small.length && OPENING_MARKS.includes(small[start] ?? '')) start += 1;
  const end = small.endsWith(':') ? -1 : small.length;
  const label = small.slice(start, end).trimEnd();
  // The way to the whole list stands on its line, often without a space.
  return ALL_OF_THEM.some((words) => label.endsWith(words) && label.length > words.length)
    ? label.slice(0, label.lastIndexOf('xem')).trimEnd()
    : label;
};

export const isRelatedHeading = (small: string): boolean => RELATED.has(withoutMarks(small));

type ByFirstWord = ReadonlyMap<string, RegExp>;

/** The letters a line begins with: "nghe" of "nghe đọc bài", "" of "12:30". */
const firstWord = (small: string): string => {
  let end = 0;
  while (end < small.length && !' 0123456789:.(+-'.includes(small[end] ?? '')) end += 1;
  return small.slice(0, end);
};

const isSaid = (table: ByFirstWord, small: string): boolean => table.get(firstWord(small))?.test(small) ?? false;

const OF_READERS = /^(?:các )?(?:tin|bài)(?: viết)? (?:cùng chuyên mục|mới hơn|cũ hơn|đã đưa)$/;
/** After these nothing of the article follows. */
const END_HEADING: ByFirstWord = new Map([
  ['bình', /^bình luận(?: ?\(\d+\))?$/],
  ['', /^\d+ (?:bình luận|ý kiến|nhận xét|phản hồi).{0,30}$/],
  ['ý', /^ý kiến(?: bình luận| bạn đọc)?(?: ?\(\d+\))?$/],
  ['gửi', /^gửi (?:bình luận|ý kiến|phản hồi|nhận xét)(?: của bạn)?$/],
  ['viết', /^viết (?:bình luận|phản hồi|nhận xét)$/],
  ['phản', /^phản hồi(?: ?\(\d+\))?$/],
  ['nhận', /^nhận xét(?: ?\(\d+\))?$/],
  ['đăng', /^đăng nhận xét$/],
  ['không', /^không có (?:nhận xét|bình luận|phản hồi)(?: nào)?:?$/],
  ['các', OF_READERS],
  ['tin', OF_READERS],
  ['bài', OF_READERS],
  ['những', /^những tin (?:mới|cũ) hơn$/],
  ['từ', /^từ kh(?:óa|oá) ?:?$/],
  ['tag', /^tag ?:$/],
  ['tags', /^tags ?:$/],
]);

const SIZE_OF_LETTERS = /^(?:a[+-]? ?){1,6}$/;
const VIEWS = /^(?:số )?lượt (?:xem|đọc|truy cập)[ :]*[\d.,]*$/;
const BACK = /^(?:trở (?:về|lại|lên)(?: trên)?|về đầu(?: trang)?|quay lại)$/;
const GALLERY = /^(?:ảnh|hình) (?:trước|sau|kế tiếp|tiếp theo)(?: ?ảnh (?:sau|tiếp theo))?$/;
const SCROLL = /^(?:cuộn|kéo|vuốt|lướt) (?:xuống|chuột|lên|trang|sang).{0,30}$/;
/** Interface words met inside bodies, by the word they begin with. */
const INTERFACE: ByFirstWord = new Map([
  [
    '',
    /^(?:\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|\d{1,3} ?\/ ?\d{1,3}|\d{1,3} phút đọc|\d+(?:,\d+)? điểm trên \d+(?!\d).{0,30})$/,
  ],
  ['sắp', /^sắp xếp(?: theo)? ?:.*$/],
  ['nghe', /^nghe (?:đọc bài|tin|bài).*$/],
  ['giọng', /^giọng (?:nam|nữ|đọc).{0,40}$/],
  ...Array.from({ length: 6 }, (_, i): [string, RegExp] => ['a'.repeat(i + 1), SIZE_OF_LETTERS]),
  ['xem', /^xem (?:cỡ chữ.{0,20}|các bài viết của tác giả|(?:phiên )?bản (?:đầy đủ|máy tính|desktop))$/],
  ['cỡ', /^cỡ chữ.{0,20}$/],
  ['tăng', /^tăng cỡ chữ$/],
  ['giảm', /^giảm cỡ chữ$/],
  ['số', VIEWS],
  ['lượt', VIEWS],
  ['đã', /^đã xem[ :]*[\d.,]*$/],
  ['in', /^in(?: bài(?: viết)?| trang)?(?: này)?$/],
  ['bản', /^bản in(?: này)?$/],
  ['nội', /^nội dung (?:bài viết|chính)$/],
  ['mục', /^mục lục(?: bài viết)?$/],
  ['phiên', /^phiên bản (?:in(?: này)?|đầy đủ|máy tính|di động)$/],
  ['gửi', /^gửi (?:email|bài|cho bạn bè|email bài đăng này!?)$/],
  ['thời', /^thời gian đọc ?:? ?(?:khoảng )?\d+ phút$/],
  ['nhãn', /^nhãn ?:?$/],
  ['được', /^được (?:đăng|gửi) bởi .{0,60}$/],
  ['hôm', /^hôm nay(?: là)? ?:? ?(?:thứ|chủ nhật|ngày) .{0,60}$/],
  ['submitted', /^submitted by .{0,60}$/],
  ['về', BACK],
  ['trở', BACK],
  ['quay', BACK],
  ['chia', /^chia sẻ(?: bài viết)?(?: (?:qua|lên))?(?: facebook| zalo| twitter| email)*$/],
  ...['email', 'share', 'tweet', 'facebook', 'zalo', 'twitter'].map((word): [string, RegExp] => [word, /^[a-z]+$/]),
  ['sao', /^sao chép(?: liên kết)?$/],
  ['copy', /^copy link.{0,20}$/],
  ['link', /^link bài gốc$/],
  ['lấy', /^lấy link!?$/],
  ['lưu', /^lưu bài(?: viết)?$/],
  ['quảng', /^quảng cáo$/],
  ['advertisement', /^advertisement$/],
  ['theo', /^theo dõi .{2,40} (?:trên|tại) ?(?:google news)?:?$/],
  ['bình', /^bình luận ?\(?\d*\)?$/],
  ['thích', /^thích ?\d*$/],
  ['đọc', /^đọc bài viết$/],
  ['đánh', /^đánh giá(?: bài viết| bài| tin)?(?: ?[:(\d].*)?$/],
  ['ảnh', GALLERY],
  ['hình', GALLERY],
  ['trình', /^trình chiếu$/],
  ['phóng', /^phóng to$/],
  ...['cuộn', 'kéo', 'vuốt', 'lướt'].map((word): [string, RegExp] => [word, SCROLL]),
  ['your', /^your browser does not support.{0,60}$/],
]);
const LONGEST_LABEL = 120;

/** Unrendered templates: "{{x.title}}". */
const TEMPLATE = /\{\{[^{}]{0,80}\}\}/;
const SEE_ALSO = /^(?:>{1,3}|[»►▶*])? ?(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp|mời (?:bạn )?(?:đọc|xem)(?: thêm)?) ?:/;
/** The page's own foot, where it stands inside the article's box: a line begins so. */
const FOOT: readonly string[] = [
  '©',
  'copyright',
  'bản quyền',
  'giấy phép ',
  'tổng biên tập',
  'cơ quan chủ quản',
  'cơ quan của',
  'chịu trách nhiệm',
  'ghi rõ nguồn',
  'mọi góp ý',
  ...saidInTurn(['nguồn bài', 'địa chỉ', 'trụ sở', 'điện thoại', 'đường dây nóng'], [':', ' :']),
];
/** "Ngày đăng: 13/11/2025 Lượt xem: 1689 In tin"; "Bạn có tin gửi tòa soạn? …". */
const COUNTERS = saidInTurn(['lượt ', 'số lần ', 'số người '], ['xem', 'đọc', 'truy cập', 'người xem', 'người đọc']);
const TO_THE_EDITORS = /gửi (?:tin )?(?:về |cho |đến )?(?:tòa|toà) soạn/;
const TO_SEND =
  /^(?:mọi |các )?(?:ý kiến|thông tin|tin,? bài|bài viết|bạn đọc|độc giả|cộng tác).{0,80} gửi (?:về|tới|đến) /;
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

/** Lines that are furniture by their words: interface labels, rows of buttons, teasers, ">>> …" links, templates. */
export const isFurnitureLine = (line: Line, site: string): boolean => {
  const { text, linked } = line;
  if ((text.includes('{{') && TEMPLATE.test(text)) || isTeaser(line, site)) return true;
  if (text.startsWith('#') && linked > 0.7) return true;
  if (text.length > LONGEST_LABEL) return false;
  const small = text.toLowerCase().replace(/^[-–—•·] | [-–—•·]$/g, '');
  if (isSaid(INTERFACE, small) || isRelatedHeading(small) || isCounter(small) || isSignUp(line)) return true;
  if (small.includes(' gửi ') && TO_SEND.test(small)) return true;
  return (linked > 0.3 && SEE_ALSO.test(small)) || (linked > 0.7 && BUTTONS.test(small));
};

/** What papers in English print between paragraphs, alone on its line; Readability leaves it in the text. */
const ENGLISH_LABELS: ReadonlySet<string> = new Set(
  `advertisement,advertisements,continue reading the main story,story continues below advertisement,story continues below,
article continues below,article continues after advertisement,continue reading below,skip advertisement,share this article,
share this story,share on facebook,share on twitter,share via email,read more,read more below,related articles,
related stories,sign up for our newsletter,subscribe to our newsletter,follow us on twitter,follow us on facebook,
click here to subscribe,view comments,show comments,leave a comment,post a comment`
    .split(',')
    .map((label) => label.trim()),
);
const LONGEST_ENGLISH = 45;

/** Labels of a foreign page that are no text of its article; all else that Readability left stays. */
export const isForeignFurniture = ({ text, type }: Line): boolean =>
  type !== 'table-row' &&
  text.length <= LONGEST_ENGLISH &&
  ENGLISH_LABELS.has(text.toLowerCase().replace(/(?<![.:…»>\s])[.:…»>\s]+$/, ''));

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
