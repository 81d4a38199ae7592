import type { Quantity } from '@/utils/model';
import type { LinkType } from '../lexicon/indicator-words';
import { type Line, type Range, wordAt } from '../line/line';
import { phraseBefore } from '../words/phrases';
import { isOffice } from './actors';
import { type Boundary, findBoundary } from './clause-boundary';
import { comparisonIn } from './comparisons';
import { trimLead } from './heads';
import { isKindOfHouse } from './houses';
import { LINKS, type Strip, stripOnce } from './left-strip';
import { beforePredicate } from './predicates';
import { isRemark } from './remarks';

/** What stands left of an amount in its clause, taken apart. */
export type LeftSide = {
  /** What is left as a candidate for the indicator, may be empty. */
  readonly phrase: Range;
  readonly link: LinkType | null;
  readonly linkWords: string | null;
  /** "với", "cho", "tại" right before the amount. */
  readonly preposition: string | null;
  readonly comparator: Quantity['comparator'] | null;
  readonly comparatorWords: string | null;
  /** "từ" before the amount: with "trở lên" later it means "at least". */
  readonly hasFrom: boolean;
  /** "ước" somewhere between the indicator and the amount. */
  readonly estimated: boolean;
  readonly boundary: Boundary;
};

/** Takes apart what stands between the clause boundary and the amount that begins at token `first`. */
export const readLeftSide = (line: Line, first: number, stop: number): LeftSide => {
  const { from, boundary } = findBoundary(line, first, stop);
  const strip: Strip = {
    end: first,
    link: null,
    linkWords: null,
    preposition: null,
    comparator: null,
    comparatorWords: null,
    hasFrom: false,
    estimated: false,
  };
  while (strip.end > from && stripOnce(line, from, strip));
  if (boundary === 'colon' && strip.end <= from) return beforeColon(line, strip, stop);
  const comparison = strip.link === null ? comparisonIn(line, { from, to: strip.end }) : null;
  if (comparison !== null) {
    strip.link = comparison.change;
    strip.linkWords = 'hơn';
    strip.end = beforeStory(line, from, comparison.at);
  }
  const trend = beforeTrend(line, from, Math.max(from, strip.end));
  const phrase = { from, to: beforePredicate(line, from, trend) };
  // "Điều đáng mừng *là* 412 hộ đã nhận khoán": nothing stands left but what the writer thinks of it
  if (strip.linkWords === 'là' && isRemark(line, trimLead(line, phrase))) {
    strip.link = 'have';
    return sideOf(strip, { from: phrase.to, to: phrase.to }, boundary);
  }
  return sideOf(strip, phrase, boundary);
};

/** "Giá vàng *giảm, vẫn* cao hơn thế giới": what is told before the comparison names nothing; the end of what does. */
const beforeStory = (line: Line, from: number, end: number): number => {
  let to = end;
  while (to > from && STILL.has(wordAt(line, to - 1))) to -= 1;
  if (to === end || wordAt(line, to - 1) !== ',') return to;
  const told = to - 1;
  return told - 1 > from && ['giảm', 'tăng'].includes(wordAt(line, told - 1)) ? told - 1 : told;
};
const STILL: ReadonlySet<string> = new Set(['vẫn', 'cũng', 'đang', 'lại', 'nhưng', 'song', 'tuy']);

/**
 * "đàn lợn *có xu hướng* tăng 5%", "công nghiệp *có sự phục hồi* với mức tăng 14%": how it goes is no part of what goes so.
 * "có chiều dài 12 km", "có sự tham gia của 24 đội" and "khi có dấu hiệu vi phạm" say something else.
 */
const beforeTrend = (line: Line, from: number, to: number): number => {
  for (let at = to - 2; at > from + 1; at -= 1) if (wordAt(line, at) === 'có' && isTrend(line, at + 1, to)) return at;
  return to;
};
const isTrend = (line: Line, at: number, to: number): boolean => {
  const word = wordAt(line, at);
  if (word === 'sự' || word === 'bước') return GOING.has(wordAt(line, at + 1));
  if (TRENDS.get(word) !== wordAt(line, at + 1)) return false;
  return at + 2 >= to || GOING.has(wordAt(line, at + 2));
};
const TRENDS: ReadonlyMap<string, string> = new Map([
  ['xu', 'hướng'],
  ['chiều', 'hướng'],
  ['dấu', 'hiệu'],
]);
/** First syllables of how something goes: "phục hồi", "chuyển biến", "bứt phá". */
const GOING: ReadonlySet<string> = new Set(
  'tăng giảm phục hồi cải chuyển khởi bứt chững tiến phát nhảy đột chậm nhanh ổn'.split(' '),
);

/** Field by field: copying what is left of an object takes an engine microseconds, writing a new one nanoseconds. */
const sideOf = (strip: Strip, phrase: Range, boundary: Boundary): LeftSide => ({
  phrase,
  link: strip.link,
  linkWords: strip.linkWords,
  preposition: strip.preposition,
  comparator: strip.comparator,
  comparatorWords: strip.comparatorWords,
  hasFrom: strip.hasFrom,
  estimated: strip.estimated,
  boundary,
});

/** "(4) Thu ngân sách trên địa bàn: 3.150 tỷ đồng": the colon ties the amount to what stands before it. */
const beforeColon = (line: Line, strip: Strip, stop: number): LeftSide => {
  const colon = strip.end - 1;
  const { from, boundary } = findBoundary(line, colon, Math.min(stop, colon));
  // "Cơ cấu giải thưởng *gồm*: 02 giải nhất": what is counted stands behind
  if (wordAt(line, colon - 1) === 'gồm') {
    strip.link ??= 'have';
    return sideOf(strip, { from: colon, to: colon }, boundary);
  }
  // "2. *Phòng Văn hóa – Xã hội*: giảm 6,5% hộ nghèo": whose task it is, no name of what is measured
  // but "*Bệnh viện da liễu*: 62 giường" is a kind of house
  const label = trimLead(line, { from, to: colon });
  if (isOffice(line, label.from) && !isKindOfHouse(line, label))
    return sideOf(strip, { from: colon, to: colon }, boundary);
  strip.link ??= 'state';
  strip.linkWords ??= ':';
  return sideOf(strip, { from, to: beforeLevel(line, from, colon) }, boundary);
};

/** "Giá xăng sáng nay *ở mức*: 20.150 đồng": the verb that a colon stands behind is no name. */
const beforeLevel = (line: Line, from: number, colon: number): number => {
  const verb = wordAt(line, colon - 1) === 'mức' ? phraseBefore(LINKS, line.tokens, colon) : null;
  const to = verb === null ? colon : colon - verb.length;
  return to > from ? to : colon;
};
