/** Step 9: readings of the metadata, ranked, each with its source. */
import type { MetadataCandidate, MetadataField } from '@/utils/model';

export type Candidate = { readonly value: string; readonly source: string };

/** Readings in order of trust: the first is taken, the others are offered to the reader. */
export const ranked = (readings: readonly (Candidate | null | undefined)[]): readonly Candidate[] => {
  const seen = new Set<string>();
  return readings.filter((reading): reading is Candidate => {
    if (!reading?.value || seen.has(reading.value)) return false;
    seen.add(reading.value);
    return true;
  });
};

/** Other readings kept per field. */
const MOST_CANDIDATES = 6;

/** Readings of one field as an Article keeps them, the first six in their order. */
export const asCandidates = (field: MetadataField, readings: readonly Candidate[]): readonly MetadataCandidate[] =>
  readings.slice(0, MOST_CANDIDATES).map(({ value, source }) => ({ field, value, source }));
