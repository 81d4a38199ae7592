import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/utils/store';
import { loadClipping, loadMarks } from '@/utils/store/records/clipping-tables';
import { type Connection, connect } from '@/utils/store/records/connection';
import { type Database, declareDatabase } from '@/utils/store/records/database';
import { DERIVED_TABLES } from '@/utils/store/records/derived';
import { aClip, expectValue, freshName } from './clips';

const ID = 'clipping-1';
const NOW = '2025-11-22T08:00:00+07:00';

let store: Store;
let database: Database;
let connection: Connection;

beforeEach(async () => {
  const name = freshName();
  store = openStore({ name });
  expectValue(await store.saveClip(aClip({ keep: true })));
  database = declareDatabase(name);
  connection = connect(database);
});

const note = async (words: string): Promise<void> => {
  await database.clippings.put({ ...(await loadClipping(database, ID)), note: words });
};
const readNote = async () => (await loadClipping(database, ID)).note;

/** Work of several steps, each with steps of its own, that comes to nothing. */
const writeAndFail = async (): Promise<void> => {
  await loadMarks(database, ID);
  await note('một nửa');
  await loadMarks(database, ID);
  throw new Error('in the middle');
};
const writeTwice = async (): Promise<void> => {
  await loadMarks(database, ID);
  await note('một');
  await note(`${await readNote()}, hai`);
};

/** The same work, however it is handed over: Dexie tells functions from one another that do the same. */
const HANDED = [
  ['as it is', (work: () => Promise<void>) => work],
  ['in a function that gives it back', (work: () => Promise<void>) => () => work()],
  ['in one that waits for it', (work: () => Promise<void>) => async () => await work()],
] as const;

describe.each(HANDED)('work handed over %s', (_how, hand) => {
  test('is written whole, and answered so', async () => {
    expect(await connection.write(DERIVED_TABLES, hand(writeTwice))).toMatchObject({ ok: true });
    expect(await connection.read(readNote)).toEqual({ ok: true, value: 'một, hai' });
  });

  test('leaves nothing where it fails', async () => {
    expect(await connection.write(DERIVED_TABLES, hand(writeAndFail))).toMatchObject({ ok: false });
    expect(await connection.read(readNote)).toEqual({ ok: true, value: null });
  });

  test('sees one state, whatever another window writes meanwhile', async () => {
    const seen: (string | null)[] = [];
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const writing = begun.then(() => store.editClipping(ID, { note: 'khác' }, { actId: 'a', now: NOW }));
    const look = async (): Promise<void> => {
      await loadMarks(database, ID);
      seen.push(await readNote());
      setImmediate(begin); // from outside of this transaction
      for (let step = 0; step < 20; step += 1) await loadMarks(database, ID);
      seen.push(await readNote());
    };
    expect(await connection.readTogether(DERIVED_TABLES, hand(look))).toMatchObject({ ok: true });
    expectValue(await writing);
    expect(seen).toEqual([null, null]);
    expect(await connection.read(readNote)).toEqual({ ok: true, value: 'khác' });
  });
});
