import type { Quantity } from '@/utils/model';
import type { DeepPartial } from '../../build';

type Fields = DeepPartial<Pick<Quantity, 'period' | 'place'>>;

/** A mark of the article: what the machine read (null: made by hand) and what the reader left there. */
export type ChoiceMark = { readonly read: Fields | null; readonly left: Fields; readonly at: number; suggested?: true };

export type ChoiceCase = {
  readonly marks: readonly ChoiceMark[];
  readonly read: Fields;
  readonly expected: Fields;
  readonly why: string;
};

const LAST_YEAR = { from: '2024', to: '2024' };
const THIS_YEAR = { from: '2025', to: '2025' };
const NONE = { from: null, to: null };

export const CHOICE_CASES: readonly ChoiceCase[] = [
  { marks: [], read: {}, expected: { period: NONE, place: null }, why: 'nothing was chosen yet' },
  {
    marks: [{ read: {}, left: { period: LAST_YEAR }, at: 1 }],
    read: {},
    expected: { period: LAST_YEAR, place: null },
    why: 'the period given last, where none is read',
  },
  {
    marks: [{ read: { place: 'xã Bằng Luân' }, left: { place: 'cả nước' }, at: 1 }],
    read: { place: 'xã Bằng Luân' },
    expected: { period: NONE, place: 'cả nước' },
    why: 'the place put in the stead of the same reading',
  },
  {
    marks: [{ read: { place: 'xã Bằng Luân' }, left: { place: 'cả nước' }, at: 1 }],
    read: { place: 'tỉnh Lào Cai' },
    expected: { period: NONE, place: 'tỉnh Lào Cai' },
    why: 'another reading stands',
  },
  {
    marks: [
      { read: {}, left: { period: LAST_YEAR }, at: 1 },
      { read: {}, left: { period: THIS_YEAR }, at: 2 },
    ],
    read: {},
    expected: { period: THIS_YEAR, place: null },
    why: 'the last of two',
  },
  {
    marks: [{ read: null, left: { period: THIS_YEAR, place: 'xã Nậm Chảy' }, at: 1 }],
    read: {},
    expected: { period: THIS_YEAR, place: 'xã Nậm Chảy' },
    why: 'a mark made by hand before',
  },
  {
    marks: [{ read: {}, left: { period: LAST_YEAR }, at: 1 }],
    read: { period: THIS_YEAR },
    expected: { period: THIS_YEAR, place: null },
    why: 'what is read is never overwritten',
  },
  {
    marks: [{ read: {}, left: { period: LAST_YEAR }, at: 1, suggested: true }],
    read: {},
    expected: { period: NONE, place: null },
    why: 'what the reader has not decided is no choice',
  },
];
