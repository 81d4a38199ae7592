/** A page as the steps after the first see it: metadata read, disarmed, its system recognised. */
import { disarm, safeQuery } from './disarm';
import { type Facts, readFacts } from './facts';
import { isVietnamese, LANGUAGE_SAMPLE } from './language';
import { type Recognised, recognisePage } from './recognise';
import type { SiteFamily } from './sites';
import { keepOwnArticle } from './streams';

export type Page = {
  readonly document: Document;
  readonly root: Element;
  readonly url: string;
  readonly facts: Facts;
  readonly vietnamese: boolean;
  readonly families: readonly SiteFamily[];
  /** All text there is, scripts and styles apart. UTF-16 units. */
  readonly size: number;
  /** The body is there: not encrypted, not still to be filled. */
  readonly ready: boolean;
};

/** What is read for the page's language, and where that is mostly white space, at the most. UTF-16 units. */
const FIRST_SAMPLE = 12_000;
const LONGEST_SAMPLE = 40_000;

const spaced = (text: string): string => text.replace(/\s+/g, ' ');
const isVietnamesePage = (text: string): boolean => {
  const sample = spaced(text.slice(0, FIRST_SAMPLE));
  return isVietnamese(sample.length < LANGUAGE_SAMPLE ? spaced(text.slice(0, LONGEST_SAMPLE)) : sample);
};

/** Steps 1 to 3. Null where the document has no element at all. Changes the document. */
export const openPage = (document: Document, url: string, seen?: Recognised): Page | null => {
  const { families, ready } = seen ?? recognisePage(document, url);
  const facts = readFacts(document);
  disarm(document);
  keepOwnArticle(document, url, facts);
  const root = safeQuery(document)('body')[0] ?? document.documentElement;
  if (!root) return null;
  const text = root.textContent ?? '';
  return { document, root, url, facts, families, ready, vietnamese: isVietnamesePage(text), size: text.length };
};
