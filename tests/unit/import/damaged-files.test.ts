import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat } from '@/utils/export';
import { type FileContent, type ImportReason, readImportFile } from '@/utils/import';
import { articleSchema, clippingSchema, markSchema } from '@/utils/model';
import { bytesOf, OPTIONS } from '../export/read-stream';
import { SAMPLE_ITEMS } from '../export/sample-items';
import { damage, someDamage } from './file-damage';

/** Damaged files, over all kinds; the long run is for a machine that has the night. */
const WANTED = process.env.FUZZ === 'long' ? 120_000 : process.env.MUTANT_TESTS ? 240 : 2_400;
const KINDS = ['jsonl', 'json', 'data-package', 'csv-figures', 'ris', 'csl-json', 'web-annotation', 'html'] as const;
const REASONS: readonly ImportReason[] = [
  'not-ours',
  'newer-version',
  'damaged',
  'too-large',
  'unsafe',
  'without-text',
  'empty',
];

const bodySchema = articleSchema.shape.text;

/** What is wrong with what was read; nothing, if a library may take it. */
const faultsOf = (content: FileContent): readonly string[] => {
  if (content.kind !== 'items') return [];
  return content.items.flatMap(({ clipping, body, marks }) => {
    const faults: string[] = [];
    if (!clippingSchema.safeParse(clipping).success) faults.push(`clipping ${clipping.id}`);
    if (!bodySchema.safeParse(body.text).success) faults.push(`body of ${clipping.id}`);
    for (const mark of marks) {
      const { start, end, quote } = mark.anchor;
      if (!markSchema.safeParse(mark).success) faults.push(`mark ${mark.id}`);
      else if (mark.anchored && body.text.slice(start, end) !== quote) faults.push(`mark ${mark.id} on other words`);
    }
    return faults;
  });
};

const read = (bytes: Uint8Array, name: string) => {
  let made = 0;
  const chunks = async function* () {
    yield bytes;
  };
  const file = { name, size: bytes.length, head: bytes.subarray(0, 4096), chunks };
  return readImportFile(file, { now: OPTIONS.exportedAt, newId: () => `made-${++made}` });
};

describe.each(KINDS)('a %s that was damaged or made to harm', (id) => {
  test('is read as sound clippings, or refused with a reason', { timeout: 120_000 + WANTED * 20 }, async () => {
    const format = findFormat(id);
    if (!format) throw new Error(`no format ${id}`);
    const name = `tep.${format.extension}`;
    const whole = Buffer.from(await bytesOf(format.write(SAMPLE_ITEMS, { ...OPTIONS, suggestions: true })));
    expect(await read(whole, name)).toMatchObject({ ok: true });
    await fc.assert(
      fc.asyncProperty(fc.array(someDamage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const result = await read(damages.reduce(damage, whole), name);
        if (result.ok) expect(faultsOf(result.value)).toEqual([]);
        else expect(REASONS).toContain(result.reason);
      }),
      { numRuns: WANTED / KINDS.length, seed: 20_251_122, endOnFailure: true },
    );
    expect(Reflect.has({}, 'a')).toBe(false);
  });
});
