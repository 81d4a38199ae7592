/** Runs inside the page that is measured: each reader of pages as a function from the live document to milliseconds. */
import Readability from '@mozilla/readability/Readability.js';
import Defuddle from 'defuddle';
import { generalRoad } from '@/utils/article';
import { clipDocument, clipSelection, readableFrames, takeLook } from '@/utils/page';

/** `copyMs`: what the copy took that a reader needs who tears its document apart; ours makes it within its own time. */
export type Reading = { readonly ms: number; readonly outcome: string; readonly copyMs: number };

/** What a reader pays for at the click: the clipper's own run, and the second one by the general road where it asks for it. */
const readByUs = async (): Promise<string> => {
  const first = await clipDocument(document, { selection: false, whole: null });
  if (first.ok || first.reason !== 'needs-general-road') return first.ok ? first.value.extractor : first.reason;
  const second = await clipDocument(document, {
    selection: false,
    whole: { general: generalRoad, framesOf: readableFrames, clipSelection, takeLook },
  });
  return second.ok ? second.value.extractor : second.reason;
};

/** Readability tears its document apart; the copy it needs is made outside of the time measured. */
const readByReadability = (copy: Document): string => (new Readability(copy).parse() ? 'found' : 'nothing');
const readByDefuddle = (copy: Document): string =>
  new Defuddle(copy, { url: location.href }).parse().content ? 'found' : 'nothing';

const timed = async (run: () => string | Promise<string>): Promise<Reading> => {
  const start = performance.now();
  const outcome = await run();
  return { ms: performance.now() - start, outcome, copyMs: 0 };
};

// `as`: a copy of a document is a document; the DOM typing only says Node.
const copy = (): Document => document.cloneNode(true) as Document;

const timedOnCopy = async (read: (copy: Document) => string): Promise<Reading> => {
  const start = performance.now();
  const own = copy();
  const copyMs = performance.now() - start;
  return { ...(await timed(() => read(own))), copyMs };
};

const readers = {
  us: () => timed(readByUs),
  readability: () => timedOnCopy(readByReadability),
  defuddle: () => timedOnCopy(readByDefuddle),
};

export type ReaderName = keyof typeof readers;

// `as`: the one name this script leaves behind for the bench to call.
(globalThis as { trichBaoRead?: (name: ReaderName) => Promise<Reading> }).trichBaoRead = (name) => readers[name]();
