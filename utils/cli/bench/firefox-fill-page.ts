/**
 * What the Firefox bench runs in a page of the built extension: fills the extension's own database, and says in the
 * title how far it is. `firefox-export.ts` bundles it and calls `trichBaoFill`.
 */
import { openGazetteer } from '@/utils/places';
import { openStore } from '@/utils/store';
import { BATCH, createWriter, itemOf, type LibrarySize } from './library-material';
import { unwrap } from './page-timing';

const fill = async (size: LibrarySize): Promise<void> => {
  const store = openStore({ places: async () => openGazetteer(size.places) });
  const writer = createWriter(size);
  for (let from = 0; from < size.clippings; from += BATCH) {
    const count = Math.min(BATCH, size.clippings - from);
    unwrap(await store.importItems(Array.from({ length: count }, (_, nth) => itemOf(from + nth, writer))));
    document.title = `${from + count} of ${size.clippings}`;
  }
  store.close();
  document.title = 'filled';
};

Object.assign(globalThis, {
  trichBaoFill: (size: LibrarySize) =>
    fill(size).catch((error: unknown) => {
      document.title = `failed: ${error}`;
    }),
});
