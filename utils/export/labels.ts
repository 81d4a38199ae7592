import type { BASES, CHANGES, COMPARATORS, KnownUnit, MarkKind, MarkStatus, PERS } from '@/utils/model';
import type { CodeLabel } from './tables/column';

/*
 * What Vietnamese readers call the codes, in the files they are handed. They stand here and not among the interface's
 * messages because a codebook is part of the data: it must read the same whatever language the interface is in.
 */

export const KIND_LABELS: Readonly<Record<MarkKind, string>> = {
  figure: 'số liệu',
  target: 'chỉ tiêu',
  person: 'nhân sự',
  quote: 'trích dẫn',
  note: 'ghi chú',
};

export const STATUS_LABELS: Readonly<Record<MarkStatus, string>> = {
  suggested: 'máy gợi ý, chưa duyệt',
  confirmed: 'đã xác nhận',
  corrected: 'đã sửa',
  rejected: 'đã bỏ',
  added: 'tự thêm',
};

export const UNIT_LABELS: Readonly<Record<KnownUnit, string>> = {
  '%': '%',
  VND: 'đồng',
  USD: 'USD',
  person: 'người',
  household: 'hộ',
  visit: 'lượt',
  ha: 'ha',
  km: 'km',
  m: 'm',
  km2: 'km²',
  m2: 'm²',
  tonne: 'tấn',
  kg: 'kg',
  head: 'con',
  commune: 'xã',
  village: 'thôn',
  school: 'trường',
  project: 'dự án',
  criterion: 'tiêu chí',
  tree: 'cây',
  document: 'văn bản',
  organization: 'tổ chức',
  percentage_point: 'điểm phần trăm',
  times: 'lần',
};

export const PER_LABELS: Readonly<Record<(typeof PERS)[number], string>> = {
  year: 'năm',
  person: 'người',
  person_year: 'người/năm',
  ha: 'ha',
  ha_year: 'ha/năm',
  month: 'tháng',
};

export const COMPARATOR_LABELS: Readonly<Record<(typeof COMPARATORS)[number], string>> = {
  '=': 'đúng bằng',
  '>': 'trên',
  '>=': 'từ … trở lên',
  '<': 'dưới',
  '<=': 'không quá',
  '~': 'khoảng',
};

export const CHANGE_LABELS: Readonly<Record<(typeof CHANGES)[number], string>> = {
  level: 'mức đạt',
  increase: 'tăng',
  decrease: 'giảm',
};

export const BASE_LABELS: Readonly<Record<(typeof BASES)[number], string>> = {
  same_period: 'cùng kỳ',
  previous: 'kỳ trước',
  plan: 'kế hoạch',
  estimate: 'dự toán',
  resolution: 'nghị quyết',
  start_of_term: 'đầu nhiệm kỳ',
  other: 'mốc khác',
};

/** The labels as a codebook lists them, in the order of the table. */
export const codeLabels = (labels: Readonly<Record<string, string>>): readonly CodeLabel[] =>
  Object.entries(labels).map(([value, labelVi]) => ({ value, labelVi }));

const COUNTED = 'count:';

/** A unit in Vietnamese: "VND" is "đồng", "count:sáng kiến" is "sáng kiến". */
export const unitLabel = (unit: string): string =>
  unit.startsWith(COUNTED)
    ? unit.slice(COUNTED.length)
    : ((UNIT_LABELS as Readonly<Record<string, string>>)[unit] ?? unit); // a unit of a newer version has no label here
