import type { Unit } from '@/utils/model';

/** Subject areas of the codebook, in the order in which reports go through them. */
export const TOPICS = [
  'economy',
  'budget',
  'agriculture',
  'forestry',
  'industry',
  'trade-tourism',
  'enterprises',
  'new-rural',
  'infrastructure',
  'environment',
  'population',
  'poverty',
  'labour',
  'health',
  'education',
  'culture',
  'party',
  'government',
  'digital',
  'security',
  'disaster',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What is measured: an entry of the codebook. */
export type Indicator = {
  /** kebab-case ASCII; never changes once published, since rows of years are joined by it. */
  readonly id: string;
  /** Vietnamese, as the statistical lists write it. */
  readonly name: string;
  readonly nameEn: string;
  readonly topic: string;
  /** Other wordings of the papers; case, accents and places do not matter. */
  readonly aliases: readonly string[];
  /** Units it is given in; percentages of change are accepted for all. */
  readonly units: readonly Unit[];
  /** Values between which it plausibly lies, from a commune to a province; guidance, never a filter. */
  readonly range: { readonly min: number | null; readonly max: number | null } | null;
  /** Which way is progress; null where more is neither good nor bad. */
  readonly better: 'up' | 'down' | null;
};

type Details = {
  readonly topic: Topic;
  readonly units: readonly Unit[];
  readonly range?: readonly [number | null, number | null];
  readonly better?: 'up' | 'down';
  /** Parted by semicolons. */
  readonly aliases?: string;
};

/** One line of the codebook: names first, because that is what one looks for. */
export const indicator = (id: string, names: readonly [vi: string, en: string], details: Details): Indicator => ({
  id,
  name: names[0],
  nameEn: names[1],
  topic: details.topic,
  aliases: (details.aliases ?? '')
    .split(';')
    .map((alias) => alias.trim())
    .filter(Boolean),
  units: details.units,
  range: details.range === undefined ? null : { min: details.range[0], max: details.range[1] },
  better: details.better ?? null,
});

/** A percentage of a whole. */
export const SHARE = [0, 100] as const;
