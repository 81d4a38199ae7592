import type { SearchDocument } from '@/utils/search';
import { decodeText } from '../records/body-bytes';
import type { Database } from '../records/database';
import { type FigureDocument, figureDocument } from '../records/figure-row';
import { MARK_TABLES, readMarkSets, type StoredMarks } from '../records/mark-sets';
import type { Locate } from '../records/place-codes';
import type { BodyRow, ClippingRow } from '../records/rows';
import { searchDocument } from './search-document';

/** What the index holds of a clipping: its words, those of its title apart, and its figures. */
export type IndexedClipping = {
  readonly words: SearchDocument;
  readonly title: string;
  readonly figures: FigureDocument;
};

/** Clippings whose bodies and marks are read at once: few enough that the page answers in between. */
const CHUNK = 50;

type Chunk = {
  readonly ids: readonly string[];
  readonly rows: readonly (ClippingRow | undefined)[];
  readonly bodies: readonly (BodyRow | undefined)[];
  readonly marks: readonly StoredMarks[];
};

/** In one transaction: between two, marks could be moved from the table read last to the one read first. */
const readChunk = (database: Database, ids: readonly string[]): PromiseLike<Chunk> =>
  database.transaction('r', ['clippings', 'bodies', ...MARK_TABLES], async () => {
    const asked = readMarkSets(database, ids);
    const rows = await database.clippings.bulkGet([...ids]);
    const bodies = await database.bodies.bulkGet(rows.map((row) => row?.versionId ?? ''));
    return { ids, rows, bodies, marks: await asked };
  });

/** The title of a clipping; a damaged row may lack it. */
export const titleOf = ({ title }: Partial<Pick<ClippingRow, 'title'>>): string =>
  typeof title === 'string' ? title : '';

const documentsOf = ({ rows, bodies, marks }: Chunk, locate: Locate): readonly IndexedClipping[] =>
  rows.flatMap((row, nth): readonly IndexedClipping[] => {
    if (row === undefined) return [];
    const own = marks[nth] ?? [];
    return [
      {
        words: searchDocument(row, decodeText(bodies[nth]) ?? '', { marks: own, locate }),
        title: titleOf(row),
        figures: figureDocument(row, own, locate),
      },
    ];
  });

/**
 * The documents of some clippings, a chunk after the other; those that are no more are named as gone. The next chunk is
 * read while one is worked on.
 */
export async function* readDocuments(database: Database, ids: readonly string[], locate: Locate) {
  let reading = readChunk(database, ids.slice(0, CHUNK));
  for (let next = CHUNK; next - CHUNK < ids.length; next += CHUNK) {
    const chunk = await reading;
    reading = readChunk(database, ids.slice(next, next + CHUNK));
    // What fails is noticed when its turn comes, not before.
    reading.then(undefined, () => {});
    yield { documents: documentsOf(chunk, locate), gone: chunk.ids.filter((_, nth) => chunk.rows[nth] === undefined) };
  }
}
