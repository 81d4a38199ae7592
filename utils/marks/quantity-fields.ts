import {
  BASES,
  CHANGES,
  COMPARATORS,
  PERS,
  type Period,
  type Quantity,
  type Result,
  type Success,
  succeed,
  UNITS,
  type Unit,
} from '@/utils/model';
import { type NumberEntry, parseNumberEntry } from './number-entry';
import { parsePeriodEntry } from './period-entry';

/**
 * Fields of a quantity as a form holds them, all text; a missing or empty one means none. `unit` is a code of the
 * model, or `count` with the noun in `unitNoun`.
 */
const QUANTITY_FIELDS = [
  'indicator',
  'value',
  'valueMax',
  'of',
  'unit',
  'unitNoun',
  'per',
  'comparator',
  'change',
  'base',
  'periodFrom',
  'periodTo',
  'place',
] as const;
export type QuantityField = (typeof QUANTITY_FIELDS)[number];

/**
 * Why a field cannot be taken: `required`: empty but needed; `not-a-number`, `too-large`, `not-a-date`: not readable as
 * such; `range-reversed`: the upper end is below the lower; `not-positive`: a whole of nothing; `unknown-choice`: not one
 * of the codes; `too-long`: more than 300 characters.
 */
export type QuantityFieldReason =
  | 'required'
  | 'not-a-number'
  | 'too-large'
  | 'not-a-date'
  | 'range-reversed'
  | 'not-positive'
  | 'unknown-choice'
  | 'too-long';

export type QuantityFieldReasons = Readonly<Partial<Record<QuantityField, QuantityFieldReason>>>;
export type QuantityFieldsResult = Success<Quantity> | { readonly ok: false; readonly reasons: QuantityFieldReasons };

/** Longer words are a sentence, not the name of something measured. */
const MAX_WORDS_LENGTH = 300;
const COUNTED = 'count';

type Read = {
  readonly text: (field: QuantityField) => string;
  readonly refuse: (field: QuantityField, reason: QuantityFieldReason) => null;
};

const readWords = ({ text, refuse }: Read, field: QuantityField): string =>
  text(field).length > MAX_WORDS_LENGTH ? (refuse(field, 'too-long') ?? '') : text(field);

const readChoice = <T extends string>(
  { text, refuse }: Read,
  field: QuantityField,
  choices: readonly T[],
): T | null => {
  const typed = text(field);
  if (typed === '') return null;
  return choices.find((choice) => choice === typed) ?? refuse(field, 'unknown-choice');
};

const readNumber = ({ text, refuse }: Read, field: 'value' | 'valueMax' | 'of'): NumberEntry | null => {
  const parsed = parseNumberEntry(text(field));
  if (parsed.ok) return parsed.value;
  if (parsed.reason !== 'empty') return refuse(field, parsed.reason);
  return field === 'value' ? refuse(field, 'required') : null;
};

const readUnit = (read: Read): Unit | null => {
  const typed = read.text('unit');
  const noun = typed.startsWith(`${COUNTED}:`) ? typed.slice(COUNTED.length + 1).trim() : readWords(read, 'unitNoun');
  if (typed === COUNTED || typed.startsWith(`${COUNTED}:`)) {
    return noun === '' ? read.refuse(typed === COUNTED ? 'unitNoun' : 'unit', 'required') : `${COUNTED}:${noun}`;
  }
  return typed === '' ? read.refuse('unit', 'required') : readChoice(read, 'unit', UNITS);
};

const readEnd = ({ text, refuse }: Read, field: 'periodFrom' | 'periodTo'): string | null => {
  const parsed: Result<string | null, 'not-a-date'> = parsePeriodEntry(
    text(field),
    field === 'periodFrom' ? 'start' : 'end',
  );
  return parsed.ok ? parsed.value : refuse(field, parsed.reason);
};

const readPeriod = (read: Read): Period => {
  const from = readEnd(read, 'periodFrom');
  const to = readEnd(read, 'periodTo');
  // Compared up to the coarser of the two: "2025-09-30" may end in "2025".
  const length = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from !== null && to !== null && from.slice(0, length) > to.slice(0, length))
    read.refuse('periodTo', 'range-reversed');
  return { from, to };
};

const readAmounts = (read: Read) => {
  const entry = readNumber(read, 'value');
  const valueMax = readNumber(read, 'valueMax')?.value ?? entry?.valueMax ?? null;
  const of = readNumber(read, 'of')?.value ?? entry?.of ?? null;
  if (entry !== null && valueMax !== null && valueMax < entry.value) read.refuse('valueMax', 'range-reversed');
  if (of !== null && of <= 0) read.refuse('of', 'not-positive');
  return { value: entry?.value ?? 0, valueMax, of, typedComparator: entry?.comparator ?? null };
};

/**
 * Makes a quantity of what stands in a form, or says of every field that cannot be taken why. Amounts are read as
 * Vietnamese writes them, with words of size, and may say a range, a whole or a comparator by themselves: "5-7",
 * "16/16", "≥ 66 triệu". The match with the codebook is not kept: its words may have changed.
 *
 * @example validateQuantityFields({ indicator: 'thu ngân sách', value: '76,5 tỷ', unit: 'VND' })
 */
export const validateQuantityFields = (fields: Readonly<Record<string, string | undefined>>): QuantityFieldsResult => {
  const reasons: Partial<Record<QuantityField, QuantityFieldReason>> = {};
  const read: Read = {
    text: (field) => (fields[field] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim(),
    refuse: (field, reason) => {
      reasons[field] ??= reason;
      return null;
    },
  };
  const indicator = readWords(read, 'indicator');
  if (indicator === '') read.refuse('indicator', 'required');
  const { typedComparator, ...amounts } = readAmounts(read);
  const chosen = readChoice(read, 'comparator', COMPARATORS);
  const quantity: Omit<Quantity, 'unit'> & { readonly unit: Unit | null } = {
    indicator,
    indicatorId: null,
    ...amounts,
    unit: readUnit(read),
    per: readChoice(read, 'per', PERS),
    // A sign typed with the number is newer than a choice left at "=".
    comparator: chosen === null || chosen === '=' ? (typedComparator ?? '=') : chosen,
    change: readChoice(read, 'change', CHANGES) ?? 'level',
    base: readChoice(read, 'base', BASES),
    period: readPeriod(read),
    place: readWords(read, 'place') || null,
  };
  const { unit } = quantity;
  return unit === null || Object.keys(reasons).length > 0 ? { ok: false, reasons } : succeed({ ...quantity, unit });
};
