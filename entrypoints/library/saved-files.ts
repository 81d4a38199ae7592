import { type CommandReason, send } from '@/utils/commands';
import { type FileContent, savedPageUrl } from '@/utils/import';
import { parsePage, whileReading } from '@/utils/markup';
import { type Article, type ExtractReason, fail, type Result, succeed } from '@/utils/model';
import type { PdfWatch } from '@/utils/pdf';
import type { ClipOutcome, StoredGroup, StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** A saved page or PDF that was dropped on the library. */
export type SavedFile = { readonly name: string; readonly content: Extract<FileContent, { kind: 'html' | 'pdf' }> };

const readArticle = async ({ name, content }: SavedFile, watch?: PdfWatch): Promise<Result<Article, ExtractReason>> => {
  if (content.kind === 'pdf') {
    const { articleFromPdf, loadPdfjs } = await import('@/utils/pdf');
    return articleFromPdf(content.bytes, { url: `file:///${encodeURIComponent(name)}`, loadPdf: loadPdfjs, watch });
  }
  const { extractArticle } = await import('@/utils/article');
  const page = parsePage(content.text);
  return whileReading(() => extractArticle(page, { url: savedPageUrl(content.text, name) }));
};

export type ClippedFile = {
  readonly clippingId: string;
  readonly outcome: ClipOutcome['outcome'];
  /** What stood here of the article; null where there was nothing. */
  readonly before: StoredGroup | null;
};

/** The clipping of an article as it stands now, to go back to; null where there is none. */
const readStanding = async (identity: string): Promise<Result<StoredGroup | null, StoreReason>> => {
  const found = await store.findByIdentity(identity);
  if (!found.ok) return found;
  const standing = await store.readStanding(found.value ? [found.value.id] : []);
  return standing.ok ? succeed(standing.value[0] ?? null) : standing;
};

/**
 * Reads a saved page or PDF by the same core as an open tab, and keeps it: file → Article → clipping with suggestions. `watch` is told of
 * the pages of a PDF, and may give it up.
 */
export const clipSavedFile = async (
  file: SavedFile,
  watch?: PdfWatch,
): Promise<Result<ClippedFile, CommandReason | ExtractReason>> => {
  try {
    const article = await readArticle(file, watch);
    if (!article.ok) return article;
    const before = await readStanding(article.value.identity);
    if (!before.ok) return before;
    const clipped = await send('clipArticle', { article: article.value });
    if (!clipped.ok) return clipped;
    const { clippingId, outcome } = clipped.value;
    const kept = await send('keep', { clippingId });
    return kept.ok ? succeed({ clippingId, outcome, before: before.value }) : kept;
  } catch (error) {
    // One broken file must not stop the others.
    return fail('broken', error instanceof Error ? error.message : String(error));
  }
};
