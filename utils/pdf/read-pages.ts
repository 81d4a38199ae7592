import type { ExtractReason, Result } from '@/utils/model';
import { within } from '@/utils/waiting';
import { drawsNothing } from './drawn/blank-pages';
import { itemsOfGlyphs } from './drawn/glyph-items';
import { glyphsOf } from './drawn/glyphs';
import { isTextItem, type PdfjsItem, placeItems, viewOf } from './drawn/page-items';
import type { PageText } from './drawn/page-text';
import type { PdfDocument, PdfLibrary, PdfOperators, PdfPage } from './drawn/pdf-library';
import { rulingsOf } from './drawn/rulings';
import { isSilent } from './letters/pages-with-text';
import { linesOfItems } from './lines/lines';

/** Whoever waits for a long document: told after each page, and able to give it up between two. */
export type PdfWatch = {
  readonly onPage?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

export type PdfText = {
  readonly pages: readonly PageText[];
  readonly createdAt: string | null;
  /** Names of fonts as their makers gave them (".VnTime"), by the names text items give them. */
  readonly fonts: ReadonlyMap<string, string>;
};

/** A resolution with its annexes has a few hundred pages; beyond this it is a book. */
const MOST_PAGES = 1000;
/** In milliseconds: a document that takes longer was made to. */
const LONGEST = 60_000;
/** For what one page draws, in milliseconds: forms that draw forms take memory all the while. */
const LONGEST_DRAWING = 8_000;
/** For what a page without text draws, in milliseconds: a blank one draws nothing, and of a plan nothing is needed. */
const LONGEST_LOOK = 500;
/** Maps and plans take long to draw, and a document has a few; more of them were made to be slow. */
const MOST_LATE = 3;
/** A page with more pieces of text was made to be slow: forms that draw forms draw billions. */
const MOST_ITEMS = 20_000;

/** The document asks for more than it is given: pages, pieces of text, time. */
class TooLarge extends Error {}

/** What one page draws took too long; it goes on until the document is let go. */
class TooLate extends Error {}

/** `looks`: pages without text are asked whether they are blank. */
type Budget = { readonly until: number; readonly drawing: number; readonly looks: boolean };

/** Letters and signs that Vietnamese in Unicode has no use for: text of the fonts of before Unicode comes as these. */
const FOREIGN = /\p{L}[¡-©«-±´-¹»-¿×÷]\p{L}|[ÄÅÆÇÎÐÑÖØÞßäåæçëîïðñöøûüþÿµμ\uf0a1-\uf0ff]/u;
/** A mark that found no letter: pdfjs puts marks drawn apart from their letters wherever they come. */
const STRAY_MARK = /^\p{M}|\p{M}{3}|[\u02c6\u02d8\u02dc]|(?<=\p{L})[\u00b4`]/u;

/** pdfjs leaves letters out of such text, or takes marks from their letters: it is read from what is drawn. */
const asksForGlyphs = ({ items }: PageText): boolean =>
  items.filter(({ text }) => FOREIGN.test(text)).length > 1 || items.some(({ text }) => STRAY_MARK.test(text));

const asksForOperators = (page: PageText): boolean =>
  (page.upended ?? []).length > 0 ||
  asksForGlyphs(page) ||
  linesOfItems(page.items, 0).filter(({ chunks }) => chunks.length > 1).length > 1;

const fontNames = (page: PdfPage, items: PageText['items']): readonly (readonly [string, string])[] =>
  [...new Set(items.map(({ font }) => font))].flatMap((font) => {
    const known = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const isNamed = typeof known === 'object' && known !== null && 'name' in known;
    return isNamed && typeof known.name === 'string' ? [[font, known.name] as const] : [];
  });

type ReadPage = {
  readonly page: PageText;
  readonly fonts: readonly (readonly [string, string])[];
  /** Its lines were not waited for, and are still being drawn. */
  readonly isLate: boolean;
  /** The same of a page without text, of which nothing is missing. */
  readonly isPlan?: boolean;
};

/** Pictures and forms of a damaged page may not be readable when its text is; null where it draws for too long. */
const operatorsOf = async (page: PdfPage, longest: number): Promise<PdfOperators | null> => {
  try {
    return await within(longest, page.getOperatorList({ annotationMode: 0 }), () => new TooLate());
  } catch (error) {
    return error instanceof TooLate ? null : { fnArray: [], argsArray: [] };
  }
};

const textItemsOf = async (page: PdfPage, { until }: Budget): Promise<readonly PdfjsItem[]> => {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  const items: PdfjsItem[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    items.push(...read.value.items.filter(isTextItem));
    if (items.length > MOST_ITEMS) throw new TooLarge(`more than ${MOST_ITEMS} pieces of text on a page`);
    if (performance.now() > until) throw new TooLarge(`${LONGEST / 1000} s`);
  }
  return items;
};

/** A page without text: whether it is a scan or blank. */
const lookAt = async (page: PdfPage, text: PageText, library: PdfLibrary): Promise<ReadPage> => {
  const operators = await operatorsOf(page, LONGEST_LOOK);
  const isBlank = operators !== null && drawsNothing(operators, library);
  return { page: isBlank ? { ...text, isBlank } : text, fonts: [], isLate: false, isPlan: operators === null };
};

/**
 * What the page draws is only looked at where its text may stand in a table or be in letters of before Unicode: it takes as long again. Where it
 * takes too long the page is read without its lines; letters of before Unicode would be wrong ones then.
 */
const readPage = async (page: PdfPage, library: PdfLibrary, budget: Budget): Promise<ReadPage> => {
  const texts = await textItemsOf(page, budget);
  const view = viewOf(page.getViewport({ scale: 1 }), texts);
  const text = { width: view.width, height: view.height, ...placeItems(texts, view) };
  if (budget.looks && isSilent(text)) return lookAt(page, text, library);
  if (!asksForOperators(text)) return { page: text, fonts: [], isLate: false };
  const operators = await operatorsOf(page, budget.drawing);
  const isDrawn = asksForGlyphs(text);
  if (operators === null) {
    if (isDrawn) throw new TooLarge(`${budget.drawing / 1000} s for what a page draws`);
    return { page: text, fonts: [], isLate: true };
  }
  const drawn = isDrawn ? placeItems(itemsOfGlyphs(glyphsOf(operators, library)), view) : text;
  const { items, upended } = drawn.items.length > 0 ? drawn : text;
  const rulings = rulingsOf(operators, library, view);
  return { page: { ...text, items, upended, rulings }, fonts: fontNames(page, items), isLate: false };
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

/** A document that can be opened anew, which alone stops what one of its pages has begun to draw. */
type Reading = { readonly pdf: () => Promise<PdfDocument>; readonly letGo: () => Promise<void> };

const readingOf = (bytes: Uint8Array, library: PdfLibrary): Reading => {
  let task: ReturnType<PdfLibrary['getDocument']> | null = null;
  return {
    pdf: () => {
      task ??= library.getDocument({
        // A plain copy: of a Node Buffer `slice` would be a Buffer, which pdfjs refuses.
        data: new Uint8Array(bytes),
        isEvalSupported: false,
        useSystemFonts: false,
        disableFontFace: true,
        useWorkerFetch: false,
        useWasm: false,
        verbosity: 0,
        maxImageSize: 1,
      });
      return task.promise;
    },
    letGo: async () => {
      const open = task;
      task = null;
      await open?.destroy();
    },
  };
};

const readAll = async (
  reading: Reading,
  library: PdfLibrary,
  { longestDrawing, onPage, signal }: PdfWatch & { readonly longestDrawing: number },
): Promise<Result<PdfText, ExtractReason>> => {
  const { numPages } = await reading.pdf();
  if (numPages === 0) return { ok: false, reason: 'empty' };
  if (numPages > MOST_PAGES) return { ok: false, reason: 'too-large', detail: `${numPages} pages` };
  const pages: PageText[] = [];
  const fonts = new Map<string, string>();
  const until = performance.now() + LONGEST;
  let [late, plans] = [0, 0];
  // One after the other: a page's fonts and glyphs are let go before the next is read.
  for (let number = 1; number <= numPages; number += 1) {
    if (signal?.aborted) return { ok: false, reason: 'stopped' };
    const page = await (await reading.pdf()).getPage(number);
    const read = await readPage(page, library, { until, drawing: longestDrawing, looks: plans < MOST_LATE });
    if (read.isLate || read.isPlan) await reading.letGo();
    else page.cleanup();
    late += read.isLate ? 1 : 0;
    plans += read.isPlan ? 1 : 0;
    if (late > MOST_LATE) throw new TooLarge(`${longestDrawing / 1000} s for what each of ${late} pages draws`);
    pages.push(read.page);
    for (const [font, name] of read.fonts) fonts.set(font, name);
    onPage?.(number, numPages);
  }
  const { info } = await (await reading.pdf()).getMetadata();
  return { ok: true, value: { pages, createdAt: creationDate(info), fonts } };
};

/**
 * The positioned text of a PDF, and the lines it draws where there may be tables. The bytes are copied, since pdfjs takes its input
 * away. Nothing is evaluated, fetched or drawn, no picture is decoded. A page that draws for more than `longestDrawing` milliseconds
 * is read without its lines; three may. `watch` is told after each page, and may give the rest up.
 * Fails with `broken` (not a PDF, or damaged), `locked` (with a password), `too-large` (1,000 pages, 20,000 pieces of text on one, a fourth
 * page that draws for too long, or one whose letters only its drawing tells, a minute), `empty`, `stopped` (given up).
 */
export const readPages = async (
  bytes: Uint8Array,
  library: PdfLibrary,
  longestDrawing = LONGEST_DRAWING,
  watch: PdfWatch = {},
): Promise<Result<PdfText, ExtractReason>> => {
  const reading = readingOf(bytes, library);
  try {
    return await readAll(reading, library, { ...watch, longestDrawing });
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, reason: 'too-large', detail: error.message };
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, reason: detail.startsWith('PasswordException') ? 'locked' : 'broken', detail };
  } finally {
    await reading.letGo();
  }
};
