import {
  GROUP_TAILS,
  NATURAL_AGENTS,
  NOT_SUBJECTS,
  OFFICE_HEADS,
  OFFICE_PAIRS,
  PLANNERS,
  PLANNING_VERBS,
  POPULATIONS,
  SUBJECTS,
} from '../lexicon/indicator-words';
import { type Line, type Range, temporalOf, wordAt } from '../line/line';
import { UNIT_TABLE } from '../numbers/unit-words';
import { placeAt } from '../place/places';
import { phraseAt, phraseTable } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { afterBareName } from './bare-names';
import { ACTION_VERBS, isEmpty, isHead, isMeasurement, trimLead } from './heads';
import { isSectorAlone } from './sectors';

/** Who acts: people and offices, or nature; `compound` for what only begins like one of them ("xã hội"). */
const AGENTS = phraseTable<'office' | 'nature' | 'compound'>([
  ...SUBJECTS.map((phrase) => [phrase, 'office'] as const),
  ...NATURAL_AGENTS.map((phrase) => [phrase, 'nature'] as const),
  ...NOT_SUBJECTS.map((phrase) => [phrase, 'compound'] as const),
]);

/** "Trận mưa đá kèm lũ ống *làm* tốc mái", "Lũ quét rạng sáng 3/9 *cuốn trôi*": behind what nature is and when it came; or null. */
const afterNature = (line: Line, range: Range): Range | null => {
  const agent = phraseAt(AGENTS, line.tokens, range.from);
  if (agent?.value !== 'nature') return null;
  for (let at = range.to - 1; at >= range.from + agent.length; at -= 1)
    if (['làm', 'gây', 'khiến'].includes(wordAt(line, at))) return { from: at + 1, to: range.to };
  let from = range.from + agent.length;
  for (let at = from; at < range.to; at += 1) if (temporalOf(line, at) !== null) from = at + 1;
  return from < range.to ? { from, to: range.to } : null;
};

/** True for what sets a value, false for how it does. */
const PLANNING = phraseTable<boolean>([
  ...PLANNERS.map((phrase) => [phrase, true] as const),
  ...PLANNING_VERBS.map((phrase) => [phrase, false] as const),
]);

/** "Cổ phần Thủy sản Minh Phú": capitals with single small syllables between them. */
const endOfProperName = (line: Line, from: number, to: number): number => {
  let end = from;
  while (end < to && (line.tokens[end]?.capital || (end > from && line.tokens[end + 1]?.capital && end + 1 < to)))
    end += 1;
  return end;
};

/** Who gives is part of what is measured: "Nhân dân đóng góp 13,25 tỷ đồng". */
const GIVERS: ReadonlySet<string> = new Set(['đóng', 'ủng', 'tài']);

const givesAt = (line: Line, at: number): boolean =>
  GIVERS.has(wordAt(line, at)) || (wordAt(line, at) === 'đối' && wordAt(line, at + 1) === 'ứng');

/** Offices told by letters alone: "*BTC* trao 3 giải nhất". */
const LETTERS: ReadonlySet<string> = new Set('btc btv bch ubnd hđnd ubkt mttq htx'.split(' '));

/** "Ủy ban *Kiểm tra* các cấp kiểm tra 12 tổ chức". */
const isInspection = (line: Line, from: number): boolean =>
  wordAt(line, from + 1) === 'ban' && wordAt(line, from + 2) === 'kiểm' && wordAt(line, from + 3) === 'tra';

/** Tokens of an office's name in which no verb is looked for. */
const sizeOfName = (line: Line, from: number): number =>
  LETTERS.has(wordAt(line, from)) ? 1 : isInspection(line, from) ? 4 : 2;

/** "*Bảo hiểm xã hội* tỉnh", but "Bảo hiểm xã hội bắt buộc". */
const isInsurer = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'bảo' &&
  wordAt(line, at + 1) === 'hiểm' &&
  wordAt(line, at + 3) === 'hội' &&
  INSURED.has(wordAt(line, at + 4));
const INSURED: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'thành', 'thị', 'cơ', 'khu', 'việt']);

/** "*sở* y tế", "*công an* tỉnh": the words an office is called by, capital or not. */
const hasOfficeHead = (line: Line, at: number): boolean => {
  const head = wordAt(line, at);
  return OFFICE_HEADS.has(head) || OFFICE_PAIRS[head]?.has(wordAt(line, at + 1)) === true || isInsurer(line, at);
};

/** Opens with the name of an office: "*Hội* Chữ thập đỏ", "*Công an* tỉnh". */
export const isOffice = (line: Line, at: number): boolean =>
  line.tokens[at]?.capital === true && hasOfficeHead(line, at) && !isCover(line, at);

/** "*BHXH bắt buộc*: 199.511 người": a kind of insurance, not the office that runs it. */
const isCover = (line: Line, at: number): boolean => wordAt(line, at) === 'bhxh' && COVERS.has(wordAt(line, at + 1));
const COVERS: ReadonlySet<string> = new Set(['bắt', 'tự', 'một', 'toàn']);

