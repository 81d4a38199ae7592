import type { Quantity } from '@/utils/model';
import { smallLetters } from '@/utils/text';
import type { Measure } from '../amounts/measure';
import { BARE_HEADS, PREDICATE_STARTS, SHARED_HEADS } from '../lexicon/indicator-words';
import { list } from '../lexicon/list';
import { NO_TOPICS } from '../lexicon/topic-words';
import type { Line } from '../line/line';
import { bearerBefore } from './bearers';
import { withoutVerb } from './opening-verbs';
import { topicBeside } from './topics-beside';

/** Where the first syllables of some words end. */
const endOfSyllables = (words: string, count: number): number => {
  let end = -1;
  for (let step = 0; step < count; step += 1) {
    end = words.indexOf(' ', end + 1);
    if (end < 0) return words.length;
  }
  return end;
};

/** The dimension that an indicator opens with and the next member of a list shares, or null. */
export const sharedHeadOf = (words: string): string | null => {
  const small = smallLetters(words);
  const topic = small.startsWith('tổng ') ? small.slice(5) : small;
  const long = topic.slice(0, endOfSyllables(topic, 3));
  if (SHARED_HEADS.has(long)) return long;
  const short = topic.slice(0, endOfSyllables(topic, 2));
  return SHARED_HEADS.has(short) ? short : null;
};

/** Heads whose topic is a thing, not what was done with it: "giá *quả tươi*" of "bán quả tươi". */
const OF_THINGS = /^(?:giá|trị giá|tổng trị giá|tổng giá trị|trọng lượng|tổng trọng lượng|nặng|dài|chiều dài)/u;

/** What somebody has, whatever was done for them: "tạo việc làm cho 34 lao động với *thu nhập* 7 triệu". */
const OF_PEOPLE: readonly string[] = ['thu nhập', 'lương', 'mức lương', 'tiền lương', 'tiền công', 'mức thu nhập'];
const LIVING: ReadonlySet<string> = new Set(['ở', 'tại', 'của', 'trên', 'trong']);

/** "tạo việc làm cho *lao động*", "*hộ* ở bản Pá Pháy": those an amount counts, without what was done for them and where they live. */
const peopleIn = (words: string): string => {
  const own = withoutVerb(words);
  const led = own.lastIndexOf(' cho ');
  const syllables = (led < 0 ? own : own.slice(led + 5)).split(' ');
  const living = syllables.findIndex((syllable, at) => at > 0 && LIVING.has(syllable));
  return syllables.slice(0, living < 0 ? undefined : living).join(' ');
};

/** "HTX bán ra *trái*": who trades, and how. */
const TRADED = /^(?:.* )?(?:thu mua|bán ra|bán|mua|tiêu thụ|xuất|nhập) (?=.)/u;

const TRADING = /(?:^| )(?:mua|bán|đổi|bao tiêu|cung ứng|thuê) /u;

/** A topic that is one more dimension, or what is done with any field. */
const isNoTopic = (topic: string): boolean =>
  DONE.test(topic) ||
  NO_TOPICS.some((opener) => topic === opener || (DIMENSIONS.has(opener) && topic.startsWith(`${opener} `)));
/** "vụ thu đông xã *xuống giống*": what was done, no thing. */
const DONE = / (?:xuống giống|gieo cấy|gieo trồng|thu hoạch|canh tác)$/u;
const DIMENSIONS: ReadonlySet<string> = new Set(['lượng', 'tổng', 'số', 'tỷ lệ', 'mức', 'mật độ', 'chiều']);

/** "chuyển đổi đất lúa sang *cây gai xanh*": what it became. */
const BECOMING = /^chuyển đổi .* sang (?=.)/u;

/** "*thu hoạch* lúa thu đông": the yield is of the crop. */
const FIELDWORK = /^(?:thu hoạch|gieo cấy|gieo trồng|xuống giống) (?=.)/u;

/** Longest topic taken over whole, in syllables; a longer one is cut where it begins to say where or for whom. */
const LONGEST_TOPIC = 7;
const PLACING = / (?:tại|ở|trên|sau|theo|qua|cho|với|vào|trong) /u;

/** "khởi công khu tái định cư tại phường Đông": what, without where, when that is long. */
const short = (topic: string): string => {
  if (topic.split(' ').length <= LONGEST_TOPIC) return topic;
  const at = PLACING.exec(topic)?.index ?? -1;
  return at > 0 && topic.slice(0, at).includes(' ') ? topic.slice(0, at) : topic;
};

