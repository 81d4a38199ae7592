import { readNumeral } from '../numbers/numerals';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import type { Measure } from './measure';
import { isInsideCode, isLabelled } from './not-amounts';
import { isCountable } from './unit-reading';

/** Prizes told by their rank alone: "3 nhất, 19 nhì, 25 ba, 29 khuyến khích", "11 huy chương vàng, 8 bạc, 15 đồng". */
const RANKS: ReadonlySet<string> = new Set('nhất nhì ba tư khuyến vàng bạc đồng'.split(' '));
const PRIZE = /^count:(?:giải|huy chương)/u;
/** Between two prizes: the rank of the first, a sign or a word that joins. */
const PRIZE_JOINS: ReadonlySet<string> = new Set([...RANKS, 'khích', ',', '(', 'và', 'gồm', ':', 'trong', 'đó', 'có']);

/** What is said of a part: "61 di tích xuống cấp, 9 *cần* tu bổ". */
const PREDICATES: ReadonlySet<string> = new Set('bị cần đang đã chưa được phải không đạt là'.split(' '));
const PART_LEADS: ReadonlySet<string> = new Set([',', 'và', 'còn', 'đó', 'gồm']);

/** "trong số *này* 58 là chủ doanh nghiệp". */
const isPartOf = (tokens: readonly Token[], at: number): boolean =>
  ['này', 'ấy'].includes(wordOf(tokens, at)) && wordOf(tokens, at - 1) === 'số';

const areAllJoins = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!PRIZE_JOINS.has(wordOf(tokens, at))) return false;
  return true;
};

const isPrize = (tokens: readonly Token[], at: number, before: Measure): boolean =>
  RANKS.has(wordOf(tokens, at + 1)) &&
  PRIZE.test(before.unit) &&
  at - before.end < 6 &&
  areAllJoins(tokens, before.end, at);

const isPredicated = (tokens: readonly Token[], at: number, before: Measure): boolean =>
  PREDICATES.has(wordOf(tokens, at + 1)) &&
  // "12 nạn nhân, 4 *bị cáo*": people of their own
  phraseAt(UNIT_TABLE, tokens, at + 1) === null &&
  (PART_LEADS.has(wordOf(tokens, at - 1)) || isPartOf(tokens, at - 1)) &&
  before.unitType === 'count' &&
  at - before.end < 12 &&
  !isLabelled(tokens, at, null);

/**
 * A bare whole number after a count that goes on counting the same noun: prizes told by rank, and a part told by what is
 * said of it. The unit's own words stay those of the first amount: they are the noun of both. Null for anything else.
 */
export const readPartOfCount = (tokens: readonly Token[], at: number, before: Measure | undefined): Measure | null => {
  if (before === undefined || tokens[at]?.kind !== 'number' || !isCountable(wordOf(tokens, at))) return null;
  if (!isPrize(tokens, at, before) && !isPredicated(tokens, at, before)) return null;
  const numeral = readNumeral(tokens, at);
  if (numeral === null || numeral.end !== at + 1 || isInsideCode(tokens, at, numeral.end)) return null;
  const unit = PRIZE.test(before.unit) ? unitOfPrizes(before) : before.unit;
  const own = { first: at, end: numeral.end, value: numeral.value, valueMax: null, of: null, unitInherited: true };
  return { ...before, ...own, unit };
};

/** "11 huy chương vàng, 8 bạc": the eight are medals, no golden ones. */
const unitOfPrizes = ({ unit }: Measure): Measure['unit'] =>
  unit.startsWith('count:huy chương') ? 'count:huy chương' : unit;
