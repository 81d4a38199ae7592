import { useEffect, useState } from 'preact/hooks';
import type { PdfWatch } from '@/utils/pdf';

type PagesRead = { readonly done: number; readonly of: number };

/** What this window reads now, one document at a time: it begins before anything is drawn, and is drawn by whoever waits for it. */
let pages: PagesRead | null = null;
let control: AbortController | null = null;
const listeners = new Set<() => void>();

const say = (next: PagesRead | null) => {
  pages = next;
  for (const listener of listeners) listener();
};

const percentOf = ({ done, of }: PagesRead): number => Math.floor((100 * done) / of);

/** Begins to say how far a PDF is read, a percent at a time, until its `end`; a document this window still reads is given up. */
export const watchPdf = (): Required<PdfWatch> & { readonly end: () => void } => {
  control?.abort();
  const mine = new AbortController();
  control = mine;
  say(null);
  const onPage = (done: number, of: number) => {
    const next = { done, of };
    if (control === mine && (pages === null || percentOf(pages) !== percentOf(next))) say(next);
  };
  const end = () => {
    if (control === mine) say(null); // what is read next may be no PDF
  };
  return { onPage, signal: mine.signal, end };
};

/** Gives up the PDF that is being read, if any. */
export const stopPdf = (): void => control?.abort();

/** How many pages of a PDF this window has read; null until the first is. */
export const usePagesRead = (): PagesRead | null => {
  const [read, setRead] = useState(pages);
  useEffect(() => {
    const listener = () => setRead(pages);
    listeners.add(listener);
    listener(); // what was read between drawing and now
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return read;
};