/** Opens an amount of each of many, which is no topic: "*mỗi* trường trên 1.000 chỗ, tổng vốn 826 tỷ". */
const EACH = /^(?:mỗi|từng|bình quân|đi qua|qua) /iu;
/** Words of a clause: what holds them is a story, no topic. */
const STORY =
  /(?:^| )(?:cũng|tiếp tục|vẫn|đều|thì|xác định|đề ra|trở thành|hình thành|được thành lập|nhập|sáp nhập|hợp nhất|kéo)(?: |$)/u;
/** "*tỷ lệ nảy mầm* 80%, năng suất 55 tạ/ha": what is shared out is no crop. */
const SHARE = /^tỷ lệ /iu;
/** A change or an extent at the end is said of the topic before it: "vụ cháy *tăng*", "tuyến cao tốc *dài*". */
const CHANGED = / (?:tăng|giảm)$/u;
const EXTENT = / (?:dài|rộng)$/u;

/** "khánh thành *với phòng học*": what a topic came with is no part of it. */
const withoutCompany = (topic: string): string => {
  const at = topic.indexOf(' với ');
  return at < 0 || topic.slice(0, at).endsWith('đối') ? topic : topic.slice(0, at);
};

/** An indicator without the dimension it opens with: "số vốn *dự án cấp mới*". */
const withoutHead = (words: string): string => {
  const small = words.toLowerCase();
  for (let size = 4; size > 0; size -= 1) {
    const end = endOfSyllables(small, size);
    if (end < words.length && BARE_HEADS.has(small.slice(0, end))) return words.slice(end + 1);
  }
  const head = sharedHeadOf(words);
  // "cánh đồng Mường Thanh cho năng suất …": the dimension stands behind its topic
  if (head === null)
    return words.replace(/ (?:cho|với|đạt) (?:năng suất|sản lượng|diện tích|thu nhập)[^,]{0,30}$/u, '');
  return words.slice(small.indexOf(head) + head.length).trim();
};

const SIZES: ReadonlySet<string> = new Set(['dài', 'rộng', 'cao', 'sâu', 'nặng']);

/** The topic of one indicator as another dimension can take it over; "" when it has none. */
const topicIn = (words: string, head: string): string => {
  if (EACH.test(words) || STORY.test(words) || SHARE.test(words) || BARE_HEADS.has(words.toLowerCase())) return '';
  const topic = withoutCompany(withoutHead(words).replace(CHANGED, '').replace(BECOMING, '').replace(FIELDWORK, ''));
  const small = topic.toLowerCase();
  // "dài 1.840 m, *rộng* 21,5 m, tổng mức đầu tư 1.940 tỷ": a size is no topic
  if (
    small === head ||
    SIZES.has(small) ||
    isNoTopic(small) ||
    BARE_HEADS.has(small) ||
    PREDICATE_STARTS.has(small.split(' ', 1)[0] ?? '')
  )
    return '';
  return short(OF_THINGS.test(head) ? withoutVerb(topic.replace(TRADED, '')) : topic);
};

/** Stands alone, unless the amount before it counts incidents. */
const DAMAGE = 'thiệt hại';
/** Of these the damage is told; of a storm's roofs and fields it is the storm's. */
const INCIDENT = /(?:^| )(?:vụ|tội phạm|lừa đảo) /u;

/** Amounts of the sentence looked back over. */
const REACH = 5;

/**
 * "tỉnh hỗ trợ sửa chữa 2.121 nhà với tổng kinh phí *sửa chữa nhà*": what a dimension named alone is of, told by the amounts before it in its sentence, the
 * nearest first; "" when none says it. An extent tells of the thing only where the sentence opens with it ("Tuyến cao tốc dài 188 km, … tổng vốn").
 */
const topicFor = (
  line: Line,
  measure: Measure,
  head: string,
  told: readonly { readonly quantity: Quantity }[],
): string => {
  const first = line.sentences[line.sentenceAt[measure.first] ?? 0]?.firstMeasure ?? 0;
  // "khối lượng đạt 45%": of the works, whatever they are for
  if (head === 'khối lượng' && measure.unitType === 'share') return '';
  for (let index = told.length - 1; index >= first && index >= told.length - REACH; index -= 1) {
    const { indicator: words, unit } = told[index]!.quantity; // index is below the length
    // a price is of goods, not of people, unless they trade
    const people = unit === 'person' || unit === 'household';
    if (people && OF_THINGS.test(head) && !TRADING.test(words)) continue;
    if (people && OF_PEOPLE.some((own) => head.startsWith(own))) return peopleIn(words);
    if ((EXTENT.test(words) && index > first) || (head === DAMAGE && !INCIDENT.test(words))) continue;
    const topic = topicIn(words.replace(EXTENT, ''), head);
    if (topic !== '') return topic;
  }
  return GOODS_HEADS.has(head) ? goodsToldBefore(line, first, head, told) : '';
};

