import type { Span } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';
import type { QuantityReading, ReadingLink } from './quantity-reading';
import type { Draft } from './reading';

/** The same sentence text has the same number; each text is compared once, however many amounts it holds. */
const numberSentences = (): ((draft: Draft) => number) => {
  const numbers = new Map<string, number>();
  let [text, number] = ['', -1];
  return (draft) => {
    if (draft.sentence !== text || number < 0) {
      text = draft.sentence;
      number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
    }
    return number;
  };
};

const repeatKey = (draft: Draft, sentence: number): string => {
  const { indicator, value, valueMax } = draft.quantity;
  return `${sentence}\u0000${indicator}\u0000${value}\u0000${valueMax}\u0000${draft.kind}`;
};

type Merged = { readonly draft: Draft; readonly occurrences: Span[] };

/** A sentence printed twice (lead and body) gives one reading with two spans. */
const mergeRepeats = (drafts: readonly Draft[]): readonly Merged[] => {
  const seen = new Map<string, Merged & { readonly line: number }>();
  const merged: Merged[] = [];
  const sentenceOf = numberSentences();
  for (const draft of drafts) {
    const key = repeatKey(draft, sentenceOf(draft));
    const first = seen.get(key);
    if (first !== undefined && first.line !== draft.line) {
      first.occurrences.push(draft.span);
      continue;
    }
    const entry = { draft, occurrences: [], line: draft.line };
    seen.set(key, entry);
    merged.push(entry);
  }
  return merged;
};

const isComparison = (draft: Draft): boolean =>
  draft.quantity.base !== null ||
  draft.quantity.change !== 'level' ||
  draft.quantity.unit === 'times' ||
  (draft.indicatorRule === 'indicator-inherited' && draft.quantity.unit === '%');

/** Nearest earlier value of the same indicator in the same sentence. */
const accompanied = (merged: readonly Merged[], index: number): number => {
  const { draft } = merged[index]!; // the caller walks the indexes
  if (!isComparison(draft)) return -1;
  let fallback = -1;
  for (let earlier = index - 1; earlier >= 0 && earlier > index - 8; earlier -= 1) {
    const other = merged[earlier]!.draft; // earlier is below index
    if (other.sentence !== draft.sentence || other.line !== draft.line) return fallback;
    const same = other.quantity.indicator === draft.quantity.indicator && !isComparison(other);
    if (same && other.kind === draft.kind) return earlier;
    if (same && fallback < 0) fallback = earlier;
  }
  return fallback;
};

/** What is measured, for comparing; folding is dear, and asked only of levels in texts that set targets. */
const attainKey = (draft: Draft): string =>
  `${draft.line}\u0000${foldVietnamese(draft.quantity.indicator).replace(/^(?:ke hoach|chi tieu|muc tieu|du toan) /, '')}\u0000${draft.quantity.unit}`;

/** Results that belong to a target: same line, same indicator, same unit. */
const attained = (merged: readonly Merged[]): ReadonlyMap<number, number> => {
  const targets = new Map<string, number>();
  merged.forEach(({ draft }, index) => {
    if (draft.kind === 'target' && draft.quantity.change === 'level') targets.set(attainKey(draft), index);
  });
  const links = new Map<number, number>();
  if (targets.size === 0) return links;
  merged.forEach(({ draft }, index) => {
    const target =
      draft.kind === 'figure' && draft.quantity.change === 'level' ? targets.get(attainKey(draft)) : undefined;
    if (target !== undefined) links.set(index, target);
  });
  return links;
};

/** Merges repeats, then says which comparison belongs to which value and which result to which target. */
export const linkReadings = (drafts: readonly Draft[]): readonly QuantityReading[] => {
  const merged = mergeRepeats(drafts);
  const attains = attained(merged);
  return merged.map(({ draft, occurrences }, index) => {
    const value = accompanied(merged, index);
    const target = attains.get(index);
    const links: ReadingLink[] = [
      ...(value >= 0 ? [{ rel: 'accompanies' as const, to: value }] : []),
      ...(target !== undefined ? [{ rel: 'attains' as const, to: target }] : []),
    ];
    const { span, kind, quantity, confidence, why } = draft;
    return { span, kind, quantity, confidence, why, occurrences, links };
  });
};
