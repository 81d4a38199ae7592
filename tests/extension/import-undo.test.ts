import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { store } from '@/entrypoints/app/store';
import { type BackupPart, backupPart, compareBackups, restoreBackups } from '@/entrypoints/library/restore';
import { takeFiles } from '@/entrypoints/library/take-files';
import { backupText, readBackupFile, throughGzip } from '@/utils/backup';
import { type Article, fail, succeed } from '@/utils/model';
import { type ClippingGroup, openStore, type Store } from '@/utils/store';
import { declareDatabase } from '@/utils/store/records/database';
import { DATABASE_NAME } from '@/utils/stored-names';
import { anArticle } from '../build';
import { aClip, collect, editedText, expectValue, freshName } from '../store/clips';

/** What the saved page says; how pages are read is tested elsewhere. */
let saved: Article = anArticle();
vi.mock('@/utils/markup', () => ({ parsePage: () => null, whileReading: <T>(read: () => T) => read() }));
vi.mock('@/utils/article', () => ({ extractArticle: () => succeed(saved) }));
/** The background, without the messages in between. */
vi.mock('@/utils/commands', async (original) => ({
  ...(await original<object>()),
  send: (type: 'clipArticle' | 'keep', request: { readonly article: Article; readonly clippingId: string }) =>
    type === 'keep'
      ? store.keep(request.clippingId, '2025-11-22T09:00:00+07:00')
      : store.saveClip({ ...aClip({ nth: 9, article: request.article }), versionId: 'version-saved' }),
}));

const NOW = '2025-11-22T08:00:00+07:00';
const INDICATOR = {
  ...{ id: 'own-1', name: 'số hộ trồng quế', aliases: [], unit: null, min: null, max: null, mergedInto: null },
  updatedAt: NOW,
};
const NOTE = { batch: 'import-1', now: NOW, name: 'sao-luu.jsonl.gz' };
const confirm = (nth: number) => ({ type: 'confirm', markIds: [`mark-${nth}-1`] }) as const;
const clipOf = (nth: number) => aClip({ nth, keep: true, article: { identity: `site/${nth}` } });
const everything = async (from: Store = store) =>
  collect(from.readGroups(expectValue(await from.readStamps()).map(({ id }) => id)));

// `as` below: the stream of a blob is of plain buffers.
type Plain = Parameters<typeof throughGzip>[0];

async function* oneByOne<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** A file of a backup that holds these. */
const partOf = async (groups: readonly ClippingGroup[]): Promise<BackupPart> => {
  const manifest = { kind: 'full' as const, chain: 'c', seq: 0, writtenAt: NOW, count: groups.length, removed: [] };
  const text = await collect(backupText({ ...manifest, indicators: [INDICATOR] }, oneByOne(groups)));
  const packed = throughGzip(new Blob([text.join('')]).stream() as Plain, 'pack');
  return backupPart(new File([await new Response(packed).arrayBuffer()], 'sao-luu.jsonl.gz'));
};

/** A library of somebody else with these articles, as the items of its export and as a file of its backup. */
const another = async (...numbers: readonly number[]) => {
  const other = openStore({ name: freshName() });
  for (const nth of numbers) {
    expectValue(await other.saveClip(clipOf(nth)));
    const request = { actId: `note-${nth}`, now: NOW };
    expectValue(await other.editClipping(`clipping-${nth}`, { note: 'Của họ' }, request));
  }
  const items = await collect(other.exportItems('all'));
  const part = await partOf(await everything(other));
  const file = { kind: 'items', name: 'bai.json', items, exportedAt: null, warnings: 0 } as const;
  return { part, file };
};

/** The imports of the history, the latest first. */
const importsListed = async () =>
  expectValue(await store.listActivity({ limit: 99 })).flatMap((line) =>
    line.type === 'many' && line.activity.type === 'import' ? [line.activity] : [],
  );

