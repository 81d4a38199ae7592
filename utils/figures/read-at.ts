import type { Span } from '@/utils/model';
import { findQuantities } from './find-quantities';
import type { QuantityReading, ReadingInput } from './quantity-reading';

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const expand = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from > 0 && /[\p{L}\p{N}.,%]/u.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && /[\p{L}\p{N}%]/u.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
};

/**
 * What a user's selection says: the quantity it touches most, trimmed to number and unit, read in its own context.
 * "từ khoảng 66 triệu đồng/người/năm trở lên" gives the span "66 triệu đồng/người/năm". A selection beside the number
 * (inside "khoảng") widens to whole words first. Null when it touches no quantity.
 */
export const readQuantityAt = (input: ReadingInput, selection: Span): QuantityReading | null => {
  const wide = expand(input.text, selection);
  let best: QuantityReading | null = null;
  let most = 0;
  for (const reading of findQuantities(input)) {
    for (const span of [reading.span, ...reading.occurrences]) {
      const shared = overlap(span, wide);
      if (shared > most) [best, most] = [{ ...reading, span }, shared];
    }
  }
  return best;
};