/** Longest name of an office, with the place in brackets behind it, in tokens. */
const LONGEST_OFFICE = 20;

/** "Ban Chỉ huy quân sự tỉnh *huy động*", "Sở Y tế *tiêm*": where what an office does begins, or null. */
const afterOffice = (line: Line, range: Range): number | null => {
  // "Đảng viên", "Công nhân" are counted, they are no office
  const people = phraseAt(UNIT_TABLE, line.tokens, range.from)?.value.unit === 'person';
  if (!isOffice(line, range.from) || people || isHead(line, range)) return null;
  for (let at = range.from + sizeOfName(line, range.from); at < range.to && at < range.from + LONGEST_OFFICE; at += 1) {
    // "các cấp": a noun that is spelled like a verb
    const noun = line.tokens[at]?.capital || ['các', 'những', 'mọi', 'hai', 'ba'].includes(wordAt(line, at - 1));
    // "Trường Phổ thông dân tộc *bán trú*"
    const boarding = wordAt(line, at) === 'bán' && wordAt(line, at + 1) === 'trú';
    const action = noun || boarding ? null : phraseAt(ACTION_VERBS, line.tokens, at);
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

/** "hội viên *khá, giàu*": an adjective behind the noun, no verb. */
const isDescribed = (line: Line, at: number, to: number): boolean =>
  at < to &&
  line.tokens[at]?.kind === 'word' &&
  temporalOf(line, at) === null &&
  !line.tokens[at]?.capital &&
  QUALITIES.has(wordAt(line, at));
const QUALITIES: ReadonlySet<string> = new Set(
  'nghèo khá giàu giỏi nhỏ lớn vừa mới cũ chưa không còn đạt bị'.split(' '),
);

/** "nông dân *trong vùng* xuống giống", "diêm dân *xã Long Điền* thu hoạch": where those who act live, when a verb follows; else `at`. */
const afterWhere = (line: Line, at: number, to: number): number => {
  const led = LIVING.has(wordAt(line, at)) ? at + 1 : at;
  const place = placeAt(line, led)?.length ?? 0;
  const region = led > at && REGIONS.has(wordAt(line, led)) ? 1 : 0;
  const end = led + Math.max(place, region);
  if (end <= led || end >= to) return at;
  return phraseAt(ACTION_VERBS, line.tokens, end) !== null || GIVING.has(wordAt(line, end)) ? end : at;
};
/** Verbs of giving and taking, too often half of a noun to be looked for elsewhere. */
const GIVING: ReadonlySet<string> = new Set(['góp', 'thu', 'hiến', 'chung', 'tự', 'làm']);
const LIVING: ReadonlySet<string> = new Set(['trong', 'ở', 'tại', 'của']);
const REGIONS: ReadonlySet<string> = new Set(['vùng', 'xã', 'tỉnh', 'huyện', 'phường', 'thôn', 'bản', 'ấp', 'buôn']);

/** The unit or port at `at` that somebody else's amount follows; "Cụm công nghiệp A *rộng* 74,8 ha" is what is measured itself. */
const actingUnit = (line: Line, at: number): ReturnType<typeof placeAt> => {
  const place = placeAt(line, at);
  return place?.facility === true && DIMENSIONS.has(wordAt(line, at + place.length)) ? null : place;
};
const DIMENSIONS: ReadonlySet<string> = new Set(['rộng', 'dài', 'cao', 'sâu']);

/** "toàn xã", "xã Bằng Luân", "Đảng bộ": who, not what. */
export const trimSubject = (line: Line, range: Range): Range => {
  const planned = afterPlanner(line, range) ?? afterNature(line, range);
  if (planned !== null) return planned;
  const office = afterOffice(line, range) ?? afterBareName(line, range);
  if (office !== null) return trimLead(line, { from: office, to: range.to });
  const place = actingUnit(line, range.from);
  // "xã hội hóa 15 tỷ đồng": no commune
  const agent = phraseAt(AGENTS, line.tokens, range.from);
  const subject = agent?.value === 'office' ? agent : null;
  const length = Math.max(place?.length ?? 0, subject?.length ?? 0);
  const tail = range.from + length;
  const living = afterWhere(line, tail, range.to) > tail;
  const group =
    subject !== null &&
    place === null &&
    !living &&
    POPULATIONS.has(subject.phrase) &&
    GROUP_TAILS.has(wordAt(line, tail)) &&
    !line.tokens[tail]?.capital;
  if (subject !== null && place === null && POPULATIONS.has(subject.phrase) && isDescribed(line, tail, range.to))
    return range;
  if (length === 0 || group || isHead(line, range) || givesAt(line, range.from + length)) return range;
  if (subject?.phrase === 'ngành' && place === null && isSectorAlone(line, { from: tail, to: range.to })) return range;
  let from = range.from + length;
  // "ngành *này* mới sử dụng 1.340 lao động"
  if (from + 1 < range.to && ['này', 'ấy', 'đó', 'cũ'].includes(wordAt(line, from))) from += 1;
  if (subject !== null && place === null) {
    // "Đảng bộ ba xã cũ", "xã Nà Lừa": the name after the common noun goes with it
    from = afterWhere(line, endOfProperName(line, from, range.to), range.to);
  }
  return trimLead(line, { from: Math.min(from, range.to), to: range.to });
};

/**
 * "các cơ sở y tế trên địa bàn *khám bệnh cho* 7,9 triệu lượt người", "nguồn vốn này *giúp* 412 hộ": before a count, the
 * plural or pointed-at actor is no part of what was counted; null when no such actor opens the stretch.
 */
export const afterActor = (line: Line, range: Range): Range | null => {
  const plural = ACTORS.has(wordAt(line, range.from)) || hasOfficeHead(line, range.from);
  const must = plural ? afterModal(line, range) : null;
  if (must !== null) return must;
  for (let at = range.from + 1; at < range.to && at < range.from + 16; at += 1) {
    const pointed = ['này', 'đó', 'ấy'].includes(wordAt(line, at - 1));
    if (!pointed && !(plural && at >= range.from + sizeOfName(line, range.from))) continue;
    // "Trung tâm *Phục vụ* hành chính công": part of the name
    // and "các đội *tuyển*"
    const team = wordAt(line, at) === 'tuyển' && wordAt(line, at - 1) === 'đội';
    const noun = team || line.tokens[at]?.capital || NOUNS_BEFORE.has(wordAt(line, at - 1));
    const action = noun ? null : phraseAt(ACTION_VERBS, line.tokens, at);
    if (action !== null) return { from: at, to: range.to };
  }
  return afterAgent(line, range);
};

/** Before these a word that is spelled like a verb is a noun, or half of one. */
const NOUNS_BEFORE: ReadonlySet<string> = new Set(['các', 'những', 'cơ', 'hai', 'ba']);

/** "cơ quan thi hành án dân sự phải *thi hành* 5.210 việc": what an office has to do or did, whatever verb is part of its name. */
const afterModal = (line: Line, { from, to }: Range): Range | null => {
  for (let at = from + 2; at < to; at += 1)
    if (MODALS.has(wordAt(line, at - 1)) && phraseAt(ACTION_VERBS, line.tokens, at) !== null) return { from: at, to };
  return null;
};
const MODALS: ReadonlySet<string> = new Set(['phải', 'đã', 'đang', 'sẽ', 'vừa']);

/**
 * "Vietjet *khai thác* 7 chuyến", "nguồn vốn đã *giúp* 684 hộ": a verb right before the number has its agent before it,
 * unless that is a measurement or suffers what is done ("hộ được hỗ trợ").
 */
const afterAgent = (line: Line, range: Range): Range | null => {
  for (let at = range.to - 1; at >= range.from + 2 && at > range.to - 5; at -= 1) {
    const action = phraseAt(ACTION_VERBS, line.tokens, at);
    const before = wordAt(line, at - 1);
    // "đào *tạo*": the second half of a verb
    if ((phraseAt(ACTION_VERBS, line.tokens, at - 1)?.length ?? 1) > 1) continue;
    if (isPair(NOT_VERBS, before, wordAt(line, at))) continue;
    // "*án hôn nhân* thụ lý 1.105 vụ": suffers what is done
    if (SUFFERING.has(wordAt(line, range.from)) && wordAt(line, range.from - 1) !== 'riêng') return null;
    if (action === null || ['được', 'bị', 'số', 'các', 'tỷ', 'theo'].includes(before)) continue;
    // "dạy *miễn phí* được 1.260 đứa": how, no verb of its own
    if (action.phrase === 'miễn phí' && at > range.from) continue;
    // "*số* hộ đang quản lý", "*tổng số* thôn đã công nhận": the label of a count is told whole
    const labelled = wordAt(line, range.from) === 'số' || wordAt(line, range.from + 1) === 'số';
    const done = !labelled && ['đã', 'đang', 'sẽ'].includes(before);
    const adjacent = at + action.length === range.to;
    if (adjacent && (done || !isHead(line, range)) && phraseAt(ACTION_VERBS, line.tokens, range.from) === null)
      return { from: at, to: range.to };
  }
  return null;
};

/** Words whose second half is spelled like a verb: "cứu trợ *khẩn cấp* 3.900 hộ". */
const NOT_VERBS = wordPairs(['khẩn cấp', 'hòa nhập', 'hội nhập', 'gia nhập', 'trung cấp', 'sơ cấp', 'cao cấp']);

/** First syllables of things that are dealt with and deal with nothing. */
const SUFFERING: ReadonlySet<string> = new Set(['án', 'tội', 'bệnh', 'dịch', 'đơn', 'hàng']);

const ACTORS: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'mọi']);
