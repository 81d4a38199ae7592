import type { Measure } from '../amounts/measure';
import { BARE_COUNTERS, PREDICATE_STARTS, RELATIONAL_NOUNS } from '../lexicon/indicator-words';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { placeAt } from '../place/places';
import { isOffice } from './actors';
import { completeRight, type IndicatorReading, isCount, join, lastTold, type PreviousReading } from './ellipsis';
import { isEmpty, spelled, trimLead } from './heads';
import type { LeftSide } from './left-side';
import { withoutVerb } from './opening-verbs';
import { sentenceSubject } from './subject-before';
import { isThreshold, ofThreshold, withThreshold } from './thresholds';
import { sharedHeadOf } from './topics';

export type Sides = {
  readonly left: LeftSide;
  readonly right: Range;
  readonly stop: number;
  /** The left phrase without who acts and what is told, where that was asked for already. */
  readonly cleaned: Range | null;
};

/** "ngân sách tỉnh 122 tỷ, *doanh nghiệp* 63 tỷ": in a list of sums of money who gives is what is measured. */
export const giverOf = (line: Line, measure: Measure, side: LeftSide, previous: PreviousReading): string | null => {
  if (measure.unitType !== 'money' || previous.measure.unit !== measure.unit || side.link !== null) return null;
  const giver = trimLead(line, side.phrase);
  const joined = ['comma', 'semicolon'].includes(side.boundary) || wordAt(line, side.phrase.from) === 'và';
  const named = joined && !isEmpty(giver) && giver.to - giver.from <= 4;
  if (!named || placeAt(line, giver.from) !== null) return null;
  // "Hội Phụ nữ *dư nợ* 37,2 tỷ đồng; Hội Nông dân 31,5 tỷ đồng": who manages it, no giver
  const managed = isOffice(line, giver.from) ? sharedHeadOf(previous.words) : null;
  return join(managed ?? '', wordsOf(line, giver));
};

/** "sơ tán 13.218 hộ/46.507 người": the same is told of both counts. */
export const besideCount = (line: Line, measure: Measure, previous: PreviousReading | null): string | null => {
  if (previous === null || !isCount(previous.measure) || previous.measure.end !== measure.first - 1) return null;
  const noun = wordsOf(line, { from: previous.measure.unitFirst, to: previous.measure.unitEnd });
  const own = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd });
  // "gần 500 hộ/1.500 khẩu *bị cô lập*": nothing stands before the first, what follows is told of both
  const before = noun !== '' && previous.words.endsWith(noun) ? previous.words.slice(0, -noun.length).trim() : '';
  return before === '' ? null : join(before, own);
};

/**
 * "dư nợ 128 tỷ với 1.936 hộ, tăng 14 tỷ", "năng suất 68 tạ/ha, sản lượng 12.400 tấn, tăng lần lượt 1,2 tạ/ha và 350 tấn":
 * the amount of the same unit goes on, not the one right before.
 */
const sameUnit = (line: Line, previous: PreviousReading, measure: Measure, changed: boolean): string =>
  measure.unitType === 'share' ||
  previous.measure.unit === measure.unit ||
  !(changed || wordAt(line, previous.measure.first - 1) === 'với' || wordAt(line, measure.first - 1) === 'và')
    ? previous.words
    : (previous.byUnit.get(measure.unit) ?? previous.words);

/** Verbs that name a dimension of what was counted before: "trao 340 suất quà, *trị giá* 170 triệu đồng". */
const DIMENSIONS: ReadonlySet<string> = new Set(['trị giá', 'tổng trị giá']);

const isOfPeople = (unit: string): boolean => unit === 'person' || unit === 'household';

/** Who gives, and that it is given: "*hội tặng* suất quà". */
const GIVING = /^(?:.* )?(?:trao tặng|tặng|trao|hỗ trợ|cấp phát|phát) /iu;

/** "tặng 860 suất quà cho 700 hộ nghèo, *tổng trị giá* 430 triệu đồng": what was given has a worth, those who got it have none; "" when only they were told. */
const worthOf = (previous: PreviousReading): string =>
  isOfPeople(previous.measure.unit)
    ? (lastTold(previous, ({ unit }) => unit.startsWith('count:')) ?? '').replace(GIVING, '')
    : previous.words;

