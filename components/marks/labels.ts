import type { MessageKey, Translate } from '@/utils/i18n';
import type { KnownUnit, Quantity } from '@/utils/model';

export { headingOf, KIND_LABELS, STATUS_LABELS } from '@/utils/marks';

/** Words for the codes of the model, as message keys. */
export const CHANGE_LABELS = {
  level: 'changeLevel',
  increase: 'changeIncrease',
  decrease: 'changeDecrease',
} as const satisfies Record<Quantity['change'], MessageKey>;

export const COMPARATOR_LABELS = {
  '=': 'comparatorEqual',
  '>': 'comparatorOver',
  '>=': 'comparatorAtLeast',
  '<': 'comparatorUnder',
  '<=': 'comparatorAtMost',
  '~': 'comparatorAbout',
} as const satisfies Record<Quantity['comparator'], MessageKey>;

export const BASE_LABELS = {
  same_period: 'baseSamePeriod',
  previous: 'basePrevious',
  plan: 'basePlan',
  estimate: 'baseEstimate',
  resolution: 'baseResolution',
  start_of_term: 'baseStartOfTerm',
  other: 'baseOther',
} as const satisfies Record<NonNullable<Quantity['base']>, MessageKey>;

/** How a value moved and what it is compared with: "tăng so với cùng kỳ"; empty for a level that is of nothing. */
export const formatComparison = (t: Translate, { change, base }: Pick<Quantity, 'change' | 'base'>): string =>
  [change === 'level' ? '' : t(CHANGE_LABELS[change]), base ? t(BASE_LABELS[base]) : ''].filter(Boolean).join(' ');

export const PER_LABELS = {
  year: 'perYear',
  person: 'perPerson',
  person_year: 'perPersonYear',
  ha: 'perHa',
  ha_year: 'perHaYear',
  month: 'perMonth',
} as const satisfies Record<NonNullable<Quantity['per']>, MessageKey>;

export const UNIT_LABELS = {
  '%': 'unitPercent',
  VND: 'unitVnd',
  USD: 'unitUsd',
  person: 'unitPerson',
  household: 'unitHousehold',
  visit: 'unitVisit',
  ha: 'unitHa',
  km: 'unitKm',
  m: 'unitM',
  km2: 'unitKm2',
  m2: 'unitM2',
  tonne: 'unitTonne',
  kg: 'unitKg',
  head: 'unitHead',
  commune: 'unitCommune',
  village: 'unitVillage',
  school: 'unitSchool',
  project: 'unitProject',
  criterion: 'unitCriterion',
  tree: 'unitTree',
  document: 'unitDocument',
  organization: 'unitOrganization',
  percentage_point: 'unitPercentagePoint',
  times: 'unitTimes',
} as const satisfies Record<KnownUnit, MessageKey>;
