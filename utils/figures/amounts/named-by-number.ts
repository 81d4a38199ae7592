import type { Extent } from '../numbers/extents';
import { type Token, wordOf } from '../words/tokens';
import type { UnitReading } from './unit-reading';

const VEHICLES: ReadonlySet<string> = new Set(['xe', 'ô', 'khách', 'tô', 'loại', 'taxi']);

/** "xe khách *29 chỗ*", "ô tô 7 chỗ ngồi", "mô tô *02 bánh*": which kind of car; "bãi xe 4.000 chỗ" says how many. */
const isSeats = (tokens: readonly Token[], { numeral }: Extent, { unitFirst }: UnitReading): boolean =>
  ['chỗ', 'ghế', 'bánh'].includes(wordOf(tokens, unitFirst)) &&
  numeral.value < LARGEST_BUS &&
  VEHICLES.has(wordOf(tokens, numeral.first - 1));
const LARGEST_BUS = 100;

/** "vàng nhẫn *9999* giao dịch …", "vàng 999,9": how fine the gold is. */
const isFineness = (tokens: readonly Token[], { numeral }: Extent): boolean =>
  GOLD.has(wordOf(tokens, numeral.first - 1)) && /^999[,.]?9$/.test(wordOf(tokens, numeral.first));
const GOLD: ReadonlySet<string> = new Set(['vàng', 'nhẫn', 'trơn', 'tròn', 'sjc', 'miếng', 'ta']);

/** Words before the length of a race. */
const COURSES: ReadonlySet<string> = new Set(['cự', 'ly', 'li', 'chạy', 'bơi', 'bộ', 'marathon']);
/** How far behind that word the last length of a list of races stands. */
const COURSE_REACH = 12;

/** "chạy *100 m* nữ", "ở các cự ly *5 km, 10 km và 21 km*": which race it was. */
const isCourse = (tokens: readonly Token[], { numeral }: Extent, { unit }: UnitReading): boolean => {
  if (unit !== 'm' && unit !== 'km') return false;
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - COURSE_REACH; at -= 1) {
    const word = wordOf(tokens, at);
    if (word === 'ly' || word === 'li') return wordOf(tokens, at - 1) === 'cự';
    if (at === numeral.first - 1 && COURSES.has(word))
      return RACES.has(wordOf(tokens, at - 1)) || isRaceAhead(tokens, numeral.first);
    if (tokens[at]?.kind === 'word' && !LISTED.has(word)) return isRunBefore(tokens, numeral.first);
  }
  return false;
};
/** "chạy cà kheo *nữ* 100 m", "bơi ếch *nam* 50 m": who ran, right before the length. */
const isRunBefore = (tokens: readonly Token[], at: number): boolean => {
  if (!['nam', 'nữ', 'tự'].includes(wordOf(tokens, at - 1))) return false;
  for (let step = at - 2; step > at - 6; step -= 1) if (['chạy', 'bơi'].includes(wordOf(tokens, step))) return true;
  return false;
};
const LISTED: ReadonlySet<string> = new Set(['và', 'km', 'm', 'mét', 'cây', 'số', 'là', 'gồm']);
const RACES: ReadonlySet<string> = new Set(['thi', 'dung', 'giải', 'môn', 'đường']);

/** "chạy 100 m *nữ*", "bơi 50 m *tự* do": who ran or how, right behind the length. */
const isRaceAhead = (tokens: readonly Token[], at: number): boolean =>
  ['nam', 'nữ', 'tự', 'ếch', 'bướm', 'ngửa', 'rào', 'vượt', 'tiếp'].includes(wordOf(tokens, at + 2));

/** Words between the class of a contest and its limit: "hạng cân *trên* 60 - 65 kg". */
const LIMITS: ReadonlySet<string> = new Set(['trên', 'dưới', 'đến', 'từ', 'là', 'nam', 'nữ', 'không', 'quá', '-', ':']);

/** "hạng cân *60 kg*", "hạng cân *trên 40 - 45 kg*": who may fight whom. */
const isClassOfWeight = (tokens: readonly Token[], { numeral }: Extent, { unit }: UnitReading): boolean => {
  if (unit !== 'kg') return false;
  let at = numeral.first - 1;
  while (at > numeral.first - 4 && LIMITS.has(wordOf(tokens, at))) at -= 1;
  return wordOf(tokens, at) === 'cân' && wordOf(tokens, at - 1) === 'hạng';
};

