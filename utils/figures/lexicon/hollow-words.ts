/**
 * Syllables that name nothing by themselves: verbs that tie, adverbs, marks to be reached, words of time and comparison. An
 * indicator made of these alone ("giao dịch tại mức", "so cùng kỳ", "hết niên độ") was read on the wrong side.
 */
export const HOLLOW_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'xuống lên mức tại ở quanh chỉ sau giao dịch đang được còn đạt chiếm giảm tăng thêm tiếp nữa ước tính khoảng ' +
    'dưới trên từ đến tới ngưỡng ' +
    'mốc đề ra cách xa này đó ấy phải mất cũng vẫn đã sẽ mới nếu thì là có lại nay hiện với và về vào bằng so ' +
    'cùng kỳ năm tháng quý ' +
    'tuần ngày trước qua niên độ hết đầu cuối khoản số vậy hồi thời điểm lúc khi tuy nhưng song dù như nhất khá ' +
    'cao thấp gần hơn ghi nhận'
  ).split(' '),
);

/** Kinds of nouns by what can be measured of them, as far as an amount in another unit contradicts them. */
export type Dimension = 'money' | 'length' | 'area' | 'mass';

/** The noun an indicator opens with, and the only units it goes with; a share or a change of anything goes with all. */
export const DIMENSION_HEADS: readonly (readonly [string, Dimension])[] = [
  ['dài', 'length'],
  ['chiều dài', 'length'],
  ['tổng chiều dài', 'length'],
  ['rộng', 'length'],
  ['diện tích', 'area'],
  ['tổng diện tích', 'area'],
  ['sản lượng', 'mass'],
  ['trọng lượng', 'mass'],
  ['năng suất', 'mass'],
  ['năng suất lao động', 'money'],
  ['tổng mức đầu tư', 'money'],
  ['mức đầu tư', 'money'],
  ['tổng vốn', 'money'],
  ['vốn', 'money'],
  ['nguồn vốn', 'money'],
  ['kinh phí', 'money'],
  ['tổng kinh phí', 'money'],
  ['chi phí', 'money'],
  ['giá', 'money'],
  ['giá bán', 'money'],
  ['doanh thu', 'money'],
  ['lợi nhuận', 'money'],
  ['dư nợ', 'money'],
];
