import type { Quantity, Unit } from '@/utils/model';
import { MONEY_MAGNITUDES } from '../lexicon/magnitudes';
import { NOT_NOUNS, NOT_UNITS } from '../lexicon/masks';
import { GLUED_UNITS, NOT_PEOPLE, PER_WORDS, PERSON_ENDINGS, type UnitClass } from '../lexicon/units';
import { isYear } from '../numbers/calendar';
import type { Numeral } from '../numbers/numerals';
import { UNIT_TABLE } from '../numbers/unit-words';
import { phraseAt, phraseTable } from '../words/phrases';
import { type Token, wordOf } from '../words/tokens';
import { endOfDegrees } from './degrees';

/** Unit words at the tokens `[unitFirst, unitEnd)`; `guessed` when the lexicon does not know them. */
export type UnitReading = {
  readonly unit: Unit;
  readonly unitType: UnitClass;
  readonly unitFirst: number;
  readonly unitEnd: number;
  readonly guessed: boolean;
};

const LAW_PARTS: ReadonlySet<string> = new Set(['điều', 'khoản', 'mục', 'chương']);

export const PERS = phraseTable(PER_WORDS);

/** The unit words at `at`, or the noun there when the lexicon has none. */
export const readUnit = (tokens: readonly Token[], at: number, numeral: Numeral): UnitReading | null => {
  const token = tokens[at];
  if (token === undefined) return withoutUnit(tokens, at, numeral);
  // "khoản 1, 2 Điều 8": parts of a law, the number behind
  if (LAW_PARTS.has(token.word) && tokens[at + 1]?.kind === 'number') return null;
  if (token.word === '%') return unitReading('%', 'share', at, at + 1);
  if (token.word === '‰') return unitReading('count:‰', 'share', at, at + 1);
  if (token.word === '$') return unitReading('USD', 'money', at, at + 1);
  const degrees = DEGREE_OPENERS.has(token.word) ? endOfDegrees(tokens, at, numeral) : null;
  if (degrees !== null) return unitReading('count:độ C', 'measure', at, degrees);
  if (token.word === 'điểm' && wordOf(tokens, at + 1) === '%')
    return unitReading('percentage_point', 'share', at, at + 2);
  if (numeral.magnitude === 'tr' && token.word === '.' && wordOf(tokens, at + 1) === 'đ')
    return unitReading('VND', 'money', at, at + 2);
  // "so với *6 đồng tiền* chủ chốt"; "15 triệu đồng tiền công" is money
  if (
    token.word === 'đồng' &&
    wordOf(tokens, at + 1) === 'tiền' &&
    numeral.magnitude === null &&
    numeral.value < LEAST_DONG
  )
    return unitReading('count:đồng tiền', 'count', at, at + 2);
  // "12 *khách* mua hàng thường xuyên": customers, no visits
  if (token.word === 'khách' && CUSTOMERS.has(wordOf(tokens, at + 1)))
    return unitReading('person', 'count', at, at + 1);
  const glued = token.glued && token.kind === 'word' && numeral.end === at;
  if (glued && numeral.magnitude === null && !GLUED_UNITS.has(token.word)) return null;
  const known = glued && token.word === 'g' ? null : phraseAt(UNIT_TABLE, tokens, at);
  if (known !== null) {
    if (known.value.unit === 'person' && VARIETIES.has(wordOf(tokens, numeral.first - 1))) return null;
    if (known.phrase === 'công' && NOT_WORKDAYS.has(wordOf(tokens, at + 1))) return null;
    if (token.word === 'đ' && !glued && !isDong(tokens, at, numeral)) return null;
    // "23 điểm nguy cơ cao" counts places, "tăng 2 điểm so với năm trước" marks
    const places = known.phrase === 'điểm' && isPlace(tokens, at, numeral);
    return unitReading(known.value.unit, places ? 'count' : known.value.type, at, at + known.length);
  }
  return countedWithoutUnit(tokens, at, numeral) ?? withoutUnit(tokens, at, numeral) ?? guessUnit(tokens, at, numeral);
};

/** First words of degrees: asked before a function is called for every unit of a text. */
const DEGREE_OPENERS: ReadonlySet<string> = new Set(['độ', '°', 'º', '˚', '℃', 'ºc', 'oc']);

/** "vào lớp 10 *công lập*": compounds that count no days of work. */
const NOT_WORKDAYS: ReadonlySet<string> = new Set('lập tác bố khai cụ nghệ ích suất chúng luận nhận tố'.split(' '));

