import { describe, expect, test } from 'vitest';
import { backupText, readBackupFile, readBackupManifest, throughGzip } from '@/utils/backup';
import { encodeText } from '@/utils/export';

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

async function* nothing(): AsyncGenerator<never> {}

const packed = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of encodeText(backupText(MANIFEST, nothing()))) chunks.push(chunk);
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

  test('that is cut off says nothing and is refused', async () => {
    const bytes = (await packed()).slice(0, 20);
    expect(await readBackupManifest(streamOf(bytes))).toBeNull();
    expect(await readBackupFile(streamOf(bytes))).toMatchObject({ ok: false, reason: 'damaged' });
  });
});
