import { smallLetters } from '@/utils/text';
import { isGoodsPrice } from '../amounts/goods-price';
import { type Line, wordAt, wordsOf } from '../line/line';
import { trimSubject } from './actors';
import { type IndicatorReading, join } from './ellipsis';
import { isEmpty, trimLead } from './heads';
import type { Clause } from './indicator-clause';
import { cleanLeft } from './left-edge';
import { withSmallOpener } from './small-opener';

/** The noun of a price, alone or with its goods behind it; "gía" is how it is mistyped most. */
// "tổng sản phẩm theo *giá hiện hành*" is reckoned at a price and is none
const PRICE =
  /(?<![^ ])(?:tỷ giá|mức giá|đơn giá|giá bán|giá thu mua|giá|gía)(?! (?:hiện hành|so sánh|thực tế|cố định))(?![^ ])/iu;
const NOUN = /^(?:tỷ giá|mức giá|đơn giá|giá bán|giá thu mua|giá|gía)$/iu;

/** The syllable that all of them have, looked for first: most sums are no prices, and the expressions are dear to prepare and to try. */
const saysPrice = (words: string): boolean => {
  const small = smallLetters(words);
  return small.includes('giá') || small.includes('gía');
};
const hasPrice = (words: string): boolean => saysPrice(words) && PRICE.test(words);

/** "được thu mua với *giá trung bình* 4.000 đồng": of what, its clause tells before. */
const AVERAGE = /^(?:mức giá|giá bán|giá thu mua|giá) (?:trung bình|bình quân|dao động|ổn định)$/iu;

/** What is done with goods at a price: it names neither them nor the price. */
const TRADING =
  /(?:^| )(?:được|đang|hiện|cũng|đều|đứng|chào|rao|bán|mua|thu mua|niêm yết|giao dịch|bao tiêu|có|với|ra|ở|tại|mức|vào|theo|là)$/u;
/** Who trades, up to the verb: "các cửa hàng bán *giỏ quà*". */
const TRADER =
  /^(?:các |những |nhiều )?(?:cửa hàng|thương lái|doanh nghiệp|nhà vườn|tiểu thương|nông dân|đại lý|công ty|người bán|hợp tác xã)(?: \p{L}+){0,4}? (?:thu mua|niêm yết|bán|mua|trả)(?: ra)? (?=.)/iu;
/** Words that make a price, a cost or a yield of any reading. */
const SAYS_MONEY =
  /(?:giá|cước|phí|mức|tiền|bán|mua|trợ|lợi nhuận|lãi|lời|doanh thu|thu|đầu tư|chi|thuế|lương|công|trả|suất|vốn|quà|thưởng|phạt)(?: |$)/iu;

/** "*bán* khoai tây *tại ruộng* với giá 9.000 đồng/kg": what is done with the goods, and where. */
const SELLING = /^(?:thu mua|bán ra|bán|mua) (?!lẻ|buôn|sỉ)(?=.)/iu;
/** "săn lùng *thu mua* dừa khô": what stands before the trade in a longer story; the goods of "lúa được thu mua tại ruộng" stand before it. */
const BOUGHT = /^(?!.* được ).* thu mua (?!tại |ở |với )(?=.)/iu;
/** "bán lúa OM 18 *cho thương lái* giá 6.300 đồng/kg": to whom. */
const SOLD_TO = / cho (?:thương lái|tiểu thương|nhà máy|đại lý|doanh nghiệp|công ty|hợp tác xã|khách)$/iu;
const WHERE_SOLD = / (?:tại ruộng|tại vườn|tại ao|tại chuồng|tại chỗ|tại bến)$/iu;

/** Where a price is told: "*một số ít địa phương* giá 56.000 đồng/kg". */
const WHERE_TOLD =
  /^(?:riêng |tại )?(?:một số|một vài|vài|nhiều|các|có)(?: ít)? (?:địa phương|nơi|tỉnh|huyện|vùng|chợ|siêu thị|cửa hàng|điểm bán|vựa|điểm)$/iu;
