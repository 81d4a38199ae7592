/** The lead ("sapo"): the paragraph under the headline that says it all. */
import { type Candidate, ranked } from './candidates';
import { isDatePrinted, readPublishedAt } from './dates';
import { safeQuery } from './disarm';
import type { Facts } from './facts';
import { cleanBody } from './furniture';
import { isFurnitureLine } from './furniture-lines';
import { splitAgency } from './leads';
import { likeness, sameWords, wordsOf } from './likeness';
import { type Line, readLines } from './lines';
import type { SiteFamily } from './sites';
import { textOf } from './spaced-text';
import type { Surroundings } from './surroundings';

export type Sapo = {
  readonly readings: readonly Candidate[];
  /** The body line that is the lead, where the body holds it. */
  readonly line: Line | null;
  /** As printed, agency prefix and all; this stands in the text. */
  readonly printed: string | null;
};

const LEAST_WORDS = 8;
const OPENING_LINES = 6;
/** Breadcrumbs, date and title may stand above a lead inside a wide body. */
const HEAD_LINES = 8;
const LEAST_WORDS_NAMED = 4;
const LEAST_WORDS_BETWEEN = 12;
const SAPO_CLASS = /sapo|lead|summary|chapeau|tom-?tat|hometext|trich|intro|desc/i;
const LONGEST = 1_500;
const LONGEST_APART = 600;
const PARAGRAPH = 80;
/** With so many captions and one paragraph a page tells by pictures. */
const PHOTO_STORY = 2;
/** Boilerplate in <meta name=description>: "Trang thông tin điện tử xã …", "Đọc tin tức mới nhất …". */
const BOILERPLATE =
  /^(?:trang (?:thông tin|tin)|cổng thông tin|đọc tin|tin tức (?:mới|24h)|báo điện tử|website|chuyên trang|cập nhật tin)/;

const wordCount = (text: string): number => wordsOf(text).length;
const isLeadText = (text: string): boolean => wordCount(text) >= LEAST_WORDS && text.length <= LONGEST;

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
      if (element.closest('[class*=related],[class*=story],aside,footer,nav,li')) continue;
      const value = element.firstElementChild ? withoutFurniture(element) : textOf(element);
      if (wordCount(value) >= LEAST_WORDS_NAMED && value.length <= LONGEST) return { value, source: selector };
    }
  }
  return null;
};

/** The line stands in an element of its own while the paragraphs below share another. */
const isSetApart = (line: Line, next: readonly Line[]): boolean => {
  const [one, two] = next
    .slice(next.indexOf(line) + 1)
    .filter(({ text, type }) => text.length > PARAGRAPH && type === 'paragraph');
  if (!one || !two || line.text.length > LONGEST_APART) return false;
  if (one.element === two.element) return one.element !== line.element;
  return (
    one.element.parentElement === two.element.parentElement && line.element.parentElement !== one.element.parentElement
  );
};

