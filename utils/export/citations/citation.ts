import type { Clipping } from '@/utils/model';
import { isoDay } from '../dates';
import { isPortal, publicationOf } from '../publications';

/** A clipping as a source to be cited; days are ISO ("2025-07-30"). */
export type Citation = {
  readonly id: string;
  readonly kind: 'newspaper' | 'web-page';
  readonly title: string;
  /** Full names in natural order; Vietnamese names are never taken apart. */
  readonly authors: readonly string[];
  readonly publication: string | null;
  readonly place: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly accessed: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly summary: string | null;
  readonly keywords: readonly string[];
};

/** Signatures that name a desk and nobody: "PV", "Nhóm phóng viên", "BBT". */
const NOBODY = /^(?:nhóm\s+)?(?:p\.?\s?v|b\.?\s?t|bbt|ctv|phóng viên|biên tập|ban biên tập|cộng tác viên)\.?$/iu;

/** One line of text: line ends, tabs and runs of white space are one space. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

const authorsOf = (byline: string | null): readonly string[] =>
  (byline ?? '')
    .split(/,| – | - /)
    .map(oneLine)
    .filter((name) => name !== '' && !NOBODY.test(name));

/** What bibliographies need to know of a clipping; the day it was clipped is the day of access. */
export const citationOf = (clipping: Clipping): Citation => {
  const { name, place } = publicationOf(clipping.site);
  return {
    id: clipping.id,
    kind: isPortal(clipping.site) ? 'web-page' : 'newspaper',
    title: oneLine(clipping.title),
    authors: authorsOf(clipping.byline),
    publication: name || null,
    place,
    section: clipping.section && oneLine(clipping.section),
    published: isoDay(clipping.publishedAt),
    accessed: isoDay(clipping.clippedAt),
    url: oneLine(clipping.canonicalUrl || clipping.url) || null,
    language: clipping.language ?? 'vi',
    summary: clipping.lead && oneLine(clipping.lead),
    keywords: clipping.tags.map(oneLine).filter((tag) => tag !== ''),
  };
};
