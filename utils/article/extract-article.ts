import Readability from '@mozilla/readability/Readability.js';
import type { Article, ExtractReason } from '@/utils/model';
import { fail, type Result } from '@/utils/model/result';
import { type ExtractOptions, extractArticleWith } from './extract';

/** `extractArticleWith` with Readability at hand: for the command line, for saved pages, for every caller but the clipper. */
export const extractArticle = (document: Document, options: ExtractOptions): Result<Article, ExtractReason> => {
  const extracted = extractArticleWith(document, options, Readability);
  if (extracted.ok) return extracted;
  // It was at hand, so it cannot be what is missing.
  return extracted.reason === 'needs-readability' ? fail('broken') : fail(extracted.reason, extracted.detail);
};
