const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** A day, with the time of day where one was given, on the clock of Vietnam (+07:00 all year). */
export type VietnamTime = {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Hours, minutes and seconds, "13:43:00", or null for a day alone. */
  readonly time: string | null;
};

/**
 * Reads "2025-06-17T13:43:00+07:00", the same with another offset (turned to Vietnam's clock), or "2025-07-30".
 * A time without offset is taken as Vietnam's. Anything else, an impossible date too, is null.
 */
export const readVietnamTime = (iso: string): VietnamTime | null => {
  const parts = MOMENT.exec(iso);
  if (!parts) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined) return { year, month, day, time: null };
  if (hour > '23' || minute > '59' || second > '59') return null;
  const shift = VIETNAM_OFFSET_MS - offsetMs(offset);
  if (shift === 0) return { year, month, day, time: `${hour}:${minute}:${second}` };
  const shifted = new Date(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + shift).toISOString();
  return {
    year: shifted.slice(0, 4),
    month: shifted.slice(5, 7),
    day: shifted.slice(8, 10),
    time: shifted.slice(11, 19),
  };
};

/** Whether the calendar has that day. */
const isDay = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last;
};

const offsetMs = (offset: string | undefined): number => {
  if (offset === undefined) return VIETNAM_OFFSET_MS;
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
};

/** "2025-06-17" of any moment, on Vietnam's clock; null for what is not a date. */
export const isoDay = (iso: string | null): string | null => {
  const read = iso === null ? null : readVietnamTime(iso);
  return read && `${read.year}-${read.month}-${read.day}`;
};

/** "17/06/2025", or "17/06/2025 13:43" where the time is known; what is not a date comes back as it is. */
export const vietnameseMoment = (iso: string): string => {
  const read = readVietnamTime(iso);
  if (!read) return iso;
  const day = `${read.day}/${read.month}/${read.year}`;
  return read.time === null ? day : `${day} ${read.time.slice(0, 5)}`;
};

/** "17/06/2025", the day alone; what is not a date comes back as it is ("2025" stays a year). */
export const vietnameseDay = (iso: string): string => vietnameseMoment(isoDay(iso) ?? iso);

/** "30/7/2025", "01/8/2025": as official papers write a day (Decree 30/2020: a zero before days under 10, months 1 and 2). */
export const documentDay = (iso: string): string => {
  const read = readVietnamTime(iso);
  if (!read) return iso;
  return `${read.day}/${Number(read.month) > 2 ? Number(read.month) : read.month}/${read.year}`;
};
