import { isLetterAt, smallLetters, wordPool } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import { DIMENSION_HEADS, type Dimension, HOLLOW_SYLLABLES } from '../lexicon/hollow-words';
import { type Line, type Range, startsMeasure, wordAt, wordsOf } from '../line/line';
import { phraseAt } from '../words/phrases';
import type { IndicatorReading } from './ellipsis';
import { isCount, rightWords } from './ellipsis';
import { isEmpty, isMeasurement, trimLead } from './heads';
import type { Clause } from './indicator-clause';
import { cleanLeft } from './left-edge';
import { LINKS } from './left-strip';
import { isSubjectOnly } from './subject-only';

/** Unit kinds that contradict a dimension; a number of things ("diện tích 12 lô") contradicts none. */
const contradicts = (dimension: Dimension, { unitType, unit }: Measure): boolean => {
  if (unitType === 'money') return dimension !== 'money';
  return dimension === 'money' && unitType === 'measure' && unit !== 'percentage_point';
};

/** What the first syllable says of the words behind it: the dimensions they can be, longest first, and whether they can name nothing. */
type Opener = { readonly dimensions: typeof DIMENSION_HEADS; readonly hollow: boolean };
/** What is more than letters opens no dimension. */
const UNKNOWN: Opener = { dimensions: [], hollow: true };

/** Begins with whole words: "diện tích lúa" with "diện tích". */
const opensWith = (words: string, head: string): boolean =>
  words.startsWith(head) && (words.length === head.length || words[head.length] === ' ');

const readOpener = (written: string): Opener => {
  for (let at = 0; at < written.length; at += 1) if (!isLetterAt(written, at)) return UNKNOWN;
  const syllable = written.toLowerCase();
  const dimensions = DIMENSION_HEADS.filter(([head]) => opensWith(head, syllable));
  return {
    dimensions: dimensions.sort(([one], [other]) => other.length - one.length),
    hollow: HOLLOW_SYLLABLES.has(syllable),
  };
};
const openers = wordPool(readOpener);

const openerOf = (words: string): Opener => {
  const space = words.indexOf(' ');
  const end = space < 0 ? words.length : space;
  return end === 0 ? UNKNOWN : openers(words, 0, end);
};

const dimensionOf = (words: string): Dimension | undefined => {
  const { dimensions } = openerOf(words);
  if (dimensions.length === 0) return undefined;
  const small = smallLetters(words);
  return dimensions.find(([head]) => opensWith(small, head))?.[1];
};

/** Nothing but words that name nothing, numbers and signs. */
export const isHollow = (words: string): boolean => {
  if (!openerOf(words).hollow) return false;
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((syllable) => syllable === '' || HOLLOW_SYLLABLES.has(syllable) || /^\d/.test(syllable));
};

/** Where words for an amount can come from when those read first name nothing, and why each is believed. */
type Source = 'subject' | 'before' | 'right';

/**
 * What a source is worth before its words are looked at. Of 25 rows of the read articles whose first reading names nothing
 * the amount before it was meant in 5 of 5 where there was one, the subject of the sentence in 10 of 16; what follows stood
 * in none of them alone and is the last resort.
 */
const WORTH: Readonly<Record<Source, number>> = { before: 7, subject: 5, right: 4 };
/** What its words add: an indicator that opens with the noun of a measurement, or with one of the amount's own dimension. */
const OF_HEAD = 2;
const OF_DIMENSION = 4;
/** And take off: who acts is seldom what is measured. */
const OF_ACTOR = -4;

type Candidate = { readonly words: string; readonly source: Source; readonly score: number };

const candidate = (measure: Measure, source: Source, words: string, extra: number): Candidate | null => {
  if (isHollow(words)) return null;
  const dimension = dimensionOf(words);
  if (dimension !== undefined && contradicts(dimension, measure)) return null;
  const own = measure.unitType === 'money' && dimension === 'money' ? OF_DIMENSION : 0;
  return { words, source, score: WORTH[source] + extra + own };
};

