import type { Measure } from '../amounts/measure';
import { CUTS_BEFORE, TELLING_VERBS } from '../lexicon/indicator-words';
import { isOfClass, type Line, type Range, wordAt } from '../line/line';
import { placeAt } from '../place/places';
import { phraseAt, phraseTable } from '../words/phrases';
import { wordClass } from '../words/word-classes';
import { trimSubject } from './actors';
import { afterAssigned } from './assigned';
import { afterExample } from './examples';
import { ACTION_VERBS, headAt, isHead, isMeasurement, isNoise, trimLead } from './heads';
import { isShortName } from './short-names';

/** True for verbs of telling: they cut also where they open the stretch. */
const CUTS = phraseTable<boolean>([
  ...CUTS_BEFORE.map((phrase) => [phrase, false] as const),
  ...TELLING_VERBS.map((phrase) => [phrase, true] as const),
]);

/** Before the noun of a measurement these only say why or when: "chủ yếu *do* giá cát", "*nhờ* đàn trâu". */
const REASONS = wordClass(['do', 'vì', 'nhờ', 'bởi', 'khi', 'nếu', 'mà']);

/** "giá dầu *DO*": a sort of oil. */
const isReason = (line: Line, at: number): boolean =>
  isOfClass(line, at, REASONS) && !(line.tokens[at]?.capital === true && wordAt(line, at - 1) === 'dầu');

/** "số liệu của Liên minh cho thấy có 612 hợp tác xã": after a word of telling the amount's own words begin, whatever told it. */
const afterTelling = (line: Line, range: Range): Range | null => {
  for (let at = range.to - 2; at > range.from; at -= 1)
    if (wordAt(line, at) === 'cho' && ['thấy', 'biết', 'hay'].includes(wordAt(line, at + 1)))
      return trimLead(line, { from: at + 2, to: range.to });
  return null;
};

/** "Du lịch là điểm sáng *khi* toàn tỉnh đón 18,9 triệu lượt": a clause of its own, with who acts in it. */
const afterWhen = (line: Line, range: Range): Range | null => {
  for (let at = range.to - 2; at > range.from + 1; at -= 1) {
    if (wordAt(line, at) !== 'khi') continue;
    const clause = { from: at + 1, to: range.to };
    // "còn chăm lo việc học *khi ủng hộ* 5 tỷ đồng": what is done then
    const verb = phraseAt(ACTION_VERBS, line.tokens, at + 1);
    if (verb !== null && at + 1 + verb.length === range.to) return clause;
    const acted = trimSubject(line, clause);
    return acted.from > clause.from && acted.from < acted.to ? acted : null;
  }
  return null;
};

/** "giá trị của một số ngành giảm sâu *nên* tổng thu chỉ đạt": what came of it, but "làm *nên* sản lượng". */
const afterOutcome = (line: Line, { from, to }: Range): Range | null => {
  for (let at = to - 2; at > from; at -= 1)
    if (wordAt(line, at) === 'nên' && !MAKING.has(wordAt(line, at - 1)) && isMeasurement(line, { from: at + 1, to }))
      return trimLead(line, { from: at + 1, to });
  return null;
};
const MAKING: ReadonlySet<string> = new Set(['làm', 'tạo', 'trở', 'xây', 'dệt']);

/** "nông dân phấn khởi *vì* giá cá đang được thương lái mua 45.000 đồng": from the noun of a measurement that gives the reason. */
const afterReason = (line: Line, { from, to }: Range): Range | null => {
  for (let at = to - 1; at >= from; at -= 1)
    if (isReason(line, at) && isMeasurement(line, { from: at + 1, to }))
      return trimLead(line, { from: at + 1, to: beforeWhatIsDone(line, at + 3, to) });
  return null;
};

/** "giá cá *đang được* thương lái thu mua": who pays it is no part of the price. */
const beforeWhatIsDone = (line: Line, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (wordAt(line, at) === 'đang' && wordAt(line, at + 1) === 'được') return at;
  return to;
};

