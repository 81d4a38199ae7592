import type { Quantity } from '@/utils/model';
import type { LeftSide } from './left-side';
import {
  BARE_HEADS,
  CUTS_BEFORE,
  INDICATOR_HEADS,
  LEADING_WORDS,
  LINK_VERBS,
  PREDICATE_STARTS,
  RELATIONAL_NOUNS,
  SECTOR_HEADS,
  SHARED_HEADS,
  SUBJECTS,
  YARDSTICKS,
} from './lexicon/indicator-words';
import { type Line, type Range, temporalOf, wordAt, wordsOf } from './line';
import type { Measure } from './measures';
import { phraseAt, phraseSet } from './phrases';
import { placeAt } from './places';

/** What was measured, and how we know. */
export type IndicatorReading = {
  readonly words: string;
  readonly rule:
    | 'indicator-left'
    | 'indicator-right'
    | 'indicator-both'
    | 'indicator-inherited'
    | 'indicator-head'
    | 'indicator-unit';
};

/** The amount before this one in the same list or sentence, whose indicator an elliptic clause goes on with. */
export type PreviousReading = {
  readonly words: string;
  readonly measure: Measure;
  readonly rule: IndicatorReading['rule'] | 'indicator-column';
  readonly change: Quantity['change'];
  /** Indicators of this sentence by the first syllable of what they counted: "vụ" → "vụ tai nạn giao thông". */
  readonly byNoun: ReadonlyMap<string, string>;
  /** The share that "trong đó" divides, while its list lasts. */
  readonly whole: string | null;
};

const HEADS = phraseSet(INDICATOR_HEADS);
const STARTS = phraseSet([...INDICATOR_HEADS, ...SECTOR_HEADS]);
const LEADING = phraseSet(LEADING_WORDS);
const SUBJECT_PHRASES = phraseSet(SUBJECTS);
const CUTS = phraseSet(CUTS_BEFORE);
const LINK_STARTS = phraseSet(LINK_VERBS.map(([phrase]) => phrase));

const isEmpty = (range: Range): boolean => range.to <= range.from;
/** Opens with the noun of a measurement or of a sector. */
const isHead = (line: Line, range: Range): boolean => phraseAt(STARTS, line.tokens, range.from) !== null;
const isMeasurement = (line: Line, range: Range): boolean => phraseAt(HEADS, line.tokens, range.from) !== null;

const isNoise = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  return token?.kind === 'sign' && !'%/'.includes(token.word);
};

/** Drops time, connectives, signs and the acting subject from the left end; gives up before nothing is left. */
const trimLead = (line: Line, range: Range): Range => {
  let from = range.from;
  let moved = true;
  while (moved && from < range.to) {
    moved = false;
    const temporal = temporalOf(line, from);
    const lead = temporal === null ? phraseAt(LEADING, line.tokens, from) : null;
    const next =
      temporal !== null
        ? temporal.end
        : lead !== null && !isHeadWord(line, from, lead.length)
          ? from + lead.length
          : isNoise(line, from)
            ? from + 1
            : from;
    if (next > from) [from, moved] = [next, true];
  }
  return { from: Math.min(from, range.to), to: range.to };
};

/** "tăng trưởng", "bình quân đầu người": a leading word that opens an indicator stays. */
const isHeadWord = (line: Line, at: number, length: number): boolean => {
  const head = phraseAt(HEADS, line.tokens, at);
  return head !== null && head.length > length;
};

/** "Cổ phần Thủy sản Minh Phú": capitals with single small syllables between them. */
const endOfProperName = (line: Line, from: number, to: number): number => {
  let end = from;
  while (end < to && (line.tokens[end]?.capital || (end > from && line.tokens[end + 1]?.capital && end + 1 < to)))
    end += 1;
  return end;
};

/** Who gives is part of what is measured: "Nhân dân đóng góp 13,25 tỷ đồng". */
const GIVERS: ReadonlySet<string> = new Set(['đóng', 'ủng', 'tài']);

/** "toàn xã", "xã Bằng Luân", "Đảng bộ": who, not what. */
const trimSubject = (line: Line, range: Range): Range => {
  const place = placeAt(line, range.from);
  const subject = phraseAt(SUBJECT_PHRASES, line.tokens, range.from);
  const length = Math.max(place?.length ?? 0, subject?.length ?? 0);
  if (length === 0 || isHead(line, range) || GIVERS.has(wordAt(line, range.from + length))) return range;
  let from = range.from + length;
  if (subject !== null && place === null) {
    // "Đảng bộ ba xã cũ", "xã Nà Lừa": the name after the common noun goes with it
    from = endOfProperName(line, from, range.to);
  }
  return trimLead(line, { from: Math.min(from, range.to), to: range.to });
};

