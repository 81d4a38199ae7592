import { type Line, type Range, wordAt } from '../line/line';
import { phraseAt } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { ACTION_VERBS, isHead } from './heads';

/** What the places and offices of headlines do, where their common noun is left out; some are half of a noun elsewhere. */
const DEEDS: ReadonlySet<string> = new Set(
  'trồng gieo thu thả đón trao tặng chi dành xóa xoá giúp bắt xây sửa cấp giảm tăng hút phát'.split(' '),
);
const LONG_DEEDS = wordPairs([
  ...['nâng cấp', 'mở rộng', 'mở mới', 'giải quyết', 'giải ngân', 'đầu tư', 'khai giảng', 'khai trương', 'khai thác'],
  ...['nghiệm thu', 'vận động', 'khánh thành', 'bàn giao', 'chuyển đổi', 'phủ xanh', 'cứng hóa', 'cứng hoá', 'kiên cố'],
  ...['sửa chữa', 'lắp đặt', 'huy động', 'quyên góp', 'thu hoạch', 'xuất khẩu', 'hoàn thành', 'hỗ trợ', 'công bố'],
]);
/** A common noun or the name of a crop, which a verb follows as its own second half: "Đông Xuân *gieo* sạ". */
const SEASONS: ReadonlySet<string> = new Set(['đông', 'hè', 'xuân', 'thu', 'mùa']);

/** Syllables of a name without its common noun: "Sa Pa", "Mù Cang Chải", "Phong Dụ Thượng". */
const [SHORTEST, LONGEST] = [2, 4];

/**
 * "*Mường Khương* trồng mới 320 ha chè", "*Hàm Yên* thu hơn 600 tỷ đồng": where what was done begins behind the bare name
 * that opens a headline, or null. Only where a line begins with it, and only before a verb of what is reported of places.
 */
export const afterBareName = (line: Line, range: Range): number | null => {
  if (range.from !== 0 || isHead(line, range)) return null;
  let end = 0;
  while (end < range.to && line.tokens[end]?.kind === 'word' && line.tokens[end]?.capital === true) end += 1;
  if (end < SHORTEST || end > LONGEST || end >= range.to || SEASONS.has(wordAt(line, end - 1))) return null;
  // "Đưa Sa Pa", "Nhờ Agribank": a verb or a preposition that begins the line with its capital
  if (phraseAt(ACTION_VERBS, line.tokens, 0) !== null) return null;
  return DEEDS.has(wordAt(line, end)) || isPair(LONG_DEEDS, wordAt(line, end), wordAt(line, end + 1)) ? end : null;
};
