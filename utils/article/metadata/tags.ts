/** Tags: links in their own box, beside their label, or what the metadata say. */

import type { Line } from '../lines/lines';
import { all, textOf } from '../lines/spaced-text';
import { firstNamed } from '../page/disarm';
import { type FoundAbout, sectionLabel } from './section';
import type { Surroundings } from './surroundings';

/** More links than this are no tags of one article. */
export const MOST_TAGS = 30;
const LONGEST_TAG = 80;

/** Where tag links lead, on sites that no family knows. */
const TAG_LINKS = ['a[href*="/tag/"]', 'a[href*="tu-khoa"]', 'a[href*="/tags/"]'];
const ELSEWHERE = 'header,nav,aside,[class*=sidebar],[class*=trend],[class*=menu]';

/** Not of the page's frame; an article's own foot, or a list called so in it, is where themes put its tags. */
export const isOwn = (element: Element): boolean =>
  (element.closest(ELSEWHERE) === null || element.closest('article nav') !== null) &&
  (element.closest('footer') === null || element.closest('article footer,.entry-footer') !== null);

const cleanTag = (text: string): string => text.replace(/^[#,;\s]+|(?<![,;\s])[,;\s]+$/g, '');

const asTags = (texts: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const tag of texts.map(cleanTag)) {
    const key = tag.toLowerCase();
    if (tag && tag.length <= LONGEST_TAG && !seen.has(key)) seen.set(key, tag);
  }
  return [...seen.values()].slice(0, MOST_TAGS);
};

/** Tags may close the body's own box. */
export const LAST_LINES = 12;

const LABEL = /^(?:từ kh(?:óa|oá)|tags?|thẻ|nhãn|chủ đề)(?: ?(?::|$)| )/;
/** "Từ khóa:", "Thẻ"; without a colon links stand behind it: "Thẻ căn cước …" is a sentence. */
const isLabel = ({ text, linked }: Line): boolean => {
  const label = LABEL.exec(text.toLowerCase())?.[0];
  return label !== undefined && (linked > 0.4 || !label.endsWith(' '));
};

/** Systems give the box of a topic's stories the same name as that of its tags. */
const HEADLINE_WORDS = 5;
const isStory = (link: Element): boolean =>
  textOf(link).split(' ').length >= HEADLINE_WORDS && /-\d{5,20}(?:\.\w{2,5})?$/.test(link.getAttribute('href') ?? '');

/** Printing, sending, sharing: what a link does on the page, or on a network. */
const TOOL = /^(?:#|javascript:|mailto:)|share/;

/** "Từ khóa: …", "#CảngCá" as a link: the line that says the tags, or is their heading. */
export const tagLine = (around: Surroundings): Line | undefined => {
  // Above the body "Chủ đề: …" is the section.
  const above = around.below.filter(({ text }) => sectionLabel(text) === undefined);
  return [...around.after, ...around.inside.slice(-LAST_LINES), ...above].find(
    (line) => isLabel(line) || (line.text.startsWith('#') && line.linked > 0.5),
  );
};

/** Links beside it. */
const labelled = (around: Surroundings): readonly string[] => {
  for (let box = tagLine(around)?.element, steps = 0; box && steps < 3; box = box.parentElement ?? undefined, steps++) {
    const links = all(box, 'a');
    const own = links.filter((link) => !TOOL.test(link.getAttribute('href') ?? '') && !isStory(link));
    if (links.length > 0) return own.length <= MOST_TAGS ? own.map(textOf) : [];
  }
  return [];
};

const tagLinks = (document: Document, selectors: readonly string[]): readonly Element[] =>
  firstNamed(document, selectors, (link) => textOf(link) !== '' && isOwn(link) && !isStory(link));

export type FindTags = (document: Document, found: FoundAbout) => readonly string[];

/**
 * Tags as the page prints them; from metadata (one comma-separated string on many sites) where it prints none. `general` is asked for
 * those of an unknown system.
 */
export const readTags = (
  document: Document,
  found: FoundAbout,
  { usual, general }: { readonly usual: readonly string[]; readonly general: FindTags | null },
): readonly string[] => {
  const { family, facts, around } = found;
  const printed = tagLinks(document, [...(family?.tags ?? []), ...usual, ...TAG_LINKS]).map(textOf);
  if (printed.length > 0) return asTags(printed);
  const beside = labelled(around);
  if (beside.length > 0) return asTags(beside);
  const called = family ? [] : (general?.(document, found) ?? []);
  if (called.length > 0) return asTags(called);
  return asTags(facts.metas('article:tag').flatMap((tags) => tags.split(/[,;]/)));
};
