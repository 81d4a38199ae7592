/**
 * Dates as Vietnamese newspapers print them. Day first always; a time without offset is Vietnam's (+07:00).
 * Forms: collected from the pages of thirty provincial papers and portals, and what machines write into metadata.
 */

// Patterns read lower-case NFC text: the `i` flag on Vietnamese letters and `\p{…}` cost milliseconds to compile.
const WEEKDAY =
  '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn|t[2-7]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** Words of which what stands beside a date is made: "Tin đăng ngày", "Đã cập nhật lần cuối vào lúc". */
const LABEL =
  '(?:cập nhật|xuất bản|thời gian|lần cuối|tin|đã|được|đăng|tải|tạo|viết|lúc|vào|ngày|giờ|date|phát sóng|posted|published|updated|created|on)';

/** "2025-06-17T13:43:02+0700", "2026-03-07T08:52:11.000 +07:00", "2026-03-07 08:07", "2025-07-30". */
const MACHINE =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
/** "7/3/2026", "07-03-2026", "31-8-25", "1.10.2025", "08/04/2015". */
const DAY_FIRST = /(?<![\d/.-]|\d,)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.,]\d)/;
/** Months as numbers and as WordPress spells them out; the longer first, so that "mười hai" is not "mười". */
const MONTH_NAMES = 'mười một,mười hai,một,hai,ba,tư,bốn,năm,sáu,bảy,tám,chín,mười,giêng,chạp'.split(',');
const MONTH_NUMBERS = [11, 12, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 1, 12];
const MONTH = `(?:tháng|thg|th)[. ]? ?(\\d{1,2}|${MONTH_NAMES.join('|')})`;
/** "ngày 24 tháng 1 năm 2023", "24 tháng 1, 2023", "15 Tháng Chín, 2025", "12/Th9/2025", "09 Th1 2026", "9 thg 1, 2026". */
const IN_WORDS = new RegExp(`(?<!\\d)(\\d{1,2})[ /-]${MONTH}(?: ?,| năm|[/-])? ?(\\d{4})(?!\\d)`);
/** "Tháng Chín 15, 2025": WordPress with the English order. */
const WORDS_MONTH_FIRST = new RegExp(`${MONTH} (\\d{1,2}),? (\\d{4})(?!\\d)`);
/** "2025/07/30". */
const YEAR_FIRST = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "March 7, 2026" and "7 Mar 2026", for pages in English. */
const MONTH_DAY = /(?<![a-z])([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})(?!\d)/;

/** "08:11", "8:31:07 AM", "10h24", "9g30", "10 giờ 24 phút", "8:05 chiều"; SA/CH are sáng/chiều. */
const TIME =
  /(?<![\d:])(\d{1,2})(?::| ?(?:h|g|giờ) ?)(\d{2})(?::(\d{2}))?(?!\d)(?: ?phút)?(?: ?(am|pm|a\.m|p\.m|sa|ch|sáng|trưa|chiều|tối|đêm)(?![a-zà-ỹ]))?/;
/** "GMT+7", "(UTC +07:00)"; bare, as feeds write it, it is the time of Greenwich, but in "GMT 7" the sign was lost. */
const OFFSET = /(?:gmt|utc)(?: ?([+-]) ?(\d{1,2})(?::?(\d{2}))?|(?! ?\d|[a-z]))/;
/** How far from the date its time may stand, in characters: "00:05 (GMT+7)", "10:24 | Thứ Hai, ngày …". */
const TIME_REACH = 32;

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Clock = { readonly hour: number; readonly minute: number; readonly second: number };
type Found = Day & {
  readonly start: number;
  readonly end: number;
  readonly clock: Clock | null;
  readonly zone: string;
};

const VIETNAM_MINUTES = 7 * 60;
const two = (n: number): string => String(n).padStart(2, '0');

const isDay = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1945 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const isClock = ({ hour, minute, second }: Clock): boolean => hour < 24 && minute < 60 && second < 60;

/** A two-digit year is of this century: the papers went online after 1997, "31-8-25" is 2025. */
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/**
 * Day first, always; but where that is no day of the calendar and the other order is one, a system printed in its own
 * language: "T5, 10/16/2025" is 16 October.
 */
const dayFirst = (first: number, second: number, year: number): Day =>
  second > 12 && first <= 12 ? { day: second, month: first, year } : { day: first, month: second, year };

const monthOf = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1;
const monthIn = (name = ''): number => MONTH_NUMBERS[MONTH_NAMES.indexOf(name)] ?? Number(name);

