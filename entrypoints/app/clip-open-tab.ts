import { type CommandReason, send } from '@/utils/commands';
import { fail, type Result, succeed } from '@/utils/model';
import { readTabFile } from '@/utils/platform';
import { watchPdf } from './pdf-reading';

/**
 * Clips what a tab shows and answers with the clipping's id. A PDF is read here: its reader is loaded only for that, and
 * no background may load code.
 */
export const clipOpenTab = async (tabId: number): Promise<Result<string, CommandReason>> => {
  const clipped = await send('clip', { tabId });
  const answer = !clipped.ok && clipped.reason === 'pdf' ? await clipPdf(tabId) : clipped;
  return answer.ok ? succeed(answer.value.clippingId) : answer;
};

const clipPdf = async (tabId: number) => {
  const file = await readTabFile(tabId);
  if (!file.ok) return fail('pdf', file.detail);
  const { articleFromPdf, loadPdfjs } = await import('@/utils/pdf');
  const watch = watchPdf();
  const article = await articleFromPdf(file.value.bytes, { url: file.value.url, loadPdf: loadPdfjs, watch });
  watch.end();
  return article.ok ? send('clipArticle', { article: article.value }) : article;
};
