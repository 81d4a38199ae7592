import type { ExportItem } from '@/utils/export';
import { countMarks, suggestMarks } from '@/utils/marks';
import type { Article } from '@/utils/model';
import { sha256Hex } from './read-source';

/**
 * What the extension would store for an article, with every mark a suggestion. Ids follow from the text, so that the
 * same file gives the same output twice.
 */
export const itemOf = (article: Article, clippedAt: string): ExportItem => {
  const { text, blocks, candidates, ...kept } = article;
  const contentHash = sha256Hex(text);
  const id = sha256Hex(`${article.identity}\n${contentHash}`).slice(0, 32);
  let made = 0;
  const marks = suggestMarks({ article, now: clippedAt, newId: () => `${id}-${++made}` });
  return {
    clipping: {
      ...kept,
      id,
      state: 'kept',
      clippedAt,
      updatedAt: clippedAt,
      trashedAt: null,
      contentHash,
      version: 1,
      tags: article.tags,
      note: null,
      collection: null,
      counts: countMarks(marks),
    },
    body: { text, blocks, candidates },
    marks,
  };
};