beforeEach(async () => {
  fakeBrowser.reset();
  // Looks at the library that were put off never come by themselves.
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: Date.parse(NOW) });
  const ids = expectValue(await store.readStamps()).map(({ id }) => id);
  expectValue(await store.replaceGroups({ put: [], remove: ids }));
  const database = declareDatabase(DATABASE_NAME);
  await database.open();
  await database.activity.clear();
  database.close();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a backup joined with what is here', () => {
  test('where what is here cannot be read nothing is written: it is not taken for an empty library', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    expectValue(await store.act('clipping-1', { actId: 'a', act: confirm(1), now: NOW }));
    const before = await everything();
    const { part } = await another(1);
    const reading = vi.spyOn(store, 'readStamps').mockResolvedValue(fail('blocked'));
    expect(await restoreBackups([part], NOTE)).toMatchObject({ ok: false, reason: 'blocked' });
    expect(await compareBackups([part])).toMatchObject({ ok: false, reason: 'blocked' });
    reading.mockRestore();
    expect(await everything()).toEqual(before);
  });

  test('a decision made while it was planned is joined, not overwritten', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    const { part } = await another(1);
    const { replaceGroups } = store;
    vi.spyOn(store, 'replaceGroups').mockImplementationOnce(async (change) => {
      expectValue(await store.act('clipping-1', { actId: 'a', act: confirm(1), now: NOW }));
      return replaceGroups(change);
    });
    expectValue(await restoreBackups([part], NOTE));
    expect(store.replaceGroups).toHaveBeenCalledTimes(2);
    const { clipping } = expectValue(await store.readClipping('clipping-1'));
    expect(clipping).toMatchObject({ counts: { accepted: 1 } });
    expect(expectValue(await store.readHistory('clipping-1'))).toHaveLength(2);
  });

  test('a damaged clipping of ours stays as it is and is named; everything else comes back', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    const database = declareDatabase(DATABASE_NAME);
    await database.open();
    const damaged = { versionId: 'version-1', bytes: new Uint8Array([1, 2, 3]) };
    await database.bodies.put(damaged);
    const { part } = await another(1, 2);
    const taken = await takeFiles([{ kind: 'backup', ...part }], () => {});
    expect(taken).toMatchObject({ added: 1, merged: 0 });
    expect(taken.failures).toMatchObject([{ name: 'sao-luu.jsonl.gz', reason: 'broken', detail: 'clipping-1' }]);
    expect((await database.bodies.get('version-1'))?.bytes).toEqual(damaged.bytes);
    expect(expectValue(await store.readClipping('clipping-2')).clipping.state).toBe('kept');
    database.close();
  });

  test('a clipping that lost its version, here or in the file, is named; everything else is joined', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    const database = declareDatabase(DATABASE_NAME);
    await database.open();
    const version = await database.versions.get('version-1');
    await database.versions.delete('version-1');
    const whole = await another(1, 2);
    const taken = await takeFiles([{ kind: 'backup', ...whole.part }], () => {});
    expect(taken).toMatchObject({ added: 1, merged: 0, failures: [{ reason: 'broken', detail: 'clipping-1' }] });
    expect(await database.clippings.get('clipping-1')).toMatchObject({ note: null });
    const losing = await another(3, 4);
    const { groups } = expectValue(await readBackupFile(losing.part.file.stream() as Plain));
    const cut = groups.map((group) => (group.clipping.id === 'clipping-3' ? { ...group, versions: [] } : group));
    const part = await partOf(cut);
    expect(await takeFiles([{ kind: 'backup', ...part }], () => {})).toMatchObject({
      ...{ added: 1, merged: 0 },
      failures: [{ detail: 'clipping-1' }, { detail: 'clipping-3' }],
    });
    if (version) await database.versions.put(version);
    database.close();
  });

  test('a codebook that cannot be written is told beside the articles, which can be taken back', async () => {
    const { part } = await another(1);
    vi.spyOn(store, 'listIndicators').mockResolvedValue(succeed([])); // another test took the entry
    vi.spyOn(store, 'saveIndicators').mockResolvedValue(fail('quota'));
    const taken = await takeFiles([{ kind: 'backup', ...part }], () => {});
    expect(taken).toMatchObject({ added: 1, failures: [{ reason: 'quota' }] });
    expectValue(await store.undoImport(taken.batch));
    expect(await everything()).toEqual([]);
  });
});