/** Longest subject, in tokens. */
const LONGEST_SUBJECT = 14;

/** "*Giá vàng trong nước* tiếp tục giảm, xuống mức 183 triệu": the words from the last noun of a measurement, else from the head of the sentence, to the verb. */
const subjectBefore = (line: Line, measure: Measure): Range | null => {
  const sentence = line.sentences[line.sentenceAt[measure.first] ?? 0];
  if (sentence === undefined) return null;
  const limit = Math.max(sentence.first, measure.first - 40);
  let from = limit;
  for (let at = measure.first - 1; at >= limit; at -= 1) {
    if (!isMeasurement(line, { from: at, to: measure.first })) continue;
    from = at;
    break;
  }
  // "*kim ngạch* xuất khẩu": the first of two nouns that are both of a measurement
  for (let at = from - 1; at >= Math.max(limit, from - 2) && line.tokens[at]?.kind === 'word'; at -= 1)
    if (isMeasurement(line, { from: at, to: measure.first })) from = at;
  const open =
    from > limit ? { from, to: measure.first } : cleanLeft(line, trimLead(line, { from, to: measure.first }));
  let to = open.from;
  while (to < measure.first && to - open.from < LONGEST_SUBJECT && !endsSubject(line, to, open.from)) to += 1;
  return to > open.from ? { from: open.from, to } : null;
};

const endsSubject = (line: Line, at: number, from: number): boolean =>
  line.tokens[at]?.kind === 'sign' ||
  startsMeasure(line, at) !== null ||
  (at > from && (phraseAt(LINKS, line.tokens, at) !== null || VERBS.has(wordAt(line, at))));
/** Words of a predicate that is no link. */
const VERBS: ReadonlySet<string> = new Set(
  'tiếp cũng vẫn đã đang sẽ được bị giữ là có khi nếu thì vừa liên'.split(' '),
);

const candidatesOf = ({ line, measure, right, previous }: Clause): readonly (Candidate | null)[] => {
  const subject = subjectBefore(line, measure);
  const headed = subject !== null && isMeasurement(line, subject) ? OF_HEAD : 0;
  const acting = subject !== null && isSubjectOnly(line, subject) ? OF_ACTOR : 0;
  const alike = previous?.measure.unit === measure.unit;
  return [
    previous === null || !alike ? null : candidate(measure, 'before', previous.words, 0),
    subject === null ? null : candidate(measure, 'subject', wordsOf(line, subject), headed + acting),
    isEmpty(right) ? null : candidate(measure, 'right', rightWords(line, measure, right), 0),
  ];
};

const RULES: Readonly<Record<Source, IndicatorReading['rule']>> = {
  before: 'indicator-inherited',
  subject: 'indicator-left',
  right: 'indicator-right',
};

/** "312 ha quế, 45 ha *hồi*": star anise, and a word of time beside anything else. */
const isCrop = (words: string, { unit }: Measure): boolean => unit === 'ha' && / ?hồi$/iu.test(words);

/**
 * Another reading where the first one names nothing ("giao dịch tại mức 180 triệu") or what the unit contradicts ("dài …
 * 7.800 tỷ đồng"): the best of what can stand for it. The reading itself when it names something, or nothing better does.
 */
export const orSecondChoice = (clause: Clause, first: IndicatorReading): IndicatorReading => {
  const { measure } = clause;
  if (isCount(measure) || measure.unitType === 'ratio') return first;
  const dimension = dimensionOf(first.words);
  const wrong =
    (isHollow(first.words) && !isCrop(first.words, measure)) ||
    (dimension !== undefined && contradicts(dimension, measure));
  if (!wrong) return first;
  let best: Candidate | null = null;
  for (const next of candidatesOf(clause)) if (next !== null && next.score > (best?.score ?? 0)) best = next;
  return best === null ? first : { words: best.words, rule: RULES[best.source] };
};
