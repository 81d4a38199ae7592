/** Runs inside the page that is measured: each reader of pages as a function from the live document to milliseconds. */
import Readability from '@mozilla/readability/Readability.js';
import Defuddle from 'defuddle';
import { clipDocument, provideReadability } from '@/utils/page';

export type Reading = { readonly ms: number; readonly outcome: string };

/** What a reader pays for at the click: the clipper's own run, and the second one with Readability where it asks for it. */
const readByUs = async (): Promise<string> => {
  const first = await clipDocument(document, { selection: false });
  if (first.ok || first.reason !== 'needs-readability') return first.ok ? first.value.extractor : first.reason;
  provideReadability(Readability);
  const second = await clipDocument(document, { selection: false });
  return second.ok ? second.value.extractor : second.reason;
};

/** Readability tears its document apart; the copy it needs is made outside of the time measured. */
const readByReadability = (copy: Document): string => (new Readability(copy).parse() ? 'found' : 'nothing');
const readByDefuddle = (copy: Document): string =>
  new Defuddle(copy, { url: location.href }).parse().content ? 'found' : 'nothing';

const timed = async (run: () => string | Promise<string>): Promise<Reading> => {
  const start = performance.now();
  const outcome = await run();
  return { ms: performance.now() - start, outcome };
};

// `as`: a copy of a document is a document; the DOM typing only says Node.
const copy = (): Document => document.cloneNode(true) as Document;

const readers = {
  us: () => timed(readByUs),
  readability: () => {
    const own = copy();
    return timed(() => readByReadability(own));
  },
  defuddle: () => {
    const own = copy();
    return timed(() => readByDefuddle(own));
  },
};

export type ReaderName = keyof typeof readers;

// `as`: the one name this script leaves behind for the bench to call.
(globalThis as { trichBaoRead?: (name: ReaderName) => Promise<Reading> }).trichBaoRead = (name) => readers[name]();