/** "cân đồng hồ *loại 5 kg*", "bình gas *loại 12 kg*": how large the thing is made. */
const isSizeOfThing = (tokens: readonly Token[], { numeral }: Extent, { unitType, unit }: UnitReading): boolean =>
  unitType === 'measure' &&
  unit !== 'ha' &&
  wordOf(tokens, numeral.first - 1) === 'loại' &&
  // "thịt hơi *các loại* 96.200 tấn": of every kind
  !['các', 'mọi', 'nhiều', 'phân', 'thể'].includes(wordOf(tokens, numeral.first - 2));

/** "tuyến đường *4 làn xe* cần 2.000 tỷ": how wide a road is made; "quy mô 4 làn xe" says it. */
const isLanes = (tokens: readonly Token[], { numeral }: Extent, { unitFirst }: UnitReading): boolean =>
  wordOf(tokens, unitFirst) === 'làn' && ['đường', 'tốc', 'lộ', 'cầu'].includes(wordOf(tokens, numeral.first - 1));

/** "giá dầu tăng *5 phiên*", "giảm *3 phiên* liên tiếp": for how long it did. */
const isSessions = (tokens: readonly Token[], { numeral }: Extent, { unitFirst }: UnitReading): boolean =>
  wordOf(tokens, unitFirst) === 'phiên' &&
  ['tăng', 'giảm', 'qua', 'sau', 'tiếp'].includes(wordOf(tokens, numeral.first - 1));

/** "*3 lần* được tặng bằng khen", "*2 lần* vô địch": how often something befell somebody, not by how much it grew. */
const isOccasions = (tokens: readonly Token[], { numeral }: Extent, { unit, unitEnd }: UnitReading): boolean =>
  unit === 'times' && BEFALLING.has(wordOf(tokens, unitEnd)) && !GROWING.has(wordOf(tokens, numeral.first - 1));
const BEFALLING: ReadonlySet<string> = new Set([
  'được',
  'bị',
  'vô',
  'giành',
  'đoạt',
  'dự',
  'liên',
  'đến',
  'ra',
  'vào',
  'về',
]);
const GROWING: ReadonlySet<string> = new Set([
  'gấp',
  'tăng',
  'giảm',
  'hơn',
  'gần',
  'khoảng',
  'tới',
  'đến',
  'trên',
  'bằng',
  'thêm',
]);

/** "gạo *5% tấm*": which sort of rice. */
const isGrade = (tokens: readonly Token[], { unit, unitEnd }: UnitReading): boolean =>
  unit === '%' && wordOf(tokens, unitEnd) === 'tấm' && wordOf(tokens, unitEnd + 1) !== 'pin';

/** "trực *24/24 giờ*", "24/7": all the time. */
const isRoundTheClock = (tokens: readonly Token[], { numeral, of }: Extent, { unitFirst }: UnitReading): boolean =>
  numeral.value === 24 && (of === 24 || of === 7) && ['giờ', 'h', 'ngày', 'tiếng'].includes(wordOf(tokens, unitFirst));

/** "ngôi trường *3 tầng*": how a house is built, told in passing. */
const isStoreys = (tokens: readonly Token[], { numeral }: Extent, { unitFirst }: UnitReading): boolean =>
  wordOf(tokens, unitFirst) === 'tầng' && numeral.value < HIGHEST_HOUSE;
const HIGHEST_HOUSE = 100;

/** "huyết áp dưới *130/80 mmHg*": two measures of one thing, no part of a whole. */
const isPairOfMeasures = ({ numeral, of }: Extent, { guessed }: UnitReading): boolean =>
  guessed && of !== null && of < numeral.value;

/** A number that says which kind of thing is spoken of and measures nothing. */
export const isNamedByNumber = (tokens: readonly Token[], extent: Extent, unit: UnitReading): boolean =>
  isPairOfMeasures(extent, unit) ||
  isSeats(tokens, extent, unit) ||
  isFineness(tokens, extent) ||
  isCourse(tokens, extent, unit) ||
  isClassOfWeight(tokens, extent, unit) ||
  isSizeOfThing(tokens, extent, unit) ||
  isOccasions(tokens, extent, unit) ||
  isLanes(tokens, extent, unit) ||
  isSessions(tokens, extent, unit) ||
  isGrade(tokens, unit) ||
  isRoundTheClock(tokens, extent, unit) ||
  isStoreys(tokens, extent, unit);
