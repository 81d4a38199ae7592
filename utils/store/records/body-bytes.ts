import { articleSchema, type ClippingBody, fail, type Result, succeed } from '@/utils/model';
import { decodeAtOnce, packJson, packPlain, unpackJson } from '../packing/pack';
import type { StoreReason } from './reasons';
import type { BodyRow } from './rows';

/** The body of a version as it is stored. */
export const encodeBody = (versionId: string, body: ClippingBody): BodyRow => ({ versionId, bytes: packJson(body) });

/** A body that was stored before bodies were packed; none where there is nothing to be done. */
export const packBodyAgain = ({ versionId, bytes }: BodyRow): readonly BodyRow[] => {
  const packed = packPlain(bytes);
  return packed ? [{ versionId, bytes: packed }] : [];
};

const { text, blocks, candidates } = articleSchema.shape;

/**
 * The text alone, for searching many bodies while a reader waits: blocks are not looked at, and what the browser's decoder
 * leaves behind is put up with for its speed. Null where there is none to be read.
 */
export const decodeText = (row: BodyRow | undefined): string | null => {
  if (row === undefined) return null;
  const stored = unpackJson(row.bytes, decodeAtOnce);
  if (typeof stored !== 'object' || stored === null || !('text' in stored)) return null;
  return typeof stored.text === 'string' ? stored.text : null;
};

/**
 * The body again; `missing` when there is no row, `broken` when its bytes are not a body. Fields the model does not know
 * are left in, as in `checkClipping`.
 */
export const decodeBody = (row: BodyRow | undefined): Result<ClippingBody, StoreReason> => {
  if (row === undefined) return fail('missing', 'body');
  const stored = unpackJson(row.bytes);
  if (typeof stored !== 'object' || stored === null) return fail('broken', `body ${row.versionId}`);
  const fields = stored as Partial<Record<keyof ClippingBody, unknown>>; // `as`: each field is checked on the next lines
  const parsed = [
    text.safeParse(fields.text),
    blocks.safeParse(fields.blocks),
    candidates.safeParse(fields.candidates),
  ] as const;
  if (!parsed.every(({ success }) => success)) return fail('broken', `body ${row.versionId}`);
  return succeed(fields as ClippingBody); // `as`: each field was just checked
};
