/** The byline: who wrote it, never the newspaper. */

import type { Line } from '../lines/lines';
import { textOf } from '../lines/spaced-text';
import { safeQuery } from '../page/disarm';
import { type Facts, jsonTexts } from '../page/facts';
import type { SiteFamily } from '../sites';
import { hasClassWord } from '../words/class-words';
import { isDateline, readPublishedAt } from '../words/dates';
import { likeness } from '../words/likeness';
import { isCapital } from '../words/spelling';
import { type Byline, isPersonName, isSigned, readByline } from './bylines';
import { type Candidate, ranked } from './candidates';
import { readClosing } from './closing';
import { isOfOthers, type Surroundings } from './surroundings';

export type Writers = {
  readonly readings: readonly Candidate[];
  readonly role: string | null;
  readonly source: string | null;
  /** Nobody is named with a label or by the rules, and those only named were not looked for. */
  readonly isOpen: boolean;
};

const LONGEST = 120;
/** A line of facts: writers, date, buttons. */
const LONGEST_FACTS = 200;
const META_NAMES = ['author', 'article:author', 'dable:author', 'dc.creator', 'sailthru.author', 'parsely-author'];

/** Names of the paper in all its forms, so that it is never taken for a writer. */
const paperNames = (facts: Facts): readonly string[] =>
  [
    facts.meta('og:site_name'),
    facts.meta('copyright'),
    facts.meta('generator'),
    ...jsonTexts(facts.article?.publisher),
  ].filter(Boolean);

const isPaper = (name: string, facts: Facts): boolean =>
  paperNames(facts).some((paper) => likeness(name, paper) > 0.6) || /https?:|www\.|\.(?:vn|com|net|org)\b/i.test(name);

const ofText = (text: string, facts: Facts): Byline | null => {
  // Many papers give the address of their page in a network for the writer.
  if (!text || text.length > LONGEST || text.startsWith('http')) return null;
  const byline = readByline(text.replace(/;/g, ' - '));
  return byline?.writer && isPaper(byline.writer, facts) ? null : byline;
};

type Found = { readonly byline: Byline; readonly source: string };

/** Selectors of a family: several elements are several writers ("NHẬT XUÂN", "NGHI VŨ"), a name said twice is one. */
const bySelectors = (document: Document, selectors: readonly string[], facts: Facts): Found | null => {
  for (const selector of selectors) {
    const elements = [...safeQuery(document)(selector)].filter(
      (element) => !isOfOthers(element) && !element.closest('[class*=comment]'),
    );
    const bylines = elements.slice(0, 6).flatMap((element) => ofText(textOf(element), facts) ?? []);
    const writers = [...new Set(bylines.flatMap(({ writer }) => writer ?? []))];
    const [first] = bylines;
    if (first && writers.length > 0) return { byline: { ...first, writer: writers.join(', ') }, source: selector };
    if (first) return { byline: first, source: selector };
  }
  return null;
};

const NAMING: ReadonlySet<string> = new Set('by author tacgia byline pseudonym writer nguoiviet ten ky'.split(' '));
const isNamed = (element: Element): boolean =>
  hasClassWord((element.getAttribute('class') ?? '').toLowerCase(), (word) => NAMING.has(word));
/** A name that is a link to its bearer's page. */
const WRITERS_PAGE = /\/(?:tac-?gia|author|but-danh|phong-vien)\//;
const leadsToWriter = (part: Element): boolean => WRITERS_PAGE.test((part.getAttribute('href') ?? '').toLowerCase());
const LABELLED =
  /^(?:(?:tác giả|người viết|bài|tin|thực hiện|phóng viên|nhóm phóng viên|nội dung|tổng hợp)(?: .{0,12})? ?:|by )/;

/** The parts of a line of facts: "By A | 14/11/2025 | 2 Comments", and the elements in it that bear a writer's name. */
const partsOf = ({ text, element }: Line): readonly string[] =>
  text.length > LONGEST_FACTS
    ? []
    : [
        ...text
          .replace(/ ?: ?\| ?/g, ': ') // "Tác giả: | Ngô Vịnh": in cells of their own
          .split(/(?<!\s)\s+[|•·]\s*|[|•·]\s*/)
          .filter((part) => LABELLED.test(part.toLowerCase())),
        ...[element, ...element.querySelectorAll('span,a,b,strong,p')]
          .slice(0, 12)
          .filter((part) => isNamed(part) || isSigned(textOf(part)) || leadsToWriter(part))
          .map((part) => textOf(part)),
      ];

/** Writers named on a line between headline and body, or just after the body. */
const inSurroundings = (around: Surroundings, facts: Facts): Found | null => {
  for (const line of [...around.below.slice(0, 8), ...around.after.slice(0, 3)]) {
    const bylines = partsOf(line).flatMap((part) => ofText(part, facts) ?? []);
    const writers = [...new Set(bylines.flatMap(({ writer }) => writer ?? []))];
    const [first] = bylines;
    const single = writers.filter((name) => !writers.some((other) => other !== name && name.includes(other)));
    if (first && single.length > 0)
      return { byline: { ...first, writer: single.join(', ') }, source: 'printed near the title' };
  }
  return null;
};