/** "giá cao nhất *thuộc về Đồng Nai và Đồng Tháp*": where it is so. */
const BELONGING = / (?:hiện nay |hiện )?(?:thuộc về|ghi nhận tại|ghi nhận ở) /iu;

const TIMES = /(?:^|[ ,])(?:nếu|dịp|hồi|khi|lúc|thời điểm|đầu vụ|trước)(?: \p{L}+){0,3}$/iu;

/** "*một chiếc* chiếu hoa *bán* 180.000 đồng": one piece of goods, and that it is sold. */
const PIECE =
  /^(?:một|mỗi) (?:chiếc|cái|căn|lô|nền|suất|thửa|tấm|bộ|đôi|cặp|bức|con|cây|chai|hộp|túi|bao|giỏ|bình|quả|trái|lọ|gói|bó|chục) (?=.)/iu;
const isPieceSold = (words: string): boolean => PIECES.has(smallLetters(words.slice(0, 4))) && PIECE_SOLD.test(words);
const PIECES: ReadonlySet<string> = new Set(['một ', 'mỗi ']);
const PIECE_SOLD = /^(?:một|mỗi) \p{L}+ .* (?:bán|có giá|giá|bán được|bán ra|rao|rao bán|chào bán)$/iu;
/** "lúa OM 18 *thương lái mua tại ruộng*": who buys the goods, behind them. */
const AGENT =
  / (?:được )?(?:thương lái|tiểu thương|nhà máy|đại lý|vựa|chủ vựa)(?: \p{L}+){0,2} (?:thu mua|mua|cân|trả)(?: \p{L}+){0,3}$/iu;

/** Words of a story or of doubt: what holds them names no goods. */
const STORY = /(?:^| )(?:chứ|đừng|cân nhắc|khó|phải|không|muốn|cần|nếu|nên|để)(?: |$)/iu;
/** Names of places: capitals throughout, and no number of a sort. */
const NAMES = /^(?:\p{Lu}[\p{L}’']*|và)(?:,? (?:\p{Lu}[\p{L}’']*|và))+$/u;

/** Words of a clause without the trade at their end and who trades at their head; "" where they name no goods. */
const goodsIn = (words: string): string => {
  let goods = words;
  for (let next = goods.replace(TRADING, ''); next !== goods; next = goods.replace(TRADING, '')) goods = next;
  goods = goods
    .replace(TRADER, '')
    .replace(BOUGHT, '')
    .replace(SELLING, '')
    .replace(WHERE_SOLD, '')
    .replace(/^cho /u, '')
    .trim();
  return STORY.test(goods) || NAMES.test(goods) ? '' : afterPlural(goods);
};

/** "thiết kế *các bó quà*": from the plural on. */
const afterPlural = (words: string): string => {
  // "cá *các loại*": all sorts of what stands before
  const at = Math.max(words.search(/ các (?!loại|giống)/u), words.indexOf(' những '));
  return at < 0 ? words : words.slice(at + 1);
};

/** "các doanh nghiệp niêm yết *giá bạc thỏi*": a price inside the reading, from its noun on; goods that stand before it go behind. */
const fromNoun = (words: string): string | null => {
  const at = PRICE.exec(words)?.index ?? 0;
  if (at === 0) return null;
  const [before, price] = [words.slice(0, at).trim().replace(SOLD_TO, ''), words.slice(at)];
  // "nếu dịp Tết năm ngoái *giá* khoảng 105.000 đồng": when, not what
  if (TIMES.test(before) || WHERE_TOLD.test(before)) return NOUN.test(price) ? price : null;
  if (!TRADING.test(before) && !(NOUN.test(price) && SELLING.test(before))) return null;
  return NOUN.test(price) ? join(price, goodsIn(before)) : price;
};

