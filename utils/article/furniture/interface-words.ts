/** What buttons, counters and boxes of readers say, by the word a line begins with. In lower case. */

type ByFirstWord = ReadonlyMap<string, RegExp>;

/** The letters a line begins with: "nghe" of "nghe đọc bài", "" of "12:30". */
const firstWord = (small: string): string => {
  let end = 0;
  while (end < small.length && !' 0123456789:.(+-$'.includes(small[end] ?? '')) end += 1;
  return small.slice(0, end);
};

/** Patterns by the word each begins with, which stands in it: "xem" for `/^xem …/`. */
const byFirstWord = (...patterns: readonly RegExp[]): readonly (readonly [string, RegExp])[] =>
  patterns.map((pattern) => [firstWord(pattern.source.slice(1)), pattern]);

/** Whether a line in lower case is one of the table. */
export const isSaid = (table: ByFirstWord, small: string): boolean => table.get(firstWord(small))?.test(small) ?? false;

const OF_READERS = /^(?:các )?(?:tin|bài)(?: viết)? (?:cùng chuyên mục|mới hơn|cũ hơn|đã đưa)$/;
/** After these nothing of the article follows. */
export const END_HEADING: ByFirstWord = new Map([
  ...byFirstWord(
    /^bình luận(?: ?\(\d+\))?$/,
    /^ý kiến(?: bình luận| bạn đọc| của bạn)?(?: ?\(\d+\))?$/,
    /^gửi (?:bình luận|ý kiến|phản hồi|nhận xét)(?: của bạn)?$/,
    /^viết (?:bình luận|phản hồi|nhận xét)$/,
    /^phản hồi(?: ?\(\d+\))?$/,
    /^nhận xét(?: ?\(\d+\))?$/,
    /^đăng nhận xét$/,
    /^không có (?:nhận xét|bình luận|phản hồi)(?: nào)?:?$/,
    /^những tin (?:mới|cũ) hơn$/,
    /^từ kh(?:óa|oá) ?:?$/,
    /^tag ?:$/,
    /^tags ?:$/,
  ),
  ['', /^\d+ (?:bình luận|ý kiến|nhận xét|phản hồi).{0,30}$/],
  ['các', OF_READERS],
  ['tin', OF_READERS],
  ['bài', OF_READERS],
]);

const SIZE_OF_LETTERS = /^(?:a[+-]? ?){1,6}$/;
const VIEWS = /^(?:số )?lượt (?:xem|đọc|truy cập)[ :]*[\d.,]*$/;
const BACK = /^(?:trở (?:về|lại|lên)(?: trên)?|về đầu(?: trang)?|quay lại)(?: (?:trang )?trước)?$/;
const GALLERY = /^(?:ảnh|hình) (?:trước|sau|kế tiếp|tiếp theo)(?: ?ảnh (?:sau|tiếp theo))?$/;
const SCROLL = /^(?:cuộn|kéo|vuốt|lướt) (?:xuống|chuột|lên|trang|sang).{0,30}$/;
/** Interface words met inside bodies, by the word they begin with. */
export const INTERFACE: ByFirstWord = new Map([
  ...byFirstWord(
    /^sắp xếp(?: theo)? ?:.*$/,
    /^nghe (?:đọc bài|tin|bài).*$/,
    /^giọng (?:nam|nữ|đọc).{0,40}$/,
    /^xem (?:cỡ chữ.{0,20}|các bài viết của tác giả|(?:phiên )?bản (?:đầy đủ|máy tính|desktop))$/,
    /^cỡ chữ.{0,20}$/,
    /^tăng cỡ chữ$/,
    /^giảm cỡ chữ$/,
    /^đã xem[ :]*[\d.,]*$/,
    /^in(?: bài(?: viết)?| trang)?(?: này)?$/,
    /^bản in(?: này)?$/,
    /^nội dung (?:bài viết|chính)$/,
    /^bài viết(?: (?:này )?(?:có )?(?:hữu ích|bổ ích).{0,60})?$/,
    /^bạn (?:thấy|đánh giá|có thích|nghĩ gì về)(?: thế nào(?: về)?)? (?:bài|tin).{0,80}$/,
    /^mục lục(?: bài viết)?$/,
    /^phiên bản (?:in(?: này)?|đầy đủ|máy tính|di động)$/,
    /^gửi (?:email|bài|cho bạn bè|email bài đăng này!?)$/,
    /^nhãn ?:?$/,
    /^người đăng(?: bài| tin)? ?: ?.{0,40}$/,
    /^được (?:đăng|gửi) bởi .{0,60}$/,
    /^hôm nay(?: là)? ?:? ?(?:thứ|chủ nhật|ngày) .{0,60}$/,
    /^submitted by .{0,60}$/,
    /^chia sẻ(?: bài viết)?(?: (?:qua|lên))?(?: facebook| zalo| twitter| email)*$/,
    /^sao chép(?: liên kết)?$/,
    /^copy link.{0,20}$/,
    /^link bài gốc$/,
    /^lấy link!?$/,
    /^lưu bài(?: viết)?$/,
    /^quảng cáo$/,
    /^advertisement$/,
    /^theo dõi .{2,40} (?:trên|tại) ?(?:google news)?:?$/,
    /^bình luận ?\(?\d*\)?$/,
    /^thích ?\d*$/,
    /^like ?\d*$/,
    /^đọc bài viết$/,
    /^đánh giá(?: bài viết| bài| tin)?(?: ?[:(\d].*)?$/,
    /^trình (?:chiếu|phát video).{0,40}$/,
    /^thời (?:gian đọc ?:? ?(?:khoảng )?\d+ phút|lượng ?:? ?\d+:\d\d)$/,
    /^quét (?:mã )?qr .{0,60}$/,
    /^mời (?:quý )?(?:bạn|các bạn|bạn đọc|độc giả|quý vị) (?:theo dõi|truy cập|quan tâm|tham gia|đón đọc|đón xem) .{0,80}$/,
    /^phóng to$/,
    /^your browser does not support.{0,60}$/,
  ),
  [
    '',
    /^(?:\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|\d{1,3} ?\/ ?\d{1,3}|\d{1,3} phút đọc|\d+(?:,\d+)? điểm trên \d+(?!\d).{0,30})$/,
  ],
  ...Array.from({ length: 6 }, (_, i): [string, RegExp] => ['a'.repeat(i + 1), SIZE_OF_LETTERS]),
  ['số', VIEWS],
  ['lượt', VIEWS],
  ['về', BACK],
  ['trở', BACK],
  ['quay', BACK],
  ...['email', 'share', 'tweet', 'facebook', 'zalo', 'twitter'].map((word): [string, RegExp] => [word, /^[a-z]+$/]),
  ['ảnh', GALLERY],
  ['hình', GALLERY],
  ...['cuộn', 'kéo', 'vuốt', 'lướt'].map((word): [string, RegExp] => [word, SCROLL]),
]);
