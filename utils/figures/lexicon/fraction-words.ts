import { wordTable } from '@/utils/text';

/** Multiples after "gấp": "gấp đôi", "gấp rưỡi", "gấp ba". */
export const MULTIPLES = wordTable<number>({
  đôi: 2,
  rưỡi: 1.5,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
});

/** Numerators and denominators of "hai phần ba". */
export const FRACTION_DIGITS = wordTable<number>({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
});

/** Before a bare "nửa" these make it an amount ("quá nửa số hộ"); without one it is mostly a time or an idiom. */
export const HALF_LEADS: ReadonlySet<string> = new Set([
  'non',
  'quá',
  'hơn',
  'gần',
  'tới',
  'đến',
  'khoảng',
  'chừng',
  'mất',
  'còn',
  'giảm',
]);

/** After "nửa" these make it a stretch of time or of a way, no share: "nửa nhiệm kỳ", "nửa đầu năm", "nửa chặng đường". */
export const HALF_OF_TIME: ReadonlySet<string> = new Set(
  (
    'nhiệm năm tháng ngày tiếng giờ thế đầu cuối chặng vòng chừng đêm buổi tuần đời sau trước kia này thập mùa ' +
    'niên phút'
  ).split(' '),
);
