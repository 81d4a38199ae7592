import { smallLetters } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import { list } from '../lexicon/list';
import { type Line, type Range, startsMeasure, wordAt, wordsOf } from '../line/line';
import { placeAt } from '../place/places';
import { isOneOf, namedPhrases } from '../words/named-phrases';
import { phraseAt, phraseSet } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { isOffice, trimSubject } from './actors';
import { openingBracket } from './clause-boundary';
import { countsAnything } from './elided';
import { type IndicatorReading, isCount, join, lastTold } from './ellipsis';
import { isEmpty, isMeasurement, trimLead } from './heads';
import type { Clause } from './indicator-clause';
import { isVerbAlone } from './opening-verbs';
import { isHollow } from './second-choice';
import { withSmallOpener } from './small-opener';
import { isSubjectOnly } from './subject-only';

/** Longest subject of a lone verb, and longest topic of a clause, in tokens. */
const LONGEST = 12;

/** Before the verb these belong to it: "đã phủ", "vẫn còn sản xuất". */
const AUXILIARIES: ReadonlySet<string> = new Set('đã đang sẽ vẫn cũng mới vừa gần như còn phải'.split(' '));

/** First syllables of who acts: "*chủ* đầu tư phấn đấu giải ngân 95%". */
const ACTING: ReadonlySet<string> = new Set(
  'chủ nhà đơn công người các những nhiều mỗi ban ngành bà ông anh chị'.split(' '),
);

/** "*Lúa hè thu* đã xuống giống 96.800 ha": the subject that was cut off before a verb alone; null when it only acts. */
const subjectOf = ({ line, side, left, sides }: Clause): string | null => {
  const whole = trimLead(line, { from: Math.max(side.phrase.from, sides.stop), to: left.from });
  let to = whole.to;
  while (to > whole.from && AUXILIARIES.has(wordAt(line, to - 1))) to -= 1;
  // "rừng dừa nước của xã Cẩm Thanh *(thành phố Đà Nẵng)* đã phủ"
  if (wordAt(line, to - 1) === ')') to = openingBracket(line, to - 1, whole.from) ?? to;
  const subject = { from: whole.from, to };
  const acting = ACTING.has(wordAt(line, subject.from)) || isOffice(line, subject.from) || isSubjectOnly(line, subject);
  // behind a comma stands the tail of a longer subject
  if (isEmpty(subject) || to - whole.from > LONGEST || acting || wordAt(line, subject.from - 1) === ',') return null;
  return trimSubject(line, subject).from === subject.from && !hasSign(line, subject) ? wordsOf(line, subject) : null;
};

const hasSign = (line: Line, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1)
    if (line.tokens[at]?.kind === 'sign' || startsMeasure(line, at) !== null) return true;
  return false;
};

/** Openers of what a sentence is about: "*Đối với* bệnh tay chân miệng, trong tuần có 48 ca". */
const isAbout = (line: Line, at: number): number => {
  if (isPair(TOPIC_OPENERS, wordAt(line, at), wordAt(line, at + 1))) return 2;
  return ['về', 'với', 'riêng'].includes(wordAt(line, at)) ? 1 : 0;
};

const TOPIC_OPENERS = wordPairs(['đối với', 'liên quan']);

/** What the sentence of the amount says at its head that it is about; "" when nothing. */
const aboutOf = (line: Line, measure: Measure): string => {
  const first = line.sentences[line.sentenceAt[measure.first] ?? 0]?.first ?? 0;
  let at = first;
  while (at < measure.first && line.tokens[at]?.kind === 'sign') at += 1;
  const opener = isAbout(line, at);
  if (opener === 0) return '';
  const from = at + opener;
  let to = from;
  while (to < measure.first && to - from <= LONGEST && line.tokens[to]?.kind === 'word') to += 1;
  const topic = { from, to };
  return wordAt(line, to) === ',' && to - from <= LONGEST && !isSubjectOnly(line, topic) ? wordsOf(line, topic) : '';
};

