import type { BoundaryMove } from '@/components/marks/mark-boundary';

/** The mark stands between brackets; null: it stays as it is. */
export type BoundaryCase = {
  readonly before: string;
  readonly move: BoundaryMove;
  readonly after: string | null;
  readonly figure?: boolean;
  readonly why: string;
};

const END = { further: { edge: 'end', by: 1 }, nearer: { edge: 'end', by: -1 } } as const;
const START = { further: { edge: 'start', by: -1 }, nearer: { edge: 'start', by: 1 } } as const;

export const BOUNDARY_CASES: readonly BoundaryCase[] = [
  { before: 'kết nạp [86 đảng] viên mới.', move: END.further, after: 'kết nạp [86 đảng viên] mới.', why: 'one word' },
  { before: '[86 đảng viên mới].', move: END.further, after: null, why: 'a full stop is no word' },
  { before: '[86 đảng viên] mới', move: END.nearer, after: '[86 đảng] viên mới', why: 'one word less, no space left' },
  { before: '[86] đảng viên', move: END.nearer, after: null, why: 'nothing would be left' },
  { before: 'kết nạp [86] đảng viên', move: START.further, after: 'kết [nạp 86] đảng viên', why: 'before it' },
  { before: 'kết [nạp 86] đảng', move: START.nearer, after: 'kết nạp [86] đảng', why: 'back again' },
  {
    before: 'đạt [14,5]% so với',
    move: END.further,
    after: 'đạt [14,5%] so với',
    why: 'the sign is part of the number',
  },
  { before: 'Dòng một\n[86] viên', move: START.further, after: null, why: 'a mark stays in its line' },
  { before: 'tăng [14,5%] so với', move: START.nearer, figure: true, after: null, why: 'a figure keeps its number' },
  { before: 'từ [5 ha] đến 7 ha', move: END.further, figure: true, after: 'từ [5 ha đến] 7 ha', why: 'words may come' },
  { before: 'từ [5 ha đến] 7 ha', move: END.further, figure: true, after: null, why: 'but no other number' },
  { before: 'bà [Giàng] Thị Mảy', move: END.further, after: 'bà [Giàng Thị] Mảy', why: 'a name' },
];