/** "ông X cho biết xã đã huy động": what stands left of the last story word is story. */
const cutStory = (line: Line, range: Range): Range => {
  const example = afterExample(line, range);
  if (example !== null) return example;
  const told = afterTelling(line, range);
  if (told !== null) return told;
  // "chị Hoa *nhẩm tính* mỗi héc ta cho thu 180 triệu đồng"
  const telling = phraseAt(CUTS, line.tokens, range.from);
  if (telling?.value === true && range.from + telling.length < range.to)
    return trimLead(line, { from: range.from + telling.length, to: range.to });
  const when = afterWhen(line, range);
  if (when !== null) return when;
  const assigned = afterAssigned(line, range);
  if (assigned !== null) return assigned;
  const outcome = afterOutcome(line, range);
  if (outcome !== null) return outcome;
  if (isHead(line, range)) return range;
  const reason = afterReason(line, range);
  if (reason !== null) return reason;
  for (let at = range.to - 1; at > range.from; at -= 1) {
    const cut = phraseAt(CUTS, line.tokens, at);
    const compound =
      wordAt(line, at) === 'làm' &&
      (wordAt(line, at - 1) === 'việc' ||
        wordAt(line, at - 1) === 'công' ||
        ['rõ', 'mới', 'việc', 'chủ'].includes(wordAt(line, at + 1)));
    const national = wordAt(line, at) === 'mục' && wordAt(line, at + 2) === 'quốc';
    if (
      cut !== null &&
      !compound &&
      !national &&
      at + cut.length <= range.to &&
      !isBareRate(line, at + cut.length, range)
    )
      return trimLead(line, { from: at + cut.length, to: range.to });
    // "khu vực *có vốn đầu tư nước ngoài*": whose capital it is, no dimension of the sector
    const owned = ['vốn', 'mức'].includes(wordAt(line, at + 1)) && isForeign(line, at, range.to);
    const described = wordAt(line, at) === 'có' && !owned && isHead(line, { from: at + 1, to: range.to });
    const titled = wordAt(line, at) === 'về' && line.tokens.slice(range.from, at).some((token) => token.word === 'số');
    // "Thủ tướng giao tỉnh *chỉ tiêu* tăng trưởng"
    const planned =
      wordAt(line, at - 1) === 'chỉ' && wordAt(line, at) === 'tiêu' && isHead(line, { from: at + 1, to: range.to });
    const auxiliary =
      described || titled || planned || ['đã', 'đang', 'sẽ', 'vừa'].includes(wordAt(line, at)) || isEstimate(line, at);
    if (auxiliary && at + 1 < range.to) return trimLead(line, { from: at + 1, to: range.to });
  }
  return range;
};

/** "TPHCM *ước* đón 1,95 triệu lượt", but "công *ước* quốc tế", "*ước* mơ". */
export const isEstimate = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'ước' && phraseAt(ACTION_VERBS, line.tokens, at + 1) !== null;

/** "*có vốn* đầu tư *nước ngoài*", "nông dân *có mức sống trung bình*": says who they are. */
const isForeign = (line: Line, at: number, to: number): boolean => {
  if (wordAt(line, at + 1) === 'mức' && wordAt(line, at + 2) === 'sống') return true;
  for (let step = at + 2; step + 1 < to && step < at + 5; step += 1)
    if (wordAt(line, step) === 'nước' && wordAt(line, step + 1) === 'ngoài') return true;
  return false;
};

/** "tăng trưởng kinh tế với *mức tăng* 14,2%": a rate without a topic keeps what stands before "với". */
const isBareRate = (line: Line, from: number, story: Range): boolean => {
  if (story.to - from > 3) return false;
  // "*xóa nhà tạm* với mức hỗ trợ 60 triệu đồng": what is done says what the support is for
  const done = phraseAt(ACTION_VERBS, line.tokens, story.from) !== null;
  return wordAt(line, from) === 'mức'
    ? done || BARE_RATES.has(wordAt(line, from + 1))
    : wordAt(line, from) === 'tốc' && wordAt(line, from + 1) === 'độ';
};