/** "6.400 đ/kg", "tăng 700 đ", "2 triệu đ"; a small number before the letter may be that of a clause: "khoản 2 đ". */
const isDong = (tokens: readonly Token[], at: number, numeral: Numeral): boolean =>
  numeral.magnitude !== null || numeral.value >= LEAST_DONG || wordOf(tokens, at + 1) === '/';

const CUSTOMERS: ReadonlySet<string> = new Set(['mua', 'thuê', 'vay', 'gửi', 'quen']);

/** The smallest note in use is 200 đồng; prices rise by 50 and 100 (đồng/kg of rice). */
const LEAST_DONG = 50;

const isPlace = (tokens: readonly Token[], at: number, numeral: Numeral): boolean => {
  const next = tokens[at + 1];
  if (!Number.isInteger(numeral.value) || next?.kind !== 'word' || next.capital) return false;
  // "34 điểm trên quốc lộ sạt lở", but "tăng 2 điểm trong bảng xếp hạng"
  const lying = LYING.has(next.word) && !SCORING.has(wordOf(tokens, numeral.first - 1));
  return lying || !NOT_NOUNS.has(next.word);
};

const LYING: ReadonlySet<string> = new Set(['trên', 'ở', 'tại', 'dọc', 'thuộc']);
const SCORING: ReadonlySet<string> = new Set(
  'tăng giảm đạt được với là cộng trừ hơn kém lên xuống mất từ đến thấp cao'.split(' '),
);

const unitReading = (unit: Unit, unitType: UnitClass, unitFirst: number, unitEnd: number): UnitReading => ({
  unit,
  unitType,
  unitFirst,
  unitEnd,
  guessed: false,
});

/** "1.200 tỷ trở lên", "54 triệu/người/năm": the magnitude itself says money; "loại nhì 9 ngàn" beside prices does. */
const withoutUnit = (tokens: readonly Token[], at: number, numeral: Numeral): UnitReading | null => {
  const { magnitude } = numeral;
  if (magnitude === null) return null;
  const isMoney =
    MONEY_MAGNITUDES.has(magnitude) ||
    (THOUSANDS.has(magnitude) &&
      (isPriceOf(tokens, at) || isPriced(tokens, numeral.first) || isBesidePrices(tokens, at)));
  return isMoney ? unitReading('VND', 'money', at, at) : null;
};

const THOUSANDS: ReadonlySet<string> = new Set(['nghìn', 'ngàn']);

/** "thanh long *giá* 18 nghìn", "bán với *giá* chỉ 25 ngàn": the word right before says that it is money. */
const isPriced = (tokens: readonly Token[], at: number): boolean => {
  const before = wordOf(tokens, at - 1);
  return (
    before === 'giá' ||
    (wordOf(tokens, at - 2) === 'giá' && ['chỉ', 'từ', 'khoảng', 'là', 'gần', 'hơn'].includes(before))
  );
};

/** "18 nghìn/kg", "25 ngàn/lít", "300 nghìn/ngày công": thousands of đồng for one of something. */
const isPriceOf = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens, at) === '/' && tokens[at + 1]?.kind === 'word';

/** Tokens between two prices of one list. */
const PRICE_REACH = 14;

/** "16 ngàn, loại nhì 9 ngàn, kem lớn 5 ngàn đồng/kg": a bare thousand that ends its member, with a price of its sentence near. */
const isBesidePrices = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at] !== undefined && ![',', ';', ')', '.'].includes(wordOf(tokens, at))) return false;
  return isPriceAlong(tokens, at, 1) || isPriceAlong(tokens, at - 1, -1);
};

const isPriceAlong = (tokens: readonly Token[], from: number, by: 1 | -1): boolean => {
  for (let step = from; Math.abs(step - from) < PRICE_REACH; step += by) {
    const word = wordOf(tokens, step);
    if (word === '.' || word === '') return false;
    const isDong = word === 'đồng' || word === 'đ';
    if (isDong && (tokens[step - 1]?.kind === 'number' || THOUSANDS.has(wordOf(tokens, step - 1)))) return true;
  }
  return false;
};

/**
 * "lượng khách đạt 1,2 triệu, …", "nâng tổng số tài khoản lên 1,86 triệu": the magnitude counts what the clause measures,
 * unless anything in the clause speaks of money.
 */
