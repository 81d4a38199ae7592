import type { Clipping } from '@/utils/model';
import type { DeepPartial } from '../../build';

type ReferenceCase = { readonly why: string; readonly clipping: DeepPartial<Clipping>; readonly text: string };

/** What the Vietnamese reference line says, by what is known of an article. */
export const REFERENCE_CASES: readonly ReferenceCase[] = [
  {
    why: 'everything known',
    clipping: {},
    text: 'Vừ A Páo (2025), "Xã Nậm Khao", Báo Lào Cai, ngày 02/10/2025, <https://baolaocai.vn/a>, truy cập ngày 02/10/2025.',
  },
  {
    why: 'several writers, a time of day, a month without a nought',
    clipping: {
      byline: 'Vừ A Páo, Lệ Thủy',
      publishedAt: '2025-07-30T23:30:00Z',
      clippedAt: '2025-08-01T09:00:00+07:00',
    },
    text: 'Vừ A Páo, Lệ Thủy (2025), "Xã Nậm Khao", Báo Lào Cai, ngày 31/7/2025, <https://baolaocai.vn/a>, truy cập ngày 01/8/2025.',
  },
  {
    why: 'no writer: the newspaper comes first',
    clipping: { byline: null },
    text: 'Báo Lào Cai (2025), "Xã Nậm Khao", ngày 02/10/2025, <https://baolaocai.vn/a>, truy cập ngày 02/10/2025.',
  },
  {
    why: 'a desk is not a writer',
    clipping: { byline: 'Nhóm PV' },
    text: 'Báo Lào Cai (2025), "Xã Nậm Khao", ngày 02/10/2025, <https://baolaocai.vn/a>, truy cập ngày 02/10/2025.',
  },
  {
    why: 'a site whose name is not known, no date',
    clipping: { site: 'xanamkhao.laocai.gov.vn', publishedAt: null },
    text: 'Vừ A Páo, "Xã Nậm Khao", xanamkhao.laocai.gov.vn, <https://baolaocai.vn/a>, truy cập ngày 02/10/2025.',
  },
  {
    why: 'next to nothing known; quotes within quotes',
    clipping: { title: 'Nói "không"', byline: null, site: '', publishedAt: null, url: '', canonicalUrl: '' },
    text: '"Nói ’không’", truy cập ngày 02/10/2025.',
  },
];

type NumberCase = { readonly quantity: object; readonly text: string };

/** How readings are written in documents. */
export const QUANTITY_CASES: readonly NumberCase[] = [
  { quantity: { value: 4.49, unit: '%' }, text: '4,49%' },
  { quantity: { value: 76_500_000_000, unit: 'VND' }, text: '76,5 tỷ đồng' },
  { quantity: { value: 1_234_567_891_234, unit: 'VND' }, text: '1.234.567.891.234 đồng' },
  { quantity: { value: 2_700_000_000_000, unit: 'VND' }, text: '2.700 tỷ đồng' },
  {
    quantity: { value: 66e6, unit: 'VND', per: 'person_year', comparator: '>=' },
    text: 'từ 66 triệu đồng/người/năm trở lên',
  },
  { quantity: { value: 5, valueMax: 7, unit: '%', change: 'increase' }, text: 'tăng 5–7%' },
  { quantity: { value: 85.3, unit: '%', base: 'estimate' }, text: '85,3% so với dự toán' },
  { quantity: { value: 3.4, unit: '%', change: 'decrease', base: 'same_period' }, text: 'giảm 3,4% so với cùng kỳ' },
  { quantity: { value: 1.5, unit: 'times', base: 'other' }, text: '1,5 lần' },
  { quantity: { value: 1e9, valueMax: 25e8, unit: 'VND' }, text: '1–2,5 tỷ đồng' },
  { quantity: { value: 5e8, valueMax: 15e8, unit: 'VND' }, text: '500–1.500 triệu đồng' },
  { quantity: { value: 16, of: 16, unit: 'village' }, text: '16/16 thôn' },
  { quantity: { value: 120, unit: 'count:sáng kiến', comparator: '~' }, text: 'khoảng 120 sáng kiến' },
  { quantity: { value: 1302, unit: 'ha', comparator: '>' }, text: 'trên 1.302 ha' },
  { quantity: { value: 1.5, unit: 'percentage_point', change: 'decrease' }, text: 'giảm 1,5 điểm phần trăm' },
];

type PeriodCase = { readonly from: string | null; readonly to: string | null; readonly text: string };
export const PERIOD_CASES: readonly PeriodCase[] = [
  { from: '2020', to: '2025', text: '2020–2025' },
  { from: '2024', to: '2024', text: '2024' },
  { from: null, to: '2030', text: 'đến 2030' },
  { from: '2026', to: null, text: 'từ 2026' },
  { from: '2025-01-01', to: '2025-09-30', text: '9 tháng đầu năm 2025' },
  { from: '2025-09-01', to: '2025-09-30', text: 'tháng 9/2025' },
  { from: '2024-01-01', to: '2024-12-31', text: '2024' },
  { from: '2024-01-01', to: '2024-02-29', text: '2 tháng đầu năm 2024' },
  { from: '2025-01-01', to: '2025-09-29', text: '01/01/2025–29/09/2025' },
  { from: '2025-07-01', to: '2025-09-30', text: 'quý 3/2025' },
  { from: '2025-05-01', to: '2025-07-31', text: '01/05/2025–31/07/2025' },
  { from: '2025', to: '2025-11-15', text: '2025, đến 15/11/2025' },
  { from: '2025', to: '2025-12-31', text: '2025' },
  { from: null, to: null, text: '' },
];
