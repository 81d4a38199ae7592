import { Dexie } from 'dexie';
import { fail, type Result, succeed } from '@/utils/model';
import { NATIVE_VERSIONS, SCHEMA_VERSION } from '@/utils/stored-names';
import { within } from '@/utils/waiting';
import { CHANGED_WITH_CLIPPINGS, type Database, declareUpgrades, type TableName } from './database';
import { failureOf, type StoreReason, settle, unwrap } from './reasons';

/** Opening waits for other contexts to let go, and can hang on a damaged profile: then it is given up. */
const OPEN_TIMEOUT_MS = 10_000;

export type Connection = {
  readonly database: Database;
  /** Opens the database if it is not open. */
  readonly ready: () => Promise<Result<void, StoreReason>>;
  /** Runs queries outside of a transaction. Whatever is thrown becomes a reason. */
  readonly read: <T>(query: () => Promise<T>) => Promise<Result<T, StoreReason>>;
  /**
   * Runs queries in one reading transaction, so that they see one state. A `Refusal` ends it as a success would: a live
   * query follows only what was read by transactions that came to their end.
   */
  readonly readTogether: <T>(tables: readonly TableName[], body: () => Promise<T>) => Promise<Result<T, StoreReason>>;
  /** Runs one transaction over the tables: all of it or, when it throws (a `Refusal` too), nothing. */
  readonly write: <T>(tables: readonly TableName[], body: () => Promise<T>) => Promise<Result<T, StoreReason>>;
  readonly close: () => void;
};

/** The version of the stored database in our counting: 0 where there is none, null where the browser does not tell. */
const storedVersion = async (name: string): Promise<number | null> => {
  const databases = await Dexie.dependencies.indexedDB?.databases?.();
  if (!databases) return null;
  const stored = databases.find((database) => database.name === name)?.version ?? 0;
  return stored / NATIVE_VERSIONS;
};

const tooLate = (): Error => new Dexie.OpenFailedError('The database did not open in time.');

/** How a database is opened. The versions before today's are declared once: an opening that is tried again finds them there. */
const createOpening = (database: Database): (() => Promise<void>) => {
  let hasUpgrades = false;
  return async () => {
    const stored = await storedVersion(database.name);
    if (stored !== null && stored > SCHEMA_VERSION) throw new Dexie.VersionError('Written by a newer version.');
    // One that is not known may be old; a new one is made as it is today.
    if (!hasUpgrades && (stored === null || (stored > 0 && stored < SCHEMA_VERSION))) {
      hasUpgrades = true;
      declareUpgrades(database);
    }
    await database.open();
  };
};

const withChanged = (tables: readonly TableName[]): TableName[] =>
  tables.includes('clippings') ? [...tables, ...CHANGED_WITH_CLIPPINGS] : [...tables];

/**
 * The way to a database: opens it at the first need and again after the browser closed it. It never opens a database of
 * a newer schema. When another context wants to upgrade or delete the database it lets go at once and stays closed:
 * from then on everything answers `blocked`, because rows of this schema must not be written beside newer ones.
 */
export const connect = (database: Database, timeout = OPEN_TIMEOUT_MS): Connection => {
  let isSuperseded = false;
  const openChecked = createOpening(database);
  let opening: Promise<Result<void, StoreReason>> | null = null;
  database.on('versionchange', () => {
    isSuperseded = true;
    database.close();
    return false;
  });
  const open = async (): Promise<Result<void, StoreReason>> => {
    try {
      return succeed(await within(timeout, openChecked(), tooLate));
    } catch (error) {
      const failure = failureOf(error);
      // Whatever else keeps it from opening lies in its files.
      return failure.reason === 'broken' ? { ...failure, reason: 'unopenable' } : failure;
    } finally {
      opening = null;
    }
  };
  const ready = async (): Promise<Result<void, StoreReason>> => {
    if (isSuperseded) return fail('blocked', 'The database is now used by another version of the extension.');
    if (database.isOpen()) return succeed(undefined);
    opening ??= open();
    return opening;
  };
  const read: Connection['read'] = async (query) => {
    try {
      if (isSuperseded || !database.isOpen()) unwrap(await ready());
      return succeed(await query());
    } catch (error) {
      return isSuperseded ? fail('blocked') : failureOf(error);
    }
  };
  // Dexie looks whether what runs in a transaction is an `async` function, and follows only these over each `await`: with a
  // plain one that gives back a promise, what comes after the second `await` would be written, or read, outside.
  return {
    database,
    ready,
    read,
    readTogether: async (tables, body) => {
      const answer = await read(() => database.transaction('r', [...tables], async () => settle(body)));
      return answer.ok ? answer.value : answer;
    },
    write: (tables, body) => read(() => database.transaction('rw', withChanged(tables), async () => body())),
    close: () => database.close(),
  };
};
