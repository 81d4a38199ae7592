/** The words over a list of other articles. In lower case, one space between them. */

/** Every way to say one part after the other: `[['tin', 'bài'], [' khác']]` → "tin khác", "bài khác". */
export const saidInTurn = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((said, next) => said.flatMap((a) => next.map((b) => `${a}${b}`)), ['']);

/** The words over a list of other articles, alone on their line. */
const RELATED: ReadonlySet<string> = new Set([
  ...saidInTurn(
    ['', 'các '],
    ['tin', 'bài', 'video', 'ảnh', 'phóng sự'],
    ['', ' viết', ' bài', ' đăng'],
    ' liên quan, cùng chuyên mục, cùng dòng sự kiện, khác, mới, mới hơn, mới nhất, cũ hơn, nổi bật, đọc nhiều, đọc tiếp, cùng loại, đã đưa, gần đây, tương tự, đáng chú ý, đáng quan tâm, được quan tâm'.split(
      ',',
    ),
  ),
  ...saidInTurn(['', 'mời ', 'mời bạn '], ['xem', 'đọc'], [' thêm', ' tiếp', ' nhiều', ' ngay']),
  ...saidInTurn(['', 'tin ', 'bài ', 'bài viết '], ['cùng tác giả']),
  ...saidInTurn(['bài', 'bài viết', 'bài đăng', 'tin'], [' phổ biến', ' gần đây']),
  ...saidInTurn(['video', 'clip', 'phát', 'bài'], [' tiếp theo', ' kế tiếp']),
  ...'cùng chuyên mục,có liên quan,liên quan,tham khảo thêm,có thể bạn quan tâm,bạn có thể quan tâm,mời bạn đọc,đừng bỏ lỡ,xem tất cả,dòng sự kiện,chủ đề liên quan,có thể bạn cũng thích,recent posts,see all,tin tài trợ,về trang chủ đề,những tin mới hơn,những tin cũ hơn,read more,see also'.split(
    ',',
  ),
  ...saidInTurn(['related'], ['', ' news', ' articles', ' posts', ' stories']),
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

/** Whether a line in lower case is the heading of links to other stories: "» tin liên quan:", "tin liên quan xem tất cả". */
export const isRelatedHeading = (small: string): boolean => RELATED.has(withoutMarks(small));
