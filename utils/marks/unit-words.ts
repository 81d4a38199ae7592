import type { KnownUnit, Quantity } from '@/utils/model';

/** Languages a quantity can be shown in. */
export type QuantityLanguage = 'vi' | 'en';

type Words = Readonly<Record<QuantityLanguage, string>>;

/**
 * How a unit is written after a number. Vocabulary of the data, not interface text: exports and the command line write
 * it too, so it does not lie in the message catalogues.
 */
export const UNIT_WORDS: Readonly<Record<KnownUnit, Words>> = {
  '%': { vi: '%', en: '%' },
  VND: { vi: 'đồng', en: 'VND' },
  USD: { vi: 'USD', en: 'USD' },
  person: { vi: 'người', en: 'people' },
  household: { vi: 'hộ', en: 'households' },
  visit: { vi: 'lượt khách', en: 'visits' },
  ha: { vi: 'ha', en: 'ha' },
  km: { vi: 'km', en: 'km' },
  m: { vi: 'm', en: 'm' },
  km2: { vi: 'km²', en: 'km²' },
  m2: { vi: 'm²', en: 'm²' },
  tonne: { vi: 'tấn', en: 'tonnes' },
  kg: { vi: 'kg', en: 'kg' },
  head: { vi: 'con', en: 'head' },
  commune: { vi: 'xã', en: 'communes' },
  village: { vi: 'thôn, bản', en: 'villages' },
  school: { vi: 'trường', en: 'schools' },
  project: { vi: 'dự án', en: 'projects' },
  criterion: { vi: 'tiêu chí', en: 'criteria' },
  tree: { vi: 'cây', en: 'trees' },
  document: { vi: 'văn bản', en: 'documents' },
  organization: { vi: 'tổ chức', en: 'organisations' },
  percentage_point: { vi: 'điểm %', en: 'percentage points' },
  times: { vi: 'lần', en: 'times' },
};

export const PER_WORDS: Readonly<Record<NonNullable<Quantity['per']>, Words>> = {
  year: { vi: '/năm', en: '/year' },
  person: { vi: '/người', en: '/person' },
  person_year: { vi: '/người/năm', en: '/person/year' },
  ha: { vi: '/ha', en: '/ha' },
  ha_year: { vi: '/ha/năm', en: '/ha/year' },
  month: { vi: '/tháng', en: '/month' },
};

/** Words of size for money, largest first. */
export const MONEY_SIZES: readonly { readonly size: number; readonly words: Words }[] = [
  { size: 1e9, words: { vi: 'tỷ', en: 'billion' } },
  { size: 1e6, words: { vi: 'triệu', en: 'million' } },
  { size: 1e3, words: { vi: 'nghìn', en: 'thousand' } },
];
