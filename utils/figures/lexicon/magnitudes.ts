import { wordTable } from '@/utils/text';
/** What a magnitude word multiplies by. "tỉ" reaches the tables as "tỷ". */
export const MAGNITUDES = wordTable<number>({
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3, // southern
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6, // "tr.đ", "tr đồng" in tables
  trđ: 1e6,
  tỷđ: 1e9,
  tỷ: 1e9,
});

/** Magnitudes that mean money when no unit follows: "1.200 tỷ trở lên", "54 triệu/người/năm". */
export const MONEY_MAGNITUDES: ReadonlySet<string> = new Set(['triệu', 'tr', 'trđ', 'tỷ', 'tỷđ']);

/** Number words. Alone they count only before a noun of the units table: "hai người", but not "hai mặt". */
export const DIGIT_WORDS = wordTable<number>({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4, // only after "mươi"
  năm: 5, // also "year": read as 5 only where the number grammar asks for a digit
  lăm: 5, // only after "mười", "mươi"
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mốt: 1, // only after "mươi"
});