/** "By … | 14/11/2025 08:40 | 2 Comments": a date among buttons, short and without an end mark. */
const isFacts = (text: string): boolean =>
  text.length < 160 && !/[.!?…”"')]$/.test(text) && /\d{4}|\d:\d\d/.test(text) && readPublishedAt(text) !== null;

/** The sentence printed between headline and body, whatever its element is called. */
const betweenHeadlineAndBody = (around: Surroundings, lines: readonly Line[]): Candidate | null => {
  const line = around.next.find(
    ({ text, linked }) => wordCount(text) >= LEAST_WORDS_BETWEEN && linked < 0.3 && !isFacts(text),
  );
  if (!line || line.text.length > LONGEST || line.type === 'caption' || line.type === 'table-row') return null;
  const named = SAPO_CLASS.test(line.element.getAttribute('class') ?? '');
  // A line of facts ("By … | 14/11/2025 | 2 Comments") is no sentence.
  if (!named && !/[.!?…”"')]$/.test(line.text)) return null;
  const opening = lines
    .slice(0, HEAD_LINES)
    .some(({ text, element }) => element === line.element || sameWords(text, line.text));
  const inBody = lines.some(({ text }) => sameWords(text, line.text));
  const set =
    isSetApart(line, around.next) ||
    line.bold ||
    (line.italic && !around.next.some((other) => other !== line && other.italic)) ||
    line.type === 'heading' ||
    named;
  return !inBody || (opening && set) ? { value: line.text, source: 'between headline and body' } : null;
};

/** The first full sentence of the body: titles said again, datelines and pictures are passed over. */
const openingLine = (lines: readonly Line[], title: string): Line | undefined =>
  lines
    .slice(0, OPENING_LINES)
    .find(
      ({ type, text }) =>
        type !== 'caption' &&
        type !== 'table-row' &&
        isLeadText(text) &&
        !isDatePrinted(text) &&
        !sameWords(text, title),
    );

/** Set in bold, or opening with an agency's prefix, or said again by the page's description. */
const openingLead = (
  lines: readonly Line[],
  facts: Facts,
  { title, captions }: { readonly title: string; readonly captions: number },
): { readonly line: Line; readonly source: string } | null => {
  const first = openingLine(lines, title);
  if (!first || first.align === 'center') return null;
  const description = facts.meta('description') || facts.meta('og:description');
  const plain = (text: string) => splitAgency(text).lead;
  const rest = lines.filter((line) => line !== first && line.text.length > PARAGRAPH);
  if (rest.length === 0 && captions >= PHOTO_STORY) return { line: first, source: 'above the pictures' };
  const allBold = rest.length > 0 && rest.every(({ bold }) => bold);
  const second = lines[lines.indexOf(first) + 1];
  if (second && sameWords(first.text, second.text)) return { line: first, source: 'printed twice' };
  if (first.bold && !allBold) return { line: first, source: 'first bold paragraph' };
  if (first.italic && !rest.some(({ italic }) => italic)) return { line: first, source: 'first italic paragraph' };
  if (/^\([^()]+\)\s*[-–—]/.test(first.text)) return { line: first, source: 'agency prefix' };
  if (description && likeness(plain(description), plain(first.text)) > 0.9)
    return { line: first, source: 'description' };
  return null;
};

/** The description where it is a real sapo that the page keeps out of its body. */
const inMetadata = (facts: Facts, title: string, lines: readonly Line[]): Candidate | null => {
  const description = facts.meta('description') || facts.meta('og:description');
  if (!isLeadText(description) || wordCount(description) < 14 || BOILERPLATE.test(description.toLowerCase()))
    return null;
  if (/(?:\.\.\.|…)$/.test(description) || likeness(description, title) > 0.7) return null;
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
  readonly around: Surroundings;
  readonly vietnamese: boolean;
  readonly title: string;
  /** Of the body, captions apart. */
  readonly lines: readonly Line[];
  readonly captions: readonly string[];
};

const withoutCaptions = (around: Surroundings, captions: readonly string[]): Surroundings => ({
  ...around,
  next: around.next.filter(({ text }) => !captions.some((caption) => sameWords(caption, text))),
});

/** Readings of the lead, best first. None where the article opens at once with its text, as notices do. */
export const readSapo = (page: Page): Sapo => {
  const { document, facts, family, around, vietnamese, title, captions } = page;
  const lines = page.lines.filter(({ text }) => !sameWords(text, title));
  const named =
    byFamily(document, family?.lead ?? []) ??
    (vietnamese ? betweenHeadlineAndBody(withoutCaptions(around, captions), lines) : null);
  const element = named && !sameWords(named.value, title) ? named : null;
  const opening = element || !vietnamese ? null : openingLead(lines, facts, { title, captions: captions.length });
  const described = element || opening || !vietnamese || !family ? null : inMetadata(facts, title, lines);
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
