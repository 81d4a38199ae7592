import { wordTable } from '@/utils/text';
/** Words that stand before a year or date and say which end of the period it is. Longest first is not needed. */
export const UNTIL_WORDS: readonly string[] = [
  'đến',
  'tới',
  'đến hết',
  'tính đến',
  'tính tới',
  'tính tới hết',
  'tính đến hết',
  'tính tới',
  'trước',
  'hết',
  'đến cuối',
  'trước cuối',
  'đến đầu',
  'đến thời điểm',
  'đến trước',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất đến',
  'tính từ đầu năm đến',
  'từ đầu năm đến',
  'từ nay đến',
  'từ nay đến hết',
  'từ nay đến cuối',
  'từ nay tới',
  'từ nay tới hết',
  'từ nay tới cuối',
  'kể từ đầu năm đến',
];
export const FROM_WORDS: readonly string[] = ['từ', 'kể từ', 'tính từ', 'từ đầu', 'từ sau', 'sau', 'bắt đầu từ'];

/** Before a temporal expression these make it what a number is compared with, not when it was measured. */
export const COMPARED_WITH: readonly string[] = [
  'so với',
  'so',
  'so cùng kỳ',
  'bằng',
  'của cùng kỳ',
  'cao hơn',
  'thấp hơn',
  'nhiều hơn',
  'ít hơn',
];

/** Expressions for "the time of writing". */
export const NOW_WORDS: readonly string[] = [
  'dịp này',
  'nhân dịp này',
  'ngay dịp này',
  'đến nay',
  'hiện nay',
  'hiện tại',
  'bây giờ',
  'hiện',
  'cho đến nay',
  'tính đến nay',
  'tới nay',
  'đến thời điểm này',
  'đến thời điểm hiện tại',
  'từ đầu năm đến nay',
  'từ đầu năm',
  'kể từ đầu năm',
  'tính từ đầu năm',
  'từ đầu năm tới nay',
  'từ đầu tháng đến nay',
  'từ đầu tháng',
  'từ đầu quý đến nay',
  'từ đầu mùa đến nay',
  'từ đầu vụ đến nay',
  'từ đầu năm học đến nay',
  'tính từ đầu năm đến nay',
  'kể từ đầu năm đến nay',
  'từ đầu nhiệm kỳ đến nay',
  'từ đại hội đến nay',
  'từ sau đại hội đến nay',
];

/** Nouns before "A - B" that make the pair a stretch of years. */
export const SPAN_NOUNS: readonly string[] = [
  'nhiệm kỳ',
  'giai đoạn',
  'năm học',
  'niên vụ',
  'niên khóa',
  'thời kỳ',
  'các năm',
  'vụ',
  'mùa khô',
  'mùa mưa',
  'mùa lũ',
  'mùa',
  'mùa vụ',
  'vụ mùa',
  'vụ hè thu',
  'hè thu',
  'thu đông',
  'vụ thu đông',
  'mùa giải',
  'kế hoạch',
  'vụ đông xuân',
  'đông xuân',
  'khóa',
];

export const ROMAN_QUARTERS = wordTable<number>({
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  nhất: 1,
});

/** Units of time: a number before one is a duration. */
export const DURATION_UNITS: ReadonlySet<string> = new Set(
  'năm tháng ngày tuần giờ phút giây quý thập thế tiếng đêm nhiệm mùa vụ chục'.split(' '),
);

/** Stems and branches whose pairs name the years of the lunar calendar: 1984 was Giáp Tý, and 60 years make the round. */
export const LUNAR_STEMS: readonly string[] = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ');
export const LUNAR_BRANCHES: readonly string[] = 'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ');
