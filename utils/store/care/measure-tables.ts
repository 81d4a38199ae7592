import type { Connection } from '../records/connection';
import type { Database, TableName } from '../records/database';

/** What takes room in a library, and the tables it lies in. */
export const ROOMS = {
  texts: ['bodies'],
  marks: ['markSets', 'marks'],
  clippings: ['clippings', 'versions'],
  history: ['history', 'activity', 'imports', 'removals'],
  index: ['segments', 'segmentFiles', 'sequences', 'columns', 'titles', 'unindexed', 'tallies', 'firstScreens'],
  offline: ['offlineCopies'],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;
export type Room = keyof typeof ROOMS;

/** Rows looked at of a table: the others are taken to be like them. */
const SAMPLE = 40;

/** About the bytes of a value as it is stored: numbers and keys of records count little beside texts and bytes. */
const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length + 2;
  if (value instanceof Blob) return value.size;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + bytesOf(one), 4);
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + bytesOf(one), 4);
};

const measureTable = async (database: Database, name: TableName): Promise<number> => {
  const table = database.table(name);
  const rows = await table.count();
  if (rows === 0) return 0;
  const sample: readonly unknown[] = await table.limit(SAMPLE).toArray();
  return (rows / sample.length) * sample.reduce<number>((sum, row) => sum + bytesOf(row), 0);
};

/** About how many bytes each kind of record takes, before the browser packs them: from a few rows of each table. */
export const measureRooms = ({ database, read }: Connection) =>
  read(async (): Promise<Readonly<Record<Room, number>>> => {
    const measured: Record<string, number> = {};
    for (const [room, tables] of Object.entries(ROOMS)) {
      const sizes = await Promise.all(tables.map((name) => measureTable(database, name)));
      measured[room] = sizes.reduce((sum, size) => sum + size, 0);
    }
    return measured as Record<Room, number>; // `as`: every room was measured above
  });
