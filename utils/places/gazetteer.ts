import { type GazetteerData, unpackNames } from './packed-places';
import { type PlaceColumns, type PlaceEra, readColumns } from './place-columns';
import { placeKey } from './place-key';
import { LEVEL_RANK, PLACE_KINDS, PLACE_LEVELS, type PlaceLevel, type PlaceUnit, REFORM_DATE } from './place-unit';

/** All units, opened for look-ups. Made by `openGazetteer`; what it answers never changes. */
export type Gazetteer = {
  /** Month the current units were true: "2026-07". */
  readonly asOf: string;
  /** Units whose name has this key (`placeKey`), current ones first. */
  readonly withKey: (key: string) => readonly PlaceUnit[];
  /** The unit that bears the code in that era. */
  readonly withCode: (code: string, era: PlaceEra) => PlaceUnit | null;
  /** Every unit of an era: provinces each followed by what lies in it. */
  readonly unitsOf: (era: PlaceEra) => readonly PlaceUnit[];
};

const CODE_DIGITS: Readonly<Record<PlaceLevel, number>> = { province: 2, district: 3, commune: 5 };

const codeText = (columns: PlaceColumns, row: number): string => {
  const level = PLACE_LEVELS[columns.level[row] ?? 0] ?? 'commune';
  return String(columns.code[row]).padStart(CODE_DIGITS[level], '0');
};

const rowsByCode = (columns: PlaceColumns): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (let row = 0; row < columns.length; row += 1) rows.set(codeText(columns, row), row);
  return rows;
};

/** Codes of current units in the order the packed targets count them. */
const targetCodes = (current: PlaceColumns, level: 'province' | 'commune'): readonly string[] => {
  const codes: string[] = [];
  for (let row = 0; row < current.length; row += 1) {
    if (PLACE_LEVELS[current.level[row] ?? 0] === level) codes.push(codeText(current, row));
  }
  return codes;
};

/** What a row became; a district became whatever its communes (the rows that follow it) became. */
const targetsOf = (columns: PlaceColumns, row: number): readonly number[] => {
  const level = columns.level[row] ?? 0;
  let end = row + 1;
  if (PLACE_LEVELS[level] === 'district') while (end < columns.length && (columns.level[end] ?? 0) > level) end += 1;
  return [...new Set(columns.targets.slice(columns.firstTarget[row], columns.firstTarget[end]))];
};

/** Makes units when they are asked for, each once. */
const unitMaker = (columns: PlaceColumns, names: readonly string[], current: PlaceColumns) => {
  const made: (PlaceUnit | undefined)[] = new Array(columns.length);
  const former = columns.era === 'former';
  const codes = { province: targetCodes(current, 'province'), commune: targetCodes(current, 'commune') };
  const became = (row: number, level: PlaceLevel): readonly string[] =>
    targetsOf(columns, row).flatMap((target) => codes[level === 'province' ? 'province' : 'commune'][target] ?? []);
  const make = (row: number): PlaceUnit => {
    const level = PLACE_LEVELS[columns.level[row] ?? 0] ?? 'commune';
    const parent = columns.parent[row] ?? -1;
    return {
      code: codeText(columns, row),
      name: names[columns.name[row] ?? 0] ?? '',
      level,
      kind: PLACE_KINDS[columns.kind[row] ?? 0] ?? 'xã',
      parent: parent < 0 ? null : codeText(columns, parent),
      from: former ? null : REFORM_DATE,
      to: former ? REFORM_DATE : null,
      became: former ? became(row, level) : [],
    };
  };
  return (row: number): PlaceUnit => {
    made[row] ??= make(row);
    return made[row];
  };
};

/** Other names a unit is well known under. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['HCM', 'Hồ Chí Minh'],
  ['Sài Gòn', 'Hồ Chí Minh'],
  ['Thừa Thiên Huế', 'Huế'],
  ['Kontum', 'Kon Tum'],
  ['BRVT', 'Bà Rịa - Vũng Tàu'],
  ['BR VT', 'Bà Rịa - Vũng Tàu'],
];

/** Numbers of the names (several spellings may share one) that have a key. */
const indexKeys = (names: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const numbers = new Map<string, number[]>();
  const add = (key: string, number: number): void => {
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, [number]);
    else known.push(number);
  };
  names.forEach((name, number) => {
    add(placeKey(name), number);
  });
  for (const [other, name] of OTHER_NAMES) {
    const number = names.indexOf(name);
    if (number >= 0) add(placeKey(other), number);
  }
  return numbers;
};

