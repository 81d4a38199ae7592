import { type ExportItem, sha256Hex } from '@/utils/export';
import {
  type ClippingRecord,
  clippingRecordSchema,
  fail,
  hasSafeAddresses,
  type Mark,
  type MarkRecord,
  type Result,
  succeed,
} from '@/utils/model';
import type { ImportLimits, ImportReason } from './reasons';

const toMark = (record: MarkRecord): Mark => ({
  ...record,
  quantity: record.quantity ?? null,
  person: record.person ?? null,
});

/** A span must lie in the text, and an anchored mark must quote what stands there. */
const isInPlace = ({ anchor, anchored }: MarkRecord, text: string): boolean =>
  anchor.start <= anchor.end &&
  (!anchored || (anchor.end <= text.length && text.slice(anchor.start, anchor.end) === anchor.quote));

/** What is wrong with a well-formed record, or null. */
const findFault = (record: ClippingRecord, limits: ImportLimits): readonly [ImportReason, string] | null => {
  const { text, marks, blocks } = record;
  if (text === null) return ['without-text', 'no body text'];
  if (record.id === '' || marks.some(({ id }) => id === '')) return ['damaged', 'an id is empty'];
  if (marks.length > limits.marksPerClipping) return ['too-large', `${marks.length} marks`];
  if (!hasSafeAddresses(record)) return ['unsafe', 'an address is not http, https or file'];
  if (blocks.some(({ start, end }) => start > end || end > text.length))
    return ['damaged', 'a block is outside the text'];
  const astray = marks.find((mark) => !isInPlace(mark, text));
  return astray ? ['damaged', `mark ${astray.id} is not where its quote stands`] : null;
};

/** An item read from a record, and whether its text is still the one that was hashed when it was clipped. */
export type ReadItem = { readonly item: ExportItem; readonly hashMatches: boolean };

/**
 * Turns one parsed record back into the item it was written from: the reverse of `toRecord`. Unknown fields stay.
 * Refuses what does not fit the schema, and marks or blocks that do not fit the text.
 */
export const toItem = (value: unknown, limits: ImportLimits): Result<ReadItem, ImportReason> => {
  const parsed = clippingRecordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('damaged', issue && `${issue.path.join('.')}: ${issue.message}`);
  }
  const fault = findFault(parsed.data, limits);
  if (fault) return fail(...fault);
  const { schema: _schema, text, blocks, candidates, marks, ...clipping } = parsed.data;
  const body = { text: text ?? '', blocks, candidates }; // null was refused above
  return succeed({
    item: { clipping, body, marks: marks.map(toMark) },
    hashMatches: sha256Hex(body.text) === clipping.contentHash,
  });
};
