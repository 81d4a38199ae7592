import { Dexie } from 'dexie';
import { applyPlan } from './plan';

/**
 * A whole database as plain JSON: what a released schema wrote, kept for ever, so that every later schema can prove that
 * it opens it. Bytes are written as base64.
 */
export type Sample = {
  readonly schema: number;
  /** Tables in Dexie's notation, as they were declared. */
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
};

const BYTES = '$bytes';

const toJson = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { [BYTES]: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, toJson(field)]));
};

const fromJson = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  if (BYTES in value) return new Uint8Array(Buffer.from(String(value[BYTES]), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, fromJson(field)]));
};

/** Writes down a database just filled by `applyPlan`. */
export const recordSample = async (name: string, stores: Sample['stores'], schema: number): Promise<Sample> => {
  await applyPlan(name);
  const database = await new Dexie(name).open();
  const rows: Record<string, readonly unknown[]> = {};
  for (const table of database.tables) rows[table.name] = (await table.toArray()).map(toJson);
  database.close();
  return { schema, stores, rows };
};

/** Makes a database exactly as a sample says, with the schema of its time. */
export const layOut = async (name: string, { schema, stores, rows }: Sample): Promise<void> => {
  const database = new Dexie(name);
  database.version(schema).stores(stores);
  await database.open();
  for (const [table, content] of Object.entries(rows)) await database.table(table).bulkAdd(content.map(fromJson));
  database.close();
};
