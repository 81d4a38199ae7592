import type { ExportItem } from '@/utils/export';
import type { Meeting } from '@/utils/import';
import { store } from '../app/store';

/** Articles looked up before an import; with more, the rest is settled by the same rule without being shown. */
const LOOKED_UP = 2000;

/** Which of the items are in the library already, and what differs. Reads only. */
export const meetingsOf = async (items: readonly ExportItem[]): Promise<readonly Meeting[]> => {
  const { meet } = await import('@/utils/import');
  const meetings: Meeting[] = [];
  for (const item of items.slice(0, LOOKED_UP)) {
    const known = await store.findByIdentity(item.clipping.identity);
    if (!known.ok || !known.value) continue;
    const ours = await store.readClipping(known.value.id);
    if (ours.ok) meetings.push(meet(ours.value, item));
  }
  return meetings;
};
