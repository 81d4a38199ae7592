import { smallLetters } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import { PARADIGMS } from '../lexicon/paradigms';
import { type Line, wordsOf } from '../line/line';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { toldFirst } from './counts-told';
import { type IndicatorReading, isCount, join, type PreviousReading } from './ellipsis';
import type { Clause } from './indicator-clause';
import { withSmallOpener } from './small-opener';
import { sharedHeadOf } from './topics';

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
  for (const lead of LEADS) if (rest.startsWith(lead) && rest[lead.length] === ' ') rest = rest.slice(lead.length + 1);
  return rest;
};

/** Where a whole word of `words` begins that is one of the members, the longest first; null when there is none. */
const memberIn = (words: string, members: readonly string[]): { readonly at: number; readonly size: number } | null => {
  const small = ` ${smallLetters(words)} `;
  let best: { at: number; size: number } | null = null;
  for (const member of members) {
    const at = small.lastIndexOf(` ${member} `);
    if (at >= 0 && member.length > (best?.size ?? 0)) best = { at, size: member.length };
  }
  return best;
};

/** "tỷ lệ hồ sơ nộp trực tuyến *trên địa bàn tỉnh* chỉ đạt 43% (cấp xã 98%)": where the article is anyway. */
const EVERYWHERE = / trên địa bàn(?: (?:toàn )?(?:tỉnh|huyện|xã|phường|thành phố))?$/u;

/** "812 đảng viên, trong đó người dân tộc 741 đồng chí, *nữ* chiếm 28,4%": of all that were counted first, not of the part before it. */
const wholeBefore = (line: Line, measure: Measure, previous: PreviousReading): string => {
  const counted = [previous.measure, measure].find(isCount);
  return (counted === undefined ? null : toldFirst(line, counted.unit, measure.first, previous)) ?? previous.words;
};

/** "Tỷ lệ tăng huyết áp là 28,3%. *Nam giới 33,5%*, nữ 22,9%": the share told last in the sentence before; null where a share of those told is meant. */
const rateBefore = ({ line, measure, side, last }: Clause): PreviousReading | null => {
  if (last === null || measure.unitType !== 'share' || last.measure.unitType !== 'share') return null;
  const next = line.sentenceAt[measure.first] === (line.sentenceAt[last.measure.first] ?? 0) + 1;
  return next && side.linkWords !== 'chiếm' ? last : null;
};

/** "tỷ lệ *thành thị*" behind "tỷ lệ thất nghiệp": the member without the head that was taken over before it was known as one. */
const withoutShared = (words: string, { words: before }: PreviousReading): string => {
  const head = sharedHeadOf(before);
  return head !== null && words.startsWith(`${head} `) && before.length > head.length
    ? words.slice(head.length + 1)
    : words;
};

/**
 * A reading that is nothing but a member of a paradigm ("nông thôn", "nữ", "bậc tiểu học") with what the amount before it told:
 * put in the place of the member there ("học phí ở thành thị" → "học phí ở nông thôn"), else behind it ("thiếu giáo viên" →
 * "thiếu giáo viên tiểu học"). Any other reading comes back as it is.
 */
export const asSibling = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const { line, measure } = clause;
  const previous = clause.previous ?? rateBefore(clause);
  if (previous === null || reading.rule === 'indicator-inherited') return reading;
  const whole = withoutShared(smallLetters(reading.words), previous);
  if (!isOneOf(OPENERS, firstOf(whole))) return reading;
  const noun = isCount(measure) ? wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd }) : '';
  const own = noun !== '' && whole.endsWith(` ${noun.toLowerCase()}`) ? whole.slice(0, -noun.length - 1) : whole;
  const named = own.endsWith(' với') ? own.slice(0, -4) : own;
  // "*cấp tỉnh*": the word that may lead to a member is part of this one
  const member = SIBLINGS.has(named) ? named : withoutLeads(named);
  const members = SIBLINGS.get(member);
  const alike =
    previous.measure.unit === measure.unit ||
    (measure.unitType === 'share' && (isCount(previous.measure) || previous.measure.unitType === 'share')) ||
    // "42 đảng viên mới, đạt 105% kế hoạch, trong đó có 18 *nữ*"
    (isCount(measure) && toldFirst(line, measure.unit, measure.first, previous) !== null);
  if (members === undefined || !alike) return reading;
  // "24 huy chương vàng, 31 bạc": each is counted by itself
  if (isCount(measure) && members.includes('hcv')) return reading;
  const begins = reading.words.length - whole.length + own.indexOf(member);
  const spelt = reading.words.slice(begins, begins + member.length);
  const said = clause.previous === null ? withSmallOpener(spelt) : spelt;
  const sibling = memberIn(previous.words, members);
  if (sibling === null) {
    const whole = wholeBefore(line, measure, previous).replace(EVERYWHERE, '');
    return { words: join(whole, said), rule: 'indicator-both' };
  }
  const words = previous.words.slice(0, sibling.at) + said + previous.words.slice(sibling.at + sibling.size);
  return { words: words.trim(), rule: 'indicator-both' };
};
