/** A page as the steps after the first see it: metadata read, disarmed, its system recognised. */

import type { SiteFamily } from '../sites';
import { isVietnamesePage } from '../words/language';
import { disarm, safeQuery } from './disarm';
import { type Facts, readFacts } from './facts';
import { type Recognised, recognisePage } from './recognise';

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

type Opening = {
  readonly seen: Recognised | undefined;
  /** Of the general road; null where the clipper carries none. */
  readonly general: {
    readonly isToCome: (document: Document) => boolean;
    readonly keepOwnArticle: (document: Document, url: string, facts: Facts) => void;
  } | null;
};

/** Steps 1 to 3. Null where the document has no element at all. Changes the document. */
export const openPage = (document: Document, url: string, { seen, general }: Opening): Page | null => {
  const { families, ready } = seen ?? recognisePage(document, url, general?.isToCome ?? null);
  const facts = readFacts(document);
  disarm(document);
  general?.keepOwnArticle(document, url, facts);
  const root = safeQuery(document)('body')[0] ?? document.documentElement;
  if (!root) return null;
  const text = root.textContent ?? '';
  return { document, root, url, facts, families, ready, vietnamese: isVietnamesePage(text), size: text.length };
};
