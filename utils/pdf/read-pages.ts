import type { ExtractReason, Result } from '@/utils/model';
import type { PageText, TextItem } from './lines';

/** What is used of pdfjs-dist, so that whoever loads it decides how (a lazy chunk of the library page, a Node module). */
export type PdfLibrary = {
  readonly getDocument: (source: PdfSource) => {
    readonly promise: Promise<PdfDocument>;
    readonly destroy: () => Promise<void>;
  };
};

export type PdfSource = {
  readonly data: Uint8Array;
  readonly isEvalSupported: boolean;
  readonly useSystemFonts: boolean;
  readonly disableFontFace: boolean;
  readonly useWorkerFetch: boolean;
  readonly useWasm: boolean;
  readonly verbosity: number;
};

export type PdfDocument = {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
};

export type PdfPage = {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly cleanup: () => unknown;
};

export type PdfText = { readonly pages: readonly PageText[]; readonly createdAt: string | null };

/** A resolution with its annexes has a few hundred pages; beyond this it is a book. */
const MOST_PAGES = 1000;

/** A text item of pdfjs; marked-content items have no `str`. */
type PdfjsItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
};

const isTextItem = (item: object): item is PdfjsItem =>
  'str' in item && typeof item.str === 'string' && item.str !== '';

type Matrix = readonly [number, number, number, number, number, number];

const matrix = (numbers: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};

/** Brings an item into the page as seen: turned pages upright, y from the top. Null for text that then stands aslant: watermarks. */
const place = (item: PdfjsItem, viewport: Matrix): TextItem | null => {
  const [a, b, c, d, e, f] = viewport;
  const [ia, ib, ic, id, x, y] = matrix(item.transform);
  const along = { x: a * ia + c * ib, y: b * ia + d * ib };
  const up = Math.hypot(a * ic + c * id, b * ic + d * id);
  if (along.x <= 0 || Math.abs(along.y) > 0.1 * along.x) return null;
  return {
    text: item.str,
    x: a * x + c * y + e,
    y: b * x + d * y + f,
    width: item.width,
    size: up,
    font: item.fontName,
  };
};

const readPage = async (page: PdfPage): Promise<PageText> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const viewport = matrix(transform);
  page.cleanup();
  return { width, height, items: items.filter(isTextItem).flatMap((item) => place(item, viewport) ?? []) };
};

const HOUR = 3_600_000;
const VIETNAM_OFFSET = 7 * HOUR;

/** "D:20250812092011Z" → "2025-08-12T16:20:11+07:00"; null for anything without a full time and its offset. */
const creationDate = (info: object): string | null => {
  const raw = 'CreationDate' in info && typeof info.CreationDate === 'string' ? info.CreationDate : '';
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d))/.exec(raw);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, offset = '+00', minutes = '00'] = parts;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}:${minutes}`);
  return Number.isNaN(moment) ? null : `${new Date(moment + VIETNAM_OFFSET).toISOString().slice(0, 19)}+07:00`;
};

const readAll = async (pdf: PdfDocument): Promise<Result<PdfText, ExtractReason>> => {
  if (pdf.numPages === 0) return { ok: false, reason: 'empty' };
  if (pdf.numPages > MOST_PAGES) return { ok: false, reason: 'too-large', detail: `${pdf.numPages} pages` };
  const pages: PageText[] = [];
  // One after the other: a page's fonts and glyphs are let go before the next is read.
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
  const { info } = await pdf.getMetadata();
  return { ok: true, value: { pages, createdAt: creationDate(info) } };
};

/**
 * The positioned text of a PDF. The bytes are copied, since pdfjs takes its input away. Nothing is evaluated, fetched or drawn.
 * Fails with `broken` (not a PDF, damaged, or locked with a password: `detail` says which), `too-large`, `empty`.
 */
export const readPages = async (bytes: Uint8Array, library: PdfLibrary): Promise<Result<PdfText, ExtractReason>> => {
  const task = library.getDocument({
    // A plain copy: of a Node Buffer `slice` would be a Buffer, which pdfjs refuses.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    return await readAll(await task.promise);
  } catch (error) {
    return {
      ok: false,
      reason: 'broken',
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  } finally {
    await task.destroy();
  }
};
