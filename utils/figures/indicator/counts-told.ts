import { RELATIONAL_NOUNS } from '../lexicon/indicator-words';
import { UNIT_PHRASES } from '../lexicon/units';
import { type Line, wordAt, wordsOf } from '../line/line';
import { placeAt } from '../place/places';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { type IndicatorReading, isCount, join, MEDALS, type PreviousReading, rightWords } from './ellipsis';
import { isEmpty } from './heads';
import type { Clause } from './indicator-clause';
import { isVerbAlone, withoutVerb } from './opening-verbs';

const MEMBERS = namedPhrases(RELATIONAL_NOUNS);

/** What is said of members, and is not who they are: "thành viên *hoạt động* nền nếp", "giường *kín* khách". */
const STATES: ReadonlySet<string> = new Set('đang hoạt kín đã thường tham sinh làm ngày'.split(' '));

/** "214 tổ tàu thuyền an toàn với 1.930 *thành viên* hoạt động thường xuyên": those of the group counted before, or null. */
const membersOfGroup = ({ line, measure, side, right, previous }: Clause): string | null => {
  const noun = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd });
  const member = isOneOf(MEMBERS, noun) || noun === 'giường';
  const near = side.preposition === 'với' && side.boundary === 'measure';
  if (!member || !near || previous === null || !isCount(previous.measure)) return null;
  const state = !isEmpty(right) && STATES.has(wordAt(line, right.from));
  return state ? join(noun, withoutVerb(previous.words)) : null;
};

/** Words by which a list goes on with a part of what was counted, or with all of it so far. */
const GOING_ON: ReadonlySet<string> = new Set(['riêng', 'lũy']);

/** "*ở Kỳ Anh*": a name that a preposition makes a place, known or not. */
const isNamedPlace = (line: Line, at: number): boolean =>
  ['ở', 'tại'].includes(wordAt(line, at)) && line.tokens[at + 1]?.capital === true;

/** Before this amount, in its clause or right before that, stands a place, or a word by which the list goes on. */
const goesOn = ({ line, measure, sides }: Clause): boolean => {
  for (let at = measure.first - 1; at >= sides.stop && wordAt(line, at) !== ';'; at -= 1)
    if (GOING_ON.has(wordAt(line, at)) || placeAt(line, at) !== null || isNamedPlace(line, at)) return true;
  return false;
};

/** What was counted first in the sentence in the same unit, in more words than the unit's own; null when nothing was. */
export const toldFirst = (line: Line, unit: string, first: number, previous: PreviousReading): string | null =>
  firstOf(unit, line.sentences[line.sentenceAt[first] ?? 0]?.firstMeasure ?? 0, previous);

const firstOf = (unit: string, from: number, { told }: PreviousReading): string | null => {
  for (let index = from; index < told.length && index < from + REACH; index += 1) {
    const { quantity } = told[index]!; // index is below the length
    const same = quantity.unit === unit || quantity.unit.startsWith(`${unit} `);
    if (same && quantity.change === 'level' && quantity.indicator.includes(' ')) return quantity.indicator;
  }
  return null;
};
/** Words that open a sentence which takes the one before apart. */
const TAKING_APART = wordPairs(['trong đó', 'cụ thể', 'trong số']);

/** "1.010 con gia súc bị chết. *Trong đó*, Lào Cai 47 *con*": what the sentence before counted first, divided by place; or null. */
const toldBefore = ({ line, measure, side, last }: Clause, noun: string): string | null => {
  const at = line.sentenceAt[measure.first] ?? 0;
  const [before, own] = [line.sentences[at - 1], line.sentences[at]];
  if (last === null || before === undefined || own === undefined) return null;
  const apart = isPair(TAKING_APART, wordAt(line, own.first), wordAt(line, own.first + 1));
  const { from, to } = side.phrase;
  const named = line.tokens[from]?.capital === true || placeAt(line, from) !== null;
  const member = apart && named && to <= measure.first;
  const told = member ? firstOf(measure.unit, before.firstMeasure, last) : null;
  return told?.toLowerCase().split(' ').includes(noun) === true ? told : null;
};

/** Amounts of a sentence looked through: a list of a whole province has more, and says it in the first. */
const REACH = 8;

