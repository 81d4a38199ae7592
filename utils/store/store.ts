import { liveQuery } from 'dexie';
import type { Result } from '@/utils/model';
import type { Gazetteer } from '@/utils/places';
import type { Facet } from '@/utils/search';
import { DATABASE_NAME } from '@/utils/stored-names';
import {
  type ActivityQuery,
  closeActivity,
  type IndicatorsRequest,
  listActivity,
  listIndicators,
  saveIndicators,
  undoIndicators,
} from './acts/activity';
import { type BulkRequest, editMany, readBatch, undoMany } from './acts/bulk-edit';
import {
  editClipping,
  findExpired,
  keepClipping,
  purge,
  readRemovals,
  restoreClippings,
  trashClippings,
} from './acts/clipping-state';
import { type ActRequest, actOnMarks, redoStep, type UndoRequest, undoStep } from './acts/decide';
import {
  collectGroups,
  countActs,
  type GroupChange,
  readGroups,
  readStamps,
  readStampsOf,
  replaceGroups,
} from './acts/groups';
import { readHoldings, type StepRef } from './acts/holdings';
import { countImported, type ImportNote, noteSaved, readStanding, type SavedPart, undoImport } from './acts/imports';
import { clipSameText, type SaveClipRequest, type SeenText, saveClip } from './acts/save-clip';
import { type ClippingItem, exportItems, importItems, keptIds } from './acts/transfer';
import { beginNewLog } from './care/begin-new-log';
import { type CheckOptions, checkIntegrity, type Finding } from './care/check-integrity';
import { findUnreadable } from './care/find-unreadable';
import { measureRooms } from './care/measure-tables';
import { repair } from './care/repair';
import { createLibraryIndex } from './library-index/library-index';
import {
  countFigureGroups,
  countIndicators,
  type FigureQuery,
  findFigures,
  type GroupQuery,
  type MarkRef,
  readFigures,
  readQuotes,
  readSeries,
} from './library-index/read-figures';
import { type Storage, storeSegments } from './library-index/store-segments';
import { keepFirstScreen, type PlainList, readFirstScreen, takeFirstScreen } from './lists/first-screen';
import {
  countListFacets,
  type ListQuery,
  listClippings,
  orderClippings,
  orderPacked,
  readRows,
  readSnippets,
} from './lists/list-clippings';
import { findByIdentity, findKept, readClipping, readHistory, readVersion } from './lists/read-clipping';
import { type Connection, connect } from './records/connection';
import { type Database, declareDatabase } from './records/database';
import { readOfflineCopy, removeOfflineCopies, saveOfflineCopy } from './records/offline-copies';
import { packEarlier } from './records/pack-earlier';
import { createLocate, type Locate, locateNothing } from './records/place-codes';
import { failureOf, type StoreReason, settle } from './records/reasons';
import type { ClippingPatch, IndicatorRow, OfflineCopyRow } from './records/rows';
import { countInState, lastQueued, verifyTally } from './records/tally';

type Answer<T> = Result<T, StoreReason>;

type Watch = <T>(query: () => Promise<Answer<T>>, onValue: (answer: Answer<T>) => void) => () => void;

/**
 * Follows a query over the database, also when another page or the worker writes. The database is opened before: a query
 * that waits for the opening is not followed (Dexie loses sight of it).
 */
const createWatch =
  ({ ready }: Connection): Watch =>
  (query, onValue) => {
    let stop = () => {};
    let isStopped = false;
    const start = (opened: Answer<void>) => {
      if (isStopped) return;
      if (!opened.ok) return onValue(opened);
      // An async function of its own: only in those does Dexie keep sight of what is read after an `await`.
      const subscription = liveQuery(async () => query()).subscribe({
        next: onValue,
        error: (error: unknown) => onValue(failureOf(error)),
      });
      stop = () => subscription.unsubscribe();
    };
    void ready().then(start);
    return () => {
      isStopped = true;
      stop();
    };
  };

