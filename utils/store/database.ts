import { Dexie, type EntityTable } from 'dexie';
import type { BodyRow, ClippingRow, HistoryRow, MarkRow, Version } from './rows';

export const DATABASE_NAME = 'trich-bao';

/** Raised with every change of `SCHEMA`, which then keeps the older versions beside the new one. */
export const SCHEMA_VERSION = 1;

/**
 * The tables of each schema version, in Dexie's notation: first the key, then indexes; `&` unique, `*` one entry for
 * each element, `[a+b]` compound. Bodies lie apart, so that lists never read them.
 */
export const SCHEMA: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    clippings:
      'id, &identity, state, clippedAt, updatedAt, site, publishedAt, *tags, collection, [state+clippedAt], [state+updatedAt]',
    bodies: 'versionId',
    versions: 'id, clippingId, &[clippingId+number]',
    marks: 'id, clippingId',
    history: 'id, clippingId, &[clippingId+seq], toggledBy',
  },
};

export type Database = Dexie & {
  readonly clippings: EntityTable<ClippingRow, 'id'>;
  readonly bodies: EntityTable<BodyRow, 'versionId'>;
  readonly versions: EntityTable<Version, 'id'>;
  readonly marks: EntityTable<MarkRow, 'id'>;
  readonly history: EntityTable<HistoryRow, 'id'>;
};

/**
 * Declares the database without opening it. Writes are durable (`strict`: on disk before they are acknowledged), and
 * nothing opens it but `connect`: Dexie by itself would open a newer database with this schema and patch it.
 */
export const declareDatabase = (name: string): Database => {
  // `as`: the tables of `SCHEMA` become properties of the instance at `stores()`.
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' }) as Database;
  for (const [version, tables] of Object.entries(SCHEMA)) database.version(Number(version)).stores(tables);
  return database;
};

export type TableName = 'clippings' | 'bodies' | 'versions' | 'marks' | 'history';
