/** JSON with keys in order: equal data are equal text, whoever wrote it. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** A total order: by the keys given, then by everything; so that two sides choose alike without asking each other. */
export const greatest = <T>(candidates: readonly T[], keyOf: (candidate: T) => readonly string[]): T | undefined => {
  const ranked = candidates.map((candidate) => ({ candidate, rank: [...keyOf(candidate), canonical(candidate)] }));
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, next) => (best && !isAbove(next.rank, best.rank) ? best : next),
    undefined,
  )?.candidate;
};

const isAbove = (one: readonly string[], other: readonly string[]): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? '') > (other[at] ?? '');
};
