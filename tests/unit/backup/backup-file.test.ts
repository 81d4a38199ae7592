import { describe, expect, test } from 'vitest';
import { backupText, readBackupFile, readBackupManifest, throughGzip } from '@/utils/backup';
import { encodeText } from '@/utils/export';
import type { ClippingGroup } from '@/utils/store';

const MANIFEST = {
  kind: 'full',
  chain: 'c',
  seq: 0,
  writtenAt: '2025-11-22T08:00:00+07:00',
  count: 0,
  removed: [],
  removals: [{ identity: 'bao.vn/1', at: '2025-10-02T09:00:00+07:00' }],
  indicators: [
    {
      id: 'own-1',
      name: 'số hộ trồng quế',
      aliases: ['hộ quế'],
      unit: 'household',
      min: 0,
      max: null,
      mergedInto: null,
      updatedAt: '2025-11-22T08:00:00+07:00',
    },
  ],
} satisfies Parameters<typeof backupText>[0];

/** Nothing packs it, so that it comes in many pieces, with and without line ends. */
const noise = (length: number): string => {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return String.fromCharCode(48 + ((seed >> 16) % 75));
  }).join('');
};

const aGroup = (nth: number, length: number): ClippingGroup => {
  const group = { clipping: { id: `c-${nth}`, note: noise(length) }, versions: [], bodies: [], marks: [], history: [] };
  return group as unknown as ClippingGroup; // `as`: the file is read without a look into the rows
};

async function* someOf(groups: readonly ClippingGroup[]): AsyncGenerator<ClippingGroup> {
  yield* groups;
}

const packed = async (groups: readonly ClippingGroup[] = []): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const manifest = { ...MANIFEST, count: groups.length };
  for await (const chunk of encodeText(backupText(manifest, someOf(groups)))) chunks.push(chunk);
  const stream = throughGzip(new Blob(chunks).stream() as ReadableStream<Uint8Array<ArrayBuffer>>, 'pack');
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
const streamOf = (bytes: Uint8Array<ArrayBuffer>) =>
  new Blob([bytes]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;

describe('a file of a backup', () => {
  test('says what it is in its first line, deletions and own indicators too', async () => {
    const bytes = await packed();
    expect(await readBackupManifest(streamOf(bytes))).toMatchObject(MANIFEST);
    expect(await readBackupFile(streamOf(bytes))).toMatchObject({
      ok: true,
      value: { manifest: MANIFEST, groups: [] },
    });
  });

  test('gives its clippings back, those whose line comes in many pieces too', async () => {
    const groups = [aGroup(1, 10), aGroup(2, 900_000), aGroup(3, 0), aGroup(4, 200_000)];
    const read = await readBackupFile(streamOf(await packed(groups)));
    expect(read.ok && read.value.groups).toEqual(groups);
  });

  test('that is cut off says nothing and is refused', async () => {
    const bytes = (await packed()).slice(0, 20);
    expect(await readBackupManifest(streamOf(bytes))).toBeNull();
    expect(await readBackupFile(streamOf(bytes))).toMatchObject({ ok: false, reason: 'damaged' });
  });
});
