/** A page as the steps after the first see it: metadata read, disarmed, its system recognised. */
import { disarm, safeQuery } from './disarm';
import { type Facts, readFacts } from './facts';
import { isVietnamese } from './language';
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
  /** The body is there: not encrypted, not still to be filled. */
  readonly ready: boolean;
};

const LANGUAGE_SAMPLE = 40_000;

/** Steps 1 to 3. Null where the document has no element at all. Changes the document. */
export const openPage = (document: Document, url: string, seen?: Recognised): Page | null => {
  const { families, ready } = seen ?? recognisePage(document, url);
  const facts = readFacts(document);
  disarm(document);
  keepOwnArticle(document, url, facts);
  const root = safeQuery(document)('body')[0] ?? document.documentElement;
  if (!root) return null;
  const vietnamese = isVietnamese((root.textContent ?? '').slice(0, LANGUAGE_SAMPLE).replace(/\s+/g, ' '));
  return { document, root, url, facts, families, ready, vietnamese };
};
