import { wordTable } from '@/utils/text';
import { type Line, wordAt } from '../line/line';
import type { PlaceMention } from './place-mention';

/** How far from its venue a meeting is named. */
const MEETING_REACH = 30;
/** How far before the unit the "tại" of a venue may stand: "*tại* Trung tâm Hội nghị phường Cam Đường". */
const VENUE_REACH = 9;

/** "hội *nghị*", "kỳ *họp*", "đại *hội*", "họp *báo*". */
const MEETINGS = wordTable<ReadonlySet<string>>({
  hội: new Set(['nghị', 'thảo', 'đàm']),
  kỳ: new Set(['họp']),
  phiên: new Set(['họp']),
  cuộc: new Set(['họp']),
  họp: new Set(['báo', 'cho', 'đánh', 'bàn', 'lần']),
  đại: new Set(['hội']),
  làm: new Set(['việc']),
});

const isAtVenue = (line: Line, { at }: PlaceMention): boolean => {
  for (let step = at - 1; step >= 0 && step > at - VENUE_REACH; step -= 1) {
    if (line.tokens[step]?.kind === 'sign' || line.sentenceAt[step] !== line.sentenceAt[at]) return false;
    if (wordAt(line, step) === 'tại' || wordAt(line, step) === 'ở') return true;
  }
  return false;
};

/** "Ngày 12/12, tại *phường Cam Đường*, … tổ chức Hội nghị …": where people met says nothing of what they spoke of. */
export const isMeetingPlace = (line: Line, place: PlaceMention): boolean => {
  if (place.level < 2 || !isAtVenue(line, place)) return false;
  const sentence = line.sentenceAt[place.at];
  for (let at = Math.max(0, place.at - MEETING_REACH); at < place.at + MEETING_REACH; at += 1)
    if (line.sentenceAt[at] === sentence && MEETINGS[wordAt(line, at)]?.has(wordAt(line, at + 1))) return true;
  return false;
};
