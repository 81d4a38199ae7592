import type { Database } from './database-check';
import { IMPORTED, importedAddress } from './import-file';

/** Ids of the clippings that an import brought and that are there. */
export const idsOfImport = ({ clippings }: Database, nth: number): readonly string[] =>
  clippings.flatMap(({ id, url }) => (url.startsWith(importedAddress(nth, '')) ? [id] : []));

/** What readers were told of imports: which are done, which are taken back, and which were sent away by any road. */
export const openImportLedger = () => {
  const saidDone = new Set<number>();
  const saidUndone = new Set<number>();
  const sentAway = new Set<number>();
  let count = 0;
  const isAsItMayBe = (nth: number, there: number): boolean => {
    if (there === IMPORTED) return !saidUndone.has(nth);
    return there === 0 && (!saidDone.has(nth) || sentAway.has(nth));
  };
  return {
    saidDone,
    saidUndone,
    /** The number of the next import. */
    next: (): number => {
      count += 1;
      return count - 1;
    },
    /** Notes that an import is put into the trash or taken back: from now on it may be gone, though never in part. */
    sendAway: (nth: number): void => {
      sentAway.add(nth);
    },
    /** The first import that is there. */
    firstThere: (database: Database): number | undefined =>
      Array.from({ length: count }, (_, nth) => nth).find((nth) => idsOfImport(database, nth).length > 0),
    /** Ids of clippings that may be gone at the next look. */
    idsSentAway: (database: Database): ReadonlySet<string> =>
      new Set([...sentAway].flatMap((nth) => idsOfImport(database, nth))),
    /** Imports that are there in part, gone though they were said to be done, or there though said to be taken back. */
    findHalves: (database: Database): readonly string[] =>
      Array.from({ length: count }, (_, nth) => ({ nth, there: idsOfImport(database, nth).length }))
        .filter(({ nth, there }) => !isAsItMayBe(nth, there))
        .map(({ nth, there }) => `import ${nth}: ${there} of ${IMPORTED}`),
  };
};
