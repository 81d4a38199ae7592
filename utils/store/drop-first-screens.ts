import type { DBCoreTransaction, Dexie } from 'dexie';

/** The part of a transaction of IndexedDB that Dexie does not type. */
type Scoped = DBCoreTransaction & { readonly objectStoreNames: { contains(name: string): boolean } };

/** All keys (an enumeration without values at run time). */
const ANY_KEY = { type: 3, lower: undefined, upper: undefined } as const;

/** Takes what is kept of the beginnings of lists away with every change of clippings, in its transaction: it is never old. */
export const dropFirstScreens = (database: Dexie): void => {
  database.use({
    stack: 'dbcore',
    name: 'first-screens',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== 'clippings') return table;
        return {
          ...table,
          mutate: async (request) => {
            const { trans } = request;
            // `as`: see `Scoped`. Upgrades to versions before this table have none.
            if ((trans as Scoped).objectStoreNames.contains('firstScreens')) {
              await core.table('firstScreens').mutate({ type: 'deleteRange', trans, range: ANY_KEY });
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
};
