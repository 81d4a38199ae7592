import type { KnownUnit, Quantity } from '@/utils/model';
import { MONEY_SIZES, PER_WORDS, type QuantityLanguage, UNIT_WORDS } from './unit-words';

/** A quantity in two parts, so that the interface can set the unit lighter than the value. */
export type QuantityText = { readonly value: string; readonly unit: string };

const SIGNS: Readonly<Record<Quantity['comparator'], string>> = {
  '=': '',
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
  '~': '≈ ',
};

/** Decimals of the longest readable sum of money; a size that needs more is too large for the sum. */
const MONEY_DECIMALS = 3;
/** Thousands are typed ("6,85 nghìn") but shown in full, as papers print prices: "6.850 đồng", "450.000 đồng". */
const LEAST_SHOWN_SIZE = 1e6;
/** Decimals at most: more is dust of binary fractions. */
const MAX_DECIMALS = 10;

/** Making a formatter is slow (about a millisecond) and lists need hundreds of numbers. */
const formatters: Readonly<Record<QuantityLanguage, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: MAX_DECIMALS, useGrouping: 'always' }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: MAX_DECIMALS, useGrouping: 'always' }),
};

/** A number as the language writes it: 1200.5 is "1.200,5" (vi), "1,200.5" (en). */
export const formatNumber = (value: number, language: QuantityLanguage = 'vi'): string =>
  formatters[language].format(value);

const isReadableAt = (value: number, size: number): boolean => {
  const scaled = Number((value / size).toPrecision(15));
  return Math.abs(scaled) >= 1 && Number(scaled.toFixed(MONEY_DECIMALS)) === scaled;
};

const isMoney = (unit: string): boolean => unit === 'VND' || unit === 'USD';

const moneySize = ({ unit, value, valueMax }: Quantity) => {
  if (!isMoney(unit)) return undefined;
  const amounts = [value, valueMax ?? value];
  return MONEY_SIZES.find(
    ({ size }) => size >= LEAST_SHOWN_SIZE && amounts.every((amount) => isReadableAt(amount, size)),
  );
};

const wordsOfUnit = (unit: string, language: QuantityLanguage): string =>
  // `as`: what is no known unit is missed by the table and is "count:<noun>" or a code of a newer version.
  UNIT_WORDS[unit as KnownUnit]?.[language] ?? unit.replace(/^count:/, '');

/**
 * A quantity as readers write it, with comparator, range or whole, and money in the largest word of size that leaves at
 * most three decimals: 66000000 per person and year, at least → "≥ 66", "triệu đồng/người/năm". Nothing is rounded.
 * Change, period and place are not part of it.
 */
export const formatQuantity = (quantity: Quantity, language: QuantityLanguage = 'vi'): QuantityText => {
  const size = moneySize(quantity);
  const show = (value: number) => formatNumber(Number((value / (size?.size ?? 1)).toPrecision(15)), language);
  const { value, valueMax, of, comparator, unit, per } = quantity;
  const range = valueMax === null ? '' : `–${show(valueMax)}`;
  const whole = of === null ? '' : `/${show(of)}`;
  const words = [size?.words[language], wordsOfUnit(unit, language)].filter(Boolean).join(' ');
  return {
    value: `${SIGNS[comparator]}${show(value)}${range}${whole}`,
    unit: `${words}${per === null ? '' : PER_WORDS[per][language]}`,
  };
};