/** "tháng 8", "Thg 8", "th. 8". */
const holdsMonthWord = (text: string): boolean => /th(?:áng|[. ]{0,2}[\dmhbtnscg])/.test(text);
const holdsSlash = (text: string): boolean => text.includes('/');
const holdsSeparator = (text: string): boolean => holdsSlash(text) || text.includes('-') || text.includes('.');
const holdsEnglishMonth = (text: string): boolean => MONTHS.some((month) => text.includes(month));

/** Patterns with what a text must hold for them to be worth a try: an untried pattern is never compiled. */
const DAY_FORMS: readonly (readonly [RegExp, (text: string) => boolean, (m: RegExpExecArray) => Day])[] = [
  [IN_WORDS, holdsMonthWord, (m) => ({ day: Number(m[1]), month: monthIn(m[2]), year: Number(m[3]) })],
  [WORDS_MONTH_FIRST, holdsMonthWord, (m) => ({ month: monthIn(m[1]), day: Number(m[2]), year: Number(m[3]) })],
  [DAY_FIRST, holdsSeparator, (m) => dayFirst(Number(m[1]), Number(m[3]), fullYear(m[4] ?? ''))],
  [YEAR_FIRST, holdsSlash, (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) })],
  [MONTH_DAY, holdsEnglishMonth, (m) => ({ month: monthOf(m[1]), day: Number(m[2]), year: Number(m[3]) })],
  [DAY_MONTH, holdsEnglishMonth, (m) => ({ day: Number(m[1]), month: monthOf(m[2]), year: Number(m[3]) })],
];

const dayFrom = (text: string): (Day & { start: number; end: number }) | null => {
  for (const [pattern, mayHold, read] of DAY_FORMS) {
    const match = mayHold(text) ? pattern.exec(text) : null;
    if (!match) continue;
    const day = read(match);
    if (isDay(day)) return { ...day, start: match.index, end: match.index + match[0].length };
  }
  return null;
};

/** What the half of the day adds to an hour: "8:05 chiều" is 20:05, "12:30 AM" is 0:30, "1:15 trưa" is 13:15. */
const hoursLater = (hour: number, half: string | undefined): number => {
  if (!half) return 0;
  if (/^(?:a|sa|sáng)/.test(half)) return hour === 12 ? -12 : 0;
  if (half === 'trưa') return hour < 4 ? 12 : 0;
  if (half === 'đêm') return hour === 12 ? -12 : hour > 6 && hour < 12 ? 12 : 0;
  return hour < 12 ? 12 : 0;
};

const clockFrom = (text: string): Clock | null => {
  const match = TIME.exec(text);
  if (!match) return null;
  const hour = Number(match[1]) + hoursLater(Number(match[1]), match[4]);
  const clock = { hour, minute: Number(match[2]), second: Number(match[3] ?? 0) };
  return isClock(clock) ? clock : null;
};

const machineDate = (text: string): Found | null => {
  const match = text.includes('-') ? MACHINE.exec(text) : null;
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const clock =
    match[4] === undefined ? null : { hour: Number(match[4]), minute: Number(match[5]), second: Number(match[6] ?? 0) };
  if (!isDay(day) || (clock && !isClock(clock))) return null;
  return { ...day, clock, zone: match[7] ?? '', start: match.index, end: match.index + match[0].length };
};

const printedDate = (text: string): Found | null => {
  const day = dayFrom(text);
  if (!day) return null;
  const after = text.slice(day.end, day.end + TIME_REACH);
  const before = text.slice(Math.max(0, day.start - TIME_REACH), day.start);
  const clock = clockFrom(after) ?? clockFrom(before);
  const offset = text.includes('gmt') || text.includes('utc') ? OFFSET.exec(text.slice(day.start)) : null;
  const isNamed = offset?.[1] !== undefined;
  const zone = isNamed ? `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? '00'}` : offset ? 'z' : '';
  return { ...day, clock, zone };
};

/** Minutes east of Greenwich of "z", "+0700", "+07:00"; none written is Vietnam's. */
const minutesEast = (zone: string): number => {
  if (!zone) return VIETNAM_MINUTES;
  if (zone === 'z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
};

const inVietnam = ({ clock, zone, ...day }: Found): string => {
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  if (!clock) return date;
  const shift = (VIETNAM_MINUTES - minutesEast(zone)) * 60_000;
  const at = Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute, clock.second) + shift;
  return `${new Date(at).toISOString().slice(0, 19)}+07:00`;
};

