import type { Measure } from '../amounts/measure';
import { COMPOUND_TAILS } from '../lexicon/indicator-words';
import { type Line, type Range, startsMeasure, temporalOf, wordAt } from '../line/line';
import { placeAt } from '../place/places';
import { phraseAt } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { isBase } from './comparison-bases';
import { ACTION_VERBS } from './heads';
import { BRIDGES, endsAsList, extendOverComma, LONGEST } from './right-list';
import { afterMarker, isOwnPredicate, overShare, TENSES } from './right-predicate';
import { afterRating, overSiblings } from './right-siblings';
import { endsClause, isAmountAhead, stopsRight } from './right-stops';
import { isShortName } from './short-names';

/** Words by which a noun phrase that was cut at a preposition goes on with what is said of it. */
const PREDICATORS: ReadonlySet<string> = new Set('được bị có chưa không phải vẫn thiếu'.split(' '));
/** "3 người trên xe *tử vong* tại chỗ". */
const DYING = wordPairs(['tử vong', 'thiệt mạng', 'bị thương', 'mất tích', 'mất liên', 'gặp nạn', 'mắc kẹt']);
/** Tokens between the noun and what is said of it. */
const BRIDGE_REACH = 12;

/** "tàu *từ 6 m trở lên* có giấy phép": where a threshold inside the noun phrase ends, or null. */
const afterThreshold = (line: Line, at: number): number | null => {
  if (!['từ', 'trên', 'dưới'].includes(wordAt(line, at))) return null;
  const threshold = startsMeasure(line, at + 1);
  if (threshold === null) return null;
  return wordAt(line, threshold.end) === 'trở' ? threshold.end + 2 : null;
};

/**
 * "sản lượng *qua cảng* được xác nhận", "hộ *ở Ma Nhong* chưa có nước": where what is said of the noun goes on behind the
 * words that name a place or a way, or null when nothing is said of it.
 */
const overPreposition = (line: Line, at: number): number | null => {
  const threshold = afterThreshold(line, at);
  if (threshold !== null) return threshold;
  const owned = wordAt(line, at) === 'của' && UNITS.has(wordAt(line, at + 1));
  if (!(owned || BRIDGES.has(wordAt(line, at))) || wordAt(line, at - 1) === 'và') return null;
  for (let step = at + 1; step < at + BRIDGE_REACH && !endsClause(line, step); step += 1) {
    const inner = startsMeasure(line, step);
    // "17 ngư dân trên *ba tàu cá* mất liên lạc": a number in words that only says where
    if (
      (inner !== null && (line.tokens[step]?.kind === 'number' || wordAt(line, at) !== 'trên')) ||
      temporalOf(line, step) !== null
    )
      return null;
    if (step > at + 1 && TENSES.has(wordAt(line, step)))
      return line.tokens[step + 1]?.kind === 'word' ? step + 1 : null;
    if (step > at + 1 && PREDICATORS.has(wordAt(line, step))) return step;
    if (isPair(DYING, wordAt(line, step), wordAt(line, step + 1))) return step;
    // "trường *ở huyện Thủy Nguyên* đưa hát đúm vào giờ ngoại khóa": what they do behind where they are
    if (step === at + 1 && LYING.has(wordAt(line, at))) {
      const end = step + (placeAt(line, step)?.length ?? 0);
      if (end > step && phraseAt(ACTION_VERBS, line.tokens, end) !== null && !isAmountNear(line, end)) return end;
    }
  }
  return null;
};

const LYING: ReadonlySet<string> = new Set(['ở', 'tại', 'của']);

/** Another amount before the clause ends: then the verb is its own. */
const isAmountNear = (line: Line, from: number): boolean => {
  for (let at = from; at < from + BRIDGE_REACH && !endsClause(line, at); at += 1)
    if (startsMeasure(line, at) !== null) return true;
  return false;
};

/** "hộ của *xã* đang vay vốn": whose they are. */
const UNITS: ReadonlySet<string> = new Set(['xã', 'phường', 'tỉnh', 'huyện', 'thôn', 'bản', 'ấp']);

/** "thủ tục hành chính *(TTHC)* đủ điều kiện": behind what the noun is called for short, where the phrase goes on. */
const overShortName = (line: Line, at: number): number | null =>
  isShortName(line, at) && !stopsRight(line, at + 3) ? at + 3 : null;

/** Where the noun phrase ends that goes on at `at`. */
const endOfPhrase = (line: Line, from: number, at: number): number => {
  let to = at;
  while (to - from < LONGEST) {
    if (!stopsRight(line, to)) to += 1;
    else {
      const over = overShortName(line, to) ?? overPreposition(line, to);
      if (over === null) break;
      to = over;
    }
  }
  return to;
};

