import { fail, type Result, succeed } from '@/utils/model';
import { wordTable } from '@/utils/text';

/** A typed amount: "76,5 tỷ", "5-7", "16/16", "≥ 66". Null where the entry says nothing of it. */
export type NumberEntry = {
  readonly value: number;
  readonly valueMax: number | null;
  readonly of: number | null;
  readonly comparator: '>' | '>=' | '<' | '<=' | '~' | null;
};

/** `empty`: nothing typed; `not-a-number`: not one amount; `too-large`: more digits than a number can hold exactly. */
export type NumberEntryReason = 'empty' | 'not-a-number' | 'too-large';

/** Words of size, as typed, as powers of ten; "tr" and "k" as in messages. */
const MAGNITUDES = wordTable<number>({
  nghìn: 3,
  ngàn: 3,
  k: 3,
  vạn: 4,
  triệu: 6,
  tr: 6,
  tỷ: 9,
  tỉ: 9,
  thousand: 3,
  million: 6,
  billion: 9,
});

const COMPARATOR_SIGNS = {
  '≥': '>=',
  '>=': '>=',
  '>': '>',
  '≤': '<=',
  '<=': '<=',
  '<': '<',
  '≈': '~',
  '~': '~',
} as const;

/** Digits with any marks between, then perhaps a word of size. */
const AMOUNT = /^([-−]?)(\d[\d.,]*)\s*(\p{L}*)$/u;
const COMPARATOR = /^(?:>=|<=|[≥≤><≈~])/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const ENGLISH_GROUPED = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const PLAIN = /^\d+$/;

/** Digits in Vietnamese writing as a plain decimal ("1200.5"); "12.5" and "1,200,000" can only be English and are read so. */
const readDigits = (digits: string): string | null => {
  const [whole = '', decimals, ...more] = digits.split(',');
  if (
    more.length === 0 &&
    (decimals === undefined || PLAIN.test(decimals)) &&
    (PLAIN.test(whole) || GROUPED.test(whole))
  ) {
    return `${whole.replaceAll('.', '')}.${decimals ?? '0'}`;
  }
  if (ENGLISH_GROUPED.test(digits)) return digits.replaceAll(',', '');
  return /^\d+\.\d+$/.test(digits) ? digits : null;
};

/** A plain decimal and, where a word of size stands behind it, its power of ten. */
type Amount = { readonly decimal: string; readonly power: number | null };

const readAmount = (typed: string): Amount | null => {
  const match = AMOUNT.exec(typed.trim());
  if (match === null) return null;
  const [, sign = '', digits = '', word = ''] = match;
  const power = word === '' ? null : MAGNITUDES[word.toLowerCase()];
  const decimal = readDigits(digits);
  if (decimal === null || power === undefined) return null;
  return { decimal: sign === '' ? decimal : `-${decimal}`, power };
};

/** Put together as it is written, not multiplied: 1,1 × 10⁹ would have the dust of binary fractions. */
const numberOf = ({ decimal }: Amount, power: number | null): number => Number(`${decimal}e${power ?? 0}`);

const FRACTION = /^([^/]+)\/([^/]+)$/;
/** The first of two amounts and what joins them; the second is the rest. */
const RANGE = /^(.+?)\s?(?:[-–—−]|đến|tới)\s?(?=\d)/u;

/** Reads the two amounts of "5-7 tỷ": a size said once counts for both. */
const readPair = (first: string, second: string): readonly [number, number] | null => {
  const low = readAmount(first);
  const high = readAmount(second);
  if (low === null || high === null) return null;
  return [numberOf(low, low.power ?? high.power), numberOf(high, high.power)];
};

const entry = (fields: Partial<NumberEntry> & { readonly value: number }): Result<NumberEntry, NumberEntryReason> => {
  const whole = { valueMax: null, of: null, comparator: null, ...fields };
  const isExact = [whole.value, whole.valueMax ?? 0, whole.of ?? 0].every(
    (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
  );
  return isExact ? succeed(whole) : fail('too-large');
};

/**
 * Reads what a person types for an amount, as Vietnamese writes it: "." groups thousands, "," is the decimal mark, words
 * of size are taken in. It refuses words other than those, so a unit typed with the number is not silently dropped.
 *
 * @example parseNumberEntry('1.200,5') // 1200.5
 * @example parseNumberEntry('76,5 tỷ') // 76500000000
 */
export const parseNumberEntry = (typed: string): Result<NumberEntry, NumberEntryReason> => {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return fail('empty');
  const sign = COMPARATOR.exec(text)?.[0] ?? '';
  // `as`: the pattern matches exactly the keys of the table.
  const comparator = sign === '' ? null : COMPARATOR_SIGNS[sign as keyof typeof COMPARATOR_SIGNS];
  const rest = text.slice(sign.length).trim();
  const single = readAmount(rest);
  if (single !== null) return entry({ value: numberOf(single, single.power), comparator });
  const fraction = FRACTION.exec(rest);
  const part = fraction && readPair(fraction[1] ?? '', fraction[2] ?? '');
  if (part) return entry({ value: part[0], of: part[1], comparator });
  const range = RANGE.exec(rest);
  const ends = range && readPair(range[1] ?? '', rest.slice(range[0].length));
  return ends ? entry({ value: ends[0], valueMax: ends[1], comparator }) : fail('not-a-number');
};
