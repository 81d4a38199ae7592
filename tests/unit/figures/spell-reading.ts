import type { QuantityReading } from '@/utils/figures';

const amount = ({ quantity }: QuantityReading): string => {
  const { value, valueMax, of, unit, per } = quantity;
  const range = valueMax === null ? '' : `..${valueMax}`;
  return `${value}${range}${of === null ? '' : `/${of}`} ${unit}${per === null ? '' : `/${per}`}`;
};

/** One reading on one line, the form of the case tables: "figure [4,49%] tỷ lệ hộ nghèo = 4.49 % | 2020>2025". */
export const spellReading = (text: string, reading: QuantityReading): string => {
  const { kind, span, quantity } = reading;
  const change = quantity.change === 'level' ? '' : ` ${quantity.change}`;
  const base = quantity.base === null ? '' : ` of ${quantity.base}`;
  const period = `${quantity.period.from ?? ''}>${quantity.period.to ?? ''}`;
  const place = quantity.place === null ? '' : ` @${quantity.place}`;
  const what = `${quantity.indicator} ${quantity.comparator} ${amount(reading)}${change}${base}`;
  return `${kind} [${text.slice(span.start, span.end)}] ${what} | ${period}${place}`;
};