/** `tied`: a verb left of the amount says what is measured; `alone`: nothing stands left of it in its clause;
 * `joined`: it goes on with "và" after one measured alike. */
export type Ties = { readonly tied: boolean; readonly alone: boolean; readonly joined: boolean };

/**
 * Words right of the amount that say what was counted: "96,3% *dân số có thẻ bảo hiểm y tế*". Empty when the clause ends,
 * when a yardstick follows ("112% kế hoạch") or a new clause begins.
 */
export const readRightSide = (line: Line, measure: Measure, { tied, alone, joined }: Ties): Range => {
  const direct = ['lên', 'xuống'].includes(wordAt(line, measure.end + 1)) && wordAt(line, measure.end) === 'trở';
  const aside = overShare(line, measure);
  const from = direct
    ? measure.end + 2
    : isNamedBehind(line, measure, alone)
      ? measure.end + 1
      : (aside ??
        (measure.unitInherited || isPartOfBefore(line, measure.end) ? afterPart(line, measure.end) : measure.end));
  let to = from;
  // "mặt *rộng* 3,5 m *được* xây bằng bê tông": what the thing is, and no more of its size
  // "ngập *sâu* trên 1,5 m *được* hỗ trợ"
  const sized = SIZES.has(wordAt(line, measure.first - 1)) || SIZES.has(wordAt(line, measure.first - 2));
  const size = measure.unitType === 'measure' && sized;
  if (size && wordAt(line, from) === 'được') return { from, to };
  // "xử phạt ông P. 45 triệu đồng *về hành vi* khai thác cát": for what, no part of the sum
  if (measure.unitType === 'money' && wordAt(line, from) === 'về' && OFFENCES.has(wordAt(line, from + 1)))
    return { from, to };
  // "doanh thu 780 triệu đồng, *gấp đôi* phiên trước": only what is compared with follows
  if (measure.unitType === 'ratio' && wordAt(line, measure.first) === 'gấp') return { from, to };
  // "ngô 3.120 ha (98,5% *kế hoạch*)"
  const against = tied || wordAt(line, measure.first - 1) === '(';
  if (against && ['share', 'ratio'].includes(measure.unitType) && isBase(line, from)) return { from, to };
  // "gieo cấy được 266 ha/295 ha *kế hoạch*"
  if (measure.of !== null && measure.unitType === 'measure' && isBase(line, from)) return { from, to };
  to = direct || from > measure.end ? from : overSiblings(line, measure, afterRating(line, measure));
  const counted = measure.unitType === 'count';
  // "trong đó 1.340 ha đang cho thu hoạch" too
  // and "96% đã đăng ký hóa đơn điện tử", "31 người đang uống Methadone"
  const told = counted || ['classifier', 'measure', 'share'].includes(measure.unitType);
  const bare = to === from || wordAt(line, from) === ',';
  if (bare && alone && told) to = afterMarker(line, measure, to);
  // "70% *là* con em nông dân": who the part are
  const identifies =
    ['share', 'count', 'classifier'].includes(measure.unitType) && line.tokens[to + 1]?.kind === 'word';
  if (to === from && alone && identifies && wordAt(line, to) === 'là') to += wordAt(line, to + 1) === 'từ' ? 2 : 1;
  to = endOfPhrase(line, from, to);
  if (measure.unitType === 'measure') to = beforeTrade(line, from, to);
  // "89% số vụ *là* cá nhân": who the part are
  if (
    to > from &&
    (alone || joined) &&
    measure.unitType === 'share' &&
    wordAt(line, to) === 'là' &&
    !isAmountAhead(line, to + 1)
  )
    to = endOfPhrase(line, from, to + 1);
  // "60% diện tích đã tái canh": what is said of the noun the share is of
  if (to > from && alone && !counted && isOwnPredicate(line, to)) {
    to = endOfPhrase(line, from, to + 1);
  }
  for (let round = 0; round < 2 && endsAsList(line, measure, to); round += 1) {
    const wider = extendOverComma(line, to, measure);
    if (wider === to) break;
    // "100% công chức, viên chức *trong cơ quan nhà nước* được trang bị máy tính"
    to = alone && measure.unitType === 'share' ? endOfPhrase(line, from, wider) : wider;
    if (alone && measure.unitType === 'share' && isOwnPredicate(line, to)) to = endOfPhrase(line, from, to + 1);
  }
  // "trồng *từ* 300 ha rừng *trở lên*": there it says how much
  const least = wordAt(line, measure.first - 1) === 'từ' && ['measure', 'money'].includes(measure.unitType);
  if (least && wordAt(line, to - 2) === 'trở' && to - 2 > from) to -= 2;
  // "37 thôn thuộc 9 xã": a word that leads to the next amount
  const cut = endsClause(line, to) || startsMeasure(line, to) !== null || temporalOf(line, to) !== null;
  // "320 ha hoa các loại *đang* vào vụ"
  while (to > from + 1 && AUXILIARY.has(wordAt(line, to - 1))) to -= 1;
  // "phân bón 168 triệu USD *và* các mặt hàng khác": what is joined to it has its own amount, told or not
  if (!['count', 'classifier'].includes(measure.unitType) && wordAt(line, from) === 'và') return { from, to: from };
  // "xã giải ngân *dưới* 40%", but "tổ chức đảng cấp *dưới*"
  if (to > from && wordAt(line, to - 1) === 'dưới' && startsMeasure(line, to) !== null) to -= 1;
  if (!alone || measure.unitType === 'money') to = beforeVague(line, from, to);
  // "6 cơ sở bị phạt *tổng cộng* 47 triệu đồng"
  if (cut && wordAt(line, to - 1) === 'cộng' && wordAt(line, to - 2) === 'tổng' && to - 2 > from) to -= 2;
  // but "hộ trực *thuộc*", "được hỗ trợ nhà *ở*"
  while (to > from && cut && LEADS_ON.has(wordAt(line, to - 1)) && !isTail(line, to - 1)) to -= 1;
  return { from, to };
};

