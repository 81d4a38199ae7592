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

/** Words of size, as typed; "tr" and "k" as in messages. */
const MAGNITUDES = wordTable<number>({
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
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

/** Reads digits in Vietnamese writing; "12.5" and "1,200,000" can only be English and are read so. */
const readDigits = (digits: string): number | null => {
  const [whole = '', decimals, ...more] = digits.split(',');
  if (
    more.length === 0 &&
    (decimals === undefined || PLAIN.test(decimals)) &&
    (PLAIN.test(whole) || GROUPED.test(whole))
  ) {
    return Number(`${whole.replaceAll('.', '')}.${decimals ?? '0'}`);
  }
  if (ENGLISH_GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  return /^\d+\.\d+$/.test(digits) ? Number(digits) : null;
};

/** 76,5 × 1e9 without the dust of binary fractions. */
const scale = (value: number, size: number): number => Number((value * size).toPrecision(15));

type Amount = { readonly value: number; readonly size: number | null };

const readAmount = (typed: string): Amount | null => {
  const match = AMOUNT.exec(typed.trim());
  if (match === null) return null;
  const [, sign = '', digits = '', word = ''] = match;
  const size = word === '' ? null : (MAGNITUDES[word.toLowerCase()] ?? Number.NaN);
  const value = readDigits(digits);
  if (value === null || Number.isNaN(size)) return null;
  return { value: sign === '' ? value : -value, size };
};

const FRACTION = /^([^/]+)\/([^/]+)$/;
/** The first of two amounts and what joins them; the second is the rest. */
const RANGE = /^(.+?)\s?(?:[-–—−]|đến|tới)\s?(?=\d)/u;

/** Reads the two amounts of "5-7 tỷ": a size said once counts for both. */
const readPair = (first: string, second: string): readonly [number, number] | null => {
  const low = readAmount(first);
  const high = readAmount(second);
  if (low === null || high === null) return null;
  return [scale(low.value, low.size ?? high.size ?? 1), scale(high.value, high.size ?? 1)];
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
  if (single !== null) return entry({ value: scale(single.value, single.size ?? 1), comparator });
  const fraction = FRACTION.exec(rest);
  const part = fraction && readPair(fraction[1] ?? '', fraction[2] ?? '');
  if (part) return entry({ value: part[0], of: part[1], comparator });
  const range = RANGE.exec(rest);
  const ends = range && readPair(range[1] ?? '', rest.slice(range[0].length));
  return ends ? entry({ value: ends[0], valueMax: ends[1], comparator }) : fail('not-a-number');
};
