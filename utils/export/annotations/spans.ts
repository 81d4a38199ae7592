import type { Mark, MarkKind } from '@/utils/model';
import { type ExportItem, type RecordOptions, rowMarks } from '../item';
import { codePointOffsets } from '../offsets';

/** A labelled stretch of an article's text as Python programs count: `[start, end)` in code points. */
export type LabelledSpan = {
  readonly mark: Mark;
  readonly label: MarkKind;
  readonly start: number;
  readonly end: number;
};

/**
 * The marks of an item that still stand in its text and cover something, in reading order.
 * Annotation programs get the text itself, so a caller that may not give it out has no use for them.
 */
export const labelledSpans = (item: ExportItem, options: RecordOptions): readonly LabelledSpan[] => {
  const toCodePoint = codePointOffsets(item.body.text);
  return rowMarks(item, options)
    .filter(({ anchored }) => anchored)
    .map((mark) => ({
      mark,
      label: mark.kind,
      start: toCodePoint(mark.anchor.start),
      end: toCodePoint(mark.anchor.end),
    }))
    .filter(({ start, end }) => end > start);
};

/** Without those that overlap an earlier one: some programs refuse the whole file for them. */
export const withoutOverlaps = (spans: readonly LabelledSpan[]): readonly LabelledSpan[] => {
  let free = 0;
  return spans.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
};

/** A format that consists of texts was asked to do without them: the dialog must not offer that (`needsText`). */
export const demandText = (options: RecordOptions): void => {
  if (!options.text) throw new TypeError('This format is made of texts and cannot be written without them.');
};