/** What is had of goods: without them these say nothing. */
const GOODS_HEADS: ReadonlySet<string> = new Set(['giá', 'giá bán', 'giá thu mua', 'năng suất', 'sản lượng']);
/** Units in which goods are grown, caught and weighed. */
const OF_GOODS: ReadonlySet<string> = new Set(['ha', 'tonne', 'kg', 'tree', 'head', 'count:tạ']);

/** "Xã xuống giống 120 ha *dưa hấu*. Năng suất 25 tấn/ha, giá 6.000 đồng/kg.": the goods that the sentence before told of last; "" when it told of none. */
const goodsToldBefore = (
  line: Line,
  first: number,
  head: string,
  told: readonly { readonly quantity: Quantity }[],
): string => {
  const sentence = line.sentenceAt[line.measures[first]?.first ?? 0] ?? 0;
  for (let index = first - 1; index >= 0 && index >= first - REACH; index -= 1) {
    if (line.sentenceAt[line.measures[index]?.first ?? 0] !== sentence - 1) return '';
    const quantity = told[index]?.quantity;
    if (quantity === undefined) return '';
    const { indicator, unit, change } = quantity;
    const topic = OF_GOODS.has(unit) && change === 'level' ? topicIn(indicator, head) : '';
    if (topic !== '') return topic.split(' ').length <= LONGEST_GOODS ? topic : '';
  }
  return '';
};
const LONGEST_GOODS = 4;

/** Dimensions of a thing that is named: its cost, what it holds or brings in. */
const OF_BEARERS: ReadonlySet<string> = new Set([
  ...list(
    'kinh phí, tổng kinh phí, vốn, số vốn, tổng vốn, tổng số vốn, tổng mức đầu tư, mức đầu tư, vốn đầu tư, tổng vốn đầu tư',
  ),
  ...list('công suất, tổng công suất, quy mô, sức chứa, doanh thu, số dư'),
]);
/** Sums that trade brings, and what tells of it. */
const OF_TRADE: ReadonlySet<string> = new Set(['kim ngạch', 'doanh thu']);
const TRADE = /(?<![^ ])(?:xuất khẩu|nhập khẩu) (?=.)/u;

/** A dimension that is named alone. */
export const isBare = (head: string): boolean =>
  BARE_HEADS.has(head) || head === DAMAGE || OF_BEARERS.has(head) || OF_TRADE.has(head);

/** "xuất khẩu 3.400 tấn chè khô, kim ngạch *xuất khẩu chè khô*": the trade told before in the sentence; "" when none was. */
const tradeBefore = (line: Line, measure: Measure, told: readonly { readonly quantity: Quantity }[]): string => {
  const first = line.sentences[line.sentenceAt[measure.first] ?? 0]?.firstMeasure ?? 0;
  for (let index = told.length - 1; index >= first && index >= told.length - REACH; index -= 1) {
    const words = told[index]!.quantity.indicator; // index is below the length
    const at = TRADE.exec(words)?.index;
    if (at !== undefined) return short(words.slice(at));
  }
  return '';
};

/** What a dimension named alone, which begins at token `from`, is of; "" when nothing says it. */
export const topicOfBare = (
  line: Line,
  { measure, from, head }: { readonly measure: Measure; readonly from: number; readonly head: string },
  told: readonly { readonly quantity: Quantity }[],
): string => {
  const bearer = OF_BEARERS.has(head) ? bearerBefore(line, from) : '';
  if (bearer !== '') return bearer;
  const own = topicBeside(line, from, head);
  if (own !== '') return own;
  if (OF_TRADE.has(head)) return tradeBefore(line, measure, told);
  const topic = BARE_HEADS.has(head) || head === DAMAGE ? topicFor(line, measure, head, told) : '';
  // "Tuyến cao tốc A - B có tổng mức đầu tư 12.500 tỷ đồng, *dài* 51 km"
  return topic === '' && head === 'dài' ? bearerBefore(line, from) : topic;
};
