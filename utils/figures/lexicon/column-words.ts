/** What a column of a table holds, by the words of its header cell. */
export type ColumnRole = 'order' | 'indicator' | 'unit' | 'target' | 'figure' | 'share' | 'note';

export const COLUMN_WORDS: readonly (readonly [string, ColumnRole])[] = [
  ['tt', 'order'],
  ['stt', 'order'],
  ['số tt', 'order'],
  ['chỉ tiêu', 'indicator'],
  ['tên chỉ tiêu', 'indicator'],
  ['nội dung', 'indicator'],
  ['hạng mục', 'indicator'],
  ['danh mục', 'indicator'],
  ['tiêu chí', 'indicator'],
  ['lĩnh vực', 'indicator'],
  ['sản phẩm', 'indicator'],
  ['loại', 'indicator'],
  ['tên', 'indicator'],
  ['đơn vị', 'unit'],
  ['đơn vị tính', 'unit'],
  ['đvt', 'unit'],
  ['kế hoạch', 'target'],
  ['kh', 'target'],
  ['mục tiêu', 'target'],
  ['dự toán', 'target'],
  ['chỉ tiêu giao', 'target'],
  ['chỉ tiêu năm', 'target'],
  ['chỉ tiêu kế hoạch', 'target'],
  ['phấn đấu', 'target'],
  ['nghị quyết', 'target'],
  ['thực hiện', 'figure'],
  ['th', 'figure'],
  ['kết quả', 'figure'],
  ['ước thực hiện', 'figure'],
  ['ước', 'figure'],
  ['đạt', 'figure'],
  ['số lượng', 'figure'],
  ['giá trị', 'figure'],
  ['cùng kỳ', 'figure'],
  ['năm', 'figure'],
  ['so sánh', 'share'],
  ['tỷ lệ', 'share'],
  ['đạt tỷ lệ', 'share'],
  ['tỷ lệ hoàn thành', 'share'],
  ['so với', 'share'],
  ['th/kh', 'share'],
  ['ghi chú', 'note'],
];

/** Heads that name an indicator of their own when more words follow: "Số lượng đảng viên", "Tỷ lệ giải quyết đúng hạn". */
export const OPEN_HEADS: ReadonlySet<string> = new Set(['số lượng', 'giá trị', 'tỷ lệ']);

/** Heads of columns and rows that add up the others and measure nothing by themselves. */
export const SUM_WORDS: ReadonlySet<string> = new Set([
  'tổng',
  'tổng số',
  'tổng cộng',
  'cộng',
  'chung',
  'toàn tỉnh',
  'toàn huyện',
  'toàn xã',
  'trong đó',
]);
