import { extractArticleWith, isBodyReady, type ReadabilityClass } from '@/utils/article';
import type { Article, ExtractReason } from '@/utils/model';
import { fail, type Result } from '@/utils/model/result';
import { waitUntilReady } from './body-ready';
import { readableFrames } from './frames';

/** What the whole page may weigh as markup; beyond it reading would freeze the tab. UTF-16 units. */
const MAX_TEXT_UNITS = 30_000_000;

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
 * Fails as `extractArticle` does, with `not-ready` when a script-filled body never came and `too-large`.
 */
export const clipDocument = async (
  live: Document,
  { selection }: ClipPageOptions,
): Promise<Result<Article, ClipPageReason>> => {
  if (live.contentType === 'application/pdf') return fail('pdf');
  if (selection) return clipSelection(live);
  const whole = await clipWhole(live, live.cloneNode.bind(live, true));
  if (whole.ok || (whole.reason !== 'not-article' && whole.reason !== 'empty')) return whole;
  for (const { document, copy } of readableFrames(live)) {
    const framed = await clipWhole(document, copy);
    if (framed.ok) return framed;
  }
  return whole;
};

const clipWhole = async (live: Document, copy: () => Node): Promise<Result<Article, ClipPageReason>> => {
  const url = live.location.href;
  if (!(await waitUntilReady(live, () => isBodyReady(live, url)))) return fail('not-ready');
  if ((live.documentElement?.textContent?.length ?? 0) > MAX_TEXT_UNITS) return fail('too-large');
  return extract(copy, { url, selection: null });
};

/** The selection of the page, or of a frame of it. */
const clipSelection = (live: Document): Result<Article, ClipPageReason> => {
  for (const { document, copy } of [
    { document: live, copy: live.cloneNode.bind(live, true) },
    ...readableFrames(live),
  ]) {
    const selected = document.getSelection();
    if (!selected || selected.isCollapsed || selected.toString().trim() === '') continue;
    return extract(copy, { url: document.location.href, selection: selected.getRangeAt(0) });
  }
  return fail('no-selection');
};

const extract = (
  copy: () => Node,
  options: { readonly url: string; readonly selection: Range | null },
): Result<Article, ClipPageReason> => {
  try {
    // `as`: a copy of a document is a document; the DOM typing only says Node.
    return extractArticleWith(copy() as Document, options, providedReadability());
  } catch (error) {
    // The page is foreign and may be built to break a reader; a throw must not look like an empty answer.
    return fail('broken', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
};

type World = { __trichBaoReadability?: ReadabilityClass };

/** Puts Readability where the clipper finds it, in the content script's own world; called by its own injected script. */
export const provideReadability = (Readability: ReadabilityClass): void => {
  (globalThis as World).__trichBaoReadability = Readability;
};

const providedReadability = (): ReadabilityClass | null => (globalThis as World).__trichBaoReadability ?? null;
