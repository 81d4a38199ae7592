import { periodEntryText, type QuantityField } from '@/utils/marks';
import { COMPARATORS, type Mark, type Quantity, UNITS } from '@/utils/model';

/** The fields of the editor as the reader types them, named as `validateQuantityFields` takes them. Empty means none. */
export type FieldName = 'kind' | QuantityField | 'name' | 'role' | 'organization' | 'note';
export type MarkFields = Readonly<Record<FieldName, string>> & { readonly kind: Mark['kind'] };

/** What `unit` says in the editor when things are counted by a noun of their own ("sáng kiến"). */
export const COUNTED = 'count';

/** Sums of money are typed as they are written: "76,5 tỷ", not "76500000000". */
const MONEY_SCALES = [
  { size: 1e9, word: 'tỷ' },
  { size: 1e6, word: 'triệu' },
] as const;

const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A number as a Vietnamese reader types it: 1200.5 → "1.200,5", 76500000000 đồng → "76,5 tỷ". */
export const toEntry = (value: number | null, unit: string): string => {
  if (value === null) return '';
  const scale = unit === 'VND' ? MONEY_SCALES.find(({ size }) => Math.abs(value) >= size) : undefined;
  return scale ? `${plain.format(value / scale.size)} ${scale.word}` : plain.format(value);
};

/** The fields of a quantity as the reader types them. */
export const fieldsOfQuantity = (quantity: Quantity | null): Partial<Omit<MarkFields, 'kind'>> => {
  if (!quantity) return {};
  const { unit } = quantity;
  const counted = unit.startsWith(`${COUNTED}:`);
  return {
    indicator: quantity.indicator,
    value: toEntry(quantity.value, unit),
    valueMax: toEntry(quantity.valueMax, unit),
    of: toEntry(quantity.of, unit),
    unit: counted ? COUNTED : unit,
    unitNoun: counted ? unit.slice(COUNTED.length + 1) : '',
    per: quantity.per ?? '',
    comparator: quantity.comparator,
    change: quantity.change,
    base: quantity.base ?? '',
    periodFrom: periodEntryText(quantity.period.from),
    periodTo: periodEntryText(quantity.period.to),
    place: quantity.place ?? '',
  };
};

const EMPTY = {
  indicator: '',
  value: '',
  valueMax: '',
  of: '',
  unit: UNITS[0],
  unitNoun: '',
  per: '',
  comparator: COMPARATORS[0],
  change: 'level',
  base: '',
  periodFrom: '',
  periodTo: '',
  place: '',
  name: '',
  role: '',
  organization: '',
  note: '',
} as const;

/** What the editor shows when it opens. A figure without a reading starts from its words. */
export const fieldsOf = ({ quantity, person, note, anchor, kind }: Mark): MarkFields => ({
  ...EMPTY,
  kind,
  value: kind === 'figure' || kind === 'target' ? anchor.quote : '',
  name: person?.name ?? (kind === 'person' ? anchor.quote : ''),
  role: person?.role ?? '',
  organization: person?.organization ?? '',
  note: note ?? '',
  ...fieldsOfQuantity(quantity),
});