/** Rows that bear a name, as the chain `first[name] → following[row] → …`, ended by -1. */
const indexRows = (columns: PlaceColumns, names: number): ((name: number) => readonly number[]) => {
  const first = new Int32Array(names).fill(-1);
  const following = new Int32Array(columns.length);
  for (let row = columns.length - 1; row >= 0; row -= 1) {
    const name = columns.name[row] ?? 0;
    following[row] = first[name] ?? -1;
    first[name] = row;
  }
  return (name) => {
    const rows: number[] = [];
    for (let row = first[name] ?? -1; row >= 0; row = following[row] ?? -1) rows.push(row);
    return rows;
  };
};

const openEra = (columns: PlaceColumns, names: readonly string[], current: PlaceColumns) => {
  const unit = unitMaker(columns, names, current);
  const rowsNamed = indexRows(columns, names.length);
  let byCode: ReadonlyMap<string, number> | null = null;
  return {
    named: (name: number): readonly PlaceUnit[] => rowsNamed(name).map(unit),
    withCode: (code: string): PlaceUnit | null => {
      byCode ??= rowsByCode(columns);
      const row = byCode.get(code);
      return row === undefined ? null : unit(row);
    },
    all: (): readonly PlaceUnit[] => Array.from({ length: columns.length }, (_, row) => unit(row)),
  };
};

/**
 * Opens the packed file (`public/places/places.json`, parsed by the caller and checked with `isGazetteerData`).
 * Units are made when first asked for; keep the result, do not open it per article.
 */
export const openGazetteer = (data: GazetteerData): Gazetteer => {
  const names = unpackNames(data.names);
  const columns = readColumns(data, 'current');
  const eras = {
    current: openEra(columns, names, columns),
    former: openEra(readColumns(data, 'former'), names, columns),
  };
  const keys = indexKeys(names);
  return {
    asOf: data.asOf,
    withKey: (key) => {
      const numbers = keys.get(key) ?? [];
      return [...numbers.flatMap(eras.current.named), ...numbers.flatMap(eras.former.named)];
    },
    withCode: (code, era) => eras[era].withCode(code),
    unitsOf: (era) => eras[era].all(),
  };
};

/** Every unit that bears the name, of both eras, current first; tone-mark position, case, hyphens and apostrophes do not matter. */
export const unitsNamed = (gazetteer: Gazetteer, name: string): readonly PlaceUnit[] =>
  gazetteer.withKey(placeKey(name));

/** Units of the same era above this one, nearest first: for a former commune its district and its province. */
export const unitsAbove = (gazetteer: Gazetteer, unit: PlaceUnit): readonly PlaceUnit[] => {
  const parent = unit.parent === null ? null : gazetteer.withCode(unit.parent, unit.to === null ? 'current' : 'former');
  return parent === null ? [] : [parent, ...unitsAbove(gazetteer, parent)];
};

/** The province (of its own era) a unit lies in: a province is its own. */
export const provinceOf = (gazetteer: Gazetteer, unit: PlaceUnit): PlaceUnit =>
  unitsAbove(gazetteer, unit).at(-1) ?? unit;

/** Code of today's province the unit's area belongs to. */
export const currentProvinceCode = (gazetteer: Gazetteer, unit: PlaceUnit): string => {
  const province = provinceOf(gazetteer, unit);
  return province.became[0] ?? province.code;
};

/** Today's units on the area of a unit: itself while it exists, else what it became ("huyện Bảo Yên" → its six communes). */
export const successorsOf = (gazetteer: Gazetteer, unit: PlaceUnit): readonly PlaceUnit[] =>
  unit.to === null ? [unit] : unit.became.flatMap((code) => gazetteer.withCode(code, 'current') ?? []);

/** Former units of the same level whose area now belongs, wholly or partly, to a current unit; for a former unit nothing. */
export const predecessorsOf = (gazetteer: Gazetteer, unit: PlaceUnit): readonly PlaceUnit[] =>
  unit.to === null
    ? gazetteer.unitsOf('former').filter((old) => old.level === unit.level && old.became.includes(unit.code))
    : [];

/**
 * Does a unit lie in another? Across the eras through today's map: today's xã Hải Lựu lies in former tỉnh Vĩnh Phúc if the former
 * units it was made of did; a former commune lies in today's province its area belongs to.
 */
export const isWithin = (gazetteer: Gazetteer, inner: PlaceUnit, outer: PlaceUnit): boolean => {
  if (LEVEL_RANK[inner.level] >= LEVEL_RANK[outer.level]) return false;
  const sameEra = (inner.to === null) === (outer.to === null);
  if (sameEra) return unitsAbove(gazetteer, inner).some((unit) => unit.code === outer.code);
  if (outer.to === null) return currentProvinceCode(gazetteer, inner) === outer.code;
  if (outer.level === 'district') return outer.became.includes(inner.code);
  return predecessorsOf(gazetteer, inner).some((old) => provinceOf(gazetteer, old).code === outer.code);
};
