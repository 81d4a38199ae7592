import {
  extractArticleWith,
  finishArticle,
  type GeneralRoad,
  genuine,
  type HalfRead,
  hasTooManyElements,
  type Recognised,
  recognisePage,
} from '@/utils/article';
import type { Article, ExtractReason } from '@/utils/model';
import { fail, type Result } from '@/utils/model/result';
import { waitUntilReady } from './body-ready';
import type { clipSelection } from './clip-selection';
import { copyOf } from './copy-page';
import type { Readable } from './frames';
import type { takeLook, World } from './last-look';

/** What an article may hold of text: a book. Numbers without end would keep the background busy for minutes. */
const MAX_ARTICLE_UNITS = 2_000_000;

/**
 * `pdf`: the tab shows a PDF, whose bytes must be read elsewhere; `no-selection`: nothing is selected to clip;
 * `needs-general-road`: rules of known sites are not enough, so the page has to be read again by the clipper that carries the general road.
 */
export type ClipPageReason = ExtractReason | 'pdf' | 'no-selection' | 'needs-general-road';

export type ClipPageOptions = {
  /** Only what is selected is read; the metadata stay the page's. */
  readonly selection: boolean;
  /** Null in the clipper that is injected first and knows sites by their rules alone. */
  readonly whole: WholeClipper | null;
};

/** What the second clipper carries beside the first: the road for unknown pages, the way into frames, and clips of a selection, which are few. */
export type WholeClipper = {
  readonly general: GeneralRoad;
  readonly framesOf: (live: Document) => readonly Readable[];
  readonly clipSelection: typeof clipSelection;
  readonly takeLook: typeof takeLook;
};

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

const clip = async (
  live: Document,
  { selection, whole }: ClipPageOptions,
): Promise<Result<Article, ClipPageReason>> => {
  if (genuine(live, 'contentType') === 'application/pdf') return fail('pdf');
  const page: Readable = { document: live, copy: () => copyOf(live) };
  if (selection) return whole?.clipSelection([page, ...whole.framesOf(live)], whole.general) ?? needsGeneral();
  const read = await clipWhole(page, whole);
  if (read.ok || (read.reason !== 'not-article' && read.reason !== 'empty')) return read;
  if (mayHaveFrames(live, whole)) return needsGeneral();
  for (const frame of whole?.framesOf(live) ?? []) {
    const framed = await clipWhole(frame, whole);
    if (framed.ok) return framed;
  }
  return read;
};

const needsGeneral = (): Result<never, ClipPageReason> => fail('needs-general-road');

/** Frames are read by the second clipper alone. */
const mayHaveFrames = (live: Document, whole: WholeClipper | null): boolean =>
  whole === null && genuine(live, 'querySelector')('iframe,frame') !== null;

const clipWhole = async (
  { document, copy }: Readable,
  whole: WholeClipper | null,
): Promise<Result<Article, ClipPageReason>> => {
  if (hasTooManyElements(document)) return fail('too-large');
  const url = document.location.href;
  const general = whole?.general ?? null;
  const isToCome = general?.isToCome ?? null;
  const before = whole?.takeLook(document, url, isToCome);
  if (before?.half && general) return finishArticle(before.half, general);
  let seen: Recognised = before?.seen ?? { families: [], ready: false, hasBody: false };
  const look = () => {
    if (!seen.ready) seen = recognisePage(document, url, isToCome);
    return seen.ready;
  };
  if (!(await waitUntilReady(document, look))) return fail('not-ready');
  const leave = (half: HalfRead | null): Result<never, ClipPageReason> => {
    (globalThis as World).__trichBaoLook = { document, url, seen, half, at: performance.now() };
    return needsGeneral();
  };
  // Said before anything is copied.
  if (!seen.hasBody && !general) return leave(null);
  const read = extractArticleWith(copy(), { url, seen, mostText: MAX_ARTICLE_UNITS }, general);
  return !read.ok && read.reason === 'needs-general-road' ? leave(read.half) : read;
};