const countedWithoutUnit = (tokens: readonly Token[], at: number, numeral: Numeral): UnitReading | null => {
  const ends = tokens[at] === undefined || (tokens[at]?.kind === 'sign' && wordOf(tokens, at) !== '/');
  if (!ends || numeral.magnitude === null || numeral.magnitude.startsWith('tr') === false) return null;
  let noun: UnitReading | null = null;
  for (let step = numeral.first - 1; step >= 0 && step > numeral.first - 12; step -= 1) {
    if (tokens[step]?.kind !== 'word') break;
    if (MONEY_WORDS.has(wordOf(tokens, step))) return null;
    const head = ['số', 'lượng', 'lượt'].includes(wordOf(tokens, step - 1)) ? phraseAt(UNIT_TABLE, tokens, step) : null;
    if (head?.value.type === 'count') noun = unitReading(head.value.unit, 'count', at, at);
  }
  return noun;
};

const MONEY_WORDS: ReadonlySet<string> = new Set(
  'thu chi vốn tiền đồng giá trị kinh phí ngân lương thưởng nợ đầu lãi lời phạt tỷ triệu usd doanh nhập xuất quỹ'.split(
    ' ',
  ),
);

/** "146 mắt camera" would be `count:mắt`: a lower-case noun right after a whole number is what is counted. */
const guessUnit = (tokens: readonly Token[], at: number, numeral: Numeral): UnitReading | null => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.glued || NOT_NOUNS.has(token.word) || NOT_UNITS.has(token.word)) return null;
  const properName = token.capital && tokens[at + 1]?.capital === true;
  if (VARIETIES.has(wordOf(tokens, numeral.first - 1))) return null;
  if (properName || /\d/.test(token.word) || /^[a-z]$/.test(token.word)) return null;
  const whole = numeral.magnitude !== null || isCountable(tokens[numeral.first]?.word ?? '');
  if (!numeral.digits || !(whole || readRatio(tokens, at + 1) !== null)) return null;
  // "38 thẩm phán", "6 kiểm sát viên"
  for (let end = at + 1; end <= at + 2; end += 1)
    if (
      PERSON_ENDINGS.has(wordOf(tokens, end)) &&
      !tokens[end]?.capital &&
      !NOT_PEOPLE.has(wordOf(tokens, end - 1)) &&
      !(wordOf(tokens, end) === 'dân' && OF_THE_PEOPLE.has(wordOf(tokens, end + 1)))
    )
      return unitReading('person', 'count', at, end + 1);
  return { ...unitReading(`count:${token.word}`, 'count', at, at + 1), guessed: true };
};

/** "đường ngang *dân sinh*", "nhà văn hóa *dân tộc*": a word of its own that opens with "dân". */
const OF_THE_PEOPLE: ReadonlySet<string> = new Set(['sinh', 'cư', 'tộc', 'số', 'lập', 'dụng', 'sự', 'gian', 'chủ']);

/** Letters before the number of a variety of rice or maize: "OM 18 thương lái mua", "IR 50404 còn …". */
const VARIETIES: ReadonlySet<string> = new Set(['om', 'ir', 'st', 'dt', 'vnr', 'bc', 'nk', 'ck']);

/** Whole numbers that are not a year: decimals are never counts. */
export const isCountable = (written: string): boolean =>
  /^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(written) && !(written.length === 4 && isYear(Number(written)));

const ROUGHLY: ReadonlySet<string> = new Set(['gần', 'hơn', 'trên', 'khoảng', 'với']);

/** "/*1* năm", "/*01* người": of one, written out. */
const isPerOne = (tokens: readonly Token[], at: number): boolean =>
  ['1', '01'].includes(wordOf(tokens, at)) && phraseAt(PERS, tokens, at + 1) !== null;

const isTenThousand = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens, at) === '1' && wordOf(tokens, at + 1) === 'vạn' && wordOf(tokens, at + 2) === 'dân';

