/** What buttons, counters and boxes of readers say, by the word a line begins with. In lower case. */

type ByFirstWord = ReadonlyMap<string, RegExp>;

/** The letters a line begins with: "nghe" of "nghe đọc bài", "" of "12:30". */
const firstWord = (small: string): string => {
  let end = 0;
  while (end < small.length && !' 0123456789:.(+-'.includes(small[end] ?? '')) end += 1;
  return small.slice(0, end);
};

/** Whether a line in lower case is one of the table. */
export const isSaid = (table: ByFirstWord, small: string): boolean => table.get(firstWord(small))?.test(small) ?? false;

const OF_READERS = /^(?:các )?(?:tin|bài)(?: viết)? (?:cùng chuyên mục|mới hơn|cũ hơn|đã đưa)$/;
/** After these nothing of the article follows. */
export const END_HEADING: ByFirstWord = new Map([
  ['bình', /^bình luận(?: ?\(\d+\))?$/],
  ['', /^\d+ (?:bình luận|ý kiến|nhận xét|phản hồi).{0,30}$/],
  ['ý', /^ý kiến(?: bình luận| bạn đọc| của bạn)?(?: ?\(\d+\))?$/],
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
const BACK = /^(?:trở (?:về|lại|lên)(?: trên)?|về đầu(?: trang)?|quay lại)(?: (?:trang )?trước)?$/;
const GALLERY = /^(?:ảnh|hình) (?:trước|sau|kế tiếp|tiếp theo)(?: ?ảnh (?:sau|tiếp theo))?$/;
const SCROLL = /^(?:cuộn|kéo|vuốt|lướt) (?:xuống|chuột|lên|trang|sang).{0,30}$/;
/** Interface words met inside bodies, by the word they begin with. */
export const INTERFACE: ByFirstWord = new Map([
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
  ['bài', /^bài viết(?: (?:này )?(?:có )?(?:hữu ích|bổ ích).{0,60})?$/],
  ['bạn', /^bạn (?:thấy|đánh giá|có thích|nghĩ gì về)(?: thế nào(?: về)?)? (?:bài|tin).{0,80}$/],
  ['mục', /^mục lục(?: bài viết)?$/],
  ['phiên', /^phiên bản (?:in(?: này)?|đầy đủ|máy tính|di động)$/],
  ['gửi', /^gửi (?:email|bài|cho bạn bè|email bài đăng này!?)$/],
  ['nhãn', /^nhãn ?:?$/],
  ['người', /^người đăng(?: bài| tin)? ?: ?.{0,40}$/],
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
  ['like', /^like ?\d*$/],
  ['đọc', /^đọc bài viết$/],
  ['đánh', /^đánh giá(?: bài viết| bài| tin)?(?: ?[:(\d].*)?$/],
  ['ảnh', GALLERY],
  ['hình', GALLERY],
  ['trình', /^trình (?:chiếu|phát video).{0,40}$/],
  ['thời', /^thời (?:gian đọc ?:? ?(?:khoảng )?\d+ phút|lượng ?:? ?\d+:\d\d)$/],
  ['quét', /^quét (?:mã )?qr .{0,60}$/],
  [
    'mời',
    /^mời (?:quý )?(?:bạn|các bạn|bạn đọc|độc giả|quý vị) (?:theo dõi|truy cập|quan tâm|tham gia|đón đọc|đón xem) .{0,80}$/,
  ],
  ['phóng', /^phóng to$/],
  ...['cuộn', 'kéo', 'vuốt', 'lướt'].map((word): [string, RegExp] => [word, SCROLL]),
  ['your', /^your browser does not support.{0,60}$/],
]);