/** "trị giá 170 triệu đồng", "còn lại 100 tỷ đồng huy động từ nhân dân": the verb itself says what is measured. */
const fromVerb = (line: Line, right: Range, side: LeftSide, previous: PreviousReading | null): string | null => {
  const verb = side.linkWords ?? '';
  if (DIMENSIONS.has(verb) && isEmpty(right) && previous !== null && isCount(previous.measure))
    return join(verb, worthOf(previous));
  return verb === 'còn lại' && !isEmpty(right) && PREDICATE_OF_REST.has(wordAt(line, right.from))
    ? wordsOf(line, right)
    : null;
};
/** How the rest of a sum was raised or spent. */
const PREDICATE_OF_REST: ReadonlySet<string> = new Set('huy vốn do ngân nguồn đóng chi dành vay đầu thu hỗ'.split(' '));

/** "492 doanh nghiệp với số vốn 5.870 tỷ đồng, tăng 6,7% *về số doanh nghiệp*, 12,3% *về số vốn*": which of those told before. */
const ofAspect = (previous: PreviousReading, aspect: string): string => {
  const named = aspect.replace(/^về (?:số )?/u, '');
  const opens = lastTold(
    previous,
    ({ indicator }) => indicator.startsWith(named) || indicator.startsWith(`số ${named}`),
  );
  const told = opens ?? lastTold(previous, ({ indicator }) => ` ${indicator} `.includes(` ${named} `));
  return told ?? join(previous.words.split(' về ')[0] ?? '', aspect);
};

/** "hộ nghèo giảm còn 4,3%, tương đương giảm 130 *hộ*": what was counted by that noun, or told in words that hold it. */
const toldOf = (noun: string, { byNoun, words, measure }: PreviousReading): string | undefined =>
  byNoun.get(noun) ??
  // "227 đảng viên bị khai trừ, tăng 19 *trường hợp*": cases of what was counted, whatever its noun
  (words.toLowerCase().split(' ').includes(noun) || (noun === 'trường' && isCount(measure)) ? words : undefined);

/** "xử lý 29 vụ *(cùng kỳ 22)*": of what the count in brackets is; null where its own words say that. */
const fromAside = (line: Line, measure: Measure, previous: PreviousReading, changed: boolean): string | null => {
  const noun = { from: measure.unitFirst, to: measure.unitEnd };
  if (measure.unitInherited || BARE_COUNTERS.has(spelled(line, noun))) return previous.words;
  // "thu hút 771 dự án (358 *dự án FDI*)": a kind of them
  const told = { from: previous.measure.unitFirst, to: previous.measure.unitEnd };
  const same = wordAt(line, told.from) === wordAt(line, noun.from);
  if (!changed && same && noun.to - noun.from > told.to - told.from) return null;
  if (previous.words.toLowerCase().includes(wordAt(line, noun.from)) && previous.measure.unit === measure.unit)
    return previous.words;
  // "kiểm tra 520 đảng viên và 52 tổ chức đảng (tăng 97 *đảng viên*)": of the first, though the second stands last
  const counted = changed && isCount(measure) ? previous.byUnit.get(measure.unit) : undefined;
  return counted ?? (previous.words.toLowerCase().includes(wordAt(line, noun.from)) ? previous.words : null);
};

/**
 * What an amount measures before which nothing is named: what its verb, the sentence, the amount before or the words
 * behind it say, tried in this order of trust. Reads always; of nothing but a unit the rule is `indicator-unit`.
 */
