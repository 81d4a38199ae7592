/** Edits looked for before two sequences count as different: bounds time and memory (its square, in cells). */
const MAX_EDITS = 1200;

type Trace = readonly Int32Array[];

/** Furthest-reaching paths of Myers' O(ND) algorithm, one array an edit count; null when more than `MAX_EDITS` apart. */
const tracePaths = (a: readonly string[], b: readonly string[]): Trace | null => {
  const limit = Math.min(MAX_EDITS, a.length + b.length);
  const trace: Int32Array[] = [];
  let previous = new Int32Array(3);
  for (let edits = 0; edits <= limit; edits += 1) {
    const reach = new Int32Array(2 * edits + 3);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : furthest(previous, edits - 1, diagonal);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach[diagonal + edits + 1] = x;
      if (x >= a.length && x - diagonal >= b.length) return [...trace, reach];
    }
    trace.push(reach);
    previous = reach;
  }
  return null;
};

/** Where a path on `diagonal` starts, coming from the better of its two neighbours after `edits` edits. */
const furthest = (reach: Int32Array, edits: number, diagonal: number): number => {
  const below = diagonal - 1 >= -edits ? (reach[diagonal - 1 + edits + 1] ?? 0) + 1 : -1;
  const above = diagonal + 1 <= edits ? (reach[diagonal + 1 + edits + 1] ?? 0) : -1;
  return Math.max(below, above);
};

const comesFromBelow = (reach: Int32Array, edits: number, diagonal: number): boolean => {
  const below = diagonal - 1 >= -edits ? (reach[diagonal - 1 + edits + 1] ?? 0) + 1 : -1;
  const above = diagonal + 1 <= edits ? (reach[diagonal + 1 + edits + 1] ?? 0) : -1;
  return below > above;
};

const matchMiddle = (a: readonly string[], b: readonly string[], keep: (x: number, y: number) => void): void => {
  const trace = tracePaths(a, b);
  if (trace === null) return;
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const diagonal = x - y;
    const before = trace[edits - 1];
    const start = before === undefined ? 0 : furthest(before, edits - 1, diagonal);
    while (x > start) {
      x -= 1;
      y -= 1;
      keep(x, y);
    }
    if (before === undefined) return;
    if (comesFromBelow(before, edits - 1, diagonal)) x -= 1;
    else y -= 1;
  }
};

/**
 * For each element of `a` the position of its partner in `b`, or -1: a longest common subsequence (Myers 1986), so
 * partners never cross. Sequences more than 1,200 edits apart keep only their common beginning and end.
 */
export const matchSequences = (a: readonly string[], b: readonly string[]): Int32Array => {
  const partners = new Int32Array(a.length).fill(-1);
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) {
    partners[head] = head;
    head += 1;
  }
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    partners[a.length - 1 - tail] = b.length - 1 - tail;
    tail += 1;
  }
  matchMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), (x, y) => {
    partners[head + x] = head + y;
  });
  return partners;
};
