import { isAccepted, type Mark, type Quantity } from '@/utils/model';
import type { ClippingGroup } from '@/utils/store';
import { canonical } from './canonical';
import type { Library } from './merge';

/** Fields two reviewers can read differently. */
const AGREEMENT_FIELDS = [
  'decision',
  'kind',
  'indicator',
  'value',
  'valueMax',
  'of',
  'unit',
  'per',
  'comparator',
  'change',
  'period',
  'place',
] as const;
export type AgreementField = (typeof AGREEMENT_FIELDS)[number];

/** Of `compared` pairs both decided on, `agreed` say the same. `kappa` corrects a decision for chance; null elsewhere. */
export type FieldAgreement = {
  readonly field: AgreementField;
  readonly compared: number;
  readonly agreed: number;
  readonly kappa: number | null;
};

const isDecided = ({ status }: Mark): boolean => status !== 'suggested';
const spanKey = ({ anchor }: Mark): string => `${anchor.start}-${anchor.end}`;

type Pair = readonly [one: Mark, other: Mark];

/** What was decided, one mark for each span: of two on the same words the one with the smaller id. */
const decidedBySpan = ({ marks }: ClippingGroup): ReadonlyMap<string, Mark> =>
  new Map(
    marks
      .filter(isDecided)
      .toSorted((one, other) => (one.id > other.id ? -1 : 1))
      .map((mark) => [spanKey(mark), mark]),
  );

/** Marks of one text that both decided on, by the words they stand on. */
const pairsOf = (one: ClippingGroup, other: ClippingGroup): readonly Pair[] => {
  if (one.clipping.contentHash !== other.clipping.contentHash) return [];
  const theirs = decidedBySpan(other);
  return [...decidedBySpan(one)].flatMap(([span, mark]): Pair[] => {
    const match = theirs.get(span);
    return match ? [[mark, match]] : [];
  });
};

/** Cohen's kappa of the pairs of one two-way decision; null where chance alone explains everything. */
const kappaOf = (pairs: readonly Pair[]): number | null => {
  const share = (count: number): number => count / pairs.length;
  const observed = share(pairs.filter(([one, other]) => isAccepted(one) === isAccepted(other)).length);
  const ones = share(pairs.filter(([one]) => isAccepted(one)).length);
  const others = share(pairs.filter(([, other]) => isAccepted(other)).length);
  const expected = ones * others + (1 - ones) * (1 - others);
  return pairs.length === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
};

const countField = (field: AgreementField, pairs: readonly Pair[], read: (mark: Mark) => unknown): FieldAgreement => ({
  field,
  compared: pairs.length,
  agreed: pairs.filter(([one, other]) => canonical(read(one)) === canonical(read(other))).length,
  kappa: field === 'decision' ? kappaOf(pairs) : null,
});

/**
 * How far two reviewers of the same articles agree, field by field: on taking a mark at all, then, of those both took, on
 * each field of its reading. Symmetric; articles whose texts differ are left out, because their offsets cannot be compared.
 */
export const agreementOf = (one: Library, other: Library): readonly FieldAgreement[] => {
  const theirs = new Map(other.map((group) => [group.clipping.identity, group]));
  const pairs = one.flatMap((group) => {
    const match = theirs.get(group.clipping.identity);
    return match ? pairsOf(group, match) : [];
  });
  const taken = pairs.filter(([mine, match]) => isAccepted(mine) && isAccepted(match));
  const measured = taken.filter(([mine, match]) => mine.quantity && match.quantity);
  return AGREEMENT_FIELDS.map((field) => {
    if (field === 'decision') return countField(field, pairs, isAccepted);
    if (field === 'kind') return countField(field, taken, ({ kind }) => kind);
    return countField(field, measured, ({ quantity }) => (quantity as Quantity)[field]); // filtered above
  });
};
