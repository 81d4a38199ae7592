/** When the article was published. */

import { opensComments } from '../furniture/furniture-lines';
import { isRelatedHeading } from '../furniture/related-headings';
import type { Line } from '../lines/lines';
import { all, textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { type Facts, jsonTexts } from '../page/facts';
import type { SiteFamily } from '../sites';
import { hasTime, isDateline, opensWithDate, readPublishedAt, SIGNED_AT } from '../words/dates';
import { lowerCase } from '../words/spelling';
import { type Candidate, ranked } from './candidates';
import { isClock, isElsewhere, type Surroundings, withoutMenu } from './surroundings';

/** Names under which systems keep the time of publication, best first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publish-date',
  'dc.date.issued',
  'date',
];
const LONGEST = 140;
/** "Kinh tế | 16/04/2025 14:35". */
const BETWEEN_PARTS = / ?[|•·] ?/;

const DATE_ATTRIBUTES = ['datetime', 'content', 'data-time-iso', 'data-time', 'data-date', 'data-datetime', 'title'];

const dayOf = (iso: string): string => iso.slice(0, 10);

/** What an element says in its attributes, else in its words. */
export const readElement = (element: Element): string | null => {
  let day: string | null = null;
  for (const name of DATE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    const read = value ? readPublishedAt(value) : null;
    if (read && (hasTime(read) || name === 'content')) return read;
    day ??= read;
  }
  // What is printed may have the time that the attribute lacks.
  return readPublishedAt(textOf(element).slice(0, LONGEST)) ?? day;
};

/** The header's clock may bear a name of the system's dates too. */
const byFamily = (document: Document, family: SiteFamily | null, headline: Element | null): Candidate | null => {
  for (const selector of family?.published ?? []) {
    for (const element of [...safeQuery(document)(selector)].slice(0, 5)) {
      const value = isElsewhere(element, headline) ? null : readElement(element);
      if (value) return { value, source: `${family?.name ?? ''} date` };
    }
  }
  return null;
};

/** "05/08/2025 10:20 | Lượt xem: 1.204", "05/08/2025 | 10:20 - Đọc: 3 phút": what follows is no date. */
const COUNTER = / ?[|•·/–-] ?(?=lượt|đọc|xem|số|đã|tác giả|nguồn|bình luận|\d+ (?:lượt|phút|bình))/i;
/** A date with or without words beside it ("Ngày 3.8.2025 Ảnh và lời: …"), but no sentence. */
const isDatePrinted = (text: string): boolean =>
  readPublishedAt(text) !== null &&
  (isDateline(text) ||
    isDateline(text.replace(SIGNED_AT, '')) ||
    isDateline(text.split(COUNTER, 1)[0] ?? '') ||
    (text.length <= LONGEST &&
      (text.split(BETWEEN_PARTS).some(isDateline) || (!/[.!?;:…]$/.test(text) && opensWithDate(text)))));

/** "Ngày đăng: 22/07/2025 - 05:18 CH | Tác giả: …" */
const LABELLED = /^(?:ngày (?:đăng|xuất bản)|đăng (?:ngày|lúc)|xuất bản) ?:? ?(?:ngày|lúc|thứ|\d)/;
const LAST_LINES = 6;
const HEADLINE_WORDS = 5;
const isTeaserLine = ({ text, linked }: Line): boolean => linked > 0.9 && text.split(' ').length >= HEADLINE_WORDS;
/** The body's own box may open with the date. */
const FIRST_LINES = 4;
const DIGIT = /\d/;

/** "Cập nhật: 17/04/2025", "Đã cập nhật: 17 thg 4, 2025", "Sửa lần cuối vào …": many sites print no other time. */
const OF_CHANGE = /^(?:đã |lần )?(?:cập nhật|sửa|chỉnh sửa|updated|modified)/;
const isOfChange = ({ text }: Line): boolean => OF_CHANGE.test(text.toLowerCase()) && ownPart(text) === text;
/** "Cập nhật: 17/04/2025 09:00 Xuất bản: 16/04/2025 14:35" → from "Xuất bản" on. */
const ownPart = (text: string): string => {
  const at = /(?:xuất bản|ngày đăng) ?:|(?<!cập nhật )(?:đăng|xuất bản) (?:ngày|lúc)/.exec(lowerCase(text))?.index ?? 0;
  return at > 0 && readPublishedAt(text.slice(at)) !== null ? text.slice(at) : text;
};

/** The lines below a body up to a list of other stories, whose dates are theirs. */
const beforeOthers = (after: readonly Line[]): readonly Line[] => {
  const others = after.findIndex(
    (line) => isRelatedHeading(line.text.slice(0, LONGEST).toLowerCase()) || opensComments(line) || isTeaserLine(line),
  );
  return others < 0 ? after : after.slice(0, others);
};

/** The first printed date of each place where a page has one, the most trusted place first; none is read before it is asked for. */
function* printedDates(around: Surroundings): Generator<Line> {
  const { below, inside } = around;
  const after = () => beforeOthers(around.after);
  const labelled = () =>
    [...after(), ...inside.slice(-LAST_LINES)].filter(
      ({ text }) => text.length <= LONGEST && LABELLED.test(text.toLowerCase()),
    );
  const groups = [() => below, () => inside.slice(0, FIRST_LINES), labelled, () => withoutMenu(around.above), after];
  for (const group of groups) {
    const lines = group();
    const dated = lines.filter(({ text }) => DIGIT.test(text) && !isClock(text) && isDatePrinted(text));
    const near = lines === below ? below.slice(0, 3) : [];
    const line =
      dated.find((one) => !isOfChange(one)) ?? dated[0] ?? near.find(({ text }) => readPublishedAt(text) !== null);
    if (line) yield line;
  }
}

/** By microdata, and by RDFa as Drupal writes it. */
export const OWN_TIME =
  'time,[itemprop=datePublished],[property~="dc:created"],[property~="schema:datePublished"],[data-time],[data-date],[data-datetime],abbr[title],span[title]';

/** A date that an element of the lines says, of that day and with its hour where `day` is one; the general road knows how. */
export type DateInPieces = (lines: readonly Line[], day: string) => string | null;

const nearTitle = (around: Surroundings, inPieces: DateInPieces | null): Candidate | null => {
  let first: Line | null = null;
  for (const line of printedDates(around)) {
    const day = readPublishedAt(ownPart(line.text));
    const value = day && (hasTime(day) ? day : (inPieces?.([line], day) ?? day));
    if (!value) continue;
    first ??= line;
    // Where the time of a change is nearest, an earlier date above or below is that of publication.
    const changed = isOfChange(first) ? (readPublishedAt(first.text) ?? '') : null;
    const isBetter = changed !== null && !isOfChange(line) && value < changed;
    if (changed === null || isBetter) return { value, source: 'printed near the title' };
  }
  const value = first
    ? readPublishedAt(first.text)
    : inPieces?.([...around.own, ...around.below.slice(0, FIRST_LINES), ...around.above.slice(0, FIRST_LINES)], '');
  return value ? { value, source: 'printed near the title' } : null;
};

/** A <time> in the headline's own box: those of other stories stand in boxes of their own. */
const timeElement = (headline: Element | null): Candidate | null => {
  const isOwn = (time: Element): boolean => {
    const box = time.closest('article,li,aside,[class*=story],[class*=item]');
    return !isElsewhere(time, headline) && (box === null || (headline !== null && box.contains(headline)));
  };
  for (let up = headline?.parentElement ?? null, steps = 0; up && up.tagName !== 'BODY' && steps < 4; steps++) {
    const times = all(up, OWN_TIME).filter(isOwn);
    const value = times.map(readElement).find((read) => read !== null);
    if (value) return { value, source: 'time element' };
    up = up.parentElement;
  }
  return null;
};

const machine = (facts: Facts): readonly Candidate[] => {
  const read = (raw: string, source: string): Candidate | null => {
    const value = readPublishedAt(raw);
    return value ? { value, source } : null;
  };
  return ranked([
    ...META_NAMES.slice(0, 2).map((name) => read(facts.meta(name), name)),
    ...['datePublished', 'dateCreated'].map((name) =>
      read(jsonTexts(facts.article?.[name])[0] ?? '', `json-ld ${name}`),
    ),
    ...META_NAMES.slice(2).map((name) => read(facts.meta(name), name)),
  ]);
};

const MIDNIGHT = /T00:00:00\+07:00$/;
const hasRealTime = (iso: string): boolean => hasTime(iso) && !MIDNIGHT.test(iso);
const SEVEN_HOURS = 7 * 3_600_000;

/**
 * Some systems write local time and call it UTC ("2026-03-07T08:01:53Z" for 08:01 in Vietnam), others UTC without saying
 * so: read so, it lies seven hours after what the page prints, or before it.
 */
const isMislabelled = (read: string, printed: string | undefined): boolean =>
  printed !== undefined &&
  hasTime(read) &&
  hasTime(printed) &&
  Math.abs(Math.abs(Date.parse(read) - Date.parse(printed)) - SEVEN_HOURS) < 60_000;

/** The first reading with a time of day; a day alone gives way to a reading of the same day that has one. */
const best = (readings: readonly Candidate[]): Candidate | undefined => {
  const [first] = readings;
  if (!first || hasRealTime(first.value)) return first;
  return readings.find(({ value }) => hasRealTime(value) && dayOf(value) === dayOf(first.value)) ?? first;
};

/** Readings of the time of publication, best first. Header clocks and dates of related stories are not among them. */
export const readPublished = (
  document: Document,
  facts: Facts,
  found: { family: SiteFamily | null; headline: Element | null; around: Surroundings; vietnamese: boolean },
  inPieces: DateInPieces | null,
): readonly Candidate[] => {
  const printed = ranked([byFamily(document, found.family, found.headline), nearTitle(found.around, inPieces)]);
  const shown = printed.find(({ value }) => hasTime(value))?.value;
  // Only what a Vietnamese page prints is surely Vietnam's time.
  const honest = machine(facts).filter(({ value }) => !found.vietnamese || !isMislabelled(value, shown));
  const element = timeElement(found.headline);
  // Elsewhere the element knows its zone and the print does not; Vietnamese systems fill elements carelessly.
  const readings = ranked(found.vietnamese ? [...honest, ...printed, element] : [...honest, element, ...printed]);
  const first = best(readings);
  return ranked([
    first && { ...first, value: MIDNIGHT.test(first.value) ? dayOf(first.value) : first.value },
    ...readings,
  ]);
};
