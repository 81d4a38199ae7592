import type { Measure } from '../amounts/measure';
import { PARADIGMS } from '../lexicon/paradigms';
import { type Line, wordsOf } from '../line/line';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { toldFirst } from './counts-told';
import { type IndicatorReading, isCount, join, type PreviousReading } from './ellipsis';
import type { Clause } from './indicator-clause';

/** Each word of a paradigm with the others. */
const SIBLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  PARADIGMS.flatMap((members) => members.map((member) => [member, members] as const)),
);
/** What may stand before a member: "*bậc* mầm non", "*nhiều nhất là* tiểu học". */
const LEADS: readonly string[] = [
  'nhiều nhất là',
  'nhiều nhất ở',
  'cao nhất là',
  'thấp nhất là',
  'ít nhất là',
  'căng nhất là',
  'chủ yếu là',
  'tiếp đến là',
  'kế đến là',
  'khối',
  'bậc',
  'cấp',
  'hệ',
  'hình thức',
  'khu vực',
  'ở',
];

const firstOf = (words: string): string => {
  const space = words.indexOf(' ');
  return space < 0 ? words : words.slice(0, space);
};

/** First syllables of the members and of what may stand before them: nearly all readings are told by theirs to be none. */
const OPENERS = namedPhrases([...PARADIGMS.flat(), ...LEADS].map(firstOf));

const withoutLeads = (words: string): string => {
  let rest = words;
  for (const lead of LEADS) if (rest.startsWith(`${lead} `)) rest = rest.slice(lead.length + 1);
  return rest;
};

/** Where a whole word of `words` begins that is one of the members, the longest first; null when there is none. */
const memberIn = (words: string, members: readonly string[]): { readonly at: number; readonly size: number } | null => {
  const small = ` ${words.toLowerCase()} `;
  let best: { at: number; size: number } | null = null;
  for (const member of members) {
    const at = small.lastIndexOf(` ${member} `);
    if (at >= 0 && member.length > (best?.size ?? 0)) best = { at, size: member.length };
  }
  return best;
};

/** "812 đảng viên, trong đó người dân tộc 741 đồng chí, *nữ* chiếm 28,4%": of all that were counted first, not of the part before it. */
const wholeBefore = (line: Line, measure: Measure, previous: PreviousReading): string => {
  const counted = [previous.measure, measure].find(isCount);
  return (counted === undefined ? null : toldFirst(line, counted.unit, measure.first, previous)) ?? previous.words;
};

/**
 * A reading that is nothing but a member of a paradigm ("nông thôn", "nữ", "bậc tiểu học") with what the amount before it told:
 * put in the place of the member there ("học phí ở thành thị" → "học phí ở nông thôn"), else behind it ("thiếu giáo viên" →
 * "thiếu giáo viên tiểu học"). Any other reading comes back as it is.
 */
export const asSibling = ({ line, measure, previous }: Clause, reading: IndicatorReading): IndicatorReading => {
  if (previous === null || reading.rule === 'indicator-inherited') return reading;
  if (!isOneOf(OPENERS, firstOf(reading.words))) return reading;
  const noun = isCount(measure) ? wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd }) : '';
  const whole = reading.words.toLowerCase();
  const own = noun !== '' && whole.endsWith(` ${noun.toLowerCase()}`) ? whole.slice(0, -noun.length - 1) : whole;
  const named = own.endsWith(' với') ? own.slice(0, -4) : own;
  // "*cấp tỉnh*": the word that may lead to a member is part of this one
  const member = SIBLINGS.has(named) ? named : withoutLeads(named);
  const members = SIBLINGS.get(member);
  const alike =
    previous.measure.unit === measure.unit ||
    (measure.unitType === 'share' && isCount(previous.measure)) ||
    // "42 đảng viên mới, đạt 105% kế hoạch, trong đó có 18 *nữ*"
    (isCount(measure) && toldFirst(line, measure.unit, measure.first, previous) !== null);
  if (members === undefined || !alike) return reading;
  const said = reading.words.slice(own.indexOf(member), own.indexOf(member) + member.length);
  const sibling = memberIn(previous.words, members);
  if (sibling === null) return { words: join(wholeBefore(line, measure, previous), said), rule: 'indicator-both' };
  const words = previous.words.slice(0, sibling.at) + said + previous.words.slice(sibling.at + sibling.size);
  return { words: words.trim(), rule: 'indicator-both' };
};
