import { SCHEMA } from '@/utils/store/records/database';

/** All tables of a schema version: what it says itself, and what versions before it said of others. */
export const tablesOf = (version: number): Readonly<Record<string, string>> => {
  const said: Readonly<Record<string, string | null>> = Object.assign(
    {},
    ...Object.entries(SCHEMA).flatMap(([at, tables]) => (Number(at) <= version ? [tables] : [])),
  );
  return Object.fromEntries(Object.entries(said).flatMap(([table, keys]) => (keys === null ? [] : [[table, keys]])));
};