/** "bạc thế giới đang có *giá* 1,4 triệu đồng/lượng": goods left of a price that stands alone, in its own clause; "" when none are. */
const goodsBeside = ({ line, left, side }: Clause): string => {
  const whole = { from: side.phrase.from, to: left.from };
  const clean = trimSubject(line, cleanLeft(line, whole));
  // "Nông dân bán khoai tây *với* giá …": the story word is the price's own
  const before = wordsOf(line, isEmpty(clean) ? trimSubject(line, trimLead(line, whole)) : clean);
  const goods = goodsIn(before).replace(BUYER, '');
  return goods !== before && goods.split(' ').length <= LONGEST ? goods : '';
};
const LONGEST = 8;
/** "sữa *được công ty* bao tiêu": who buys it. */
const BUYER = / được(?: \p{L}+){0,4}$/u;

/** A name of goods: more than the number of a sort. */
const NAMED = /^(?![IVX]+$)\p{L}{2,}/u;

/** "cao nhất *ở Cà Mau* với 66.000 đồng/kg": where the price told before is the highest. */
const MOST = /^(?:cao|thấp|đắt|rẻ|lớn|nhiều|ít|nhỏ) nhất (?:ở|tại|là|thuộc|trong) /iu;

/** Begins with a small letter, as inside a sentence; a name or an abbreviation is kept. */
const small = (line: Line, words: string): string =>
  line.shouting || words.slice(0, 2) !== words.slice(0, 2).toUpperCase() ? withSmallOpener(words) : words;

/** "*chênh lệch* giữa giá mua và giá bán": of two prices, and none of them. */
const DIFFERENCE = /^(?:mức )?chênh lệch /iu;

/**
 * A sum of money that is a price read as one: from the noun of the price on, with its goods ("giá bạc thỏi"), and with that noun where
 * goods are told by the piece ("giá cà chua 28.000 đồng/kg"). Any other reading comes back as it is.
 */
export const asPrice = (clause: Clause, reading: IndicatorReading): IndicatorReading => {
  const { line, measure } = clause;
  if (measure.unitType !== 'money' || DIFFERENCE.test(reading.words)) return reading;
  // "lúa 7.200 đồng/kg; sầu riêng được bán *với giá* dao động từ 60.000 đồng/kg": goods of its own, whatever was priced before
  const anew =
    clause.previous?.measure.unit === measure.unit && isEmpty(clause.right) && hasPrice(clause.previous.words);
  const told = anew && wordAt(line, clause.left.from - 1) === 'với' && NOUN.test(wordsOf(line, clause.left));
  const priced = told ? goodsBeside(clause) : '';
  if (priced !== '') return { words: join(wordsOf(line, clause.left), small(line, priced)), rule: 'indicator-left' };
  const price = hasPrice(reading.words);
  const owned = price ? (BELONGING.exec(reading.words)?.index ?? -1) : -1;
  if (owned > 0) return { words: reading.words.slice(0, owned), rule: reading.rule };
  const own = price ? fromNoun(reading.words) : null;
  const alike = clause.previous !== null && clause.previous.measure.unit === measure.unit;
  // "một số ít địa phương *giá* 7.000 đồng/kg": of the goods told before
  if (own !== null && NOUN.test(own) && alike && PRICE.test(clause.previous.words) && reading.words !== own)
    return { words: clause.previous.words, rule: 'indicator-inherited' };
  if (own !== null) return { words: own, rule: reading.rule };
  const most = clause.previous !== null && clause.previous.measure.unit === measure.unit && MOST.test(reading.words);
  if (most) return { words: clause.previous.words, rule: 'indicator-inherited' };
  const bare = saysPrice(reading.words) && (NOUN.test(reading.words) || AVERAGE.test(reading.words));
  if (bare && reading.rule === 'indicator-left') {
    const goods = goodsBeside(clause);
    return goods === '' ? reading : { words: join(reading.words, small(line, goods)), rule: 'indicator-left' };
  }
  // "giá heo hơi tại các tỉnh miền Tây": says already that it is one
  const traded = isGoodsPrice(line.tokens, measure) || isPieceSold(reading.words);
  const unsaid = traded && NAMED.test(reading.words) && !price;
  const goods = unsaid ? goodsIn(reading.words.replace(AGENT, '').replace(PIECE, '')) : '';
  const sold = goods !== '' && !SAYS_MONEY.test(goods);
  return sold ? { words: join('giá', small(line, goods)), rule: reading.rule } : reading;
};
