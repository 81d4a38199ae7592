import * as z from 'zod/mini';

/** Units with a code of their own; everything else is `count:<noun>`, e.g. `count:sáng kiến`. */
export const UNITS = [
  '%',
  'VND',
  'USD',
  'person',
  'household',
  'visit',
  'ha',
  'km',
  'm',
  'km2',
  'm2',
  'tonne',
  'kg',
  'head',
  'commune',
  'village',
  'school',
  'project',
  'criterion',
  'tree',
  'document',
  'organization',
  'percentage_point',
  'times',
] as const;
export type KnownUnit = (typeof UNITS)[number];

export const PERS = ['year', 'person', 'person_year', 'ha', 'ha_year', 'month'] as const;
/** `>` trên, hơn; `>=` từ … trở lên; `<` dưới; `<=` tối đa; `~` khoảng, gần, ước. */
export const COMPARATORS = ['=', '>', '>=', '<', '<=', '~'] as const;
/** "giảm còn 4,49%" is a level; "giảm 4,49%" is a decrease. */
export const CHANGES = ['level', 'increase', 'decrease'] as const;
/** What a comparing percentage is a percentage *of*: "tăng 7,2% so với cùng kỳ", "bằng 85,3% dự toán". */
export const BASES = ['same_period', 'previous', 'plan', 'estimate', 'resolution', 'start_of_term', 'other'] as const;

/** Year ("2025") or ISO date ("2025-09-30"); null where the text leaves that end open. */
export const periodSchema = z.object({ from: z.nullable(z.string()), to: z.nullable(z.string()) });
export type Period = Readonly<z.infer<typeof periodSchema>>;

export const unitSchema = z.union([z.enum(UNITS), z.string().check(z.regex(/^count:.+$/u))]);
export type Unit = z.infer<typeof unitSchema>;

/** One reading of a span: a row of the figures table. DESIGN section 5 gives the meaning of each field. */
export const quantitySchema = z.object({
  /** What is measured, in the article's own words, without value, comparator or linking verb: "tỷ lệ hộ nghèo". */
  indicator: z.string(),
  /** Codebook entry the words were matched to, or null. */
  indicatorId: z.nullable(z.string()),
  /** After magnitudes: "76,5 tỷ đồng" is 76500000000 (money in đồng). */
  value: z.number(),
  /** Upper end of a range: "từ 5 đến 7%" is 5 with valueMax 7. */
  valueMax: z.nullable(z.number()),
  /** Denominator of "16/16 xã". */
  of: z.nullable(z.number()),
  unit: unitSchema,
  per: z.nullable(z.enum(PERS)),
  comparator: z.enum(COMPARATORS),
  change: z.enum(CHANGES),
  /** What a comparison refers to, or null when the quantity compares with nothing. */
  base: z.nullable(z.enum(BASES)),
  period: periodSchema,
  /** Administrative unit in the article's words: "xã Bằng Luân"; null when none is known. */
  place: z.nullable(z.string()),
});
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