/** "ông X cho biết xã đã huy động": what stands left of the last story word is story. */
const cutStory = (line: Line, range: Range): Range => {
  if (isHead(line, range)) return range;
  for (let at = range.to - 1; at > range.from; at -= 1) {
    const cut = phraseAt(CUTS, line.tokens, at);
    const compound = wordAt(line, at) === 'làm' && wordAt(line, at - 1) === 'việc';
    if (cut !== null && !compound && at + cut.length <= range.to && !isBareRate(line, at + cut.length, range.to))
      return trimLead(line, { from: at + cut.length, to: range.to });
    const described = wordAt(line, at) === 'có' && isHead(line, { from: at + 1, to: range.to });
    const titled = wordAt(line, at) === 'về' && line.tokens.slice(range.from, at).some((token) => token.word === 'số');
    const auxiliary = described || titled || ['đã', 'đang', 'sẽ'].includes(wordAt(line, at));
    if (auxiliary && at + 1 < range.to) return trimLead(line, { from: at + 1, to: range.to });
  }
  return range;
};

/** "tăng trưởng kinh tế với *mức tăng* 14,2%": a rate without a topic keeps what stands before "với". */
const isBareRate = (line: Line, from: number, to: number): boolean =>
  to - from <= 3 && ['mức', 'tốc'].includes(wordAt(line, from));

/** The part of the left side that can be an indicator. */
const cleanLeft = (line: Line, range: Range): Range => {
  let clean = trimLead(line, range);
  for (let round = 0; round < 3; round += 1) {
    const next = cutStory(line, trimSubject(line, clean));
    if (next.from === clean.from) break;
    clean = next;
  }
  while (clean.to > clean.from && isNoise(line, clean.to - 1)) clean = { from: clean.from, to: clean.to - 1 };
  return clean;
};

/** A subject that names who acts or where, not what is measured: dropped when the right side says what. */
const isSubjectOnly = (line: Line, range: Range): boolean => {
  if (isEmpty(range)) return true;
  const trimmed = trimSubject(line, range);
  return isEmpty(trimmed) || line.tokens.slice(range.from, range.to).every((token) => token.capital);
};

/** "doanh nghiệp thành lập mới đạt 512 doanh nghiệp": the counted noun already stands on the left. */
const namesUnit = (line: Line, left: Range, measure: Measure): boolean =>
  line.tokens.slice(left.from, left.to).some((token) => token.word === wordAt(line, measure.unitFirst));

/** "dẫn đầu là xã Tam Hợp 92,3%": the member of a list is a place, the indicator is the list's. */
const endsWithPlace = (line: Line, range: Range): boolean => {
  if (isHead(line, range)) return false;
  for (let at = range.from; at < range.to; at += 1) {
    const place = placeAt(line, at);
    if (place !== null) return at + place.length === range.to;
  }
  return false;
};

const nounOf = (measure: Measure): Range => ({ from: measure.unitFirst, to: measure.unitEnd });
const isCount = (measure: Measure): boolean => measure.unitType === 'count' || measure.unitType === 'classifier';

/** Counted noun with what follows it: "điểm sạt lở", "đảng viên mới". For measures only what follows. */
const rightWords = (line: Line, measure: Measure, right: Range): string => {
  const noun = isCount(measure) ? wordsOf(line, nounOf(measure)) : '';
  return join(noun, wordsOf(line, right));
};

const join = (...pieces: readonly string[]): string =>
  pieces
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(/ (?=[,;])/g, '');

/** First syllables of an indicator up to its predicate: "đảng viên" of "đảng viên hoàn thành tốt nhiệm vụ". */
const populationOf = (words: string): string => {
  const syllables = words.split(' ');
  const cut = syllables.findIndex((syllable, index) => index > 0 && PREDICATE_STARTS.has(syllable.toLowerCase()));
  return cut > 0 ? syllables.slice(0, cut).join(' ') : words;
};

const sharedHeadOf = (words: string): string | null => {
  const syllables = words
    .toLowerCase()
    .replace(/^tổng /, '')
    .split(' ');
  const heads = [syllables.slice(0, 3).join(' '), syllables.slice(0, 2).join(' ')];
  return heads.find((head) => SHARED_HEADS.has(head)) ?? null;
};

const topicOf = (words: string): string => {
  const head = sharedHeadOf(words);
  return head === null ? words : words.slice(words.toLowerCase().indexOf(head) + head.length).trim();
};