const countRows = ({ database, read }: Connection) =>
  read(async () => {
    return {
      drafts: await countInState(database, 'draft'),
      kept: await countInState(database, 'kept'),
      trashed: await countInState(database, 'trashed'),
      versions: await database.versions.count(),
    };
  });

export type StoreOptions = {
  /** Milliseconds after which an opening is given up; for tests. */
  readonly openTimeout?: number;
  /** The administrative units, loaded when the first words are indexed; without them places are known by their words. */
  readonly places?: () => Promise<Gazetteer>;
};

/** The functions of a store over a declared database. */
export const createStore = (database: Database, { openTimeout, places }: StoreOptions = {}) => {
  const connection = connect(database, openTimeout);
  let opening: Promise<Locate> | null = null;
  const locating = async (): Promise<Locate> => {
    opening ??= places ? places().then(createLocate) : Promise.resolve(locateNothing);
    return opening;
  };
  const index = createLibraryIndex(connection, locating);
  const watchQuery = createWatch(connection);
  const list = (query: ListQuery) => listClippings(connection, index, query);
  return {
    /** Opens the database before anything is asked of it. */
    open: connection.ready,
    saveClip: (request: SaveClipRequest) => saveClip(connection, request),
    clipSameText: (seen: SeenText) => clipSameText(connection, seen),
    keep: (id: string, now: string) => keepClipping(connection, id, now),
    trash: (ids: readonly string[], now: string, batch?: string) => trashClippings(connection, ids, { now, batch }),
    restore: (ids: readonly string[], now: string, batch?: string) => restoreClippings(connection, ids, { now, batch }),
    editMany: (ids: readonly string[], request: BulkRequest) => editMany(connection, ids, request),
    readBatch: (batch: string) => readBatch(connection, batch),
    undoMany: (stepIds: readonly string[], request: { readonly batch: string; readonly now: string }) =>
      undoMany(connection, stepIds, request),
    listActivity: (query: ActivityQuery) => listActivity(connection, query),
    closeActivity: (id: string) => closeActivity(connection, id),
    findExpired: (now: string) => findExpired(connection, now),
    purge: (now: string) => purge(connection, now),
    readRemovals: () => readRemovals(connection),
    act: (clippingId: string, request: ActRequest) => actOnMarks(connection, clippingId, request),
    undo: (clippingId: string, request: UndoRequest) => undoStep(connection, clippingId, request),
    redo: (clippingId: string, request: UndoRequest) => redoStep(connection, clippingId, request),
    editClipping: (id: string, patch: ClippingPatch, request: { readonly actId: string; readonly now: string }) =>
      editClipping(connection, id, { patch, ...request }),
    readClipping: (id: string) => readClipping(connection, id),
    readVersion: (versionId: string) => readVersion(connection, versionId),
    readHistory: (clippingId: string) => readHistory(connection, clippingId),
    findByIdentity: (identity: string) => findByIdentity(connection, identity),
    findKept: (identities: readonly string[]) => findKept(connection, identities),
    listClippings: list,
    takeFirstScreen,
    readFirstScreen: (list: PlainList) => readFirstScreen(connection, list),
    keepFirstScreen: (list: PlainList) => keepFirstScreen(connection, list),
    orderClippings: (query: ListQuery) => orderClippings(connection, index, query),
    orderPacked: (query: ListQuery) => orderPacked(connection, index, query),
    readRows: (ids: readonly string[]) => readRows(connection, ids),
    countFacets: (list: Omit<ListQuery, 'sort'>, facets: readonly Facet[]) =>
      countListFacets(connection, index, { list, facets }),
    readSnippets: (ids: readonly string[], query: string) => readSnippets(connection, ids, query),
    /** Reads nothing but whether anything changed: a live query over what is read elsewhere is told of it so. */
    noteChanges: () => connection.read(async () => void (await lastQueued(database))),
    /** Any asynchronous reading of the store, again after every change of what it read. */
    watch: <T>(query: () => Promise<T>, onValue: (answer: Answer<T>) => void) =>
      watchQuery(() => settle(query), onValue),
    watchClipping: (id: string, onValue: (answer: Awaited<ReturnType<typeof readClipping>>) => void) =>
      watchQuery(() => readClipping(connection, id), onValue),
    watchList: (query: ListQuery, onValue: (answer: Awaited<ReturnType<typeof list>>) => void) =>
      watchQuery(() => list(query), onValue),
    saveOfflineCopy: (row: OfflineCopyRow) => saveOfflineCopy(connection, row),
    readOfflineCopy: (clippingId: string) => readOfflineCopy(connection, clippingId),
    removeOfflineCopies: (clippingIds: readonly string[]) => removeOfflineCopies(connection, clippingIds),
    findFigures: (query: FigureQuery) => findFigures(connection, index, query),
    countFigureGroups: (query: GroupQuery) => countFigureGroups(connection, index, query),
    readFigures: (numbers: ArrayLike<number>) => readFigures(connection, index, numbers),
    readQuotes: (figures: readonly MarkRef[]) => readQuotes(connection, figures),
    readSeries: (indicatorKey: string) => readSeries(connection, index, indicatorKey),
    listIndicators: () => listIndicators(connection),
    saveIndicators: (rows: readonly IndicatorRow[], request: IndicatorsRequest) =>
      saveIndicators(connection, rows, request),
    undoIndicators: (batch: string) => undoIndicators(connection, batch),
    countIndicators: () => countIndicators(connection, index),
    /** Packs what a version before left as it was; for the background, at its start. Answers how many clippings. */
    packEarlier: () => packEarlier(connection),
    /** Puts what was written since into the stored index, when it is much. For the background, at its start and after much. */
    catchUp: (storage?: Storage) => storeSegments(connection, locating, storage),
    exportItems: (ids: readonly string[] | 'all', without?: ReadonlySet<string>) =>
      exportItems(connection, ids, without),
    keptIds: () => keptIds(connection),
    findUnreadable: (ids: readonly string[]) => findUnreadable(connection, ids),
    importItems: (items: readonly ClippingItem[], note?: ImportNote) => importItems(connection, items, note),
    noteSaved: (note: ImportNote, part: SavedPart) => noteSaved(connection, note, part),
    readStanding: (ids: readonly string[]) => readStanding(connection, ids),
    countImported: (batch: string) => countImported(connection, batch),
    undoImport: (batch: string) => undoImport(connection, batch),
    readGroups: (ids: readonly string[]) => readGroups(connection, ids),
    collectGroups: (ids: readonly string[]) => collectGroups(connection, ids),
    readStamps: (giveWay?: () => Promise<void>) => readStamps(connection, giveWay),
    readStampsOf: (ids: readonly string[]) => readStampsOf(connection, ids),
    countActs: () => countActs(connection),
    replaceGroups: (change: GroupChange) => replaceGroups(connection, change),
    stats: () => countRows(connection),
    /** How many clippings are kept: quick, where `stats` counts every version of the library. */
    countKept: () => connection.read(() => countInState(database, 'kept')),
    verifyTally: () => verifyTally(connection),
    measureRooms: () => measureRooms(connection),
    beginNewLog: () => beginNewLog(connection),
    readHoldings: (step: StepRef | null) => readHoldings(connection, step),
    checkIntegrity: (options?: CheckOptions) => checkIntegrity(connection, options),
    repair: (findings: readonly Finding[], now: string) => repair(connection, findings, now),
    close: connection.close,
  } as const;
};

/**
 * The library of clippings: everything this module does, as one plain object. Every function answers with a `Result`
 * (`exportItems` and `readGroups`, iterations, throw). The database opens at first use. Times, ids and hashes are arguments.
 */
export type Store = ReturnType<typeof createStore>;

/** The store of this browser profile; `name` only for tests. */
export const openStore = ({
  name = DATABASE_NAME,
  ...options
}: StoreOptions & { readonly name?: string } = {}): Store => createStore(declareDatabase(name), options);
