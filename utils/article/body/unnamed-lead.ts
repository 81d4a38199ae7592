/** The lead of a page whose rules name none: a sentence set apart, the first paragraph in another type, the description. */

import { endsArticle } from '../furniture/furniture-lines';
import type { Line } from '../lines/lines';
import type { Candidate } from '../metadata/candidates';
import { LONGEST_LEAD, type SapoPage, type UnnamedLead, wordCount } from '../metadata/sapo';
import type { Surroundings } from '../metadata/surroundings';
import type { Facts } from '../page/facts';
import { isDatePrinted, readPublishedAt } from '../words/dates';
import { isLeadClass, splitAgency } from '../words/leads';
import { likeness, sameWords, wordsOf } from '../words/likeness';

const LEAST_WORDS = 8;
const OPENING_LINES = 6;
/** Breadcrumbs, date and title may stand above a lead inside a wide body. */
const HEAD_LINES = 8;
const LEAST_WORDS_BETWEEN = 12;
const isNamedLead = ({ element, type }: Line): boolean =>
  type !== 'caption' && isLeadClass(element.getAttribute('class') ?? '');
const LONGEST_APART = 600;
const PARAGRAPH = 80;
/** With so many captions and one paragraph a page tells by pictures. */
const PHOTO_STORY = 2;
/** Boilerplate in <meta name=description>: "Trang thông tin điện tử xã …", "Đọc tin tức mới nhất …". */
const BOILERPLATE =
  /^(?:trang (?:thông tin|tin)|cổng thông tin|đọc tin|tin tức (?:mới|24h)|báo điện tử|website|chuyên trang|cập nhật tin)/;

const isLeadText = (text: string): boolean => wordCount(text) >= LEAST_WORDS && text.length <= LONGEST_LEAD;

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
  isDatePrinted(text) ||
  (text.length < 160 && !/[.!?…”"')]$/.test(text) && /\d{4}|\d:\d\d/.test(text) && readPublishedAt(text) !== null);

/** "Nội dung: … | Ảnh: … | Thiết kế: …" on the cover of a long story. */
const CREDITS = /^(?:nội dung|thực hiện|bài|tin|ảnh|thiết kế|trình bày|đồ họa|đồ hoạ)[^:]{0,20}:/;

/** The sentence printed between headline and body, whatever its element is called. */
const betweenHeadlineAndBody = (around: Surroundings, lines: readonly Line[]): Candidate | null => {
  const line = around.next.find(
    ({ text, linked }) =>
      wordCount(text) >= LEAST_WORDS_BETWEEN && linked < 0.3 && !isFacts(text) && !CREDITS.test(text.toLowerCase()),
  );
  // Below a picture that is all of the story comes the page's foot.
  if (
    !line ||
    endsArticle(line) ||
    line.text.length > LONGEST_LEAD ||
    line.type === 'caption' ||
    line.type === 'table-row'
  )
    return null;
  const named = isNamedLead(line);
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
  if (isNamedLead(first) && !rest.some(isNamedLead)) return { line: first, source: 'named as lead' };
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

const withoutCaptions = (around: Surroundings, captions: readonly string[]): Surroundings => ({
  ...around,
  next: around.next.filter(({ text }) => !captions.some((caption) => sameWords(caption, text))),
});

/** At most one of the three. None where the article opens at once with its text, as notices do. */
export const unnamedLead = (page: SapoPage): UnnamedLead => {
  const { facts, family, around, title, captions, lines } = page;
  const found = betweenHeadlineAndBody(withoutCaptions(around, captions), lines);
  const between = found && !sameWords(found.value, title) ? found : null;
  const opening = between ? null : openingLead(lines, facts, { title, captions: captions.length });
  const described = between || opening || !family ? null : inMetadata(facts, title, lines);
  return { between, opening, described };
};
