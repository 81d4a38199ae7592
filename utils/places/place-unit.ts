/** Levels of Vietnamese administration; the district level was abolished on 1 July 2025. */
export const PLACE_LEVELS = ['province', 'district', 'commune'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** Higher contains lower. */
export const LEVEL_RANK: Readonly<Record<PlaceLevel, number>> = { commune: 0, district: 1, province: 2 };

/** Order is part of the packed file (`packed-places.ts`): append only. */
export const PLACE_KINDS = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** First day of the two-level administration: 34 provinces, no districts (Resolution 202/2025/QH15 and its 34 annex resolutions). */
export const REFORM_DATE = '2025-07-01';

/**
 * One administrative unit during one validity.
 *
 * Codes of the Statistics Office were kept through the reform by units that are otherwise new
 * ("00004" is phường Trúc Bạch before and phường Ba Đình after): a code names a unit only together with its era.
 */
export type PlaceUnit = {
  /** Two digits for a province, three for a district, five for a commune. */
  readonly code: string;
  /** Without the kind: "Bảo Yên". Tone marks as newspapers put them ("Hòa", not "Hoà"). */
  readonly name: string;
  readonly level: PlaceLevel;
  readonly kind: PlaceKind;
  /** Code of the unit above, of the same era; null for a province. */
  readonly parent: string | null;
  /** First day of validity, null where the data does not reach back. */
  readonly from: string | null;
  /** First day on which the unit is no more; null while it exists. */
  readonly to: string | null;
  /** Codes of today's units its area belongs to (a district: communes); empty for a unit that exists. */
  readonly became: readonly string[];
};

/** "xã Bảo Yên": kind and name, the official form in running text. */
export const officialName = (unit: PlaceUnit): string => `${unit.kind} ${unit.name}`;

/** Is the unit one of today's? */
export const isCurrent = (unit: PlaceUnit): boolean => unit.to === null;