/** No date has fewer digits: "7/3/26". */
const LEAST_DIGITS = 3;
const holdsDigits = (text: string): boolean => {
  let digits = 0;
  for (let i = 0; i < text.length && digits < LEAST_DIGITS; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= LEAST_DIGITS;
};

/** "16/04/2025 14:353 phút đọc": only the style parts the hour from the minutes of reading. */
const READING_MINUTES = /(?<=:\d\d)(?=\d{1,2} phút)/;
const plain = (raw: string): string =>
  raw.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(READING_MINUTES, ' ');

/**
 * Any date form met on Vietnamese pages → ISO 8601 with +07:00, or the day alone where no time is given.
 *
 * "Thứ bảy, 7/3/2026, 00:05 (GMT+7)" → "2026-03-07T00:05:00+07:00"; "25/09/2025" → "2025-09-25".
 * Returns null for what is not a date of the calendar ("31/02/2025") and for relative times
 * ("21 giờ trước"), which would need a clock.
 */
export const readPublishedAt = (raw: string): string | null => {
  if (!holdsDigits(raw)) return null;
  const text = plain(raw);
  const found = machineDate(text) ?? printedDate(text);
  return found ? inVietnam(found) : null;
};

const DRESSING = new RegExp(`${WEEKDAY}|${LABEL}|${OFFSET.source}`, 'g');
const withoutDate = (line: string): string =>
  DAY_FORMS.reduce(
    (rest, [pattern, mayHold]) => (mayHold(rest) ? rest.replace(pattern, ' ') : rest),
    line.includes('-') ? line.replace(MACHINE, ' ') : line,
  ).replace(TIME, ' ');
/** Longest dateline: "Thứ ba, ngày 24 tháng 1 năm 2023 | 10:31 GMT+7, cập nhật lúc …". */
const DATELINE_LENGTH = 90;

/** True for a line that is a date and nothing else: "Cập nhật: Thứ sáu, 26/9/2025 | 8:31:07 AM". */
export const isDateline = (line: string): boolean => {
  if (line.length > DATELINE_LENGTH || readPublishedAt(line) === null) return false;
  // Twice: of publication and of the last change.
  const bare = withoutDate(withoutDate(plain(line)));
  return !/[\da-zà-ỹ]/.test(bare.replace(DRESSING, ' '));
};

/** "Mường Sáng, ngày 05/08/2025": where it was written. */
export const SIGNED_AT = /^[^\d,.:;]{2,40}, ?(?=ngày|\d)/;

/** Longest line that is there for its date: "30/07/2025 16:38 Phiên bản in", "Ngày đăng: 24/07/2018, 10:57 am / Lượt xem: 355". */
const DATE_LABEL_LENGTH = 70;

/** How a line opens that is there for its date. */
export const opensWithDate = (line: string): boolean =>
  /^(?:ngày|cập nhật|đăng|được đăng|thứ|chủ nhật|\d)/.test(line.toLowerCase());

/** A date printed beside a headline, with or without a button or a counter after it; a sentence that opens with a date is none. */
export const isDatePrinted = (line: string): boolean => {
  if (isDateline(line)) return true;
  const mayBe = line.length <= DATE_LABEL_LENGTH && opensWithDate(line) && !/[.!?:;]$/.test(line);
  return mayBe && hasTime(readPublishedAt(line) ?? '');
};

/** What may stand beside a date among the facts of an article: its writer, how long it takes to read. UTF-16 units. */
const LONGEST_BESIDE = 40;
const READING_FACTS = /phút đọc|lượt (?:xem|đọc)|bình luận/;

const SAYS_BY = /^(?:bởi|đăng bởi|viết bởi|by|posted) /;

/** "Giàng Thu Hà14:35 16/04/2025", "28 thg 12, 2025 — 6 phút đọc": a line of facts with a date in it; a letter's place and day are none. */
export const isLineOfFacts = (line: string): boolean => {
  if (line.length > DATELINE_LENGTH || /[.!?:;…]$/.test(line)) return false;
  const read = readPublishedAt(line);
  const small = line.toLowerCase();
  if (read === null || !(hasTime(read) || READING_FACTS.test(small) || SAYS_BY.test(small))) return false;
  return withoutDate(plain(line)).trim().length <= LONGEST_BESIDE;
};

/** True when the reading has a time of day. */
export const hasTime = (iso: string): boolean => iso.length > 10;
