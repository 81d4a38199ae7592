import { PLANS } from './cues';
import {
  asAverage,
  completeLeft,
  completeRight,
  type IndicatorReading,
  isCount,
  join,
  type PreviousReading,
  rightWords,
} from './ellipsis';
import {
  ACTION_VERBS,
  afterActor,
  cleanLeft,
  endsWithPlace,
  headAt,
  isEmpty,
  isHead,
  isMeasurement,
  isSubjectOnly,
  LEADING,
  namesUnit,
  spelled,
  trimLead,
} from './left-edge';
import { type LeftSide, LINKS } from './left-side';
import {
  BARE_COUNTERS,
  BARE_HEADS,
  POINTING_BACK,
  POINTING_NOUNS,
  PREDICATE_STARTS,
  RELATIONAL_NOUNS,
  YARDSTICKS,
} from './lexicon/indicator-words';
import { type Line, type Range, startsMeasure, temporalOf, wordAt, wordsOf } from './line';
import type { Measure } from './measure';
import { phraseAt, phraseBefore, phraseSet } from './phrases';
import { placeAt } from './places';
import { UNIT_TABLE } from './unit-reading';

const POINTING = phraseSet(POINTING_NOUNS);

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
    ? (wordsOf(line, head).split(/ (?:tiếp tục )?chuyển dịch/u)[0] ?? '')
    : '';
};

const isStructure = (line: Line, range: Range): boolean =>
  !isEmpty(range) && ['cơ', 'tỷ', 'diện', 'sản'].includes(wordAt(line, range.from)) && isHead(line, range);

/** "giá trị sản xuất nông, lâm, thủy sản tăng 4%": every comma of the list is stepped over. */
const extendLeft = (line: Line, left: Range, stop: number): Range => {
  const head = listFromHead(line, left, stop);
  if (head !== null) return head;
  let wide = left;
  for (let round = 0; round < 3; round += 1) {
    const wider = extendLeftOverComma(line, wide, stop);
    if (wider.from === wide.from) break;
    wide = wider;
  }
  return wide;
};

/** "*ngân sách cho khoa học, công nghệ*, chuyển đổi số": a list whose first member opens with a measurement. */
const listFromHead = (line: Line, left: Range, stop: number): Range | null => {
  if (isEmpty(left) || isMeasurement(line, left) || wordAt(line, left.from - 1) !== ',') return null;
  if (line.tokens[left.from]?.capital || left.to - left.from > 6) return null;
  let from = left.from - 1;
  for (let at = from - 1; at >= stop && at > left.from - 24; at -= 1) {
    const token = line.tokens[at];
    if (token?.kind === 'sign' && token.word !== ',') break;
    if (temporalOf(line, at) !== null || phraseAt(LINKS, line.tokens, at) !== null) return null;
    // members are short, the first one may be long
    if (token?.word === ',' && from - at > 5) return null;
    if (token?.word === ',') from = at;
    const opens = at === stop || line.tokens[at - 1]?.kind === 'sign' || temporalOf(line, at - 1) !== null;
    if (opens && isMeasurement(line, { from: at, to: left.to }) && !(at === stop && stop > 0))
      return { from: at, to: left.to };
  }
  return null;
};

const TOPIC_OPENERS: ReadonlySet<string> = new Set(
  'về trên trong tại ở theo qua sau nhờ do để từ đến cùng ngoài bên riêng tuy song nhưng khi nếu dịp thời hiện tính'.split(
    ' ',
  ),
);

/** Opens a plural: "các khoản huy động, đóng góp". */
const PLURALS: ReadonlySet<string> = new Set(['các', 'những', 'khoản']);

