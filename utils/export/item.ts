import { type Clipping, type ClippingBody, isAccepted, type Mark } from '@/utils/model';

/** One clipping with everything that hangs on it: what every exporter takes and what an import gives back. */
export type ExportItem = {
  readonly clipping: Clipping;
  readonly body: ClippingBody;
  readonly marks: readonly Mark[];
};

/** What of an item leaves the extension. */
export type RecordOptions = {
  /**
   * false: only marks a person accepted. true: every mark in records (rejected ones too, so that nothing is lost) and
   * undecided ones in tables; the status says which is which.
   */
  readonly suggestions: boolean;
  /** false leaves out the body text (copyright); what was marked stays, with the sentence around it. */
  readonly text: boolean;
};

/** A source of items: a plain array, or a cursor over the store. It is read once, from first to last. */
export type ItemSource = AsyncIterable<ExportItem> | Iterable<ExportItem>;

const byPosition = (one: Mark, other: Mark): number =>
  one.anchor.start - other.anchor.start ||
  one.anchor.end - other.anchor.end ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The marks a record carries, in reading order whatever order they were given in (so that equal data are equal bytes). */
export const recordMarks = (item: ExportItem, options: RecordOptions): readonly Mark[] =>
  (options.suggestions ? [...item.marks] : item.marks.filter(isAccepted)).sort(byPosition);

/** The marks a table has rows for: as `recordMarks`, but a rejected reading is never a row. */
export const rowMarks = (item: ExportItem, options: RecordOptions): readonly Mark[] =>
  recordMarks(item, options).filter((mark) => mark.status !== 'rejected');
