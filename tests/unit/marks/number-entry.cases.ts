/** What a person types for an amount, and what it is. */
export type NumberEntryCase = {
  readonly typed: string;
  /** A number; or value with its upper end, whole or sign; or the reason of refusal. */
  readonly read: number | { value: number; valueMax?: number; of?: number; comparator?: string } | string;
  readonly why: string;
};

export const NUMBER_ENTRY_CASES: readonly NumberEntryCase[] = [
  { typed: '1.200,5', read: 1200.5, why: 'Vietnamese writing' },
  { typed: '4,49', read: 4.49, why: 'a decimal comma' },
  { typed: '12.500', read: 12500, why: 'a dot before three digits groups thousands' },
  { typed: '12.5', read: 12.5, why: 'a dot that cannot group is an English decimal' },
  { typed: '1,200', read: 1.2, why: 'a comma is the decimal mark, three digits or not' },
  { typed: '1,200,000', read: 1200000, why: 'two commas can only be English groups' },
  { typed: '1.200.000', read: 1200000, why: 'groups' },
  { typed: '1.20.000', read: 'not-a-number', why: 'no group has two digits' },
  { typed: '76,5 tỷ', read: 76500000000, why: 'a word of size' },
  { typed: '76,5 tỉ', read: 76500000000, why: 'the other spelling' },
  { typed: '39 triệu', read: 39000000, why: 'a word of size' },
  { typed: '39tr', read: 39000000, why: 'as in messages' },
  { typed: '3 vạn', read: 30000, why: 'ten thousands' },
  { typed: '1,1 tỷ', read: 1100000000, why: 'no dust of binary fractions' },
  { typed: '5-7', read: { value: 5, valueMax: 7 }, why: 'a range' },
  { typed: '5 – 7', read: { value: 5, valueMax: 7 }, why: 'a range with a dash' },
  { typed: '5 đến 7 tỷ', read: { value: 5e9, valueMax: 7e9 }, why: 'a size said once counts for both ends' },
  { typed: '800 triệu - 1,2 tỷ', read: { value: 8e8, valueMax: 1.2e9 }, why: 'each end its size' },
  { typed: '16/16', read: { value: 16, of: 16 }, why: 'so many of so many' },
  { typed: '≥ 66', read: { value: 66, comparator: '>=' }, why: 'a sign' },
  { typed: '>=66 triệu', read: { value: 66e6, comparator: '>=' }, why: 'a typed sign' },
  { typed: '~5', read: { value: 5, comparator: '~' }, why: 'about' },
  { typed: '-2,5', read: -2.5, why: 'below zero' },
  { typed: ' 15 ', read: 15, why: 'spaces around' },
  { typed: '1\u00a0tỷ', read: 1e9, why: 'a no-break space' },
  { typed: 'tỷ'.normalize('NFD'), read: 'not-a-number', why: 'no digits' },
  { typed: '5 tỷ'.normalize('NFD'), read: 5e9, why: 'decomposed letters' },
  { typed: '', read: 'empty', why: 'nothing' },
  { typed: '5 con', read: 'not-a-number', why: 'a unit is not silently dropped' },
  { typed: '5 5', read: 'not-a-number', why: 'two numbers' },
  { typed: '1e5', read: 'not-a-number', why: 'not how people write' },
  { typed: '99.999.999.999 tỷ', read: 'too-large', why: 'more digits than can be held exactly' },
];