/** "nông, lâm nghiệp và thủy sản ước đạt": a left side cut at a comma inside its own list. */
const extendLeftOverComma = (line: Line, left: Range, stop: number): Range => {
  if (isEmpty(left) || isMeasurement(line, left) || wordAt(line, left.from - 1) !== ',') return left;
  if (line.tokens[left.from]?.capital || phraseAt(LEADING, line.tokens, left.from) !== null) return left;
  let from = left.from - 2;
  while (from >= stop && from > left.from - 14 && line.tokens[from]?.kind === 'word' && temporalOf(line, from) === null)
    from -= 1;
  // Right after an amount the words are its own; at the head of the line they are not.
  if (from < stop && stop > 0) return left;
  // "Về ma túy, triệt xóa 148 vụ": what the clause is about, no member of its list
  const divided =
    wordAt(line, from + 1) === 'riêng' || (wordAt(line, from + 1) === 'trong' && wordAt(line, from + 2) === 'đó');
  if (TOPIC_OPENERS.has(wordAt(line, from + 1)) && !divided) return left;
  const wider = cleanLeft(line, { from: from + 1, to: left.to });
  if (wider.from >= left.from - 1) return left;
  const acts = (at: number): boolean => phraseAt(ACTION_VERBS, line.tokens, at) !== null;
  if (acts(left.from) && !acts(wider.from) && !isMeasurement(line, wider) && !PLURALS.has(wordAt(line, wider.from)))
    return left;
  const plural = PLURALS.has(wordAt(line, wider.from)) && left.from - 1 - wider.from <= 8;
  const sector = isHead(line, wider) && !isHead(line, left) && left.to - left.from <= 3;
  // "; tụ huyết trùng trâu, bò 82%": one word more of a list that opens its clause
  const opens = left.to - left.from <= 2 && left.to - wider.from <= 8 && ';.:'.includes(wordAt(line, from) || '.');
  return sector || plural || opens || isMeasurement(line, wider) || left.from - 1 - wider.from <= 3 ? wider : left;
};

/** Longest label before a colon, in tokens. */
const LONGEST_LABEL = 12;

/**
 * "+ Thu ngân sách trên địa bàn: chỉ tiêu 14,5 tỷ đồng, thực hiện 16,8 tỷ", "Cây lúa: diện tích 412 ha", "Đối với đảng
 * viên: hoàn thành tốt 78%": what stands before the colon of the sentence and heads all that follows; "" when nothing short does.
 */
const labelBefore = (line: Line, at: number): string => {
  const sentence = line.sentences[line.sentenceAt[at] ?? 0];
  if (sentence === undefined) return '';
  let colon = at - 1;
  while (colon > sentence.first && wordAt(line, colon) !== ':' && at - colon < 60) colon -= 1;
  if (wordAt(line, colon) !== ':' || line.segmentAt[colon] === undefined) return '';
  let from = colon;
  while (from > sentence.first && !';.'.includes(wordAt(line, from - 1) || ';')) from -= 1;
  if (colon - from > LONGEST_LABEL || (line.measures[sentence.firstMeasure]?.first ?? at) < colon) return '';
  const label = trimLead(line, { from, to: colon });
  // "a) Đến năm 2026: …": a list mark names nothing
  if (wordAt(line, label.to - 1) === ')' && label.to - label.from <= 2) return '';
  if (isEmpty(label) || LABEL_STOPS.has(wordAt(line, label.from))) return '';
  const words = wordsOf(line, label);
  const named = line.tokens[label.from + 1]?.capital === true || label.to - label.from === 1;
  return named ? words : words.charAt(0).toLowerCase() + words.slice(1);
};

/** Openers of a phrase before a colon that introduces speech or a list, and names no topic. */
const LABEL_STOPS: ReadonlySet<string> = new Set(
  'ông bà anh chị đồng theo kết cụ phát phấn mục như sau gồm một các'.split(' '),
);

/** "chỉ tiêu 14,5 tỷ, thực hiện 16,8 tỷ", "KH 42 triệu, TH 43 triệu": says whether plan or result, not what of. */
const ROLE_WORDS: ReadonlySet<string> = new Set([
  'kh',
  'th',
  'kế hoạch',
  'chỉ tiêu',
  'thực hiện',
  'kết quả',
  'ước',
  'dự toán',
  'ước th',
  'nghị quyết',
  'kế hoạch năm',
  'kế hoạch cả năm',
  'chỉ tiêu năm',
  'chỉ tiêu cả năm',
  'mục tiêu',
  'mục tiêu năm',
]);

export type Sides = { readonly left: LeftSide; readonly right: Range; readonly stop: number };

