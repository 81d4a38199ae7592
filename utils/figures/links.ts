import type { Span } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';
import type { ReadingLink } from './quantity-reading';
import type { Draft } from './reading/reading';

/**
 * What was read in a sentence, by kind and indicator, then by value: keys made of all would be strings to build and hash.
 */
type Read = Readonly<Record<Draft['kind'], Map<string, Map<number | string, Merged>>>>;

/** Texts of sentences that stand in more than one line. */
const repeatedTexts = (drafts: readonly Draft[]): ReadonlySet<string> => {
  const lineOf = new Map<string, number>();
  const repeated = new Set<string>();
  let last: Draft | undefined;
  for (const draft of drafts) {
    const { sentence, line } = draft;
    // Of one line and sentence, as most neighbours are.
    if (last?.line === line && last.sentence === sentence) continue;
    last = draft;
    const first = lineOf.get(sentence);
    if (first === undefined) lineOf.set(sentence, line);
    else if (first !== line) repeated.add(sentence);
  }
  return repeated;
};

type Merged = { readonly draft: Draft; readonly at: number; readonly occurrences: Span[] };

/** What was read in a sentence with the indicator and kind of a draft, by value. */
const alikeIn = (read: Read, { kind, quantity }: Draft): Map<number | string, Merged> => {
  const ofKind = read[kind];
  const known = ofKind.get(quantity.indicator);
  if (known !== undefined) return known;
  const fresh = new Map<number | string, Merged>();
  ofKind.set(quantity.indicator, fresh);
  return fresh;
};

/** What was read in a sentence so far. */
const readIn = (readOf: Map<string, Read>, sentence: string): Read => {
  const known = readOf.get(sentence);
  if (known !== undefined) return known;
  const fresh: Read = { figure: new Map(), target: new Map() };
  readOf.set(sentence, fresh);
  return fresh;
};

const valueKey = ({ quantity: { value, valueMax } }: Draft): number | string =>
  valueMax === null ? value : `${value} ${valueMax}`;

/** A sentence printed twice (lead and body) gives one reading with two spans. */
const mergeRepeats = (drafts: readonly Draft[]): readonly Merged[] => {
  const merged: Merged[] = [];
  const repeated = repeatedTexts(drafts);
  const readOf = new Map<string, Read>();
  let sentence: string | undefined;
  let read: Read | null = null;
  for (const [index, draft] of drafts.entries()) {
    // Amounts of one sentence follow each other, and the look-up of a sentence compares all its words.
    if (draft.sentence !== sentence) {
      sentence = draft.sentence;
      read = repeated.has(sentence) ? readIn(readOf, sentence) : null;
    }
    if (read === null) {
      merged.push({ draft, at: index, occurrences: [] });
      continue;
    }
    const alike = alikeIn(read, draft);
    const key = valueKey(draft);
    const first = alike.get(key);
    if (first !== undefined && first.draft.line !== draft.line) {
      first.occurrences.push(draft.span);
      continue;
    }
    const entry = { draft, at: index, occurrences: [] };
    alike.set(key, entry);
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
    if (other.line !== draft.line || other.sentence !== draft.sentence) return fallback;
    const same = other.quantity.indicator === draft.quantity.indicator && !isComparison(other);
    if (same && other.kind === draft.kind) return earlier;
    if (same && fallback < 0) fallback = earlier;
  }
  return fallback;
};

/** What is measured, for comparing; folding is dear, and asked only of levels in lines that set targets and report. */
const attainKey = (draft: Draft): string =>
  `${draft.line}\u0000${foldVietnamese(draft.quantity.indicator).replace(/^(?:ke hoach|chi tieu|muc tieu|du toan) /, '')}\u0000${draft.quantity.unit}`;

const isLevel = ({ quantity }: Draft): boolean => quantity.change === 'level';

/** Lines that give a level of the kind. */
const linesOf = (merged: readonly Merged[], kind: Draft['kind']): ReadonlySet<number> => {
  const lines = new Set<number>();
  for (const { draft } of merged) if (draft.kind === kind && isLevel(draft)) lines.add(draft.line);
  return lines;
};

/** Results that belong to a target: same line, same indicator, same unit. */
const attained = (merged: readonly Merged[]): ReadonlyMap<number, number> => {
  const planned = linesOf(merged, 'target');
  const reported = linesOf(merged, 'figure');
  const targets = new Map<string, number>();
  const links = new Map<number, number>();
  if (planned.size === 0 || reported.size === 0) return links;
  merged.forEach(({ draft }, index) => {
    if (draft.kind === 'target' && isLevel(draft) && reported.has(draft.line)) targets.set(attainKey(draft), index);
  });
  merged.forEach(({ draft }, index) => {
    const isResult = draft.kind === 'figure' && isLevel(draft) && planned.has(draft.line);
    const target = isResult ? targets.get(attainKey(draft)) : undefined;
    if (target !== undefined) links.set(index, target);
  });
  return links;
};

/** A draft that is no repeat, by its index: where else it is printed, and how it belongs to the others of the result. */
export type Linked = {
  readonly at: number;
  readonly occurrences: readonly Span[];
  readonly links: readonly ReadingLink[];
};

/** Merges repeats, then says which comparison belongs to which value and which result to which target. */
export const linkDrafts = (drafts: readonly Draft[]): readonly Linked[] => {
  const merged = mergeRepeats(drafts);
  const attains = attained(merged);
  return merged.map(({ at, occurrences }, index) => {
    const value = accompanied(merged, index);
    const target = attains.get(index);
    const links: ReadingLink[] = [];
    if (value >= 0) links.push({ rel: 'accompanies', to: value });
    if (target !== undefined) links.push({ rel: 'attains', to: target });
    return { at, occurrences, links };
  });
};
