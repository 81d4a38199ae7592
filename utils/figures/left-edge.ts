import {
  ACTIONS,
  CUTS_BEFORE,
  GROUP_TAILS,
  INDICATOR_HEADS,
  LEADING_WORDS,
  NOT_INDICATOR_HEADS,
  NOT_SUBJECTS,
  OFFICE_HEADS,
  OFFICE_PAIRS,
  PLANNERS,
  PLANNING_VERBS,
  SECTOR_HEADS,
  SUBJECTS,
} from './lexicon/indicator-words';
import { type Line, type Range, temporalOf, wordAt } from './line';
import type { Measure } from './measure';
import { type PhraseMatch, phraseAt, phraseSet, phraseTable } from './phrases';
import { placeAt } from './places';
import { UNIT_TABLE } from './unit-reading';

export const ACTION_VERBS = phraseSet(ACTIONS);
/** Nouns of a measurement; false for what only begins like one. Asked through `headAt`. */
const HEADS = phraseTable<boolean>([
  ...INDICATOR_HEADS.map((phrase) => [phrase, true] as const),
  ...NOT_INDICATOR_HEADS.map((phrase) => [phrase, false] as const),
]);
const SECTORS = phraseSet(SECTOR_HEADS);
const COMPOUNDS = phraseSet(NOT_SUBJECTS);
export const LEADING = phraseSet(LEADING_WORDS);
const SUBJECT_PHRASES = phraseSet(SUBJECTS);
const CUTS = phraseSet(CUTS_BEFORE);
/** True for what sets a value, false for how it does. */
const PLANNING = phraseTable<boolean>([
  ...PLANNERS.map((phrase) => [phrase, true] as const),
  ...PLANNING_VERBS.map((phrase) => [phrase, false] as const),
]);

export const isEmpty = (range: Range): boolean => range.to <= range.from;
/** The noun of a measurement that begins at token `at`. */
export const headAt = (line: Line, at: number): PhraseMatch<boolean> | null => {
  const head = phraseAt(HEADS, line.tokens, at);
  return head?.value === true ? head : null;
};
export const isMeasurement = (line: Line, range: Range): boolean => headAt(line, range.from) !== null;
/** Opens with the noun of a measurement or of a sector. */
export const isHead = (line: Line, range: Range): boolean =>
  isMeasurement(line, range) || phraseAt(SECTORS, line.tokens, range.from) !== null;

const isNoise = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  return token?.kind === 'sign' && !'%/'.includes(token.word);
};

