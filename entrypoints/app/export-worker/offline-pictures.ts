import { sure } from '@/utils/backup';
import type { ExportItem, ItemSource } from '@/utils/export';
import type { Clipping } from '@/utils/model';
import { copiedPictures, unpackText } from '@/utils/page';
import type { Store } from '@/utils/store';

type Copies = Pick<Store, 'readOfflineCopy'>;

/** Pictures of a clipping that lie in its offline copy; none where there is no copy, or nothing to be read from it. */
const picturesOf = async (store: Copies, { id, images }: Clipping): Promise<ReadonlyMap<string, string>> => {
  const copy = sure(await store.readOfflineCopy(id));
  if (!copy) return new Map();
  try {
    const file = await unpackText(new Uint8Array(copy.bytes));
    return copiedPictures(file, { addresses: images.map(({ src }) => src), missing: copy.missing });
  } catch {
    return new Map(); // damaged: the article leaves without its pictures, as one that was never copied
  }
};

/** The clippings, with what lies in their offline copies in the place of pictures that would have to be fetched. */
export async function* withOfflinePictures(items: ItemSource, store: Copies): AsyncGenerator<ExportItem> {
  for await (const item of items) {
    const { clipping } = item;
    const pictures = clipping.images.length > 0 ? await picturesOf(store, clipping) : new Map<string, string>();
    const images = clipping.images.map((image) => ({ ...image, src: pictures.get(image.src) ?? image.src }));
    yield pictures.size > 0 ? { ...item, clipping: { ...clipping, images } } : item;
  }
}
