import type { Article } from '@/utils/model';
import type { ReadClipping } from '@/utils/store';

/** Of a text that is the same story a part this large stands in both; corrections of papers leave far more. */
const SHARED_AT_LEAST = 0.25;

/**
 * Whether what a page shows can be a later state of a clipping: it has its title, or a good part of its lines. A page
 * that changes its article by script has the address of the new one before its text, and one behind a login has neither;
 * the address alone would make either a new version of the clipping.
 */
export const isSameStory = (
  { title, text }: Pick<Article, 'title' | 'text'>,
  { versions, body }: Pick<ReadClipping, 'versions' | 'body'>,
): boolean => {
  if (versions.some((version) => version.title === title)) return true;
  const known = new Set(body.text.split('\n'));
  const shared = text.split('\n').reduce((sum, line) => sum + (known.has(line) ? line.length : 0), 0);
  return shared >= text.length * SHARED_AT_LEAST && shared > 0;
};
