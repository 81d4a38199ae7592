import { wordTable } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import { type Line, wordAt } from '../line/line';
import { isPair, wordPairs } from '../words/word-pairs';
import { mention, type PlaceLevel, type PlaceMention, placeOf } from './place-mention';
import { isOfOffice, isOneOfSeveral, placesBefore } from './place-roles';

/** "thấp hơn bình quân của *tỉnh* (41%)", "… *cả nước* (63,1%)", "mặt bằng chung của *tỉnh* là 31,8%": the value of the unit compared with. */
export const averagePlace = (line: Line, { first, end }: Measure): PlaceMention | null => {
  if (wordAt(line, first - 1) === '(') return wordAt(line, end) === ')' ? unitEndingAt(line, first - 2) : null;
  let at = first - 1;
  while (at > first - 4 && LINKS.has(wordAt(line, at))) at -= 1;
  return at < first - 1 && isAverage(line, at) ? unitEndingAt(line, at) : null;
};

/** "của *tỉnh*", "*cả nước*" with its last word at `at`. */
const unitEndingAt = (line: Line, at: number): PlaceMention | null => {
  const lead = wordAt(line, at - 1);
  if (lead === 'cả' && wordAt(line, at) === 'nước') return mention(line, at - 1, at - 1, at + 1, 0);
  const level = ['của', 'toàn', 'chung'].includes(lead) ? AVERAGED[wordAt(line, at)] : undefined;
  return level === undefined ? null : placeOf({ at, length: 1, words: '', name: '', level });
};

/** Between an average and its value: "mặt bằng chung của tỉnh *là* 31,8%". */
const LINKS: ReadonlySet<string> = new Set(['là', 'đạt', 'chỉ', 'ở', 'mức', 'còn']);
const AVERAGE_REACH = 7;

const isAverage = (line: Line, at: number): boolean => {
  for (let step = at - 1; step > 0 && step > at - AVERAGE_REACH && line.tokens[step]?.kind === 'word'; step -= 1) {
    if (isPair(AVERAGES, wordAt(line, step - 1), wordAt(line, step))) return true;
  }
  return false;
};

const AVERAGES = wordPairs(['bình quân', 'trung bình', 'mặt bằng']);

const AVERAGED = wordTable<PlaceLevel>({ tỉnh: 1, huyện: 2, xã: 3, phường: 3 });

/** Words between an amount and the unit behind it: "30 hồ chứa *trên địa bàn tỉnh*", "12 vụ cháy *tại xã A*". */
const BEHIND_REACH = 7;

/** The unit that says behind an amount where that is, before any sign, verb of another clause or amount. */
export const placeBehind = (
  line: Line,
  places: readonly PlaceMention[],
  { end, unitType }: Measure,
): PlaceMention | null => {
  const index = placesBefore(places, end);
  const place = places[index];
  if (place === undefined || place.at > end + BEHIND_REACH || place.level === 0 || isOfOffice(line, place)) return null;
  // "100% tàu cá thuộc diện bắt buộc *của tỉnh* đã lắp thiết bị"
  const lead = wordAt(line, place.at - 1);
  const owner = lead === 'của' && place.name === '';
  // "hỗ trợ 150 tỷ đồng *cho Đắk Lắk*, 100 tỷ đồng cho Khánh Hòa"
  const given = lead === 'cho' && unitType === 'money' && place.at === end + 1;
  if (!(owner || given || ['bàn', 'tại', 'ở'].includes(lead)) || isOneOfSeveral(line, places, index + 1)) return null;
  for (let at = end; at < place.at; at += 1)
    if (line.tokens[at]?.kind !== 'word' || (line.temporalAt[at] ?? -1) >= 0) return null;
  return place;
};
