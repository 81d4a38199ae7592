import type { Article, ExtractReason } from '@/utils/model';
import { fail, type Result } from '@/utils/model/result';
import { generalRoad } from './body/unknown-site';
import { type ExtractOptions, extractArticleWith } from './extract';

/** `extractArticleWith` with the general road at hand: for the command line, for saved pages, for every caller but the clipper. */
export const extractArticle = (document: Document, options: ExtractOptions): Result<Article, ExtractReason> => {
  const extracted = extractArticleWith(document, options, generalRoad);
  if (extracted.ok) return extracted;
  // It was at hand, so it cannot be what is missing.
  return extracted.reason === 'needs-general-road' ? fail('broken') : fail(extracted.reason, extracted.detail);
};