/** The change verb opens the clause and a yardstick follows: "vượt chỉ tiêu nghị quyết 2,65%", "cao hơn bình quân chung 2%". */
const isYardstickOnly = (line: Line, side: LeftSide): boolean => {
  const { from, to } = side.phrase;
  const plan = phraseBefore(PLANS, line.tokens, to);
  // "chưa đạt chỉ tiêu 20%", "so với kế hoạch 500 ha"
  if (plan?.value === true && to - plan.length > from && isReaching(line, from, to - plan.length)) return true;
  const compared =
    wordAt(line, from + 1) === 'hơn'
      ? 2
      : wordAt(line, from) === 'hơn'
        ? 1
        : ['tăng', 'giảm', 'vượt'].includes(wordAt(line, from))
          ? 1
          : 0;
  return compared > 0 && from + compared < to && YARDSTICKS.has(wordAt(line, from + compared));
};

const REACHING: ReadonlySet<string> = new Set(
  'chưa không đã mới cũng đạt so với bằng vượt thấp cao hơn của'.split(' '),
);
const isReaching = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!REACHING.has(wordAt(line, at))) return false;
  return true;
};

/** What was read before in the same sentence, and the indicator read last in the same line. */
export type Before = { readonly previous: PreviousReading | null; readonly last: string | null };

const countsAt = (line: Line, at: number): boolean => phraseAt(UNIT_TABLE, line.tokens, at)?.value.type === 'count';

/** "mức", "mốc", "lộ trình", "đích của": where something is to get, and no more. */
const isMark = (line: Line, left: Range): boolean => {
  const to = wordAt(line, left.to - 1) === 'của' ? left.to - 1 : left.to;
  const last = wordAt(line, to - 1);
  if (to - left.from > 4 || isMeasurement(line, { from: left.from, to }))
    return MARKS.has(spelled(line, { from: left.from, to }));
  return MARKS.has(last) || (last === 'trình' && wordAt(line, to - 2) === 'lộ');
};
const MARKS: ReadonlySet<string> = new Set(['mức', 'mốc', 'đích', 'ngưỡng']);

/** "tỷ lệ này", "con số trên": the indicator before. */
const pointsBack = (line: Line, left: Range): boolean => {
  const noun = phraseAt(POINTING, line.tokens, left.from);
  return noun !== null && left.from + noun.length < left.to && POINTING_BACK.has(wordAt(line, left.from + noun.length));
};

/**
 * "sản xuất thiết bị điện (tăng 28,3%), may mặc (11,2%)": what stands right before the bracket, when no amount does. A
 * place or a plan there is none ("xã A (12 hộ)", "dự toán tỉnh giao (4.000 tỷ)"), nor is a counted noun told apart.
 */
const bracketHost = (line: Line, measure: Measure, side: LeftSide, stop: number): Range | null => {
  if ((isCount(measure) && measure.unitEnd > measure.unitFirst) || !isEmpty(side.phrase)) return null;
  const open = side.phrase.from - 1;
  if (wordAt(line, open) !== '(') return null;
  let from = open;
  while (from > stop && from > open - 14 && !(line.tokens[from - 1]?.kind === 'sign' && wordAt(line, from - 1) !== '-'))
    from -= 1;
  if (from === stop && stop > 0) return null;
  const verb = lastLink(line, { from, to: open });
  const host = extendLeft(line, cleanLeft(line, { from: verb ?? from, to: open }), stop);
  const named = isEmpty(host) || placeAt(line, host.from) !== null || endsWithPlace(line, host);
  // "Nghị quyết số 17-NQ/TU (95%)": the end of a document's number
  const code = line.tokens[host.from]?.glued === true && ['/', '-'].includes(wordAt(line, host.from - 1));
  // "Tin học (612), Tiếng Anh (540)": a bare count names what it counts, however it is spelled
  const only = !isCount(measure) && isSubjectOnly(line, host);
  return named || code || hasPlan(line, host) || only ? null : host;
};

/** "nổi bật *là* sản xuất thiết bị điện": a link inside the host ends the story before it. */
const lastLink = (line: Line, { from, to }: Range): number | null => {
  for (let at = to - 1; at > from; at -= 1) if (['là', 'như', 'gồm'].includes(wordAt(line, at))) return at + 1;
  return null;
};

