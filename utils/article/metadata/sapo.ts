/** The lead ("sapo"): the paragraph under the headline that says it all. */

import { cleanBody } from '../furniture/furniture';
import { isFurnitureLine } from '../furniture/furniture-lines';
import { type Line, readLines } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import type { Facts } from '../page/facts';
import type { SiteFamily } from '../sites';
import { splitAgency } from '../words/leads';
import { sameWords, wordsOf } from '../words/likeness';
import { type Candidate, ranked } from './candidates';
import { isOfOthers, type Surroundings } from './surroundings';

export type Sapo = {
  readonly readings: readonly Candidate[];
  /** The body line that is the lead, where the body holds it. */
  readonly line: Line | null;
  /** As printed, agency prefix and all; this stands in the text. */
  readonly printed: string | null;
};

const LEAST_WORDS_NAMED = 4;
/** UTF-16 units. */
export const LONGEST_LEAD = 1_500;

/** How many words a text has; signs are none ("Lào Cai - 2025" has three). */
export const wordCount = (text: string): number => wordsOf(text).length;

/** Advertisements and links to other stories stand in sapo elements too. */
const withoutFurniture = (element: Element): string => {
  const copy = element.cloneNode(true) as Element; // as: a copy of an element is an element
  cleanBody(copy, { drop: [], vietnamese: true, lines: [] });
  return readLines(copy)
    .filter((line) => !isFurnitureLine(line, ''))
    .map(({ text }) => text)
    .join(' ');
};

/** A family's own sapo element; it may be short. */
const byFamily = (document: Document, selectors: readonly string[]): Candidate | null => {
  for (const selector of selectors) {
    for (const element of [...safeQuery(document)(selector)].slice(0, 4)) {
      if (isOfOthers(element) || element.closest('nav,li')) continue;
      const value = element.firstElementChild ? withoutFurniture(element) : textOf(element);
      if (wordCount(value) >= LEAST_WORDS_NAMED && value.length <= LONGEST_LEAD) return { value, source: selector };
    }
  }
  return null;
};

export type SapoPage = {
  readonly document: Document;
  readonly facts: Facts;
  readonly family: SiteFamily | null;
  readonly around: Surroundings;
  readonly vietnamese: boolean;
  readonly title: string;
  /** Of the body, captions apart. */
  readonly lines: readonly Line[];
  readonly captions: readonly string[];
};

export type UnnamedLead = {
  /** Printed between headline and body. */
  readonly between: Candidate | null;
  /** The body's own line. */
  readonly opening: { readonly line: Line; readonly source: string } | null;
  readonly described: Candidate | null;
};
export type FindLead = (page: SapoPage) => UnnamedLead;

const NONE: UnnamedLead = { between: null, opening: null, described: null };

/** Readings of the lead, best first; null where the rules name none and there is no general road to ask. */
export const readSapo = (page: SapoPage, general: FindLead | null): Sapo | null => {
  const { document, family, vietnamese, title } = page;
  const byRule = byFamily(document, family?.lead ?? []);
  const named = byRule && !sameWords(byRule.value, title) ? byRule : null;
  if (!named && !general) return null;
  const lines = page.lines.filter(({ text }) => !sameWords(text, title));
  const { between, opening, described } = named || !vietnamese || !general ? NONE : general({ ...page, lines });
  const element = named ?? between;
  const printed = element?.value ?? opening?.line.text ?? described?.value ?? null;
  const plain = (reading: Candidate): Candidate => ({ ...reading, value: splitAgency(reading.value).lead });
  const readings = ranked([
    element && plain(element),
    opening && plain({ value: opening.line.text, source: opening.source }),
    described && plain(described),
    printed === null ? null : { value: printed, source: 'as printed' },
  ]);
  return { readings, line: opening?.line ?? null, printed };
};
