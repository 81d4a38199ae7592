import {
  extractArticleWith,
  genuine,
  hasTooManyElements,
  type ReadabilityClass,
  type Recognised,
  recognisePage,
} from '@/utils/article';
import type { Article, ExtractReason } from '@/utils/model';
import { fail, type Result } from '@/utils/model/result';
import { waitUntilReady } from './body-ready';
import { type Readable, readableFrames } from './frames';

/** What an article may hold of text: a book. Numbers without end would keep the background busy for minutes. */
const MAX_ARTICLE_UNITS = 2_000_000;

/**
 * `pdf`: the tab shows a PDF, whose bytes must be read elsewhere; `no-selection`: nothing is selected to clip;
 * `needs-readability`: no rule knows the page, so it has to be read again with Readability beside the clipper.
 */
export type ClipPageReason = ExtractReason | 'pdf' | 'no-selection' | 'needs-readability';

/** With `selection` only what is selected is read; the metadata stay the page's. */
export type ClipPageOptions = { readonly selection: boolean };

/**
 * Reads the live page into an Article without touching it: waits for the body, then works on a clone. Where the page
 * itself is no article, those of its frames that are of the same origin are read, the fullest first.
 * Fails as `extractArticle` does, with `not-ready` when a script-filled body never came and `too-large`; whatever a page
 * built to break its readers does, the answer is a reason (`broken`), not a throw.
 */
export const clipDocument = async (
  live: Document,
  options: ClipPageOptions,
): Promise<Result<Article, ClipPageReason>> => {
  try {
    return await clip(live, options);
  } catch (error) {
    return fail('broken', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
};

const clip = async (live: Document, { selection }: ClipPageOptions): Promise<Result<Article, ClipPageReason>> => {
  if (genuine(live, 'contentType') === 'application/pdf') return fail('pdf');
  const page: Readable = { document: live, copy: () => copyOf(live) };
  if (selection) return clipSelection([page, ...readableFrames(live)]);
  const whole = await clipWhole(page);
  if (whole.ok || (whole.reason !== 'not-article' && whole.reason !== 'empty')) return whole;
  for (const frame of readableFrames(live)) {
    const framed = await clipWhole(frame);
    if (framed.ok) return framed;
  }
  return whole;
};

/** By the document's prototype: `<form name=cloneNode>` hides the document's own. */
const copyOf = (live: Document): Document => genuine(live, 'cloneNode')(true) as Document; // as: the copy of a document is one

const clipWhole = async ({ document, copy }: Readable): Promise<Result<Article, ClipPageReason>> => {
  if (hasTooManyElements(document)) return fail('too-large');
  const url = document.location.href;
  const Readability = providedReadability();
  let seen: Recognised = takeLook(document, url) ?? { families: [], ready: false, hasBody: false };
  const look = () => {
    if (!seen.ready) seen = recognisePage(document, url);
    return seen.ready;
  };
  if (!(await waitUntilReady(document, look))) return fail('not-ready');
  // Said before anything is copied: the page is read anew once Readability is there.
  if (!seen.hasBody && !Readability) {
    (globalThis as World).__trichBaoLook = { document, url, seen, at: performance.now() };
    return fail('needs-readability');
  }
  return extractArticleWith(copy(), { url, seen, mostText: MAX_ARTICLE_UNITS }, Readability);
};

/** The selection of the page, or of a frame of it. */
const clipSelection = (readable: readonly Readable[]): Result<Article, ClipPageReason> => {
  for (const { document, copy } of readable) {
    const selected = genuine(document, 'getSelection')();
    if (!selected || selected.isCollapsed || selected.toString().trim() === '') continue;
    const options = { url: document.location.href, selection: selected.getRangeAt(0) };
    return extractArticleWith(copy(), options, providedReadability());
  }
  return fail('no-selection');
};

/** What a look at the page said just before Readability was asked for: the second run need not look again. */
type Look = { readonly document: Document; readonly url: string; readonly seen: Recognised; readonly at: number };
type World = { __trichBaoReadability?: ReadabilityClass; __trichBaoLook?: Look };

/** Milliseconds; after that a page may have become another. */
const LOOK_HOLDS = 1_000;

/** The look of a moment ago, once. */
const takeLook = (document: Document, url: string): Recognised | null => {
  const world = globalThis as World;
  const look = world.__trichBaoLook;
  delete world.__trichBaoLook;
  const holds = look && look.document === document && look.url === url && performance.now() - look.at < LOOK_HOLDS;
  return holds ? look.seen : null;
};

/** Puts Readability where the clipper finds it, in the content script's own world; called by its own injected script. */
export const provideReadability = (Readability: ReadabilityClass): void => {
  (globalThis as World).__trichBaoReadability = Readability;
};

const providedReadability = (): ReadabilityClass | null => (globalThis as World).__trichBaoReadability ?? null;