/** "mức *tăng*", "mức *cao*" name nothing alone; "mức *thưởng*" does. */
const BARE_RATES: ReadonlySet<string> = new Set('tăng giảm cao thấp trung bình sụt hạ kỷ'.split(' '));

/** "không còn nhà tạm *và* thu nhập bình quân 105 triệu": after "và" a measurement begins anew, unless one stands before. */
const afterAnd = (line: Line, range: Range): Range => {
  // "*khu vực* dịch vụ và thuế sản phẩm": one sector of two names
  if (isHead(line, range) || SECTORS.has(wordAt(line, range.from))) return range;
  for (let at = range.to - 2; at > range.from + 1; at -= 1)
    if (wordAt(line, at) === 'và' && isMeasurement(line, { from: at + 1, to: range.to }))
      return { from: at + 1, to: range.to };
  return range;
};

const SECTORS: ReadonlySet<string> = new Set(['khu', 'lĩnh', 'ngành', 'nhóm']);

const POINTING: ReadonlySet<string> = new Set(['này', 'đó', 'ấy']);

/** "cống Nàng Âm *(xã Trung Thành Đông)* độ mặn": the noun of a measurement right behind the brackets of a place. */
const afterBracket = (line: Line, range: Range): Range => {
  for (let at = range.to - 2; at > range.from; at -= 1) {
    if (wordAt(line, at) !== ')' || isShortName(line, at - 2)) continue;
    const behind = { from: at + 1, to: range.to };
    // "chỉ số giá tiêu dùng (CPI) bình quân" is one name
    return isMeasurement(line, behind) && !isHead(line, range) ? behind : range;
  }
  return range;
};

/** "xuất khẩu sang Mỹ, châu Âu tại xã Phúc Hòa *diện tích* 25 ha": the noun of an extent behind a place, whatever is told before it. */
const sizeAtEnd = (line: Line, { from, to }: Range): Range | null => {
  const head = to - from > 4 && EXTENTS.has(wordAt(line, to - 1)) ? headAt(line, to - 2) : null;
  const named = head?.length === 2 && line.tokens[to - 3]?.capital === true;
  const placed = named && line.tokens.slice(from, to).some(({ word }) => word === 'tại' || word === 'ở');
  return placed && !isHead(line, { from, to }) ? { from: to - 2, to } : null;
};
/** Second syllables of "diện tích", "quy mô", "công suất", "kinh phí". */
const EXTENTS: ReadonlySet<string> = new Set(['tích', 'mô', 'suất', 'phí']);

/** The part of the left side that can be an indicator. */
export const cleanLeft = (line: Line, range: Range): Range => {
  let clean = afterBracket(line, trimLead(line, range));
  for (let round = 0; round < 3; round += 1) {
    const next = afterAnd(line, cutStory(line, trimSubject(line, clean)));
    if (next.from === clean.from) break;
    clean = next;
  }
  while (clean.to > clean.from && isNoise(line, clean.to - 1)) clean = { from: clean.from, to: clean.to - 1 };
  // "ở huyện *này* còn 87 người": a place pointed at leaves nothing
  if (clean.to - clean.from === 1 && POINTING.has(wordAt(line, clean.from))) return { from: clean.to, to: clean.to };
  // "*khi lấp đầy* sẽ cần 60.000 lao động": when it will be
  if (isConditionOnly(line, clean)) return { from: clean.to, to: clean.to };
  const size = sizeAtEnd(line, clean);
  if (size !== null) return size;
  // "vui hơn bởi 12 chùa được hỗ trợ": the story gives its reason, the amount begins anew
  return isReason(line, clean.to - 1) ? { from: clean.to, to: clean.to } : clean;
};

/** "khi lấp đầy", with the verb of what comes of it cut off behind. */
const isConditionOnly = (line: Line, { from, to }: Range): boolean =>
  ['khi', 'nếu'].includes(wordAt(line, from)) && to - from <= LONGEST_CONDITION && wordAt(line, to) === 'sẽ';
const LONGEST_CONDITION = 5;

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
