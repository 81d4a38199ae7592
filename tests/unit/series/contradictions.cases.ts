import type { Quantity } from '@/utils/model';

type Said = Partial<Quantity> & {
  readonly kind?: 'figure' | 'target';
  readonly placeKey?: string;
  readonly periodKey?: string;
};

/** Two reports of one indicator, by default of one place and year in %, and whether both can be true. */
export const REPORTS: readonly {
  readonly one: Said;
  readonly other: Said;
  readonly contradicts: boolean;
  readonly why: string;
}[] = [
  { one: { value: 6.64 }, other: { value: 6.46 }, contradicts: true, why: 'two different numbers' },
  { one: { value: 6.64 }, other: { value: 6.64 }, contradicts: false, why: 'the same number twice' },
  { one: { value: 6.64 }, other: { value: 6.6 }, contradicts: false, why: 'rounded by one of them' },
  { one: { value: 6.64 }, other: { value: 6.5 }, contradicts: true, why: 'not a rounding of it' },
  { one: { value: 12 }, other: { value: 10, comparator: '>' }, contradicts: false, why: '"trên 10" leaves room' },
  { one: { value: 8 }, other: { value: 10, comparator: '>=' }, contradicts: true, why: 'below "ít nhất 10"' },
  { one: { value: 103 }, other: { value: 100, comparator: '~' }, contradicts: false, why: '"khoảng 100"' },
  { one: { value: 120 }, other: { value: 100, comparator: '~' }, contradicts: true, why: 'too far from "khoảng 100"' },
  { one: { value: 6 }, other: { value: 5, valueMax: 7 }, contradicts: false, why: 'inside "5-7"' },
  { one: { value: 8 }, other: { value: 5, valueMax: 7 }, contradicts: true, why: 'outside "5-7"' },
  { one: { value: 5 }, other: { value: 9, unit: 'person' }, contradicts: false, why: 'another unit' },
  { one: { value: 5 }, other: { value: 9, change: 'increase' }, contradicts: false, why: 'a rise is no level' },
  { one: { value: 5 }, other: { value: 9, kind: 'target' }, contradicts: false, why: 'a target is no result' },
  { one: { value: 5 }, other: { value: 9, placeKey: 'xa khac' }, contradicts: false, why: 'another place' },
  { one: { value: 5 }, other: { value: 9, periodKey: '2024~2024' }, contradicts: false, why: 'another year' },
  { one: { value: 5, placeKey: '' }, other: { value: 9, placeKey: '' }, contradicts: false, why: 'place not known' },
  { one: { value: 5, periodKey: '' }, other: { value: 9, periodKey: '' }, contradicts: false, why: 'period not known' },
];
