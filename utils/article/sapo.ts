/** The lead ("sapo"): the paragraph under the headline that says it all. */
import { type Candidate, ranked } from './candidates';
import { safeQuery } from './disarm';
import type { Facts } from './facts';
import { splitAgency } from './leads';
import { likeness, sameWords, wordsOf } from './likeness';
import type { Line } from './lines';
import type { SiteFamily } from './sites';
import { textOf } from './spaced-text';

export type Sapo = {
  readonly readings: readonly Candidate[];
  /** The body line that is the lead, where the body holds it. */
  readonly line: Line | null;
  /** As printed, agency prefix and all; this stands in the text. */
  readonly printed: string | null;
};

const LEAST_WORDS = 8;
const LONGEST = 1_500;
/** Boilerplate in <meta name=description>: "Trang thông tin điện tử xã …", "Đọc tin tức mới nhất …". */
const BOILERPLATE =
  /^(?:trang\s+(?:thông\s+tin|tin)|cổng\s+thông\s+tin|đọc\s+tin|tin\s+tức\s+(?:mới|24h)|báo\s+điện\s+tử|website|chuyên\s+trang|cập\s+nhật\s+tin)/iu;

const wordCount = (text: string): number => wordsOf(text).length;
const isLeadText = (text: string): boolean => wordCount(text) >= LEAST_WORDS && text.length <= LONGEST;

/** A family's own sapo element may be short; among general names only a sentence counts. */
const bySelectors = (document: Document, selectors: readonly string[], least: number): Candidate | null => {
  for (const selector of selectors) {
    for (const element of [...safeQuery(document)(selector)].slice(0, 4)) {
      if (element.closest('[class*=related],[class*=story],aside,footer,nav,li')) continue;
      const value = textOf(element);
      if (wordCount(value) >= least && value.length <= LONGEST) return { value, source: selector };
    }
  }
  return null;
};

/** First lines of the body that a lead may be, pictures and datelines passed over. */
const openingLines = (lines: readonly Line[]): readonly Line[] =>
  lines
    .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'lead' || type === 'quote')
    .slice(0, 3);

/** Set in bold, or opening with an agency's prefix, or said again by the page's description. */
const openingLead = (lines: readonly Line[], facts: Facts): { readonly line: Line; readonly source: string } | null => {
  const [first] = openingLines(lines);
  if (!first || !isLeadText(first.text) || first.align === 'center') return null;
  const description = facts.meta('description') || facts.meta('og:description');
  const plain = (text: string) => splitAgency(text).lead;
  const rest = lines.filter((line) => line !== first && line.text.length > 80);
  const allBold = rest.length > 0 && rest.every(({ bold }) => bold);
  if (first.bold && !allBold) return { line: first, source: 'first bold paragraph' };
  if (/^\([^()]{2,25}\)\s*[-–—]/u.test(first.text)) return { line: first, source: 'agency prefix' };
  if (description && likeness(plain(description), plain(first.text)) > 0.9)
    return { line: first, source: 'description' };
  return null;
};

/** The description where it is a real sapo that the page keeps out of its body. */
const inMetadata = (facts: Facts, title: string, lines: readonly Line[]): Candidate | null => {
  const description = facts.meta('description') || facts.meta('og:description');
  if (!isLeadText(description) || wordCount(description) < 14 || BOILERPLATE.test(description)) return null;
  if (/(?:\.\.\.|…)$/u.test(description) || likeness(description, title) > 0.7) return null;
  const body = new Set(lines.flatMap(({ text }) => wordsOf(text)));
  const words = wordsOf(splitAgency(description).lead);
  const known = words.filter((word) => body.has(word)).length / words.length;
  const start = words.slice(0, 8).join(' ');
  const said = lines.slice(0, 6).some(({ text }) => wordsOf(text).join(' ').includes(start));
  return known > 0.75 && !said ? { value: description, source: 'description' } : null;
};

type Page = {
  readonly document: Document;
  readonly facts: Facts;
  readonly family: SiteFamily | null;
  readonly general: SiteFamily;
  readonly vietnamese: boolean;
  readonly title: string;
  readonly lines: readonly Line[];
};

/** Readings of the lead, best first. None where the article opens at once with its text, as notices do. */
export const readSapo = ({ document, facts, family, general, vietnamese, title, lines }: Page): Sapo => {
  const named =
    bySelectors(document, family?.lead ?? [], 4) ??
    (vietnamese ? bySelectors(document, general.lead ?? [], LEAST_WORDS) : null);
  const element = named && !sameWords(named.value, title) ? named : null;
  const opening = element || !vietnamese ? null : openingLead(lines, facts);
  const described = element || opening || !vietnamese || !family ? null : inMetadata(facts, title, lines);
  const printed = element?.value ?? opening?.line.text ?? described?.value ?? null;
  const plain = (reading: Candidate): Candidate => ({ ...reading, value: splitAgency(reading.value).lead });
  const readings = ranked([
    element && plain(element),
    opening && plain({ value: opening.line.text, source: opening.source }),
    described && plain(described),
    printed !== null && { value: printed, source: 'as printed' },
  ]);
  return { readings, line: opening?.line ?? null, printed };
};
