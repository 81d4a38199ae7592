import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTransaction, Dexie } from 'dexie';

/** A change of clippings on its way to the database. */
export type ClippingWrite = {
  readonly core: DBCore;
  readonly request: DBCoreMutateRequest;
  /** Makes the change, as it was asked for or with other values. */
  readonly proceed: (request: DBCoreMutateRequest) => Promise<DBCoreMutateResponse>;
};

/** Stands in the way of every change of clippings, by whatever act: what is kept beside them cannot be forgotten. */
export const onClippingWrites = (
  database: Dexie,
  name: string,
  onWrite: (write: ClippingWrite) => Promise<DBCoreMutateResponse>,
): void => {
  database.use({
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      table: (table) => {
        const own = core.table(table);
        if (table !== 'clippings') return own;
        return { ...own, mutate: (request) => onWrite({ core, request, proceed: own.mutate }) };
      },
    }),
  });
};

/** Whether a transaction holds a table. Upgrades to versions before a table do not. */
export const holds = (transaction: DBCoreTransaction, table: string): boolean =>
  // `as`: the part of a transaction of IndexedDB that Dexie does not type.
  (transaction as unknown as IDBTransaction).objectStoreNames.contains(table);
