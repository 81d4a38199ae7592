import { articleFromText, extractArticle } from '@/utils/article';
import { type Article, type ExtractReason, fail, type Result } from '@/utils/model';
import { readSource, type Source, type SourceReason } from './read-source';

export type FileReason = SourceReason | ExtractReason;

/** A file becomes an Article by the same core as in the browser. `url` is the address it was saved from, if known. */
export const readArticleFile = async (path: string, url: string): Promise<Result<Article, FileReason>> => {
  const source = await readSource(path);
  if (!source.ok) return source;
  try {
    return await articleOf(source.value, url);
  } catch (error) {
    // One broken file must not stop the others; the error line says what happened.
    return fail('broken', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
};

const articleOf = async (source: Source, url: string): Promise<Result<Article, ExtractReason>> => {
  if (source.kind === 'text') return articleFromText(source.text, { url });
  // pdf.js and jsdom take half a second to load: only for those who need them.
  if (source.kind === 'pdf') {
    const [{ articleFromPdf }, { loadPdfInNode }] = await Promise.all([
      import('@/utils/pdf'),
      import('../pdf-in-node'),
    ]);
    return articleFromPdf(source.bytes, { url, loadPdf: loadPdfInNode });
  }
  const { parsePage } = await import('./parse-page');
  return extractArticle(parsePage(source.text, url), { url });
};
