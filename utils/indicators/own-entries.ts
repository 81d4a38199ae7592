import type { Unit } from '@/utils/model';
import { INDICATORS } from './codebook';
import type { Indicator } from './indicator';

/** An entry of the reader's own, or what the reader changed of a built-in one. */
export type OwnEntry = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: Unit | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The entry this one was joined with. */
  readonly mergedInto: string | null;
};

const rangeOf = ({ min, max }: OwnEntry): Indicator['range'] => (min === null && max === null ? null : { min, max });

/** A built-in entry keeps its units, which decide between entries of the same words. */
const joinEntry = (own: OwnEntry, builtIn: Indicator | undefined): Indicator => ({
  id: own.id,
  name: own.name,
  nameEn: builtIn?.nameEn ?? own.name,
  topic: builtIn?.topic ?? '',
  aliases: own.aliases,
  units: builtIn?.units ?? (own.unit === null ? [] : [own.unit]),
  range: rangeOf(own),
  better: builtIn?.better ?? null,
});

/** Where an entry went that was joined with another, which may have been joined itself since. */
const finalTarget = (id: string, own: ReadonlyMap<string, OwnEntry>): string => {
  const seen = new Set<string>();
  let at = id;
  for (let next = own.get(at)?.mergedInto; next && !seen.has(next); next = own.get(at)?.mergedInto) {
    seen.add(next);
    at = next;
  }
  return at;
};

/**
 * The codebook as the reader has it: built-in entries with the reader's words and ranges, the reader's own ones, and
 * those that were joined as wordings of what they went into.
 */
export const joinCodebook = (rows: readonly OwnEntry[]): readonly Indicator[] => {
  const own = new Map(rows.map((row) => [row.id, row]));
  const builtIn = new Map(INDICATORS.map((entry) => [entry.id, entry]));
  const entries = [
    ...INDICATORS.map((entry) => joinEntryOr(entry, own.get(entry.id))),
    ...rows.filter(({ id }) => !builtIn.has(id)).map((row) => joinEntry(row, undefined)),
  ];
  const joined = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const target = finalTarget(entry.id, own);
    if (target === entry.id) continue;
    joined.set(target, [...(joined.get(target) ?? []), entry.name, ...entry.aliases]);
  }
  return entries
    .filter(({ id }) => finalTarget(id, own) === id)
    .map((entry) => ({ ...entry, aliases: [...entry.aliases, ...(joined.get(entry.id) ?? [])] }));
};

const joinEntryOr = (builtIn: Indicator, own: OwnEntry | undefined): Indicator =>
  own ? joinEntry(own, builtIn) : builtIn;