/** "*Riêng đàn bò*, huyện Hưng Hà đạt 37.026 con": what the sentence is about, where its clause names nothing but a place. */
const spokenOf = ({ line, measure, side, left, right }: Clause): string => {
  const silent = measure.unitType === 'classifier' || measure.unitType === 'measure';
  if (!silent || !isEmpty(right) || isEmpty(side.phrase) || side.phrase.to - side.phrase.from > LONGEST / 2) return '';
  return isSubjectOnly(line, left) && placeAt(line, trimLead(line, side.phrase).from) !== null
    ? aboutOf(line, measure)
    : '';
};

/** What is counted in cases, as a sentence opens with it. */
const INCIDENTS = phraseSet(
  list(
    'tai nạn, tai nạn giao thông, tai nạn giao thông đường bộ, tai nạn giao thông đường sắt, tai nạn lao động, tai nạn đuối nước, ' +
      'cháy nổ, phạm pháp hình sự, lừa đảo trên không gian mạng, tội phạm ma túy, ma túy, bạo lực gia đình, buôn lậu',
  ),
);

/** "*Tai nạn giao thông* giảm cả 3 tiêu chí: xảy ra 386 vụ": the incidents its sentence opens with; "" when it does not. */
const incidentBefore = (line: Line, measure: Measure): string => {
  let at = line.sentences[line.sentenceAt[measure.first] ?? 0]?.first ?? 0;
  while (at < measure.first && (line.tokens[at]?.kind !== 'word' || ['về', 'tình', 'hình'].includes(wordAt(line, at))))
    at += 1;
  const incident = phraseAt(INCIDENTS, line.tokens, at);
  const within = incident !== null && at + incident.length < measure.first;
  return within ? withSmallOpener(wordsOf(line, { from: at, to: at + incident.length })) : '';
};

/** "*Bệnh sởi* ghi nhận 7 ca": what has or saw the cases, unless it acts or is a place. */
const holderOf = ({ line, left, side }: Clause): string => {
  const holds = side.link === 'have' || side.linkWords === 'ghi nhận';
  if (!holds || isEmpty(left) || left.to - left.from > LONGEST / 2) return '';
  const words = wordsOf(line, left);
  return isSubjectOnly(line, left) || isMeasurement(line, left) || isHollow(words) ? '' : words;
};

/** Nouns that count incidents. */
const CASES: ReadonlySet<string> = new Set(['vụ', 'trường hợp']);

/** "trong tuần có 48 *ca*": a noun that counts anything takes what it counts from its clause, or from what was last told. */
const ofCases = (clause: Clause, { words }: IndicatorReading): string | null => {
  const { line, measure, last } = clause;
  if (!countsAnything(line, measure)) return null;
  const noun = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd });
  const [small, smallNoun] = [smallLetters(words), smallLetters(noun)];
  const bare = small === smallNoun || small === `xảy ra ${smallNoun}`;
  const incident = bare && CASES.has(smallNoun) ? incidentBefore(line, measure) : '';
  if (incident !== '') return join(noun, incident);
  if (!small.startsWith(smallNoun)) return null;
  if (words.split(' ').length > noun.split(' ').length + 2) return null;
  const about = (holderOf(clause) || aboutOf(line, measure)).replace(/^bệnh /iu, '');
  if (about !== '') return words.includes(about) ? null : join(words, about);
  const alone = small === smallNoun && clause.side.boundary !== 'bracket';
  if (!alone || last === null || measure.unit === 'person') return null;
  // "61 ca mắc quai bị" counts what "18 ca" counts
  const same = (unit: string): boolean => unit === measure.unit || unit.startsWith(`${measure.unit} `);
  return lastTold(last, ({ unit, indicator }) => same(unit) && indicator.length > noun.length) ?? null;
};

/** Prices without their goods. */
const PRICES = namedPhrases(['giá', 'mức giá', 'giá bán', 'giá thu mua', 'đơn giá']);
/** Words by which a sentence goes on to what is done with its goods. */
const TRADED: ReadonlySet<string> = new Set(['được', 'có', 'đang', 'bán', 'hiện']);

