import type { Run } from '@/utils/store/library-index/next-join';

type Case = { readonly why: string; readonly sizes: readonly number[]; readonly joins: Run | null };

/** As segments are built. */
const M = 4_096;
const L = 32_768;

export const CASES: readonly Case[] = [
  { why: 'none', sizes: [], joins: null },
  { why: 'few small ones stay', sizes: [1, 1, 1, 1, 1, 1, 1], joins: null },
  { why: 'eight small ones are joined', sizes: [1, 1, 1, 1, 1, 1, 1, 1], joins: [0, 8] },
  { why: 'those behind a large one alone', sizes: [L, 1, 2, 3, 4, 5, 6, 7, 8, 9], joins: [1, 10] },
  { why: 'small ones that are not the newest stay', sizes: [1, 1, 1, 1, M, 1, 1, 1, 1], joins: null },
  { why: 'a segment with nothing left is a small one', sizes: [0, 0, 0, 0, 0, 0, 0, 0], joins: [0, 8] },
  { why: 'seven middling ones stay', sizes: [M, M, M, M, M, M, M], joins: null },
  { why: 'the oldest eight middling ones', sizes: [M, M, M, M, M, M, M, M, M, M], joins: [0, 8] },
  { why: 'with small ones among them', sizes: [M, 3, M, M, M, M, M, M, 9, M, 5], joins: [0, 10] },
  { why: 'small ones before them are left alone', sizes: [3, M, M, M, M, M, M, M, M], joins: [1, 9] },
  { why: 'a large one parts them', sizes: [M, M, M, M, L, M, M, M, M], joins: null },
  { why: 'behind large ones', sizes: [L, L, M, M, M, M, M, M, M, M, 1], joins: [2, 10] },
  { why: 'small ones before middling ones', sizes: [M, M, M, M, M, M, M, M, 1, 1, 1, 1, 1, 1, 1, 1], joins: [8, 16] },
];
