import { INDICATORS, type Indicator, type PlausibilityHint, plausibilityHints } from '@/utils/indicators';
import type { Mark, Quantity } from '@/utils/model';

/** A whole that is not the sum of the parts named beside it: `expected` is their sum, `parts` are their marks. */
export type SumHint = {
  readonly code: 'sum-of-parts';
  readonly expected: number;
  readonly limit: null;
  readonly parts: readonly string[];
};
export type MarkHint = PlausibilityHint | SumHint;

type Counted = { readonly id: string; readonly start: number; readonly end: number; readonly quantity: Quantity };

const countedOf = (marks: readonly Mark[]): readonly Counted[] =>
  marks
    .flatMap(({ id, status, anchor, quantity }) =>
      quantity === null || status === 'rejected' ? [] : [{ id, start: anchor.start, end: anchor.end, quantity }],
    )
    .sort((a, b) => a.start - b.start);

/** Parts can be added: plain levels in the unit of the whole. */
const isAdditive = ({ quantity }: Counted, whole: Counted): boolean =>
  quantity.unit === whole.quantity.unit &&
  quantity.change === 'level' &&
  quantity.per === whole.quantity.per &&
  quantity.valueMax === null;

const OPENS_PARTS = /^[^.;\n]{0,80}?(?:gồm|bao gồm|trong đó(?: có)?|chia ra|cụ thể)[^.;\n]{0,60}$/u;
const COMPLETE = /^[^.;\n]{0,80}?(?:gồm|bao gồm|chia ra)/u;
/** Between two parts of one list: few words and no end of a sentence. */
const JOINS_PARTS = /^[^.;\n]{0,80}$/u;
/** What is rounded in print may be off by this share. */
const ROUNDING = 0.005;

const partsOf = (text: string, counted: readonly Counted[], at: number): readonly Counted[] => {
  const whole = counted[at];
  const parts: Counted[] = [];
  for (let next = at + 1; whole !== undefined && next < counted.length && parts.length < 12; next += 1) {
    const part = counted[next];
    const before = parts[parts.length - 1];
    if (part === undefined || !isAdditive(part, whole)) break;
    const between = text.slice((before ?? whole).end, part.start);
    if (!(before === undefined ? OPENS_PARTS : JOINS_PARTS).test(between)) break;
    parts.push(part);
  }
  return parts;
};

/** "gồm" promises all parts; "trong đó" may leave some out, but never names more than the whole. */
const sumHint = (text: string, counted: readonly Counted[], at: number): SumHint | null => {
  const whole = counted[at];
  if (whole === undefined || whole.quantity.change !== 'level' || whole.quantity.valueMax !== null) return null;
  if (['%', 'percentage_point', 'times'].includes(whole.quantity.unit)) return null;
  const parts = partsOf(text, counted, at);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  const sum = parts.reduce((total, { quantity }) => total + quantity.value, 0);
  const off = sum - whole.quantity.value;
  const slack = Math.abs(whole.quantity.value) * (whole.quantity.comparator === '=' ? ROUNDING : 10 * ROUNDING);
  const complete = COMPLETE.test(text.slice(whole.end, first.start));
  const wrong = complete ? Math.abs(off) > slack : off > slack;
  return wrong ? { code: 'sum-of-parts', expected: sum, limit: null, parts: parts.map(({ id }) => id) } : null;
};

const CODEBOOK: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((entry) => [entry.id, entry]));

/**
 * What looks wrong about the quantities of an article, by mark id: each value against its indicator, and wholes against
 * the parts the same sentence names. `codebook` is the reader's own, by id. Says nothing of rejected marks, changes nothing; marks without a hint are left out.
 *
 * "120 hộ, gồm 70 hộ nghèo và 40 hộ cận nghèo" gives the mark of 120 `sum-of-parts` with 110.
 */
export const hintsOf = (
  text: string,
  marks: readonly Mark[],
  codebook: ReadonlyMap<string, Indicator> = CODEBOOK,
): ReadonlyMap<string, readonly MarkHint[]> => {
  const counted = countedOf(marks);
  const hints = new Map<string, readonly MarkHint[]>();
  counted.forEach(({ id, quantity }, at) => {
    const entry = codebook.get(quantity.indicatorId ?? '') ?? null;
    const sum = sumHint(text, counted, at);
    const found = [...plausibilityHints(quantity, entry), ...(sum === null ? [] : [sum])];
    if (found.length > 0) hints.set(id, found);
  });
  return hints;
};
