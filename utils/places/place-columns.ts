import { type GazetteerData, numberReader } from './packed-places';
import { PLACE_LEVELS, type PlaceLevel } from './place-unit';

export type PlaceEra = 'current' | 'former';

/**
 * One era's units as columns: a unit is a row number. Rows are in file order, a parent before its children.
 * Typed arrays, because 13,400 objects with strings and arrays of their own take 80 ms to make and most are never asked for.
 */
export type PlaceColumns = {
  readonly era: PlaceEra;
  readonly length: number;
  /** Index into `PLACE_LEVELS`. */
  readonly level: Uint8Array;
  readonly code: Int32Array;
  /** Index into `PLACE_KINDS`. */
  readonly kind: Uint8Array;
  /** Index into the names. */
  readonly name: Int32Array;
  /** Row of the unit above, -1 for a province. */
  readonly parent: Int32Array;
  /** `targets[firstTarget[row] .. firstTarget[row + 1])`: what the unit became, as numbers of current provinces or communes. */
  readonly firstTarget: Int32Array;
  readonly targets: readonly number[];
};

/** More rows than there have ever been units in one era; the columns are cut to the rows read. */
const MOST_ROWS = 16_384;

const levelNumber = (level: PlaceLevel): number => PLACE_LEVELS.indexOf(level);

type Reading = {
  readonly columns: { -readonly [Field in keyof PlaceColumns]: PlaceColumns[Field] } & { targets: number[] };
  readonly next: () => number;
  readonly lastCode: Int32Array;
  lastTarget: number;
};

const readTargets = (reading: Reading, level: PlaceLevel): void => {
  const { columns, next } = reading;
  if (columns.era === 'current') return;
  if (level === 'province') {
    columns.targets.push(next());
    return;
  }
  for (let count = next(); count > 0; count -= 1) {
    reading.lastTarget += next();
    columns.targets.push(reading.lastTarget);
  }
};

const readRow = (reading: Reading, levels: readonly PlaceLevel[], parent: number): void => {
  const { columns, next, lastCode } = reading;
  const [level = 'commune', ...below] = levels;
  const row = columns.length;
  if (row + 1 >= MOST_ROWS) return;
  columns.length = row + 1;
  const number = levelNumber(level);
  const code = (lastCode[number] ?? 0) + next();
  lastCode[number] = code;
  columns.level[row] = number;
  columns.code[row] = code;
  columns.kind[row] = next();
  columns.name[row] = next();
  columns.parent[row] = parent;
  readTargets(reading, level);
  columns.firstTarget[row + 1] = columns.targets.length;
  if (below.length === 0) return;
  for (let count = next(); count > 0; count -= 1) readRow(reading, below, row);
};

/** Reads one stream of the packed file. */
export const readColumns = (data: GazetteerData, era: PlaceEra): PlaceColumns => {
  const reading: Reading = {
    columns: {
      era,
      length: 0,
      level: new Uint8Array(MOST_ROWS),
      code: new Int32Array(MOST_ROWS),
      kind: new Uint8Array(MOST_ROWS),
      name: new Int32Array(MOST_ROWS),
      parent: new Int32Array(MOST_ROWS),
      firstTarget: new Int32Array(MOST_ROWS + 1),
      targets: [],
    },
    next: numberReader(data[era]),
    lastCode: new Int32Array(PLACE_LEVELS.length),
    lastTarget: 0,
  };
  const levels: readonly PlaceLevel[] = era === 'current' ? ['province', 'commune'] : PLACE_LEVELS;
  for (let count = reading.next(); count > 0; count -= 1) readRow(reading, levels, -1);
  return reading.columns;
};
