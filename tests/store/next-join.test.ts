import { expect, test } from 'vitest';
import { nextJoin } from '@/utils/store/library-index/next-join';
import { CASES } from './next-join.cases';

test.each(CASES)('$why', ({ sizes, joins }) => {
  expect(nextJoin(sizes)).toEqual(joins);
});
