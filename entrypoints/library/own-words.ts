import type { ExportItem } from '@/utils/export';
import { store } from '../app/store';

/**
 * What another program knew of articles, as an import may take it: an article we have keeps its title, writer, date and the
 * reader's own words, and only gets the marks; a reference tells less than the page did.
 */
export const withOwnWords = async (items: readonly ExportItem[]): Promise<readonly ExportItem[]> => {
  const settled: ExportItem[] = [];
  for (const item of items) {
    const known = await store.findByIdentity(item.clipping.identity);
    if (!known.ok || !known.value) {
      settled.push(item);
      continue;
    }
    const { title, byline, publishedAt, section, tags, note, collection, updatedAt } = known.value;
    const words = { title, byline, publishedAt, section, tags, note, collection, updatedAt };
    settled.push({ ...item, clipping: { ...item.clipping, ...words } });
  }
  return settled;
};