describe('an import taken back', () => {
  test('takes away an article that stood in two of its files', async () => {
    const first = await another(1, 2);
    const second = await another(1);
    const taken = await takeFiles([first.file, second.file], () => {});
    expect(taken).toMatchObject({ added: 2, failures: [] });
    expectValue(await store.undoImport(taken.batch));
    expect(await everything()).toEqual([]);
  });

  test('keeps what was decided on since, and says how many', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    const taken = await takeFiles([(await another(1, 2, 3)).file], () => {});
    expect(taken).toMatchObject({ added: 2, merged: 1 });
    expectValue(await store.act('clipping-1', { actId: 'after-1', act: confirm(1), now: NOW }));
    expectValue(await store.act('clipping-2', { actId: 'after-2', act: confirm(2), now: NOW }));
    expect(expectValue(await store.undoImport(taken.batch))).toEqual({ kept: 2 });
    const left = (await everything()).map(({ clipping: { id, note, counts } }) => [id, note, counts.accepted]);
    expect(left).toEqual([
      ['clipping-1', 'Của họ', 1],
      ['clipping-2', 'Của họ', 1],
    ]);
  });

  test('keeps an article joined out of a backup that was decided on since, under whichever id it has now', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    const taken = await takeFiles([{ kind: 'backup', ...(await another(1, 2)).part }], () => {});
    expectValue(await store.act('clipping-1', { actId: 'after', act: confirm(1), now: NOW }));
    expect(expectValue(await store.undoImport(taken.batch))).toEqual({ kept: 1 });
    expect((await everything()).map(({ clipping: { id, counts } }) => [id, counts.accepted])).toEqual([
      ['clipping-1', 1],
    ]);
  });

  test('is taken back from the history, in a later session, and then once', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    const before = await everything();
    await takeFiles([(await another(1, 2)).file], () => {});
    const [line] = await importsListed();
    expect(line).toMatchObject({ name: 'bai.json', count: 2, undone: false });
    const later = openStore({ name: DATABASE_NAME });
    expect(expectValue(await later.undoImport(line?.id ?? ''))).toEqual({ kept: 0 });
    expect(await everything()).toEqual(before);
    expect(await importsListed()).toMatchObject([{ undone: true }]);
    expectValue(await later.act('clipping-1', { actId: 'after', act: confirm(1), now: NOW }));
    expect(expectValue(await later.undoImport(line?.id ?? ''))).toEqual({ kept: 0 });
    expect(expectValue(await later.readClipping('clipping-1')).clipping).toMatchObject({ counts: { accepted: 1 } });
    later.close();
  });

  test('takes back the entries of the codebook that came with it, which are no line of their own', async () => {
    vi.spyOn(store, 'listIndicators').mockResolvedValueOnce(succeed([])); // another test took the entry
    const taken = await takeFiles([{ kind: 'backup', ...(await another(1)).part }], () => {});
    const database = declareDatabase(DATABASE_NAME);
    await database.open();
    const withImport = () => database.activity.filter(({ within }) => within === taken.batch).toArray();
    expect(await withImport()).toMatchObject([{ type: 'indicator', undone: false }]);
    const lines = expectValue(await store.listActivity({ limit: 99 }));
    const listed = lines.flatMap((line) => (line.type === 'many' ? [line.activity] : []));
    expect(listed.filter(({ id }) => id === taken.batch)).toMatchObject([{ type: 'import', undone: false }]);
    expect(listed.filter(({ within }) => within !== undefined)).toEqual([]);
    expectValue(await store.undoImport(taken.batch));
    expect(await withImport()).toMatchObject([{ type: 'indicator', undone: true }]);
    database.close();
  });

  test('takes away the new version that a saved page gave an article we had', async () => {
    const text = editedText('16/16', '15/16');
    expectValue(await store.saveClip(clipOf(1)));
    const before = await everything();
    saved = anArticle({ identity: 'site/1', text });
    const page = { kind: 'saved', name: 'bai.html', file: { name: 'bai.html', content: { kind: 'html', text: '' } } };
    const taken = await takeFiles([page as Parameters<typeof takeFiles>[0][number]], () => {});
    expect(taken).toMatchObject({ added: 0, merged: 1, unchanged: 0, failures: [] });
    expect(expectValue(await store.readClipping('clipping-1')).clipping.version).toBe(2);
    expectValue(await store.undoImport(taken.batch));
    expect(await everything()).toEqual(before);
  });

  test('a saved page that says nothing new is unchanged', async () => {
    expectValue(await store.saveClip(clipOf(1)));
    saved = anArticle({ identity: 'site/1' });
    const page = { kind: 'saved', name: 'bai.html', file: { name: 'bai.html', content: { kind: 'html', text: '' } } };
    const taken = await takeFiles([page as Parameters<typeof takeFiles>[0][number]], () => {});
    expect(taken).toMatchObject({ added: 0, merged: 0, unchanged: 1 });
    expect(await importsListed()).toEqual([]);
  });
});