/** "giành 12 *vàng*, 8 bạc": medals by their metal, or null. */
const asMedal = ({ words, rule }: IndicatorReading, metal: string): IndicatorReading | null =>
  MEDALS.has(metal) && words.endsWith(metal) && !words.includes('huy chương')
    ? { words: join(words.startsWith('giành') ? 'giành' : '', 'huy chương', metal), rule }
    : null;

const isMedal = (unit: string): boolean => unit.startsWith('count:huy chương') || unit.startsWith('count:hc');

const NOUNS: ReadonlySet<string> = new Set(
  UNIT_PHRASES.filter(([, { type }]) => type === 'count').map(([noun]) => noun),
);
/** Words that begin as a counted noun does ("tin", "giải") and count nothing. */
const COMPOUNDS: ReadonlySet<string> = new Set(['tin học', 'giải thể', 'giải quyết', 'giải ngân', 'ban hành']);
/** Longest counted noun, in syllables. */
const LONGEST_NOUN = 3;

/** The counted noun that words open with, behind "số" too: "doanh nghiệp" of "số doanh nghiệp thành lập mới"; "" when they open with none. */
const nounOf = (words: string): string => {
  const syllables = words.replace(/^(?:tổng )?số /iu, '').split(' ', LONGEST_NOUN);
  if (COMPOUNDS.has(syllables.slice(0, 2).join(' ').toLowerCase())) return '';
  for (let size = syllables.length; size > 0; size -= 1) {
    const noun = syllables.slice(0, size).join(' ');
    if (NOUNS.has(noun.toLowerCase())) return noun;
  }
  return '';
};

/** "Số doanh nghiệp thành lập mới là 1.214; *tạm ngừng hoạt động* 612": what a number alone says of the noun counted first, or null. */
const ofSameNoun = ({ line, measure, previous }: Clause, { words, rule }: IndicatorReading): string | null => {
  const bare = measure.unitInherited && measure.unitFirst === measure.unitEnd;
  if (!bare || previous === null || rule === 'indicator-inherited' || words === '') return null;
  if (nounOf(words) !== '') return null;
  const noun = nounOf(toldFirst(line, measure.unit, measure.first, previous) ?? '');
  return noun === '' || words.includes(noun) ? null : join(noun, words);
};

/**
 * A count that only says how many of what its sentence told: the members of a group, a place's share of "48 hộ thoát nghèo"
 * ("riêng khu phố 6 có 9 *hộ*"), or all so far ("lũy kế 8.900 *lượt*"). Any other reading comes back as it is.
 */
export const asTold = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const { line, measure, side, right, previous } = clause;
  if (!isCount(measure)) return reading;
  // "các xã miền núi đón 212.000 *lượt*": of visitors, as its clause says
  if (measure.unit === 'visit' && reading.words.endsWith('lượt') && !reading.words.includes('khách'))
    return { words: join(reading.words, 'khách'), rule: reading.rule };
  const medal = asMedal(reading, wordAt(line, measure.unitFirst));
  if (medal !== null) return medal;
  // "đội Đắk Lắk nhất toàn đoàn *với* 7 huy chương vàng": who won them is no part of what is counted
  // "31 huy chương các loại (*22 huy chương vàng*, 3 huy chương bạc)": each by its own metal
  const unlike = isMedal(measure.unit) && !reading.words.toLowerCase().includes(measure.unit.slice('count:'.length));
  if (unlike || (side.preposition === 'với' && isMedal(measure.unit)))
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  // "Hội Nông dân *quản lý* nhiều nhất với 13 *tổ*"
  if (reading.rule === 'indicator-left' && side.linkWords?.endsWith(' với') && isVerbAlone(reading.words))
    return { words: join(reading.words, rightWords(line, measure, right)), rule: 'indicator-both' };
  const noun = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd }).toLowerCase();
  const bare = isEmpty(right) && reading.words.toLowerCase() === noun;
  if (previous === null) {
    const whole = bare ? toldBefore(clause, noun) : null;
    return whole === null ? reading : { words: whole, rule: 'indicator-inherited' };
  }
  const same = ofSameNoun(clause, reading);
  if (same !== null) return { words: same, rule: 'indicator-both' };
  const members = membersOfGroup(clause);
  if (members !== null) return { words: members, rule: 'indicator-both' };
  const told = bare && goesOn(clause) ? toldFirst(line, measure.unit, measure.first, previous) : null;
  return told === null ? reading : { words: told, rule: 'indicator-inherited' };
};
