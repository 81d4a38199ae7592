import type { Article, Block, ExtractReason, MetadataCandidate, Result } from '@/utils/model';
import type { PdfLibrary } from './drawn/pdf-library';
import { type DocumentLayout, readLayout } from './layout';
import { hasText, pagesWithoutText } from './letters/pages-with-text';
import { isUnreadable, readablePages } from './letters/readable-text';
import { type PdfWatch, readPages } from './read-pages';

export type PdfOptions = {
  /** Where the PDF is from: its address, or "file:///…" of a file dropped on the library. */
  readonly url: string;
  readonly loadPdf: () => Promise<PdfLibrary>;
  readonly watch?: PdfWatch;
};

const MOST_BYTES = 100 * 1024 * 1024;

type Written = { readonly text: string; readonly blocks: readonly Block[] };

/** Title, then the blocks, one a line. */
const write = ({ title, blocks }: DocumentLayout): Written => {
  const lines: { readonly text: string; readonly block: Omit<Block, 'start' | 'end'> }[] = [
    ...(title === '' ? [] : [{ text: title, block: { type: 'title' as const } }]),
    ...blocks.map(({ type, text, level, table, header }) => ({
      text,
      block: { type, ...(level === null ? {} : { level }), ...(table === null ? {} : { table, header }) },
    })),
  ];
  let start = 0;
  const placed = lines.map(({ text, block }): Block => {
    const end = start + text.length;
    const at = { ...block, start, end };
    start = end + 1;
    return at;
  });
  return { text: lines.map((line) => line.text).join('\n'), blocks: placed };
};

const candidatesOf = (
  { facts, signatory, printedDay }: DocumentLayout,
  createdAt: string | null,
): readonly MetadataCandidate[] => [
  ...(signatory === null ? [] : [{ field: 'byline' as const, value: signatory.name, source: 'signatory' }]),
  ...(facts?.number ? [{ field: 'section' as const, value: facts.number, source: 'document number' }] : []),
  ...(facts?.date ? [{ field: 'publishedAt' as const, value: facts.date, source: 'date of the document' }] : []),
  ...(printedDay === null ? [] : [{ field: 'publishedAt' as const, value: printedDay, source: 'day over the text' }]),
  ...(createdAt === null
    ? []
    : [{ field: 'publishedAt' as const, value: createdAt, source: 'creation date of the file' }]),
];

/** "THÔNG BÁO 46-TB/ĐU": kind and number of an official document. */
const sectionOf = ({ kind, facts }: DocumentLayout): string | null =>
  [kind, facts?.number].filter(Boolean).join(' ') || null;

/** Vietnamese has letters no other language of the region's documents has. */
const languageOf = (text: string): string | null =>
  /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text) ? 'vi' : null;

const addressOf = (
  url: string,
): { readonly site: string; readonly canonicalUrl: string; readonly identity: string } => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null) return { site: '', canonicalUrl: url, identity: url };
  const site = parsed.hostname.toLowerCase().replace(/^www\./, '');
  const canonicalUrl = url.split('#', 1)[0] ?? url;
  return { site, canonicalUrl, identity: `${site}${parsed.pathname}${parsed.search}` };
};

/** "tb-46" of ".../van-ban/tb-46.pdf": what there is to call a document that does not name itself. */
const fileNameOf = (url: string): string => {
  const [path = ''] = url.split(/[?#]/, 1);
  const name = (path.split('/').at(-1) ?? '').replace(/\.pdf$/i, '');
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
};

const articleOf = (layout: DocumentLayout, url: string, createdAt: string | null): Article => {
  const { text, blocks } = write(layout);
  return {
    url,
    ...addressOf(url),
    title: layout.title || fileNameOf(url),
    // Who signs a document did not write it as a reporter writes: the signatory is offered, not set.
    byline: null,
    bylineRole: null,
    sourceName: layout.facts?.issuers.at(-1) ?? null,
    publishedAt: layout.facts?.date ?? layout.printedDay,
    lead: null,
    section: sectionOf(layout),
    language: languageOf(text),
    place: null,
    term: null,
    tags: [],
    images: [],
    blocks: [...blocks],
    text,
    extractor: 'pdf',
    family: null,
    candidates: [...candidatesOf(layout, createdAt)],
  };
};

/**
 * Reads an official document or any other PDF with text into an Article: reading order, whole paragraphs, tables as rows, without
 * running heads and page numbers; title, issuing body (`sourceName`), kind and number (`section`), date; the signatory and other
 * readings as candidates; `pagesWithoutText` where some of its pages are scans. Place and term are left to whoever reads them from text.
 *
 * Fails with `empty` (no bytes, no pages), `too-large` (100 MB, 1,000 pages), `broken` (damaged), `locked` (with a password), `no-text-layer` (a scan),
 * `stopped` (given up by `watch`), `unreadable-letters` (fonts without a map to letters: the page shows words, the file does not say which).
 */
export const articleFromPdf = async (
  bytes: Uint8Array,
  { url, loadPdf, watch }: PdfOptions,
): Promise<Result<Article, ExtractReason>> => {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large', detail: `${bytes.length} bytes` };
  const read = await readPages(bytes, await loadPdf(), undefined, watch);
  if (!read.ok) return read;
  if (!hasText(read.value.pages)) return { ok: false, reason: 'no-text-layer' };
  const pages = readablePages(read.value.pages, read.value.fonts);
  if (isUnreadable(pages)) return { ok: false, reason: 'unreadable-letters' };
  const layout = readLayout(pages);
  if (layout === null) return { ok: false, reason: 'no-text-layer' };
  const silent = pagesWithoutText(read.value.pages);
  const article = articleOf(layout, url, read.value.createdAt);
  return { ok: true, value: silent === '' ? article : { ...article, pagesWithoutText: silent } };
};
