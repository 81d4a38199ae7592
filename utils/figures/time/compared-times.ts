import { type Token, wordOf } from '../words/tokens';
import { isPair, wordPairs } from '../words/word-pairs';

/** "Quyết định số 1719/QĐ-TTg ngày 14/10/2021", "Công văn 1432 ngày 3/9": the date of a document dates no figure. */
export const isDocumentDate = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at - 1]?.capital === true && tokens[at - 1]?.glued === true && ['-', '/'].includes(wordOf(tokens, at - 2)))
    return isNumbered(tokens, at - 1);
  if (tokens[at - 1]?.kind !== 'number') return false;
  const named = wordOf(tokens, at - 2) === 'số' ? at - 2 : at - 1;
  return isPair(DOCUMENTS, wordOf(tokens, named - 2), wordOf(tokens, named - 1));
};

/** "1719/QĐ-TTg", "12-NQ/TU": letters run together with a number; but "nhiệm vụ phát triển KT-XH năm 2026". */
const isNumbered = (tokens: readonly Token[], last: number): boolean => {
  for (let at = last; tokens[at]?.glued === true && at > last - LONGEST_CODE; at -= 1)
    if (tokens[at - 1]?.kind === 'number') return true;
  return false;
};
/** Tokens in "1719/2021/QĐ-UBND". */
const LONGEST_CODE = 8;

/** Syllables between "chuẩn nghèo", "tiêu chí" and the years they are named by. */
const STANDARD_REACH = 7;

/** "theo *chuẩn nghèo* đa chiều giai đoạn 2021 - 2025", "*Bộ tiêu chí* quốc gia giai đoạn 2021 - 2025": years that tell one standard from another. */
export const isOfStandard = (tokens: readonly Token[], start: number): boolean => {
  if (wordOf(tokens, start) !== 'giai') return false;
  for (let at = start - 1; at > 0 && at >= start - STANDARD_REACH && tokens[at]?.kind === 'word'; at -= 1)
    if (isPair(STANDARDS, wordOf(tokens, at - 1), wordOf(tokens, at))) return true;
  return false;
};
const STANDARDS = wordPairs(['chuẩn nghèo', 'bộ tiêu', 'chuẩn hộ', 'theo chuẩn']);

/** "theo giá so sánh *năm 2010*", "giá cố định *năm 1994*": the year whose prices output is reckoned at is no time of the output. */
export const isYearOfPrices = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens, at) === 'năm' && isPair(PRICES, wordOf(tokens, at - 2), wordOf(tokens, at - 1));
const PRICES = wordPairs(['so sánh', 'cố định']);

/** What has a number and a date of its own. */
const DOCUMENTS = wordPairs(
  (
    'quyết định,nghị quyết,nghị định,chỉ thị,thông tư,thông báo,công văn,công điện,văn bản,kế hoạch,kết luận,' +
    'tờ trình,báo cáo,hướng dẫn,giấy phép'
  ).split(','),
);

/** Tokens between "so với" and the time that what it is compared with ends in. */
const COMPARED_REACH = 14;
/** Verbs and connectives behind which the sentence has left what it compares with. */
const LEAVES_COMPARISON: ReadonlySet<string> = new Set(
  'tăng giảm đạt là có còn thì và bằng vượt chiếm gồm được bị đã đang mà nhưng trong tại ở vào'.split(' '),
);

/** Before "hơn" where one level is set beside another. */
const MEASURES_UP: ReadonlySet<string> = new Set(['cao', 'thấp', 'nhiều', 'ít', 'lớn', 'nhỏ']);

/** "thấp hơn tỷ lệ giai đoạn 2016-2020 *là* 0,03%": the level that one is set beside, which is of that time. */
const tellsLevel = (tokens: readonly Token[], start: number): boolean => {
  let end = start;
  while (end < start + LONGEST_TIME && wordOf(tokens, end) !== 'là' && wordOf(tokens, end) !== ',') end += 1;
  return wordOf(tokens, end) === 'là';
};
/** Tokens in "giai đoạn 2016 - 2020", and the word behind it. */
const LONGEST_TIME = 6;

/** Behind a number that is part of a time. */
const OF_TIME: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm', 'của', 'đến', 'giờ']);

/** "*so với* ngày thứ tư của kỳ nghỉ lễ 30/4 - 1/5/2024": where a comparison begins whose last words are the time at `start`; or null. */
export const comparedFrom = (tokens: readonly Token[], start: number): number | null => {
  for (let at = start - 1; at > 0 && at > start - COMPARED_REACH; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'sign' && token.word !== '/' && token.word !== '-') return null;
    if (token?.word === 'với') return wordOf(tokens, at - 1) === 'so' ? at - 1 : null;
    // "*cao hơn* mức giá trung bình năm 2023 khoảng 4.000 đồng"
    if (token?.word === 'hơn')
      return MEASURES_UP.has(wordOf(tokens, at - 1)) && !tellsLevel(tokens, start) ? at - 1 : null;
    if (LEAVES_COMPARISON.has(token?.word ?? '')) return null;
    if (token?.kind === 'number' && !OF_TIME.has(wordOf(tokens, at + 1)) && tokens[at + 1]?.kind !== 'sign')
      return null;
  }
  return null;
};

/** Words between a comparison and its time that only say which of the kind: "so với *cùng kỳ* năm trước". */
export const COMPARED_FILLERS: ReadonlySet<string> = new Set(
  // "so với *vụ hè thu* năm trước", "so với *bình quân* năm 2024"
  'cùng kỳ với thời điểm cuối đầu cả mức của vụ mùa hè thu đông xuân bình quân trung con số'.split(' '),
);