/** Drops time, connectives, signs and the acting subject from the left end; gives up before nothing is left. */
export const trimLead = (line: Line, range: Range): Range => {
  let from = range.from;
  let moved = true;
  while (moved && from < range.to) {
    moved = false;
    const temporal = temporalOf(line, from);
    const lead = temporal === null ? phraseAt(LEADING, line.tokens, from) : null;
    const next =
      temporal !== null
        ? temporal.end
        : lead !== null && !isHeadWord(line, from, lead.length) && !isVerbWord(line, from, lead.length)
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
  const head = headAt(line, at);
  return head !== null && head.length > length;
};

/** "*nâng* cấp 2.860 km đường": a leading word that opens a longer verb stays too. */
const isVerbWord = (line: Line, at: number, length: number): boolean => {
  const action = phraseAt(ACTION_VERBS, line.tokens, at);
  return action !== null && action.length > length && at + action.length > at + length;
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

/** "Ban Chỉ huy quân sự tỉnh *huy động*", "Sở Y tế *tiêm*": where what an office does begins, or null. */
const afterOffice = (line: Line, range: Range): number | null => {
  const head = wordAt(line, range.from);
  const office = OFFICE_HEADS.has(head) || OFFICE_PAIRS[head]?.has(wordAt(line, range.from + 1)) === true;
  const opens = line.tokens[range.from]?.capital && office;
  // "Đảng viên", "Công nhân" are counted, they are no office
  const people = phraseAt(UNIT_TABLE, line.tokens, range.from)?.value.unit === 'person';
  if (!opens || people || isHead(line, range)) return null;
  for (let at = range.from + 2; at < range.to && at < range.from + 14; at += 1) {
    // "các cấp": a noun that is spelled like a verb
    const noun = line.tokens[at]?.capital || ['các', 'những', 'mọi'].includes(wordAt(line, at - 1));
    const action = noun ? null : phraseAt(ACTION_VERBS, line.tokens, at);
    if (action !== null) return GIVERS.has(wordAt(line, at)) ? null : at;
  }
  return null;
};

/** How far behind a plan its verb may stand: "Nghị quyết HĐND xã Nậm Khao khóa II *xác định*". */
const PLANNER_WORDS = 10;

/** "Nghị quyết đề ra năm 2025 *tỷ lệ hộ nghèo*": behind who sets the value, where the noun of a measurement follows; or null. */
const afterPlanner = (line: Line, range: Range): Range | null => {
  const planner = phraseAt(PLANNING, line.tokens, range.from);
  if (planner?.value !== true) return null;
  const last = Math.min(range.to, range.from + planner.length + PLANNER_WORDS);
  for (let at = range.from + planner.length; at < last; at += 1) {
    const sets = phraseAt(PLANNING, line.tokens, at);
    if (sets?.value !== false) continue;
    const rest = trimLead(line, { from: at + sets.length, to: range.to });
    return !isEmpty(rest) && isMeasurement(line, rest) ? rest : null;
  }
  return null;
};

/** "toàn xã", "xã Bằng Luân", "Đảng bộ": who, not what. */
export const trimSubject = (line: Line, range: Range): Range => {
  const planned = afterPlanner(line, range);
  if (planned !== null) return planned;
  const office = afterOffice(line, range);
  if (office !== null) return trimLead(line, { from: office, to: range.to });
  const place = placeAt(line, range.from);
  // "xã hội hóa 15 tỷ đồng": no commune
  const compound = phraseAt(COMPOUNDS, line.tokens, range.from) !== null;
  const subject = compound ? null : phraseAt(SUBJECT_PHRASES, line.tokens, range.from);
  const length = Math.max(place?.length ?? 0, subject?.length ?? 0);
  const tail = range.from + length;
  const group =
    subject !== null && place === null && GROUP_TAILS.has(wordAt(line, tail)) && !line.tokens[tail]?.capital;
  if (length === 0 || group || isHead(line, range) || GIVERS.has(wordAt(line, range.from + length))) return range;
  let from = range.from + length;
  if (subject !== null && place === null) {
    // "Đảng bộ ba xã cũ", "xã Nà Lừa": the name after the common noun goes with it
    from = endOfProperName(line, from, range.to);
  }
  return trimLead(line, { from: Math.min(from, range.to), to: range.to });
};

/** Before the noun of a measurement these only say why or when: "chủ yếu *do* giá cát", "*nhờ* đàn trâu". */
const REASONS: ReadonlySet<string> = new Set(['do', 'vì', 'nhờ', 'bởi', 'khi', 'nếu', 'mà']);

/**
 * "các cơ sở y tế trên địa bàn *khám bệnh cho* 7,9 triệu lượt người", "nguồn vốn này *giúp* 412 hộ": before a count, the
 * plural or pointed-at actor is no part of what was counted; null when no such actor opens the stretch.
 */
export const afterActor = (line: Line, range: Range): Range | null => {
  const head = wordAt(line, range.from);
  const office = OFFICE_HEADS.has(head) || OFFICE_PAIRS[head]?.has(wordAt(line, range.from + 1)) === true;
  const plural = ACTORS.has(head) || office;
  for (let at = range.from + 1; at < range.to && at < range.from + 16; at += 1) {
    const pointed = ['này', 'đó', 'ấy'].includes(wordAt(line, at - 1));
    if (!pointed && !(plural && at >= range.from + 2)) continue;
    const action = ['các', 'những', 'cơ'].includes(wordAt(line, at - 1))
      ? null
      : phraseAt(ACTION_VERBS, line.tokens, at);
    if (action !== null) return { from: at, to: range.to };
  }
  return afterAgent(line, range);
};

/**
 * "Vietjet *khai thác* 7 chuyến", "nguồn vốn đã *giúp* 684 hộ": a verb right before the number has its agent before it,
 * unless that is a measurement or suffers what is done ("hộ được hỗ trợ").
 */
const afterAgent = (line: Line, range: Range): Range | null => {
  for (let at = range.to - 1; at >= range.from + 2 && at > range.to - 5; at -= 1) {
    const action = phraseAt(ACTION_VERBS, line.tokens, at);
    const before = wordAt(line, at - 1);
    if (action === null || ['được', 'bị', 'số', 'các', 'tỷ'].includes(before)) continue;
    const done = ['đã', 'đang', 'sẽ'].includes(before);
    const adjacent = at + action.length === range.to;
    if (adjacent && (done || !isHead(line, range)) && phraseAt(ACTION_VERBS, line.tokens, range.from) === null)
      return { from: at, to: range.to };
  }
  return null;
};

const ACTORS: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'mọi']);

