/**
 * Packs the administrative units of Vietnam into `public/places/places.json`.
 *
 *   npx tsx utils/cli/build-places.ts [folder with the sources, default ../shared/places]
 *
 * Sources (both MIT, see `public/places/LICENSE.txt`):
 * - `units-YYYY-MM.json`: provinces and communes of today, thanglequoc/vietnamese-provinces-database
 * - `legacy-to-2025.csv`: communes until 30 June 2025 and what they became, tranngocminhhieu/vietnamadminunits
 *
 * The result is committed; run this again when units change, and read the counts it prints.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import {
  type GazetteerData,
  openGazetteer,
  PLACE_KINDS,
  PLACES_FORMAT,
  type PlaceKind,
  type PlaceLevel,
  packNames,
  packNumbers,
  placeKey,
} from '@/utils/places';

const provincesSchema = z.array(
  z.object({
    Code: z.string(),
    FullName: z.string(),
    Wards: z.array(z.object({ Code: z.string(), FullName: z.string() })),
  }),
);
type Provinces = z.infer<typeof provincesSchema>;

/** A current commune as a row of the source names it. */
type Target = { code: string; name: string; province: string };
type FormerCommune = { code: number; fullName: string; became: Target[] };
type FormerDistrict = { code: number; fullName: string; communes: FormerCommune[]; became: Target[] };
type FormerProvince = { code: number; fullName: string; became: string; districts: FormerDistrict[] };

/** "Hoà" → "Hòa", "Thuỷ" → "Thủy": the sources mix both, newspapers write the second. */
const OPEN_SYLLABLE: readonly (readonly [RegExp, string])[] = [
  ...['aàòáóảỏãõạọ', 'eèòéóẻỏẽõẹọ'].flatMap((row) =>
    Array.from({ length: 5 }, (_, tone): readonly [RegExp, string] => [
      new RegExp(`o${row[1 + tone * 2]}(?!\\p{L})`, 'gu'),
      `${row[2 + tone * 2]}${row[0]}`,
    ]),
  ),
  ...['ỳù', 'ýú', 'ỷủ', 'ỹũ', 'ỵụ'].map((pair): readonly [RegExp, string] => [
    new RegExp(`(?<![qQ])u${pair[0]}(?!\\p{L})`, 'gu'),
    `${pair[1]}y`,
  ]),
];

const pressSpelling = (name: string): string =>
  OPEN_SYLLABLE.reduce((spelt, [from, to]) => spelt.replace(from, to), name.normalize('NFC').trim());

/** "Thành phố Hà Nội" → thành phố, Hà Nội. Longer kinds are tried first ("thị trấn" has no shorter rival, but "xã" might). */
const splitFullName = (fullName: string): { kind: PlaceKind; name: string } => {
  const spelt = pressSpelling(fullName);
  const lower = spelt.toLowerCase();
  const kind = [...PLACE_KINDS].sort((a, b) => b.length - a.length).find((word) => lower.startsWith(`${word} `));
  if (kind === undefined) throw new Error(`no kind in "${fullName}"`);
  return { kind, name: spelt.slice(kind.length + 1) };
};

/** The source has no quoted fields; a quote would be a change of format and must stop the run. */
const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  if (text.includes('"')) throw new Error('the CSV has quoted fields; use a CSV reader');
  const [head = '', ...lines] = text.replace(/\r/g, '').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']));
  });
};

const childOf = <T extends { code: number }>(siblings: T[], code: number, make: () => T): T => {
  const known = siblings.find((sibling) => sibling.code === code);
  if (known !== undefined) return known;
  const made = make();
  siblings.push(made);
  return made;
};

/** One row of the source is one pair old commune → new commune. Rows without a commune are island districts. */
const readFormer = (csv: string): readonly FormerProvince[] => {
  const provinces: FormerProvince[] = [];
  for (const row of readCsv(csv)) {
    const province = childOf(provinces, Number(row.provinceCode), () => ({
      code: Number(row.provinceCode),
      fullName: row.province ?? '',
      became: row.newProvinceCode ?? '',
      districts: [],
    }));
    const district = childOf(province.districts, Number(row.districtCode), () => ({
      code: Number(row.districtCode),
      fullName: row.district ?? '',
      communes: [],
      became: [],
    }));
    const holder =
      row.ward === ''
        ? district
        : childOf(district.communes, Number(row.wardCode), () => ({
            code: Number(row.wardCode),
            fullName: row.ward ?? '',
            became: [],
          }));
    holder.became.push({
      code: row.newWardCode ?? '',
      name: row.newWardShort ?? '',
      province: row.newProvinceCode ?? '',
    });
  }
  return provinces;
};

/**
 * The source took two communes of one name in one new province for one and gave each the targets of both (phường 4 of
 * Tây Ninh and phường 4 of Tân An). Of such twins each keeps the targets other communes of its own district went to.
 */
const settleTwins = (former: readonly FormerProvince[]): number => {
  const districts = former.flatMap((province) => province.districts);
  const twins = new Map<string, { commune: FormerCommune; district: FormerDistrict }[]>();
  for (const district of districts) {
    for (const commune of district.communes.filter(({ became }) => became.length > 1)) {
      const key = [placeKey(commune.fullName), ...commune.became.map(({ code }) => code).sort()].join(' ');
      twins.set(key, [...(twins.get(key) ?? []), { commune, district }]);
    }
  }
  let settled = 0;
  for (const { commune, district } of [...twins.values()].filter((group) => group.length > 1).flat()) {
    const neighbours = district.communes.filter((other) => other !== commune).flatMap(({ became }) => became);
    const own = commune.became.filter((target: Target) => neighbours.some(({ code }) => code === target.code));
    if (own.length === 0) continue;
    commune.became = own;
    settled += 1;
  }
  return settled;
};