/** "/người/năm", "/ năm", "một năm": what the amount is divided by, and where that ends. */
export const readPer = (
  tokens: readonly Token[],
  at: number,
): { readonly pers: readonly string[]; readonly end: number } => {
  const pers: string[] = [];
  let end = at;
  while (
    wordOf(tokens, end) === '/' &&
    (tokens[end + 1]?.kind === 'word' ||
      isPerOne(tokens, end + 1) ||
      isTenThousand(tokens, end + 1) ||
      tokens[end + 2]?.word === 'dân')
  ) {
    // "63,5 triệu đồng/1 năm"
    if (isPerOne(tokens, end + 1)) {
      const one = phraseAt(PERS, tokens, end + 2);
      if (one?.value) pers.push(one.value);
      end += 2 + (one?.length ?? 1);
      continue;
    }
    // "14,3 bác sĩ/1 vạn dân"
    if (isTenThousand(tokens, end + 1)) {
      end += 4;
      continue;
    }
    // "12,8 bác sĩ/vạn dân", "268 ca/100.000 dân"
    if (tokens[end + 2]?.word === 'dân' && phraseAt(PERS, tokens, end + 1) === null) {
      end += 3;
      continue;
    }
    const known = phraseAt(PERS, tokens, end + 1);
    // "35.000 phương tiện/*gần* 161.000 người": a second count
    if (ROUGHLY.has(wordOf(tokens, end + 1)) && tokens[end + 2]?.kind === 'number') break;
    // "0,15%/tổng dư nợ": what the share is of
    if (wordOf(tokens, end - 1) === '%' && known === null) break;
    if (known?.value) pers.push(known.value);
    end += 1 + (known?.length ?? phraseAt(UNIT_TABLE, tokens, end + 1)?.length ?? 1);
  }
  if (end > at) return { pers, end };
  const spelled = ['một', 'mỗi'].includes(wordOf(tokens, at)) ? phraseAt(PERS, tokens, at + 1) : null;
  const behind = at + 1 + (spelled?.length ?? 0);
  // "15 tỷ đồng *mỗi năm* cho chương trình", but "vùng chè 312 ha *mỗi năm cho 3.120 tấn*"
  const spent = wordOf(tokens, behind) === 'cho' && ![1, 2, 3].some((step) => tokens[behind + step]?.kind === 'number');
  const closed = wordOf(tokens, at) === 'một' || tokens[behind]?.kind !== 'word' || spent;
  if (spelled?.value && closed && wordOf(tokens, at + 1) !== 'người')
    return { pers: [spelled.value], end: at + 1 + spelled.length };
  return { pers, end };
};

/** "85 USD *một thùng*", "18 nghìn đồng *một ký*": where the words end for what a price is paid; `at` without any. */
export const endOfPrice = (tokens: readonly Token[], at: number): number => {
  if (wordOf(tokens, at) !== 'một') return at;
  const known = phraseAt(UNIT_TABLE, tokens, at + 1);
  const sold = known !== null && known.value.type !== 'money' && known.value.type !== 'share' && known.length === 1;
  return sold || SOLD_BY.has(wordOf(tokens, at + 1)) ? at + 2 : at;
};
/** Measures of the market that no amount is told in. */
const SOLD_BY: ReadonlySet<string> = new Set(['ký', 'kí', 'ounce', 'lượng', 'chỉ', 'chục', 'bó', 'giạ']);

/** What a ratio is told for: "113,6 bé trai/*100* bé gái", "26 giường/*10.000* dân". */
const RATIO_BASES: ReadonlySet<string> = new Set(['100', '1.000', '10.000', '100.000', '1000', '10000', '100000']);

/** "bé trai/100 bé gái": where a ratio ends whose base is counted in as many words as what is told of it, or null. */
export const readRatio = (tokens: readonly Token[], at: number): number | null => {
  for (let slash = at; slash < at + 3; slash += 1) {
    if (tokens[slash]?.kind === 'word') continue;
    if (wordOf(tokens, slash) !== '/' || !RATIO_BASES.has(wordOf(tokens, slash + 1))) return null;
    const size = slash - at + 1;
    let end = slash + 2;
    while (end < slash + 2 + size && tokens[end]?.kind === 'word') end += 1;
    return end === slash + 2 ? null : end;
  }
  return null;
};

/** "1.000 con lợn đen/ năm", "3,4 tấn nhân/ha": up to three words between the unit and what the amount is divided by. */
export const readDistantPer = (tokens: readonly Token[], at: number): Quantity['per'] => {
  for (let step = at; step < at + 5; step += 1) {
    if (wordOf(tokens, step) === '/') {
      const pers = readPer(tokens, step).pers.filter((per) => per !== 'person');
      return joinPers(pers);
    }
    if (tokens[step]?.kind !== 'word') return null;
  }
  return null;
};

/**
 * What several words of "per" make together: person and year is "triệu đồng/người/năm". What has no code of its own is
 * left out, null where nothing is left.
 */
export const joinPers = (pers: readonly string[]): Quantity['per'] => {
  if (pers.length === 0) return null;
  const has = (per: string): boolean => pers.includes(per);
  if (has('person') && has('year')) return 'person_year';
  if (has('ha') && has('year')) return 'ha_year';
  if (has('month')) return 'month';
  if (has('person')) return 'person';
  if (has('ha')) return 'ha';
  return has('year') ? 'year' : null;
};