const spelled = (line: Line, { from, to }: Range): string =>
  line.tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');

type Clean = { readonly left: Range; readonly right: Range };

/** Elliptic left sides take what they leave out from the amount before them. */
const completeLeft = (
  line: Line,
  measure: Measure,
  { left, right }: Clean,
  previous: PreviousReading | null,
): string => {
  const own = wordsOf(line, left);
  if (previous === null) return own;
  const first = wordAt(line, left.from);
  const size = left.to - left.from;
  if (PREDICATE_STARTS.has(first) && measure.unit === previous.measure.unit && !isHead(line, left)) {
    return join(populationOf(previous.words), own);
  }
  if (BARE_HEADS.has(spelled(line, left)) && isEmpty(right)) return join(own, topicOf(previous.words));
  if (previous.whole !== null && measure.unitType === 'share' && size <= 3 && !isMeasurement(line, left)) {
    return join(`${previous.whole}:`, own);
  }
  const shared = sharedHeadOf(previous.words);
  if (shared !== null && size <= 4 && measure.unit === previous.measure.unit && !isHead(line, left))
    return join(shared, own);
  return own;
};

const completeRight = (line: Line, measure: Measure, right: Range, previous: PreviousReading | null): string => {
  const own = rightWords(line, measure, right);
  const elliptic = !isCount(measure) && previous !== null && PREDICATE_STARTS.has(wordAt(line, right.from));
  return elliptic ? join(populationOf(previous.words), own) : own;
};

/** "cơ cấu kinh tế: nông, lâm nghiệp 45%, công nghiệp 22%": the words before the colon head every member. */
const listHead = (line: Line, from: number): string => {
  let at = from - 1;
  const sentence = line.sentenceAt[from];
  while (
    at >= 0 &&
    at > from - 60 &&
    line.sentenceAt[at] === sentence &&
    wordAt(line, at) !== ':' &&
    wordAt(line, at) !== ';'
  )
    at -= 1;
  if (wordAt(line, at) !== ':') return '';
  let start = at - 1;
  while (start >= 0 && line.sentenceAt[start] === sentence && !',;.:(|'.includes(wordAt(line, start) || '|'))
    start -= 1;
  const head = trimLead(line, { from: start + 1, to: at });
  return at - head.from <= 8 && isStructure(line, head)
    ? wordsOf(line, head).replace(/ (?:tiếp tục )?chuyển dịch.*$/u, '')
    : '';
};

const isStructure = (line: Line, range: Range): boolean =>
  !isEmpty(range) && ['cơ', 'tỷ', 'diện', 'sản'].includes(wordAt(line, range.from)) && isHead(line, range);

/** "nông, lâm nghiệp và thủy sản ước đạt": a left side cut at a comma inside its own list. */
const extendLeftOverComma = (line: Line, left: Range, stop: number): Range => {
  if (isEmpty(left) || isMeasurement(line, left) || wordAt(line, left.from - 1) !== ',') return left;
  if (line.tokens[left.from]?.capital || phraseAt(LEADING, line.tokens, left.from) !== null) return left;
  let from = left.from - 2;
  while (from >= stop && from > left.from - 14 && line.tokens[from]?.kind === 'word' && temporalOf(line, from) === null)
    from -= 1;
  if (from < stop) return left;
  const wider = trimSubject(line, trimLead(line, { from: from + 1, to: left.to }));
  const sector = isHead(line, wider) && !isHead(line, left) && left.to - left.from <= 3;
  return wider.from < left.from - 1 && (sector || isMeasurement(line, wider) || left.from - 1 - wider.from <= 3)
    ? wider
    : left;
};

export type Sides = { readonly left: LeftSide; readonly right: Range; readonly stop: number };

/** The change verb opens the clause and a yardstick follows: "vượt chỉ tiêu nghị quyết 2,65%", "cao hơn bình quân chung 2%". */
const isYardstickOnly = (line: Line, side: LeftSide): boolean => {
  const { from, to } = side.phrase;
  const compared = wordAt(line, from + 1) === 'hơn' ? 2 : ['tăng', 'giảm', 'vượt'].includes(wordAt(line, from)) ? 1 : 0;
  return compared > 0 && from + compared < to && YARDSTICKS.has(wordAt(line, from + compared));
};

/**
 * Finds what was measured. In this order, because each later step would also fire where an earlier one is right:
 * the left side when a verb ties it to the amount; the right side when only "có" or nothing stands left; both when a verb
 * phrase runs through the amount ("trồng mới 2.450 ha rừng"); else what the amount before it measured.
 */
