import { groupBy } from '@/utils/model';
import { commonScale, type Observation, scaleOf, yearOf } from './observation';
import { placeRows } from './place-rows';

/** What was said of one place for one year: the results and the targets, latest report first. */
export type PivotCell = {
  readonly results: readonly Observation[];
  readonly targets: readonly Observation[];
};

export type PivotRow = {
  readonly placeKey: string;
  /** Code of today's unit it is or became; empty where that is not known. */
  readonly code: string;
  /** The place in the words of the papers; empty where none is known. */
  readonly place: string;
  /** Today's unit a former one became; null for one that exists, and where that is not known. */
  readonly today: string | null;
  /** A province or a city of its rank; whatever lies in one, and what is not known, is none. */
  readonly isProvince: boolean;
  readonly cells: ReadonlyMap<number, PivotCell>;
};

/** One indicator by place and year, in one scale. */
export type Pivot = {
  readonly years: readonly number[];
  readonly rows: readonly PivotRow[];
  /** A quantity of the scale, for saying the unit; null for an empty series. */
  readonly sample: Observation | null;
  /** Observations in another unit, or without a year. */
  readonly left: number;
};

const latestFirst = (a: Observation, b: Observation): number => (a.publishedAt < b.publishedAt ? 1 : -1);

const collator = new Intl.Collator('vi', { numeric: true });
/** "Xã Bản Lùng" and "xã Bản lùng" are one name. */
const sameName = new Intl.Collator('vi', { sensitivity: 'accent' });

/** The name of one of today's units by its code, "xã Bản Lùng"; null where it is not known. */
export type NameOfPlace = (code: string) => string | null;

/** What a place became, where it is not that itself. A former commune's number is not that of the one it went into. */
const todayOf = ({ placeCode, quantity: { place } }: Observation, nameOf: NameOfPlace): string | null => {
  const name = placeCode === '' ? null : nameOf(placeCode);
  if (name === null || place === null) return null;
  // "Bản Lùng" and "thành phố Lào Cai" name the same unit with less or other words about its kind.
  return sameName.compare(name, place) === 0 || sameName.compare(lastWords(name, place), place) === 0 ? null : name;
};

const PROVINCE_CODE_LENGTH = 2;
/** Units below a province; a former one bears the code of its province. */
const WITHIN = /^(?:huyện|quận|thị|xã|phường|thôn|bản|ấp|xóm|buôn|làng|khu) /iu;
const CITY = /^(?:thành phố|tp\.?) /iu;

/** "tỉnh Lào Cai", "Lào Cai" and "TP. Đà Nẵng", but not the former "thành phố Lào Cai" inside of the province. */
const isProvince = ({ placeCode, quantity: { place } }: Observation, nameOf: NameOfPlace): boolean => {
  if (place === null || placeCode.length !== PROVINCE_CODE_LENGTH || WITHIN.test(place)) return false;
  return !CITY.test(place) || CITY.test(nameOf(placeCode) ?? '');
};

/** As many words of the end of a name as the other has. */
const lastWords = (name: string, other: string): string => name.split(' ').slice(-other.split(' ').length).join(' ');

/** Former units stand under what they became, today's unit itself first. */
const byPlace = (a: PivotRow, b: PivotRow): number =>
  collator.compare(a.today ?? a.place, b.today ?? b.place) ||
  Number(a.today !== null) - Number(b.today !== null) ||
  collator.compare(a.place, b.place);

const cellOf = (observations: readonly Observation[]): PivotCell => ({
  results: observations.filter(({ kind }) => kind === 'figure').toSorted(latestFirst),
  targets: observations.filter(({ kind }) => kind === 'target').toSorted(latestFirst),
});

/** `scale`: as `scaleOf` gives it; by default the commonest of the series. */
export const pivotSeries = (
  observations: readonly Observation[],
  nameOf: NameOfPlace = () => null,
  scale = commonScale(observations),
): Pivot => {
  const fitting = observations.filter(
    ({ quantity }) => scaleOf(quantity) === scale && yearOf(quantity.period) !== null,
  );
  const yearIn = ({ quantity }: Observation): number => yearOf(quantity.period) ?? 0;
  const rows = Array.from(groupBy(fitting, placeRows(fitting)), ([placeKey, of]): PivotRow => {
    const years = groupBy(of, yearIn);
    return {
      placeKey,
      code: of.find(({ placeCode }) => placeCode !== '')?.placeCode ?? '',
      place: of[0]?.quantity.place ?? '',
      today: of[0] ? todayOf(of[0], nameOf) : null,
      isProvince: of[0] !== undefined && isProvince(of[0], nameOf),
      cells: new Map(Array.from(years, ([year, those]) => [year, cellOf(those)])),
    };
  });
  return {
    years: [...new Set(fitting.map(yearIn))].sort((a, b) => a - b),
    rows: rows.sort(byPlace),
    sample: fitting[0] ?? null,
    left: observations.length - fitting.length,
  };
};

/** Places of one name with what lies above them: "xã Tân Lập (Lào Cai)". `aboveOf` answers by code, empty where not known. */
export const nameApart = (pivot: Pivot, aboveOf: (code: string) => string): Pivot => {
  const named = groupBy(pivot.rows, ({ place }) => place.toLowerCase());
  const apart = (row: PivotRow): PivotRow => {
    const above = row.code === '' || (named.get(row.place.toLowerCase())?.length ?? 0) < 2 ? '' : aboveOf(row.code);
    return above === '' ? row : { ...row, place: `${row.place} (${above})` };
  };
  return { ...pivot, rows: pivot.rows.map(apart) };
};

/** A place's last result and the target set for it, as the dot plot shows them. */
export type Attainment = {
  readonly placeKey: string;
  readonly place: string;
  readonly today: string | null;
  readonly isProvince: boolean;
  readonly result: Observation | null;
  readonly target: Observation | null;
};

/** The last year's report of each place, with its target; places with neither are left out. */
export const attainments = ({ rows }: Pivot): readonly Attainment[] =>
  rows.flatMap(({ placeKey, place, today, isProvince, cells }) => {
    const years = [...cells.keys()].sort((a, b) => b - a);
    const latest = (of: keyof PivotCell) =>
      years.map((year) => cells.get(year)?.[of][0]).find((one) => one !== undefined) ?? null;
    const [result, target] = [latest('results'), latest('targets')];
    return result || target ? [{ placeKey, place, today, isProvince, result, target }] : [];
  });

/** Units whose values mean the same wherever they were measured: a province's rate stands on one axis with a commune's. */
const COMPARABLE: ReadonlySet<string> = new Set(['%', 'percentage_point', 'times']);

/**
 * Rows that belong on one axis, provinces first: beside the 38.214 tỷ đồng of a province the 7,05 tỷ of a commune and the
 * 38,4 of another would be one point. Rates, and values a head, share an axis: `sample` is any observation of the series.
 */
export const bandsOf = <Row extends Pick<PivotRow, 'isProvince'>>(
  rows: readonly Row[],
  sample: Observation | null,
): readonly (readonly Row[])[] => {
  if (sample === null || sample.quantity.per !== null || COMPARABLE.has(sample.quantity.unit)) return [rows];
  const bands = [rows.filter((row) => row.isProvince), rows.filter((row) => !row.isProvince)];
  return bands.filter((band) => band.length > 0);
};
