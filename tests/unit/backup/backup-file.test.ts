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

  /** Lines of somebody else, packed as a backup is. */
  const foreign = async (...lines: readonly string[]) => {
    const bytes = new Blob([lines.map((line) => `${line}\n`).join('')]).stream() as ReadableStream<
      Uint8Array<ArrayBuffer>
    >; // `as`: a blob's stream is of plain buffers
    return streamOf(new Uint8Array(await new Response(throughGzip(bytes, 'pack')).arrayBuffer()));
  };
  const HEAD = JSON.stringify({ schema: 'trich-bao-backup/1', ...MANIFEST, count: 1 });
  const group = JSON.stringify(aGroup(1, 10));

  test.each([
    ['a bomb', [HEAD, ' '.repeat(8 * 1024 * 1024)], 'too-large'],
    ['a key that reaches prototypes', [HEAD, group.replace('"note"', '"__proto__"')], 'unsafe'],
    ['the same in the first line', [HEAD.replace('"chain"', '"constructor":{},"chain"'), group], 'unsafe'],
    ['nesting without end', [HEAD, `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`], 'damaged'],
    ['a number below the first of a chain', [HEAD.replace('"seq":0', '"seq":-1'), group], 'not-ours'],
    ['less clippings than none', [HEAD.replace('"count":1', '"count":-1'), group], 'not-ours'],
    ['what is no JSON', [HEAD, '{'], 'damaged'],
    ['a line that is no clipping', [HEAD, '{}'], 'damaged'],
    ['a clipping too few', [HEAD], 'damaged'],
    ['a later version', [HEAD.replace('backup/1', 'backup/2'), group], 'newer-version'],
  ])('%s is refused', async (_name, lines, reason) => {
    expect(await readBackupFile(await foreign(HEAD, group))).toMatchObject({ ok: true });
    expect(await readBackupFile(await foreign(...lines))).toMatchObject({ ok: false, reason });
  });
});
