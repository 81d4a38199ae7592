import { articleSchema, type ClippingBody, fail, type Result, succeed } from '@/utils/model';
import type { StoreReason } from './reasons';
import type { BodyRow } from './rows';

/** The body of a version as bytes. Text as UTF-8 takes a third less room than as a JavaScript string. */
export const encodeBody = (versionId: string, { text, blocks, candidates }: ClippingBody): BodyRow => ({
  versionId,
  bytes: new TextEncoder().encode(JSON.stringify({ text, blocks, candidates })),
});

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

const { text, blocks, candidates } = articleSchema.shape;

/** The text alone, for searching many bodies: blocks are not looked at. Null where there is none to be read. */
export const decodeText = (row: BodyRow | undefined): string | null => {
  if (row === undefined) return null;
  const stored = parseJson(row.bytes);
  if (typeof stored !== 'object' || stored === null || !('text' in stored)) return null;
  return typeof stored.text === 'string' ? stored.text : null;
};

/** The body again; `missing` when there is no row, `broken` when its bytes are not a body. */
export const decodeBody = (row: BodyRow | undefined): Result<ClippingBody, StoreReason> => {
  if (row === undefined) return fail('missing', 'body');
  const stored = parseJson(row.bytes);
  if (typeof stored !== 'object' || stored === null) return fail('broken', `body ${row.versionId}`);
  const fields = stored as Partial<Record<keyof ClippingBody, unknown>>; // `as`: each field is parsed on the next lines
  const parsed = [
    text.safeParse(fields.text),
    blocks.safeParse(fields.blocks),
    candidates.safeParse(fields.candidates),
  ] as const;
  const [whole, lines, readings] = parsed;
  if (!whole.success || !lines.success || !readings.success) return fail('broken', `body ${row.versionId}`);
  return succeed({ text: whole.data, blocks: lines.data, candidates: readings.data });
};