/** "3.200 ha rừng, trong đó 1.200 ha *là* rừng tự nhiên": what the part of a size is. */
const isNamedBehind = (line: Line, { end, unitType }: Measure, alone: boolean): boolean =>
  alone &&
  unitType === 'measure' &&
  wordAt(line, end) === 'là' &&
  line.tokens[end + 1]?.kind === 'word' &&
  !isAmountAhead(line, end + 1);

const OFFENCES: ReadonlySet<string> = new Set(['hành', 'lỗi', 'tội', 'các', 'những']);
const SIZES: ReadonlySet<string> = new Set(['dài', 'rộng', 'cao', 'sâu']);

/** "tốc mái 10 ngôi nhà *và hàng nghìn cây trồng* bị gãy đổ": what has no number of its own is no part of the amount. */
const beforeVague = (line: Line, from: number, to: number): number => {
  for (let at = from; at < to; at += 1)
    if (wordAt(line, at) === 'và' && isPair(VAGUE, wordAt(line, at + 1), wordAt(line, at + 2))) return at;
  return to;
};
const VAGUE = wordPairs(['hàng chục', 'hàng trăm', 'hàng nghìn', 'hàng ngàn', 'hàng vạn', 'một số', 'rất nhiều']);

/** "có diện tích 120 m2 (ở xã Ngọc Sơn) *được bán* với giá 900 triệu": what became of the thing measured, and where it lies, are no part of its size. */
const beforeTrade = (line: Line, from: number, to: number): number => {
  let at = from;
  while (at < to && !(['được', 'đang'].includes(wordAt(line, at)) && TRADES.has(wordAt(line, at + 1)))) at += 1;
  return at < to && BRIDGES.has(wordAt(line, from)) ? from : at;
};
const TRADES: ReadonlySet<string> = new Set(['bán', 'rao', 'mua', 'thuê', 'chào', 'định', 'được']);

/** "98,7% *trong số này* đã lắp thiết bị", "22 hộ *trong số đó* tự nguyện": a part of what was told before. */
export const isPartOfBefore = (line: Line, at: number): boolean =>
  wordAt(line, at) === 'trong' && wordAt(line, at + 1) === 'số' && ['này', 'đó', 'ấy'].includes(wordAt(line, at + 2));

/** "17 trong số đó là trưởng thôn": what is said of the part follows. */
const afterPart = (line: Line, at: number): number => {
  if (wordAt(line, at) !== 'trong' || wordAt(line, at + 1) !== 'số') return at;
  return wordAt(line, at + 3) === 'là' ? at + 4 : at + 3;
};

/** Words before a verb that was cut off. */
const AUXILIARY: ReadonlySet<string> = new Set(['đã', 'đang', 'sẽ', 'vẫn', 'có', 'cho', 'với', 'ngay']);

const isTail = (line: Line, at: number): boolean =>
  wordAt(line, at - 1) === 'trực' || COMPOUND_TAILS[wordAt(line, at)]?.has(wordAt(line, at - 1)) === true;

/** Prepositions before the next amount. */
const LEADS_ON: ReadonlySet<string> = new Set('thuộc của ở cho với là được cả khoảng có từ khiến dọc'.split(' '));
