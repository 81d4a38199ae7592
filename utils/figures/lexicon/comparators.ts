import type { Quantity } from '@/utils/model';
import { wordTable } from '@/utils/text';

type Comparator = Quantity['comparator'];

/** Directly before a number. "bình quân", "trung bình" belong to the indicator and are no approximation. */
export const COMPARATORS_BEFORE: readonly (readonly [string, Comparator])[] = [
  ['trên', '>'],
  ['hơn', '>'],
  ['quá', '>'],
  ['lớn hơn', '>'],
  ['nhỏ hơn', '<'],
  ['trên mốc', '>'],
  ['trên ngưỡng', '>'],
  ['dưới mốc', '<'],
  ['dưới ngưỡng', '<'],
  ['vượt mốc', '>'],
  ['vượt ngưỡng', '>'],
  ['vượt con số', '>'],
  ['ước trên', '>'],
  ['ước hơn', '>'],
  ['ước đạt trên', '>'],
  ['ước đạt hơn', '>'],
  ['ít nhất', '>='],
  ['tối thiểu', '>='],
  ['không dưới', '>='],
  ['không thấp hơn', '>='],
  ['không ít hơn', '>='],
  ['ít nhất là', '>='],
  ['ít nhứt', '>='], // as the south spells it
  ['dưới', '<'],
  ['dưới mức', '<'],
  ['ở dưới mức', '<'],
  ['ở trên mức', '>'],
  ['chưa đến', '<'],
  ['chưa tới', '<'],
  ['chưa đầy', '<'],
  ['chưa bằng', '<'],
  ['không bằng', '<'],
  ['non', '<'],
  ['suýt soát', '~'],
  ['tròm trèm', '~'],
  ['áng chừng', '~'],
  ['không đến', '<'],
  ['không nổi', '<'],
  ['chưa nổi', '<'],
  ['không đầy', '<'],
  ['không tới', '<'],
  ['không quá', '<='],
  ['tối đa', '<='],
  ['không vượt quá', '<='],
  ['nhiều nhất', '<='],
  ['nhiều nhứt', '<='],
  ['cao nhất là', '<='],
  ['khoảng', '~'],
  ['gần', '~'],
  ['xấp xỉ', '~'],
  ['ngót', '~'],
  ['ngót nghét', '~'],
  ['chừng', '~'],
  ['độ', '~'],
  ['ước', '~'],
  ['ước đạt', '~'],
  ['ước tính', '~'],
  ['ước tính đạt', '~'],
  ['ước thực hiện', '~'],
  ['ước thực hiện đạt', '~'],
  ['ước khoảng', '~'],
  ['ước đạt khoảng', '~'],
  ['dự ước', '~'],
  ['trên dưới', '~'],
  ['cỡ', '~'],
];

/** Directly after the unit, or after the counted noun when "từ" stands before the number. */
export const COMPARATORS_AFTER: readonly (readonly [string, Comparator])[] = [
  ['trở lên', '>='],
  ['trở xuống', '<='],
];

/** Signs before a number; they stay outside the quote. */
export const COMPARATOR_SIGNS = wordTable<Comparator>({
  '≥': '>=',
  '≤': '<=',
  '>': '>',
  '<': '<',
  '~': '~',
  '≈': '~',
});

/** Adjectives that make "hơn" a comparison with something else, so that no ">" is meant. */
export const COMPARED = wordTable<'increase' | 'decrease'>({
  cao: 'increase',
  nhiều: 'increase',
  lớn: 'increase',
  nhanh: 'increase',
  dài: 'increase',
  đắt: 'increase',
  thấp: 'decrease',
  ít: 'decrease',
  kém: 'decrease',
  chậm: 'decrease',
  nhỏ: 'decrease',
  rẻ: 'decrease',
});
