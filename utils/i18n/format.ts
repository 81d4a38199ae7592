import type { Language } from './catalogue';

/** The papers' clock: a moment is shown as it was printed, wherever the reader sits. */
const ZONE = 'Asia/Ho_Chi_Minh';
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}/;

type Part = Intl.DateTimeFormatPartTypes;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** `Intl` objects are slow to make (about a millisecond) and lists need hundreds: one per language and shape. */
const formatter = (language: Language, withTime: boolean): Intl.DateTimeFormat => {
  const key = `${language}${withTime}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: ZONE,
    day: '2-digit',
    month: language === 'vi' ? '2-digit' : 'short',
    year: 'numeric',
    ...(withTime ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
  });
  formatters.set(key, made);
  return made;
};

/**
 * A moment or a day as readers write it: "06/05/2024, 08:15" (vi), "06 May 2024, 08:15" (en); a day alone has no time.
 * Takes ISO 8601; anything else, a year alone too, is given back as it is.
 */
export const formatMoment = (language: Language, iso: string): string => {
  const day = DAY_ONLY.test(iso);
  const at = new Date(day ? `${iso}T00:00:00+07:00` : iso);
  if (!MOMENT.test(iso) || Number.isNaN(at.getTime())) return iso;
  const parts = formatter(language, !day).formatToParts(at);
  const part = (type: Part): string => parts.find((one) => one.type === type)?.value ?? '';
  const date = [part('day'), part('month'), part('year')].join(language === 'vi' ? '/' : ' ');
  return day ? date : `${date}, ${part('hour')}:${part('minute')}`;
};

/** Only the day of a moment: "06/05/2024". */
export const formatDay = (language: Language, iso: string): string => formatMoment(language, iso).split(',')[0] ?? iso;

const SIZES = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Bytes in the largest unit that keeps a digit before the mark: 12_900_000 → "12,9 MB" (vi). */
export const formatBytes = (language: Language, bytes: number): string => {
  const power = bytes < 1 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(bytes) / 3));
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: power ? 1 : 0 });
  return `${number.format(bytes / 1000 ** power)} ${SIZES[power]}`;
};
