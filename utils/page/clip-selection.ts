import { extractArticleWith, type GeneralRoad, genuine } from '@/utils/article';
import type { Article, ExtractReason } from '@/utils/model';
import { fail, type Result } from '@/utils/model/result';
import type { Readable } from './frames';

/** The selection of the first document that has one, the page before its frames; `no-selection` where none has. */
export const clipSelection = (
  readable: readonly Readable[],
  general: GeneralRoad,
): Result<Article, ExtractReason | 'no-selection' | 'needs-general-road'> => {
  for (const { document, copy } of readable) {
    const selected = genuine(document, 'getSelection')();
    if (!selected || selected.isCollapsed || selected.toString().trim() === '') continue;
    const options = { url: document.location.href, selection: selected.getRangeAt(0) };
    const read = extractArticleWith(copy(), options, general);
    return !read.ok && read.reason === 'needs-general-road' ? fail(read.reason) : read;
  }
  return fail('no-selection');
};