/** "số liệu của Liên minh cho thấy có 612 hợp tác xã": after a word of telling the amount's own words begin, whatever told it. */
const afterTelling = (line: Line, range: Range): Range | null => {
  for (let at = range.to - 2; at > range.from; at -= 1)
    if (wordAt(line, at) === 'cho' && ['thấy', 'biết', 'hay'].includes(wordAt(line, at + 1)))
      return trimLead(line, { from: at + 2, to: range.to });
  return null;
};

/** "ông X cho biết xã đã huy động": what stands left of the last story word is story. */
const cutStory = (line: Line, range: Range): Range => {
  const told = afterTelling(line, range);
  if (told !== null) return told;
  if (isHead(line, range)) return range;
  for (let at = range.to - 1; at > range.from; at -= 1) {
    const cut = phraseAt(CUTS, line.tokens, at);
    const compound =
      wordAt(line, at) === 'làm' &&
      (wordAt(line, at - 1) === 'việc' || ['rõ', 'mới', 'việc', 'chủ'].includes(wordAt(line, at + 1)));
    const national = wordAt(line, at) === 'mục' && wordAt(line, at + 2) === 'quốc';
    if (
      cut !== null &&
      !compound &&
      !national &&
      at + cut.length <= range.to &&
      !isBareRate(line, at + cut.length, range.to)
    )
      return trimLead(line, { from: at + cut.length, to: range.to });
    if (REASONS.has(wordAt(line, at)) && isMeasurement(line, { from: at + 1, to: range.to }))
      return trimLead(line, { from: at + 1, to: range.to });
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

/** "không còn nhà tạm *và* thu nhập bình quân 105 triệu": after "và" a measurement begins anew, unless one stands before. */
const afterAnd = (line: Line, range: Range): Range => {
  if (isHead(line, range)) return range;
  for (let at = range.to - 2; at > range.from + 1; at -= 1)
    if (wordAt(line, at) === 'và' && isMeasurement(line, { from: at + 1, to: range.to }))
      return { from: at + 1, to: range.to };
  return range;
};

/** The part of the left side that can be an indicator. */
export const cleanLeft = (line: Line, range: Range): Range => {
  let clean = trimLead(line, range);
  for (let round = 0; round < 3; round += 1) {
    const next = afterAnd(line, cutStory(line, trimSubject(line, clean)));
    if (next.from === clean.from) break;
    clean = next;
  }
  while (clean.to > clean.from && isNoise(line, clean.to - 1)) clean = { from: clean.from, to: clean.to - 1 };
  // "vui hơn bởi 12 chùa được hỗ trợ": the story gives its reason, the amount begins anew
  return REASONS.has(wordAt(line, clean.to - 1)) ? { from: clean.to, to: clean.to } : clean;
};

/** "THCS 205.000 em": a kind, not a name. */
const isAbbreviation = (line: Line, { start, end }: Line['tokens'][number]): boolean =>
  end - start >= 2 && line.text.slice(start, end) === line.text.slice(start, end).toUpperCase();

/** A subject that names who acts or where, not what is measured: dropped when the right side says what. */
export const isSubjectOnly = (line: Line, range: Range): boolean => {
  if (isEmpty(range)) return true;
  const trimmed = trimSubject(line, range);
  return (
    isEmpty(trimmed) ||
    line.tokens.slice(range.from, range.to).every((token) => token.capital && !isAbbreviation(line, token))
  );
};

/** "doanh nghiệp thành lập mới đạt 512 doanh nghiệp": the counted noun already stands on the left. */
export const namesUnit = (line: Line, left: Range, measure: Measure): boolean =>
  line.tokens.slice(left.from, left.to).some((token) => token.word === wordAt(line, measure.unitFirst));

/** "dẫn đầu là xã Tam Hợp 92,3%": the member of a list is a place, the indicator is the list's. */
export const endsWithPlace = (line: Line, range: Range): boolean => {
  if (isHead(line, range)) return false;
  for (let at = range.from; at < range.to; at += 1) {
    const place = placeAt(line, at);
    if (place !== null) return at + place.length === range.to;
  }
  return false;
};

/** Words of the longest phrase that a whole stretch is compared with ("thu nhập bình quân"), and some to spare. */
const LONGEST_NAMED = 6;

/** The words of a short stretch in their one spelling, for looking it up; "" for one longer than any phrase of the tables. */
export const spelled = (line: Line, { from, to }: Range): string => {
  if (to - from > LONGEST_NAMED || to <= from) return '';
  let words = wordAt(line, from);
  for (let at = from + 1; at < to; at += 1) words += ` ${wordAt(line, at)}`;
  return words;
};
