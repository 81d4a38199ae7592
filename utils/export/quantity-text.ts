import type { Quantity } from '@/utils/model';
import { vietnameseDay } from './dates';
import { BASE_LABELS, PER_LABELS, unitLabel } from './labels';
import { vietnameseNumber } from './numbers';

/** Money is written with its magnitude, as papers do, where that needs at most three decimals: "2.700 tỷ", never "2,7 nghìn tỷ". */
const MAGNITUDES = [
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
] as const;
const MONEY: ReadonlySet<string> = new Set(['VND', 'USD']);

type Scale = { readonly factor: number; readonly word: string };

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

const scaleOf = ({ value, valueMax, unit }: Quantity): Scale => {
  const values = [value, ...(valueMax === null ? [] : [valueMax])];
  const magnitude = MONEY.has(unit)
    ? MAGNITUDES.find(([factor]) =>
        values.every((one) => Math.abs(one) >= factor && thousandths(one / factor) * factor === one),
      )
    : undefined;
  return magnitude ? { factor: magnitude[0], word: `${magnitude[1]} ` } : { factor: 1, word: '' };
};

const PREFIXES: Readonly<Record<Quantity['comparator'], string>> = {
  '=': '',
  '>': 'trên ',
  '>=': 'từ ',
  '<': 'dưới ',
  '<=': 'không quá ',
  '~': 'khoảng ',
};
const CHANGES: Readonly<Record<Quantity['change'], string>> = { level: '', increase: 'tăng ', decrease: 'giảm ' };

/** A share or a change says nothing without what it is of: "85,3% so với dự toán". Another base has no name. */
const comparisonText = ({ base }: Quantity): string =>
  base === null || base === 'other' ? '' : ` so với ${BASE_LABELS[base]}`;

/**
 * The reading of a quantity in Vietnamese: "từ 66 triệu đồng/người/năm trở lên", "16/16 thôn", "giảm 1,2–1,5% so với
 * cùng kỳ".
 */
export const quantityText = (quantity: Quantity): string => {
  const { factor, word } = scaleOf(quantity);
  const number = (value: number): string => vietnameseNumber(factor === 1 ? value : thousandths(value / factor));
  const { value, valueMax, of, unit, per, comparator, change } = quantity;
  const range = valueMax === null ? '' : `–${number(valueMax)}`;
  const total = of === null ? '' : `/${number(of)}`;
  const space = unit === '%' ? '' : ' ';
  const measured = `${number(value)}${range}${total}${space}${word}${unitLabel(unit)}`;
  const rate = per === null ? '' : `/${PER_LABELS[per]}`;
  const trail = comparator === '>=' ? ' trở lên' : '';
  return `${CHANGES[change]}${PREFIXES[comparator]}${measured}${rate}${trail}${comparisonText(quantity)}`;
};

const MONTH_DAYS = /^(\d{4})-(\d{2})-01 \1-(\d{2})-(\d{2})$/;

/** Whole months of one year as papers say them: "9 tháng đầu năm 2025", "tháng 9/2025"; null for anything else. */
const monthsText = (from: string, to: string): string | null => {
  const [, year, first = '', last = '', lastDay] = MONTH_DAYS.exec(`${from} ${to}`) ?? [];
  if (!year || Number(lastDay) !== new Date(Date.UTC(Number(year), Number(last), 0)).getUTCDate()) return null;
  if (first === last) return `tháng ${Number(first)}/${year}`;
  if (Number(last) - Number(first) === 2 && Number(last) % 3 === 0 && first !== '01')
    return `quý ${Number(last) / 3}/${year}`;
  if (first !== '01') return null;
  return last === '12' ? year : `${Number(last)} tháng đầu năm ${year}`;
};

const stretchText = (from: string, to: string): string =>
  yearUntilText(from, to) ?? `${vietnameseDay(from)}–${vietnameseDay(to)}`;

/** What is counted from the beginning of a year to a day of it: "2025, đến 15/11/2025"; null for anything else. */
const yearUntilText = (from: string, to: string): string | null => {
  if (from.length !== 4 || !to.startsWith(`${from}-`)) return null;
  return to.endsWith('-12-31') ? from : `${from}, đến ${vietnameseDay(to)}`;
};

/** The period of a quantity in Vietnamese: "2020–2025", "đến 2030", "từ 2026", "9 tháng đầu năm 2025"; "" for none. */
export const periodText = ({ period: { from, to } }: Quantity): string => {
  if (from !== null && to !== null)
    return from === to ? vietnameseDay(from) : (monthsText(from, to) ?? stretchText(from, to));
  if (to !== null) return `đến ${vietnameseDay(to)}`;
  return from === null ? '' : `từ ${vietnameseDay(from)}`;
};
