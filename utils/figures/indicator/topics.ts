import type { Quantity } from '@/utils/model';
import type { Measure } from '../amounts/measure';
import { BARE_HEADS, PREDICATE_STARTS, SHARED_HEADS } from '../lexicon/indicator-words';
import type { Line } from '../line/line';
import { withoutVerb } from './opening-verbs';

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
  const small = words.toLowerCase();
  const topic = small.startsWith('tổng ') ? small.slice(5) : small;
  const long = topic.slice(0, endOfSyllables(topic, 3));
  if (SHARED_HEADS.has(long)) return long;
  const short = topic.slice(0, endOfSyllables(topic, 2));
  return SHARED_HEADS.has(short) ? short : null;
};

/** Heads whose topic is a thing, not what was done with it: "giá *quả tươi*" of "bán quả tươi". */
const OF_THINGS = /^(?:giá|trọng lượng|tổng trọng lượng|nặng|dài|chiều dài)/u;

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
const TRADED = /^.* (?:thu mua|bán ra|bán|mua|tiêu thụ|xuất|nhập) (?=.)/u;

const TRADING = /(?:^| )(?:mua|bán|đổi|bao tiêu|cung ứng|thuê) /u;

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
const STORY = / (?:cũng|tiếp tục|vẫn|đều|thì|xác định|đề ra)(?: |$)/u;
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

/** The topic of one indicator as another dimension can take it over; "" when it has none. */
const topicIn = (words: string, head: string): string => {
  if (EACH.test(words) || STORY.test(words)) return '';
  const topic = withoutCompany(withoutHead(words).replace(CHANGED, ''));
  const small = topic.toLowerCase();
  if (small === head || BARE_HEADS.has(small) || PREDICATE_STARTS.has(small.split(' ', 1)[0] ?? '')) return '';
  return short(OF_THINGS.test(head) ? withoutVerb(topic).replace(TRADED, '') : topic);
};

/** Stands alone, unless the amount before it counts incidents. */
export const DAMAGE = 'thiệt hại';
/** Of these the damage is told; of a storm's roofs and fields it is the storm's. */
const INCIDENT = /(?:^| )(?:vụ|tội phạm|lừa đảo) /u;

/** Amounts of the sentence looked back over. */
const REACH = 5;

/**
 * "tỉnh hỗ trợ sửa chữa 2.121 nhà với tổng kinh phí *sửa chữa nhà*": what a dimension named alone is of, told by the amounts before it in its sentence, the
 * nearest first; "" when none says it. An extent tells of the thing only where the sentence opens with it ("Tuyến cao tốc dài 188 km, … tổng vốn").
 */
export const topicFor = (
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
  return '';
};
