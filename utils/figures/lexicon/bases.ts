import type { Quantity } from '@/utils/model';

type Base = NonNullable<Quantity['base']>;

/** What a percentage is *of*, in the words right after it or after "so với". */
export const BASE_PHRASES: readonly (readonly [string, Base])[] = [
  ['cùng kỳ', 'same_period'],
  ['cùng thời điểm', 'same_period'],
  ['cùng thời kỳ', 'same_period'],
  ['cùng tháng', 'same_period'],
  ['svck', 'same_period'],
  ['ck', 'same_period'], // "tăng 8,6% CK"
  ['năm trước', 'previous'],
  ['năm ngoái', 'previous'],
  ['tháng trước', 'previous'],
  ['quý trước', 'previous'],
  ['kỳ trước', 'previous'],
  ['nhiệm kỳ trước', 'previous'],
  ['vụ trước', 'previous'],
  ['năm', 'previous'],
  ['tháng', 'previous'],
  ['trước', 'previous'],
  ['kế hoạch', 'plan'],
  ['kh', 'plan'],
  ['chỉ tiêu', 'plan'],
  ['chỉ tiêu kế hoạch', 'plan'],
  ['mục tiêu', 'plan'],
  ['yêu cầu', 'plan'],
  ['lộ trình', 'plan'],
  ['tiến độ', 'plan'],
  ['kịch bản', 'plan'],
  ['chỉ tiêu giao', 'plan'],
  ['dự toán', 'estimate'],
  ['dt', 'estimate'],
  ['nghị quyết', 'resolution'],
  ['nq', 'resolution'],
  ['chỉ tiêu nghị quyết', 'resolution'],
  ['mục tiêu nghị quyết', 'resolution'],
  ['chỉ tiêu đại hội', 'resolution'],
  ['đầu nhiệm kỳ', 'start_of_term'],
  ['thời điểm đầu nhiệm kỳ', 'start_of_term'],
];