export const readIndicator = (
  line: Line,
  measure: Measure,
  sides: Sides,
  previous: PreviousReading | null,
): IndicatorReading => {
  const { left: side, right, stop } = sides;
  const afterMeasure = side.boundary === 'measure' && side.phrase.from === stop;
  const tail = side.phrase.to > side.phrase.from && ['và', 'cùng'].includes(wordAt(line, side.phrase.to - 1));
  const cleaned = tail
    ? { from: side.phrase.to, to: side.phrase.to }
    : afterMeasure
      ? afterPrevious(line, side.phrase)
      : cleanLeft(line, side.phrase);
  const left = extendLeftOverComma(line, cleaned, stop);
  const hasRight = !isEmpty(right) || isCount(measure);
  const tied = side.link !== null && side.link !== 'have';
  const changed = side.link === 'increase' || side.link === 'decrease' || side.link === 'exceed';
  const yardstick = isYardstickOnly(line, side);
  const average = ['bình quân', 'trung bình'].includes(spelled(line, left));
  if (isEmpty(left) || yardstick || average) return withoutLeft(line, measure, sides, previous, changed || yardstick);
  const head = listHead(line, left.from);
  if (head !== '' && !isMeasurement(line, left))
    return { words: join(`${head}:`, wordsOf(line, left)), rule: 'indicator-head' };
  const leftWords = completeLeft(line, measure, { left, right }, previous);
  const named = isSubjectOnly(line, left) && (isCount(measure) || placeAt(line, left.from) !== null);
  const who = named || endsWithPlace(line, left);
  if (who && isEmpty(right) && previous !== null && measure.unit === previous.measure.unit) {
    return { words: previous.words, rule: 'indicator-inherited' };
  }
  if (hasRight && isSubjectOnly(line, left)) {
    return { words: completeRight(line, measure, right, previous), rule: 'indicator-right' };
  }
  // "còn 146 hộ chưa bàn giao": what is counted stands right of the verb, unless the left side names a measurement
  if (tied && measure.unitType === 'count' && !isEmpty(right) && !isHead(line, left) && side.linkWords !== ':') {
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  }
  if (tied && side.linkWords === ':' && isCount(measure) && !isEmpty(right) && !isHead(line, left)) {
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  }
  if (
    tied &&
    measure.unitType === 'count' &&
    !isHead(line, left) &&
    !namesUnit(line, left, measure) &&
    side.linkWords === 'đạt'
  ) {
    return { words: rightWords(line, measure, right), rule: 'indicator-unit' };
  }
  if (tied) return { words: leftWords, rule: 'indicator-left' };
  return untied(line, measure, { left, leftWords, right, side });
};

/** "sản lượng 250 tấn *hải sản*": a dimension alone takes its topic from the right. */
const isBareHead = (line: Line, left: Range, right: Range): boolean =>
  !isEmpty(right) && BARE_HEADS.has(spelled(line, left));

type Untied = { readonly left: Range; readonly leftWords: string; readonly right: Range; readonly side: LeftSide };

const untied = (line: Line, measure: Measure, { left, leftWords, right, side }: Untied): IndicatorReading => {
  const classified = measure.unitType === 'classifier' || !isCount(measure);
  if (isEmpty(right) && classified && side.preposition === null) return { words: leftWords, rule: 'indicator-left' };
  if (side.link === 'have') {
    const own = rightWords(line, measure, right);
    if (isEmpty(right) && isHead(line, left)) return { words: leftWords, rule: 'indicator-left' };
    return own === '' ? { words: leftWords, rule: 'indicator-left' } : { words: own, rule: 'indicator-right' };
  }
  if (
    isHead(line, left) &&
    (classified || isEmpty(right)) &&
    side.preposition === null &&
    !isBareHead(line, left, right)
  ) {
    return { words: leftWords, rule: 'indicator-left' };
  }
  const preposition = side.preposition ?? '';
  return { words: join(leftWords, preposition, rightWords(line, measure, right)), rule: 'indicator-both' };
};

/** Between two amounts of one clause: only what follows the last connective belongs to the second. */
const afterPrevious = (line: Line, range: Range): Range => {
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    const word = wordAt(line, at);
    if (['và', 'với', 'cho', 'hoặc', 'riêng', 'gồm', 'tại', 'thì', 'nay', 'là', 'cùng', 'nhưng'].includes(word)) {
      return cleanLeft(line, { from: at + 1, to: range.to });
    }
  }
  return { from: range.to, to: range.to };
};

