import { extractArticle, isBodyReady } from '@/utils/article';
import type { Article, ExtractReason } from '@/utils/model';
import { fail, type Result } from '@/utils/model/result';
import { waitUntilReady } from './body-ready';

/** What the whole page may weigh as markup; beyond it reading would freeze the tab. UTF-16 units. */
const MAX_TEXT_UNITS = 30_000_000;

/**
 * Reads the live page into an Article without touching it: waits for the body, then works on a clone.
 * Fails as `extractArticle` does, with `not-ready` when a script-filled body never came and `too-large`.
 */
export const clipDocument = async (live: Document): Promise<Result<Article, ExtractReason>> => {
  const url = live.location.href;
  if (!(await waitUntilReady(live, () => isBodyReady(live, url)))) return fail('not-ready');
  if ((live.documentElement?.textContent?.length ?? 0) > MAX_TEXT_UNITS) return fail('too-large');
  try {
    // `as`: cloning a document gives a document; the DOM typing only says Node.
    return extractArticle(live.cloneNode(true) as Document, { url });
  } catch (error) {
    // The page is foreign and may be built to break a reader; a throw must not look like an empty answer.
    return fail('broken', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
};
