import type { DeepPartial } from '@/tests/build';
import type { Quantity } from '@/utils/model';

export type FormatCase = {
  readonly quantity: DeepPartial<Quantity>;
  readonly vi: string;
  readonly en: string;
  readonly why: string;
};

export const FORMAT_CASES: readonly FormatCase[] = [
  { quantity: { value: 4.49, unit: '%' }, vi: '4,49 %', en: '4.49 %', why: 'a share' },
  {
    quantity: { value: 66e6, unit: 'VND', per: 'person_year', comparator: '>=' },
    vi: '≥ 66 triệu đồng/người/năm',
    en: '≥ 66 million VND/person/year',
    why: 'money in its largest round size',
  },
  { quantity: { value: 76.5e9, unit: 'VND' }, vi: '76,5 tỷ đồng', en: '76.5 billion VND', why: 'money' },
  { quantity: { value: 1.2e12, unit: 'VND' }, vi: '1.200 tỷ đồng', en: '1,200 billion VND', why: 'no size above tỷ' },
  {
    quantity: { value: 1234567890, unit: 'VND' },
    vi: '1.234.567.890 đồng',
    en: '1,234,567,890 VND',
    why: 'nothing is rounded',
  },
  { quantity: { value: 500, unit: 'VND' }, vi: '500 đồng', en: '500 VND', why: 'small money' },
  { quantity: { value: 6850, unit: 'VND' }, vi: '6.850 đồng', en: '6,850 VND', why: 'prices in full' },
  {
    quantity: { value: 400e3, valueMax: 1e6, unit: 'VND' },
    vi: '400.000–1.000.000 đồng',
    en: '400,000–1,000,000 VND',
    why: 'nobody writes 400–1.000 nghìn',
  },
  { quantity: { value: 0, unit: 'VND' }, vi: '0 đồng', en: '0 VND', why: 'nothing' },
  {
    quantity: { value: 8e8, valueMax: 1.2e9, unit: 'VND' },
    vi: '800–1.200 triệu đồng',
    en: '800–1,200 million VND',
    why: 'one size for both ends',
  },
  { quantity: { value: 5, valueMax: 7, unit: '%' }, vi: '5–7 %', en: '5–7 %', why: 'a range' },
  { quantity: { value: 16, of: 16, unit: 'commune' }, vi: '16/16 xã', en: '16/16 communes', why: 'so many of so many' },
  {
    quantity: { value: 1302, unit: 'count:hộ sản xuất giỏi' },
    vi: '1.302 hộ sản xuất giỏi',
    en: '1,302 hộ sản xuất giỏi',
    why: 'a noun of its own',
  },
  { quantity: { value: 1200, unit: 'ha', comparator: '~' }, vi: '≈ 1.200 ha', en: '≈ 1,200 ha', why: 'about' },
  { quantity: { value: 0.1 + 0.2, unit: '%' }, vi: '0,3 %', en: '0.3 %', why: 'no dust of binary fractions' },
];
