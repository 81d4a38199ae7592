/**
 * Dates as Vietnamese newspapers print them. Day first always; a time without offset is Vietnam's (+07:00).
 * Forms: `shared/SITES.md` C11 and what machines write into metadata.
 */

// Patterns read lower-case NFC text: the `i` flag on Vietnamese letters and `\p{…}` cost milliseconds to compile.
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn)';
const LABEL =
  '(?:cập nhật|ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày xuất bản|ngày cập nhật|ngày tạo|ngày viết|thời gian|lần cuối|lúc|vào|ngày|date|posted|published|updated)';

/** "2025-06-17T13:43:02+0700", "2026-03-07T08:52:11.000 +07:00", "2026-03-07 08:07", "2025-07-30". */
const MACHINE =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
/** "7/3/2026", "07-03-2026", "31-8-25", "1.10.2025", "08/04/2015". */
const DAY_FIRST = /(?<![\d/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.,]\d)/;
/** "ngày 24 tháng 1 năm 2023", "24 tháng 1, 2023". */
const IN_WORDS = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: ?,| năm)? (\d{4})(?!\d)/;
/** "2025/07/30". */
const YEAR_FIRST = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "March 7, 2026" and "7 Mar 2026", for pages in English. */
const MONTH_DAY = /(?<![a-z])([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})(?!\d)/;

/** "08:11", "8:31:07 AM", "10h24", "10 giờ 24 phút"; SA/CH are sáng/chiều. */
const TIME =
  /(?<![\d:])(\d{1,2})(?::| ?(?:h|giờ) ?)(\d{2})(?::(\d{2}))?(?!\d)(?: ?phút)?(?: ?(am|pm|sa|ch)(?![a-zà-ỹ]))?/;
const OFFSET = /(?:gmt|utc) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?/;
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

const dayFrom = (text: string): (Day & { start: number; end: number }) | null => {
  const readings: readonly [RegExp, (m: RegExpExecArray) => Day][] = [
    [IN_WORDS, (m) => ({ day: Number(m[1]), month: Number(m[2]), year: Number(m[3]) })],
    [DAY_FIRST, (m) => ({ day: Number(m[1]), month: Number(m[3]), year: fullYear(m[4] ?? '') })],
    [YEAR_FIRST, (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) })],
    [MONTH_DAY, (m) => ({ month: monthOf(m[1]), day: Number(m[2]), year: Number(m[3]) })],
    [DAY_MONTH, (m) => ({ day: Number(m[1]), month: monthOf(m[2]), year: Number(m[3]) })],
  ];
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text);
    if (!match) continue;
    const day = read(match);
    if (isDay(day)) return { ...day, start: match.index, end: match.index + match[0].length };
  }
  return null;
};

const monthOf = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1;

const clockFrom = (text: string): Clock | null => {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[4];
  const hour = Number(match[1]);
  const later = (half === 'pm' || half === 'ch') && hour < 12 ? 12 : 0;
  const midnight = (half === 'am' || half === 'sa') && hour === 12;
  const clock = { hour: midnight ? 0 : hour + later, minute: Number(match[2]), second: Number(match[3] ?? 0) };
  return isClock(clock) ? clock : null;
};

const machineDate = (text: string): Found | null => {
  const match = MACHINE.exec(text);
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
  const offset = OFFSET.exec(text.slice(day.start));
  const zone = offset ? `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? '00'}` : '';
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

const plain = (raw: string): string => raw.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/**
 * Any date form met on Vietnamese pages → ISO 8601 with +07:00, or the day alone where no time is given.
 *
 * "Thứ bảy, 7/3/2026, 00:05 (GMT+7)" → "2026-03-07T00:05:00+07:00"; "25/09/2025" → "2025-09-25".
 * Returns null for what is not a date of the calendar ("31/02/2025") and for relative times
 * ("21 giờ trước"), which would need a clock.
 */
export const readPublishedAt = (raw: string): string | null => {
  if (!/\d/.test(raw)) return null;
  const text = plain(raw);
  const found = machineDate(text) ?? printedDate(text);
  return found ? inVietnam(found) : null;
};

const DRESSING = new RegExp(`${WEEKDAY}|${LABEL}|${OFFSET.source}`, 'g');
const DATE_PIECES = [MACHINE, IN_WORDS, DAY_FIRST, YEAR_FIRST, MONTH_DAY, DAY_MONTH, TIME];
/** Longest dateline: "Thứ ba, ngày 24 tháng 1 năm 2023 | 10:31 GMT+7, cập nhật lúc …". */
const DATELINE_LENGTH = 90;

/** True for a line that is a date and nothing else: "Cập nhật: Thứ sáu, 26/9/2025 | 8:31:07 AM". */
export const isDateline = (line: string): boolean => {
  if (line.length > DATELINE_LENGTH || readPublishedAt(line) === null) return false;
  const bare = DATE_PIECES.reduce((rest, piece) => rest.replace(piece, ' '), plain(line));
  return !/[\da-zà-ỹ]/.test(bare.replace(DRESSING, ' '));
};

/** Longest line that is there for its date: "30/07/2025 16:38 Phiên bản in", "Ngày đăng: 24/07/2018, 10:57 am / Lượt xem: 355". */
const DATE_LABEL_LENGTH = 70;

/** A date printed beside a headline, with or without a button or a counter after it; a sentence that opens with a date is none. */
export const isDatePrinted = (line: string): boolean => {
  if (isDateline(line)) return true;
  const opens = /^(?:ngày|cập nhật|đăng|thứ|chủ nhật|\d)/.test(line.toLowerCase());
  return opens && line.length <= DATE_LABEL_LENGTH && !/[.!?:;]$/.test(line) && hasTime(readPublishedAt(line) ?? '');
};

/** True when the reading has a time of day. */
export const hasTime = (iso: string): boolean => iso.length > 10;