export const withoutLeft = (
  line: Line,
  measure: Measure,
  { left: side, right }: Sides,
  previous: PreviousReading | null,
  changed: boolean,
): IndicatorReading => {
  if (isThreshold(line, measure, side, previous)) {
    return {
      words: withThreshold(line, previous),
      rule: 'indicator-left',
    };
  }
  const bounded = isEmpty(right) ? ofThreshold(line, measure, side, previous) : null;
  if (bounded !== null) return { words: bounded, rule: 'indicator-left' };
  const verb = isCount(measure) ? null : fromVerb(line, right, side, previous);
  if (verb !== null) return { words: verb, rule: 'indicator-both' };
  const sameClause = side.boundary === 'measure' || side.boundary === 'bracket' || side.boundary === 'comma';
  const goesOn =
    previous !== null && (side.link !== null || side.boundary === 'bracket' || changed) && side.link !== 'have';
  if (previous !== null && !isCount(measure) && wordAt(line, right.from) === 'về' && !isEmpty(right)) {
    return { words: ofAspect(previous, wordsOf(line, right)), rule: 'indicator-inherited' };
  }
  const subject =
    previous === null && side.link !== null && (!isCount(measure) || measure.unit === 'visit')
      ? sentenceSubject(line, side.phrase.from)
      : null;
  if (subject !== null) return { words: subject, rule: 'indicator-left' };
  if (isEmpty(right) && !isCount(measure)) {
    if (previous !== null) return { words: sameUnit(line, previous, measure, changed), rule: 'indicator-inherited' };
    return { words: side.linkWords ?? '', rule: 'indicator-unit' };
  }
  if (
    goesOn &&
    !isCount(measure) &&
    sameClause &&
    (changed || side.linkWords !== null) &&
    !opensNoun(line, right, changed)
  ) {
    return { words: sameUnit(line, previous, measure, changed), rule: 'indicator-inherited' };
  }
  if (measure.unitType === 'classifier' && isEmpty(right) && previous !== null && side.boundary !== 'start') {
    if (side.link !== null || side.boundary === 'bracket')
      return { words: previous.words, rule: 'indicator-inherited' };
  }
  if (side.link === 'state' && isEmpty(right) && previous?.measure.unit === measure.unit) {
    return { words: previous.words, rule: 'indicator-inherited' };
  }
  const aside =
    side.boundary === 'bracket' && isEmpty(right) && previous !== null
      ? fromAside(line, measure, previous, changed)
      : null;
  if (aside !== null) return { words: aside, rule: 'indicator-inherited' };
  const repeated = changed || side.linkWords === 'tương đương';
  const noun = wordAt(line, measure.unitFirst);
  const counted = repeated && isCount(measure) && previous !== null ? toldOf(noun, previous) : undefined;
  if (counted !== undefined && isEmpty(right)) return { words: counted, rule: 'indicator-inherited' };
  const own = completeRight(line, measure, right, previous);
  if (isEmpty(right) && previous !== null && side.boundary === 'measure' && side.preposition !== null) {
    const spoken = wordAt(line, measure.first - 2) === 'diện';
    const relational =
      (side.preposition === 'cho' && !spoken) ||
      RELATIONAL_NOUNS.has(own.toLowerCase()) ||
      (BELONGING.has(side.preposition) && !own.includes(' '));
    const told = previous.words.endsWith(` ${own}`);
    const joined = told
      ? previous.words
      : side.preposition === 'cho'
        ? join(previous.words, 'cho', own)
        : join(own, BELONGING.has(side.preposition) ? groupOf(line, previous) : previous.words);
    if (relational && previous.words.includes(' ')) return { words: joined, rule: 'indicator-both' };
  }
  return { words: own, rule: isEmpty(right) ? 'indicator-unit' : 'indicator-right' };
};

/** "cô lập *thôn*": those counted before, without what was done to them. */
const groupOf = (line: Line, { words, measure }: PreviousReading): string => {
  const noun = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd }).toLowerCase();
  const at = noun === '' ? -1 : words.toLowerCase().indexOf(noun);
  return at > 0 ? words.slice(at) : withoutVerb(words);
};

/** "22 khu tái định cư *với* 1.350 lô": a noun of one syllable is of what stands before. */
const BELONGING: ReadonlySet<string> = new Set(['với', 'của']);

/** "giảm 50% họp giấy": after a bare change verb a noun phrase says what changed. */
const opensNoun = (line: Line, right: Range, changed: boolean): boolean => {
  // "dài 51 km, đã đạt hơn 80% *khối lượng*"
  if (wordAt(line, right.from) === 'khối' && wordAt(line, right.from + 1) === 'lượng' && !isEmpty(right)) return true;
  return changed && !isEmpty(right) && !PREDICATE_STARTS.has(wordAt(line, right.from));
};