const hasPlan = (line: Line, { from, to }: Range): boolean =>
  line.tokens.slice(from, to).some((_, step) => phraseAt(PLANS, line.tokens, from + step)?.value === true);

/**
 * Finds what was measured. In this order, because each later step would also fire where an earlier one is right:
 * the left side when a verb ties it to the amount; the right side when only "có" or nothing stands left; both when a verb
 * phrase runs through the amount ("trồng mới 2.450 ha rừng"); else what the amount before it measured.
 */
export const readIndicator = (
  line: Line,
  measure: Measure,
  sides: Sides,
  { previous, last }: Before,
): IndicatorReading => {
  const { left: side, right, stop } = sides;
  const share = side.linkWords === 'chiếm' && previous !== null && isCount(previous.measure);
  const host = side.boundary === 'bracket' && !share ? bracketHost(line, measure, side, stop) : null;
  if (host !== null && (side.link !== 'have' || isEmpty(right)))
    return { words: wordsOf(line, host), rule: 'indicator-left' };
  const afterMeasure = side.boundary === 'measure' && side.phrase.from === stop;
  const tail = side.phrase.to > side.phrase.from && ['và', 'cùng'].includes(wordAt(line, side.phrase.to - 1));
  const taken = tail
    ? { from: side.phrase.to, to: side.phrase.to }
    : afterMeasure
      ? afterPrevious(line, side.phrase, measure)
      : cleanLeft(line, side.phrase);
  const acted = measure.unitType === 'count' && !afterMeasure ? afterActor(line, trimLead(line, side.phrase)) : null;
  const bare = measure.unitInherited && measure.unitEnd === measure.unitFirst && measure.unitType === 'count';
  // "Doanh nghiệp thành lập mới 6.420": the noun the clause opens with is what is counted
  const whole =
    bare && !afterMeasure && countsAt(line, trimLead(line, side.phrase).from) ? trimLead(line, side.phrase) : taken;
  const cleaned = acted === null || tail ? whole : cleanLeft(line, acted);
  const left = extendLeft(line, cleaned, stop);
  const hasRight = !isEmpty(right) || isCount(measure);
  const tied = side.link !== null && side.link !== 'have';
  const changed = side.link === 'increase' || side.link === 'decrease' || side.link === 'exceed';
  const yardstick = isYardstickOnly(line, side);
  const average = ['bình quân', 'trung bình'].includes(spelled(line, left));
  if (average && previous !== null && isEmpty(right))
    return { words: asAverage(previous.words, spelled(line, left)), rule: 'indicator-inherited' };
  const role = !isEmpty(left) && ROLE_WORDS.has(spelled(line, left)) && isEmpty(right);
  if (role || (isEmpty(left) && !isCount(measure) && isEmpty(right) && previous === null)) {
    const words =
      previous !== null && previous.measure.unit === measure.unit ? previous.words : labelBefore(line, left.from);
    if (words !== '') return { words, rule: 'indicator-head' };
  }
  const giver = isEmpty(left) && previous !== null ? giverOf(line, measure, side, previous) : null;
  if (giver !== null) return { words: giver, rule: 'indicator-left' };
  const beside =
    wordAt(line, measure.first - 1) === '/' && isCount(measure) ? besideCount(line, measure, previous) : null;
  if (beside !== null) return { words: beside, rule: 'indicator-both' };
  const around = afterMeasure && side.link === 'state' && !isCount(measure) ? aroundCounts(line, side) : null;
  if (around !== null) return { words: around, rule: 'indicator-left' };
  const apposed = isEmpty(left) && isEmpty(right) ? beforeApposition(line, measure, side) : null;
  if (apposed !== null) return { words: apposed, rule: 'indicator-left' };
  if (isEmpty(left) && previous !== null && isNextYardstick(line, measure, previous))
    return { words: previous.words, rule: 'indicator-inherited' };
  if (isEmpty(left) || yardstick || average) return withoutLeft(line, measure, sides, previous, changed || yardstick);
  // "nhanh hơn lộ trình 5%", "vượt mức 98% đề ra", "đích của năm 2030 là 55 triệu": the plan of what was just told
  if (previous !== null && !isCount(measure) && previous.measure.unit === measure.unit && isMark(line, left))
    return { words: previous.words, rule: 'indicator-inherited' };
  const opened = spelled(line, left);
  if (opened === 'so với' && previous?.measure.unit === measure.unit)
    return { words: previous.words, rule: 'indicator-inherited' };
  const pointed = pointsBack(line, left) ? (previous?.words ?? last) : null;
  if (pointed !== null) return { words: pointed, rule: 'indicator-inherited' };
  const head = listHead(line, left.from);
  if (head !== '' && !isMeasurement(line, left))
    return { words: join(`${head}:`, wordsOf(line, left)), rule: 'indicator-head' };
  const leftWords = completeLeft(line, measure, { left, right, label: labelBefore(line, left.from) }, previous);
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
  const heading =
    ['về', 'lĩnh'].includes(wordAt(line, left.from - 1)) || (isHead(line, left) && !isMeasurement(line, left));
  if (tied && side.linkWords === ':' && !isEmpty(right) && (heading || (isCount(measure) && !isHead(line, left)))) {
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
  // "khó khăn nhất là 62% diện tích chưa chủ động nước tưới"
  if (side.linkWords === 'là' && measure.unitType === 'share' && !isEmpty(right) && !isHead(line, left))
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  // "Hạ tầng số tiếp tục được đầu tư: 5.310 trạm BTS": a story before the colon, not a label
  const story =
    side.linkWords === ':' &&
    measure.unitType === 'count' &&
    side.phrase.to - side.phrase.from > 4 &&
    !isHead(line, left) &&
    !isHead(line, trimLead(line, side.phrase));
  if (story && !BARE_COUNTERS.has(rightWords(line, measure, right)))
    return { words: rightWords(line, measure, right), rule: 'indicator-unit' };
  const spent =
    measure.unitType === 'money' && isEmpty(right) && isBareVerb(line, left)
      ? spentOn(line, measure, { side, left })
      : null;
  if (spent !== null) return { words: spent, rule: 'indicator-both' };
  if (tied) return { words: leftWords, rule: 'indicator-left' };
  return untied(line, measure, { left, leftWords, right, side });
};

/** "ngân sách tỉnh 122 tỷ, *doanh nghiệp* 63 tỷ": in a list of sums of money who gives is what is measured. */
const giverOf = (line: Line, measure: Measure, side: LeftSide, previous: PreviousReading): string | null => {
  if (measure.unitType !== 'money' || previous.measure.unit !== measure.unit || side.link !== null) return null;
  const giver = trimLead(line, side.phrase);
  const named = side.boundary === 'comma' && !isEmpty(giver) && giver.to - giver.from <= 4;
  return named && placeAt(line, giver.from) === null ? wordsOf(line, giver) : null;
};

/** "sơ tán 13.218 hộ/46.507 người": the same is told of both counts. */
const besideCount = (line: Line, measure: Measure, previous: PreviousReading | null): string | null => {
  if (previous === null || !isCount(previous.measure) || previous.measure.end !== measure.first - 1) return null;
  const noun = wordsOf(line, { from: previous.measure.unitFirst, to: previous.measure.unitEnd });
  const own = wordsOf(line, { from: measure.unitFirst, to: measure.unitEnd });
  return noun !== '' && previous.words.endsWith(noun) ? join(previous.words.slice(0, -noun.length).trim(), own) : null;
};

/** "*tổng dư nợ 15 chương trình tín dụng tại 5 xã* đạt 412 tỷ đồng": counts inside the name of what is measured. */
const aroundCounts = (line: Line, { phrase }: LeftSide): string | null => {
  let from = phrase.from;
  while (from > 0 && phrase.to - from < 24 && line.tokens[from - 1]?.kind !== 'sign') from -= 1;
  const whole = trimLead(line, { from, to: phrase.to });
  if (!isMeasurement(line, whole)) return null;
  for (let at = whole.from; at < whole.to; at += 1) {
    const inner = startsMeasure(line, at);
    if (phraseAt(LINKS, line.tokens, at) !== null || (inner !== null && !isCount(inner))) return null;
  }
  return wordsOf(line, whole);
};

/** "Riêng cho vay hộ nghèo tăng nhanh nhất, 19,4%": the amount stands alone behind the clause it belongs to. */
const beforeApposition = (line: Line, measure: Measure, side: LeftSide): string | null => {
  const comma = measure.first - 1;
  if (side.link !== null || wordAt(line, comma) !== ',' || isCount(measure)) return null;
  let from = comma;
  while (from > 0 && comma - from < 20 && line.tokens[from - 1]?.kind !== 'sign') from -= 1;
  let end = from + 1;
  while (end < comma && phraseAt(LINKS, line.tokens, end) === null) {
    if (startsMeasure(line, end) !== null || line.measureEndsAt[end] === 1) return null;
    end += 1;
  }
  for (let at = end; at < comma; at += 1) if (startsMeasure(line, at) !== null) return null;
  const subject = cleanLeft(line, { from, to: end });
  return end < comma && !isEmpty(subject) ? wordsOf(line, subject) : null;
};

/** "tỉnh *cấp* 9,35 tỷ đồng": a verb that says nothing of what the money is. */
const isBareVerb = (line: Line, left: Range): boolean =>
  left.to - left.from <= 3 && !isHead(line, left) && SPENDING.has(wordAt(line, left.from));
const SPENDING: ReadonlySet<string> = new Set([
  'cấp',
  'xuất',
  'chi',
  'dành',
  'bố',
  'rót',
  'hỗ',
  'phân',
  'đầu',
  'trích',
  'bỏ',
  'giao',
  'hưởng',
  'cho',
  'trao',
]);

/** "đầu tư 1.150 tỷ đồng *xây mới* 620 *phòng học*", else "*tỉnh* cấp 9,35 tỷ": what it is spent on, or who spends it. */
const spentOn = (
  line: Line,
  measure: Measure,
  { side, left }: { readonly side: LeftSide; readonly left: Range },
): string | null => {
  const action = phraseAt(ACTION_VERBS, line.tokens, measure.end);
  const next = action === null ? null : startsMeasure(line, measure.end + action.length);
  if (action !== null && next !== null && isCount(next)) {
    const done = wordsOf(line, { from: measure.end, to: measure.end + action.length });
    return join(wordsOf(line, left), done, wordsOf(line, { from: next.unitFirst, to: next.unitEnd }));
  }
  const whole = trimLead(line, side.phrase);
  const named = whole.from < left.from && left.to - whole.from <= 16 && side.boundary !== 'measure';
  return named ? wordsOf(line, { from: whole.from, to: left.to }) : null;
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
    const counter = BARE_COUNTERS.has(own.toLowerCase()) && namesGroup(line, left);
    if (isEmpty(right) && (isHead(line, left) || counter)) return { words: leftWords, rule: 'indicator-left' };
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
  // "đại hội … khép lại 11 ngày tranh tài với 3.416 vận động viên": a story, and what it counts
  if (isCount(measure) && left.to - left.from > 8 && side.preposition !== null && !isHead(line, left))
    return { words: rightWords(line, measure, right), rule: 'indicator-right' };
  const preposition = side.preposition ?? '';
  return { words: join(leftWords, preposition, rightWords(line, measure, right)), rule: 'indicator-both' };
};

/** "đảng viên dưới 35 tuổi", "hộ cận nghèo": opens with a noun that is counted. */
const namesGroup = (line: Line, left: Range): boolean =>
  phraseAt(UNIT_TABLE, line.tokens, left.from)?.value.type === 'count' && left.to - left.from > 1;

/** Between two amounts of one clause: only what follows the last connective belongs to the second. */
const afterPrevious = (line: Line, range: Range, measure: Measure): Range => {
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    const word = wordAt(line, at);
    if (['và', 'với', 'cho', 'hoặc', 'riêng', 'gồm', 'tại', 'thì', 'nay', 'là', 'cùng', 'nhưng'].includes(word)) {
      return cleanLeft(line, { from: at + 1, to: range.to });
    }
  }
  // "21 dự án *quy mô* 17.600 căn"
  for (let at = range.to - 1; at >= range.from && at > range.to - 4; at -= 1) {
    const head = headAt(line, at);
    if (head !== null && at + head.length === range.to) return { from: at, to: range.to };
  }
  // "62 tỷ đồng *cứng hóa* 19,3 km đường": what is done opens the second amount's part
  // but "120 hội viên, *giúp* 8 hội viên": people are counted, not done
  if (measure.unit === 'person' || measure.unit === 'household') return { from: range.to, to: range.to };
  for (let at = Math.max(range.from, range.to - 3); at < range.to; at += 1) {
    const action = phraseAt(ACTION_VERBS, line.tokens, at);
    if (action !== null && at + action.length === range.to) return { from: at, to: range.to };
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
  while (end < before && phraseAt(LINKS, line.tokens, end) === null && wordAt(line, end) !== ',') end += 1;
  return wordsOf(line, { from: start.from, to: end });
};

/** "bằng 118% dự toán Trung ương giao, *104,5% dự toán HĐND tỉnh*": the same result against another plan. */
const isNextYardstick = (line: Line, measure: Measure, previous: PreviousReading): boolean =>
  measure.unitType === 'share' &&
  previous.measure.unit === measure.unit &&
  phraseAt(PLANS, line.tokens, measure.end)?.value === true &&
  phraseAt(PLANS, line.tokens, previous.measure.end)?.value === true;

/** "dư nợ 128 tỷ với 1.936 hộ, tăng 14 tỷ": the amount of the same unit goes on, not the one right before. */
const sameUnit = (line: Line, previous: PreviousReading, measure: Measure): string =>
  measure.unitType === 'share' ||
  wordAt(line, previous.measure.first - 1) !== 'với' ||
  previous.measure.unit === measure.unit
    ? previous.words
    : (previous.byUnit.get(measure.unit) ?? previous.words);

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
    if (previous !== null) return { words: sameUnit(line, previous, measure), rule: 'indicator-inherited' };
    return { words: side.linkWords ?? '', rule: 'indicator-unit' };
  }
  if (
    goesOn &&
    !isCount(measure) &&
    sameClause &&
    (changed || side.linkWords !== null) &&
    !opensNoun(line, right, changed)
  ) {
    return { words: sameUnit(line, previous, measure), rule: 'indicator-inherited' };
  }
  if (measure.unitType === 'classifier' && isEmpty(right) && previous !== null && side.boundary !== 'start') {
    if (side.link !== null || side.boundary === 'bracket')
      return { words: previous.words, rule: 'indicator-inherited' };
  }
  if (side.link === 'state' && isEmpty(right) && previous?.measure.unit === measure.unit) {
    return { words: previous.words, rule: 'indicator-inherited' };
  }
  const aside = side.boundary === 'bracket' && isEmpty(right) && previous !== null;
  if (aside && BARE_COUNTERS.has(spelled(line, { from: measure.unitFirst, to: measure.unitEnd })))
    return { words: previous.words, rule: 'indicator-inherited' };
  if (aside && previous.words.toLowerCase().includes(wordAt(line, measure.unitFirst))) {
    return { words: previous.words, rule: 'indicator-inherited' };
  }
  const repeated = changed || side.linkWords === 'tương đương';
  const noun = wordAt(line, measure.unitFirst);
  // "hộ nghèo giảm còn 4,3%, tương đương giảm 130 hộ"
  const within = previous?.words.toLowerCase().split(' ').includes(noun) ? previous.words : undefined;
  const counted = repeated && isCount(measure) ? (previous?.byNoun.get(noun) ?? within) : undefined;
  if (counted !== undefined && isEmpty(right)) return { words: counted, rule: 'indicator-inherited' };
  const own = completeRight(line, measure, right, previous);
  if (isEmpty(right) && previous !== null && side.boundary === 'measure' && side.preposition !== null) {
    const spoken = wordAt(line, measure.first - 2) === 'diện';
    const relational = (side.preposition === 'cho' && !spoken) || RELATIONAL_NOUNS.has(own.toLowerCase());
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
