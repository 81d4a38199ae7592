import type { SearchDocument } from '@/utils/search';
import { decodeText } from './body-bytes';
import type { Database } from './database';
import { type FigureDocument, figureDocument } from './figure-row';
import type { Locate } from './place-codes';
import { searchDocument } from './search-document';

/** What the index holds of a clipping: its words and its figures. */
export type IndexedClipping = { readonly words: SearchDocument; readonly figures: FigureDocument };

/** Clippings whose bodies and marks are read at once: few enough that the page answers in between. */
const CHUNK = 50;

/** The documents of some clippings, a chunk after the other; those that are no more are named as gone. */
export async function* readDocuments(database: Database, ids: readonly string[], locate: Locate) {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    // All asked for at once, marks by clipping: one query over many keys goes through a cursor, row by row.
    const asked = Promise.all(chunk.map((id) => database.marks.where('clippingId').equals(id).toArray()));
    const rows = await database.clippings.bulkGet(chunk);
    const bodies = await database.bodies.bulkGet(rows.map((row) => row?.versionId ?? ''));
    const marks = await asked;
    const documents = rows.flatMap((row, nth): readonly IndexedClipping[] => {
      if (row === undefined) return [];
      const own = marks[nth] ?? [];
      return [
        {
          words: searchDocument(row, decodeText(bodies[nth]) ?? '', { marks: own, locate }),
          figures: figureDocument(row, own, locate),
        },
      ];
    });
    yield { documents, gone: chunk.filter((_, nth) => rows[nth] === undefined) };
  }
}
