import { type Article, fail, type Result } from '@/utils/model';
import { type ReadTabReason, readTab } from '@/utils/platform';

/** Before each reading, in milliseconds: an article fetched by script is there after one of them, or not at all. */
const PAUSES_MS = [0, 250, 500, 1_000, 2_000] as const;

/**
 * Reads the article of a tab once it is the one meant. A site that changes its article by script has the address of the
 * next before its text: read at once it would be the old text under the new address. `not-ready` where it never comes.
 */
export const readArrived = async (
  tabId: number,
  hasArrived: (article: Article) => boolean | Promise<boolean>,
): Promise<Result<Article, ReadTabReason>> => {
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const article = await readTab(tabId, { selection: false });
    if (!article.ok || (await hasArrived(article.value))) return article;
  }
  return fail('not-ready');
};
