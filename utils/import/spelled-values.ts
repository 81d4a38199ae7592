/** Which character parts the decimals. The reader is asked: "2.700" is 2.7 or 2700, and only they know. */
export type DecimalMark = '.' | ',';
/** Order of day, month and year in "3/4/2025"; ISO dates are read whatever the order. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const NUMBERS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.\d{1,15})?$/,
  ',': /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d{1,18})(?:,\d{1,15})?$/,
};

/** A number spelled with the given decimal mark, thousands grouped by the other or by spaces; null for anything else. */
export const readNumber = (text: string, decimalMark: DecimalMark): number | null => {
  const spelled = text.replace(/[\s\u00a0]/gu, '');
  if (!NUMBERS[decimalMark].test(spelled)) return null;
  const plain = spelled
    .replaceAll(decimalMark === '.' ? ',' : '.', '')
    .replace(',', '.')
    .replace('−', '-');
  return Number(plain);
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:\d{2})?)?$/;
const PARTS = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})(?:[ ,T]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const PLACES: Readonly<Record<DateOrder, readonly [year: number, month: number, day: number]>> = {
  dmy: [3, 2, 1],
  mdy: [3, 1, 2],
  ymd: [1, 2, 3],
};

const isDay = (year: string, month: string, day: string): boolean => {
  const instant = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.getUTCDate() === Number(day);
};

const two = (digits: string): string => digits.padStart(2, '0');

/** A day or moment as ISO 8601 (a time without offset is Vietnam's); null for what is not a date in this order. */
export const readDate = (text: string, order: DateOrder): string | null => {
  const iso = ISO.exec(text.trim());
  if (iso) {
    const [, year = '', month = '', day = '', minutes, seconds = '00', offset = '+07:00'] = iso;
    if (!isDay(year, month, day)) return null;
    return minutes ? `${year}-${month}-${day}T${minutes}:${seconds}${offset}` : `${year}-${month}-${day}`;
  }
  const parts = PARTS.exec(text.trim());
  if (!parts) return null;
  const [year = '', month = '', day = ''] = PLACES[order].map((place) => two(parts[place] ?? ''));
  if (year.length !== 4 || !isDay(year, month, day)) return null;
  const [, , , , hour, minute, second = '00'] = parts;
  if (!hour) return `${year}-${month}-${day}`;
  return Number(hour) < 24 && Number(minute) < 60
    ? `${year}-${month}-${day}T${two(hour)}:${minute}:${second}+07:00`
    : null;
};

/** A year as it is, else a day. */
export const readPeriodEnd = (text: string, order: DateOrder): string | null =>
  /^\d{4}$/.test(text.trim()) ? text.trim() : (readDate(text, order)?.slice(0, 10) ?? null);