const byCode = <T extends { code: number }>(units: readonly T[]): readonly T[] =>
  [...units].sort((a, b) => a.code - b.code);

const collectNames = (current: Provinces, former: readonly FormerProvince[]): readonly string[] => {
  const fullNames = [
    ...current.flatMap((province) => [province.FullName, ...province.Wards.map((ward) => ward.FullName)]),
    ...former.flatMap((province) => [
      province.fullName,
      ...province.districts.flatMap((district) => [district.fullName, ...district.communes.map((c) => c.fullName)]),
    ]),
  ];
  return [...new Set(fullNames.map((fullName) => splitFullName(fullName).name))].sort();
};

/** Differences to the number before, kept per level. */
const differences = (): ((value: number) => number) => {
  let before = 0;
  return (value) => {
    const difference = value - before;
    before = value;
    return difference;
  };
};

type Writer = { readonly numbers: number[]; readonly nameIndex: ReadonlyMap<string, number> };

const writeUnit = (writer: Writer, codeDifference: number, fullName: string): void => {
  const { kind, name } = splitFullName(fullName);
  writer.numbers.push(codeDifference, PLACE_KINDS.indexOf(kind), writer.nameIndex.get(name) ?? -1);
};

const packCurrent = (current: Provinces, nameIndex: ReadonlyMap<string, number>): string => {
  const writer: Writer = { numbers: [current.length], nameIndex };
  const provinceStep = differences();
  const communeStep = differences();
  for (const province of current) {
    writeUnit(writer, provinceStep(Number(province.Code)), province.FullName);
    writer.numbers.push(province.Wards.length);
    for (const ward of province.Wards) writeUnit(writer, communeStep(Number(ward.Code)), ward.FullName);
  }
  return packNumbers(writer.numbers);
};

/** Finds the index of the commune a row points at; a code the current file does not have is looked up by name in its province. */
const communeFinder = (current: Provinces): ((target: Target) => number) => {
  const communes = current.flatMap((province) =>
    province.Wards.map((ward) => ({
      code: ward.Code,
      key: `${province.Code} ${placeKey(splitFullName(ward.FullName).name)}`,
    })),
  );
  const byCodeIndex = new Map(communes.map((commune, index) => [commune.code, index]));
  const byNameIndex = new Map(communes.map((commune, index) => [commune.key, index]));
  return (target) => {
    const index = byCodeIndex.get(target.code) ?? byNameIndex.get(`${target.province} ${placeKey(target.name)}`);
    if (index === undefined) throw new Error(`nothing current is ${target.code} ${target.name}`);
    return index;
  };
};

const packFormer = (
  former: readonly FormerProvince[],
  current: Provinces,
  nameIndex: ReadonlyMap<string, number>,
): string => {
  const writer: Writer = { numbers: [former.length], nameIndex };
  const [provinceStep, districtStep, communeStep, targetStep] = Array.from({ length: 4 }, differences);
  if (!provinceStep || !districtStep || !communeStep || !targetStep) throw new Error('unreachable');
  const find = communeFinder(current);
  const writeTargets = (became: readonly Target[]): void => {
    const targets = [...new Set(became.map(find))].sort((a, b) => a - b);
    writer.numbers.push(targets.length, ...targets.map(targetStep));
  };
  for (const province of byCode(former)) {
    writeUnit(writer, provinceStep(province.code), province.fullName);
    writer.numbers.push(
      current.findIndex(({ Code }) => Code === province.became),
      province.districts.length,
    );
    for (const district of byCode(province.districts)) {
      writeUnit(writer, districtStep(district.code), district.fullName);
      writeTargets(district.became);
      writer.numbers.push(district.communes.length);
      for (const commune of byCode(district.communes)) {
        writeUnit(writer, communeStep(commune.code), commune.fullName);
        writeTargets(commune.became);
      }
    }
  }
  return packNumbers(writer.numbers);
};

const buildPlaces = (folder: string): GazetteerData => {
  const unitsFile = readdirSync(folder)
    .filter((file) => /^units-\d{4}-\d{2}\.json$/.test(file))
    .sort()
    .at(-1);
  if (unitsFile === undefined) throw new Error(`no units-YYYY-MM.json in ${folder}`);
  const current = provincesSchema.parse(JSON.parse(readFileSync(join(folder, unitsFile), 'utf8')));
  const former = readFormer(readFileSync(join(folder, 'legacy-to-2025.csv'), 'utf8'));
  console.log(`communes told from their namesakes: ${settleTwins(former)}`);
  const names = collectNames(current, former);
  const nameIndex = new Map(names.map((name, index) => [name, index]));
  return {
    format: PLACES_FORMAT,
    asOf: unitsFile.slice(6, 13),
    licence:
      'MIT: thanglequoc/vietnamese-provinces-database (current), tranngocminhhieu/vietnamadminunits (former); see LICENSE.txt',
    names: packNames(names),
    current: packCurrent(current, nameIndex),
    former: packFormer(former, current, nameIndex),
  };
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = buildPlaces(process.argv[2] ?? join(root, '..', 'shared', 'places'));
const text = `${JSON.stringify(data)}\n`;
writeFileSync(join(root, 'public', 'places', 'places.json'), text);
const gazetteer = openGazetteer(data);
const count = (era: 'current' | 'former', level: PlaceLevel): string =>
  `${gazetteer.unitsOf(era).filter((unit) => unit.level === level).length} ${level}`;
console.log(`places.json: ${Buffer.byteLength(text)} bytes`);
console.log(`current: ${count('current', 'province')}, ${count('current', 'commune')}`);
console.log(`former: ${count('former', 'province')}, ${count('former', 'district')}, ${count('former', 'commune')}`);
