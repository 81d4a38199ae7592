import { type Article, fail, type Result, succeed } from '@/utils/model';
import { type ReadTabReason, readTab } from '@/utils/platform';

/** Before each reading, in milliseconds: an article fetched by script is there after one of them, or not at all. */
const PAUSES_MS = [0, 250, 500, 1_000, 2_000] as const;

/** What a tab shows, and whether that is what was meant. */
export type Arrival = { readonly article: Article; readonly hasArrived: boolean };

/**
 * Reads the article of a tab once it is the one meant. A site that changes its article by script has the address of the
 * next before its text: read at once it would be the old text under the new address. After a while it is given as it is:
 * a paper may print one text under two addresses.
 */
export const readArrived = async (
  tabId: number,
  isMeant: (article: Article) => boolean | Promise<boolean>,
): Promise<Result<Arrival, ReadTabReason>> => {
  let last: Article | null = null;
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const read = await readTab(tabId, { selection: false });
    if (!read.ok) return read;
    if (await isMeant(read.value)) return succeed({ article: read.value, hasArrived: true });
    last = read.value;
  }
  return last ? succeed({ article: last, hasArrived: false }) : fail('not-ready');
};
