import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import { SCHEMA_VERSION } from '@/utils/stored-names';
import { dropFirstScreens } from './drop-first-screens';
import type { ColumnsRow } from './figure-columns';
import { keepTallies, makeTallies } from './keep-tallies';
import { keepListKeys, listKeys } from './list-keys';
import type {
  ActivityRow,
  BodyRow,
  ClippingRow,
  FirstScreenRow,
  HistoryRow,
  ImportRow,
  IndicatorRow,
  MarkRow,
  MarkSetRow,
  OfflineCopyRow,
  QueueRow,
  RemovalRow,
  SegmentFileRow,
  SegmentRow,
  SequencesRow,
  TallyRow,
  TitlesRow,
  Version,
} from './rows';

/**
 * The tables of each schema version, in Dexie's notation: first the key, then indexes; `&` unique, `*` one entry for
 * each element, `[a+b]` compound; null takes a table away. Bodies lie apart, so that lists never read them.
 */
export const SCHEMA: Readonly<Record<number, Readonly<Record<string, string | null>>>> = {
  1: {
    clippings:
      'id, &identity, state, clippedAt, updatedAt, site, publishedAt, *tags, collection, [state+clippedAt], [state+updatedAt]',
    bodies: 'versionId',
    versions: 'id, clippingId, &[clippingId+number]',
    marks: 'id, clippingId',
    history: 'id, clippingId, &[clippingId+seq], toggledBy',
  },
  // Adds what is derived from the others: figures, and the index of words in segments; `queue` and `unindexed` name the
  // clippings for which it is still to be made. `indicators` are the reader's own entries of the codebook.
  2: {
    figures:
      '++seq, &markId, clippingId, [rank+clippingId+start], words, [indicatorKey+placeKey+periodKey], placeKey, periodKey, value, kind, status, site, publishedAt',
    queue: '++seq',
    unindexed: '++seq',
    segments: '++id',
    indicators: 'id',
  },
  // Figures as packed columns beside the segments instead of a row with twelve indexes each; an index for each order of
  // the list, and none that nobody asks; `activity` is what was done to many clippings at once.
  3: {
    clippings:
      'id, &identity, state, [state+clippedAt], [state+updatedAt], [state+keys.published], [state+keys.title], [state+site+keys.late]',
    history: 'id, clippingId, &[clippingId+seq], toggledBy, at, batch',
    figures: null,
    queue: null,
    columns: 'id',
    activity: 'id, at',
  },
  // Pages kept whole when the reader asked for it. Empty at first, so nothing is upgraded.
  4: {
    offlineCopies: 'clippingId',
  },
  // Articles deleted for good. What was deleted before is not known here: the memory of backups has what it saw of it.
  5: {
    removals: 'identity',
  },
  // When each copy of a page was made is asked for without reading the copies.
  6: {
    offlineCopies: 'clippingId, savedAt',
  },
  // The index is packed in another way; what is stored of it is thrown away with version 9.
  7: {},
  // How many clippings there are in each state, so that nobody has to count them.
  8: {
    tallies: 'state',
  },
  // The words of each document in their order, beside the index, which is made anew.
  9: {
    sequences: '[segment+piece]',
  },
  // The rows a library begins with, in one record: from a disk at rest sixty of them would be two hundred readings.
  10: {
    firstScreens: 'list',
  },
  // The marks of a clipping in one packed row. Those of before are moved afterwards, a few clippings at a time: moving a
  // million rows in the upgrade would keep the library shut for minutes.
  11: {
    markSets: 'clippingId',
  },
  // What imports found where they wrote, to be taken back. Imports of before have no line in the history.
  12: {
    imports: 'id, batch',
  },
  // Words of titles, beside the index. Those of what is stored already are made afterwards, in the background.
  13: {
    titles: 'id',
  },
  // Segments as files beside their rows, which are read in half the time. Those of before are moved afterwards: one that
  // cannot be read must not keep the library shut.
  14: {
    segmentFiles: 'id',
  },
};

/** Throws the index away and notes every clipping for it, as if it had just been written. */
const indexAnew = async (transaction: Transaction): Promise<void> => {
  const ids: readonly string[] = await transaction.table('clippings').toCollection().primaryKeys();
  await Promise.all(['segments', 'columns', 'unindexed'].map((table) => transaction.table(table).clear()));
  await transaction.table<QueueRow>('unindexed').bulkAdd(ids.map((clippingId) => ({ clippingId })));
};

