/** Step 2: which publishing system made the page, and where its body is. */

import { type SiteFamily, siteFamilies } from '../sites';
import { reachesInk } from '../words/ink';
import { safeQuery, safeText } from './disarm';
import { genuine } from './genuine';
import { siteOf } from './identity';

export type FoundBody = {
  readonly family: SiteFamily;
  readonly body: Element;
  /** All of the same name, where endless scrolling appended the next articles. */
  readonly bodies: readonly Element[];
};

/** Less text than this is no article; a photo report has captions. UTF-16 units without spaces. */
export const LEAST_INK = 120;
/** A decoded body is words; an encoded one is a long run of base64 without spaces. */
const ENCODED_RUN = 60;
const isEncodedRun = (run: string): boolean => run.length >= ENCODED_RUN && /^[A-Za-z0-9+/]+={0,2}$/.test(run);

/** Whether it prints as much as an article does: no more of it is looked at. */
export const hasInk = (element: Element): boolean => reachesInk(safeText(element), LEAST_INK);

const isHost = (site: string, host: string): boolean => site === host || site.endsWith(`.${host}`);

/** Class names and ids of the page. Forms are left out: on a live page their own methods may be hidden by a control. */
const namesIn = (document: Document): ReadonlySet<string> => {
  const names = new Set<string>();
  const classes = new Set<string>();
  for (const element of safeQuery(document)('[class]:not(form),[id]:not(form)')) {
    const id = element.getAttribute('id');
    if (id) names.add(`#${id}`);
    classes.add(element.getAttribute('class') ?? '');
  }
  // Rows of a list have the same classes: each set of them is taken apart once.
  for (const name of [...classes].join(' ').split(/\s+/)) names.add(`.${name}`);
  return names;
};

/** The selectors whose class names and ids all occur: one walk instead of a query for each of several hundred. */
const possible = (selectors: readonly string[], names: ReadonlySet<string>): readonly string[] =>
  selectors.filter((selector) => (selector.match(/[.#][\w-]+/g) ?? []).every((name) => names.has(name)));

/** The first element in the page that any of the selectors names. */
export const findAny = (document: Document, selectors: readonly string[]): Element | null =>
  selectors.length > 0 ? (safeQuery(document)(selectors.join(','))[0] ?? null) : null;

const familiesByHost = (url: string): readonly SiteFamily[] => {
  const site = siteOf(url);
  return siteFamilies.filter(({ hosts }) => hosts.some((host) => isHost(site, host)));
};

/** One query for the marks of all: most unknown pages have none. */
const familiesByMark = (document: Document, names: ReadonlySet<string>): readonly SiteFamily[] => {
  const marked = siteFamilies.map((family) => ({ family, marks: possible(family.marks, names) }));
  if (
    !findAny(
      document,
      marked.flatMap(({ marks }) => marks),
    )
  )
    return [];
  return marked.filter(({ marks }) => findAny(document, marks) !== null).map(({ family }) => family);
};

const bodyOf = (document: Document, family: SiteFamily): FoundBody | null => {
  const query = safeQuery(document);
  for (const selector of family.body) {
    const bodies = [...query(selector)].filter(hasInk);
    if (bodies[0]) return { family, body: bodies[0], bodies };
  }
  return null;
};

/** The first body by the rules of the first family that has one on this page, or null. */
export const findBody = (document: Document, families: readonly SiteFamily[]): FoundBody | null => {
  for (const family of families) {
    const found = bodyOf(document, family);
    if (found) return found;
  }
  return null;
};

/** A line of a body that is one encoded run: "say not ready, never clip it". */
export const isEncodedLine = (text: string): boolean =>
  text.length >= 200 &&
  !text.includes(' ') &&
  /[A-Z]/.test(text) &&
  /[a-z]/.test(text) &&
  /\d/.test(text) &&
  text.split(/[^A-Za-z0-9+/=]/).some(isEncodedRun);

/** Whether an element holds encoded runs and hardly a word beside them: a body its own script has still to decode. */
export const isEncoded = (element: Element): boolean => {
  const text = safeText(element).trim();
  // Prose at a glance: this many spaces are outside of all runs.
  if (text.split(' ', LEAST_INK + 1).length > LEAST_INK) return false;
  const runs = text.split(/[^A-Za-z0-9+/=]+/).filter(isEncodedRun);
  return runs.length > 0 && text.length - runs.join('').length < LEAST_INK;
};

/** A place for a body that a script has yet to fill or decode. */
const isWaiting = (document: Document, family: SiteFamily): boolean => {
  const place = findAny(document, family.body);
  if (!place) return false;
  if (isEncoded(place)) return true;
  return family.filledByScript === true && !hasInk(place) && genuine(place, 'getElementsByTagName')('img').length === 0;
};

/** The first look at a page: the systems it may be made by, and whether its body is there. */
export type Recognised = {
  readonly families: readonly SiteFamily[];
  /**
   * False while an encrypted body (baophutho.vn) or a script-filled one (baoquangngai.vn) is still to come.
   * True for pages without a known place to wait for.
   */
  readonly ready: boolean;
  /** The rules of one of these systems name a body that is there. */
  readonly hasBody: boolean;
};

/** Whether an unknown system has yet to decode or to paint its body. */
type ToCome = (document: Document) => boolean;

/**
 * A pure look: changes nothing, safe on a live page with hostile forms. Where no family has a body, `isToCome` is asked
 * too; without it such a page counts as ready.
 */
export const recognisePage = (document: Document, url: string, isToCome: ToCome | null): Recognised => {
  const byHost = familiesByHost(url);
  // The usual case: the paper is known, and its body is there; then nobody else's marks are looked for.
  const isThere = byHost.some((family) => !isWaiting(document, family) && bodyOf(document, family) !== null);
  if (isThere) return { families: byHost, ready: true, hasBody: true };
  const names = namesIn(document);
  const families = [...new Set([...byHost, ...familiesByMark(document, names)])];
  const waiting = families.filter((family) => isWaiting(document, family));
  const present = families.filter((family) => !waiting.includes(family));
  const hasBody = findBody(document, present) !== null;
  const ready = hasBody || (waiting.length === 0 && !isToCome?.(document));
  return { families, ready, hasBody };
};