/** "Tỷ lệ dân số tham gia BHXH còn thấp, mới đạt 3,1%": no amount before, so the sentence's own subject is measured. */
const sentenceSubject = (line: Line, before: number): string | null => {
  const sentence = line.sentences[line.sentenceAt[before] ?? 0];
  if (sentence === undefined || before - sentence.first > 40 || before <= sentence.first) return null;
  const start = trimLead(line, { from: sentence.first, to: before });
  if (!isMeasurement(line, start)) return null;
  let end = start.from + 1;
  while (end < before && phraseAt(LINK_STARTS, line.tokens, end) === null && wordAt(line, end) !== ',') end += 1;
  return wordsOf(line, { from: start.from, to: end });
};

const withoutLeft = (
  line: Line,
  measure: Measure,
  { left: side, right }: Sides,
  previous: PreviousReading | null,
  changed: boolean,
): IndicatorReading => {
  if (isThreshold(line, measure, side, previous)) {
    return { words: join(previous?.words ?? '', spanWords(line, previous)), rule: 'indicator-left' };
  }
  const sameClause = side.boundary === 'measure' || side.boundary === 'bracket' || side.boundary === 'comma';
  const goesOn =
    previous !== null && (side.link !== null || side.boundary === 'bracket' || changed) && side.link !== 'have';
  if (previous !== null && !isCount(measure) && wordAt(line, right.from) === 'về' && !isEmpty(right)) {
    return { words: join(previous.words.split(' về ')[0] ?? '', wordsOf(line, right)), rule: 'indicator-inherited' };
  }
  const subject =
    previous === null && side.link !== null && !isCount(measure) ? sentenceSubject(line, side.phrase.from) : null;
  if (subject !== null) return { words: subject, rule: 'indicator-left' };
  if (isEmpty(right) && !isCount(measure)) {
    if (previous !== null) return { words: previous.words, rule: 'indicator-inherited' };
    return { words: side.linkWords ?? '', rule: 'indicator-unit' };
  }
  if (
    goesOn &&
    !isCount(measure) &&
    sameClause &&
    (changed || side.linkWords !== null) &&
    !opensNoun(line, right, changed)
  ) {
    return { words: previous.words, rule: 'indicator-inherited' };
  }
  if (measure.unitType === 'classifier' && isEmpty(right) && previous !== null && side.boundary !== 'start') {
    if (side.link !== null || side.boundary === 'bracket')
      return { words: previous.words, rule: 'indicator-inherited' };
  }
  if (side.link === 'state' && isEmpty(right) && previous?.measure.unit === measure.unit) {
    return { words: previous.words, rule: 'indicator-inherited' };
  }
  const aside = side.boundary === 'bracket' && isEmpty(right) && previous !== null;
  if (aside && previous.words.toLowerCase().includes(wordAt(line, measure.unitFirst))) {
    return { words: previous.words, rule: 'indicator-inherited' };
  }
  const counted = changed && isCount(measure) ? previous?.byNoun.get(wordAt(line, measure.unitFirst)) : undefined;
  if (counted !== undefined && isEmpty(right)) return { words: counted, rule: 'indicator-inherited' };
  const own = completeRight(line, measure, right, previous);
  if (isEmpty(right) && previous !== null && side.boundary === 'measure' && side.preposition !== null) {
    const relational = side.preposition === 'cho' || RELATIONAL_NOUNS.has(own.toLowerCase());
    const joined = side.preposition === 'cho' ? join(previous.words, 'cho', own) : join(own, previous.words);
    if (relational && previous.words.includes(' ')) return { words: joined, rule: 'indicator-both' };
  }
  return { words: own, rule: isEmpty(right) ? 'indicator-unit' : 'indicator-right' };
};

/** "thiệt hại từ 30 - 70% là 415 ha": the share before "là" is part of what is measured. */
const isThreshold = (line: Line, measure: Measure, side: LeftSide, previous: PreviousReading | null): boolean =>
  side.boundary === 'measure' &&
  side.linkWords === 'là' &&
  previous?.measure.unitType === 'share' &&
  measure.unitType !== 'share' &&
  wordAt(line, side.phrase.from) === 'là';

const spanWords = (line: Line, previous: PreviousReading | null): string =>
  previous === null ? '' : wordsOf(line, { from: previous.measure.first, to: previous.measure.end });

/** "giảm 50% họp giấy": after a bare change verb a noun phrase says what changed. */
const opensNoun = (line: Line, right: Range, changed: boolean): boolean =>
  changed && !isEmpty(right) && !PREDICATE_STARTS.has(wordAt(line, right.from));