/** What a schema version does to the rows it finds, inside the transaction that upgrades. */
const UPGRADES: Readonly<Record<number, (transaction: Transaction) => Promise<unknown>>> = {
  // Only noted, not made: the figures of ten thousand clippings would keep the library shut for a minute.
  2: async (transaction) => {
    const ids: readonly string[] = await transaction.table('clippings').toCollection().primaryKeys();
    for (const table of ['queue', 'unindexed']) {
      await transaction.table<QueueRow>(table).bulkAdd(ids.map((clippingId) => ({ clippingId })));
    }
  },
  3: async (transaction) => {
    const rows = transaction.table<ClippingRow>('clippings');
    await rows.toCollection().modify((row) => Object.assign(row, { keys: listKeys(row) }));
    const unindexed = transaction.table<QueueRow>('unindexed');
    await Promise.all([transaction.table('segments').clear(), unindexed.clear()]);
    await unindexed.bulkAdd((await rows.toCollection().primaryKeys()).map((id) => ({ clippingId: String(id) })));
  },
  8: makeTallies,
  9: indexAnew,
};

export type Database = Dexie & {
  readonly clippings: EntityTable<ClippingRow, 'id'>;
  readonly bodies: EntityTable<BodyRow, 'versionId'>;
  readonly versions: EntityTable<Version, 'id'>;
  readonly marks: EntityTable<MarkRow, 'id'>;
  readonly markSets: EntityTable<MarkSetRow, 'clippingId'>;
  readonly history: EntityTable<HistoryRow, 'id'>;
  readonly unindexed: EntityTable<QueueRow, 'seq'>;
  readonly segments: EntityTable<SegmentRow, 'id'>;
  readonly segmentFiles: EntityTable<SegmentFileRow, 'id'>;
  readonly columns: EntityTable<ColumnsRow, 'id'>;
  readonly sequences: Table<SequencesRow, readonly [segment: number, piece: number]>;
  readonly titles: EntityTable<TitlesRow, 'id'>;
  readonly indicators: EntityTable<IndicatorRow, 'id'>;
  readonly activity: EntityTable<ActivityRow, 'id'>;
  readonly offlineCopies: EntityTable<OfflineCopyRow, 'clippingId'>;
  readonly imports: Table<ImportRow, string>;
  readonly removals: EntityTable<RemovalRow, 'identity'>;
  readonly tallies: EntityTable<TallyRow, 'state'>;
  readonly firstScreens: EntityTable<FirstScreenRow, 'list'>;
};

/** The tables as they are today. */
const tablesOfToday = (): Readonly<Record<string, string | null>> => Object.assign({}, ...Object.values(SCHEMA));

/**
 * Declares the database without opening it. Writes are durable (`strict`: on disk before they are acknowledged), and
 * nothing opens it but `connect`: Dexie by itself would open a newer database with this schema and patch it. Only the
 * tables of today are declared: Dexie reads all versions again for each one it is told of, which every page and worker
 * would pay for at its start.
 */
export const declareDatabase = (name: string): Database => {
  // `as`: the tables of `SCHEMA` become properties of the instance at `stores()`.
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' }) as Database;
  database.version(SCHEMA_VERSION).stores(tablesOfToday());
  keepListKeys(database);
  keepTallies(database);
  dropFirstScreens(database);
  return database;
};

/** Declares the versions before today's as well, with what each of them does: needed by a stored database that is older. */
export const declareUpgrades = (database: Database): void => {
  for (const [version, tables] of Object.entries(SCHEMA)) {
    const declared = database.version(Number(version)).stores(tables);
    const upgrade = UPGRADES[Number(version)];
    if (upgrade) declared.upgrade(upgrade);
  }
};

export type TableName =
  | 'clippings'
  | 'bodies'
  | 'versions'
  | 'marks'
  | 'markSets'
  | 'history'
  | 'unindexed'
  | 'segments'
  | 'segmentFiles'
  | 'columns'
  | 'sequences'
  | 'titles'
  | 'indicators'
  | 'activity'
  | 'offlineCopies'
  | 'imports'
  | 'removals'
  | 'tallies'
  | 'firstScreens';

/** What changes with the clippings by itself: a transaction that writes them must hold these as well. */
export const CHANGED_WITH_CLIPPINGS: readonly TableName[] = ['tallies', 'firstScreens'];