/** "*Thanh long ruột đỏ* được thương lái mua với giá 18.000 đồng/kg": the goods a sentence opens with; "" when it opens otherwise. */
const goodsOf = ({ line, measure }: Clause): string => {
  const first = line.sentences[line.sentenceAt[measure.first] ?? 0]?.first ?? 0;
  const { from } = trimLead(line, { from: first, to: measure.first });
  let to = from;
  while (to < measure.first && to - from < LONGEST && line.tokens[to]?.kind === 'word' && !TRADED.has(wordAt(line, to)))
    to += 1;
  const goods = { from, to };
  const told = TRADED.has(wordAt(line, to)) && !isEmpty(goods) && startsMeasure(line, from) === null;
  // "Linh Đàm và Ngọc Hồi đều có giá 52 triệu đồng/m2": places
  const named = line.tokens[from]?.capital === true && line.tokens[from + 1]?.capital === true;
  const acting = named || ACTING.has(wordAt(line, from)) || isOffice(line, from) || isSubjectOnly(line, goods);
  if (!told || acting || isMeasurement(line, goods) || hasSign(line, goods)) return '';
  return trimSubject(line, goods).from === from ? withSmallOpener(wordsOf(line, goods)) : '';
};

/** "*Chênh lệch giữa giá mua và giá bán* là 800.000 đồng": of two prices, and none of them; null where there is none. */
const differenceIn = ({ line, side, left }: Clause): string | null => {
  for (let at = side.phrase.from; at < left.to; at += 1)
    if (wordAt(line, at) === 'chênh' && wordAt(line, at + 1) === 'lệch')
      return withSmallOpener(wordsOf(line, { from: at, to: left.to }));
  return null;
};

/** "mức hỗ trợ là 60 triệu đồng đối với nhà xây mới và 30 triệu đồng *đối với nhà sửa chữa*": of what was told for others. */
const ofOthers = ({ measure, previous }: Clause, { words }: IndicatorReading): string | null => {
  if (!words.startsWith(TOWARDS) || previous?.measure.unit !== measure.unit) return null;
  return join(previous.words.split(` ${TOWARDS}`)[0] ?? '', words);
};
const TOWARDS = 'đối với ';

/** "mỗi tối đón 8.500 *người*": the one syllable left of a count says what is done with those counted, and not who they are; or null. */
const withCounted = (
  { line, measure, side, left, changed }: Clause,
  { words, rule }: IndicatorReading,
): string | null => {
  const little = words !== '' && !words.includes(' ');
  const counted = measure.unitType === 'count' || (measure.unit === 'person' && isVerbAlone(words));
  if (rule !== 'indicator-left' || !little || !counted || changed || side.hasFrom || side.linkWords === ':')
    return null;
  if (isMeasurement(line, left) || measure.unitFirst < measure.first) return null;
  const noun = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd });
  return noun === '' || smallLetters(words).includes(smallLetters(noun)) ? null : join(words, noun);
};

/**
 * A reading that says too little made fuller: a verb alone gets its subject ("lúa hè thu xuống giống"), cases what they are
 * cases of ("ca tay chân miệng"). The reading itself where the clause says no more.
 */
export const madeFuller = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const towards = ofOthers(clause, reading);
  if (towards !== null) return { words: towards, rule: 'indicator-inherited' };
  const about = spokenOf(clause);
  if (about !== '') return { words: about, rule: 'indicator-left' };
  if (isCount(clause.measure)) {
    const cases = ofCases(clause, reading) ?? withCounted(clause, reading);
    return cases === null ? reading : { words: cases, rule: 'indicator-both' };
  }
  const difference = isOneOf(PRICES, reading.words) ? differenceIn(clause) : null;
  if (difference !== null) return { words: difference, rule: 'indicator-left' };
  const goods = isOneOf(PRICES, reading.words) ? goodsOf(clause) : '';
  if (goods !== '') return { words: join(reading.words, goods), rule: 'indicator-left' };
  if (reading.rule !== 'indicator-left' || !isVerbAlone(reading.words)) return reading;
  const subject = subjectOf(clause);
  return subject === null ? reading : { words: join(subject, reading.words), rule: 'indicator-left' };
};
