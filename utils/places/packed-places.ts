/**
 * The file `public/places/places.json`: about 13,400 units in 1/25 of the room of their sources.
 *
 * - `names`: every distinct name, sorted, front-coded: a base-36 digit says how many leading UTF-16 units are those of the
 *   name before, the rest follows; entries are separated by line feeds.
 * - `current`, `former`: numbers as base64 VLQ (the coding of source maps), one stream an era:
 *   count of provinces, then for each: code, kind, name, [former: index of the province it went into], count of children;
 *   then its children in the same form. Codes are given as the difference to the code before of the same level,
 *   names as index into `names`, kinds as index into `PLACE_KINDS`.
 *   In `former` every district and commune also has a count and that many indexes of current communes, each as
 *   the difference to the index before in the stream (a district only where it had no communes: island districts).
 */
export type GazetteerData = {
  readonly format: typeof PLACES_FORMAT;
  /** Month the current units were true: "2026-07". */
  readonly asOf: string;
  readonly licence: string;
  readonly names: string;
  readonly current: string;
  readonly former: string;
};

export const PLACES_FORMAT = 'trich-bao-places/1';

/** Is this (parsed JSON) the packed file, of the version read here? */
export const isGazetteerData = (value: unknown): value is GazetteerData => {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<string, unknown>> = { ...value };
  const isText = (field: string): boolean => typeof fields[field] === 'string';
  return fields.format === PLACES_FORMAT && ['asOf', 'names', 'current', 'former'].every(isText);
};

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes integers (|n| < 2^30) as base64 VLQ. */
export const packNumbers = (numbers: readonly number[]): string => {
  let packed = '';
  for (const number of numbers) {
    let rest = number < 0 ? (-number << 1) | 1 : number << 1;
    do {
      const low = rest & 31;
      rest >>>= 5;
      packed += DIGITS.charAt(rest > 0 ? low | 32 : low);
    } while (rest > 0);
  }
  return packed;
};

/** Reads what `packNumbers` wrote, one number a call. */
export const numberReader = (packed: string): (() => number) => {
  const digitValue = new Uint8Array(128);
  for (let index = 0; index < DIGITS.length; index += 1) digitValue[DIGITS.charCodeAt(index)] = index;
  let at = 0;
  return () => {
    let number = 0;
    let shift = 0;
    for (;;) {
      // Past the end charCodeAt is NaN and the value 0: a cut file reads as zeros, and the counts end the loops.
      const digit = digitValue[packed.charCodeAt(at)] ?? 0;
      at += 1;
      number |= (digit & 31) << shift;
      if ((digit & 32) === 0) break;
      shift += 5;
    }
    return number & 1 ? -(number >>> 1) : number >>> 1;
  };
};

/** Front-codes sorted names; at most 35 units are shared. */
export const packNames = (sorted: readonly string[]): string => {
  let before = '';
  const entries = sorted.map((name) => {
    let shared = 0;
    while (shared < 35 && shared < name.length && name[shared] === before[shared]) shared += 1;
    before = name;
    return shared.toString(36) + name.slice(shared);
  });
  return entries.join('\n');
};

/** Reads what `packNames` wrote. */
export const unpackNames = (packed: string): readonly string[] => {
  let before = '';
  return packed.split('\n').map((entry) => {
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    return before;
  });
};