const inMetadata = (facts: Facts): readonly Candidate[] => {
  const names = [
    {
      value: jsonTexts(facts.article?.author)
        .filter((name) => isPersonName(name) && !isPaper(name, facts))
        .join(', '),
      source: 'json-ld author',
    },
    ...META_NAMES.map((name) => ({ value: ofText(facts.meta(name), facts)?.writer ?? '', source: `meta ${name}` })),
  ];
  return ranked(names);
};

/** Writers who are only named; `source`: what the text says it was taken from. */
export type FindNames = (around: Surroundings, source: string | null) => readonly string[];

type Page = {
  readonly document: Document;
  readonly facts: Facts;
  readonly family: SiteFamily | null;
  /** Used where the page has no selector of its own and nothing at the end of the body. */
  readonly general: SiteFamily;
  readonly around: Surroundings;
  /** The body's lines as they are printed, and without what machines left below the last of them. */
  readonly closing: readonly Line[];
  readonly cleared: readonly Line[];
  /** Names without a label are looked for where nobody is named otherwise; null where the clipper does not carry it. */
  readonly bareNames: FindNames | null;
};

const named = ({ around, facts, bareNames }: Page, source: string | null): Found | null => {
  const names = bareNames?.(around, source).filter((name) => !isPaper(name, facts)) ?? [];
  return names.length > 0
    ? { byline: { writer: names.join(', '), role: null, source: null }, source: 'named beside the text' }
    : null;
};

/** Whether a line has two words side by side that could be a name; "Thứ Năm, 24/7/2025" has none. */
const mayName = ({ text }: Line): boolean => {
  let above = '';
  return (
    text.length <= LONGEST &&
    !isDateline(text) &&
    text.split(' ').some((word) => {
      const isSecond = above !== above.toLowerCase() && isCapital(word.charAt(0));
      above = word;
      return isSecond;
    })
  );
};

/**
 * Whether anybody may be named without a label, in one of the places where `bareNames` looks: on most pages on which nobody is
 * said to write nobody is named at all, and the clipper that looks closer need not come.
 */
const mayBeNamed = ({ below, above, after, inside }: Surroundings, source: string | null): boolean => {
  const head = above.slice(0, 4);
  const isDated = head.some(({ text }) => readPublishedAt(text) !== null);
  return (
    source?.includes('/') ||
    [...below.slice(0, 6), ...after.slice(0, 3), ...(isDated ? head : [])].some(mayName) ||
    [...inside.slice(0, 2), ...inside.slice(-8)].some(({ text }) => isPersonName(text))
  );
};

type Printed = { readonly readings: readonly Found[]; readonly sourceOnly: Found | null };

/** Readings by rules and labels, and the source, which is asked for last. */
const printed = ({ document, facts, family, general, around, closing, cleared }: Page): Printed => {
  const endOf = (lines: readonly Line[]): Found => ({
    byline: readClosing(lines.map(({ text }) => text)),
    source: 'end of the body',
  });
  const isWritten = ({ byline: { writer } }: Found): boolean => writer !== null && !isPaper(writer, facts);
  const end = endOf(closing);
  const sourceOnly = end.byline.source ? { ...end, byline: { ...end.byline, writer: null } } : null;
  const readings = [
    bySelectors(document, family?.byline ?? [], facts),
    isWritten(end) ? end : null,
    inSurroundings(around, facts),
    bySelectors(document, general.byline ?? [], facts),
    ...(cleared === closing ? [] : [endOf(cleared)].filter(isWritten)),
  ].filter((reading) => reading !== null);
  return { readings, sourceOnly };
};

/** Readings of the byline, best first; `role` is the author's official post, `source` the paper it was taken from. */
export const readWriters = (page: Page): Writers => {
  const { readings: said, sourceOnly } = printed(page);
  const isSaid = said.some(({ byline }) => byline.writer !== null);
  const open = isSaid ? null : named(page, sourceOnly?.byline.source ?? null);
  const found = [...said, open, sourceOnly].filter((reading) => reading !== null);
  const readings = ranked([
    ...found.map(({ byline, source }) => (byline.writer ? { value: byline.writer, source } : null)),
    ...inMetadata(page.facts),
  ]);
  const taken = found.find(({ byline }) => byline.writer);
  return {
    readings,
    role: taken?.byline.role ?? null,
    source: found.find(({ byline }) => byline.source)?.byline.source ?? null,
    isOpen: !isSaid && page.bareNames === null && mayBeNamed(page.around, sourceOnly?.byline.source ?? null),
  };
};
